/** Commits made through the API: whose they are, what may be changed, and the signature of web-flow. */

import { levelAtLeast } from './auth/permissions.ts';
import type { Identity } from './auth/tokens.ts';
import type { Core } from './core.ts';
import { accountOf, personOf, webFlowPerson } from './git/identity.ts';
import type { Person } from './git/objects.ts';
import { EMPTY_TREE, type FileChange, ZERO_SHA } from './git/repository.ts';
import { Refusal } from './problems.ts';
import { moveRefs } from './pushes.ts';
import type { Repository } from './store.ts';

/** Apps need `workflows: write` for workflow files; GITHUB_TOKEN can't have it. */
export function guardWorkflowFiles(identity: Identity, paths: readonly string[]): void {
  if (identity.kind !== 'installation' && identity.kind !== 'workflow') return;
  if (identity.kind === 'installation' && levelAtLeast(identity.permissions.workflows, 'write')) return;
  if (paths.some((path) => path.replace(/^\//, '').startsWith('.github/workflows/')))
    throw new Refusal(403, 'Resource not accessible by integration', {
      headers: { 'x-accepted-github-permissions': 'contents=write,workflows=write' },
    });
}

export interface BranchCommit {
  branch: string;
  /** Head that the caller built on; null for a branch that does not exist yet. */
  parent: string | null;
  changes: readonly FileChange[];
  message: string;
  /** Given names leave the commit unsigned; without them it is the identity's, committed and signed by web-flow. */
  author?: Person;
  committer?: Person;
  violationStatus?: number;
}

/** Commits changes on top of a branch and moves it. Call inside `git.exclusive`, with the parent read in there. */
export async function commitToBranch(
  core: Core,
  repository: Repository,
  identity: Identity,
  commit: BranchCommit,
): Promise<string> {
  guardWorkflowFiles(
    identity,
    commit.changes.map((change) => change.path),
  );
  const { git } = repository;
  const base = commit.parent ? (await git.commit(commit.parent)).tree : EMPTY_TREE;
  const tree = await git.applyChanges(base, commit.changes);
  const person = personOf(core, accountOf(core, identity));
  const named = commit.author !== undefined || commit.committer !== undefined;
  const author = commit.author ?? commit.committer ?? person;
  const sha = await git.writeCommit(
    {
      tree,
      parents: commit.parent ? [commit.parent] : [],
      author,
      committer: named ? (commit.committer ?? author) : webFlowPerson(core),
      message: commit.message,
    },
    named ? undefined : core.webFlow.sign,
  );
  await moveRefs(
    core,
    repository,
    [{ ref: `refs/heads/${commit.branch}`, before: commit.parent ?? ZERO_SHA, after: sha }],
    { identity, way: 'push', violationStatus: commit.violationStatus },
  );
  return sha;
}
