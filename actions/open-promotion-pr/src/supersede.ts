/** One open promotion for each service and environment: older ones are closed with a link to the new one, their branches removed. */
import { addComment, closePullRequest, fullName, type GitHubClient, type PullRequest } from '@waybill/github';
import { branchFamily, type ConfigRevision, shortDigest } from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';
import { removeOwnBranch } from './branch.ts';
import type { Me } from './identity.ts';
import type { Proposal } from './plan.ts';

export interface Superseded {
  closed: number[];
  warnings: string[];
}

/** Open pull requests from branches of this promotion's family in the config repository itself, but for `branch`. */
export function olderPromotions(
  open: readonly PullRequest[],
  config: ConfigRevision,
  proposal: Pick<Proposal, 'service' | 'to'>,
  branch: string,
): PullRequest[] {
  const own = fullName(config.repository).toLowerCase();
  const family = branchFamily(proposal.service, proposal.to);
  return open.filter(
    (pull) =>
      pull.head.ref.startsWith(family) &&
      pull.head.ref !== branch &&
      pull.head.repository?.toLowerCase() === own,
  );
}

/** Closes what this promotion replaces. What is not the App's is left alone, and said. */
export async function supersede(
  client: GitHubClient,
  config: ConfigRevision,
  proposal: Proposal,
  older: readonly PullRequest[],
  successor: { number: number },
  me: Me,
): Promise<Superseded> {
  const { repository, oid } = config;
  const outcome: Superseded = { closed: [], warnings: [] };
  for (const pull of older) {
    if (pull.author.id !== me.id) {
      outcome.warnings.push(
        `PR_AUTHOR: #${pull.number} comes from a branch of promotions but was opened by ${pull.author.login}; it is left open`,
      );
      continue;
    }
    await addComment(
      client,
      repository,
      pull.number,
      `Replaced by #${successor.number}: ${proposal.from} runs \`${shortDigest(proposal.digest)}\` now. Approvals given here do not count there.`,
    );
    await closePullRequest(client, repository, pull.number);
    outcome.closed.push(pull.number);
    try {
      await removeOwnBranch(client, repository, oid, pull.head.ref, me);
    } catch (error) {
      if (!(error instanceof WaybillError)) throw error;
      outcome.warnings.push(
        `#${pull.number} is closed, its branch is left: ${error.message} [${error.code}]`,
      );
    }
  }
  return outcome;
}
