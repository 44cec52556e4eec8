/** The signed statement of a promotion: the one that an earlier run has left on the image, or a new one. */
import { imageOf } from '@waybill/policy';
import {
  type Collected,
  type ConfigRevision,
  changeOf,
  type DecisionSigners,
  earlierStatements,
  evidenceIn,
  type FactPorts,
  referenceTo,
  type StatementReference,
  signAndAttach,
  statementOf,
  trustedPromotions,
} from '@waybill/promotion';
import { type Digest, parseRepository } from '@waybill/registry';
import { canonicalJson, type Logger } from '@waybill/toolkit';
import type { Proposal } from './plan.ts';

export interface ProposalStatement extends StatementReference {
  /** `sha256:...` of the statement before it; undefined where it is the first. */
  previous?: string;
}

export interface StatementPorts {
  registry: FactPorts['registry'];
  /** Throws where this run may not sign. */
  signer: DecisionSigners;
  log: Logger;
}

/** Finds or makes the statement of the change between two commits. Call `canState` first. */
export async function stateProposal(
  config: ConfigRevision,
  proposal: Proposal,
  collected: Collected,
  commits: { base: string; head: string },
  ports: StatementPorts,
): Promise<ProposalStatement | undefined> {
  const { policy } = config;
  const { service, to, targets, digest } = proposal;
  const { facts, record, source, report } = collected;
  // Without them the promotion would have been refused.
  if (!record || !source || !report) return undefined;
  const move = { service, from: proposal.from, to, targets, candidate: digest };
  const promotion = changeOf(config, move, commits, facts.toDigest);
  const image = imageOf(policy, service);
  const there = trustedPromotions(config, record).statements.find(
    ({ predicate: { promotion: other, inputs } }) =>
      canonicalJson(other) === canonicalJson(promotion) &&
      inputs.policy.digest === policy.digest &&
      inputs.trustedRoot.digest === config.trustedRoot.digest,
  );
  if (there) {
    const { word, predicate } = there;
    return { ...referenceTo(image, word), previous: predicate.previousStatement ?? undefined };
  }
  const earlier = await earlierStatements(config, source, { service, to, previous: facts.toDigest });
  if (earlier.problem !== undefined)
    ports.log.warning(`${service}: the statement before this one is not named: ${earlier.problem}`);
  const signer = await ports.signer(config, 'promotion');
  const statement = statementOf({
    promotion,
    policy,
    policyPath: config.policyPath,
    trustedRoot: { path: config.trustedRootName, digest: config.trustedRoot.digest },
    evidence: evidenceIn(report),
    facts,
    approvals: [],
    startedBy: signer.startedBy,
    previousStatement: earlier.statements[0] ?? null,
  });
  const attached = await signAndAttach(config, statement, digest as Digest, 'promotion', {
    signer,
    registry: await ports.registry(parseRepository(image, 'services.image')),
  });
  return { ...referenceTo(image, attached), previous: earlier.statements[0] };
}
