/** Which approvals count: the pure part of attacks 50 and 51. */
import { describe, expect, it } from '@jest/globals';
import { approvalRules } from '../src/approvals.ts';
import { type AccountHolder, countedReviews, type RequiredApprovals, type ReviewFact } from '../src/index.ts';

const HEAD = 'a'.repeat(40);
const needed: RequiredApprovals = { count: 2, from: [], independent: true };
const review = (reviewerId: number, overrides: Partial<ReviewFact> = {}): ReviewFact => ({
  reviewerId,
  login: `person-${reviewerId}`,
  state: 'APPROVED',
  commit: HEAD,
  human: true,
  writes: true,
  listedAs: [],
  ties: [],
  ...overrides,
});
const decide = (
  reviews: ReviewFact[],
  required: Partial<RequiredApprovals> = {},
  people: AccountHolder[] = [],
) =>
  approvalRules(
    { ...needed, ...required },
    { approvalsEnforced: 2, approvals: { head: HEAD, reviews } },
    people,
  ).map(({ verdict, code, reason }) => [verdict, code, reason]);

describe('approvals', () => {
  it('are there', () => {
    expect(decide([review(1), review(2)])).toEqual([['pass', undefined, '2 of 2: person-1, person-2']]);
  });

  it('wait for what is not known of them, where the policy wants independence proven', () => {
    const approvals = {
      head: HEAD,
      reviews: [review(1), review(2)],
      unproven: ['the source could not be read'],
    };
    const decided = (independent: RequiredApprovals['independent']) =>
      approvalRules({ ...needed, independent }, { approvalsEnforced: 2, approvals }, []);
    expect(decided('proven')).toMatchObject([
      { verdict: 'wait', code: 'APPROVAL_NOT_PROVEN', reason: expect.stringContaining('could not be read') },
    ]);
    expect(decided(true)).toMatchObject([{ verdict: 'pass' }]);
  });

  it('are counted by GitHub alone before there is a pull request, as they were', () => {
    expect(approvalRules(needed, { approvalsEnforced: 2 }, [])).toEqual([
      { rule: 'approvals', verdict: 'pass', reason: 'the branch asks for 2; the policy for 2' },
    ]);
  });

  it.each<[string, Partial<ReviewFact>, string, RegExp]>([
    [
      'of an earlier head',
      { commit: 'b'.repeat(40) },
      'APPROVAL_STALE',
      /it is of bbbbbbbbbbbb, the head is aaaa/,
    ],
    ['of no commit', { commit: null }, 'APPROVAL_STALE', /it is of no commit/],
    ['of one who may write no more', { writes: false }, 'APPROVAL_STALE', /no write access now/],
    ['of an App', { human: false }, 'APPROVAL_NOT_INDEPENDENT', /a bot or an App/],
    [
      'of who wrote it and pushed it',
      { ties: ['wrote commit 0123456789ab', 'pushed last'] },
      'APPROVAL_NOT_INDEPENDENT',
      /person-2 wrote commit 0123456789ab, and pushed last/,
    ],
  ])('does not count: %s', (_, overrides, code, reason) => {
    const reviews = [review(1), review(2, overrides)];
    expect(decide(reviews)).toEqual([
      ['wait', 'APPROVALS_MISSING', '1 of 2 approvals'],
      ['wait', code, expect.stringMatching(reason)],
    ]);
    expect(countedReviews(needed, { head: HEAD, reviews }, []).map(({ reviewerId }) => reviewerId)).toEqual([
      1,
    ]);
    // Enough others: it stands against nothing.
    expect(decide([...reviews, review(3)]).map(([verdict]) => verdict)).toEqual(['pass']);
  });

  it('count of those alone that the policy names', () => {
    const reviews = [review(1, { listedAs: ['acme/approvers'] }), review(2)];
    expect(decide(reviews, { from: ['acme/approvers'] })).toEqual([
      ['wait', 'APPROVALS_MISSING', '1 of 2 approvals by acme/approvers'],
      [
        'wait',
        'APPROVAL_NOT_LISTED',
        'the approval of person-2 does not count: the policy counts those of acme/approvers',
      ],
    ]);
  });

  it('count of authors where the policy says so', () => {
    expect(decide([review(1), review(2, { ties: ['pushed last'] })], { independent: false })).toHaveLength(1);
  });

  it('wait for whoever asks for changes and may write', () => {
    const objects = (overrides: Partial<ReviewFact> = {}) =>
      review(3, { state: 'CHANGES_REQUESTED', ...overrides });
    expect(decide([review(1), review(2), objects()])).toEqual([
      ['wait', 'CHANGES_REQUESTED', 'person-3 asks for changes'],
    ]);
    expect(decide([review(1), review(2), objects({ writes: false })]).map(([verdict]) => verdict)).toEqual([
      'pass',
    ]);
  });
});
