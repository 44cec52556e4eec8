/** The statement of a promotion after its merge: the reviews are in it, and it is replayed like any other. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  DecisionFault,
  parseStatement,
  promotionOf,
  type Statement,
  serializeStatement,
} from '@waybill/evidence';
import { type DeliveryPolicy, parsePolicy, type ReviewFact } from '@waybill/policy';
import { finalStatement, type Merge, replayPromotion, statementOf } from '../src/index.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const HEAD = 'b'.repeat(40);
const PROPOSED = new Date('2026-11-22T06:30:00Z');
const MERGED = new Date('2026-11-22T07:00:00Z');
const POLICY = `version: 1
trust:
  builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/heads/main] }]
  promoters: [{ workflow: acme/waybill/.github/workflows/promote.yml, refs: [refs/heads/main] }]
evidence: { release: [signature] }
environments:
  - { name: dev, merge: direct, evidence: release }
  - name: production
    merge: auto
    evidence: release
    approvals: 2
    windows: [{ days: [sun], from: "10:00", to: "12:00", zone: Asia/Dubai }]
services:
  claims-api:
    image: registry.example/claims-api
    source: { repository: acme/claims-api, repository-id: "1", refs: [refs/heads/main] }
    targets: { dev: { yaml: dev.yml, path: digest }, production: { yaml: production.yml, path: digest } }
`;
let policy: DeliveryPolicy;
let proposed: Statement;
beforeAll(async () => {
  policy = await parsePolicy(POLICY, 'delivery-policy.yml');
  proposed = statementOf({
    promotion: {
      repository: 'acme/config',
      repositoryId: '7',
      branch: 'main',
      service: 'claims-api',
      from: 'dev',
      to: 'production',
      image: 'registry.example/claims-api',
      file: 'production.yml',
      value: '{"kind":"yaml-path","path":"digest"}',
      base: 'a'.repeat(40),
      head: HEAD,
      previous: digest('1'),
      candidate: digest('2'),
    },
    policy,
    policyPath: 'delivery-policy.yml',
    trustedRoot: { path: 'root.json', digest: digest('3') },
    evidence: [{ kind: 'signature', statement: digest('4') }],
    facts: {
      service: 'claims-api',
      from: 'dev',
      to: 'production',
      candidate: digest('2'),
      fromDigest: digest('2'),
      toDigest: digest('1'),
      inFromSince: undefined,
      evidence: { passed: true, failures: [] },
      withdrawal: { state: 'clear', asOf: PROPOSED },
      approvalsEnforced: 2,
      now: PROPOSED,
    },
    startedBy: { id: 9, login: 'rita' },
    previousStatement: digest('8'),
  });
});

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
const merge = (reviews: ReviewFact[], overrides: Partial<Merge> = {}): Merge => ({
  at: MERGED,
  approvals: { head: HEAD, reviews },
  withdrawal: { state: 'clear', asOf: MERGED },
  ...overrides,
});
const final = (merged: Merge) => promotionOf(finalStatement(promotionOf(proposed), policy, merged));

describe('finalStatement', () => {
  it('names the reviewers by id with the commit that they reviewed, and no approval that did not count', () => {
    const found = final(merge([review(1), review(2), review(3, { ties: ['pushed last'] })]));
    expect(found.approvals).toEqual([
      { reviewerId: 1, commit: HEAD },
      { reviewerId: 2, commit: HEAD },
    ]);
    expect(found.decision).toMatchObject({ verdict: 'allow', evaluatedAt: MERGED.toISOString() });
    expect(found.startedBy).toEqual({ id: 9, login: 'rita' });
    expect(found.previousStatement).toBe(digest('8'));
    expect(found.promotion).toEqual(promotionOf(proposed).promotion);
  });

  it('is replayed byte for byte from itself', () => {
    const statement = finalStatement(promotionOf(proposed), policy, merge([review(1), review(2)]));
    const bytes = serializeStatement(statement);
    const replay = replayPromotion(parseStatement(bytes), { policy, trustedRootDigest: digest('3') });
    expect(replay).toMatchObject({ equal: true, differences: [] });
    expect(replay.bytes.equals(bytes)).toBe(true);
  });

  it.each<[string, Partial<Merge>, string]>([
    ['with too few approvals', { approvals: { head: HEAD, reviews: [review(1)] } }, 'wait'],
    // Attack 56: approved inside the window, merged at the very minute at which it ends.
    ['at the end of its window', { at: new Date('2026-11-22T08:00:00Z') }, 'wait'],
    ['of a digest that was withdrawn', { withdrawal: { state: 'withdrawn', reason: 'a leak' } }, 'refuse'],
  ])('says that what was merged should not have been: %s', (_, overrides, verdict) => {
    const merged = merge([review(1), review(2)], overrides);
    const clear: Partial<Merge> =
      merged.withdrawal.state === 'clear' ? { withdrawal: { state: 'clear', asOf: merged.at } } : {};
    expect(final({ ...merged, ...clear }).decision.verdict).toBe(verdict);
  });

  it('the last minute of the window is inside it', () => {
    const at = new Date('2026-11-22T07:59:59Z');
    const merged = merge([review(1), review(2)], { at, withdrawal: { state: 'clear', asOf: at } });
    expect(final(merged).decision.verdict).toBe('allow');
  });

  it('is not made of reviews of another head, or under another policy', async () => {
    const other = merge([], { approvals: { head: 'c'.repeat(40), reviews: [] } });
    expect(() => final(other)).toThrow(DecisionFault);
    const changed = await parsePolicy(`${POLICY}# laxer\n`, 'delivery-policy.yml');
    expect(() => finalStatement(promotionOf(proposed), changed, merge([]))).toThrow(
      'it was decided under the policy',
    );
  });
});
