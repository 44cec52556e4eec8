/** Auto-merge: asked for once, done as soon as every requirement is met. */

import { may } from '../auth/permissions.ts';
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import { accountOf } from '../git/identity.ts';
import { Refusal } from '../problems.ts';
import type { PullRequest, Repository } from '../store.ts';
import type { MergeMethod } from '../types.ts';
import { mergePull } from './merge.ts';
import { advance, enqueue, queueOf, queueRule } from './merge-queue.ts';
import { emitPull } from './pull-events.ts';
import { requirementsOf } from './requirements.ts';

/** Identity that asked for the auto-merge: the merge is done in its name. */
const askedBy = new WeakMap<PullRequest, Identity>();
const pending = new WeakSet<Repository>();

/** Merges what has become mergeable, after the present change is done. Several requests in a row become one look. */
export function considerAutoMerge(core: Core, repository: Repository): void {
  if (pending.has(repository)) return;
  pending.add(repository);
  core.later(`auto-merge in ${repository.record.fullName}`, async () => {
    pending.delete(repository);
    for (const pull of core.store.pulls(repository)) {
      const identity = askedBy.get(pull);
      if (!pull.autoMerge || !identity || pull.issue.state !== 'open') continue;
      const requirements = await requirementsOf(core, pull);
      if (!['CLEAN', 'UNSTABLE', 'HAS_HOOKS'].includes(requirements.state)) continue;
      try {
        if (queueRule(repository, pull.baseRef)) {
          if (!queueOf(repository, pull.baseRef).some((entry) => entry.pull === pull))
            await enqueue(core, pull, identity);
          continue;
        }
        await mergePull(core, pull, identity, {
          method: pull.autoMerge.method,
          title: pull.autoMerge.title ?? undefined,
          message: pull.autoMerge.message ?? undefined,
          bypass: false,
        });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        core.context.journal(
          'auto-merge',
          `#${pull.number} in ${repository.record.fullName}: ${error.message}`,
        );
      }
    }
    await advance(core, repository);
  });
}

/** Faults of the pull request itself: GitHub puts the model's name before each, which reads double in some. */
function refuse(text: string): Refusal {
  return new Refusal(422, `Pull request ${text}`, { type: 'UNPROCESSABLE' });
}

export async function enableAutoMerge(
  core: Core,
  pull: PullRequest,
  identity: Identity,
  options: {
    method: MergeMethod;
    title?: string | null;
    message?: string | null;
    expectedHead?: string | null;
  },
): Promise<void> {
  const { repository } = pull;
  if (!may(core.store, identity, repository, 'contents', 'write'))
    throw refuse('User is not authorized for this protected branch');
  if (!repository.allowAutoMerge) throw new Refusal(422, 'Auto merge is not allowed for this repository');
  if (pull.issue.state === 'closed') throw new Refusal(422, "Can't enable auto-merge for this pull request");
  if (pull.draft) throw refuse('Pull request is in draft state');
  if (options.expectedHead && options.expectedHead !== pull.headSha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  const requirements = await requirementsOf(core, pull);
  if (!requirements.methods.includes(options.method)) throw new Refusal(405, methodRefused(options.method));
  if (!requirements.protected) {
    // Nothing to wait for: GitHub says so by the state that it finds.
    if (requirements.state === 'CLEAN') throw refuse('Pull request is in clean status');
    if (requirements.state === 'UNSTABLE') throw refuse('Pull request is in unstable status');
    throw refuse('Protected branch rules not configured for this branch');
  }
  if (requirements.state === 'CLEAN') throw refuse('Pull request is in clean status');
  if (requirements.state === 'UNSTABLE') throw refuse('Pull request is in unstable status');
  if (requirements.state === 'DIRTY') throw refuse('Pull request is in dirty status');
  pull.autoMerge = {
    method: options.method,
    enabledBy: accountOf(core, identity),
    byWorkflow: identity.kind === 'workflow',
    enabledAt: core.store.now(),
    title: options.title ?? null,
    message: options.message ?? null,
  };
  askedBy.set(pull, identity);
  pull.issue.updatedAt = core.store.now();
  await emitPull(core, pull, identity, 'auto_merge_enabled');
  considerAutoMerge(core, repository);
}

export async function disableAutoMerge(core: Core, pull: PullRequest, identity: Identity): Promise<void> {
  if (!pull.autoMerge) throw refuse('Auto merge is not enabled for this pull request');
  pull.autoMerge = null;
  pull.issue.updatedAt = core.store.now();
  await emitPull(core, pull, identity, 'auto_merge_disabled', { reason: 'manual' });
}

export function methodRefused(method: MergeMethod): string {
  const words = { merge: 'Merge commits are', squash: 'Squash merges are', rebase: 'Rebase merges are' };
  return `${words[method]} not allowed on this repository.`;
}
