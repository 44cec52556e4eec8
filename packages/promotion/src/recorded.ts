/** Facts as statements record them, and back: JSON has no times, and no "undefined". */
import { DecisionFault } from '@waybill/evidence';
import type { WithdrawalFact } from '@waybill/policy';

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
