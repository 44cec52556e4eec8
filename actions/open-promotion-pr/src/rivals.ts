/** Several open pull requests of one service and environment, as runs at the same time leave them: one stays. */
import { branchHead, type PullRequest, supersede } from '@waybill/github';
import { digestOf, filesOf } from '@waybill/gitops';
import { targetsOf } from '@waybill/policy';
import {
  type ConfigRevision,
  emergencyBranch,
  type FactPorts,
  promotionBranch,
  readTexts,
  shortDigest,
  textsAt,
} from '@waybill/promotion';
import { cancelChangeOf, type LinkPorts } from './change.ts';
import { errors } from './errors.ts';
import type { Desk } from './main.ts';
import type { Step } from './plan.ts';

export type RivalPorts = Pick<LinkPorts, 'changes' | 'audit'> & Pick<FactPorts, 'github'>;

/**
 * Keeps the one that moves what the lower environment runs at this moment, the newest of several, and closes the others with a
 * link to it. What this run has read may be older than what a rival was opened from, so it is read again.
 * Throws WAYBILL_PROMOTION_BASE_MOVED where the one that stays is not `pull`, and what GitHub's client throws.
 */
export async function settleRivals(
  config: ConfigRevision,
  step: Step,
  pull: PullRequest,
  rivals: readonly PullRequest[],
  { me, commits }: Pick<Desk, 'me' | 'commits'>,
  ports: RivalPorts,
): Promise<{ superseded: number[]; warnings: string[] }> {
  if (rivals.length === 0) return { superseded: [], warnings: [] };
  const digest = await digestNow(config, step, ports);
  const stays = [pull, ...rivals.filter(({ author }) => author.id === me.id)]
    .sort((a, b) => rank(step, digest, a) - rank(step, digest, b) || a.number - b.number)
    .at(-1);
  const lost = stays !== undefined && stays.number !== pull.number;
  const winner = lost ? stays : pull;
  const now = digest === undefined ? 'nothing' : `\`${shortDigest(digest)}\``;
  const why = `Replaced by #${winner.number}: ${step.from} runs ${now} now. Approvals given here do not count there.`;
  const losers = lost ? [pull] : rivals;
  const { closed, warnings } = await supersede(ports.github, config, losers, why, me, commits);
  for (const replaced of losers.filter(({ number }) => closed.includes(number))) {
    const reason = `Pull request #${replaced.number} was replaced by #${winner.number}.`;
    warnings.push(...(await cancelChangeOf(config, step, replaced, reason, ports)));
  }
  if (!lost) return { superseded: closed, warnings };
  throw errors.PROMOTION_BASE_MOVED({
    message: `#${pull.number} is closed: another run has opened #${winner.number}, and ${step.from} runs ${digest === undefined ? 'nothing' : shortDigest(digest)} now`,
    where: winner.url,
  });
}

async function digestNow(config: ConfigRevision, { service, from }: Step, { github }: RivalPorts) {
  const { policy, repository, branch } = config;
  const head = (await branchHead(github, repository, branch)) ?? config.oid;
  const targets = targetsOf(policy, service, from);
  const texts = await readTexts(github, repository, head, filesOf(targets));
  return digestOf(targets, textsAt(texts, repository, head));
}

function rank({ service, to }: Step, digest: string | undefined, { head }: PullRequest): number {
  if (digest === undefined) return 0;
  return [promotionBranch(service, to, digest), emergencyBranch(service, to, digest)].includes(head.ref)
    ? 1
    : 0;
}
