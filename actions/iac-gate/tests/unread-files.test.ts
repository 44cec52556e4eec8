import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runAction } from '@waybill/test-harness';
import { badBucket, POLICY, realCheckov, repository, strictPolicy } from './repository.ts';

const event = { env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } };

async function judged(files: Record<string, string>) {
  const repo = repository({ [POLICY]: strictPolicy, ...files });
  const run = await runAction('iac-gate', {
    workspace: repo.folder,
    inputs: { checkov: realCheckov() },
    ...event,
  });
  const verdict = JSON.parse(readFileSync(run.outputs['verdict-file'] ?? '', 'utf8'));
  const findings = JSON.parse(readFileSync(run.outputs['findings-file'] ?? '', 'utf8')).findings;
  return { run, verdict, findings };
}
const codes = (verdict: { reasons: { code: string }[] }) => verdict.reasons.map((reason) => reason.code);

describe('files that Checkov does not read', () => {
  it('make the only file that does not parse indeterminate, where Checkov itself ends well', async () => {
    const { run, verdict } = await judged({
      'main.tf': 'resource "google_storage_bucket" "claims" {\n  name = \n',
    });
    expect(run.exitCode).toBe(1);
    expect(verdict.verdict).toBe('indeterminate');
    expect(codes(verdict)).toEqual([
      'GATE_UNREADABLE_FILE',
      'GATE_TOO_FEW_FILES',
      'GATE_PARSE_ERRORS',
      'GATE_NO_RULES',
    ]);
    expect(verdict.tools[0]).toMatchObject({ filesExpected: 1, filesRead: 0, parseErrors: 1 });
    expect(run.annotations.at(-1)?.properties.title).toContain('WAYBILL_GATE_INDETERMINATE');
  });

  it('are named: a template pattern in a comment hides a manifest, a count of 0 hides nothing', async () => {
    const privileged =
      'kind: Pod\nmetadata: { name: shell, namespace: claims }\nspec: { containers: [{ name: a, image: b, securityContext: { privileged: true } }] }\n';
    const { verdict, findings } = await judged({
      'hidden.yaml': `# {{ .Values.nothing\napiVersion: v1\n${privileged}`,
      'escaped.yaml': `"api\\x56ersion": v1\n${privileged}`,
      'asleep.tf': badBucket.replace('{', '{\n  count = var.on ? 1 : 0'),
      'asleep-too.tf': badBucket.replace('"claims" {', '"none" {\n  count = 0'),
      'variables.tf': 'variable "on" {\n  default = false\n}\n',
      '.deploy/hidden-folder.tf': badBucket,
      // Checkov's copy of GitHub's schema does not know an expression here, and leaves the workflow out.
      '.github/workflows/ci.yml': [
        'on: push',
        'permissions: {}',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is an expression of GitHub
        'concurrency: { group: a, cancel-in-progress: "${{ github.ref != \'refs/heads/main\' }}" }',
        'jobs:',
        '  a:',
        '    runs-on: ubuntu-24.04',
        '    steps:',
        '      - run: echo hello',
        '',
      ].join('\n'),
    });
    expect(verdict.verdict).toBe('fail');
    expect(codes(verdict)).toEqual(['GATE_FINDINGS', 'GATE_NO_PROOF_OF_SCAN']);
    expect(verdict.reasons[1].text).toBe(
      '4 of 6 files read; not read: escaped.yaml (Pod.claims.shell); hidden.yaml (Pod.claims.shell)',
    );
    const cmek = findings.filter((finding: { rule: string }) => finding.rule === 'WAYBILL_GCS_CMEK');
    expect(cmek.map((finding: { path: string }) => finding.path)).toEqual([
      '.deploy/hidden-folder.tf',
      'asleep-too.tf',
      'asleep.tf',
    ]);
    expect(verdict.reports.map((report: { name: string }) => report.name)).toContain(
      'checkov-unconditional.json',
    );
  });

  it('are none: a commit without infrastructure code is no proof of anything', async () => {
    const { run, verdict } = await judged({ 'README.md': 'text\n' });
    expect(run.exitCode).toBe(1);
    expect(verdict.verdict).toBe('indeterminate');
    expect(codes(verdict)).toEqual(['GATE_TOO_FEW_FILES', 'GATE_NO_RULES']);
  });
});
