/** What a rule of a promotion says. */

export type RuleName =
  | 'emergency'
  | 'ladder'
  | 'digest'
  | 'last-good'
  | 'evidence'
  | 'evidence-age'
  | 'withdrawal'
  | 'rollback'
  | 'soak'
  | 'window'
  | 'approvals'
  /** Only where the environment requires a change. */
  | 'change';

/** `wait` turns by itself or by what people do, at `until` where that is known; `fail` does not. */
export type RuleVerdict = 'pass' | 'wait' | 'fail';

export interface RuleResult {
  rule: RuleName;
  verdict: RuleVerdict;
  /** Stable code of what is against it; absent for a pass. */
  code?: string;
  reason: string;
  until?: string;
}

/** What the rules come to together. */
export function verdictOf(rules: readonly RuleResult[]): 'allow' | 'wait' | 'refuse' {
  if (rules.some((rule) => rule.verdict === 'fail')) return 'refuse';
  return rules.some((rule) => rule.verdict === 'wait') ? 'wait' : 'allow';
}

export const pass = (rule: RuleName, reason: string): RuleResult => ({ rule, verdict: 'pass', reason });
export const fail = (rule: RuleName, code: string, reason: string): RuleResult => ({
  rule,
  verdict: 'fail',
  code,
  reason,
});
