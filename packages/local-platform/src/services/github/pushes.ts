/** Moves refs: by the API, by a push or by a merge. Rules are checked before, events and pull requests follow after. */
import type { Identity } from './auth/tokens.ts';
import type { Core } from './core.ts';
import { emit } from './events.ts';
import { pushCommitView } from './git/commit-views.ts';
import { accountOf } from './git/identity.ts';
import { ZERO_SHA } from './git/repository.ts';
import { ruleViolation } from './problems.ts';
import { baseMoved, headMoved } from './pulls/synchronize.ts';
import { type RefChange, violations } from './rules/rulesets.ts';
import { noreplyEmail, type Repository } from './store.ts';
import type { View } from './views.ts';

/** A push event lists this many commits at most (2,048; GitHub's documentation of the event). */
const MAX_COMMITS = 2048;

export interface MoveOptions {
  identity: Identity;
  /** How it is done: decides which rules hold. */
  way: 'push' | 'merge';
  /** HTTP status of a violation: 422 for refs, 409 for contents. */
  violationStatus?: number;
}

/**
 * Checks the rules and moves the refs, all or none. Call it inside `git.exclusive`.
 * Throws `StaleRef` when a ref is not at `before`, and `Refusal` when a rule forbids it.
 */
export async function moveRefs(
  core: Core,
  repository: Repository,
  changes: readonly RefChange[],
  options: MoveOptions,
): Promise<void> {
  for (const change of changes) {
    const faults = await violations(core, repository, change, options);
    if (faults.length > 0) throw ruleViolation(options.violationStatus ?? 422, faults);
  }
  await repository.git.updateRefs(changes);
  await refsMoved(core, repository, changes, options.identity);
}

/** What follows once refs have moved: events, and the pull requests whose head or base they are. */
export async function refsMoved(
  core: Core,
  repository: Repository,
  changes: readonly RefChange[],
  identity: Identity,
): Promise<void> {
  repository.pushedAt = core.store.now();
  repository.updatedAt = repository.pushedAt;
  await repository.git.refsCreated(changes.filter(({ before }) => before === ZERO_SHA).length);
  for (const change of changes) {
    if (!/^refs\/(heads|tags)\//.test(change.ref) || change.before === change.after) continue;
    await emitPush(core, repository, change, identity);
    if (change.ref.startsWith('refs/heads/')) {
      await recordActivity(core, repository, change, identity);
      const branch = change.ref.slice('refs/heads/'.length);
      await headMoved(core, repository, branch, change, identity);
      await baseMoved(core, repository, branch, change, identity);
    }
  }
}

async function recordActivity(
  core: Core,
  repository: Repository,
  { ref, before, after }: RefChange,
  identity: Identity,
): Promise<void> {
  const { git } = repository;
  const merged = core.store.pulls(repository).find((pull) => pull.mergeCommitSha === after);
  const type =
    before === ZERO_SHA
      ? 'branch_creation'
      : after === ZERO_SHA
        ? 'branch_deletion'
        : merged
          ? merged.mergedByQueue
            ? 'merge_queue_merge'
            : 'pr_merge'
          : (await git.isAncestor(before, after))
            ? 'push'
            : 'force_push';
  repository.activity.push({
    id: core.store.nextId('activity'),
    ref,
    before,
    after,
    type,
    actor: accountOf(core, identity),
    timestamp: core.store.now(),
  });
}

async function emitPush(
  core: Core,
  repository: Repository,
  change: RefChange,
  identity: Identity,
): Promise<void> {
  const { git } = repository;
  const created = change.before === ZERO_SHA;
  const deleted = change.after === ZERO_SHA;
  const after = deleted ? null : await git.resolve(change.after);
  const before = created ? null : await git.resolve(change.before);
  const known = created ? [await git.resolve(`refs/heads/${repository.record.defaultBranch}`)] : [before];
  const not = known.filter((sha): sha is string => sha !== null && sha !== after);
  const line = before && after ? await git.straightLine(before, after) : null;
  const shas = line ?? (after ? await git.log([after], { not, limit: MAX_COMMITS, reverse: true }) : []);
  const commits: View[] = [];
  for (const sha of shas) commits.push(await pushCommitView(core, repository, await git.commit(sha)));
  const pusher = accountOf(core, identity);
  const forced = !created && !deleted && before && after ? !(await git.isAncestor(before, after)) : false;
  const short = change.ref.replace(/^refs\/(heads|tags)\//, '');
  await emit(core, {
    name: 'push',
    repository,
    identity,
    // A deletion starts no push workflow: it has no commit.
    at: { sha: after ?? undefined, ref: change.ref },
    payload: {
      ref: change.ref,
      before: change.before,
      after: change.after,
      created,
      deleted,
      forced,
      base_ref: null,
      compare: created
        ? `${repository.record.webUrl}/compare/${short}`
        : `${repository.record.webUrl}/compare/${change.before.slice(0, 12)}...${change.after.slice(0, 12)}`,
      commits,
      head_commit:
        commits.at(-1)?.id === after
          ? commits.at(-1)
          : after
            ? await pushCommitView(core, repository, await git.commit(after))
            : null,
      pusher: { name: pusher.login, email: noreplyEmail(pusher) },
    },
  });
  if (!created && !deleted) return;
  await emit(core, {
    name: created ? 'create' : 'delete',
    repository,
    identity,
    ...(created && after ? { at: { sha: after, ref: change.ref } } : {}),
    payload: {
      ref: short,
      ref_type: change.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      full_ref: change.ref,
      ...(created
        ? { master_branch: repository.record.defaultBranch, description: repository.description }
        : {}),
      pusher_type: 'user',
    },
  });
}
