/** What moving a branch does to the pull requests that it is head or base of. */
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import { accountOf } from '../git/identity.ts';
import { ZERO_SHA } from '../git/repository.ts';
import { type RefChange, rulesFor } from '../rules/rulesets.ts';
import type { PullRequest, Repository } from '../store.ts';
import { considerAutoMerge } from './auto-merge.ts';
import { dequeue } from './merge-queue.ts';
import { emitPull, emitReview } from './pull-events.ts';

function openPulls(core: Core, repository: Repository): PullRequest[] {
  return core.store.pulls(repository).filter((pull) => pull.issue.state === 'open');
}

export async function headMoved(
  core: Core,
  repository: Repository,
  branch: string,
  change: RefChange,
  identity: Identity,
): Promise<void> {
  for (const pull of openPulls(core, repository)) {
    if (pull.headRepository !== repository || pull.headRef !== branch) continue;
    if (change.after === ZERO_SHA) {
      await closePull(core, pull, identity);
      continue;
    }
    const before = pull.headSha;
    pull.headSha = change.after;
    pull.lastPusher = accountOf(core, identity).login;
    pull.lastPushAt = core.store.now();
    pull.issue.updatedAt = pull.lastPushAt;
    pull.baseSha = (await repository.git.resolve(`refs/heads/${pull.baseRef}`)) ?? pull.baseSha;
    await repository.git.updateRefs([{ ref: `refs/pull/${pull.number}/head`, after: change.after }]);
    await emitPull(core, pull, identity, 'synchronize', { before, after: change.after });
    await dismissStale(core, pull, identity);
    considerAutoMerge(core, repository);
  }
}

/** `dismiss_stale_reviews_on_push`: approvals of what is no longer the head are taken back. */
async function dismissStale(core: Core, pull: PullRequest, identity: Identity): Promise<void> {
  const rules = rulesFor(pull.repository, `refs/heads/${pull.baseRef}`);
  if (
    !rules.some(
      (rule) => rule.type === 'pull_request' && rule.parameters.dismiss_stale_reviews_on_push === true,
    )
  )
    return;
  for (const review of pull.reviews) {
    if (review.state !== 'APPROVED' || review.sha === pull.headSha) continue;
    review.state = 'DISMISSED';
    await emitReview(core, pull, review, identity, 'dismissed');
  }
}

export async function baseMoved(
  core: Core,
  repository: Repository,
  branch: string,
  change: RefChange,
  identity: Identity,
): Promise<void> {
  for (const pull of openPulls(core, repository)) {
    if (pull.repository !== repository || pull.baseRef !== branch) continue;
    if (change.after === ZERO_SHA) {
      await closePull(core, pull, identity);
      continue;
    }
    // A push that brings all of the head's commits to the base merges the pull request.
    if (change.before !== ZERO_SHA && (await repository.git.isAncestor(pull.headSha, change.after))) {
      if (await repository.git.isAncestor(pull.headSha, change.before)) continue;
      markMerged(core, pull, change.after, identity);
      await emitPull(core, pull, identity, 'closed');
    }
  }
  considerAutoMerge(core, repository);
}

export function markMerged(core: Core, pull: PullRequest, sha: string, identity: Identity): void {
  const now = core.store.now();
  const account = accountOf(core, identity);
  pull.merged = true;
  pull.mergedAt = now;
  pull.mergedBy = account;
  pull.mergeCommitSha = sha;
  pull.autoMerge = null;
  pull.issue.state = 'closed';
  pull.issue.closedAt = now;
  pull.issue.closedBy = account;
  pull.issue.updatedAt = now;
}

export async function closePull(core: Core, pull: PullRequest, identity: Identity): Promise<void> {
  if (pull.issue.state === 'closed') return;
  const now = core.store.now();
  pull.issue.state = 'closed';
  pull.issue.closedAt = now;
  pull.issue.closedBy = accountOf(core, identity);
  pull.issue.updatedAt = now;
  pull.autoMerge = null;
  await dequeue(core, pull);
  await emitPull(core, pull, identity, 'closed');
}
