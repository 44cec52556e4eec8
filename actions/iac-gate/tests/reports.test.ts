import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runAction } from '@waybill/test-harness';
import { badBucket, POLICY, repository } from './repository.ts';

const policy = 'version: 1\nfail-on: [critical, high]\nrequire: { checkov: { accept-report: true } }\n';

const check = (id: string, extra: Record<string, unknown> = {}) => ({
  check_id: id,
  check_name: `rule ${id}`,
  check_result: { result: 'PASSED' },
  file_path: '/main.tf',
  file_line_range: [1, 4],
  resource: 'google_storage_bucket.claims',
  severity: null,
  guideline: null,
  ...extra,
});
const checkovReport = (
  failed: unknown[],
  skipped: unknown[] = [],
  passed: unknown[] = [check('CKV_GCP_63')],
) => ({
  check_type: 'terraform',
  results: { passed_checks: passed, failed_checks: failed, skipped_checks: skipped, parsing_errors: [] },
  summary: {
    passed: passed.length,
    failed: failed.length,
    skipped: skipped.length,
    parsing_errors: 0,
    resource_count: 1,
    checkov_version: '3.3.30',
  },
});
const result = (extra: Record<string, unknown> = {}) => ({
  ruleId: 'CVE-2026-1',
  ruleIndex: 0,
  message: { text: 'openssl is old' },
  locations: [
    { physicalLocation: { artifactLocation: { uri: 'package-lock.json' }, region: { startLine: 7 } } },
  ],
  ...extra,
});
const sarifReport = (
  results: unknown[] | null,
  properties: Record<string, unknown> = {},
  run: Record<string, unknown> = {},
) => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Trivy', version: '0.72.0', rules: [{ id: 'CVE-2026-1', properties }] } },
      ...(results === null ? {} : { results }),
      ...run,
    },
  ],
});

async function judged(reports: Record<string, unknown>, text = policy) {
  const repo = repository({ [POLICY]: text, 'main.tf': badBucket });
  for (const [name, report] of Object.entries(reports)) {
    writeFileSync(join(repo.folder, name), typeof report === 'string' ? report : JSON.stringify(report));
  }
  const run = await runAction('iac-gate', {
    workspace: repo.folder,
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
    inputs: { 'run-checkov': 'false', reports: Object.keys(reports).join('\n') },
  });
  const verdict = JSON.parse(readFileSync(run.outputs['verdict-file'] ?? '', 'utf8'));
  const findings = JSON.parse(readFileSync(run.outputs['findings-file'] ?? '', 'utf8')).findings;
  const sarif = JSON.parse(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8'));
  return {
    run,
    verdict,
    findings,
    sarif,
    codes: verdict.reasons.map((reason: { code: string }) => reason.code),
  };
}

describe('reports of scanners', () => {
  it('are judged where the policy accepts them, all tools together', async () => {
    const { run, verdict, findings, sarif } = await judged({
      'checkov.json': [checkovReport([check('CKV_GCP_62')]), { ...checkovReport([]).summary }],
      'trivy.sarif': sarifReport([result()], { 'security-severity': '5.0' }),
    });
    expect(verdict.reasons).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(verdict.tools.map((tool: { name: string; version: string }) => [tool.name, tool.version])).toEqual(
      [
        ['Checkov', '3.3.30'],
        ['Trivy', '0.72.0'],
      ],
    );
    expect(
      findings.map((finding: Record<string, unknown>) => [finding.tool, finding.severity, finding.path]),
    ).toEqual([
      ['Checkov', 'medium', 'main.tf'],
      ['Trivy', 'medium', 'package-lock.json'],
    ]);
    expect(
      sarif.runs.map((entry: { automationDetails: { id: string } }) => entry.automationDetails.id),
    ).toEqual(['waybill/iac-gate/checkov/', 'waybill/iac-gate/trivy/']);
    expect(verdict.reports.map((entry: { name: string }) => entry.name)).toEqual([
      'report-1-checkov.json',
      'report-2-trivy.sarif',
      'findings.json',
    ]);
  });

  it('of Checkov are not accepted unless the policy says so', async () => {
    const { verdict, codes } = await judged(
      { 'checkov.json': checkovReport([]) },
      'version: 1\nfail-on: [high]\n',
    );
    expect(verdict.verdict).toBe('indeterminate');
    expect(codes).toEqual(['GATE_REPORT_NOT_ACCEPTED']);
  });

  it('never pass by a severity that nobody stated, a skip, a suppression or a baseline', async () => {
    const { verdict, findings } = await judged({
      'checkov.json': checkovReport(
        [check('CKV_NEW_1')],
        [check('CKV_GCP_29', { check_result: { suppress_comment: 'fine' } })],
      ),
      'trivy.sarif': sarifReport([
        result({ level: 'note' }),
        result({
          level: 'none',
          suppressions: [{ kind: 'external', status: 'accepted', justification: 'known' }],
        }),
        result({ baselineState: 'unchanged' }),
        result({ baselineState: 'absent' }),
        result({ kind: 'pass' }),
      ]),
    });
    expect(verdict.verdict).toBe('fail');
    expect(verdict.counts).toEqual({ critical: 0, high: 1, medium: 0, low: 0, unknown: 5, excepted: 0 });
    expect(findings.every((finding: { blocking: boolean }) => finding.blocking)).toBe(true);
    expect(
      findings
        .map((finding: { silenced?: string }) => finding.silenced)
        .filter(Boolean)
        .sort(),
    ).toEqual(['fine', 'known', 'the report calls it absent', 'the report calls it unchanged']);
    expect(new Set(findings.map((finding: { fingerprint: string }) => finding.fingerprint)).size).toBe(6);
  });

  it('that cannot be read, or prove nothing, are never clean', async () => {
    const checkov = checkovReport([]);
    const deep = `{"version":"2.1.0","runs":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const twice =
      '{"version":"2.1.0","runs":[{"results":[{}],"res\\u0075lts":[],"tool":{"driver":{"name":"Trivy"}}}]}';
    for (const [report, code, text] of [
      ['{', 'GATE_REPORT_UNREADABLE', 'is not valid JSON'],
      [deep, 'GATE_REPORT_UNREADABLE', 'is nested deeper than 200 levels'],
      [twice, 'GATE_REPORT_UNREADABLE', 'holds the key "results" twice'],
      [{ version: '2.0.0', runs: [] }, 'GATE_REPORT_UNREADABLE', 'is SARIF 2.0.0, not 2.1.0'],
      [{ version: '2.1.0', runs: [] }, 'GATE_REPORT_UNREADABLE', 'holds no run'],
      [{ anything: 1 }, 'GATE_REPORT_UNREADABLE', 'is of no known format (Checkov JSON, SARIF 2.1.0)'],
      [sarifReport(null), 'GATE_TOOL_CRASHED', 'Trivy lists no results at all'],
      [
        sarifReport([], {}, { invocations: [{ executionSuccessful: false }] }),
        'GATE_TOOL_CRASHED',
        'was not successful',
      ],
      [
        { version: '2.1.0', runs: [{ tool: { driver: { name: 'Trivy' } }, results: [] }] },
        'GATE_NO_RULES',
        'Trivy shows no rule that it evaluated',
      ],
    ] as const) {
      const { run, verdict } = await judged({ 'checkov.json': checkov, 'other.sarif': report });
      expect(run.exitCode).toBe(1);
      expect(verdict.verdict).toBe('indeterminate');
      expect(verdict.reasons).toContainEqual({ code, text: expect.stringContaining(text) });
    }
  });

  it('that the policy wants must be there', async () => {
    const { codes } = await judged(
      { 'checkov.json': checkovReport([]) },
      `${policy.trimEnd().replace(/ }$/, '')}, grype: { versions: ["0.100.0"] } }\n`,
    );
    expect(codes).toEqual(['GATE_REPORT_MISSING']);
  });

  it('cannot give the runner orders or break out of the summary', async () => {
    const evil =
      '\u001b[2J\r\n::stop-commands::x\n::error file=a::b</details><!-- --> @acme/team [x](http://evil.example) | cell';
    const { run } = await judged({
      'checkov.json': checkovReport([
        check('CKV_GCP_114', {
          check_name: evil,
          resource: evil,
          file_path: '/../../etc/passwd',
          guideline: 'javascript:alert(1)',
        }),
      ]),
    });
    expect(run.log).not.toMatch(/^::stop-commands/m);
    expect(run.annotations.filter((item) => item.level === 'error')).toHaveLength(2);
    expect(run.annotations[0]?.properties.file).toBeUndefined();
    // In a code span nothing is markup.
    expect(run.summary.replace(/`[^`]*`/g, '')).not.toMatch(/<!--|\]\(http|@acme\/team/);
    expect(run.log).not.toContain('\u001b');
  });

  it('with far more findings than GitHub takes are cut by severity, and what is left out is counted', async () => {
    const many = Array.from({ length: 6000 }, (_, index) =>
      check(index < 50 ? 'CKV_GCP_114' : 'CKV_GCP_62', { resource: `google_storage_bucket.b${index}` }),
    );
    const { run, verdict, sarif } = await judged({ 'checkov.json': checkovReport(many) });
    expect(verdict.counts).toMatchObject({ high: 50, medium: 5950 });
    expect(sarif.runs[0].results).toHaveLength(5000);
    expect(
      sarif.runs[0].results.slice(0, 50).every((item: { ruleId: string }) => item.ruleId === 'CKV_GCP_114'),
    ).toBe(true);
    expect(run.annotations.filter((item) => item.level === 'error')).toHaveLength(10);
    expect(run.annotations.filter((item) => item.level === 'warning')).toHaveLength(10);
    expect(run.summary).toContain('1000 of the least severe findings did not fit');
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  });
});
