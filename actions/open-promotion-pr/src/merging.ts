/** How the pull request gets merged: by a person, by itself, or at once. Never what the policy would refuse. */
import {
  type AutoMergeRefusal,
  enableAutoMerge,
  enqueuePullRequest,
  type GitHubClient,
  listCheckRuns,
  mergePullRequest,
  mergeState,
  type PullRequest,
  type Repository,
  rulesOf,
} from '@waybill/github';
import type { Decision, MergeMode } from '@waybill/policy';
import type { ConfigRevision } from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';

export interface MergeArrangement {
  kind: 'person' | 'auto' | 'merged' | 'queued' | 'open';
  /** One sentence. */
  text: string;
  /** Something that somebody should mend. */
  warning?: string;
}

const METHOD = 'squash';

export async function arrangeMerge(
  client: GitHubClient,
  config: ConfigRevision,
  mode: MergeMode,
  decision: Decision,
  pull: Pick<PullRequest, 'number' | 'nodeId'>,
  commitBody: string,
): Promise<MergeArrangement> {
  if (mode === 'reviewed') return { kind: 'person', text: 'a person merges it' };
  const { repository } = config;
  const state = await mergeState(client, repository, pull.number);
  if (state.state === 'MERGED') return { kind: 'merged', text: 'it is merged' };
  if (state.autoMerge) return { kind: 'auto', text: 'it merges itself once every check and review is there' };
  const outcome = await enableAutoMerge(client, repository, {
    nodeId: pull.nodeId,
    headSha: state.headSha,
    method: METHOD,
    commitBody,
  });
  if (outcome.kind === 'enabled' || outcome.reason === 'already-enabled')
    return { kind: 'auto', text: 'it merges itself once every check and review is there' };
  switch (outcome.reason) {
    case 'clean':
    case 'no-requirements':
      return mergeNow(client, config, decision, pull.number, { commitBody, said: outcome.message });
    case 'merge-queue':
      return enqueue(client, repository, decision, { nodeId: pull.nodeId, headSha: state.headSha });
    default:
      return left(explain(outcome.reason), outcome.message);
  }
}

/** Nothing holds it back on GitHub's side: so the policy's decision must, and GitHub's own requirements must really be met. */
async function mergeNow(
  client: GitHubClient,
  config: ConfigRevision,
  decision: Decision,
  number: number,
  { commitBody, said }: { commitBody: string; said: string },
): Promise<MergeArrangement> {
  const { repository, branch } = config;
  if (decision.verdict !== 'allow')
    return left('the policy lets it merge later, and no rule of the branch would wait for that', said);
  const state = await mergeState(client, repository, number);
  if (state.status !== 'CLEAN' && state.status !== 'HAS_HOOKS')
    return left(`its merge state is ${state.status}`, said);
  if (state.reviewDecision !== 'APPROVED' && state.reviewDecision !== null)
    return left(`its reviews are ${state.reviewDecision}`, said);
  // An App on a bypass list could merge past checks that have not run: what is required is looked at here too.
  const held = await heldBack(client, repository, branch, state.headSha);
  if (held !== undefined) return left(held, said);
  const merged = await mergePullRequest(client, repository, number, {
    headSha: state.headSha,
    method: METHOD,
    message: commitBody,
  });
  if (merged.kind === 'merged') return { kind: 'merged', text: `merged as ${merged.sha.slice(0, 12)}` };
  return left('GitHub did not merge it', merged.message);
}

/** Why the required checks of the branch don't speak for a merge of this commit; undefined where they do. */
async function heldBack(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  sha: string,
): Promise<string | undefined> {
  try {
    const { checks } = await rulesOf(client, repository, branch);
    if (checks.length === 0)
      return 'the base branch requires no check, so nothing would verify it before the merge';
    const runs = await listCheckRuns(client, repository, sha);
    const missing = checks.filter(
      ({ context, appId }) =>
        !runs.some(
          (run) =>
            run.name === context &&
            run.conclusion === 'success' &&
            (appId === undefined || run.appId === appId),
        ),
    );
    if (missing.length === 0) return undefined;
    return `required checks have not passed: ${missing.map(({ context }) => context).join(', ')}`;
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind !== 'user') throw error;
    return `the required checks could not be read: ${error.message}; ${error.fix}`;
  }
}

async function enqueue(
  client: GitHubClient,
  repository: Repository,
  decision: Decision,
  pull: { nodeId: string; headSha: string },
): Promise<MergeArrangement> {
  if (decision.verdict !== 'allow') return left('the policy lets it enter the merge queue later', '');
  const outcome = await enqueuePullRequest(client, repository, pull);
  if (outcome.kind === 'enqueued') return { kind: 'queued', text: 'it is in the merge queue' };
  return left('the merge queue did not take it', outcome.message);
}

function explain(
  reason: Exclude<AutoMergeRefusal, 'clean' | 'no-requirements' | 'merge-queue' | 'already-enabled'>,
) {
  switch (reason) {
    case 'unstable':
      return 'a check that is not required fails or has not ended, and GitHub then refuses auto-merge; run the promotion again when it has passed';
    case 'not-allowed':
      return 'auto-merge is off: switch on "Allow auto-merge" in the settings of the config repository';
    case 'not-authorized':
      return 'the App may not merge into this branch: add it to those who may';
    case 'draft':
      return 'it is a draft';
    case 'closed':
      return 'it was closed meanwhile';
    case 'head-moved':
      return 'its head was moved meanwhile';
  }
}

function left(why: string, said: string): MergeArrangement {
  const text = 'it stays open for a person to merge';
  return {
    kind: 'open',
    text,
    warning: `auto-merge is not on: ${why}${said === '' ? '' : ` (GitHub: ${said})`}`,
  };
}
