/** What an approver is told to look at first. */
import { describe, expect, it } from '@jest/globals';
import type { Decision } from '@waybill/policy';
import { type Changes, known, type SourceChange, unknown } from '../../src/changes/changes.ts';
import { riskNotes } from '../../src/changes/risks.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const decision: Decision = {
  verdict: 'allow',
  rules: [],
  service: 'api',
  from: 'dev',
  to: 'staging',
  candidate: digest('b'),
  previous: digest('a'),
  policyDigest: digest('c'),
  evaluatedAt: '2026-11-21T10:00:00.000Z',
  digest: digest('e'),
};
const side = { digest: digest('a'), sbomStatements: [] };
const source = (overrides: Partial<SourceChange['comparison']> = {}, back = false) =>
  known({
    repository: 'acme/api',
    back,
    comparison: { status: 'ahead' as const, ahead: 1, behind: 0, commits: [], url: '', ...overrides },
    pulls: known(new Map()),
  });
const quiet: Changes = {
  before: side,
  after: side,
  source: source(),
  packages: known({ changes: [], newLicences: [], total: { before: 0, after: 0 } }),
  findings: known({ added: [], fixed: [], total: { before: 0, after: 0 } }),
};
const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0, excepted: 0 };
const codes = (changes: Partial<Changes>) =>
  riskNotes({ changes: { ...quiet, ...changes }, decision, checks: [] }).map(({ code }) => code);

describe('risk notes', () => {
  it('none where nothing asks for attention', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[string, Partial<Changes>]>([
    ['STEP_BACK', { source: source({}, true) }],
    ['DIVERGED', { source: source({ status: 'diverged', behind: 2 }) }],
    ['NOT_COMPARED', { packages: unknown('no bill') }],
    ['MANY_COMMITS', { source: source({ ahead: 50 }) }],
    [
      'NEW_FINDINGS',
      {
        findings: known({
          added: [{ id: 'CVE-1', severity: 'high', package: '' }],
          fixed: [],
          total: { before: 0, after: 1 },
        }),
      },
    ],
    ['GATE_WORSE', { before: { ...side, gate: counts }, after: { ...side, gate: { ...counts, medium: 1 } } }],
    [
      'BASE_IMAGE',
      { before: { ...side, operatingSystem: 'debian 12' }, after: { ...side, operatingSystem: 'debian 13' } },
    ],
    ['BUILDER', { before: { ...side, builder: 'a' }, after: { ...side, builder: 'b' } }],
  ])('%s', (code, changes) => {
    expect(codes(changes)).toEqual([code]);
  });

  it('the first release and old evidence', () => {
    const notes = riskNotes({
      changes: quiet,
      decision: { ...decision, previous: undefined },
      checks: [
        {
          kind: 'signature',
          verdict: 'pass',
          code: 'OK',
          reason: '',
          details: {},
          signedAt: '2026-10-01T10:00:00Z',
        },
      ],
    });
    expect(notes.map(({ code }) => code)).toEqual(['FIRST_RELEASE', 'OLD_EVIDENCE']);
  });
});
