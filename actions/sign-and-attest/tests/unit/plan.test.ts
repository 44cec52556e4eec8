import { describe, expect, it } from '@jest/globals';
import {
  type GateVerdict,
  gatePredicate,
  predicateTypes,
  provenancePredicate,
  type Statement,
  signatureStatement,
} from '@waybill/evidence';
import { type Existing, planStatements } from '../../src/plan.ts';
import { COMMIT, claims } from '../world.ts';

const IMAGE = `sha256:${'1'.repeat(64)}`;
const PLATFORM = `sha256:${'2'.repeat(64)}`;
const subjects = [{ digest: IMAGE }];
const verdict = (overrides: Partial<GateVerdict> = {}): GateVerdict => ({
  schema: 'waybill/gate-verdict/v1',
  verdict: 'pass',
  repository: 'acme/claims-api',
  repositoryId: '1001',
  commit: COMMIT,
  tree: 'c'.repeat(40),
  ref: 'refs/heads/main',
  run: { id: '7', attempt: '1' },
  evaluatedAt: '2026-11-21T09:00:00Z',
  policy: { path: 'p', revision: COMMIT, digest: IMAGE },
  tools: [],
  counts: { critical: 0, high: 0, medium: 0, low: 0, unknown: 0, excepted: 0 },
  reasons: [],
  reports: [],
  ...overrides,
});
const gate = (overrides: Partial<GateVerdict> = {}): Statement => ({
  subjects,
  predicateType: predicateTypes.gate,
  predicate: gatePredicate(verdict(overrides), 'https://github.com/x'),
});
const provenance = (overrides: Record<string, string> = {}): Statement => ({
  subjects,
  predicateType: predicateTypes.provenance,
  predicate: provenancePredicate({ ...claims, ...overrides }, { serverUrl: 'https://github.com' }),
});
const tests = (result: string): Statement => ({
  subjects,
  predicateType: predicateTypes.tests,
  predicate: { result, configuration: [] },
});
const there = (...statements: Statement[]): Existing[] =>
  statements.map((statement) => ({ statement, signer: { runUrl: 'https://run' } }) as Existing);
const kinds = (statements: { predicateType: string }[]) =>
  statements.map(({ predicateType }) => predicateType);

describe('what is still to be written', () => {
  it('is everything on an image without evidence', () => {
    const wanted = [signatureStatement([IMAGE]), provenance(), gate()];
    expect(planStatements(wanted, [])).toEqual({ write: wanted, keep: [], drop: [] });
  });

  it('is nothing when it is all there, in whichever attempt', () => {
    const wanted = [
      signatureStatement([IMAGE]),
      provenance({ run_attempt: '3' }),
      gate({ run: { id: '7', attempt: '3' } }),
    ];
    const plan = planStatements(wanted, there(signatureStatement([IMAGE]), provenance(), gate()));
    expect(plan.write).toEqual([]);
    expect(plan.keep).toHaveLength(3);
  });

  it('is a signature with other annotations', () => {
    const plan = planStatements(
      [signatureStatement([IMAGE], { a: '2' })],
      there(signatureStatement([IMAGE], { a: '1' })),
    );
    expect(plan.write).toHaveLength(1);
  });

  it('is no second provenance: a digest has one history', () => {
    const same = planStatements([provenance({ run_id: '8' })], there(provenance()));
    expect(same).toMatchObject({ write: [], keep: [{ otherHistory: false }] });
    const other = planStatements([provenance({ run_id: '8', sha: 'f'.repeat(40) })], there(provenance()));
    expect(other).toMatchObject({ write: [], keep: [{ otherHistory: true }] });
  });

  it('is no verdict about a commit that the image was not built from', () => {
    const plan = planStatements([gate({ commit: 'f'.repeat(40) })], there(provenance()));
    expect(plan.write).toEqual([]);
    expect(kinds(plan.drop.map(({ statement }) => statement))).toEqual([predicateTypes.gate]);
  });

  it('is a statement that does not cover all platforms yet', () => {
    const wanted = signatureStatement([IMAGE, PLATFORM]);
    expect(planStatements([wanted], there(signatureStatement([IMAGE]))).write).toEqual([wanted]);
  });

  it.each([
    ['verdicts', gate({ verdict: 'fail' }), gate()],
    ['test results', tests('FAILED'), tests('PASSED')],
  ])('is an error with two %s', (_what, before, now) => {
    expect(() => planStatements([now], there(before))).toThrow(
      expect.objectContaining({ code: 'WAYBILL_EVIDENCE_CONTRADICTS' }),
    );
  });
});
