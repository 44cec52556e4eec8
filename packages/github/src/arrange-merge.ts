/** How a pull request of ours gets merged: by a person, by itself, through a queue, or at once. Never past what the branch requires. */
import { WaybillError } from '@waybill/toolkit';
import { lastRun, listCheckRuns } from './checks.ts';
import type { GitHubClient, Repository } from './client.ts';
import {
  type AutoMergeRefusal,
  enableAutoMerge,
  enqueuePullRequest,
  type MergeState,
  mergePullRequest,
  mergeState,
} from './merging.ts';
import type { BaseRevision } from './own-branch.ts';
import type { PullRequest } from './pulls.ts';
import { type BranchRules, rulesOf, unboundChecks } from './rules.ts';

export interface MergeArrangement {
  kind: 'person' | 'auto' | 'merged' | 'queued' | 'open';
  /** One sentence. */
  text: string;
  /** Something that somebody should mend. */
  warning?: string;
  /** The commit that merged it, where this run did. */
  sha?: string;
}

export interface MergeWish {
  /** Whether a person merges it, whatever the branch requires. */
  byPerson: boolean;
  /** Whether it goes through the merge queue of the branch, and not at all where there is none. */
  byQueue: boolean;
  /** Whether the policy lets it merge at this moment. */
  allowedNow: boolean;
  /** Body of the commit that merges it. */
  commitBody: string;
  /** Whether the commits of its branch must get in as they are: theirs is the signature that counts. Default: they are squashed. */
  keepCommits?: boolean;
}

const methodOf = ({ keepCommits }: Pick<MergeWish, 'keepCommits'>) => (keepCommits ? 'merge' : 'squash');
const AUTO: MergeArrangement = {
  kind: 'auto',
  text: 'it merges itself once every check and review is there',
};

/** @param readRules those of the base branch; what merges many pull requests at once gives what it has read. A merge by this run itself reads them anew. */
export async function arrangeMerge(
  client: GitHubClient,
  base: Pick<BaseRevision, 'repository' | 'branch'>,
  wish: MergeWish,
  pull: Pick<PullRequest, 'number' | 'nodeId'>,
  readRules: () => Promise<BranchRules> = () => rulesOf(client, base.repository, base.branch),
): Promise<MergeArrangement> {
  if (wish.byPerson) return { kind: 'person', text: 'a person merges it' };
  const { repository, branch } = base;
  const rules = await readRules();
  const forgeable = forgeableChecks(rules, branch);
  if (forgeable !== undefined) return left(forgeable, '');
  if (wish.byQueue && !rules.mergeQueue)
    return left(
      `the policy merges through the merge queue alone, and ${branch} has none: add the rule "Require merge queue", or set "merge" to auto`,
      '',
    );
  if (wish.keepCommits && (rules.linearHistory || rules.pullRequest?.methods?.includes('merge') === false))
    return left(
      `its commit counts by its own signature, and the rules of ${branch} let no merge commit in: allow the merge method "merge" there`,
      '',
    );
  let state = await mergeState(client, repository, pull.number);
  if (state.state === 'MERGED') return merged(state.mergedSha);
  if (state.state === 'CLOSED') return left(explain('closed', branch), '');
  if (state.autoMerge) return waiting(state, branch);
  const enable = ({ headSha }: MergeState) =>
    enableAutoMerge(client, repository, {
      nodeId: pull.nodeId,
      headSha,
      method: methodOf(wish),
      commitBody: wish.commitBody,
    });
  let outcome = await enable(state);
  if (outcome.kind === 'refused' && outcome.reason === 'unknown') {
    state = await settledState(client, repository, pull.number);
    outcome = await enable(state);
  }
  if (outcome.kind === 'enabled' || outcome.reason === 'already-enabled') return waiting(state, branch);
  switch (outcome.reason) {
    case 'clean':
    case 'no-requirements':
      if (!rules.mergeQueue) return mergeNow(client, base, wish, pull.number, outcome.message);
      return enqueue(client, repository, wish, { nodeId: pull.nodeId, headSha: state.headSha });
    case 'not-allowed':
      // Auto-merge may be off where a queue merges: then GitHub says that first.
      if (!rules.mergeQueue) return left(explain(outcome.reason, branch), outcome.message);
      return enqueue(client, repository, wish, { nodeId: pull.nodeId, headSha: state.headSha });
    case 'merge-queue':
      return enqueue(client, repository, wish, { nodeId: pull.nodeId, headSha: state.headSha });
    default:
      return left(explain(outcome.reason, branch), outcome.message);
  }
}

/** Looks so often in all while GitHub works out whether a pull request can be merged. */
const MAX_LOOKS = 5;
const LOOK_AGAIN_MS = 1000;

/** The merge state once GitHub knows it; as it is where that takes too long. */
async function settledState(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<MergeState> {
  let state = await mergeState(client, repository, number);
  for (let looks = 1; looks < MAX_LOOKS && state.state === 'OPEN' && state.status === 'UNKNOWN'; looks++) {
    await client.pace.sleep(LOOK_AGAIN_MS * looks);
    state = await mergeState(client, repository, number);
  }
  return state;
}

/** Auto-merge is on. What it would wait for in vain is said. */
function waiting({ status, draft }: MergeState, branch: string): MergeArrangement {
  const never = draft ? 'draft' : status === 'DIRTY' ? 'dirty' : status === 'BEHIND' ? 'behind' : undefined;
  if (never === undefined) return AUTO;
  return {
    ...AUTO,
    warning: `auto-merge is on, but waits for more than checks and reviews: ${explain(never, branch)}`,
  };
}

/** A check that anybody can report as passed guards no merge: nothing is merged on the word of it. */
export function forgeableChecks(rules: Pick<BranchRules, 'checks'>, branch: string): string | undefined {
  const unbound = unboundChecks(rules);
  if (unbound.length === 0) return undefined;
  return `RULESET_CHECK_UNBOUND: the rules of ${branch} name no App that must report ${unbound.map((name) => `"${name}"`).join(', ')}, so that anybody with write access can report it as passed; bind it to the App id of GitHub Actions (15368)`;
}

/** Nothing holds it back on GitHub's side: so the policy's decision must, and GitHub's own requirements must really be met. */
async function mergeNow(
  client: GitHubClient,
  { repository, branch }: Pick<BaseRevision, 'repository' | 'branch'>,
  wish: MergeWish,
  number: number,
  said: string,
): Promise<MergeArrangement> {
  const { allowedNow, commitBody } = wish;
  if (!allowedNow)
    return left('the policy lets it merge later, and no rule of the branch would wait for that', said);
  const state = await settledState(client, repository, number);
  if (state.state === 'MERGED') return merged(state.mergedSha);
  if (state.status !== 'CLEAN' && state.status !== 'HAS_HOOKS')
    return left(`its merge state is ${state.status}`, said);
  if (state.reviewDecision !== 'APPROVED' && state.reviewDecision !== null)
    return left(`its reviews are ${state.reviewDecision}`, said);
  // An App on a bypass list could merge past checks that have not run: what is required is looked at here too.
  const held = await heldBack(client, repository, branch, state.headSha);
  if (held !== undefined) return left(held, said);
  if ((await rulesOf(client, repository, branch)).mergeQueue)
    return enqueue(client, repository, { allowedNow }, state);
  const outcome = await mergePullRequest(client, repository, number, {
    headSha: state.headSha,
    method: methodOf(wish),
    message: commitBody,
  });
  switch (outcome.kind) {
    case 'merged':
      return merged(outcome.sha);
    case 'queue':
      return enqueue(client, repository, { allowedNow }, state);
    case 'head-moved':
      return left(explain('head-moved', branch), outcome.message);
    case 'base-moved':
      return left(
        `${branch} was moved meanwhile, which may have changed what was decided on; run the job again`,
        outcome.message,
      );
    case 'blocked':
      return left('GitHub did not merge it', outcome.message);
  }
}

/** Why the required checks of the branch don't speak for a merge of this commit; undefined where they do. */
async function heldBack(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  sha: string,
): Promise<string | undefined> {
  try {
    const checks = await checksToPass(client, repository, await rulesOf(client, repository, branch), sha);
    if (checks === undefined)
      return 'the base branch requires no check, so nothing would verify it before the merge';
    return checks.length === 0 ? undefined : `required checks have not passed: ${checks.join(', ')}`;
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind !== 'user') throw error;
    return `the required checks could not be read: ${error.message}; ${error.fix}`;
  }
}

/** Names of required checks that have not passed on a commit; undefined where the branch requires none. */
async function checksToPass(
  client: GitHubClient,
  repository: Repository,
  { checks }: Pick<BranchRules, 'checks'>,
  sha: string,
): Promise<string[] | undefined> {
  if (checks.length === 0) return undefined;
  const runs = await listCheckRuns(client, repository, sha);
  const missing = checks.filter(({ context, appId }) => {
    const own = runs.filter((run) => appId === undefined || run.appId === appId);
    return lastRun(own, context)?.conclusion !== 'success';
  });
  return missing.map(({ context }) => context);
}

const REVIEWS: Partial<Record<NonNullable<MergeState['reviewDecision']>, string>> = {
  REVIEW_REQUIRED: 'an approving review',
  CHANGES_REQUESTED: 'the changes that a reviewer asked for',
};

/**
 * What an open pull request still waits for on GitHub's side, in words; what can't be read is said to be so. Nothing is decided by
 * it: it is for people.
 */
export async function mergeWaits(
  client: GitHubClient,
  { repository, branch }: Pick<BaseRevision, 'repository' | 'branch'>,
  number: number,
): Promise<string[]> {
  const state = await mergeState(client, repository, number);
  if (state.state !== 'OPEN') return [];
  const waits: string[] = [];
  const review = state.reviewDecision === null ? undefined : REVIEWS[state.reviewDecision];
  if (review !== undefined) waits.push(review);
  if (state.mergeable === 'CONFLICTING') waits.push(`the end of its conflict with ${branch}`);
  if (state.status === 'BEHIND') waits.push(`an update of its branch from ${branch}`);
  try {
    const rules = await rulesOf(client, repository, branch);
    const checks = (await checksToPass(client, repository, rules, state.headSha)) ?? [];
    // Several rules may require one and the same.
    waits.push(...new Set(checks.map((name) => `the check "${name}"`)));
    if (rules.mergeQueue) waits.push(`the merge queue of ${branch}`);
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind !== 'user') throw error;
    waits.push(`checks that the token can't see (${error.fix})`);
  }
  return waits;
}

async function enqueue(
  client: GitHubClient,
  repository: Repository,
  { allowedNow }: Pick<MergeWish, 'allowedNow'>,
  pull: { nodeId: string; headSha: string },
): Promise<MergeArrangement> {
  if (!allowedNow) return left('the policy lets it enter the merge queue later', '');
  const outcome = await enqueuePullRequest(client, repository, pull);
  if (outcome.kind === 'enqueued') return { kind: 'queued', text: 'it is in the merge queue' };
  return left('the merge queue did not take it', outcome.message);
}

function explain(
  reason:
    | Exclude<AutoMergeRefusal, 'clean' | 'no-requirements' | 'merge-queue' | 'already-enabled'>
    | 'behind',
  branch: string,
): string {
  switch (reason) {
    case 'unstable':
      return 'a check that is not required fails or has not ended, and GitHub then refuses auto-merge; run the job again when it has passed';
    case 'not-allowed':
      return 'auto-merge is off: switch on "Allow auto-merge" in the settings of the config repository';
    case 'method-not-allowed':
      return 'the config repository does not allow this way of merging: allow it in its settings';
    case 'not-authorized':
      return 'the App may not merge into this branch: add it to those who may';
    case 'dirty':
      return `it conflicts with ${branch}; run the job again, which makes it anew on ${branch} as it is now`;
    case 'behind':
      return `it is behind ${branch}, whose rules take only what is up to date; run the job again, which makes it anew on ${branch} as it is now`;
    case 'unknown':
      return 'GitHub has not worked out yet whether it can be merged; run the job again';
    case 'draft':
      return 'it is a draft; mark it as ready for review';
    case 'closed':
      return 'it was closed meanwhile';
    case 'head-moved':
      return 'its head was moved meanwhile';
  }
}

function merged(sha: string | undefined): MergeArrangement {
  return sha === undefined
    ? { kind: 'merged', text: 'it is merged' }
    : { kind: 'merged', text: `merged as ${sha.slice(0, 12)}`, sha };
}

function left(why: string, said: string): MergeArrangement {
  const text = 'it stays open for a person to merge';
  return {
    kind: 'open',
    text,
    warning: `auto-merge is not on: ${why}${said === '' ? '' : ` (GitHub: ${said})`}`,
  };
}
