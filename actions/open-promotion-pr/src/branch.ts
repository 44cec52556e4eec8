/** The branch of a promotion: one commit on top of the base, made by the App. */
import {
  branchHead,
  commitOnBranch,
  createBranch,
  deleteBranch,
  fullName,
  type GitHubClient,
  type Repository,
} from '@waybill/github';
import type { ConfigRevision } from '@waybill/promotion';
import { errors } from './errors.ts';
import { foreignCommits, type Me } from './identity.ts';
import { commitText } from './message.ts';
import type { Proposal } from './plan.ts';

/**
 * Makes the branch anew at the base and puts the one commit on it. A branch of that name that no open pull request uses is left
 * over from before; it goes, if every commit on it is the App's.
 * Throws WAYBILL_BRANCH_FOREIGN_COMMIT, _PROMOTION_BASE_MOVED and what GitHub's client throws.
 */
export async function writeBranch(
  client: GitHubClient,
  config: ConfigRevision,
  branch: string,
  proposal: Proposal,
  me: Me,
): Promise<string> {
  const { repository, oid } = config;
  if ((await createBranch(client, repository, branch, oid)).kind === 'exists') {
    await removeOwnBranch(client, repository, oid, branch, me);
    if ((await createBranch(client, repository, branch, oid)).kind === 'exists')
      throw moved(repository, branch);
  }
  const outcome = await commitOnBranch(client, repository, {
    branch,
    expectedHeadOid: oid,
    ...commitText(proposal),
    additions: { [proposal.target.file]: Buffer.from(proposal.edit.text, 'utf8') },
  });
  if (outcome.kind === 'unknown') throw outcome.error;
  if (outcome.kind === 'stale') throw moved(repository, branch);
  return outcome.oid;
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
  const foreign = await foreignCommits(client, repository, base, head, me);
  if (foreign.length === 0) return;
  throw errors.BRANCH_FOREIGN_COMMIT({
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

function moved(repository: Repository, branch: string) {
  return errors.PROMOTION_BASE_MOVED({
    message: `${branch} of ${fullName(repository)} was moved by somebody else`,
    where: branch,
  });
}
