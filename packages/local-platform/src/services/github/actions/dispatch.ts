/** Starts of workflows by hand: `workflow_dispatch` with its inputs checked, and `repository_dispatch`. */
import { parse } from 'yaml';
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import { emit } from '../events.ts';
import { notFound, Refusal } from '../problems.ts';
import type { Repository } from '../store.ts';
import { repositoryUrl } from '../views.ts';
import { workflowFile } from './runs.ts';

/** Limits of `client_payload` and of inputs (REST docs of the two operations). */
const MAX_PAYLOAD_KEYS = 10;
const MAX_PAYLOAD_CHARACTERS = 65_535;
const MAX_EVENT_TYPE = 100;

export interface InputSpec {
  required?: boolean;
  default?: unknown;
  type?: 'string' | 'boolean' | 'choice' | 'number' | 'environment';
  options?: unknown[];
}

/** Workflow files of a commit: path -> parsed document; a file that does not parse is left out. */
export async function workflowsAt(
  repository: Repository,
  commit: string,
): Promise<Map<string, Record<string, unknown>>> {
  const found = new Map<string, Record<string, unknown>>();
  const { git } = repository;
  const folder = await git.entry((await git.commit(commit)).tree, '.github/workflows');
  if (folder?.type !== 'tree') return found;
  for (const entry of (await git.tree(folder.sha)) ?? []) {
    if (entry.type !== 'blob' || !/\.ya?ml$/.test(entry.path)) continue;
    const content = await git.object(entry.sha);
    try {
      const document: unknown = parse(content?.content.toString('utf8') ?? '');
      if (typeof document === 'object' && document !== null)
        found.set(`.github/workflows/${entry.path}`, document as Record<string, unknown>);
    } catch {
      // GitHub shows such a file as an invalid workflow; it can't be started.
    }
  }
  return found;
}

function dispatchInputs(document: Record<string, unknown>): Record<string, InputSpec> | null {
  const on = document.on ?? document.true;
  if (on === 'workflow_dispatch') return {};
  if (Array.isArray(on)) return on.includes('workflow_dispatch') ? {} : null;
  if (typeof on !== 'object' || on === null || !('workflow_dispatch' in on)) return null;
  const spec = (on as Record<string, unknown>).workflow_dispatch as {
    inputs?: Record<string, InputSpec>;
  } | null;
  return spec?.inputs ?? {};
}

/** The inputs as the event's payload carries them: every value a string, defaults filled in. */
export function checkInputs(
  specs: Record<string, InputSpec>,
  given: Record<string, unknown>,
): Record<string, string> {
  const unexpected = Object.keys(given).filter((name) => !(name in specs));
  if (unexpected.length > 0)
    throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const out: Record<string, string> = {};
  for (const [name, raw] of Object.entries(specs)) {
    const spec = raw ?? {};
    const value = given[name];
    if (value === undefined || value === null || value === '') {
      if (spec.default !== undefined) out[name] = String(spec.default);
      else if (spec.required) throw new Refusal(422, `Required input '${name}' not provided`);
      else out[name] = spec.type === 'boolean' ? 'false' : '';
      continue;
    }
    const text = String(value);
    if (spec.type === 'choice' && !(spec.options ?? []).map(String).includes(text))
      throw new Refusal(
        422,
        `Provided value '${text}' for input '${name}' not in the list of allowed values`,
      );
    if (spec.type === 'boolean' && !/^(true|false)$/.test(text))
      throw new Refusal(422, `Provided value '${text}' for input '${name}' is not a boolean`);
    if (spec.type === 'number' && Number.isNaN(Number(text)))
      throw new Refusal(422, `Provided value '${text}' for input '${name}' is not a number`);
    out[name] = text;
  }
  return out;
}

export async function dispatchWorkflow(
  core: Core,
  repository: Repository,
  identity: Identity,
  options: { workflow: string; ref: string; inputs: Record<string, unknown>; runId?: number },
): Promise<void> {
  const defaultHead = await repository.git.resolve(`refs/heads/${repository.record.defaultBranch}`);
  const known = defaultHead
    ? await workflowsAt(repository, defaultHead)
    : new Map<string, Record<string, unknown>>();
  const byId = repository.workflows.find((workflow) => String(workflow.id) === options.workflow)?.path;
  const path = byId ?? `.github/workflows/${options.workflow.replace(/^\.github\/workflows\//, '')}`;
  const ref = await fullRef(repository, options.ref);
  const sha = ref ? await repository.git.resolve(ref) : null;
  // A workflow is known to GitHub once the default branch has it, or once it has run.
  if (!known.has(path) && !repository.workflows.some((workflow) => workflow.path === path)) throw notFound();
  if (!ref || !sha) throw new Refusal(422, `No ref found for: ${options.ref}`);
  const document = (await workflowsAt(repository, sha)).get(path);
  const specs = document ? dispatchInputs(document) : null;
  if (!specs) throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const inputs = checkInputs(specs, options.inputs);
  workflowFile(core, repository, path);
  await emit(core, {
    name: 'workflow_dispatch',
    repository,
    identity,
    at: { sha, ref },
    payload: {
      inputs,
      ref,
      workflow: path,
      ...(options.runId ? { run_id: options.runId } : {}),
    },
  });
}

export async function fullRef(repository: Repository, ref: string): Promise<string | null> {
  const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const name of names) if (await repository.git.resolve(name)) return name;
  return null;
}

export async function dispatchRepository(
  core: Core,
  repository: Repository,
  identity: Identity,
  options: { eventType: string; payload: Record<string, unknown> },
): Promise<void> {
  if (options.eventType.length > MAX_EVENT_TYPE)
    throw new Refusal(
      422,
      `Invalid request.\n\nevent_type is too long (maximum is ${MAX_EVENT_TYPE} characters).`,
    );
  if (Object.keys(options.payload).length > MAX_PAYLOAD_KEYS)
    throw new Refusal(
      422,
      `Invalid request.\n\nNo more than ${MAX_PAYLOAD_KEYS} properties are allowed; ${Object.keys(options.payload).length} were supplied.`,
    );
  if (JSON.stringify(options.payload).length > MAX_PAYLOAD_CHARACTERS)
    throw new Refusal(422, 'Invalid request.\n\nclient_payload is too large.');
  await emit(core, {
    name: 'repository_dispatch',
    repository,
    identity,
    payload: {
      action: options.eventType,
      branch: repository.record.defaultBranch,
      client_payload: options.payload,
      url: repositoryUrl(core, repository),
    },
  });
}
