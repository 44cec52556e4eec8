/** A registry that fails in the middle of a verification: what could not be looked at is neither clean nor missing, and the message says where. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlatformServer } from '@waybill/local-platform';
import { runAction } from '@waybill/test-harness';
import { errorOf, startWorld, type World } from '../../sign-and-attest/tests/world.ts';

type Outcome = ReturnType<Parameters<PlatformServer['fault']>[0]>;

const WITHOUT_DOCUMENTS = { sbom: '', 'gate-verdict': '', 'test-results': '', provenance: 'false' };
/** A request gets a third of it: more than an answer on loopback needs, whatever else the machine does. */
const PATIENCE_SECONDS = '6';

let world: World;
let policy: string;
/** A released image. */
let digest: string;
beforeAll(async () => {
  world = await startWorld();
  ({ digest } = await world.pushImage('outage'));
  expect(errorOf(await world.sign(digest, { ...WITHOUT_DOCUMENTS, format: 'bundle' }))).toBe('\n');
  const config = join(world.folder, 'config');
  mkdirSync(config);
  const root = world.platform.service('sigstore').trustedRoot();
  writeFileSync(join(config, 'root.json'), JSON.stringify(root));
  policy = join(config, 'delivery-policy.yml');
  writeFileSync(
    policy,
    `version: 1
trust:
  issuer: ${world.platform.service('oidc').url}
  trusted-root: root.json
  builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: ["refs/tags/v*"] }]
evidence: { release: [signature] }
environments: [{ name: dev, merge: direct, evidence: release }]
services:
  claims-api:
    image: ${world.repository}
    source: { repository: acme/claims-api, repository-id: "1001", refs: [refs/heads/main] }
    targets: { dev: { kustomize: overlays/dev/kustomization.yaml, image: claims-api } }
`,
  );
});
afterAll(() => world.stop());

const verify = () =>
  runAction('verify-evidence', {
    inputs: {
      image: `${world.repository}@${digest}`,
      policy,
      service: 'claims-api',
      environment: 'dev',
      'service-timeout-seconds': PATIENCE_SECONDS,
    },
    env: { DOCKER_CONFIG: join(world.folder, 'docker') },
  });

describe('a registry that', () => {
  const rows: [what: string, outcome: Outcome, part: string, said: string][] = [
    ['cuts the connection in the middle of a bundle', 'tear', 'blobs', 'the connection was cut before'],
    ['never answers for a bundle', 'hang', 'blobs', 'no answer in time'],
    ['cuts the connection under the image', 'drop', 'manifests/sha256:', 'the connection was cut before'],
  ];

  it.each(rows)('%s: EVIDENCE_UNREADABLE, never a pass', async (_, outcome, part, said) => {
    const path = `/v2/acme/claims-api/${part}`;
    const { server, host } = world.platform.service('registry');
    const lift = server.fault((request) => (request.path.startsWith(path) ? outcome : undefined));
    try {
      const run = await verify();
      expect(run.exitCode).toBe(1);
      expect(run.outputs.verified).not.toBe('true');
      const error = errorOf(run);
      expect(error).toMatch(/^verify-evidence: WAYBILL_EVIDENCE_UNREADABLE\n/);
      expect(error).toContain(`http://${host}${path}`);
      expect(error).toContain(said);
      expect(error).toContain('to mend:  run the job again once the registry answers');
      // Node's own words for it.
      expect(error).not.toMatch(/ECONNRESET|socket hang up|aborted|AbortError/);
      expect(run.summary).toContain(said);
    } finally {
      lift();
    }
    expect((await verify()).outputs.verified).toBe('true');
  });
});
