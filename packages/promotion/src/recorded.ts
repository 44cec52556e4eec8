/** Facts as statements record them, and back: JSON has no times, and no "undefined". */
import { DecisionFault, type DecisionPredicate } from '@waybill/evidence';
import {
  type ApprovalFacts,
  countedReviews,
  type DeliveryPolicy,
  environmentOf,
  type WithdrawalFact,
} from '@waybill/policy';

export type RecordedWithdrawal =
  | { state: 'clear'; asOf: string }
  | Exclude<WithdrawalFact, { state: 'clear' }>;

export function recordedWithdrawal(withdrawal: WithdrawalFact): RecordedWithdrawal {
  return withdrawal.state === 'clear' ? { state: 'clear', asOf: withdrawal.asOf.toISOString() } : withdrawal;
}

/** Throws `DecisionFault`. */
export function withdrawalIn(withdrawal: RecordedWithdrawal): WithdrawalFact {
  return withdrawal.state === 'clear' ? { state: 'clear', asOf: time(withdrawal.asOf) } : withdrawal;
}

/** The reviews that counted; none before there are reviews. Throws only for an environment that the policy does not declare. */
export function countedApprovals(
  policy: DeliveryPolicy,
  environment: string,
  approvals: ApprovalFacts | undefined,
): DecisionPredicate['approvals'] {
  if (!approvals) return [];
  return countedReviews(environmentOf(policy, environment).approvals, approvals, policy.people).map(
    ({ reviewerId }) => ({ reviewerId, commit: approvals.head }),
  );
}

/** Throws `DecisionFault` for recorded reviews that have not their form. */
export function requireApprovals(approvals: ApprovalFacts | undefined): void {
  const lists = [approvals?.reviews, approvals?.unproven ?? []];
  if (approvals !== undefined && !lists.every(Array.isArray))
    throw new DecisionFault('"inputs.facts.approvals" is not whole');
}

/** A recorded time. Throws `DecisionFault`. */
export function time(text: unknown): Date {
  const parsed = new Date(typeof text === 'string' ? text : Number.NaN);
  if (Number.isNaN(parsed.getTime())) throw new DecisionFault('a recorded time is none');
  return parsed;
}

/** Throws `DecisionFault`. */
export function timeOrNone(text: unknown): Date | undefined {
  return text === null ? undefined : time(text);
}
