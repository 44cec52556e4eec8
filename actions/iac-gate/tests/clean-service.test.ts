import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { runAction, scrub } from '@waybill/test-harness';
import { canonicalJson, sha256Hex } from '@waybill/toolkit';
import { POLICY, pullRequest, realCheckov, repository } from './repository.ts';

const service = resolve(dirname(fileURLToPath(import.meta.url)), '../../../examples/service-repo');

describe('a service whose infrastructure code is right', () => {
  it('passes with proof, and its verdict is bound to the commit, the tree, the policy and the run', async () => {
    const repo = repository({}, service);
    const base = repo.git('rev-parse', 'HEAD');
    const head = repo.commit({ 'src/note.txt': 'a change\n' });
    const run = await runAction('iac-gate', {
      workspace: repo.folder,
      inputs: { checkov: realCheckov() },
      ...pullRequest(base),
    });

    expect({ exitCode: run.exitCode, annotations: run.annotations }).toEqual({
      exitCode: 0,
      annotations: [],
    });
    expect(run.outputs.verdict).toBe('pass');
    expect(JSON.parse(run.outputs.findings ?? '')).toEqual({
      critical: 0,
      high: 0,
      medium: 0,
      low: 0,
      unknown: 0,
      excepted: 0,
    });

    const text = readFileSync(run.outputs['verdict-file'] ?? '', 'utf8');
    const verdict = JSON.parse(text);
    expect(text).toBe(`${canonicalJson(verdict)}\n`);
    expect(verdict).toMatchObject({
      schema: 'waybill/gate-verdict/v1',
      verdict: 'pass',
      repository: 'acme/claims-api',
      repositoryId: '1001',
      commit: head,
      tree: repo.git('rev-parse', 'HEAD^{tree}'),
      ref: 'refs/heads/main',
      run: { id: '7', attempt: '1' },
      policy: {
        path: POLICY,
        revision: base,
        digest: `sha256:${sha256Hex(readFileSync(join(service, POLICY)))}`,
      },
      reasons: [],
    });
    const [tool] = verdict.tools;
    expect(tool).toMatchObject({ name: 'Checkov', version: '3.3.30', parseErrors: 0 });
    expect(tool.filesRead).toBe(tool.filesExpected);
    expect(tool.filesRead).toBeGreaterThanOrEqual(8);
    expect(tool.rulesEvaluated).toBeGreaterThan(50);
    for (const { name, digest } of verdict.reports) {
      const folder = dirname(run.outputs['verdict-file'] ?? '');
      const file = name === 'findings.json' ? join(folder, name) : join(folder, 'reports', name);
      expect(digest).toBe(`sha256:${sha256Hex(readFileSync(file))}`);
    }

    expect(run.outputs['verdict-digest']).toBe(`sha256:${sha256Hex(text)}`);

    // The same job again, over what the first run has left behind: the same findings, byte for byte, and the same verdict.
    const findings = readFileSync(run.outputs['findings-file'] ?? '', 'utf8');
    const again = await runAction('iac-gate', {
      workspace: repo.folder,
      temp: run.temp,
      inputs: { checkov: realCheckov() },
      ...pullRequest(base),
    });
    const second = JSON.parse(readFileSync(again.outputs['verdict-file'] ?? '', 'utf8'));
    const judged = ({ verdict: word, commit, tree, policy, tools, counts, reasons }: typeof verdict) => [
      word,
      commit,
      tree,
      policy,
      tools,
      counts,
      reasons,
    ];
    expect(judged(second)).toEqual(judged(verdict));
    expect(readFileSync(again.outputs['findings-file'] ?? '', 'utf8')).toBe(findings);

    const sarif = JSON.parse(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8'));
    expect(sarif.runs).toHaveLength(1);
    expect(sarif.runs[0].results).toEqual([]);
    expect(run.audit.map((line) => [line.event, line.outcome])).toEqual([
      ['read-policy', 'done'],
      ['scan', 'done'],
      ['decide', 'pass'],
    ]);
    expect(
      scrub(run.summary, { [head]: 'HEAD', [base.slice(0, 12)]: 'BASE', [verdict.tree]: 'TREE' }),
    ).toContain(
      '## ✅ Infrastructure gate: pass\n\nCommit `HEAD` under the policy `.waybill/gate.yml` of `BASE`',
    );
    // Nothing of the scan stays behind on the runner but the results.
    expect(repo.git('status', '--porcelain')).toBe('');
  });
});
