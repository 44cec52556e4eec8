/**
 * What an event means for the runs that it starts: commit, ref, where results are shown, who caused it.
 * Pure but for looking up commits. Source: GitHub docs, "Events that trigger workflows" (GITHUB_SHA, GITHUB_REF).
 */
import type { PlatformEvent } from '../../events.ts';
import { refName } from './contexts.ts';
import type { GithubPort } from './github-port.ts';
import type { Sources } from './sources.ts';
import { asMapping, type Mapping } from './workflow.ts';

export interface Origin {
  event: string;
  payload: Mapping;
  /** GITHUB_SHA, GITHUB_REF: also where the workflow files are read. */
  sha: string;
  ref: string;
  /** Commit on which the check runs are shown. */
  headSha: string;
  headBranch: string | null;
  baseRef: string;
  headRef: string;
  actor: string;
  title: string | undefined;
  pullRequests: number[];
  /** From another repository: the token reads only, and there are no secrets. */
  fork: boolean;
  /** Of a dispatch: the only workflow that it starts. */
  workflowPath: string | undefined;
  /** Of a dispatch that was promised the id of its run. */
  promisedRun?: number;
  changedFiles?: () => Promise<string[] | undefined>;
}

const ZERO = '0'.repeat(40);
/** The only events that GITHUB_TOKEN can start workflows with. */
const BY_TOKEN = ['workflow_dispatch', 'repository_dispatch'];
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** Undefined for an event that starts nothing. */
export async function originOf(
  event: PlatformEvent,
  github: GithubPort,
  sources: Sources,
): Promise<Origin | undefined> {
  if (event.byWorkflowToken && !BY_TOKEN.includes(event.name)) return undefined;
  const payload = event.payload as Mapping;
  const repository = event.repository;
  const actor = String(asMapping(payload.sender).login ?? github.repository(repository).owner);
  const shared = {
    event: event.name,
    payload,
    actor,
    fork: false,
    workflowPath: undefined,
    pullRequests: [],
  };
  const at = (sha: string, ref: string, title?: string): Origin => ({
    ...shared,
    sha,
    ref,
    headSha: sha,
    headBranch: refName(ref).name,
    baseRef: '',
    headRef: '',
    title,
  });

  if (event.name === 'push') {
    const ref = event.ref ?? String(payload.ref ?? '');
    const sha = event.sha ?? String(payload.after ?? ZERO);
    if (payload.deleted === true || sha === ZERO || !/^refs\/(heads|tags)\//.test(ref)) return undefined;
    const message = String(asMapping(payload.head_commit).message ?? '');
    return {
      ...at(sha, ref, message.split('\n')[0] || undefined),
      changedFiles: () => sources.changed(repository, String(payload.before ?? ZERO), sha),
    };
  }

  const pull = asMapping(payload.pull_request);
  if (PULL_REQUEST_EVENTS.includes(event.name) || event.name === 'pull_request_target') {
    const base = asMapping(pull.base);
    const head = asMapping(pull.head);
    const number = Number(pull.number ?? payload.number);
    const headSha = String(head.sha ?? '');
    const baseBranch = `refs/heads/${String(base.ref ?? '')}`;
    const target = event.name === 'pull_request_target';
    const ref = target ? baseBranch : (event.ref ?? `refs/pull/${number}/merge`);
    const sha = target
      ? ((event.ref === baseBranch ? event.sha : undefined) ??
        (await sources.resolve(repository, baseBranch))?.sha)
      : event.sha;
    // "Workflows will not run on pull_request activity if the pull request has a merge conflict."
    if (sha === undefined) return undefined;
    const headRepository = asMapping(head.repo).full_name;
    return {
      ...at(sha, ref, String(pull.title ?? '') || undefined),
      headSha,
      headBranch: String(head.ref ?? ''),
      baseRef: String(base.ref ?? ''),
      headRef: String(head.ref ?? ''),
      pullRequests: [number],
      fork: !target && headRepository !== undefined && headRepository !== repository,
      changedFiles: () => sources.changed(repository, String(base.sha ?? ''), headSha, true),
    };
  }

  if (event.name === 'merge_group') {
    const group = asMapping(payload.merge_group);
    const title = String(asMapping(group.head_commit).message ?? '').split('\n')[0];
    return at(event.sha ?? String(group.head_sha ?? ''), event.ref ?? String(group.head_ref ?? ''), title);
  }

  const defaultBranch = `refs/heads/${github.repository(repository).defaultBranch}`;
  const dispatch = event.name === 'workflow_dispatch';
  const wanted = event.ref ?? (dispatch && typeof payload.ref === 'string' ? payload.ref : defaultBranch);
  const resolved = await sources.resolve(repository, wanted);
  if (!resolved) return undefined;
  const workflow = typeof payload.workflow === 'string' ? payload.workflow : undefined;
  const promised = dispatch ? payload.run_id : undefined;
  return {
    ...(typeof promised === 'number' ? { promisedRun: promised } : {}),
    ...at(
      dispatch ? (event.sha ?? resolved.sha) : resolved.sha,
      resolved.ref,
      event.name === 'repository_dispatch' ? String(payload.action ?? '') : undefined,
    ),
    workflowPath:
      dispatch && workflow !== undefined
        ? workflow.includes('/')
          ? workflow
          : `.github/workflows/${workflow}`
        : undefined,
  };
}
