/**
 * From events to runs: which workflows an event starts, one run for each, its concurrency group, its attempts, its end.
 */
import type { Clock } from '../../clock.ts';
import type { PlatformEvent } from '../../events.ts';
import type { Conclusion } from '../github/types.ts';
import { githubContext, type RunFacts } from './contexts.ts';
import { cameDue } from './cron.ts';
import { interpolate, text } from './expressions.ts';
import type { Gates } from './gates.ts';
import type { GithubPort } from './github-port.ts';
import { type JobHost, runJobOnAct } from './job.ts';
import { type Origin, originOf } from './origin.ts';
import { RESTRICTED, readOnly } from './permissions.ts';
import { planRun, workflowRef } from './plan.ts';
import { type Groups, groups } from './queue.ts';
import { enterGroup, runWorkflow } from './run.ts';
import type { Sources } from './sources.ts';
import { dispatchInputs, starts } from './triggers.ts';
import type { RunnerProgress } from './types.ts';
import { asMapping, type Mapping, parseWorkflow, type WorkflowFile } from './workflow.ts';

export interface DispatcherOptions {
  github: GithubPort;
  sources: Sources;
  clock: Clock;
  gates: Gates;
  /** What jobs of a run need; asked at its start. */
  jobHost: () => Omit<JobHost, 'groups' | 'gate' | 'progress'>;
  journal: (kind: string, text: string, details?: Record<string, unknown>) => void;
  progress: (progress: RunnerProgress) => void;
}

export interface Dispatcher {
  /** Queues the runs that an event starts; resolves when they are queued, with their ids. */
  take(event: PlatformEvent): Promise<number[]>;
  tick(since: Date, until: Date, all: boolean): Promise<number>;
  rerun(runId: number): Promise<void>;
  cancel(runId: number, reason: string): void;
  ids(): number[];
  startupFailure(runId: number): string | undefined;
  /** Runs that go on by themselves: not those that wait for a review, a timer or another run. */
  busy(): boolean;
  /** Resolves at the next change of what `busy` looks at. */
  changed(): Promise<void>;
  /** Cancels everything and resolves when nothing runs any more. */
  stop(): Promise<void>;
}

interface RunState {
  facts: RunFacts;
  origin: Origin;
  file: WorkflowFile;
  inputs: Mapping;
  abort: AbortController;
  /** Attempt under way. */
  active: boolean;
  /** Waits for its concurrency group. */
  inGroupQueue: boolean;
  leaves: number;
  atGates: number;
  failure?: string;
  end: Promise<void>;
}

const WORKFLOWS = '.github/workflows';

export function dispatcher(options: DispatcherOptions): Dispatcher {
  const { github, sources, journal } = options;
  const states = new Map<number, RunState>();
  const groupsOf = new Map<string, Groups>();
  let stopped = false;
  let signalChange: () => void = () => undefined;
  let change = new Promise<void>((resolve) => {
    signalChange = resolve;
  });
  const touch = () => {
    const signal = signalChange;
    change = new Promise<void>((resolve) => {
      signalChange = resolve;
    });
    signal();
  };
  const repositoryGroups = (repository: string): Groups => {
    const known = groupsOf.get(repository) ?? groups();
    groupsOf.set(repository, known);
    return known;
  };

  const tell = (
    state: RunState,
    progress: Omit<RunnerProgress, 'repository' | 'runId' | 'workflow' | 'workflowPath' | 'event'>,
  ) =>
    options.progress({
      repository: state.facts.repository,
      runId: state.facts.id,
      workflow: state.facts.workflowName,
      workflowPath: state.facts.workflow.path,
      event: state.facts.event,
      ...progress,
    });

  const finish = (state: RunState, conclusion: Conclusion, message?: string) => {
    state.active = false;
    if (message !== undefined) state.failure = message;
    journal(
      'run',
      `${state.facts.repository}: ${state.facts.workflowName} ends: ${conclusion}${message ? `. ${message}` : ''}`,
      {
        runId: state.facts.id,
        conclusion,
      },
    );
    // Last: whoever hears of it sees the run as ended.
    github.updateRun(state.facts.id, { status: 'completed', conclusion });
    tell(state, { what: 'run', phase: 'finished', conclusion, ...(message ? { message } : {}) });
    touch();
  };

  /** One attempt, from the queue to its conclusion. Never rejects. */
  const carry = async (state: RunState): Promise<void> => {
    const { facts, file, origin } = state;
    const context = githubContext(facts, github);
    const scope = {
      contexts: { github: context, inputs: state.inputs, vars: github.variablesFor(facts.repository) },
    };
    let leave: (() => void) | undefined;
    try {
      const plan = await planRun(file, sources, RESTRICTED, origin.fork ? readOnly : undefined);
      github.updateRun(facts.id, {
        referencedWorkflows: plan.referenced.map((source) => ({
          path: workflowRef(source),
          sha: source.sha,
          ref: source.ref,
        })),
      });
      const own = repositoryGroups(facts.repository);
      state.inGroupQueue = true;
      touch();
      leave = await enterGroup(
        file.concurrency,
        scope,
        own,
        facts.workflowName,
        (reason) => state.abort.abort(reason),
        state.abort.signal,
      );
      state.inGroupQueue = false;
      touch();
      if (leave === undefined) {
        finish(state, 'cancelled', String(state.abort.signal.reason ?? 'It was cancelled while it waited'));
        return;
      }
      github.updateRun(facts.id, { status: 'in_progress' });
      tell(state, { what: 'run', phase: 'started' });
      journal(
        'run',
        `${facts.repository}: ${facts.workflowName} begins (${facts.event}, ${facts.sha.slice(0, 7)})`,
        {
          runId: facts.id,
        },
      );
      const host: JobHost = {
        ...options.jobHost(),
        groups: own,
        progress: (progress) => tell(state, progress),
        gate: async (run, environment, job, signal) => {
          let waits = false;
          try {
            await options.gates.pass(run, environment, signal, (why) => {
              if (!waits) state.atGates++;
              waits = true;
              github.updateRun(run.id, { status: 'waiting' });
              journal('run', `${run.repository}: ${job} waits: ${why}`, { runId: run.id });
              tell(state, { what: 'job', phase: 'waiting', job, message: why });
              touch();
            });
          } finally {
            if (waits) {
              state.atGates--;
              github.updateRun(run.id, { status: 'in_progress' });
              touch();
            }
          }
        },
      };
      const outcome = await runWorkflow(
        plan.workflow,
        {
          facts,
          github: context,
          variables: (environment) => github.variablesFor(facts.repository, environment),
          secrets: (environment) => (origin.fork ? {} : github.secretsFor(facts.repository, environment)),
          groups: own,
          signal: state.abort.signal,
          runLeaf: async (job) => {
            state.leaves++;
            touch();
            try {
              return await runJobOnAct(host, facts, job);
            } finally {
              state.leaves--;
              touch();
            }
          },
          report: ({ name, conclusion, message }) => {
            const { id } = github.createJob(facts.id, { name, status: 'queued' });
            github.updateJob(id, {
              status: 'completed',
              conclusion,
              ...(message === undefined
                ? {}
                : { log: `${message}\n`, annotations: [annotation(facts, message)] }),
            });
            tell(state, {
              what: 'job',
              phase: 'finished',
              jobId: id,
              job: name,
              conclusion,
              ...(message ? { message } : {}),
            });
          },
        },
        state.inputs,
      );
      const result =
        state.abort.signal.aborted && outcome.result !== 'failure' ? 'cancelled' : outcome.result;
      finish(state, result);
    } catch (error) {
      finish(state, 'startup_failure', error instanceof Error ? error.message : String(error));
    } finally {
      state.inGroupQueue = false;
      leave?.();
      touch();
    }
  };

  const begin = (state: RunState) => {
    state.active = true;
    tell(state, { what: 'run', phase: 'queued' });
    touch();
    state.end = carry(state);
  };

  const queue = async (
    repository: string,
    origin: Origin,
    file: WorkflowFile,
    error?: Error,
  ): Promise<number> => {
    const inputs =
      origin.event === 'workflow_dispatch' && !error
        ? attempt(() => dispatchInputs(file.dispatchInputs, asMapping(origin.payload.inputs)))
        : {};
    const failure = error ?? (inputs instanceof Error ? inputs : undefined);
    const record = github.createRun({
      repository,
      workflowPath: file.source.path,
      workflowName: file.name,
      event: origin.event,
      headSha: origin.headSha,
      headBranch: origin.headBranch,
      actor: origin.actor,
      pullRequests: origin.pullRequests,
      status: 'queued',
      ...(origin.title === undefined ? {} : { displayTitle: origin.title }),
      ...(origin.promisedRun === undefined ? {} : { id: origin.promisedRun }),
    });
    const facts: RunFacts = {
      id: record.id,
      number: record.runNumber,
      attempt: record.attempt,
      repository,
      event: origin.event,
      payload: origin.payload,
      sha: origin.sha,
      ref: origin.ref,
      baseRef: origin.baseRef,
      headRef: origin.headRef,
      refProtected: false,
      actor: origin.actor,
      triggeringActor: origin.actor,
      workflowName: file.name,
      workflow: file.source,
    };
    const state: RunState = {
      facts,
      origin,
      file,
      inputs: inputs instanceof Error ? {} : inputs,
      abort: new AbortController(),
      active: false,
      inGroupQueue: false,
      leaves: 0,
      atGates: 0,
      end: Promise.resolve(),
    };
    states.set(record.id, state);
    if (failure) {
      tell(state, { what: 'run', phase: 'queued' });
      finish(state, 'startup_failure', failure.message);
      return record.id;
    }
    if (file.runName !== undefined) {
      const name = attempt(() =>
        text(
          interpolate(file.runName ?? '', {
            contexts: {
              github: githubContext(facts, github),
              inputs: state.inputs,
              vars: github.variablesFor(repository),
            },
          }),
        ),
      );
      if (typeof name === 'string' && name !== '') github.updateRun(record.id, { displayTitle: name });
    }
    begin(state);
    return record.id;
  };

  const workflowsAt = async (repository: string, origin: Pick<Origin, 'sha' | 'ref'>) => {
    const paths = (await sources.list(repository, origin.sha, WORKFLOWS)).filter((path) =>
      /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
    );
    return Promise.all(
      paths.map(async (path) => {
        const source = { repository, path, sha: origin.sha, ref: origin.ref };
        const content = (await sources.read(repository, origin.sha, path)) ?? '';
        return { path, content, source, file: attempt(() => parseWorkflow(content, source)) };
      }),
    );
  };

  const take = async (event: PlatformEvent): Promise<number[]> => {
    if (stopped || !sources.has(event.repository)) return [];
    const started = await takeAs(event);
    // One webhook, two triggers: the second runs with the rights and the workflows of the base.
    if (event.name === 'pull_request')
      started.push(...(await takeAs({ ...event, name: 'pull_request_target' })));
    return started;
  };

  const takeAs = async (event: PlatformEvent): Promise<number[]> => {
    const origin = await originOf(event, github, sources);
    if (!origin) return [];
    const out: number[] = [];
    for (const { path, content, source, file } of await workflowsAt(event.repository, origin)) {
      if (origin.workflowPath !== undefined && origin.workflowPath !== path) continue;
      if (file instanceof Error) {
        // GitHub shows a file that it can't read as a failed run, where the file may have meant this event.
        if (content.includes(origin.event)) {
          out.push(await queue(event.repository, origin, unreadable(source), file));
        }
        continue;
      }
      let wanted: boolean;
      try {
        wanted = await starts(file, {
          event: origin.event,
          payload: origin.payload,
          ref: origin.ref,
          ...(origin.changedFiles ? { changedFiles: origin.changedFiles } : {}),
          ...(event.name === 'schedule' ? { cron: String(origin.payload.schedule ?? '') } : {}),
        });
      } catch (error) {
        out.push(
          await queue(
            event.repository,
            origin,
            file,
            error instanceof Error ? error : new Error(String(error)),
          ),
        );
        continue;
      }
      if (wanted) out.push(await queue(event.repository, origin, file));
    }
    return out;
  };

  return {
    take,
    async tick(since, until, all) {
      options.gates.tick();
      let count = 0;
      for (const repository of github.repositories()) {
        const head = await sources.resolve(repository.fullName, `refs/heads/${repository.defaultBranch}`);
        if (!head) continue;
        const lines = new Set<string>();
        for (const { file } of await workflowsAt(repository.fullName, head)) {
          if (file instanceof Error) continue;
          const schedules = file.on.get('schedule');
          for (const entry of Array.isArray(schedules) ? schedules : []) {
            const cron = String(asMapping(entry).cron ?? '');
            if (all || cameDue(cron, since, until)) lines.add(cron);
          }
        }
        for (const cron of lines) {
          const started = await take({
            name: 'schedule',
            repository: repository.fullName,
            payload: {
              schedule: cron,
              repository: {
                id: repository.id,
                name: repository.name,
                full_name: repository.fullName,
                owner: { login: repository.owner, id: repository.ownerId, type: repository.ownerType },
                default_branch: repository.defaultBranch,
                visibility: repository.visibility,
                private: repository.visibility !== 'public',
              },
            },
          });
          count += started.length;
        }
      }
      return count;
    },
    async rerun(runId) {
      const state = states.get(runId);
      if (!state)
        throw new Error(`this runner has no run ${runId}; it has: ${[...states.keys()].join(', ')}`);
      if (state.active) throw new Error(`run ${runId} has not completed: it can't be run again`);
      const record = github.updateRun(runId, { newAttempt: true });
      state.facts = { ...state.facts, attempt: record.attempt };
      state.abort = new AbortController();
      delete state.failure;
      begin(state);
    },
    cancel(runId, reason) {
      const state = states.get(runId);
      if (!state)
        throw new Error(`this runner has no run ${runId}; it has: ${[...states.keys()].join(', ')}`);
      state.abort.abort(reason);
    },
    ids: () => [...states.keys()],
    startupFailure: (runId) => states.get(runId)?.failure,
    busy: () =>
      [...states.values()].some(
        (state) =>
          state.active && !state.inGroupQueue && !(state.atGates > 0 && state.atGates === state.leaves),
      ),
    changed: () => change,
    async stop() {
      stopped = true;
      for (const state of states.values()) state.abort.abort('The platform stops');
      await Promise.all([...states.values()].map((state) => state.end));
    },
  };
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function annotation(facts: RunFacts, message: string) {
  return {
    path: facts.workflow.path,
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure' as const,
    message,
  };
}

/** Stands for a file that could not be read: a run without jobs. */
function unreadable(source: WorkflowFile['source']): WorkflowFile {
  return {
    source,
    name: source.path,
    runName: undefined,
    on: new Map(),
    permissions: undefined,
    env: {},
    defaults: undefined,
    concurrency: undefined,
    jobs: [],
    callInputs: [],
    callSecrets: [],
    callOutputs: [],
    dispatchInputs: [],
  };
}
