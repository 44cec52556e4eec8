import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runAction } from '@waybill/test-harness';
import { brokenScanner, goodBucket, POLICY, repository, strictPolicy } from './repository.ts';

const summary = {
  passed: 0,
  failed: 0,
  skipped: 0,
  parsing_errors: 0,
  resource_count: 0,
  checkov_version: '3.3.30',
};
const print = (value: unknown) => `process.stdout.write(${JSON.stringify(JSON.stringify(value))});`;

async function reasons(body: string, inputs: Record<string, string> = {}) {
  const repo = repository({ [POLICY]: strictPolicy, 'main.tf': goodBucket });
  const run = await runAction('iac-gate', {
    workspace: repo.folder,
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
    inputs: { checkov: brokenScanner(body), ...inputs },
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs.verdict).toBe('indeterminate');
  const verdict = JSON.parse(readFileSync(run.outputs['verdict-file'] ?? '', 'utf8'));
  return verdict.reasons as { code: string; text: string }[];
}
const codes = (found: { code: string }[]) => found.map((reason) => reason.code);

describe('a scanner that did not look', () => {
  it('is not clean when it says that nothing was wrong: a bare summary, exit 0', async () => {
    const found = await reasons(print(summary));
    expect(codes(found)).toEqual([
      'GATE_NO_PROOF_OF_SCAN',
      'GATE_TOO_FEW_FILES',
      'GATE_CANARY_MISSED',
      'GATE_NO_RULES',
    ]);
    expect(found[0]?.text).toBe('0 of 1 files read; not read: main.tf (google_storage_bucket.claims)');
    expect(found[2]?.text).toContain('CKV_GCP_29, WAYBILL_GCS_CMEK, CKV_K8S_16');
  });

  it('is not clean when it crashes, prints nothing, garbage or a report that has been cut', async () => {
    const cut = {
      check_type: 'terraform',
      summary: { ...summary, failed: 3 },
      results: { failed_checks: [], skipped_checks: [], parsing_errors: [] },
    };
    for (const [body, text] of [
      [
        'console.error("Traceback: no space left"); process.exit(2)',
        'ended with code 2: Traceback: no space left',
      ],
      ['process.kill(process.pid, "SIGKILL")', 'ended with code 128'],
      ['', 'is not valid JSON'],
      ['console.log("banner"); console.log("{}")', 'is not valid JSON'],
      [print({ runs: [] }), 'is of no known format'],
      [print(cut), 'lists 0 failed and 0 skipped checks, but counts 3 and 0'],
      [
        `console.error("Cannot load external check 'waybill_cmek'"); ${print(summary)}`,
        "could not load Waybill's rules",
      ],
    ]) {
      const found = await reasons(body ?? '');
      expect(found[0]).toMatchObject({
        code: 'GATE_TOOL_CRASHED',
        text: expect.stringContaining(text ?? ''),
      });
    }
  });

  it('is not clean when it is another version than the expected one', async () => {
    const found = await reasons(print({ ...summary, checkov_version: '3.3.31' }));
    expect(found).toContainEqual({
      code: 'GATE_TOOL_VERSION',
      text: 'Checkov 3.3.31 ran; 3.3.30 is expected',
    });
  });

  it('is named when it is not there', async () => {
    const repo = repository({ [POLICY]: strictPolicy, 'main.tf': goodBucket });
    const run = await runAction('iac-gate', {
      workspace: repo.folder,
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
      inputs: { checkov: 'checkov-that-is-not-here' },
    });
    expect(run.annotations.at(-1)?.properties.title).toContain('WAYBILL_GATE_CHECKOV_MISSING');
    expect(run.log).toContain('pip install checkov==3.3.30');
  });

  it('gets neither the secrets nor the settings of the job, and sees only a copy', async () => {
    const repo = repository({
      [POLICY]: strictPolicy,
      'main.tf': goodBucket,
      'notes.txt': 'not for scanners\n',
    });
    const scanner = brokenScanner(
      'const fs = require("node:fs"); const dir = process.argv[2].slice("--directory=".length);' +
        'console.error(JSON.stringify({ env: Object.keys(process.env).sort(), cwd: fs.readdirSync("."), home: fs.readdirSync(process.env.HOME), tree: fs.readdirSync(dir).sort() })); process.exit(3)',
    );
    const run = await runAction('iac-gate', {
      workspace: repo.folder,
      env: {
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        CKV_SKIP_CHECK: 'CKV*',
        BC_API_KEY: 'x',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'y',
      },
      inputs: { checkov: scanner },
    });
    const { text } = JSON.parse(readFileSync(run.outputs['verdict-file'] ?? '', 'utf8')).reasons[0];
    const seen = JSON.parse(text.slice(text.indexOf('{')));
    expect(seen.tree).toEqual(['main.tf', 'waybill-canary']);
    expect([seen.cwd, seen.home]).toEqual([[], []]);
    expect(seen.env).not.toEqual(expect.arrayContaining(['CKV_SKIP_CHECK']));
    for (const name of seen.env) {
      expect(name).toMatch(/^(PATH|LD_LIBRARY_PATH|PYTHON\w+|HOME|TMPDIR|LC_ALL|LOG_LEVEL|CKV_IGNORE\w+)$/);
    }
  });
});
