/**
 * The contexts that expressions see, and the environment variables that GitHub sets.
 * Source: GitHub docs, "Contexts reference" and "Variables reference".
 */
import type { GithubPort } from './github-port.ts';
import { workflowRef } from './plan.ts';
import type { Mapping, WorkflowSource } from './workflow.ts';

/** What is the same for all jobs of a run. */
export interface RunFacts {
  id: number;
  number: number;
  attempt: number;
  repository: string;
  event: string;
  payload: Mapping;
  sha: string;
  ref: string;
  baseRef: string;
  headRef: string;
  refProtected: boolean;
  actor: string;
  triggeringActor: string;
  workflowName: string;
  workflow: WorkflowSource;
}

export interface RefName {
  name: string;
  type: 'branch' | 'tag';
}

/** `refs/heads/a/b` -> a/b, branch. `refs/pull/7/merge` -> 7/merge, which GitHub calls a branch. */
export function refName(ref: string): RefName {
  const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
  return { name: name ?? ref, type: kind === 'tags' ? 'tag' : 'branch' };
}

/** The `github` context, without what belongs to a job or a step. */
export function githubContext(run: RunFacts, github: GithubPort): Mapping {
  const repository = github.repository(run.repository);
  const ref = refName(run.ref);
  return {
    event: run.payload,
    event_name: run.event,
    workflow: run.workflowName,
    workflow_ref: workflowRef(run.workflow),
    workflow_sha: run.workflow.sha,
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(run.attempt),
    actor: run.actor,
    actor_id: accountId(github, run.actor),
    triggering_actor: run.triggeringActor,
    repository: run.repository,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: String(repository.ownerId),
    repository_visibility: repository.visibility,
    repositoryUrl: repository.cloneUrl,
    sha: run.sha,
    ref: run.ref,
    ref_name: ref.name,
    ref_type: ref.type,
    ref_protected: run.refProtected,
    head_ref: run.headRef,
    base_ref: run.baseRef,
    server_url: github.url,
    api_url: github.apiUrl,
    graphql_url: github.graphqlUrl,
    retention_days: '90',
    secret_source: 'Actions',
    artifact_cache_size_limit: '10',
  };
}

/** Numeric id of a login as text; empty for one that no account has. */
export function accountId(github: GithubPort, login: string): string {
  try {
    return String(github.account(login).id);
  } catch {
    return '';
  }
}

/** Fields of `github` that act does not know, each with the variable that carries it into actions (none: null). */
export const UNKNOWN_TO_ACT: Readonly<Record<string, string | null>> = {
  workflow_ref: 'GITHUB_WORKFLOW_REF',
  workflow_sha: 'GITHUB_WORKFLOW_SHA',
  actor_id: 'GITHUB_ACTOR_ID',
  triggering_actor: 'GITHUB_TRIGGERING_ACTOR',
  repository_id: 'GITHUB_REPOSITORY_ID',
  repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
  repository_visibility: null,
  repositoryUrl: null,
  ref_protected: null,
  secret_source: null,
  artifact_cache_size_limit: null,
};

/** Fields of `job` that act does not know, each with the variable of the runner that carries it into actions. */
export const JOB_FIELDS: Readonly<Record<string, string>> = {
  workflow_ref: 'WAYBILL_RUNNER_JOB_WORKFLOW_REF',
  workflow_sha: 'WAYBILL_RUNNER_JOB_WORKFLOW_SHA',
  workflow_repository: 'WAYBILL_RUNNER_JOB_WORKFLOW_REPOSITORY',
  workflow_file_path: 'WAYBILL_RUNNER_JOB_WORKFLOW_FILE_PATH',
  check_run_id: 'WAYBILL_RUNNER_JOB_CHECK_RUN_ID',
};

/** What `job` says of the workflow that holds the job. */
export function jobContext(workflow: WorkflowSource, checkRunId: number): Mapping {
  return {
    workflow_ref: workflowRef(workflow),
    workflow_sha: workflow.sha,
    workflow_repository: workflow.repository,
    workflow_file_path: workflow.path,
    check_run_id: checkRunId,
  };
}

/** What act does not know of `runner`. */
export const RUNNER_FIELDS: Mapping = {
  environment: 'github-hosted',
  name: 'Waybill local runner',
  debug: '',
};

/** Variables that GitHub sets and a workflow can't override. act fills in the rest itself. */
export function githubVariables(run: RunFacts, context: Mapping, job: Mapping): Record<string, string> {
  const of = (name: string) => String(context[name] ?? '');
  return {
    GITHUB_SERVER_URL: of('server_url'),
    GITHUB_API_URL: of('api_url'),
    GITHUB_GRAPHQL_URL: of('graphql_url'),
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_ID: of('repository_id'),
    GITHUB_REPOSITORY_OWNER: of('repository_owner'),
    GITHUB_REPOSITORY_OWNER_ID: of('repository_owner_id'),
    GITHUB_RUN_ID: of('run_id'),
    GITHUB_RUN_NUMBER: of('run_number'),
    GITHUB_RUN_ATTEMPT: of('run_attempt'),
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: of('ref_name'),
    GITHUB_REF_TYPE: of('ref_type'),
    GITHUB_REF_PROTECTED: of('ref_protected'),
    GITHUB_BASE_REF: run.baseRef,
    GITHUB_HEAD_REF: run.headRef,
    GITHUB_ACTOR: run.actor,
    GITHUB_ACTOR_ID: of('actor_id'),
    GITHUB_TRIGGERING_ACTOR: run.triggeringActor,
    GITHUB_WORKFLOW_REF: of('workflow_ref'),
    GITHUB_WORKFLOW_SHA: of('workflow_sha'),
    GITHUB_RETENTION_DAYS: of('retention_days'),
    // act takes the commit from here (pkg/runner/run_context.go, getGithubContext), and sets GITHUB_SHA itself.
    SHA_REF: run.sha,
    RUNNER_ENVIRONMENT: String(RUNNER_FIELDS.environment),
    RUNNER_NAME: String(RUNNER_FIELDS.name),
    ...Object.fromEntries(
      Object.entries(JOB_FIELDS).map(([field, name]) => [name, String(job[field] ?? '')]),
    ),
  };
}
