/** `waybill verify` as it is shipped, over images that the shipped signer has released. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Digest, registryClient } from '@waybill/registry';
import { httpClient } from '@waybill/toolkit';
import { evidenceReportSchema } from '@waybill/verification';
import { startWorld, type World } from '../../../actions/sign-and-attest/tests/world.ts';
import { schemaFaults } from '../src/schema-faults.ts';
import { type Run, waybill } from './run.ts';

let world: World;
let config: string;
let digest: string;
let bundles: string;
beforeAll(async () => {
  world = await startWorld();
  config = join(world.folder, 'config');
  mkdirSync(join(config, '.git'), { recursive: true });
  writeFileSync(join(config, 'root.json'), JSON.stringify(world.platform.service('sigstore').trustedRoot()));
  writeFileSync(join(config, 'delivery-policy.yml'), policy());
  ({ digest } = await world.pushImage('released'));
  bundles = (await world.sign(digest)).outputs.bundles ?? '';
});
afterAll(() => world.stop());

function policy(overrides: { trust?: string; image?: string } = {}): string {
  return `version: 1
trust:
  issuer: ${world.platform.service('oidc').url}
${overrides.trust ?? '  trusted-root: root.json'}
  builders:
    - workflow: acme/waybill/.github/workflows/release.yml
      refs: ["refs/tags/v*"]
evidence:
  release: [signature, provenance, sbom, { kind: gate, max-age: 30d }, tests]
  promoted: [signature, { kind: summary, environment: dev }]
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: production, merge: reviewed, approvals: 1, evidence: promoted }
services:
  claims-api:
    image: ${overrides.image ?? world.repository}
    source: { repository: acme/claims-api, repository-id: "1001", refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/kustomization.yaml, image: claims-api }
      production: { kustomize: overlays/production/kustomization.yaml, image: claims-api }
`;
}

const verify = (image: string, args: string[] = [], env: Record<string, string> = {}): Promise<Run> =>
  waybill(['verify', image, '--policy', join(config, 'delivery-policy.yml'), ...args], {
    DOCKER_CONFIG: join(world.folder, 'docker'),
    ...env,
  });
const reference = () => `${world.repository}@${digest}`;
interface Json {
  passed: boolean;
  results: { checks: { kind: string; code: string }[]; environment: string }[];
  refusals: { code: string }[];
  error?: { code: string; kind: string; fix: string };
}
const jsonOf = (run: Run) => JSON.parse(run.stdout) as Json;

describe('waybill verify', () => {
  it('says in a table that an image may enter, who signed it and what it was built from', async () => {
    const run = await verify(reference(), ['--environment', 'dev']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(`claims-api may enter dev: ${reference()}`);
    expect(run.stdout).toMatch(/ok +SLSA provenance +ref refs\/heads\/main/);
    expect(run.stdout).toContain('signed by   https://github.com/acme/waybill/.github/workflows/release.yml');
  });

  it('gives the report as JSON that follows its published schema', async () => {
    const run = await verify(reference(), ['--environment', 'dev', '--json']);
    expect(run.code).toBe(0);
    const { passed, results, refusals } = jsonOf(run);
    expect({ passed, refusals }).toEqual({ passed: true, refusals: [] });
    expect(results[0]?.checks.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'signature OK',
      'provenance OK',
      'sbom OK',
      'gate OK',
      'tests OK',
    ]);
    for (const result of results)
      expect(schemaFaults(result, withoutFormats(evidenceReportSchema))).toEqual([]);
  });

  it('asks for each environment that the service is deployed to, and tells the one that refuses', async () => {
    const run = await verify(reference(), ['--json']);
    expect(run.code).toBe(1);
    const { passed, results, refusals } = jsonOf(run);
    expect(passed).toBe(false);
    expect(results.map(({ environment }) => environment)).toEqual(['dev', 'production']);
    expect(refusals.map(({ code }) => code)).toEqual(['WAYBILL_EVIDENCE_MISSING']);
    for (const result of results)
      expect(schemaFaults(result, withoutFormats(evidenceReportSchema))).toEqual([]);
    const table = await verify(reference());
    expect(table.code).toBe(1);
    expect(table.stdout).toContain('claims-api may not enter production');
    expect(table.stdout).toMatch(/REFUSED +Verification summary +EVIDENCE_MISSING: no summary statement/);
    expect(table.stdout).toContain('to mend: release the image through the release workflow');
  });

  it('resolves a tag and says so', async () => {
    const [registry = '', repository = ''] = world.repository.split(/\/(.*)/);
    const env = { DOCKER_CONFIG: join(world.folder, 'docker') };
    const client = await registryClient({ registry, repository }, { http: httpClient({ env }), env });
    const { bytes, mediaType } = await client.getManifest(digest as Digest);
    await client.putManifest('v1', bytes, { mediaType });
    const run = await verify(`${world.repository}:v1`, ['--environment', 'dev']);
    expect(run).toMatchObject({ code: 0, stderr: `the tag is on ${digest} now; that digest is verified\n` });
  });

  it('verifies from a folder alone, without a network', async () => {
    const asked = world.platform.service('registry').server.requests.length;
    const run = await verify(reference(), ['--environment', 'dev', '--bundle-dir', bundles], {
      HTTP_PROXY: 'http://127.0.0.1:1',
    });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(world.platform.service('registry').server.requests.length).toBe(asked);
  });

  it('refuses an image that nobody signed', async () => {
    const unsigned = await world.pushImage('unsigned');
    const run = await verify(`${world.repository}@${unsigned.digest}`, ['--environment', 'dev', '--json']);
    expect(run.code).toBe(1);
    expect(jsonOf(run).results[0]?.checks.map(({ code }) => code)).toEqual([
      'SIGNATURE_MISSING',
      'EVIDENCE_MISSING',
      'EVIDENCE_MISSING',
      'EVIDENCE_MISSING',
      'EVIDENCE_MISSING',
    ]);
  });

  it('could not look where what is listed cannot be read: 2, neither a refusal nor a pass', async () => {
    const lift = world.platform
      .service('registry')
      .server.fault(({ path }) => (path.includes('/blobs/') ? { status: 404, body: {} } : undefined));
    try {
      const run = await verify(reference(), ['--environment', 'dev', '--json']);
      expect(run.code).toBe(2);
      const { passed, refusals } = jsonOf(run);
      expect(passed).toBe(false);
      expect(refusals.map(({ code }) => code)).toEqual(['WAYBILL_EVIDENCE_UNREADABLE']);
    } finally {
      lift();
    }
  });

  it('takes credentials from a helper that the Docker config names', async () => {
    const folder = join(world.folder, 'helper');
    mkdirSync(join(folder, 'bin'), { recursive: true });
    const { auths } = JSON.parse(readFileSync(join(world.folder, 'docker/config.json'), 'utf8')) as {
      auths: Record<string, { auth: string }>;
    };
    const [[host = '', entry] = []] = Object.entries(auths);
    const [Username, Secret] = Buffer.from(entry?.auth ?? '', 'base64')
      .toString('utf8')
      .split(':');
    const answer = JSON.stringify({ ServerURL: host, Username, Secret });
    writeFileSync(
      join(folder, 'bin/docker-credential-acme'),
      `#!/bin/sh\ncat >/dev/null\necho '${answer}'\n`,
      { mode: 0o755 },
    );
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ credHelpers: { [host]: 'acme' } }));
    const run = await verify(reference(), ['--environment', 'dev'], {
      DOCKER_CONFIG: folder,
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    });
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('could not look: exit code 2', () => {
  it.each([
    ['WAYBILL_CLI_USAGE', 'no policy', () => ['verify', reference()]],
    ['WAYBILL_CLI_USAGE', 'no image', () => ['verify', '--policy', join(config, 'delivery-policy.yml')]],
    ['WAYBILL_CLI_USAGE', 'an option that is not known', () => ['verify', reference(), '--polic', 'x']],
    ['WAYBILL_CLI_USAGE', 'a reference that is none', () => ['verify', 'Not An Image', '--policy', 'x']],
    [
      'WAYBILL_CLI_USAGE',
      'a folder and a tag',
      () => ['verify', `${world.repository}:v1`, '--policy', 'x', '--bundle-dir', bundles],
    ],
    [
      'WAYBILL_CLI_USAGE',
      'a digest alone, of which service is not said',
      () => ['verify', digest, '--policy', join(config, 'delivery-policy.yml')],
    ],
    [
      'WAYBILL_POLICY_UNREADABLE',
      'a policy that is not there',
      () => ['verify', reference(), '--policy', 'gone.yml'],
    ],
  ])('%s: %s', async (code, _what, args) => {
    for (const more of [[], ['--json']]) {
      const run = await waybill([...args(), ...more]);
      expect(run.code).toBe(2);
      if (more.length === 0) expect(run.stderr).toContain(`[${code}]`);
      else expect(jsonOf(run).error?.code).toBe(code);
    }
  });

  it('WAYBILL_IMAGE_UNKNOWN: a digest that is not there, or a platform that is missing', async () => {
    const gone = await verify(`${world.repository}@sha256:${'9'.repeat(64)}`);
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringContaining('WAYBILL_IMAGE_UNKNOWN') });
    const { index, children } = await world.pushIndex(['amd64', 'arm64']);
    const lift = world.platform
      .service('registry')
      .server.fault(({ path }) =>
        path.endsWith(children[1]?.digest ?? '') ? { status: 404, body: {} } : undefined,
      );
    try {
      const run = await verify(`${world.repository}@${index.digest}`);
      expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('WAYBILL_IMAGE_UNKNOWN') });
    } finally {
      lift();
    }
  });

  it('WAYBILL_NOT_AN_IMAGE: the digest of an attestation', async () => {
    const [referrer] = world.referrers(digest);
    const run = await verify(`${world.repository}@${referrer?.digest}`);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('WAYBILL_NOT_AN_IMAGE') });
  });

  it('WAYBILL_TRUST_ROOT_UNREACHABLE: a public root, no network and nothing cached; the proxy gets no token', async () => {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      asked.push(`${request.url} ${JSON.stringify(request.headers)}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    try {
      const path = join(world.folder, 'public-policy.yml');
      writeFileSync(path, policy({ trust: '  sigstore: github' }));
      const run = await waybill(['verify', reference(), '--policy', path, '--environment', 'dev'], {
        HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        GITHUB_TOKEN: 'ghp_secret',
        GH_TOKEN: 'ghp_secret',
      });
      expect(run).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('WAYBILL_TRUST_ROOT_UNREACHABLE'),
      });
      expect(run.stderr.match(/^try \d+ failed/gm)).toHaveLength(1);
      expect(asked.join('\n')).toContain('tuf-repo.github.com:443');
      expect(asked.join('\n')).not.toMatch(/authorization|secret/i);
    } finally {
      await new Promise((resolve) => proxy.close(resolve));
    }
  });
});

/** The formats of times are for readers of the schema; the check of them needs another package. */
function withoutFormats(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'format' ? undefined : value)),
  ) as object;
}
