/** Pull requests of one service into one environment: found by the family of their branches, closed where another replaces them. */
import { WaybillError } from '@waybill/toolkit';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';
import type { Me } from './identity.ts';
import { type BaseRevision, type BranchCommits, removeOwnBranch } from './own-branch.ts';
import { addComment, closePullRequest, type PullRequest } from './pulls.ts';

/** Those of `open` that come from a branch of the repository itself whose name begins with `family`. */
export function pullRequestsOfFamily(
  open: readonly PullRequest[],
  repository: Repository,
  family: string,
): PullRequest[] {
  const own = fullName(repository).toLowerCase();
  return open.filter(({ head }) => head.ref.startsWith(family) && head.repository?.toLowerCase() === own);
}

/** Throws WAYBILL_BRANCH_NOT_OURS. */
export function requireOwnPullRequest(pull: PullRequest, me: Me): void {
  if (pull.author.id === me.id) return;
  throw errors.BRANCH_NOT_OURS({
    message: `#${pull.number} comes from ${pull.head.ref} but was opened by ${pull.author.login}`,
    where: pull.url,
    expected: `a pull request by ${me.login}`,
    found: pull.author.login,
  });
}

export interface Superseded {
  closed: number[];
  warnings: string[];
}

/** Says why, closes them, and removes their branches. What is not the App's is left alone, and said. */
export async function supersede(
  client: GitHubClient,
  base: BaseRevision,
  older: readonly PullRequest[],
  why: string,
  me: Me,
  commits: Pick<BranchCommits, 'apart' | 'own'>,
): Promise<Superseded> {
  const { repository, oid } = base;
  const outcome: Superseded = { closed: [], warnings: [] };
  for (const pull of older) {
    if (pull.author.id !== me.id) {
      outcome.warnings.push(
        `PR_AUTHOR: #${pull.number} comes from ${pull.head.ref} but was opened by ${pull.author.login}; it is left open`,
      );
      continue;
    }
    await addComment(client, repository, pull.number, why);
    await closePullRequest(client, repository, pull.number);
    outcome.closed.push(pull.number);
    try {
      await removeOwnBranch(client, repository, oid, pull.head.ref, commits);
    } catch (error) {
      if (!(error instanceof WaybillError)) throw error;
      outcome.warnings.push(
        `#${pull.number} is closed, its branch is left: ${error.message} [${error.code}]`,
      );
    }
  }
  return outcome;
}
