/** The branch of a pull request that Waybill opens: one commit on top of the base, made by Waybill. */
import { WaybillError } from '@waybill/toolkit';
import { blobOid } from './blobs.ts';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { commitOnNewBranch, type NewCommit } from './commits.ts';
import { errors } from './errors.ts';
import { type CommitsApart, commitsApart, type Me } from './identity.ts';
import { findPullRequests } from './pulls.ts';
import { branchHead, deleteBranch, replaceBranch } from './refs.ts';

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

export type OwnCommit = Pick<NewCommit, 'headline' | 'body' | 'additions'>;

/** What makes the commits of such branches, and knows them again: GitHub's API, or git. */
export interface BranchCommits {
  /** Makes the branch at the base with the one commit on it; `moved` where there is a branch of that name. */
  create(base: StartingPoint, branch: string, commit: OwnCommit): Promise<BranchWritten>;
  /** Puts one commit at the base in the place of a branch whose head is still `before`. Throws WAYBILL_GITHUB_RULES. */
  remake(base: StartingPoint, branch: string, before: string, commit: OwnCommit): Promise<BranchWritten>;
  /** Commits that `head` has and `base` has not (commit ids). */
  apart(base: string, head: string): Promise<CommitsApart>;
  /** Whose commits are its own, in words. */
  own: string;
}

/** Commits through the API: made by the App, signed by GitHub. */
export function apiCommits(client: GitHubClient, repository: Repository, me: Me): BranchCommits {
  const apart: BranchCommits['apart'] = (base, head) => commitsApart(client, repository, base, head, me);
  const create: BranchCommits['create'] = (base, branch, commit) =>
    commitOnOwnBranch(client, base, { branch, expectedHeadOid: base.oid, ...commit });
  const own = `commits by ${me.login}, signed by GitHub`;
  return {
    own,
    apart,
    create,
    // On a branch beside it, which takes its place: the API makes no commit elsewhere than at the head of a branch.
    async remake(base, branch, before, commit) {
      const beside = `${branch}-anew`;
      const written = await writeOwnBranch(client, base, beside, commit, { own, apart, create });
      if (written.kind === 'moved') return written;
      try {
        const { head } = written;
        const { kind } = await replaceBranch(client, repository, { branch, before, by: beside, after: head });
        return kind === 'moved' ? { kind } : written;
      } catch (error) {
        if (error instanceof WaybillError && error.code === 'WAYBILL_GITHUB_RULES')
          await deleteBranch(client, repository, beside);
        throw error;
      }
    },
  };
}

/**
 * Makes the branch at the base with the one commit on it, in one request: GitHub counts requests that create content. A branch of that
 * name that no open pull request uses is left over from before, or another run is just writing it: what it holds is taken where it is
 * the very same, so that no run removes the branch under another's hands. Else it goes, if every commit on it is Waybill's own.
 * Throws WAYBILL_BRANCH_FOREIGN_COMMIT, _BRANCH_IN_THE_WAY and what GitHub's client throws.
 */
export async function writeOwnBranch(
  client: GitHubClient,
  base: StartingPoint,
  branch: string,
  commit: OwnCommit,
  commits: Pick<BranchCommits, 'create' | 'apart' | 'own'>,
): Promise<BranchWritten> {
  const { repository, oid } = base;
  const written = await commits.create(base, branch, commit);
  if (written.kind === 'written') return written;
  const head = await branchHead(client, repository, branch);
  if (head !== undefined) {
    const apart = await commits.apart(oid, head);
    if (apart.foreign.length > 0) throw foreignCommit(repository, branch, commits, apart.foreign);
    if (holdsOnly(apart, commit.additions)) return { kind: 'written', head };
    // Removing the branch would close a pull request that another run has opened from it meanwhile.
    if ((await findPullRequests(client, repository, { head: branch })).length > 0) return { kind: 'moved' };
    await deleteBranch(client, repository, branch);
  }
  const again = await commits.create(base, branch, commit);
  if (again.kind === 'moved') await refuseInTheWay(client, repository, branch);
  return again;
}

/** GitHub says no more than that the branch cannot be created: https://github.com/googleapis/release-please/issues/1024 */
async function refuseInTheWay(client: GitHubClient, repository: Repository, branch: string): Promise<void> {
  const other = await branchInTheWay(client, repository, branch);
  if (other === undefined) return;
  throw errors.BRANCH_IN_THE_WAY({
    message: `${other} of ${fullName(repository)} is in the way of ${branch}`,
    where: branch,
    found: other,
  });
}

/** A branch whose name the other's goes on from, or that goes on from it. */
async function branchInTheWay(
  client: GitHubClient,
  repository: Repository,
  branch: string,
): Promise<string | undefined> {
  const parts = branch.split('/');
  for (let length = 1; length < parts.length; length++) {
    const above = parts.slice(0, length).join('/');
    if ((await branchHead(client, repository, above)) !== undefined) return above;
  }
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/git/matching-refs/{ref}', {
    path: { owner: repository.owner, repo: repository.name, ref: `heads/${branch}/` },
  });
  return data[0]?.ref.slice('refs/heads/'.length);
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

/** Throws WAYBILL_BRANCH_FOREIGN_COMMIT unless every commit from `base` to `head` is Waybill's own. */
export async function requireOwnCommits(
  repository: Repository,
  base: string,
  head: string,
  branch: string,
  commits: Pick<BranchCommits, 'apart' | 'own'>,
): Promise<void> {
  const { foreign } = await commits.apart(base, head);
  if (foreign.length > 0) throw foreignCommit(repository, branch, commits, foreign);
}

export function foreignCommit(
  repository: Repository,
  branch: string,
  { own }: Pick<BranchCommits, 'own'>,
  foreign: readonly string[],
) {
  return errors.BRANCH_FOREIGN_COMMIT({
    message: `${branch} of ${fullName(repository)} holds commits that Waybill did not make`,
    where: branch,
    expected: own,
    found: foreign.join(', '),
  });
}

/** Removes a branch of ours; done as well where it is gone. Throws WAYBILL_BRANCH_FOREIGN_COMMIT. */
export async function removeOwnBranch(
  client: GitHubClient,
  repository: Repository,
  base: string,
  branch: string,
  commits: Pick<BranchCommits, 'apart' | 'own'>,
): Promise<void> {
  const head = await branchHead(client, repository, branch);
  if (head === undefined) return;
  await requireOwnCommits(repository, base, head, branch, commits);
  await deleteBranch(client, repository, branch);
}
