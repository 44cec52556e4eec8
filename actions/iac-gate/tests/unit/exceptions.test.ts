import { describe, expect, it } from '@jest/globals';
import { judgeExceptions } from '../../src/exceptions.ts';
import type { Finding } from '../../src/findings.ts';

const now = new Date('2026-03-10T12:00:00Z');
const right = {
  index: 0,
  rule: 'CKV_GCP_62',
  path: 'infra/**',
  reason: 'Access logs are kept by the platform team',
  owner: '@acme/claims',
  expires: '2026-06-30',
};
const finding: Finding = {
  tool: 'Checkov',
  rule: 'CKV_GCP_62',
  title: 'Bucket should log access',
  severity: 'medium',
  path: 'infra/bucket.tf',
  resource: 'google_storage_bucket.claims',
};

describe('an exception', () => {
  it('covers its rule where it says, and nothing else', () => {
    const [active] = judgeExceptions([{ ...right, resource: 'google_storage_bucket.*' }], now).active;
    expect(active?.covers(finding)).toBe(true);
    expect(active?.covers({ ...finding, rule: 'CKV_GCP_63' })).toBe(false);
    expect(active?.covers({ ...finding, path: 'other/bucket.tf' })).toBe(false);
    expect(active?.covers({ ...finding, resource: 'google_sql_database_instance.claims' })).toBe(false);
    expect(active?.covers({ ...finding, resource: undefined })).toBe(false);
    expect(active?.covers({ ...finding, path: undefined })).toBe(false);
  });

  it('holds through its last day, UTC', () => {
    const at = (time: string) => judgeExceptions([{ ...right, expires: '2026-03-10' }], new Date(time));
    expect(at('2026-03-10T23:59:59Z').active).toHaveLength(1);
    expect(at('2026-03-11T00:00:00Z').faults[0]?.code).toBe('GATE_EXCEPTION_EXPIRED');
  });

  it('is announced two weeks before it ends', () => {
    expect(judgeExceptions([{ ...right, expires: '2026-03-20' }], now).warnings[0]?.text).toBe(
      'exception 1 (CKV_GCP_62) ends on 2026-03-20; @acme/claims answers for it',
    );
    expect(judgeExceptions([right], now).warnings).toEqual([]);
  });

  it.each([
    [{ reason: 'because' }, 'GATE_EXCEPTION_UNJUSTIFIED'],
    [{ reason: ' '.repeat(40) }, 'GATE_EXCEPTION_UNJUSTIFIED'],
    [{ expires: undefined }, 'GATE_EXCEPTION_INVALID'],
    [{ expires: '2026-02-30' }, 'GATE_EXCEPTION_INVALID'],
    [{ expires: 'never' }, 'GATE_EXCEPTION_INVALID'],
    [{ expires: '2026-09-07' }, 'GATE_EXCEPTION_INVALID'],
    [{ expires: '2025-12-31' }, 'GATE_EXCEPTION_EXPIRED'],
    [{ owner: undefined }, 'GATE_EXCEPTION_INVALID'],
    [{ owner: 'some body' }, 'GATE_EXCEPTION_INVALID'],
    [{ path: undefined }, 'GATE_EXCEPTION_INVALID'],
    [{ path: '(a+)+$\\' }, 'GATE_EXCEPTION_INVALID'],
    [{ rule: 'CKV_*' }, 'GATE_EXCEPTION_INVALID'],
  ])('with %j is not applied and fails: %s', (change, code) => {
    const { active, faults } = judgeExceptions([{ ...right, ...change }], now);
    expect(active).toEqual([]);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });

  it('may end at most 180 days ahead', () => {
    expect(judgeExceptions([{ ...right, expires: '2026-09-06' }], now).active).toHaveLength(1);
  });
});
