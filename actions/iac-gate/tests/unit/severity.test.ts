import { describe, expect, it } from '@jest/globals';
import { mappedSeverity, severityTable } from '../../src/severity.ts';

describe('the table of severities', () => {
  it('has every rule once, well formed, with a reason', () => {
    const table = severityTable();
    expect(table.length).toBeGreaterThan(300);
    const rules = table.map((entry) => entry.rule);
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
    for (const entry of table) {
      expect(entry.rule).toMatch(/^CKV2?_(GCP|AWS|K8S|DOCKER|GHA|TF)_\d+$/);
      expect(entry.because).not.toBe('');
    }
  });

  it.each([
    ['CKV_GCP_28', 'critical'],
    ['CKV_K8S_16', 'critical'],
    ['CKV_GCP_114', 'high'],
    ['CKV_GCP_81', 'high'],
    ['CKV_K8S_20', 'high'],
    ['CKV_K8S_13', 'medium'],
    ['CKV_K8S_14', 'medium'],
    ['CKV_DOCKER_2', 'low'],
    ['CKV_AZURE_1', undefined],
  ])('%s is %s', (rule, severity) => {
    expect(mappedSeverity(rule)).toBe(severity);
  });
});
