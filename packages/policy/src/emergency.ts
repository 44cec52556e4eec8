/**
 * An emergency: rules that only cost time may be skipped, for a digest, for a while, by the word of somebody whom the policy names. What a
 * digest proves about itself is never skipped: its evidence, its withdrawal, the rung below.
 */
import { type ApprovalFacts, objectionTo } from './approvals.ts';
import type { Emergency } from './delivery-policy.ts';
import { durationText } from './duration.ts';
import { fail, pass, type RuleCode, type RuleResult, wait } from './rule.ts';
import type { SkippableRule } from './skippable-rules.ts';

/** The record of an emergency as it stands in the change, and what was found of what it names. */
export interface EmergencyFact {
  skip: SkippableRule[];
  reason: string;
  /** Address of the issue, and whether it is open; undefined where that could not be read. */
  issue: string;
  issueOpen: boolean | undefined;
  /** Login of who is to approve it. */
  approver: string;
  /** Who asked for it, by GitHub's numeric id. */
  requestedBy: { id: number; login: string };
  from: Date;
  /** When it ends. */
  until: Date;
}

/**
 * Whether an emergency holds, and the other rules under it: where it does, those that it skips stand against nothing and say so.
 * @param allowed undefined where the environment has no emergencies.
 * @param approvals undefined before there is a pull request: nobody can have approved it.
 */
export function underEmergency(
  rules: readonly RuleResult[],
  allowed: Emergency | undefined,
  fact: EmergencyFact,
  approvals: ApprovalFacts | undefined,
  now: Date,
): RuleResult[] {
  const own = emergencyRule(allowed, fact, approvals, now);
  // One that only waits for its approval skips already: what is asked of it is that rule's to say.
  const holds = own.verdict !== 'fail';
  return [
    own,
    ...rules.map((rule): RuleResult => {
      const isSkipped = holds && rule.verdict !== 'pass' && fact.skip.some((name) => name === rule.rule);
      return isSkipped ? pass(rule.rule, `SKIPPED by emergency: ${rule.reason}`) : rule;
    }),
  ];
}

function emergencyRule(
  allowed: Emergency | undefined,
  fact: EmergencyFact,
  approvals: ApprovalFacts | undefined,
  now: Date,
): RuleResult {
  const no = (code: RuleCode<'emergency'>, reason: string) => fail('emergency', code, reason);
  if (!allowed) return no('EMERGENCY_NOT_ALLOWED', 'the policy lets nobody skip a rule of this environment');
  const more = fact.skip.filter((rule) => !allowed.skip.includes(rule));
  if (more.length > 0)
    return no(
      'EMERGENCY_NOT_ALLOWED',
      `the policy lets ${allowed.skip.join(', ')} be skipped, not ${more.join(', ')}`,
    );
  const life = (fact.until.getTime() - fact.from.getTime()) / 1000;
  if (!(life > 0) || life > allowed.longestSeconds)
    return no(
      'EMERGENCY_TOO_LONG',
      `it is to last from ${fact.from.toISOString()} to ${fact.until.toISOString()}; the policy lets it last ${durationText(allowed.longestSeconds)}`,
    );
  if (now >= fact.until) return no('EMERGENCY_EXPIRED', `it ended at ${fact.until.toISOString()}`);
  if (now.getTime() < fact.from.getTime() - CLOCK_TOLERANCE_MS)
    return no('EMERGENCY_NOT_BEGUN', `it begins at ${fact.from.toISOString()}`);
  if (fact.issueOpen === undefined)
    return no(
      'EMERGENCY_ISSUE_UNREADABLE',
      `${fact.issue} could not be read: it must be an issue in a repository of the same owner, which the token may see`,
    );
  if (!fact.issueOpen) return no('EMERGENCY_ISSUE_CLOSED', `${fact.issue} is not open`);
  // Told before the pull request is opened, not when it has waited for an approval that can't count.
  const { approver, requestedBy } = fact;
  const isLogin = (login: string) => login.toLowerCase() === approver.toLowerCase();
  if (isLogin(requestedBy.login))
    return no('EMERGENCY_NOT_INDEPENDENT', `${approver} asked for it and can't approve it`);
  if (!allowed.approvers.some((entry) => entry.includes('/') || isLogin(entry)))
    return no(
      'EMERGENCY_NOT_ALLOWED',
      `the policy lets ${allowed.approvers.join(', ')} approve an emergency, not ${approver}`,
    );
  return approvalOf(allowed, fact, approvals);
}

/** Times of the record and of the check come from two runners. */
const CLOCK_TOLERANCE_MS = 60_000;

function approvalOf(
  allowed: Emergency,
  fact: EmergencyFact,
  approvals: ApprovalFacts | undefined,
): RuleResult {
  const { approver, requestedBy, until } = fact;
  const waiting = (reason: string) => wait('emergency', 'EMERGENCY_NOT_APPROVED', reason);
  const review = approvals?.reviews.find(({ login }) => login.toLowerCase() === approver.toLowerCase());
  if (!approvals || review?.state !== 'APPROVED') return waiting(`${approver} has not approved it`);
  if (review.reviewerId === requestedBy.id)
    return fail('emergency', 'EMERGENCY_NOT_INDEPENDENT', `${approver} asked for it and can't approve it`);
  const who = { count: 1, from: allowed.approvers, independent: true };
  const objection = objectionTo(who, approvals.head, review);
  if (objection) return waiting(objection.reason);
  return pass(
    'emergency',
    `${approver} lets ${fact.skip.join(' and ')} be skipped until ${until.toISOString()}: ${fact.reason} (${fact.issue})`,
    until,
  );
}
