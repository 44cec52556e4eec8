/**
 * The merge queue of a branch: each entry is built on the one before it, its required checks run on what would be merged, and the
 * first one is merged as soon as they pass. What fails, conflicts or moves leaves the queue, and those behind it are built anew.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import { emit } from '../events.ts';
import { headCommitView } from '../git/commit-views.ts';
import { ZERO_SHA } from '../git/repository.ts';
import { Refusal, ruleViolation } from '../problems.ts';
import { refsMoved } from '../pushes.ts';
import { checkState, requiredChecks } from '../rules/required-checks.ts';
import { rulesFor } from '../rules/rulesets.ts';
import type { PullRequest, QueueEntry, Repository } from '../store.ts';
import type { MergeMethod } from '../types.ts';
import { makeCommits } from './merge.ts';
import { emitPull } from './pull-events.ts';
import { requirementsOf } from './requirements.ts';
import { markMerged } from './synchronize.ts';

/** Why an entry leaves the queue, in the words of the events `dequeued` and `destroyed`. */
type Reason =
  | 'CI_FAILURE'
  | 'MERGE_CONFLICT'
  | 'MANUAL'
  | 'INVALID_MERGE_COMMIT'
  | 'MERGE'
  | 'BRANCH_PROTECTIONS';

/** The parameters of the branch's `merge_queue` rule; undefined where it has none. */
export function queueRule(repository: Repository, branch: string): Record<string, unknown> | undefined {
  return rulesFor(repository, `refs/heads/${branch}`).find(({ type }) => type === 'merge_queue')?.parameters;
}

export function queueOf(repository: Repository, branch: string): QueueEntry[] {
  const queue = repository.queues.get(branch) ?? [];
  repository.queues.set(branch, queue);
  return queue;
}

/** Throws GitHub's refusals. */
export async function enqueue(
  core: Core,
  pull: PullRequest,
  identity: Identity,
  options: { expectedHead?: string | null } = {},
): Promise<QueueEntry> {
  const { repository } = pull;
  if (!queueRule(repository, pull.baseRef))
    throw new Refusal(422, 'Merge queue is not enabled for this branch', { type: 'UNPROCESSABLE' });
  if (pull.issue.state === 'closed') throw new Refusal(422, 'Pull request is closed');
  if (pull.draft) throw new Refusal(422, 'Pull request is in draft state');
  if (options.expectedHead && options.expectedHead !== pull.headSha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  const queue = queueOf(repository, pull.baseRef);
  if (queue.some((entry) => entry.pull === pull)) throw new Refusal(422, 'Pull request is already queued');
  const { faults, mergeable } = await requirementsOf(core, pull);
  if (mergeable !== 'MERGEABLE') throw new Refusal(422, 'Pull request is not mergeable');
  if (faults.length > 0) throw ruleViolation(422, faults);
  const id = core.store.nextId('queue-entry');
  const entry: QueueEntry = {
    id,
    nodeId: `MQE_${id}`,
    pull,
    identity,
    enqueuedAt: core.store.now(),
    built: null,
  };
  queue.push(entry);
  await emitPull(core, pull, identity, 'enqueued');
  core.later(`merge queue of ${repository.record.fullName}`, () => advance(core, repository));
  return entry;
}

export async function dequeue(
  core: Core,
  pull: PullRequest,
  reason: Reason = 'MANUAL',
): Promise<QueueEntry | undefined> {
  const queue = queueOf(pull.repository, pull.baseRef);
  const entry = queue.find((each) => each.pull === pull);
  if (!entry) return undefined;
  queue.splice(queue.indexOf(entry), 1);
  await destroy(core, entry, reason === 'MERGE' ? 'merged' : 'dequeued');
  await emitPull(core, pull, entry.identity, 'dequeued', { reason });
  core.later(`merge queue of ${pull.repository.record.fullName}`, () => advance(core, pull.repository));
  return entry;
}

/** Builds what is not built on what it follows now, and merges from the front what has passed. */
export async function advance(core: Core, repository: Repository): Promise<void> {
  for (const [branch, queue] of repository.queues) {
    for (let first = queue[0]; first !== undefined; first = queue[0]) {
      if (!(await buildAll(core, repository, branch, queue))) continue;
      const state = groupState(repository, branch, first);
      if (state === 'waiting') break;
      if (state === 'failed') await dequeue(core, first.pull, 'CI_FAILURE');
      else await merge(core, repository, branch, first);
    }
  }
}

/** False where an entry had to leave: those behind it are looked at again. */
async function buildAll(
  core: Core,
  repository: Repository,
  branch: string,
  queue: readonly QueueEntry[],
): Promise<boolean> {
  let base = await repository.git.resolve(`refs/heads/${branch}`);
  for (const entry of [...queue]) {
    if (base === null) return false;
    const { built, pull } = entry;
    if (built && built.base === base && built.pullHead === pull.headSha) {
      base = built.head;
      continue;
    }
    if (built && built.pullHead !== pull.headSha) {
      await dequeue(core, pull, 'INVALID_MERGE_COMMIT');
      return false;
    }
    if (built) await destroy(core, entry, 'invalidated');
    if (!(await build(core, branch, entry, base))) return false;
    base = entry.built?.head ?? null;
  }
  return true;
}

async function build(core: Core, branch: string, entry: QueueEntry, base: string): Promise<boolean> {
  const { pull, identity } = entry;
  const { repository } = pull;
  const method = String(queueRule(repository, branch)?.merge_method ?? 'MERGE').toLowerCase() as MergeMethod;
  let head: string;
  try {
    head = await makeCommits(core, pull, identity, method, base, {});
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await dequeue(core, pull, 'MERGE_CONFLICT');
    return false;
  }
  const ref = `refs/heads/gh-readonly-queue/${branch}/pr-${pull.number}-${base}`;
  await repository.git.updateRefs([{ ref, before: ZERO_SHA, after: head }]);
  entry.built = { base, head, ref, pullHead: pull.headSha };
  await emitGroup(core, entry, 'checks_requested');
  return true;
}

async function emitGroup(
  core: Core,
  { pull, identity, built }: QueueEntry,
  action: 'checks_requested' | 'destroyed',
  more: Record<string, unknown> = {},
): Promise<void> {
  if (!built) return;
  const { repository } = pull;
  await emit(core, {
    name: 'merge_group',
    repository,
    identity,
    at: { sha: built.head, ref: built.ref },
    payload: {
      action,
      merge_group: {
        head_sha: built.head,
        head_ref: built.ref,
        base_sha: built.base,
        base_ref: `refs/heads/${pull.baseRef}`,
        head_commit: headCommitView(await repository.git.commit(built.head)),
      },
      ...more,
    },
  });
}

async function destroy(
  core: Core,
  entry: QueueEntry,
  reason: 'merged' | 'invalidated' | 'dequeued',
): Promise<void> {
  const { built, pull } = entry;
  if (!built) return;
  await emitGroup(core, entry, 'destroyed', { reason });
  await pull.repository.git.updateRefs([{ ref: built.ref, before: built.head, after: ZERO_SHA }]);
  entry.built = null;
}

function groupState(
  repository: Repository,
  branch: string,
  { built }: QueueEntry,
): 'passed' | 'failed' | 'waiting' {
  const states = requiredChecks(rulesFor(repository, `refs/heads/${branch}`)).map((check) =>
    checkState(repository, built?.head ?? '', check),
  );
  if (states.includes('failing')) return 'failed';
  return states.every((state) => state === 'passing') ? 'passed' : 'waiting';
}

async function merge(core: Core, repository: Repository, branch: string, entry: QueueEntry): Promise<void> {
  const { pull, identity, built } = entry;
  if (!built) return;
  const change = { ref: `refs/heads/${branch}`, before: built.base, after: built.head };
  await repository.git.exclusive(async () => {
    await repository.git.updateRefs([change]);
    pull.baseSha = built.base;
    markMerged(core, pull, built.head, identity);
    pull.mergedByQueue = true;
    await dequeue(core, pull, 'MERGE');
    await emitPull(core, pull, identity, 'closed');
    await refsMoved(core, repository, [change], identity);
  });
}
