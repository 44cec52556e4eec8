/**
 * The statement of a promotion, or of a rollback by pull request, once it is merged: the one that was signed when it was proposed, decided
 * again at the moment of the merge, with the reviews in it that let it merge. When it is proposed there are none, and the runs that see
 * them (the required check, a merge group) must not sign: the one runs on the word of whoever opened the pull request, the other what the
 * group holds. It is for a run on the base branch after the merge, which the policy lets decide.
 */
import {
  DecisionFault,
  type DecisionPredicate,
  type PromotionPredicate,
  type RollbackPredicate,
  type Statement,
} from '@waybill/evidence';
import type { ApprovalFacts, DeliveryPolicy, WithdrawalFact } from '@waybill/policy';
import { rollbackFactsIn, rollbackStatementOf } from './rollback-statement.ts';
import { factsIn, statementOf } from './statement.ts';

/** What was so when the change was merged. */
export interface Merge {
  /** When GitHub merged it: rules of time are decided at this moment. */
  at: Date;
  /** Reviews as they stood, of the head that was merged. */
  approvals: ApprovalFacts;
  withdrawal: WithdrawalFact;
}

/**
 * Pure: the same proposal, policy and merge give the same bytes, and `replayPromotion` gives them again from the statement alone. It may
 * well say that the promotion should not have been merged. Throws `DecisionFault` where they don't belong together.
 * @param proposed the trusted statement of the change, as it was signed
 * @param policy the delivery policy that it was decided under
 */
export function finalStatement(
  proposed: PromotionPredicate,
  policy: DeliveryPolicy,
  { at, ...merged }: Merge,
): Statement {
  const { promotion, inputs } = proposed;
  const facts = factsIn(promotion, inputs.facts, at.toISOString());
  return statementOf({
    ...asProposed(proposed, promotion.head, policy, merged.approvals),
    promotion,
    facts: { ...facts, ...merged },
  });
}

/** As `finalStatement`, replayed by `replayRollback`. One that was committed without a pull request has no second statement. */
export function finalRollbackStatement(
  proposed: RollbackPredicate,
  policy: DeliveryPolicy,
  { at, ...merged }: Merge,
): Statement {
  const { rollback, inputs, trigger } = proposed;
  const facts = rollbackFactsIn(rollback, inputs.facts, at.toISOString());
  return rollbackStatementOf({
    ...asProposed(proposed, rollback.head, policy, merged.approvals),
    rollback,
    facts: { ...facts, ...merged },
    trigger,
  });
}

/** What both statements have in common with the one that was signed first. */
function asProposed(
  { inputs, startedBy, previousStatement }: DecisionPredicate,
  head: string | null,
  policy: DeliveryPolicy,
  approvals: ApprovalFacts,
) {
  if (inputs.policy.digest !== policy.digest)
    throw new DecisionFault(
      `it was decided under the policy ${inputs.policy.digest}, not under ${policy.digest}`,
    );
  if (approvals.head !== head)
    throw new DecisionFault(
      `the reviews are of ${approvals.head}, the change is ${head ?? 'of no pull request'}`,
    );
  return {
    policy,
    policyPath: inputs.policy.path,
    trustedRoot: inputs.trustedRoot,
    evidence: inputs.evidence,
    startedBy,
    previousStatement,
  };
}
