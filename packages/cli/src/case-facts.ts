/** The facts that a case declares, for the function that decides promotions. */
import {
  type ApprovalFacts,
  type DeliveryPolicy,
  type EmergencyFact,
  type PromotionFacts,
  type ReviewFact,
  rungBelow,
} from '@waybill/policy';
import type { CaseReview, PolicyCase } from './cases.ts';

const SOME_DIGEST = `sha256:${'0'.repeat(63)}1`;
const HEAD = '1'.repeat(40);
const EARLIER_HEAD = '2'.repeat(40);
const SOMEBODY = 'somebody';
const HOUR_MS = 3_600_000;

function changeOf({ change = 'approved' }: PolicyCase, now: Date): PromotionFacts['change'] {
  if (change === 'none') return { kind: 'none' };
  if (change === 'unreadable') return { kind: 'unreadable', reason: 'as the case says' };
  return {
    kind: 'found',
    number: 'CHG0000001',
    url: '',
    stage: change === 'approved' ? 'scheduled' : 'assess',
    approval: change,
    plannedStart: new Date(now.getTime() - HOUR_MS),
    plannedEnd: new Date(now.getTime() + HOUR_MS),
  };
}

function emergencyOf(item: PolicyCase, now: Date): EmergencyFact | undefined {
  const { emergency } = item;
  if (emergency === undefined) return undefined;
  const {
    skip,
    from,
    until,
    issue = 'open',
    reason = 'as the case says',
    approver = 'the approver of the case',
  } = emergency;
  const login = emergency['asked-by'] ?? SOMEBODY;
  return {
    skip,
    reason,
    issue: 'the issue of the case',
    issueOpen: issue === 'unreadable' ? undefined : issue === 'open',
    approver,
    requestedBy: { id: idOf(item, login), login },
    from: from === undefined ? now : new Date(from),
    until: new Date(until),
  };
}

/** Reviews of a pull request that is there; undefined where the case says nothing of them. */
function approvalsOf(item: PolicyCase): ApprovalFacts | undefined {
  if (item.reviews === undefined) return undefined;
  const reviews = item.reviews
    .map((review): CaseReview => (typeof review === 'string' ? { by: review } : review))
    .map(
      ({ by, teams = [], state = 'approved', of = 'head', part }): ReviewFact => ({
        reviewerId: idOf(item, by),
        login: by,
        state: state === 'approved' ? 'APPROVED' : 'CHANGES_REQUESTED',
        commit: of === 'head' ? HEAD : EARLIER_HEAD,
        human: true,
        writes: true,
        listedAs: [by, ...teams],
        ties: part === undefined ? [] : [part],
      }),
    );
  return { head: HEAD, reviews };
}

/** People have no numbers in a case: one who stands in it twice has the same. */
function idOf({ reviews = [], emergency }: PolicyCase, login: string): number {
  const logins = [
    emergency?.['asked-by'] ?? SOMEBODY,
    ...reviews.map((review) => (typeof review === 'string' ? review : review.by)),
  ];
  return logins.findIndex((known) => known.toLowerCase() === login.toLowerCase());
}

/** What a case does not say is favourable for evidence, withdrawal and the digest below, and unknown for the rest. */
export function factsOf(policy: DeliveryPolicy, item: PolicyCase): PromotionFacts {
  const candidate = item.candidate ?? SOME_DIGEST;
  const now = new Date(item.at);
  const running = item.running === 'nothing' ? undefined : item.running;
  const failures = Array.isArray(item.evidence)
    ? item.evidence.map((code) => ({ code, reason: 'as the case says' }))
    : [];
  const state = item.withdrawal ?? 'clear';
  const record = item['rolled-back'] ?? 'clear';
  return {
    service: item.service,
    from: rungBelow(policy, item.to, item.from).name,
    to: item.to,
    candidate,
    fromDigest: item.below === 'nothing' ? undefined : (item.below ?? candidate),
    toDigest: running,
    inFromSince: item['below-since'] === undefined ? undefined : new Date(item['below-since']),
    evidence: { passed: failures.length === 0, failures },
    withdrawal: state === 'clear' ? { state, asOf: now } : { state, reason: 'as the case says' },
    rolledBack: record === 'clear' ? { state: record } : { state: record, reason: 'as the case says' },
    approvalsEnforced: item['approvals-enforced'],
    approvals: approvalsOf(item),
    change: changeOf(item, now),
    emergency: emergencyOf(item, now),
    now,
  };
}
