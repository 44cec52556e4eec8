/** Emits the events of pull requests, at the commit and ref that their workflows run on. */
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import { emit } from '../events.ts';
import type { PullRequest, Review } from '../store.ts';
import { reviewView, type View } from '../views.ts';
import { fullPull } from './pull-view.ts';
import { testMerge } from './test-merge.ts';

/** With a conflict there is no merge commit, and no workflow runs: the sha stays out. */
async function runsAt(core: Core, pull: PullRequest): Promise<{ sha: string | undefined; ref: string }> {
  if (pull.merged) {
    // A closed event after a merge runs on the merged branch.
    return { sha: pull.mergeCommitSha ?? undefined, ref: `refs/heads/${pull.baseRef}` };
  }
  const merge = await testMerge(core, pull);
  const sha = merge === 'unknown' ? pull.testMerge?.sha : merge.sha;
  return { sha: sha ?? undefined, ref: `refs/pull/${pull.number}/merge` };
}

export async function emitPull(
  core: Core,
  pull: PullRequest,
  identity: Identity,
  action: string,
  more: View = {},
): Promise<void> {
  await emit(core, {
    name: 'pull_request',
    repository: pull.repository,
    identity,
    at: await runsAt(core, pull),
    payload: { action, number: pull.number, pull_request: await fullPull(core, pull), ...more },
  });
}

export async function emitReview(
  core: Core,
  pull: PullRequest,
  review: Review,
  identity: Identity,
  action: 'submitted' | 'edited' | 'dismissed',
): Promise<void> {
  await emit(core, {
    name: 'pull_request_review',
    repository: pull.repository,
    identity,
    at: await runsAt(core, pull),
    payload: {
      action,
      // The event spells states in lower case.
      review: { ...reviewView(core, pull, review), state: review.state.toLowerCase() },
      pull_request: await fullPull(core, pull),
    },
  });
}
