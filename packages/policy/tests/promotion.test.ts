import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type DeliveryPolicy,
  decideEntry,
  decidePromotion,
  type PromotionFacts,
  parsePolicy,
} from '../src/index.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
let policy: DeliveryPolicy;
beforeAll(async () => {
  policy = await parsePolicy(
    `version: 1
trust: { builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/heads/main] }] }
evidence: { release: [signature] }
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: staging, merge: auto, evidence: release }
  - name: production
    merge: auto
    evidence: release
    soak: 24h
    approvals: 2
    windows: [{ days: [sun], from: '10:00', to: '16:00', zone: Asia/Dubai }]
services:
  claims-api:
    image: registry.example/claims-api
    source: { repository: acme/claims-api, repository-id: '1', refs: [refs/heads/main] }
    targets: { dev: { yaml: dev.yml, path: digest } }
`,
    'delivery-policy.yml',
  );
});

const facts = (overrides: Partial<PromotionFacts> = {}): PromotionFacts => ({
  service: 'claims-api',
  from: 'staging',
  to: 'production',
  candidate: digest('b'),
  fromDigest: digest('b'),
  toDigest: digest('a'),
  inFromSince: new Date('2026-11-20T07:00:00Z'),
  evidence: { passed: true, failures: [] },
  withdrawal: { state: 'clear', asOf: overrides.now ?? new Date('2026-11-22T07:00:00Z') },
  rolledBack: { state: 'clear' },
  approvalsEnforced: 2,
  now: new Date('2026-11-22T07:00:00Z'),
  ...overrides,
});
const against = (overrides: Partial<PromotionFacts>) => {
  const decision = decidePromotion(policy, facts(overrides));
  return [
    decision.verdict,
    ...decision.rules
      .filter((rule) => rule.verdict !== 'pass')
      .map((rule) => `${rule.code}${rule.until ? ` until ${rule.until}` : ''}`),
  ];
};

describe('decidePromotion', () => {
  it('allows what every rule allows', () => {
    expect(against({})).toEqual(['allow']);
  });

  it.each([
    [
      'a digest that it was rolled back from',
      { rolledBack: { state: 'rolled-back' as const, reason: 'so' } },
      ['refuse', 'ROLLED_BACK'],
    ],
    [
      'a digest whose record of a rollback can not be read',
      { rolledBack: { state: 'unknown' as const, reason: 'so' } },
      ['refuse', 'ROLLBACK_RECORD_UNREADABLE'],
    ],
    ['a digest that the rung below does not run', { candidate: digest('c') }, ['refuse', 'DIGEST_NOT_BELOW']],
    ['a rung below that runs nothing', { fromDigest: undefined }, ['refuse', 'DIGEST_NOT_BELOW']],
    ['a skipped rung', { from: 'dev' }, ['refuse', 'LADDER_SKIPPED']],
    [
      'evidence that does not verify',
      {
        evidence: {
          passed: false,
          failures: [{ code: 'IDENTITY_SAN', reason: 'signed by another workflow' }],
        },
      },
      ['refuse', 'IDENTITY_SAN'],
    ],
    [
      'a verifier that failed without saying why',
      { evidence: { passed: false, failures: [] } },
      ['refuse', 'EVIDENCE_MISSING'],
    ],
    [
      'a soak that is not over',
      { inFromSince: new Date('2026-11-21T08:00:00Z') },
      ['wait', 'SOAK_TOO_SHORT until 2026-11-22T08:00:00.000Z'],
    ],
    ['a soak whose beginning is not known', { inFromSince: undefined }, ['refuse', 'SOAK_UNKNOWN']],
    [
      'a closed window',
      { now: new Date('2026-11-22T13:00:00Z') },
      ['wait', 'WINDOW_CLOSED until 2026-11-29T06:00:00.000Z'],
    ],
    [
      'a branch that does not enforce the approvals',
      { approvalsEnforced: 1 },
      ['refuse', 'APPROVALS_NOT_ENFORCED'],
    ],
    ['rules that could not be read', { approvalsEnforced: undefined }, ['refuse', 'RULES_UNREADABLE']],
    [
      'a digest that was withdrawn',
      { withdrawal: { state: 'withdrawn', reason: 'it leaks' } },
      ['refuse', 'DIGEST_WITHDRAWN'],
    ],
    [
      'a list of withdrawals that could not be read',
      { withdrawal: { state: 'unknown', reason: 'HTTP 500' } },
      ['refuse', 'WITHDRAWALS_UNREADABLE'],
    ],
    [
      'a list of withdrawals that is not fresh',
      { withdrawal: { state: 'clear', asOf: new Date('2026-11-22T05:59:59Z') } },
      ['refuse', 'WITHDRAWALS_STALE'],
    ],
  ] as [string, Partial<PromotionFacts>, string[]][])('does not allow %s', (_, overrides, expected) => {
    expect(against(overrides)).toEqual(expected);
  });

  it('gives equal facts the same digest, and any other facts another', () => {
    const base = decidePromotion(policy, facts()).digest;
    expect(decidePromotion(policy, facts()).digest).toBe(base);
    expect(decidePromotion(policy, facts({ toDigest: digest('d') })).digest).not.toBe(base);
    expect(decidePromotion({ ...policy, digest: digest('0') }, facts()).digest).not.toBe(base);
  });
});

describe('decideEntry', () => {
  const entry = (overrides: Partial<PromotionFacts> = {}) => {
    const { from: _, fromDigest: __, inFromSince: ___, ...rest } = facts({ to: 'dev', ...overrides });
    return rest;
  };

  it('asks for no rung below, no soak, and the same digest nowhere', () => {
    const decision = decideEntry(policy, entry());
    expect(decision.verdict).toBe('allow');
    expect(decision.rules.map(({ rule }) => rule)).toEqual([
      'evidence',
      'withdrawal',
      'rollback',
      'window',
      'approvals',
    ]);
    expect(decision.digest).toMatch(/^sha256:/);
    expect(decideEntry(policy, entry({ candidate: digest('c') })).digest).not.toBe(decision.digest);
  });

  it.each<[string, Partial<PromotionFacts>, string]>([
    [
      'evidence that does not verify',
      { evidence: { passed: false, failures: [{ code: 'SIGNATURE_MISSING', reason: 'nobody signed it' }] } },
      'SIGNATURE_MISSING',
    ],
    ['a withdrawn digest', { withdrawal: { state: 'withdrawn', reason: 'it leaks' } }, 'DIGEST_WITHDRAWN'],
    [
      'a list that can not be read',
      { withdrawal: { state: 'unknown', reason: 'no' } },
      'WITHDRAWALS_UNREADABLE',
    ],
  ])('refuses %s', (_, overrides, code) => {
    const decision = decideEntry(policy, entry(overrides));
    expect(decision.verdict).toBe('refuse');
    expect(decision.rules.flatMap((rule) => rule.code ?? [])).toEqual([code]);
  });

  it('is of the first environment alone', () => {
    expect(() => decideEntry(policy, entry({ to: 'staging' }))).toThrow(
      'staging is entered from dev, by promotion',
    );
  });
});
