import { describe, expect, it } from '@jest/globals';
import { type EvidenceCheck, parseTrustedRoot, type ReasonCode } from '@waybill/evidence';
import { evidenceReportSchema, parseImage, type Result, refusal } from '../src/index.ts';

const DIGEST = `sha256:${'1'.repeat(64)}`;
const root = (end?: string) => ({
  where: 'root.json',
  root: parseTrustedRoot(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      certificateAuthorities: [{ validFor: { start: '2020-01-01T00:00:00Z', end } }],
    }),
    'root.json',
  ),
});
const check = (code: ReasonCode | 'OK'): EvidenceCheck => ({
  kind: 'gate',
  verdict: code === 'OK' ? 'pass' : 'fail',
  code,
  reason: `because of ${code}`,
  details: {},
});
const result = (...codes: (ReasonCode | 'OK')[]): Result => ({
  schema: 'waybill/evidence-report/v1',
  image: 'registry.example/acme/claims-api',
  digest: DIGEST,
  platforms: [],
  passed: codes.every((code) => code === 'OK'),
  checks: codes.map(check),
  rejected: [],
  otherReferrers: 0,
  trustedRootDigest: DIGEST,
  verifiedAt: '2026-11-21T10:00:00.000Z',
  service: 'claims-api',
  environment: 'production',
  policyDigest: DIGEST,
});

describe('the error of a report', () => {
  it('is none when every check passes', () => {
    expect(refusal(result('OK', 'OK'), root())).toBeUndefined();
  });

  it('is the reason itself when there is one', () => {
    expect(refusal(result('OK', 'GATE_NOT_PASSED'), root())).toMatchObject({
      code: 'WAYBILL_GATE_NOT_PASSED',
      message: 'claims-api may not enter production: gate: because of GATE_NOT_PASSED',
    });
  });

  it('lists the checks where they fail for one reason', () => {
    const error = refusal(result('OK', 'EVIDENCE_UNREADABLE', 'EVIDENCE_UNREADABLE'), root());
    expect(error?.code).toBe('WAYBILL_EVIDENCE_UNREADABLE');
    expect(error?.message.split('\n')).toHaveLength(3);
  });

  it('lists the reasons when there are several', () => {
    expect(refusal(result('EVIDENCE_MISSING', 'GATE_NOT_PASSED'), root())).toMatchObject({
      code: 'WAYBILL_EVIDENCE_REFUSED',
      message: expect.stringContaining('  - gate: EVIDENCE_MISSING: because of EVIDENCE_MISSING'),
    });
  });

  it('is that of a trusted root that has ended, where its end may be the cause', () => {
    const ended = root('2026-01-01T00:00:00Z');
    expect(refusal(result('CERTIFICATE_UNTRUSTED'), ended)).toMatchObject({
      code: 'WAYBILL_TRUST_ROOT_STALE',
      where: 'root.json',
    });
    expect(refusal(result('GATE_NOT_PASSED'), ended)).toMatchObject({ code: 'WAYBILL_GATE_NOT_PASSED' });
    expect(refusal(result('CERTIFICATE_UNTRUSTED'), root())).toMatchObject({
      code: 'WAYBILL_CERTIFICATE_UNTRUSTED',
    });
  });
});

describe('the schema of the report', () => {
  it('names every field and every code', () => {
    const { properties } = evidenceReportSchema;
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(result('OK'))));
    expect(properties.checks.items.properties.code.enum).toContain('VSA_ENVIRONMENT');
    expect(properties.checks.items.properties.code.enum).not.toContain(undefined);
  });
});

describe('the name of an image', () => {
  it.each([
    [DIGEST, { kind: 'digest', digest: DIGEST }],
    [
      `r.example/a/b@${DIGEST}`,
      { kind: 'reference', registry: 'r.example', repository: 'a/b', digest: DIGEST },
    ],
    ['r.example/a/b:v1', { kind: 'reference', tag: 'v1' }],
  ])('%s', (raw, expected) => {
    expect(parseImage(raw)).toMatchObject(expected);
  });

  it.each(['r.example/a/b', 'r.example/a/b@sha256:12', `${DIGEST.toUpperCase()}`, 'a b'])(
    'is refused: %s',
    (raw) => {
      expect(() => parseImage(raw)).toThrow();
    },
  );
});
