/**
 * The final statement of a merged promotion, or of a rollback by pull request: found on the image, or decided at the moment of the merge,
 * signed, and attached.
 */
import { type DecisionPredicate, promotionOf, rollbackOf, type Statement } from '@waybill/evidence';
import type { PullRequest } from '@waybill/github';
import { type DeliveryPolicy, imageOf, type RuleResult } from '@waybill/policy';
import {
  type ConfigRevision,
  type DecisionSigners,
  finalRollbackStatement,
  finalStatement,
  type Merge,
  readTexts,
  referenceTo,
  type SignedPromotion,
  type SignedRollback,
  type StatementReference,
  signAndAttach,
  trustedPromotions,
  trustedRollbacks,
  withdrawalFact,
  withdrawalPath,
} from '@waybill/promotion';
import { type Digest, parseRepository } from '@waybill/registry';
import { canonicalJson } from '@waybill/toolkit';
import { type ApprovalPorts, approvalsAtMerge } from './approvals.ts';
import type { StatedChange } from './decision.ts';
import type { Move } from './moves.ts';

export interface FinalPorts extends ApprovalPorts {
  signer: DecisionSigners;
}

export interface FinalStatement extends StatementReference {
  /** Whether it was signed now. */
  isNew: boolean;
}

export interface FinalOutcome {
  final?: FinalStatement;
  /** Whose approvals counted; undefined where they were not read. */
  approvedBy?: string[];
  /** Why the policy refuses it at the moment of the merge, by the final statement; empty where it does not. */
  against: string[];
  notes: string[];
}

/** Throws what reading the reviews, signing and the registry throw. */
export async function stateFinal(
  config: ConfigRevision,
  move: Move,
  merged: { pull: PullRequest; stated: StatedChange },
  isDryRun: boolean,
  ports: FinalPorts,
): Promise<FinalOutcome> {
  const { pull, stated } = merged;
  const { policy } = config;
  const image = imageOf(policy, move.service);
  const at = new Date(pull.mergedAt ?? '');
  const there = finalAmong(config, stated, at);
  if (there)
    return {
      final: { ...referenceTo(image, there.word), isNew: false },
      against: refusals(there.predicate),
      notes: [],
    };
  if (isDryRun) return { against: [], notes: ['the final statement would be signed'] };
  const signer = await ports.signer(config, stated.kind);
  const { workflow } = signer;
  // A policy of before there were final statements lets the promote workflow alone sign.
  if (
    workflow !== undefined &&
    !policy.trust.promoters.some((promoter) => workflow.startsWith(`${promoter.workflow}@`))
  )
    return {
      against: [],
      notes: [
        `no final statement is signed: "trust.promoters" of ${config.policyPath} does not name this workflow (${workflow || 'the token names none'})`,
      ],
    };
  const { startedBy } = stated.statement.predicate;
  const { approvals, approvedBy, notes } = await approvalsAtMerge(config, move, pull, startedBy, ports);
  const withdrawal = await withdrawalAt(config, move, stated, at, ports);
  const statement = decidedAgain(stated, policy, { at, approvals, withdrawal });
  const attached = await signAndAttach(config, statement, move.after as Digest, stated.kind, {
    signer,
    registry: await ports.registry(parseRepository(image, 'services.image')),
  });
  return {
    final: { ...referenceTo(image, attached), isNew: true },
    approvedBy,
    against: refusals((stated.kind === 'promotion' ? promotionOf : rollbackOf)(statement)),
    notes,
  };
}

/** A rule that waits may have turned in the moments between the check and the merge; one that refuses was passed by. */
function refusals({ decision }: DecisionPredicate): string[] {
  return (decision.rules as unknown as RuleResult[])
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ code, reason }) => `at the moment of the merge the policy refuses it: ${code}: ${reason}`);
}

/** The final one is decided at the very time of the merge; what was proposed was decided before. */
function finalAmong(
  config: ConfigRevision,
  { kind, record, statement: { predicate: proposed } }: StatedChange,
  at: Date,
): SignedPromotion | SignedRollback | undefined {
  const { statements } =
    kind === 'promotion' ? trustedPromotions(config, record) : trustedRollbacks(config, record);
  return statements.find(
    ({ predicate }) =>
      changeIn(predicate) === changeIn(proposed) &&
      predicate.decision.evaluatedAt === at.toISOString() &&
      predicate.inputs.facts.approvals !== undefined,
  );
}

function changeIn(predicate: SignedPromotion['predicate'] | SignedRollback['predicate']): string {
  return canonicalJson('promotion' in predicate ? predicate.promotion : predicate.rollback);
}

function decidedAgain(stated: StatedChange, policy: DeliveryPolicy, merge: Merge): Statement {
  return stated.kind === 'promotion'
    ? finalStatement(stated.statement.predicate, policy, merge)
    : finalRollbackStatement(stated.statement.predicate, policy, merge);
}

/** As the list on the branch and the image said at the merge. */
async function withdrawalAt(
  config: ConfigRevision,
  { after: digest, commit }: Move,
  { record }: StatedChange,
  at: Date,
  { github }: FinalPorts,
): Promise<Merge['withdrawal']> {
  const path = withdrawalPath(digest);
  const list = (await readTexts(github, config.repository, commit, [path])).get(path);
  const withdrawals = record.withdrawals.filter(({ signedAt }) => signedAt <= at);
  return withdrawalFact(config, digest, list, { withdrawals }, at);
}
