import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/findings.ts';
import { fingerprints } from '../../src/identity.ts';

const finding = (change: Partial<Finding> = {}): Finding => ({
  tool: 'Checkov',
  rule: 'CKV_GCP_62',
  title: 'Bucket should log access',
  severity: 'medium',
  path: 'main.tf',
  resource: 'google_storage_bucket.claims',
  startLine: 10,
  endLine: 14,
  ...change,
});
const one = (change: Partial<Finding> = {}) => fingerprints([finding(change)])[0];

describe('the identity of a finding', () => {
  it('stays when lines move, and when severity or title change', () => {
    expect(one({ startLine: 90, endLine: 99 })).toBe(one());
    expect(one({ severity: 'high', title: 'other words' })).toBe(one());
  });

  it('is another one for another file, resource, rule or tool', () => {
    const all = [{}, { path: 'more.tf' }, { resource: 'x.y' }, { rule: 'CKV_GCP_63' }, { tool: 'Trivy' }].map(
      one,
    );
    expect(new Set(all).size).toBe(5);
  });

  it('counts equal ones by their lines, whatever order they come in', () => {
    const first = finding({ startLine: 1 });
    const second = finding({ startLine: 5 });
    const [a, b] = fingerprints([first, second]);
    const [d, c] = fingerprints([second, first]);
    expect([a, b]).toEqual([c, d]);
    expect(a).not.toBe(b);
  });
});
