/** A release and its verification where everything is behind a proxy with a password and a private certificate authority. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PROXY_PASSWORD, type PrivateNetwork, privateNetwork, runAction } from '@waybill/test-harness';
import { errorOf, startWorld, type World } from '../../sign-and-attest/tests/world.ts';

const REGISTRY = 'registry.bank.example';
const IMAGE = `${REGISTRY}/acme/claims-api`;

let world: World;
let network: PrivateNetwork;
let digest: string;
let env: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  const { platform } = world;
  const { fulcio, rekor, tsa } = platform.service('sigstore').servers;
  network = await privateNetwork({
    [REGISTRY]: platform.service('registry').url,
    'tokens.bank.example': platform.service('oidc').url,
    'fulcio.bank.example': fulcio.url,
    'rekor.bank.example': rekor.url,
    'tsa.bank.example': tsa.url,
  });
  const docker = join(world.folder, 'private-docker');
  mkdirSync(docker);
  const auth = Buffer.from('ci:password-of-ci').toString('base64');
  writeFileSync(join(docker, 'config.json'), JSON.stringify({ auths: { [REGISTRY]: { auth } } }));
  const job = Object.entries({ ...world.jobEnv(), DOCKER_CONFIG: docker });
  env = Object.fromEntries(job.map(([name, value]) => [name, network.named(value)]));
  ({ digest } = await world.pushImage('behind a proxy'));
});
afterAll(async () => {
  await network.stop();
  await world.stop();
});

const behind = () => ({ ...env, HTTPS_PROXY: network.proxy, NODE_EXTRA_CA_CERTS: network.authority });

function sign(variables: Record<string, string>) {
  const config = JSON.stringify(world.platform.service('sigstore').signingConfig({ rekor: 1 }));
  const inputs = {
    image: `${IMAGE}@${digest}`,
    receipt: world.receipt(digest, { registry: REGISTRY }),
    'signing-config': world.file('private-config.json', network.named(config)),
  };
  return world.sign(digest, inputs, { env: variables });
}

function verify(variables: Record<string, string>) {
  const sigstore = world.platform.service('sigstore');
  const policy = `version: 1
trust:
  issuer: ${world.platform.service('oidc').url}
  builders:
    - { workflow: acme/waybill/.github/workflows/release.yml, refs: ["refs/tags/v*"] }
evidence:
  release: [signature, provenance, sbom, gate, tests]
environments:
  - { name: dev, merge: direct, evidence: release }
services:
  claims-api:
    image: ${IMAGE}
    source: { repository: acme/claims-api, repository-id: "1001", refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/kustomization.yaml, image: claims-api }
`;
  return runAction('verify-evidence', {
    inputs: {
      image: `${IMAGE}@${digest}`,
      policy: world.file('delivery-policy.yml', policy),
      service: 'claims-api',
      environment: 'dev',
      'trusted-root': world.file('root.json', sigstore.trustedRoot()),
    },
    env: variables,
  });
}

it('signs and verifies through the proxy; its password is in no log', async () => {
  const signed = await sign(behind());
  expect(errorOf(signed)).toBe('\n');
  const verified = await verify(behind());
  expect(errorOf(verified)).toBe('\n');
  expect(verified.outputs.verified).toBe('true');
  expect(new Set(network.connections)).toEqual(
    new Set(['registry', 'tokens', 'fulcio', 'rekor', 'tsa'].map((name) => `${name}.bank.example:443`)),
  );
  expect(`${signed.log}${signed.summary}${verified.log}`).not.toContain(PROXY_PASSWORD);
});

it.each([
  [
    'no authority',
    () => ({ NODE_EXTRA_CA_CERTS: '' }),
    'NODE_EXTRA_CA_CERTS names a file with the private one',
  ],
  [
    'no password',
    () => ({ HTTPS_PROXY: network.proxy.replace(`ci:${PROXY_PASSWORD}@`, '') }),
    '407 Proxy Authentication Required',
  ],
  ['a proxy of another kind', () => ({ HTTPS_PROXY: 'socks5://127.0.0.1:1' }), 'WAYBILL_PROXY_INVALID'],
])('says at once what is wrong: %s', async (_, changed, said) => {
  const run = await verify({ ...behind(), ...changed() });
  expect(run.exitCode).toBe(1);
  expect(errorOf(run)).toContain(said);
  expect(run.log).not.toMatch(/try \d+ failed/);
  expect(run.log).not.toContain(PROXY_PASSWORD);
});
