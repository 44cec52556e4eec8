/**
 * Reads a workflow file into what the runner works with, and refuses what GitHub refuses before a run starts.
 * Source: GitHub docs, "Workflow syntax for GitHub Actions".
 */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Value } from './expressions.ts';

/** Where a workflow file comes from: repository, path, commit, and the ref as claims name it. */
export interface WorkflowSource {
  /** `owner/name`. */
  repository: string;
  /** `.github/workflows/x.yml`. */
  path: string;
  sha: string;
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`, or the commit where it was named by its id. */
  ref: string;
}

export type Mapping = { [key: string]: Value };

export interface StepDefinition extends Mapping {}

export interface JobDefinition {
  id: string;
  needs: string[];
  /** The job as written. */
  raw: Mapping;
  steps: StepDefinition[];
  /** Of a job that calls a reusable workflow. */
  uses?: string;
  /** Position of the job's id, from 1: GitHub's messages name it. */
  line: number;
  column: number;
}

export interface InputDefinition {
  name: string;
  required: boolean;
  type: string;
  default: Value | undefined;
  options: string[];
}

export interface WorkflowFile {
  source: WorkflowSource;
  /** `name:`, or the path where there is none. */
  name: string;
  runName: string | undefined;
  /** Event -> its filters as written (null where it has none). */
  on: Map<string, Value>;
  permissions: Value | undefined;
  env: Mapping;
  defaults: Value | undefined;
  concurrency: Value | undefined;
  jobs: JobDefinition[];
  callInputs: InputDefinition[];
  callSecrets: { name: string; required: boolean }[];
  callOutputs: { name: string; value: string }[];
  dispatchInputs: InputDefinition[];
}

/** A workflow that GitHub would not start: its run ends as `startup_failure` with this message. */
export class InvalidWorkflow extends Error {
  constructor(source: Pick<WorkflowSource, 'path'>, message: string, line?: number, column?: number) {
    const at = line === undefined ? '' : ` (Line: ${line}, Col: ${column ?? 1})`;
    super(`The workflow is not valid. ${source.path}${at}: ${message}`);
  }
}

const WORKFLOW_KEYS = ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs'];
const JOB_KEYS = [
  'name',
  'permissions',
  'needs',
  'if',
  'runs-on',
  'snapshot',
  'environment',
  'concurrency',
  'outputs',
  'env',
  'defaults',
  'steps',
  'timeout-minutes',
  'strategy',
  'continue-on-error',
  'container',
  'services',
];
/** Keys that a job with `uses:` may have. https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows */
const CALL_KEYS = [
  'name',
  'uses',
  'with',
  'secrets',
  'strategy',
  'needs',
  'if',
  'concurrency',
  'permissions',
];
const STEP_KEYS = [
  'id',
  'if',
  'name',
  'uses',
  'run',
  'working-directory',
  'shell',
  'with',
  'env',
  'continue-on-error',
  'timeout-minutes',
];
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Parses and checks a workflow file. Throws `InvalidWorkflow`. */
export function parseWorkflow(text: string, source: WorkflowSource): WorkflowFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', merge: false });
  const [fault] = document.errors;
  if (fault) {
    const at = lines.linePos(fault.pos[0]);
    throw new InvalidWorkflow(source, fault.message.split('\n')[0] ?? fault.message, at.line, at.col);
  }
  const positionOf = (...path: (string | number)[]): [number, number] => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)))
      : undefined;
    const node = isScalar(pair?.key) ? pair.key : document.getIn(path, true);
    const offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? 0;
    const at = lines.linePos(offset);
    return [at.line, at.col];
  };
  const invalid = (message: string, ...path: (string | number)[]): never => {
    const [line, column] = path.length > 0 ? positionOf(...path) : [1, 1];
    throw new InvalidWorkflow(source, message, line, column);
  };
  const root = document.toJS({ maxAliasCount: 1000 }) as Value;
  if (!isMapping(root)) return invalid('A mapping was expected');
  for (const key of Object.keys(root)) {
    if (!WORKFLOW_KEYS.includes(key)) invalid(`Unexpected value '${key}'`, key);
  }
  if (!('on' in root)) invalid("Required property is missing: 'on'");
  if (!isMapping(root.jobs) || Object.keys(root.jobs).length === 0) {
    return invalid("Required property is missing: 'jobs'");
  }
  const on = events(root.on ?? null, () => invalid('Unexpected value', 'on'));
  const call = asMapping(on.get('workflow_call') ?? null);
  const dispatch = asMapping(on.get('workflow_dispatch') ?? null);
  const ids = Object.keys(root.jobs);
  const jobs = Object.entries(root.jobs).map(([id, raw]): JobDefinition => {
    const at = ['jobs', id] as const;
    const [line, column] = positionOf(...at);
    if (!IDENTIFIER.test(id)) {
      invalid(
        `The identifier '${id}' is invalid. IDs may only contain alphanumeric characters, '_', and '-'. IDs must start with a letter or '_' and and must be less than 100 characters.`,
        ...at,
      );
    }
    if (!isMapping(raw)) return invalid(`Unexpected value '${String(raw)}'`, ...at);
    const allowed = 'uses' in raw ? CALL_KEYS : JOB_KEYS;
    for (const key of Object.keys(raw)) {
      if (!allowed.includes(key)) invalid(`Unexpected value '${key}'`, ...at, key);
    }
    const needs = listOf(raw.needs ?? null);
    for (const need of needs) {
      if (!ids.includes(need)) invalid(`Job '${id}' depends on unknown job '${need}'.`, ...at, 'needs');
    }
    if ('uses' in raw) {
      if (typeof raw.uses !== 'string') return invalid("Unexpected value for 'uses'", ...at, 'uses');
      return { id, needs, raw, steps: [], uses: raw.uses, line, column };
    }
    if (!('runs-on' in raw)) invalid("Required property is missing: 'runs-on'", ...at);
    if (!Array.isArray(raw.steps) || raw.steps.length === 0) {
      return invalid("Required property is missing: 'steps'", ...at);
    }
    const seen = new Set<string>();
    const steps = raw.steps.map((step, i): StepDefinition => {
      if (!isMapping(step)) return invalid('A mapping was expected', ...at, 'steps', i);
      for (const key of Object.keys(step)) {
        if (!STEP_KEYS.includes(key)) invalid(`Unexpected value '${key}'`, ...at, 'steps', i, key);
      }
      if (!('run' in step) && !('uses' in step)) {
        invalid("Either 'run' or 'uses' must be defined", ...at, 'steps', i);
      }
      if ('run' in step && 'uses' in step) invalid(`Unexpected value 'uses'`, ...at, 'steps', i, 'uses');
      if (step.id !== undefined) {
        const stepId = String(step.id);
        if (!IDENTIFIER.test(stepId))
          invalid(`The identifier '${stepId}' is invalid.`, ...at, 'steps', i, 'id');
        if (seen.has(stepId)) {
          invalid(
            `The identifier '${stepId}' may not be used more than once within the same scope.`,
            ...at,
            'steps',
            i,
            'id',
          );
        }
        seen.add(stepId);
      }
      return step;
    });
    return { id, needs, raw, steps, line, column };
  });
  const circle = findCircle(jobs);
  if (circle) invalid(`Job '${circle}' depends on itself through 'needs'.`, 'jobs', circle, 'needs');
  return {
    source,
    name: typeof root.name === 'string' && root.name !== '' ? root.name : source.path,
    runName: typeof root['run-name'] === 'string' ? root['run-name'] : undefined,
    on,
    permissions: 'permissions' in root ? (root.permissions ?? {}) : undefined,
    env: asMapping(root.env ?? null),
    defaults: root.defaults,
    concurrency: root.concurrency,
    jobs,
    callInputs: inputs(call.inputs ?? null),
    callSecrets: Object.entries(asMapping(call.secrets ?? null)).map(([name, value]) => ({
      name,
      required: asMapping(value).required === true,
    })),
    callOutputs: Object.entries(asMapping(call.outputs ?? null)).map(([name, value]) => ({
      name,
      value: String(asMapping(value).value ?? ''),
    })),
    dispatchInputs: inputs(dispatch.inputs ?? null),
  };
}

function inputs(value: Value): InputDefinition[] {
  return Object.entries(asMapping(value)).map(([name, raw]) => {
    const input = asMapping(raw);
    return {
      name,
      required: input.required === true,
      type: typeof input.type === 'string' ? input.type : 'string',
      default: input.default,
      options: listOf(input.options ?? null),
    };
  });
}

function events(on: Value, invalid: () => never): Map<string, Value> {
  if (typeof on === 'string') return new Map([[on, null]]);
  if (Array.isArray(on)) return new Map(on.map((name) => [String(name), null]));
  if (isMapping(on)) return new Map(Object.entries(on));
  return invalid();
}

function findCircle(jobs: JobDefinition[]): string | undefined {
  const done = new Set<string>();
  for (let progress = true; progress; ) {
    progress = false;
    for (const job of jobs) {
      if (!done.has(job.id) && job.needs.every((need) => done.has(need))) {
        done.add(job.id);
        progress = true;
      }
    }
  }
  return jobs.find((job) => !done.has(job.id))?.id;
}

export function isMapping(value: Value | undefined): value is Mapping {
  return value !== null && value !== undefined && typeof value === 'object' && !Array.isArray(value);
}

export function asMapping(value: Value | undefined): Mapping {
  return isMapping(value) ? value : {};
}

/** A YAML value that is one text or a list of texts. */
export function listOf(value: Value | undefined): string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
