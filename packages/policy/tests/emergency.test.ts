/** An emergency skips what costs time, for a while, by the word of somebody else; never what a digest proves about itself. */
import { describe, expect, it } from '@jest/globals';
import { type EmergencyFact, underEmergency } from '../src/emergency.ts';
import { type Emergency, parsePolicy, type ReviewFact } from '../src/index.ts';
import type { RuleResult } from '../src/rule.ts';

const HEAD = 'a'.repeat(40);
const NOW = new Date('2026-11-21T02:00:00Z');
const allowed: Emergency = {
  skip: ['soak', 'window'],
  approvers: ['acme/commanders'],
  longestSeconds: 4 * 3600,
};
const fact: EmergencyFact = {
  skip: ['soak', 'window'],
  reason: 'claims are lost at every second request',
  issue: 'https://github.com/acme/claims-api/issues/12',
  issueOpen: true,
  approver: 'commander',
  requestedBy: { id: 7, login: 'oncall' },
  from: new Date('2026-11-21T01:00:00Z'),
  until: new Date('2026-11-21T05:00:00Z'),
};
const approval: ReviewFact = {
  reviewerId: 8,
  login: 'Commander',
  state: 'APPROVED',
  commit: HEAD,
  human: true,
  writes: true,
  listedAs: ['acme/commanders'],
  ties: [],
};
const rules: RuleResult[] = [
  { rule: 'evidence', verdict: 'fail', code: 'TESTS_FAILED', reason: 'tests failed' },
  { rule: 'withdrawal', verdict: 'pass', reason: 'nobody has withdrawn it' },
  { rule: 'soak', verdict: 'wait', code: 'SOAK_TOO_SHORT', reason: 'ran for 1 h of 1 d' },
  { rule: 'window', verdict: 'wait', code: 'WINDOW_CLOSED', reason: 'frozen' },
];
const decide = (
  overrides: Partial<EmergencyFact> = {},
  review: Partial<ReviewFact> | 'none' = {},
  policy: Emergency | undefined = allowed,
  now = NOW,
) =>
  underEmergency(
    rules,
    policy,
    { ...fact, ...overrides },
    { head: HEAD, reviews: review === 'none' ? [] : [{ ...approval, ...review }] },
    now,
  ).map(({ rule, verdict, code }) => [rule, verdict, code]);

describe('an emergency that holds', () => {
  it('skips what it names, and says so; evidence stands', () => {
    expect(decide()).toEqual([
      ['emergency', 'pass', undefined],
      ['evidence', 'fail', 'TESTS_FAILED'],
      ['withdrawal', 'pass', undefined],
      ['soak', 'pass', undefined],
      ['window', 'pass', undefined],
    ]);
    const [own, , , soak] = underEmergency(rules, allowed, fact, { head: HEAD, reviews: [approval] }, NOW);
    expect(own?.reason).toBe(
      'commander lets soak and window be skipped until 2026-11-21T05:00:00.000Z: claims are lost at every second request (https://github.com/acme/claims-api/issues/12)',
    );
    expect(soak?.reason).toBe('SKIPPED by emergency: ran for 1 h of 1 d');
  });

  it('skips nothing that it does not name', () => {
    expect(decide({ skip: ['soak'] })).toContainEqual(['window', 'wait', 'WINDOW_CLOSED']);
  });

  it('waits for its approval, before there is a pull request too', () => {
    expect(decide({}, 'none')[0]).toEqual(['emergency', 'wait', 'EMERGENCY_NOT_APPROVED']);
    expect(underEmergency(rules, allowed, fact, undefined, NOW)[0]).toMatchObject({
      verdict: 'wait',
      code: 'EMERGENCY_NOT_APPROVED',
    });
  });
});

describe('an emergency that does not hold skips nothing', () => {
  it.each<[string, Partial<EmergencyFact>, string]>([
    ['longer than it may last', { until: new Date('2026-11-21T05:00:01Z') }, 'EMERGENCY_TOO_LONG'],
    ['ends before it begins', { until: new Date('2026-11-21T00:00:00Z') }, 'EMERGENCY_TOO_LONG'],
    ['its issue is closed', { issueOpen: false }, 'EMERGENCY_ISSUE_CLOSED'],
    ['its issue can not be read', { issueOpen: undefined }, 'EMERGENCY_ISSUE_UNREADABLE'],
    ['approved by who asked for it', { requestedBy: { id: 8, login: 'x' } }, 'EMERGENCY_NOT_INDEPENDENT'],
    [
      'to be approved by who asked for it',
      { requestedBy: { id: 7, login: 'Commander' } },
      'EMERGENCY_NOT_INDEPENDENT',
    ],
  ])('%s', (_, overrides, code) => {
    const [own, ...others] = decide(overrides);
    expect(own).toEqual(['emergency', 'fail', code]);
    expect(others).toContainEqual(['soak', 'wait', 'SOAK_TOO_SHORT']);
  });

  it('to be approved by somebody whom the policy does not name: told before anybody waits for it', () => {
    const named = { ...allowed, approvers: ['alice', 'bob'] };
    expect(decide({}, 'none', named)[0]).toEqual(['emergency', 'fail', 'EMERGENCY_NOT_ALLOWED']);
    expect(decide({ approver: 'Bob' }, 'none', named)[0]).toEqual([
      'emergency',
      'wait',
      'EMERGENCY_NOT_APPROVED',
    ]);
  });

  it('more than the policy lets be skipped', () => {
    expect(decide({}, {}, { ...allowed, skip: ['soak'] })[0]).toEqual([
      'emergency',
      'fail',
      'EMERGENCY_NOT_ALLOWED',
    ]);
  });

  it.each([
    ['before it begins', '2026-11-21T00:58:59Z', 'EMERGENCY_NOT_BEGUN'],
    ['from its end on', '2026-11-21T05:00:00Z', 'EMERGENCY_EXPIRED'],
  ])('%s', (_, now, code) => {
    expect(decide({}, {}, allowed, new Date(now))[0]).toEqual(['emergency', 'fail', code]);
  });

  it('in an environment without emergencies', () => {
    const [own] = underEmergency(rules, undefined, fact, { head: HEAD, reviews: [approval] }, NOW);
    expect(own).toMatchObject({ verdict: 'fail', code: 'EMERGENCY_NOT_ALLOWED' });
  });
});

describe('an approval of an emergency does not count', () => {
  it.each<[string, Partial<ReviewFact>]>([
    ['of an earlier head', { commit: 'b'.repeat(40) }],
    ['of somebody whom the policy does not name', { listedAs: ['acme/approvers'] }],
    ['of an App', { human: false }],
    ['of who wrote the change', { ties: ['wrote commit 0123456789ab of acme/claims-api'] }],
    ['of another person than the record names', { login: 'somebody' }],
    ['that asks for changes', { state: 'CHANGES_REQUESTED' }],
  ])('%s', (_, review) => {
    expect(decide({}, review)[0]).toEqual(['emergency', 'wait', 'EMERGENCY_NOT_APPROVED']);
  });
});

it('the policy can not let evidence be skipped', async () => {
  const text = `version: 1
trust: { builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/tags/v1] }] }
evidence: { release: [signature] }
environments:
  - { name: dev, merge: direct, evidence: release, emergency: { skip: [evidence], approvers: [acme/x], for: 4h } }
services: {}
`;
  await expect(parsePolicy(text, 'p')).rejects.toThrow(
    /emergency\.skip\.0: must be one of soak, window, change/,
  );
});
