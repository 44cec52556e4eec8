/**
 * Carries one attempt of a workflow run: decides which job starts when, expands matrices, enters called workflows, and
 * gathers results and outputs. A single job is run by `job.ts`.
 * Source: GitHub docs, "Workflow syntax", `jobs`; "Contexts reference" (what is available where).
 */
import type { RunFacts } from './contexts.ts';
import { holds, interpolate, interpolateDeep, type Scope, text, truthy, type Value } from './expressions.ts';
import type { LeafJob } from './job.ts';
import { combinations, suffix } from './matrix.ts';
import { combined, type JobOutcome, type JobResult, lineage, statusOf } from './outcome.ts';
import type { PlannedJob, PlannedWorkflow } from './plan.ts';
import type { Groups } from './queue.ts';
import { typed } from './triggers.ts';
import { asMapping, isMapping, type Mapping } from './workflow.ts';

/** A job that ended before it could start, for GitHub to show. */
export interface UnstartedJob {
  name: string;
  conclusion: 'skipped' | 'cancelled' | 'failure';
  message?: string;
}

export interface RunEngine {
  facts: RunFacts;
  /** The `github` context. */
  github: Mapping;
  variables: (environment?: string) => Record<string, string>;
  /** The secrets of the repository, and those of an environment over them. */
  secrets: (environment?: string) => Record<string, string>;
  groups: Groups;
  signal: AbortSignal;
  runLeaf(job: LeafJob): Promise<{ result: JobResult; outputs: Record<string, string> }>;
  report(job: UnstartedJob): void;
}

/** What a called workflow gets from its caller. */
interface Frame {
  inputs: Mapping;
  /** Secrets that the workflow sees; an environment's are added for the job that names it. */
  secrets: (environment?: string) => Record<string, string>;
  /** `caller / `, empty at the top. */
  prefix: string;
  signal: AbortSignal;
}

export interface WorkflowOutcome {
  result: JobResult;
  outputs: Record<string, string>;
}

/** Runs all jobs of the workflow, and of those that it calls. Never rejects for a job's fault. */
export async function runWorkflow(
  plan: PlannedWorkflow,
  engine: RunEngine,
  inputs: Mapping,
): Promise<WorkflowOutcome> {
  return runFrame(plan, engine, {
    inputs,
    secrets: engine.secrets,
    prefix: '',
    signal: engine.signal,
  });
}

async function runFrame(plan: PlannedWorkflow, engine: RunEngine, frame: Frame): Promise<WorkflowOutcome> {
  const outcomes = new Map<string, Promise<JobOutcome>>();
  // Jobs are started in an order in which what a job needs stands before it; the plan has no circle.
  const pending = [...plan.jobs];
  while (pending.length > 0) {
    const at = pending.findIndex((job) => job.definition.needs.every((need) => outcomes.has(need)));
    const [job] = pending.splice(Math.max(at, 0), 1);
    if (!job) break;
    const needs = job.definition.needs.map((id) => outcomes.get(id) as Promise<JobOutcome>);
    outcomes.set(
      job.definition.id,
      Promise.all(needs).then((settled) => runJob(job, plan, engine, frame, settled)),
    );
  }
  const settled = await Promise.all([...outcomes.values()]);
  const jobs: Mapping = Object.fromEntries(
    [...outcomes.keys()].map((id, i) => [
      id,
      { result: settled[i]?.result ?? 'skipped', outputs: settled[i]?.outputs ?? {} },
    ]),
  );
  const scope: Scope = {
    contexts: {
      github: engine.github,
      jobs,
      vars: engine.variables(),
      inputs: frame.inputs,
    },
  };
  const outputs = Object.fromEntries(
    plan.file.callOutputs.map(({ name, value }) => [name, text(interpolate(value, scope))]),
  );
  return { result: combined(settled.map((outcome) => outcome.result)), outputs };
}

async function runJob(
  job: PlannedJob,
  plan: PlannedWorkflow,
  engine: RunEngine,
  frame: Frame,
  needs: JobOutcome[],
): Promise<JobOutcome> {
  const { definition } = job;
  const needsContext: Mapping = Object.fromEntries(
    definition.needs.map((id, i) => [
      id,
      { result: needs[i]?.result ?? 'skipped', outputs: needs[i]?.outputs ?? {} },
    ]),
  );
  const contexts = {
    github: engine.github,
    needs: needsContext,
    vars: engine.variables() as Mapping,
    inputs: frame.inputs,
  };
  const plainName =
    frame.prefix + (typeof definition.raw.name === 'string' ? definition.raw.name : definition.id);
  const ended = (result: JobResult, outputs: Record<string, string> = {}): JobOutcome => ({
    result,
    outputs,
    lineage: lineage(result, needs),
  });
  const broken = (error: unknown): JobOutcome => {
    const message = error instanceof Error ? error.message : String(error);
    engine.report({
      name: plainName,
      conclusion: 'failure',
      message: `${plan.file.source.path}: job '${definition.id}': ${message}`,
    });
    return ended('failure');
  };
  try {
    const status = statusOf(needs, frame.signal.aborted);
    const condition = definition.raw.if;
    if (!holds(condition === undefined ? undefined : text(condition), { contexts, status })) {
      const conclusion = frame.signal.aborted ? 'cancelled' : 'skipped';
      engine.report({ name: plainName, conclusion });
      return ended(conclusion);
    }
    const strategy = asMapping(definition.raw.strategy);
    const matrix = interpolateDeep(strategy.matrix ?? null, { contexts });
    const all = combinations(matrix);
    const failFast = strategyFlag(strategy['fail-fast'], { contexts });
    const most =
      Number(text(interpolateDeep(strategy['max-parallel'] ?? all.length, { contexts }))) || all.length;
    const stop = new AbortController();
    const signal = AbortSignal.any([frame.signal, stop.signal]);
    const results: WorkflowOutcome[] = [];
    const work = [...all.entries()];
    const worker = async () => {
      for (let next = work.shift(); next; next = work.shift()) {
        const [index, combination] = next;
        const strategyContext: Mapping = {
          'fail-fast': failFast,
          'job-index': index,
          'job-total': all.length,
          'max-parallel': most,
        };
        const scope = { ...contexts, matrix: combination, strategy: strategyContext };
        const single: SingleJob = {
          job,
          plan,
          engine,
          frame: { ...frame, signal },
          scope,
          always: asksAlways(condition),
        };
        const outcome = await runSingle(single);
        if (outcome.result === 'failure' && failFast && all.length > 1)
          stop.abort('The strategy cancelled it');
        results[index] = outcome;
      }
    };
    await Promise.all(Array.from({ length: Math.min(most, all.length) }, worker));
    // "If the job runs multiple times, the last one that has a value wins."
    const outputs: Record<string, string> = {};
    for (const { outputs: own } of results) {
      for (const [name, value] of Object.entries(own)) {
        if (value !== '' || !(name in outputs)) outputs[name] = value;
      }
    }
    return ended(combined(results.map((outcome) => outcome.result)), outputs);
  } catch (error) {
    return broken(error);
  }
}

function asksAlways(condition: Value | undefined): boolean {
  return /\b(always|cancelled)\s*\(/i.test(condition === undefined ? '' : text(condition));
}

function strategyFlag(value: Value | undefined, scope: Scope): boolean {
  return value === undefined ? true : truthy(interpolateDeep(value, scope));
}

interface SingleJob {
  job: PlannedJob;
  plan: PlannedWorkflow;
  engine: RunEngine;
  frame: Frame;
  scope: Mapping & { matrix: Mapping; needs: Mapping; inputs: Mapping; strategy: Mapping };
  /** Runs although the run was cancelled. */
  always: boolean;
}

/** One job of a matrix, or the only one. */
async function runSingle(single: SingleJob): Promise<WorkflowOutcome> {
  const { job, plan, engine, frame, scope } = single;
  const { definition } = job;
  const name = frame.prefix + jobName(definition.raw.name, definition.id, scope);
  if (frame.signal.aborted && !single.always) {
    engine.report({ name, conclusion: 'cancelled' });
    return { result: 'cancelled', outputs: {} };
  }
  const continues = truthy(
    interpolateDeep(definition.raw['continue-on-error'] ?? false, { contexts: scope }),
  );
  const cancel = new AbortController();
  const signal = single.always ? cancel.signal : AbortSignal.any([frame.signal, cancel.signal]);
  const leave = await enterGroup(
    definition.raw.concurrency,
    { contexts: scope },
    engine.groups,
    name,
    (reason) => cancel.abort(reason),
    signal,
  );
  if (leave === undefined) {
    engine.report({ name, conclusion: 'cancelled' });
    return { result: 'cancelled', outputs: {} };
  }
  try {
    const outcome = job.calls
      ? await runCall(single, job.calls, name, signal)
      : await engine.runLeaf({
          name,
          definition,
          workflow: plan.file,
          permissions: job.permissions,
          contexts: {
            github: scope.github as Mapping,
            inputs: frame.inputs,
            needs: scope.needs,
            matrix: scope.matrix,
            strategy: scope.strategy,
          },
          secrets: frame.secrets,
          signal,
        });
    return continues && outcome.result === 'failure' ? { ...outcome, result: 'success' } : outcome;
  } finally {
    leave();
  }
}

/** A job's name as GitHub shows it. A matrix is added where the name says nothing of it. */
function jobName(written: Value | undefined, id: string, scope: Mapping & { matrix: Mapping }): string {
  const source = typeof written === 'string' && written !== '' ? written : id;
  const shown = text(interpolate(source, { contexts: scope }));
  return source.includes('${{') ? shown : shown + suffix(scope.matrix);
}

async function runCall(
  single: SingleJob,
  called: PlannedWorkflow,
  name: string,
  signal: AbortSignal,
): Promise<WorkflowOutcome> {
  const { job, engine, frame, scope } = single;
  const raw = job.definition.raw;
  const given = asMapping(interpolateDeep(raw.with ?? {}, { contexts: scope }));
  const defaultScope: Scope = { contexts: { github: engine.github, vars: engine.variables() } };
  const inputs: Mapping = Object.fromEntries(
    called.file.callInputs.map((input) => {
      const value = input.name in given ? (given[input.name] ?? null) : null;
      if (value !== null) return [input.name, typed(input, value)];
      if (input.default !== undefined && input.default !== null) {
        return [input.name, typed(input, interpolateDeep(input.default, defaultScope))];
      }
      return [input.name, input.type === 'boolean' ? false : input.type === 'number' ? 0 : ''];
    }),
  );
  const secrets = passedSecrets(raw.secrets, frame, scope);
  // A called workflow's own group is evaluated with what it was given.
  const cancel = new AbortController();
  const own = AbortSignal.any([signal, cancel.signal]);
  const leave = await enterGroup(
    called.file.concurrency,
    { contexts: { github: engine.github, vars: engine.variables(), inputs } },
    engine.groups,
    name,
    (reason) => cancel.abort(reason),
    own,
  );
  if (leave === undefined) {
    engine.report({ name, conclusion: 'cancelled' });
    return { result: 'cancelled', outputs: {} };
  }
  try {
    return await runFrame(called, engine, { inputs, secrets, prefix: `${name} / `, signal: own });
  } finally {
    leave();
  }
}

function passedSecrets(value: Value | undefined, frame: Frame, scope: Mapping): Frame['secrets'] {
  if (value === 'inherit') return frame.secrets;
  const passed = asMapping(value);
  const environmentOnly = (environment?: string): Record<string, string> => {
    if (environment === undefined) return {};
    const all = frame.secrets(environment);
    const without = frame.secrets();
    return Object.fromEntries(Object.entries(all).filter(([key, secret]) => without[key] !== secret));
  };
  return (environment) => ({
    ...Object.fromEntries(
      Object.entries(passed).map(([key, source]) => [
        key,
        text(interpolateDeep(source, { contexts: { ...scope, secrets: frame.secrets() as Mapping } })),
      ]),
    ),
    ...environmentOnly(environment),
  });
}

/**
 * Enters the group that a `concurrency:` names. Resolves with a function that leaves it (there may be no group), or with
 * undefined when a later member of the group took its place.
 */
export async function enterGroup(
  concurrency: Value | undefined,
  scope: Scope,
  groups: Groups,
  name: string,
  cancel: (reason: string) => void,
  signal?: AbortSignal,
): Promise<(() => void) | undefined> {
  if (concurrency === undefined || concurrency === null) return () => undefined;
  const value = isMapping(concurrency) ? concurrency : { group: concurrency };
  for (const key of Object.keys(value)) {
    if (!['group', 'cancel-in-progress'].includes(key)) {
      throw new Error(
        `'concurrency.${key}' is not known to the local platform's runner; known are group and cancel-in-progress`,
      );
    }
  }
  const group = text(interpolateDeep(value.group ?? null, scope));
  if (group === '') return () => undefined;
  const inProgress = truthy(interpolateDeep(value['cancel-in-progress'] ?? false, scope));
  return groups.enter(group, { name, cancel }, inProgress, signal);
}

/** The value of an `environment:`: its name and url, evaluated. */
export function environmentOf(
  value: Value | undefined,
  scope: Scope,
): { name: string; url: string } | undefined {
  if (value === undefined || value === null) return undefined;
  const written = isMapping(value) ? value : { name: value };
  const name = text(interpolateDeep(written.name ?? null, scope));
  // The url may name outputs of the steps, which are only known at the end; it is shown as it is written.
  return name === '' ? undefined : { name, url: text(written.url ?? null) };
}
