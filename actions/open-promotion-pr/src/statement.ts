/** The signed statement of a promotion: the one that an earlier run has left on the image, or a new one. */
import {
  type Collected,
  type ConfigRevision,
  changeOf,
  type StatedDecision,
  type StatementPorts,
  stateDecision,
  statementOf,
  trustedPromotions,
} from '@waybill/promotion';
import type { Proposal } from './plan.ts';

/** Finds or makes the statement of the change between two commits, as `stateDecision`. */
export async function stateProposal(
  config: ConfigRevision,
  proposal: Proposal,
  { facts, record, source, report }: Collected,
  commits: { base: string; head: string },
  ports: StatementPorts,
): Promise<StatedDecision | undefined> {
  const { service, from, to, targets, digest } = proposal;
  // Without them the promotion would have been refused.
  if (!record || !source || !report) return undefined;
  const previous = facts.toDigest;
  const promotion = changeOf(config, { service, from, to, targets, candidate: digest }, commits, previous);
  return stateDecision(
    config,
    {
      kind: 'promotion',
      service,
      environment: to,
      previous,
      digest,
      change: promotion,
      changeIn: ({ promotion: other }) => other,
      statements: trustedPromotions(config, record).statements,
      source,
      report,
      make: (common) => statementOf({ ...common, promotion, facts }),
    },
    ports,
  );
}
