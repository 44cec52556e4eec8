import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runAction } from '@waybill/test-harness';
import {
  badBucket,
  goodBucket,
  POLICY,
  pullRequest,
  realCheckov,
  repository,
  strictPolicy,
} from './repository.ts';

describe('a pull request that tries to switch its own gate off', () => {
  it('is judged by the policy of its base, by rules that it cannot silence', async () => {
    const repo = repository({ [POLICY]: strictPolicy, 'main.tf': goodBucket });
    const base = repo.git('rev-parse', 'HEAD');
    repo.commit({
      'more.tf': badBucket.replace(
        '{',
        '{\n  #checkov:skip=WAYBILL_GCS_CMEK:not needed\n  # checkov:skip=CKV_GCP_114',
      ),
      'pod.yaml': [
        'apiVersion: v1',
        'kind: Pod',
        'metadata:',
        '  name: shell',
        '  namespace: claims',
        '  annotations:',
        '    checkov.io/skip1: CKV_K8S_16=wanted',
        'spec:',
        '  containers: [{ name: shell, image: "shell:latest", securityContext: { privileged: true } }]',
      ].join('\n'),
      // Settings that Checkov takes from the scanned folder, its working folder and its home.
      '.checkov.yaml': 'soft-fail: true\nskip-check: ["CKV*", "WAYBILL*"]\n',
      '.checkov.yml': 'framework: [dockerfile]\n',
      // The same address was accepted in another file.
      '.checkov.baseline': JSON.stringify({
        failed_checks: [
          {
            file: '/main.tf',
            findings: [
              { resource: 'google_storage_bucket.claims', check_ids: ['WAYBILL_GCS_CMEK', 'CKV_GCP_114'] },
            ],
          },
        ],
      }),
      [POLICY]: 'version: 1\nfail-on: [critical]\nunknown-severity: low\nexceptions: []\n',
    });
    const { event, env } = pullRequest(base);
    const run = await runAction('iac-gate', {
      workspace: repo.folder,
      inputs: { checkov: realCheckov() },
      event,
      // What an earlier step can put into the environment.
      env: {
        ...env,
        CKV_FRAMEWORK: 'dockerfile',
        CKV_CHECK: 'HIGH',
        CKV_SKIP_CHECK: 'CKV*',
        CKV_SOFT_FAIL: 'True',
        CHECKOV_CHECK_FAIL_LEVEL: 'NONE',
        PYTHONPATH: repo.folder,
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('fail');
    const verdict = JSON.parse(readFileSync(run.outputs['verdict-file'] ?? '', 'utf8'));
    expect(verdict.policy.revision).toBe(base);
    expect(verdict.reasons.map((reason: { code: string }) => reason.code)).toEqual([
      'GATE_FINDINGS',
      'GATE_POLICY_CHANGED',
      'GATE_INLINE_SKIPS',
    ]);
    expect(verdict.reasons[2].text).toMatch(/^3 inline skip comments/);

    const { findings } = JSON.parse(readFileSync(run.outputs['findings-file'] ?? '', 'utf8'));
    const found = findings.map(
      (finding: { rule: string; path: string }) => `${finding.rule} ${finding.path}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'WAYBILL_GCS_CMEK more.tf',
        'CKV_GCP_114 more.tf',
        'CKV_K8S_16 pod.yaml',
        'WAYBILL_K8S_NODE_ACCESS pod.yaml',
      ]),
    );
    // The planted fault is nobody's finding.
    expect(found.filter((line: string) => line.includes('canary'))).toEqual([]);

    const sarif = JSON.parse(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8'));
    const [first] = sarif.runs[0].results;
    expect(first).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'pod.yaml' } } }],
    });
    expect(first.partialFingerprints['waybill/v1']).toMatch(/^[0-9a-f]{64}$/);
    expect(run.annotations.filter((item) => item.level === 'error').length).toBeLessThanOrEqual(10);
    expect(run.annotations.at(-1)?.properties.title).toContain('WAYBILL_GATE_FAILED');
    expect(run.summary).toContain('it was judged under the policy of the base');
  });
});
