/** `waybill policy replay` on files: what was signed, what somebody changed, and what is no statement. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseTrustedRoot, serializeBundle, serializeStatement } from '@waybill/evidence';
import { parsePolicy } from '@waybill/policy';
import { rollbackStatementOf, statementOf } from '@waybill/promotion';
import { waybill } from '../src/waybill.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const NOW = new Date('2026-11-21T10:00:00Z');
const POLICY = `version: 1
trust:
  builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/heads/main] }]
evidence: { release: [signature] }
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: staging, merge: auto, evidence: release, soak: 1h }
services:
  claims-api:
    image: registry.example/claims-api
    source: { repository: acme/claims-api, repository-id: '1', refs: [refs/heads/main] }
    targets: { dev: { yaml: dev.yml, path: digest }, staging: { yaml: staging.yml, path: digest } }
`;
const ROOT = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [],
  certificateAuthorities: [{}],
  ctlogs: [],
  timestampAuthorities: [],
});

let folder: string;
let signed: Buffer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-replay-'));
  signed = serializeStatement(
    statementOf({
      promotion: {
        repository: 'acme/config',
        repositoryId: '7',
        branch: 'main',
        service: 'claims-api',
        from: 'dev',
        to: 'staging',
        image: 'registry.example/claims-api',
        file: 'staging.yml',
        value: '{"kind":"yaml-path","path":"digest"}',
        base: 'a'.repeat(40),
        head: 'b'.repeat(40),
        previous: digest('1'),
        candidate: digest('2'),
      },
      policy: await parsePolicy(POLICY, 'delivery-policy.yml'),
      policyPath: 'delivery-policy.yml',
      trustedRoot: { path: 'root.json', digest: parseTrustedRoot(ROOT, 'root.json').digest },
      evidence: [{ kind: 'signature', statement: digest('4') }],
      facts: {
        service: 'claims-api',
        from: 'dev',
        to: 'staging',
        candidate: digest('2'),
        fromDigest: digest('2'),
        toDigest: digest('1'),
        inFromSince: new Date('2026-11-21T07:00:00Z'),
        evidence: { passed: true, failures: [] },
        withdrawal: { state: 'clear', asOf: NOW },
        rolledBack: { state: 'clear' as const },
        approvalsEnforced: 0,
        now: NOW,
      },
      previousStatement: null,
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function replay(statement: string | Uint8Array, policy = POLICY) {
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const code = await waybill(
    [
      'policy',
      'replay',
      file('statement.json', statement),
      '--policy',
      file('policy.yml', policy),
      '--trusted-root',
      file('root.json', ROOT),
      '--json',
    ],
    { env: {}, out: say, note: say, now: () => NOW },
  );
  return { code, ...(JSON.parse(said.join('\n')) as { differences?: string[] }) };
}

describe('waybill policy replay', () => {
  it('is equal for what was signed: the bytes, the file with a last line break, the bundle', async () => {
    const bundle = serializeBundle({
      payload: signed,
      signature: Buffer.from('signature'),
      signer: { keyHint: 'key' },
      logEntries: [],
      timestamps: [],
    });
    for (const given of [signed, `${signed}\n`, bundle])
      expect(await replay(given)).toMatchObject({ code: 0, equal: true, differences: [] });
  });

  it('names what differs: a changed decision, another policy, other bytes of the same facts', async () => {
    const forged = signed.toString().replace('"verdict":"allow"', '"verdict":"wait"');
    expect(await replay(forged)).toMatchObject({ code: 1, differences: ['predicate.decision.verdict'] });
    const other = await replay(signed, POLICY.replace('soak: 1h', 'soak: 1d'));
    expect(other.code).toBe(1);
    expect(other.differences).toEqual(
      expect.arrayContaining(['predicate.decision.verdict', 'predicate.inputs.policy.digest']),
    );
    const spread = JSON.stringify(JSON.parse(signed.toString()), null, 2);
    expect(await replay(spread)).toMatchObject({ code: 1, differences: ['the form of the JSON'] });
  });

  it('takes the decision of a rollback again', async () => {
    const hour = (n: number) => new Date(NOW.getTime() - n * 3_600_000);
    const back = serializeStatement(
      rollbackStatementOf({
        rollback: {
          repository: 'acme/config',
          repositoryId: '7',
          branch: 'main',
          service: 'claims-api',
          environment: 'staging',
          image: 'registry.example/claims-api',
          file: 'staging.yml',
          value: '{"kind":"yaml-path","path":"digest"}',
          base: 'a'.repeat(40),
          head: null,
          left: digest('2'),
          restored: digest('1'),
          reason: 'errors of 5 % since the rollout',
        },
        policy: await parsePolicy(POLICY, 'delivery-policy.yml'),
        policyPath: 'delivery-policy.yml',
        trustedRoot: { path: 'root.json', digest: parseTrustedRoot(ROOT, 'root.json').digest },
        evidence: [{ kind: 'signature', statement: digest('4') }],
        facts: {
          service: 'claims-api',
          environment: 'staging',
          present: digest('2'),
          restores: digest('1'),
          runs: [
            {
              digest: digest('3'),
              since: undefined,
              until: undefined,
              rolledBack: { state: 'rolled-back', reason: 'it was no better' },
              withdrawal: undefined,
            },
            {
              digest: digest('1'),
              since: hour(9),
              until: hour(2),
              rolledBack: { state: 'clear' },
              withdrawal: { state: 'clear', asOf: NOW },
            },
          ],
          evidence: { passed: true, failures: [] },
          outdated: [{ code: 'EVIDENCE_TOO_OLD', reason: 'signed long ago' }],
          withdrawal: { state: 'clear', asOf: NOW },
          approvalsEnforced: 0,
          now: NOW,
        },
        startedBy: { id: 500, login: 'alice' },
        trigger: 'repository_dispatch',
        previousStatement: digest('5'),
      }),
    );
    expect(back.toString()).toContain('"verdict":"allow"');
    expect(await replay(back)).toMatchObject({ code: 0, equal: true });
    const shorter = await replay(back.toString().replace(hour(9).toISOString(), hour(3).toISOString()));
    expect(shorter.code).toBe(1);
    expect(shorter.differences).toEqual(expect.arrayContaining(['predicate.decision.digest']));
    const reworded = back.toString().replace('errors of 5 %', 'no errors at all');
    expect(await replay(reworded)).toMatchObject({ code: 2, error: { code: 'WAYBILL_CLI_NO_PROMOTION' } });
  });

  it.each([
    ['no JSON', 'hello', 'WAYBILL_CLI_NO_PROMOTION'],
    ['another statement', '{"_type":"https://in-toto.io/Statement/v1"}', 'WAYBILL_CLI_NO_PROMOTION'],
    ['a broken bundle', '{"mediaType":"x"}', 'WAYBILL_BUNDLE_INVALID'],
  ])('could not look at %s', async (_, content, code) => {
    expect(await replay(content)).toMatchObject({ code: 2, error: { code } });
  });
});
