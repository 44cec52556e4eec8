/**
 * Whether the approvals are there: that the branch asks for as many, and, once there is a pull request, that the reviews which
 * count are as many. GitHub counts an approval of whoever may write, also one of an earlier head where dismissing is off, and one
 * of somebody who wrote part of the change; here it must be of the very head, of a person, and of somebody else's change.
 */
import type { RequiredApprovals } from './delivery-policy.ts';
import { type AccountHolder, isOnePerson } from './people.ts';
import type { PromotionFacts } from './promotion.ts';
import { fail, pass, type RuleCode, type RuleResult, wait } from './rule.ts';

/** The latest review of one person that is more than a comment. */
export interface ReviewFact {
  /** GitHub's numeric id: a login can be taken over. */
  reviewerId: number;
  login: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED';
  /** The commit that was reviewed; null where GitHub names none. */
  commit: string | null;
  /** Neither a bot nor an App. */
  human: boolean;
  /** Has write access now. */
  writes: boolean;
  /** Entries of `approvals.from` and `emergency.approvers` that name the reviewer. */
  listedAs: string[];
  /** What ties the reviewer to the change, in words: `wrote commit 0123456789ab`. */
  ties: string[];
}

export interface ApprovalFacts {
  /** The commit that must have been reviewed. */
  head: string;
  /** By `reviewerId`, ascending. */
  reviews: ReviewFact[];
  /** Whose part in the change is not known, in words; only where the policy wants independence `proven`. */
  unproven?: string[];
}

interface Objection {
  code: RuleCode<'approvals'>;
  reason: string;
}

const SHORT_COMMIT_LENGTH = 12;

/** The approvals that count towards `approvals.count`: one of each person. */
export function countedReviews(
  needed: RequiredApprovals,
  facts: ApprovalFacts,
  people: readonly AccountHolder[],
): ReviewFact[] {
  const counted: ReviewFact[] = [];
  for (const review of facts.reviews)
    if (
      review.state === 'APPROVED' &&
      objectionTo(needed, facts.head, review) === undefined &&
      sameHand(review, counted, people) === undefined
    )
      counted.push(review);
  return counted;
}

/** The review among others that the same person gave by another account. */
function sameHand(
  review: ReviewFact,
  others: readonly ReviewFact[],
  people: readonly AccountHolder[],
): ReviewFact | undefined {
  const account = ({ reviewerId: id, login }: ReviewFact) => ({ id, login });
  return others.find((other) => other !== review && isOnePerson(people, account(review), account(other)));
}

/** One result where they are there; else what is missing, and each approval that does not count with its reason. */
export function approvalRules(
  needed: RequiredApprovals,
  facts: Pick<PromotionFacts, 'approvals' | 'approvalsEnforced'>,
  people: readonly AccountHolder[],
): RuleResult[] {
  const { count } = needed;
  if (count === 0) return [pass('approvals', 'no approval is asked for')];
  if (facts.approvalsEnforced === undefined)
    return [
      fail(
        'approvals',
        'RULES_UNREADABLE',
        'the rules of the base branch could not be read, so it is not known whether approvals are enforced',
      ),
    ];
  if (facts.approvalsEnforced < count)
    return [
      fail(
        'approvals',
        'APPROVALS_NOT_ENFORCED',
        `the policy asks for ${count} approvals, the rules of the base branch for ${facts.approvalsEnforced}`,
      ),
    ];
  if (facts.approvals === undefined)
    return [pass('approvals', `the branch asks for ${facts.approvalsEnforced}; the policy for ${count}`)];
  return counted(needed, facts.approvals, people);
}

function counted(
  needed: RequiredApprovals,
  facts: ApprovalFacts,
  people: readonly AccountHolder[],
): RuleResult[] {
  const good = countedReviews(needed, facts, people);
  const objections = facts.reviews
    .filter(({ state, human, writes }) => state === 'CHANGES_REQUESTED' && human && writes)
    .map(({ login }) => wait('approvals', 'CHANGES_REQUESTED', `${login} asks for changes`));
  if (needed.independent === 'proven')
    objections.push(
      ...(facts.unproven ?? []).map((what) =>
        wait(
          'approvals',
          'APPROVAL_NOT_PROVEN',
          `whether the approvals are independent is not known: ${what}`,
        ),
      ),
    );
  if (good.length >= needed.count)
    return objections.length > 0
      ? objections
      : [
          pass(
            'approvals',
            `${good.length} of ${needed.count}: ${good.map(({ login }) => login).join(', ')}`,
          ),
        ];
  const from = needed.from.length === 0 ? '' : ` by ${needed.from.join(', ')}`;
  return [
    wait(
      'approvals',
      'APPROVALS_MISSING',
      `${good.length} of ${needed.count} ${needed.count === 1 ? 'approval' : 'approvals'}${from}`,
    ),
    ...facts.reviews
      .filter((review) => review.state === 'APPROVED' && !good.includes(review))
      .flatMap((review) => objectionTo(needed, facts.head, review) ?? doubled(review, good, people))
      .map(({ code, reason }) => wait('approvals', code, reason)),
    ...objections,
  ];
}

function doubled(
  review: ReviewFact,
  good: readonly ReviewFact[],
  people: readonly AccountHolder[],
): Objection[] {
  const other = sameHand(review, good, people);
  if (!other) return [];
  return [
    {
      code: 'APPROVAL_NOT_INDEPENDENT',
      reason: `the approval of ${review.login} does not count: by the policy ${other.login} is the same person, whose approval counts`,
    },
  ];
}

/** Why an approval does not count by itself; undefined where it does. */
export function objectionTo(
  needed: RequiredApprovals,
  head: string,
  review: ReviewFact,
): Objection | undefined {
  const { login, commit, human, writes, listedAs, ties } = review;
  const not = (code: Objection['code'], why: string) => ({
    code,
    reason: `the approval of ${login} does not count: ${why}`,
  });
  if (!human) return not('APPROVAL_NOT_INDEPENDENT', 'it is of a bot or an App');
  if (commit !== head)
    return not(
      'APPROVAL_STALE',
      `it is of ${commit?.slice(0, SHORT_COMMIT_LENGTH) ?? 'no commit'}, the head is ${head.slice(0, SHORT_COMMIT_LENGTH)}`,
    );
  if (!writes) return not('APPROVAL_STALE', 'who gave it has no write access now');
  if (needed.from.length > 0 && !listedAs.some((entry) => needed.from.includes(entry)))
    return not('APPROVAL_NOT_LISTED', `the policy counts those of ${needed.from.join(', ')}`);
  if (needed.independent && ties.length > 0)
    return not('APPROVAL_NOT_INDEPENDENT', `${login} ${ties.join(', and ')}`);
  return undefined;
}
