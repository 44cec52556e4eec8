/**
 * The statement of a promotion once it is merged: the one that was signed when it was proposed, decided again at the moment of the
 * merge, with the reviews in it that let it merge. When it is proposed there are none, and the runs that see them (the required check, a
 * merge group) must not sign: the one runs on the word of whoever opened the pull request, the other what the group holds. It
 * is for a run on the base branch after the merge, which the policy lets decide.
 */
import {
  DecisionFault,
  type PromotedChange,
  type PromotionPredicate,
  type Statement,
} from '@waybill/evidence';
import {
  type ApprovalFacts,
  countedReviews,
  type DeliveryPolicy,
  environmentOf,
  type WithdrawalFact,
} from '@waybill/policy';
import { factsIn, statementOf } from './statement.ts';

/** What was so when the promotion was merged. */
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
  { at, approvals, withdrawal }: Merge,
): Statement {
  const { promotion, inputs, startedBy, previousStatement } = proposed;
  requireSame(promotion, inputs.policy.digest, policy, approvals);
  const needed = environmentOf(policy, promotion.to).approvals;
  return statementOf({
    promotion,
    policy,
    policyPath: inputs.policy.path,
    trustedRoot: inputs.trustedRoot,
    evidence: inputs.evidence,
    facts: { ...factsIn(promotion, inputs.facts, at.toISOString()), approvals, withdrawal },
    approvals: countedReviews(needed, approvals, policy.people).map(({ reviewerId }) => ({
      reviewerId,
      commit: approvals.head,
    })),
    startedBy,
    previousStatement,
  });
}

function requireSame(
  { head }: PromotedChange,
  policyDigest: string,
  policy: DeliveryPolicy,
  approvals: ApprovalFacts,
): void {
  if (policyDigest !== policy.digest)
    throw new DecisionFault(`it was decided under the policy ${policyDigest}, not under ${policy.digest}`);
  if (approvals.head !== head)
    throw new DecisionFault(`the reviews are of ${approvals.head}, the promotion is ${head}`);
}
