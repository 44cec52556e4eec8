import { describe, expect, it } from '@jest/globals';
import type { JudgedFinding } from '../../src/findings.ts';
import { sarif, sarifLimits } from '../../src/sarif.ts';

const tool = {
  name: 'Checkov',
  version: '3.3.30',
  filesExpected: 1,
  filesRead: 1,
  rulesEvaluated: 1,
  parseErrors: 0,
};
const finding = (index: number, change: Partial<JudgedFinding> = {}): JudgedFinding => ({
  tool: 'Checkov',
  rule: 'CKV_GCP_62',
  title: 'Bucket should log access',
  severity: 'medium',
  weight: 'medium',
  blocking: false,
  fingerprint: String(index).padStart(64, '0'),
  path: 'a b/ü.tf',
  startLine: index + 1,
  ...change,
});

describe('the SARIF file', () => {
  it('has one run for a tool, also without results, so that old alerts close', () => {
    const { runs } = JSON.parse(sarif([tool], []).text);
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ results: [], automationDetails: { id: 'waybill/iac-gate/checkov/' } });
  });

  it('scores a rule by its worst result, encodes paths and leaves excepted findings out', () => {
    const exception = { owner: '@acme/claims', reason: 'r', expires: '2026-06-30' };
    const { runs } = JSON.parse(
      sarif(
        [tool],
        [
          finding(0, { severity: 'unknown', weight: 'high' }),
          finding(1),
          finding(2, { exception }),
          finding(3, { path: undefined, rule: 'CVE-2026-1' }),
        ],
      ).text,
    );
    const [run] = runs;
    expect(run.results).toHaveLength(3);
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      'CKV_GCP_62',
      'CVE-2026-1',
    ]);
    expect(run.tool.driver.rules[0].properties).toEqual({ 'security-severity': '8.0', tags: ['security'] });
    expect(run.results[0].level).toBe('error');
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/%C3%BC.tf');
    expect(run.results[2].locations[0].physicalLocation.artifactLocation.uri).toBe('(no%20file)/checkov');
  });

  it('keeps within every limit and counts what does not fit', () => {
    const findings = Array.from({ length: 100 }, (_, index) =>
      finding(index, { title: `${index} `.repeat(2000) }),
    );
    const bySize = sarif([tool], findings, { ...sarifLimits, compressedBytes: 1500 });
    expect(bySize.dropped).toBeGreaterThan(0);
    expect(JSON.parse(bySize.text).runs[0].results.length + bySize.dropped).toBe(100);
    const byCount = sarif([tool], findings, { ...sarifLimits, resultsPerRun: 30 });
    expect(byCount.dropped).toBe(70);
    const tools = Array.from({ length: 30 }, (_, index) => ({ ...tool, name: `tool ${index}` }));
    expect(JSON.parse(sarif(tools, []).text).runs).toHaveLength(20);
  });
});
