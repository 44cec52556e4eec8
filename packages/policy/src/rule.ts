/** What a rule of a promotion or rollback says. */

/**
 * Every rule of the evaluator, with the codes of what it has against a change: a rule or code that is not here does not compile. One
 * without codes refuses nothing.
 */
export const ruleCodes = {
  /** Only where the change declares one. */
  emergency: [
    'EMERGENCY_NOT_ALLOWED',
    'EMERGENCY_TOO_LONG',
    'EMERGENCY_EXPIRED',
    'EMERGENCY_NOT_BEGUN',
    'EMERGENCY_ISSUE_UNREADABLE',
    'EMERGENCY_ISSUE_CLOSED',
    'EMERGENCY_NOT_APPROVED',
    'EMERGENCY_NOT_INDEPENDENT',
  ],
  ladder: ['LADDER_SKIPPED'],
  digest: ['DIGEST_NOT_BELOW'],
  /** Of a rollback; and what speaks against a digest that ran before. */
  'last-good': [
    'ROLLBACK_NOTHING_RUNS',
    'ROLLBACK_NO_GOOD',
    'ROLLBACK_RUNS_ALREADY',
    'ROLLBACK_NEVER_RAN',
    'ROLLBACK_NOT_LAST',
  ],
  /** And every code of the verifier. */
  evidence: ['EVIDENCE_MISSING'],
  /** Of a rollback, which reports the age and is not held up by it. */
  'evidence-age': [],
  withdrawal: ['DIGEST_WITHDRAWN', 'WITHDRAWALS_UNREADABLE', 'WITHDRAWALS_STALE'],
  rollback: ['ROLLED_BACK', 'ROLLBACK_RECORD_UNREADABLE'],
  soak: ['SOAK_TOO_SHORT', 'SOAK_UNKNOWN'],
  window: ['WINDOW_CLOSED'],
  approvals: [
    'RULES_UNREADABLE',
    'APPROVALS_NOT_ENFORCED',
    'APPROVALS_MISSING',
    'APPROVAL_STALE',
    'APPROVAL_NOT_LISTED',
    'APPROVAL_NOT_INDEPENDENT',
    'APPROVAL_NOT_PROVEN',
    'CHANGES_REQUESTED',
  ],
  /** Only where the environment requires a change. */
  change: ['CHANGE_UNREADABLE', 'CHANGE_NOT_APPROVED', 'CHANGE_NOT_OPEN', 'CHANGE_REJECTED'],
} as const;

export type RuleName = keyof typeof ruleCodes;
/** Rules that hand on what others have found out. */
type Relaying = 'evidence' | 'last-good';
export type RuleCode<R extends RuleName> = R extends Relaying ? string : (typeof ruleCodes)[R][number];

/** `wait` turns by itself or by what people do, and so does `pass`, at `until` where that is known; `fail` does not. */
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

export function pass(rule: RuleName, reason: string, until?: Date): RuleResult {
  return { rule, verdict: 'pass', reason, ...turning(until) };
}

export function fail<R extends RuleName>(rule: R, code: RuleCode<R>, reason: string): RuleResult {
  return { rule, verdict: 'fail', code, reason };
}

export function wait<R extends RuleName>(
  rule: R,
  code: RuleCode<R>,
  reason: string,
  until?: Date,
): RuleResult {
  return { rule, verdict: 'wait', code, reason, ...turning(until) };
}

function turning(until: Date | undefined): Pick<RuleResult, 'until'> {
  return until === undefined ? {} : { until: until.toISOString() };
}
