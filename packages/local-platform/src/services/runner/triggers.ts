/**
 * Which workflows an event starts: events, activity types, branch, tag and path filters, and the inputs of a dispatch.
 * Pure. Source: GitHub docs, "Events that trigger workflows" and "Workflow syntax", `on`.
 */
import type { Value } from './expressions.ts';
import { matches } from './globs.ts';
import { asMapping, type InputDefinition, listOf, type Mapping, type WorkflowFile } from './workflow.ts';

export interface TriggerFacts {
  /** Webhook name, `schedule` for the clock. */
  event: string;
  payload: Mapping;
  /** GITHUB_REF of the run. */
  ref: string;
  /** Files that the event changes; undefined where filters on paths do not apply. Called only when a filter asks. */
  changedFiles?: () => Promise<string[] | undefined>;
  /** Of a `schedule` event: the cron line that came due. */
  cron?: string;
}

/** Activity types that start a workflow where it names none; events that are not here start it with any type. */
const DEFAULT_TYPES: Record<string, string[]> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
};
/** Events whose payload's `action` is not an activity type. */
const WITHOUT_TYPES = [
  'push',
  'workflow_dispatch',
  'schedule',
  'create',
  'delete',
  'fork',
  'status',
  'workflow_call',
];
/** "skip ci" marks. https://docs.github.com/actions/how-tos/manage-workflow-runs/skip-workflow-runs */
const SKIP_MARKS = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]'];
const SKIP_TRAILER = /^skip-checks:\s*true\s*$/im;
const KNOWN_FILTERS = [
  'types',
  'branches',
  'branches-ignore',
  'tags',
  'tags-ignore',
  'paths',
  'paths-ignore',
  'workflows',
  'inputs',
  'outputs',
  'secrets',
];

/** True when the event starts this workflow. Throws for a filter that GitHub does not know. */
export async function starts(workflow: WorkflowFile, facts: TriggerFacts): Promise<boolean> {
  if (!workflow.on.has(facts.event)) return false;
  const raw = workflow.on.get(facts.event) ?? null;
  if (facts.event === 'schedule') {
    return Array.isArray(raw) && raw.some((entry) => asMapping(entry).cron === facts.cron);
  }
  const filters = asMapping(raw);
  for (const key of Object.keys(filters)) {
    if (!KNOWN_FILTERS.includes(key)) {
      throw new Error(
        `${workflow.source.path}: unexpected value '${key}' in the filters of '${facts.event}'`,
      );
    }
  }
  if (!typeMatches(facts, filters)) return false;
  if (facts.event === 'workflow_run') {
    const run = asMapping(facts.payload.workflow_run);
    return (
      listOf(filters.workflows).includes(String(run.name ?? '')) &&
      branchMatches(filters, 'branches', String(run.head_branch ?? ''))
    );
  }
  if (facts.event === 'push') {
    const tag = /^refs\/tags\/(.+)$/.exec(facts.ref)?.[1];
    const branch = /^refs\/heads\/(.+)$/.exec(facts.ref)?.[1];
    const onBranches = 'branches' in filters || 'branches-ignore' in filters;
    const onTags = 'tags' in filters || 'tags-ignore' in filters;
    if (tag !== undefined) {
      if (onBranches && !onTags) return false;
      // "Path filters are not evaluated for pushes of tags."
      return branchMatches(filters, 'tags', tag);
    }
    if (onTags && !onBranches) return false;
    if (!branchMatches(filters, 'branches', branch ?? '')) return false;
    if (skipped(String(asMapping(facts.payload.head_commit).message ?? ''))) return false;
    return pathsMatch(filters, facts);
  }
  if (facts.event === 'pull_request' || facts.event === 'pull_request_target') {
    const base = asMapping(asMapping(facts.payload.pull_request).base);
    return branchMatches(filters, 'branches', String(base.ref ?? '')) && (await pathsMatch(filters, facts));
  }
  if (facts.event === 'merge_group') {
    const base = String(asMapping(facts.payload.merge_group).base_ref ?? '').replace(/^refs\/heads\//, '');
    return branchMatches(filters, 'branches', base);
  }
  return true;
}

function typeMatches(facts: TriggerFacts, filters: Mapping): boolean {
  if (WITHOUT_TYPES.includes(facts.event)) return true;
  const action = facts.payload.action;
  const wanted = 'types' in filters ? listOf(filters.types) : DEFAULT_TYPES[facts.event];
  return wanted === undefined || (typeof action === 'string' && wanted.includes(action));
}

function branchMatches(filters: Mapping, key: 'branches' | 'tags', name: string): boolean {
  if (key in filters) return matches(listOf(filters[key]), name);
  const ignored = filters[`${key}-ignore`];
  return ignored === undefined || !matches(listOf(ignored), name);
}

async function pathsMatch(filters: Mapping, facts: TriggerFacts): Promise<boolean> {
  const include = filters.paths;
  const ignore = filters['paths-ignore'];
  if (include === undefined && ignore === undefined) return true;
  const files = await facts.changedFiles?.();
  if (files === undefined) return true;
  if (include !== undefined) return files.some((file) => matches(listOf(include), file));
  return files.some((file) => !matches(listOf(ignore), file));
}

function skipped(message: string): boolean {
  return SKIP_MARKS.some((mark) => message.includes(mark)) || SKIP_TRAILER.test(message);
}

/**
 * Values of `inputs` for a dispatch: what was given, else the default. Booleans and numbers get their own kinds.
 * Throws with GitHub's wording for an input that is missing, unknown or not among the choices.
 */
export function dispatchInputs(definitions: readonly InputDefinition[], given: Mapping): Mapping {
  const unknown = Object.keys(given).filter((name) => !definitions.some((input) => input.name === name));
  if (unknown.length > 0) throw new Error(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  return Object.fromEntries(
    definitions.map((input) => {
      const value = given[input.name] ?? undefined;
      const chosen = value === undefined || value === '' ? input.default : value;
      // GitHub fills a missing boolean or number too: false, 0.
      if (chosen === undefined || chosen === null || chosen === '') {
        if (input.required) throw new Error(`Required input '${input.name}' not provided`);
        return [input.name, input.type === 'boolean' ? false : ''];
      }
      return [input.name, typed(input, chosen)];
    }),
  );
}

/** A value as the kind that its input declares. Throws where it is not of that kind. */
export function typed(input: InputDefinition, value: Value): Value {
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
  switch (input.type) {
    case 'boolean':
      if (value === true || value === 'true') return true;
      if (value === false || value === 'false') return false;
      throw new Error(`Provided value '${shown}' for input '${input.name}' is not a boolean`);
    case 'number':
      if (shown.trim() === '' || Number.isNaN(Number(shown))) {
        throw new Error(`Provided value '${shown}' for input '${input.name}' is not a number`);
      }
      return Number(shown);
    case 'choice':
      if (!input.options.includes(shown)) {
        throw new Error(
          `Provided value '${shown}' for input '${input.name}' not in the list of allowed values: ${input.options.join(', ')}`,
        );
      }
      return shown;
    default:
      return shown;
  }
}
