/**
 * What a run will consist of, before it starts: the jobs of the workflow and of every workflow that it calls, with what
 * each job's token may do. Refuses what GitHub refuses with `startup_failure`.
 * Source: GitHub docs, "Reusing workflow configurations"; "Workflow syntax".
 */
import type { Value } from './expressions.ts';
import { excess, type GrantSet, listed, parsePermissions } from './permissions.ts';
import type { Sources } from './sources.ts';
import {
  asMapping,
  InvalidWorkflow,
  isMapping,
  type JobDefinition,
  parseWorkflow,
  type WorkflowFile,
  type WorkflowSource,
} from './workflow.ts';

/** "You can connect up to ten levels of workflows", the top-level caller included. */
const MOST_LEVELS = 10;
/** "You can call a maximum of 50 unique reusable workflows from a single workflow file." */
const MOST_CALLED = 50;

export interface PlannedJob {
  definition: JobDefinition;
  /** What the job's token may do; of a call: what it grants the called workflow. */
  permissions: GrantSet;
  /** The workflow that it calls. */
  calls?: PlannedWorkflow;
}

export interface PlannedWorkflow {
  file: WorkflowFile;
  jobs: PlannedJob[];
}

export interface Plan {
  workflow: PlannedWorkflow;
  /** Every workflow called, once each: `referenced_workflows` of the run. */
  referenced: WorkflowSource[];
}

/** `owner/name/.github/workflows/x.yml@ref`, as claims and contexts name a workflow. */
export function workflowRef(source: WorkflowSource): string {
  return `${source.repository}/${source.path}@${source.ref}`;
}

const REMOTE_CALL = /^([^/@\s]+\/[^/@\s]+)\/(\.github\/workflows\/[^@/]+\.ya?ml)@(\S+)$/;
/** In the same repository, at the same commit. `$/` is the newer spelling, and works for actions too. */
const LOCAL_CALL = /^(?:\.|\$)\/(\.github\/workflows\/[^@/]+\.ya?ml)$/;

/**
 * Plans a run of `file`.
 * @param allowed what the token has where the workflow says nothing.
 * @param limit cuts every grant down, for pull requests from forks.
 */
export async function planRun(
  file: WorkflowFile,
  sources: Sources,
  allowed: GrantSet,
  limit: (set: GrantSet) => GrantSet = (set) => set,
): Promise<Plan> {
  const referenced = new Map<string, WorkflowSource>();

  const plan = async (
    workflow: WorkflowFile,
    inherited: GrantSet,
    cap: { grant: GrantSet; fail: (message: string) => never } | undefined,
    chain: string[],
  ): Promise<PlannedWorkflow> => {
    const invalid = (message: string, job?: JobDefinition): never => {
      throw new InvalidWorkflow(workflow.source, message, job?.line, job?.column);
    };
    const atTop =
      workflow.permissions === undefined
        ? inherited
        : parsePermissions(workflow.permissions, (message) => invalid(message));
    if (cap && workflow.permissions !== undefined) {
      const beyond = excess(atTop, cap.grant);
      if (beyond.length > 0) {
        cap.fail(
          `The workflow is requesting '${listed(atTop, beyond)}', but is only allowed '${listed(cap.grant, beyond)}'.`,
        );
      }
    }
    const jobs: PlannedJob[] = [];
    for (const definition of workflow.jobs) {
      const own = definition.raw.permissions;
      const permissions =
        own === undefined ? atTop : parsePermissions(own, (message) => invalid(message, definition));
      if (cap) {
        const beyond = excess(permissions, cap.grant);
        if (beyond.length > 0) {
          cap.fail(
            `The nested job '${definition.id}' is requesting '${listed(permissions, beyond)}', but is only allowed '${listed(cap.grant, beyond)}'.`,
          );
        }
      }
      const job: PlannedJob = { definition, permissions: cap ? permissions : limit(permissions) };
      if (definition.uses !== undefined) {
        const called = await resolveCall(definition.uses, workflow, definition, sources);
        const name = workflowRef(called.source);
        if (chain.length >= MOST_LEVELS) {
          invalid(
            `Workflows can be nested ${MOST_LEVELS} levels deep at most: ${[...chain, name].join(' -> ')}`,
            definition,
          );
        }
        referenced.set(name, called.source);
        if (referenced.size > MOST_CALLED)
          invalid(`More than ${MOST_CALLED} workflows are called`, definition);
        const wrong = (message: string): never =>
          invalid(`Error calling workflow '${definition.uses}'. ${message}`, definition);
        checkCall(definition, called, (message) => invalid(message, definition));
        job.calls = await plan(called, job.permissions, { grant: job.permissions, fail: wrong }, [
          ...chain,
          name,
        ]);
      }
      jobs.push(job);
    }
    return { file: workflow, jobs };
  };

  const workflow = await plan(file, allowed, undefined, [workflowRef(file.source)]);
  return { workflow, referenced: [...referenced.values()] };
}

async function resolveCall(
  uses: string,
  caller: WorkflowFile,
  job: JobDefinition,
  sources: Sources,
): Promise<WorkflowFile> {
  const invalid = (message: string): never => {
    throw new InvalidWorkflow(caller.source, message, job.line, job.column);
  };
  const local = LOCAL_CALL.exec(uses)?.[1];
  let source: WorkflowSource;
  if (local !== undefined) {
    source = { ...caller.source, path: local };
  } else {
    const [, repository = '', path = '', ref = ''] = REMOTE_CALL.exec(uses) ?? [];
    if (repository === '') {
      return invalid(
        `Invalid workflow reference '${uses}'. References to workflows must be prefixed with format 'owner/repository/.github/workflows/file.yml@ref', './.github/workflows/file.yml' or '$/.github/workflows/file.yml'`,
      );
    }
    const resolved = await sources.resolve(repository, ref);
    if (!resolved) {
      return invalid(
        `error parsing called workflow "${uses}": workflow was not found. The local platform has ${
          sources.has(repository) ? `no ref '${ref}' in ${repository}` : `no repository ${repository}`
        }`,
      );
    }
    source = { repository, path, ...resolved };
  }
  const text = await sources.read(source.repository, source.sha, source.path);
  if (text === undefined) {
    return invalid(
      `error parsing called workflow "${uses}": workflow was not found. ${source.repository} has no ${source.path} at ${source.sha}`,
    );
  }
  const called = parseWorkflow(text, source);
  if (!called.on.has('workflow_call')) {
    return invalid(
      `error parsing called workflow "${uses}": workflow is not reusable as it is missing a \`on.workflow_call\` trigger`,
    );
  }
  return called;
}

/** Inputs and secrets of a call against what the called workflow declares. */
function checkCall(job: JobDefinition, called: WorkflowFile, fail: (message: string) => never): void {
  const given = asMapping(job.raw.with);
  for (const name of Object.keys(given)) {
    if (!called.callInputs.some((input) => input.name === name)) {
      fail(`Invalid input, ${name} is not defined in the referenced workflow.`);
    }
  }
  for (const input of called.callInputs) {
    if (input.required && !(input.name in given)) {
      fail(`Input ${input.name} is required, but not provided while calling.`);
    }
  }
  const secrets: Value | undefined = job.raw.secrets;
  if (secrets === 'inherit') return;
  if (secrets !== undefined && secrets !== null && !isMapping(secrets))
    fail(`Unexpected value '${String(secrets)}'`);
  const passed = asMapping(secrets);
  for (const name of Object.keys(passed)) {
    if (!called.callSecrets.some((secret) => secret.name.toLowerCase() === name.toLowerCase())) {
      fail(`Invalid secret, ${name} is not defined in the referenced workflow.`);
    }
  }
  for (const secret of called.callSecrets) {
    if (
      secret.required &&
      !Object.keys(passed).some((name) => name.toLowerCase() === secret.name.toLowerCase())
    ) {
      fail(`Secret ${secret.name} is required, but not provided while calling.`);
    }
  }
}
