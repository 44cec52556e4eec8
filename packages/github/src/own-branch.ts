/** The branch of a pull request that Waybill opens: one commit on top of the base, made by the App. */
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { commitOnBranch, type NewCommit } from './commits.ts';
import { errors } from './errors.ts';
import { commitsApart, type Me } from './identity.ts';
import { branchHead, createBranch, deleteBranch } from './refs.ts';

/** A base branch at the commit that was read. */
export interface BaseRevision {
  repository: Repository;
  branch: string;
  oid: string;
}

export type BranchWritten =
  | { kind: 'written'; head: string }
  /** Somebody else has made or moved the branch meanwhile. */
  | { kind: 'moved' };

/**
 * Makes the branch anew at the base and puts the one commit on it. A branch of that name that no open pull request uses is left
 * over from before; it goes, if every commit on it is the App's.
 * Throws WAYBILL_BRANCH_FOREIGN_COMMIT and what GitHub's client throws.
 */
export async function writeOwnBranch(
  client: GitHubClient,
  base: BaseRevision,
  branch: string,
  commit: Pick<NewCommit, 'headline' | 'body' | 'additions'>,
  me: Me,
): Promise<BranchWritten> {
  const { repository, oid } = base;
  if ((await createBranch(client, repository, branch, oid)).kind === 'exists') {
    await removeOwnBranch(client, repository, oid, branch, me);
    if ((await createBranch(client, repository, branch, oid)).kind === 'exists') return { kind: 'moved' };
  }
  const outcome = await commitOnBranch(client, repository, { branch, expectedHeadOid: oid, ...commit });
  if (outcome.kind === 'unknown') throw outcome.error;
  return outcome.kind === 'stale' ? { kind: 'moved' } : { kind: 'written', head: outcome.oid };
}

/** Throws WAYBILL_BRANCH_FOREIGN_COMMIT unless every commit from `base` to `head` is the App's. */
export async function requireOwnCommits(
  client: GitHubClient,
  repository: Repository,
  base: string,
  head: string,
  branch: string,
  me: Me,
): Promise<void> {
  const { foreign } = await commitsApart(client, repository, base, head, me);
  if (foreign.length > 0) throw foreignCommit(repository, branch, me, foreign);
}

export function foreignCommit(repository: Repository, branch: string, me: Me, foreign: readonly string[]) {
  return errors.BRANCH_FOREIGN_COMMIT({
    message: `${branch} of ${fullName(repository)} holds commits that ${me.login} did not make`,
    where: branch,
    expected: `commits by ${me.login}, signed by GitHub`,
    found: foreign.join(', '),
  });
}

/** Removes a branch of ours; done as well where it is gone. Throws WAYBILL_BRANCH_FOREIGN_COMMIT. */
export async function removeOwnBranch(
  client: GitHubClient,
  repository: Repository,
  base: string,
  branch: string,
  me: Me,
): Promise<void> {
  const head = await branchHead(client, repository, branch);
  if (head === undefined) return;
  await requireOwnCommits(client, repository, base, head, branch, me);
  await deleteBranch(client, repository, branch);
}
