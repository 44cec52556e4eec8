/**
 * Merging: what holds a pull request back, and the three ways to merge it (now, when its requirements are met, through a queue).
 * Every refusal that GitHub documents, or was seen to answer, is a value.
 */
import type { WaybillError } from '@waybill/toolkit';
import type { GraphqlError } from './classify.ts';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface MergeState {
  nodeId: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  draft: boolean;
  headSha: string;
  baseSha: string;
  /** `UNKNOWN` while GitHub computes it: ask again. */
  mergeable: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
  /** https://docs.github.com/graphql/reference/enums#mergestatestatus */
  status: 'BEHIND' | 'BLOCKED' | 'CLEAN' | 'DIRTY' | 'DRAFT' | 'HAS_HOOKS' | 'UNKNOWN' | 'UNSTABLE';
  reviewDecision: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null;
  autoMerge: { method: string; enabledBy: string | undefined } | undefined;
  mergedSha: string | undefined;
}

export async function mergeState(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<MergeState> {
  const answer = await client.graphql<{
    repository: {
      pullRequest: {
        id: string;
        state: MergeState['state'];
        isDraft: boolean;
        headRefOid: string;
        baseRefOid: string;
        mergeable: MergeState['mergeable'];
        mergeStateStatus: MergeState['status'];
        reviewDecision: MergeState['reviewDecision'];
        autoMergeRequest: { mergeMethod: string; enabledBy: { login: string } | null } | null;
        mergeCommit: { oid: string } | null;
      } | null;
    } | null;
  }>(
    `query pullRequestMergeState($owner: String!, $name: String!, $number: Int!) {
      repository(owner: $owner, name: $name) { pullRequest(number: $number) {
        id state isDraft headRefOid baseRefOid mergeable mergeStateStatus reviewDecision
        autoMergeRequest { mergeMethod enabledBy { login } } mergeCommit { oid } } } }`,
    { owner: repository.owner, name: repository.name, number },
    { repository: fullName(repository) },
  );
  const pull = answer.repository?.pullRequest;
  if (!pull) {
    throw errors.GITHUB_NOT_FOUND({
      message: `pull request ${number} of ${fullName(repository)} was not found, or the token can't see it`,
    });
  }
  return {
    nodeId: pull.id,
    state: pull.state,
    draft: pull.isDraft,
    headSha: pull.headRefOid,
    baseSha: pull.baseRefOid,
    mergeable: pull.mergeable,
    status: pull.mergeStateStatus,
    reviewDecision: pull.reviewDecision,
    autoMerge: pull.autoMergeRequest
      ? { method: pull.autoMergeRequest.mergeMethod, enabledBy: pull.autoMergeRequest.enabledBy?.login }
      : undefined,
    mergedSha: pull.mergeCommit?.oid,
  };
}

export type AutoMergeRefusal =
  /** Nothing holds it back: merge it now. */
  | 'clean'
  /** A check that is not required fails or is pending: GitHub would merge now, so it does not wait. */
  | 'unstable'
  /** "Allow auto-merge" is off in the repository's settings. */
  | 'not-allowed'
  /** The base branch requires nothing, so there is nothing to wait for. */
  | 'no-requirements'
  /** The base branch merges through a queue: enqueue it. */
  | 'merge-queue'
  /** The token's App may not merge into this branch. */
  | 'not-authorized'
  | 'draft'
  | 'closed'
  /** The head is another commit than was expected. */
  | 'head-moved'
  /** "Allow merge commits" (or squash) is off in the repository's settings. */
  | 'method-not-allowed'
  /** It conflicts with its base. */
  | 'dirty'
  /** GitHub has not worked out yet whether it can be merged, or the base has just moved: ask again. */
  | 'unknown'
  | 'already-enabled';

export type AutoMergeOutcome =
  | { kind: 'enabled' }
  | { kind: 'refused'; reason: AutoMergeRefusal; message: string };

/** Texts of enablePullRequestAutoMerge, most specific first. */
const AUTO_MERGE_REFUSALS: readonly (readonly [RegExp, AutoMergeRefusal])[] = [
  [/already (?:been )?(?:enabled|set)/i, 'already-enabled'],
  // The statuses of `mergeStateStatus`; of HAS_HOOKS GitHub says "Mergeable with passing commit status and pre-receive hooks".
  [/is in (?:clean|has_hooks) status/i, 'clean'],
  [/is in dirty status/i, 'dirty'],
  [/is in unknown status|Base branch was modified/i, 'unknown'],
  [/is in unstable status/i, 'unstable'],
  [/Auto.?merge is not allowed for this repository/i, 'not-allowed'],
  [/Protected branch rules? not configured/i, 'no-requirements'],
  [/(?:Merge commits|Squash merges) are not allowed/i, 'method-not-allowed'],
  [/merge queue/i, 'merge-queue'],
  [/not authorized for this protected branch/i, 'not-authorized'],
  [/draft/i, 'draft'],
  [/head (?:sha|oid|branch|commit)|expected.*head/i, 'head-moved'],
  [/is closed|is merged|already merged|not open/i, 'closed'],
  [/Can't enable auto-merge for this pull request/i, 'not-allowed'],
];

/** Asks GitHub to merge by itself once everything that is required is there. `headSha` guards against a head that moved. */
export async function enableAutoMerge(
  client: GitHubClient,
  repository: Repository,
  pull: { nodeId: string; headSha: string; method: MergeMethod; commitBody?: string },
): Promise<AutoMergeOutcome> {
  const answer = await client.graphqlAnswer(
    `mutation enablePullRequestAutoMerge($input: EnablePullRequestAutoMergeInput!) {
      enablePullRequestAutoMerge(input: $input) { pullRequest { number autoMergeRequest { enabledAt } } } }`,
    {
      input: {
        pullRequestId: pull.nodeId,
        expectedHeadOid: pull.headSha,
        mergeMethod: pull.method.toUpperCase(),
        ...(pull.commitBody === undefined ? {} : { commitBody: pull.commitBody }),
      },
    },
    { repository: fullName(repository) },
  );
  if (!answer.error) return { kind: 'enabled' };
  const known = matched(answer.errors, AUTO_MERGE_REFUSALS);
  if (known) return { kind: 'refused', ...known };
  throw answer.error;
}

/** Takes auto-merge back; done as well where it was not on. */
export async function disableAutoMerge(
  client: GitHubClient,
  repository: Repository,
  nodeId: string,
): Promise<void> {
  const answer = await client.graphqlAnswer(
    `mutation disablePullRequestAutoMerge($input: DisablePullRequestAutoMergeInput!) {
      disablePullRequestAutoMerge(input: $input) { pullRequest { number } } }`,
    { input: { pullRequestId: nodeId } },
    { repository: fullName(repository) },
  );
  if (answer.error && !/not enabled|Can't disable auto-merge/i.test(answer.error.found ?? ''))
    throw answer.error;
}

export type MergeOutcome =
  | { kind: 'merged'; sha: string }
  /** The head is another commit than was expected. */
  | { kind: 'head-moved'; message: string }
  /** Another merge came first: look again. */
  | { kind: 'base-moved'; message: string }
  /** The branch merges through a queue alone. */
  | { kind: 'queue'; message: string }
  /** Conflicts, missing reviews, checks or rights: GitHub's sentence says which. */
  | { kind: 'blocked'; message: string };

/** Merges now, if the head is still `headSha`. */
export async function mergePullRequest(
  client: GitHubClient,
  repository: Repository,
  number: number,
  merge: { headSha: string; method: MergeMethod; title?: string; message?: string },
): Promise<MergeOutcome> {
  const tried = await client.tryRest('put', '/repos/{owner}/{repo}/pulls/{pull_number}/merge', {
    path: { owner: repository.owner, repo: repository.name, pull_number: number },
    body: {
      sha: merge.headSha,
      merge_method: merge.method,
      ...(merge.title === undefined ? {} : { commit_title: merge.title }),
      ...(merge.message === undefined ? {} : { commit_message: merge.message }),
    },
  });
  if (tried.ok) return { kind: 'merged', sha: tried.value.data.sha };
  const { status } = tried.error.details;
  const message = tried.error.found ?? tried.error.message;
  if (status === 409 && /head branch was modified|head sha/i.test(message))
    return { kind: 'head-moved', message };
  if (status === 405 && /base branch was modified|merge already in progress/i.test(message))
    return { kind: 'base-moved', message };
  if (/through the merge queue/i.test(message)) return { kind: 'queue', message };
  if (status === 405 || status === 409 || tried.error.code === 'WAYBILL_GITHUB_RULES') {
    return { kind: 'blocked', message };
  }
  throw tried.error;
}

export type EnqueueOutcome = { kind: 'enqueued' } | { kind: 'refused'; message: string; error: WaybillError };

/** Puts it into the merge queue of its base branch. */
export async function enqueuePullRequest(
  client: GitHubClient,
  repository: Repository,
  pull: { nodeId: string; headSha: string },
): Promise<EnqueueOutcome> {
  const answer = await client.graphqlAnswer(
    `mutation enqueuePullRequest($input: EnqueuePullRequestInput!) {
      enqueuePullRequest(input: $input) { mergeQueueEntry { id } } }`,
    { input: { pullRequestId: pull.nodeId, expectedHeadOid: pull.headSha } },
    { repository: fullName(repository) },
  );
  if (!answer.error) return { kind: 'enqueued' };
  if (answer.errors.some((error) => /already (?:queued|in the merge queue)/i.test(error.message))) {
    return { kind: 'enqueued' };
  }
  return { kind: 'refused', message: answer.errors[0]?.message ?? answer.error.message, error: answer.error };
}

function matched(
  list: readonly GraphqlError[],
  table: readonly (readonly [RegExp, AutoMergeRefusal])[],
): { reason: AutoMergeRefusal; message: string } | undefined {
  for (const { message } of list) {
    const row = table.find(([pattern]) => pattern.test(message));
    if (row) return { reason: row[1], message };
  }
  return undefined;
}
