/** Images signed by key, verified under `trust.keys`: the shipped signer and the shipped verifier. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAction } from '@waybill/test-harness';
import { readPublicKey } from '@waybill/toolkit/public-key';
import { errorOf, startWorld, type World } from '../../sign-and-attest/tests/world.ts';

let world: World;
let config: string;
beforeAll(async () => {
  world = await startWorld();
  config = join(world.folder, 'config');
  mkdirSync(join(config, '.git'), { recursive: true });
  mkdirSync(join(config, 'keys'));
  writeFileSync(join(config, 'root.json'), JSON.stringify(world.platform.service('sigstore').trustedRoot()));
});
afterAll(() => world.stop());

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const secret = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const [mine, other] = [pair(), pair()];
const id = (key: KeyObject) => readPublicKey(spki(key)).id;

const YEAR_MS = 365 * 86_400_000;
const time = (ms: number) => new Date(Date.now() + ms).toISOString().replace(/\.\d+Z$/, 'Z');
const TIMES = `from: ${time(-YEAR_MS)}, until: ${time(YEAR_MS)}`;
const OVER = `from: ${time(-YEAR_MS)}, until: ${time(-3_600_000)}`;
const ROOT = '  trusted-root: root.json';
const FOR_CLAIMS = 'services: [claims-api]';
const inline = (key = mine.publicKey) => `public-key: ${JSON.stringify(spki(key))}`;

let policies = 0;
/** The path of a policy with one key. */
function policy(key: string, options: { times?: string; trust?: string; evidence?: string } = {}): string {
  const path = join(config, `policy-${policies++}.yml`);
  writeFileSync(
    path,
    `version: 1
trust:
  issuer: ${world.platform.service('oidc').url}
${options.trust ?? ROOT}
${
  options.trust?.includes('sigstore: none')
    ? ''
    : '  builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: ["refs/tags/v*"] }]'
}
  keys:
    - { name: release-hsm, ${options.times ?? TIMES}, ${key} }
evidence:
  release: ${options.evidence ?? '[signature, provenance, sbom, { kind: gate, max-age: 30d }, tests]'}
environments:
  - { name: dev, merge: direct, evidence: release }
services:
  claims-api:
    image: ${world.repository}
    source: { repository: acme/claims-api, repository-id: "1001", refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/claims-api/kustomization.yaml, image: claims-api }
${
  options.trust?.includes('sigstore: none')
    ? ''
    : `  member-portal:
    image: ${world.repository.replace('claims-api', 'member-portal')}
    source: { repository: acme/member-portal, repository-id: "1003", refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/member-portal/kustomization.yaml, image: member-portal }
`
}`,
  );
  return path;
}

const verify = (digest: string, path: string) =>
  runAction('verify-evidence', {
    inputs: {
      image: `${world.repository}@${digest}`,
      policy: path,
      service: 'claims-api',
      environment: 'dev',
    },
    env: { DOCKER_CONFIG: join(world.folder, 'docker') },
  });

async function signed(label: string, inputs: Record<string, string> = { key: secret(mine.privateKey) }) {
  const { index } = await world.pushIndex(['amd64', 'arm64']);
  const run = await world.sign(index.digest, inputs);
  expect(`${label} ${errorOf(run).trim()}`).toBe(`${label} `);
  return index.digest;
}
/** As on a site without any service. */
const ALONE = {
  key: secret(mine.privateKey),
  'transparency-log': 'none',
  'signing-config': '',
  'trusted-root': '',
};

describe('an image signed by the key of its service', () => {
  it('holds, with all its platforms, and says which key', async () => {
    const digest = await signed('by key');
    const run = await verify(digest, policy(`${inline()}, ${FOR_CLAIMS}`));
    expect(errorOf(run)).toBe('\n');
    expect(run.outputs.verified).toBe('true');
    expect(run.summary).toContain(`key ${id(mine.publicKey)}`);
    expect(run.audit[0]).toMatchObject({ details: { signer: `key ${id(mine.publicKey)}` } });
  });

  it('holds with the key in a file of the config repository', async () => {
    writeFileSync(join(config, 'keys/hsm.pub'), spki(mine.publicKey));
    const digest = await signed('key in a file');
    const path = policy(`file: keys/hsm.pub, id: "${id(mine.publicKey)}", ${FOR_CLAIMS}`);
    expect((await verify(digest, path)).outputs.verified).toBe('true');
    writeFileSync(join(config, 'keys/hsm.pub'), spki(other.publicKey));
    const swapped = await verify(digest, path);
    expect(errorOf(swapped)).toContain('WAYBILL_POLICY_INVALID');
    expect(errorOf(swapped)).toContain(`trust.keys.release-hsm.file: this is the key ${id(other.publicKey)}`);
  });

  it('holds on a site without log, timestamps and trusted root, where the policy says so', async () => {
    const digest = await signed('alone', ALONE);
    const evidence = '[signature, provenance, sbom, gate, tests]';
    const asked = `${inline()}, ${FOR_CLAIMS}, transparency-log: none, timestamp: none`;
    const run = await verify(digest, policy(asked, { trust: '  sigstore: none', evidence }));
    expect(errorOf(run)).toBe('\n');
    expect(run.outputs.verified).toBe('true');
  });
});

describe('refused', () => {
  it.each([
    [
      'KEY_NOT_TRUSTED',
      'another key signed',
      { key: secret(other.privateKey) },
      () => policy(`${inline()}, ${FOR_CLAIMS}`),
      () => `the bundle is signed by another key than release-hsm (${id(mine.publicKey)})`,
    ],
    [
      'KEY_NOT_TRUSTED',
      'the key of another service signed',
      { key: secret(mine.privateKey) },
      () => policy(`${inline()}, services: [member-portal]`),
      () => 'the bundle is signed by a bare key, not by a workflow',
    ],
    [
      'IDENTITY_SAN',
      'the release workflow signed what the key must sign',
      {},
      () => policy(`${inline()}, ${FOR_CLAIMS}`),
      () => 'no workflow: keys alone are trusted',
    ],
    [
      'KEY_NOT_VALID',
      'the key had ended',
      { key: secret(mine.privateKey) },
      () => policy(`${inline()}, ${FOR_CLAIMS}`, { times: OVER }),
      () => `the key release-hsm (${id(mine.publicKey)}) signs from`,
    ],
    [
      'KEY_NOT_VALID',
      'the key has ended, and nobody signed the time',
      ALONE,
      () => policy(`${inline()}, ${FOR_CLAIMS}, transparency-log: none, timestamp: none`, { times: OVER }),
      () => 'nobody signed the time, and it is',
    ],
    [
      'TLOG_MISSING',
      'no log, and the policy asks for one',
      ALONE,
      () => policy(`${inline()}, ${FOR_CLAIMS}, timestamp: none`),
      () => 'the bundle has no entry of a transparency log',
    ],
    [
      'TIMESTAMP_MISSING',
      'nobody signed the time, and the policy asks for it',
      ALONE,
      () => policy(`${inline()}, ${FOR_CLAIMS}, transparency-log: none`),
      () => 'neither a timestamp nor a signed log time',
    ],
  ])('%s: %s', async (code, what, inputs, path, text) => {
    const digest = await signed(what, inputs as Record<string, string>);
    const run = await verify(digest, path());
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verified).toBe('false');
    expect(errorOf(run)).toContain(`signature: ${code}: `);
    expect(errorOf(run)).toContain(text());
  });

  it('WAYBILL_POLICY_INVALID: a key of the wrong type, before anything is looked at', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const before = world.platform.service('registry').server.requests.length;
    const run = await verify(`sha256:${'9'.repeat(64)}`, policy(`${inline(publicKey)}, ${FOR_CLAIMS}`));
    expect(errorOf(run)).toContain('WAYBILL_POLICY_INVALID');
    expect(errorOf(run)).toContain(
      'trust.keys.release-hsm.public-key: keys of this kind are not taken: expected ECDSA P-256, RSA with 2048, 3072, 4096 bits, or Ed25519, found ec secp384r1',
    );
    expect(world.platform.service('registry').server.requests.length).toBe(before);
  });
});
