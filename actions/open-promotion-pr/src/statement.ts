/** The signed statement of a promotion: the one that an earlier run has left on the image, or a new one. */

import { signerName } from '@waybill/evidence';
import { hasDeciders, imageOf } from '@waybill/policy';
import {
  type Collected,
  type ConfigRevision,
  changeOf,
  type DecisionSigners,
  earlierStatements,
  evidenceIn,
  type FactPorts,
  promotionErrors,
  signAndAttach,
  statementOf,
  trustedPromotions,
} from '@waybill/promotion';
import { type Digest, parseRepository } from '@waybill/registry';
import { canonicalJson, type Logger, markdownCode, WaybillError } from '@waybill/toolkit';
import type { Proposal } from './plan.ts';

/** What a reader needs to find the statement and who signed it. */
export interface ProposalStatement {
  /** `sha256:...` of the statement. */
  digest: string;
  /** `registry/repository@sha256:...` of the referrer that carries it. */
  reference: string;
  /** URI of the workflow that signed, or the key. */
  signer: string;
  /** Position in the transparency log. */
  logIndex?: string;
  /** `sha256:...` of the statement before it; undefined where it is the first. */
  previous?: string;
}

/** What the text of the pull request says of it; the required check looks for it on the image. */
export function statementLine({ digest, reference, signer }: ProposalStatement): string {
  return `<sub>Signed statement of this promotion: ${markdownCode(digest)}, attached to the image as ${markdownCode(reference, 300)}, by ${markdownCode(signer, 200)}.</sub>`;
}

export interface StatementPorts {
  registry: FactPorts['registry'];
  /** Throws where this run may not sign. */
  signer: DecisionSigners;
  log: Logger;
}

/**
 * Whether a statement will be made. Asked before anything is written: a branch without its statement would have to be taken back.
 * Throws what getting a certificate throws, where the policy requires the statement.
 */
export async function canState(config: ConfigRevision, ports: StatementPorts): Promise<boolean> {
  if (!hasDeciders(config.policy, 'promotion')) return false;
  try {
    const { workflow } = await ports.signer(config, 'promotion');
    if (workflow !== undefined && config.policy.trust.promoters.length === 0)
      throw promotionErrors.NOT_A_DECIDER({
        message: `the policy lets keys alone sign a promotion, and none is given: this run would sign as ${workflow}`,
        where: config.policyPath,
        fix: 'give the key by the input "key" or "key-command"',
      });
    return true;
  } catch (error) {
    if (!(error instanceof WaybillError) || config.policy.promotionStatement === 'required') throw error;
    ports.log.warning(
      `no signed statement is made, and the policy does not require one: ${error.message} [${error.code}]`,
    );
    return false;
  }
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
  const there = trustedPromotions(config, record).promotions.find(
    ({ predicate: { promotion: other, inputs } }) =>
      canonicalJson(other) === canonicalJson(promotion) &&
      inputs.policy.digest === policy.digest &&
      inputs.trustedRoot.digest === config.trustedRoot.digest,
  );
  if (there) {
    const { word, predicate } = there;
    return {
      digest: word.statementDigest,
      reference: `${image}@${word.referrer}`,
      signer: signerName(word.signer),
      logIndex: word.logIndex,
      previous: predicate.previousStatement ?? undefined,
    };
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
  return {
    digest: attached.digest,
    reference: `${image}@${attached.referrer}`,
    signer: attached.signer,
    logIndex: attached.logIndex,
    previous: earlier.statements[0],
  };
}
