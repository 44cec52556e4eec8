/** The branch of a pull request that Waybill opens: one commit on top of the base, made by the App. */
import { WaybillError } from '@waybill/toolkit';
import { blobOid } from './blobs.ts';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { commitOnNewBranch, type NewCommit } from './commits.ts';
import { errors } from './errors.ts';
import { type CommitsApart, commitsApart, type Me } from './identity.ts';
import { findPullRequests } from './pulls.ts';
import { branchHead, deleteBranch, type ReplaceOutcome, replaceBranch } from './refs.ts';

/** A base branch at the commit that was read. */
export interface BaseRevision {
  repository: Repository;
  branch: string;
  oid: string;
}

/** One that a branch is made of. */
export interface StartingPoint extends BaseRevision {
  /** Node id of the repository. */
  repositoryNodeId: string;
}

export type BranchWritten =
  | { kind: 'written'; head: string }
  /** Somebody else has made or moved the branch meanwhile. */
  | { kind: 'moved' };

/**
 * Makes the branch at the base with the one commit on it, in one request: GitHub counts requests that create content. A branch of that
 * name that no open pull request uses is left over from before, or another run is just writing it: what it holds is taken where it is
 * the very same, so that no run removes the branch under another's hands. Else it goes, if every commit on it is the App's.
 * Throws WAYBILL_BRANCH_FOREIGN_COMMIT and what GitHub's client throws.
 */
export async function writeOwnBranch(
  client: GitHubClient,
  base: StartingPoint,
  branch: string,
  commit: Pick<NewCommit, 'headline' | 'body' | 'additions'>,
  me: Me,
): Promise<BranchWritten> {
  const { repository, oid } = base;
  const whole = { branch, expectedHeadOid: oid, ...commit };
  const written = await commitOnOwnBranch(client, base, whole);
  if (written.kind === 'written') return written;
  const head = await branchHead(client, repository, branch);
  if (head !== undefined) {
    const apart = await commitsApart(client, repository, oid, head, me);
    if (apart.foreign.length > 0) throw foreignCommit(repository, branch, me, apart.foreign);
    if (holdsOnly(apart, commit.additions)) return { kind: 'written', head };
    // Removing the branch would close a pull request that another run has opened from it meanwhile.
    if ((await findPullRequests(client, repository, { head: branch })).length > 0) return { kind: 'moved' };
    await deleteBranch(client, repository, branch);
  }
  return commitOnOwnBranch(client, base, whole);
}

/**
 * Makes the branch of an open pull request anew: one commit at the base, made on a branch beside it that takes its place while its head
 * is still `before`, whose commits the caller has found to be the App's.
 * Throws WAYBILL_BRANCH_FOREIGN_COMMIT, WAYBILL_GITHUB_RULES, and what GitHub's client throws.
 */
export async function remakeOwnBranch(
  client: GitHubClient,
  base: StartingPoint,
  branch: string,
  before: string,
  commit: Pick<NewCommit, 'headline' | 'body' | 'additions'>,
  me: Me,
): Promise<ReplaceOutcome> {
  const { repository } = base;
  const beside = `${branch}-anew`;
  const written = await writeOwnBranch(client, base, beside, commit, me);
  if (written.kind === 'moved') return written;
  try {
    return await replaceBranch(client, repository, { branch, before, by: beside, after: written.head });
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'WAYBILL_GITHUB_RULES')
      await deleteBranch(client, repository, beside);
    throw error;
  }
}

/** Whether a branch holds, on top of the base, one commit that writes the very files. */
function holdsOnly(apart: CommitsApart, additions: NewCommit['additions']): boolean {
  return apart.onTop && apart.own.length === 1 && writesExactly(apart, additions);
}

/** Whether commits write these files with these very bytes, and no other. */
export function writesExactly(
  { files }: Pick<CommitsApart, 'files'>,
  additions: NewCommit['additions'] = {},
): boolean {
  const wanted = Object.entries(additions);
  return (
    files.size === wanted.length &&
    wanted.every(([path, bytes]) => files.get(path) === blobOid(bytes, files.get(path)?.length))
  );
}

async function commitOnOwnBranch(
  client: GitHubClient,
  { repository, repositoryNodeId }: StartingPoint,
  commit: NewCommit,
): Promise<BranchWritten> {
  try {
    const outcome = await commitOnNewBranch(client, repository, commit, repositoryNodeId);
    if (outcome.kind === 'unknown') throw outcome.error;
    return outcome.kind === 'stale' ? { kind: 'moved' } : { kind: 'written', head: outcome.oid };
  } catch (error) {
    // Another run has removed it between the two steps of the request.
    if (error instanceof WaybillError && error.code === 'WAYBILL_GITHUB_BRANCH_MISSING')
      return { kind: 'moved' };
    throw error;
  }
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
