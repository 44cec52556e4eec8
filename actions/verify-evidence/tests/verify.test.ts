/** The shipped verifier over images that the shipped signer has released, and over images that came another way. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActionRun, runAction } from '@waybill/test-harness';
import { errorOf, startWorld, type World } from '../../sign-and-attest/tests/world.ts';

let world: World;
let config: string;
beforeAll(async () => {
  world = await startWorld();
  config = join(world.folder, 'config');
  mkdirSync(join(config, '.git'), { recursive: true });
  mkdirSync(join(config, '.waybill'));
  writeFileSync(
    join(config, '.waybill/trusted-root.json'),
    JSON.stringify(world.platform.service('sigstore').trustedRoot()),
  );
  writeFileSync(join(config, '.waybill/delivery-policy.yml'), policy());
});
afterAll(() => world.stop());

function policy(overrides: { evidence?: string; trustedRoot?: string; issuer?: string } = {}): string {
  return `version: 1
trust:
  issuer: ${overrides.issuer ?? world.platform.service('oidc').url}
${overrides.trustedRoot ?? '  trusted-root: .waybill/trusted-root.json'}
  builders:
    - workflow: acme/waybill/.github/workflows/release.yml
      refs: ["refs/tags/v*"]
evidence:
  release: ${overrides.evidence ?? '[signature, provenance, sbom, { kind: gate, max-age: 30d }, tests]'}
environments:
  - { name: dev, merge: direct, evidence: release }
services:
  claims-api:
    image: ${world.repository}
    source: { repository: acme/claims-api, repository-id: "1001", refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/kustomization.yaml, image: claims-api }
`;
}

function verify(
  image: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<ActionRun> {
  return runAction('verify-evidence', {
    inputs: {
      image,
      policy: join(config, '.waybill/delivery-policy.yml'),
      service: 'claims-api',
      environment: 'dev',
      ...inputs,
    },
    env: { DOCKER_CONFIG: join(world.folder, 'docker'), ...env },
  });
}

const reference = (digest: string) => `${world.repository}@${digest}`;
const reportOf = (run: ActionRun) =>
  JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')) as {
    passed: boolean;
    policyDigest: string;
    checks: { kind: string; code: string; verdict: string }[];
  };

describe('an image of the release workflow', () => {
  it.each([1, 2] as const)('holds (log of version %i)', async (rekor) => {
    const { digest } = await world.pushImage(`holds ${rekor}`);
    await world.sign(digest, {}, { rekor });
    const run = await verify(reference(digest));
    expect(errorOf(run)).toBe('\n');
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verified: 'true', digest, image: reference(digest) });
    const report = reportOf(run);
    expect(report.checks.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'signature OK',
      'provenance OK',
      'sbom OK',
      'gate OK',
      'tests OK',
    ]);
    expect(report.policyDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(run.summary).toContain('evidence for dev holds');
    expect(run.audit.filter(({ event }) => event === 'verify')).toHaveLength(5);
  });

  it('is verified by digest alone, the policy names the repository', async () => {
    const { digest } = await world.pushImage('digest alone');
    await world.sign(digest);
    expect((await verify(digest)).outputs).toMatchObject({ verified: 'true', image: reference(digest) });
  });

  it('holds with all its platforms', async () => {
    const { index } = await world.pushIndex(['amd64', 'arm64']);
    await world.sign(index.digest);
    const run = await verify(reference(index.digest));
    expect(errorOf(run)).toBe('\n');
    expect(run.summary).toContain('linux/arm64');
  });

  it('holds without the referrers API', async () => {
    const registry = world.platform.service('registry');
    registry.referrersApi = false;
    try {
      const { digest } = await world.pushImage('no api');
      await world.sign(digest);
      expect((await verify(reference(digest))).outputs.verified).toBe('true');
    } finally {
      registry.referrersApi = true;
    }
  });

  it.each(['bundle', 'legacy', 'both'])('holds in the format %s, and from its folder', async (format) => {
    const { index } = await world.pushIndex(['amd64', 'arm64']);
    const signed = await world.sign(index.digest, { format });
    for (const bundles of ['', signed.outputs.bundles ?? '']) {
      const run = await verify(reference(index.digest), bundles === '' ? {} : { bundles });
      expect(errorOf(run)).toBe('\n');
      expect(run.outputs.verified).toBe('true');
      expect(run.summary).not.toContain('do not count');
    }
  });

  it('holds without a network, from the folder that was kept', async () => {
    const { digest } = await world.pushImage('offline');
    const signed = await world.sign(digest);
    const folder = join(world.folder, 'kept');
    cpSync(signed.outputs.bundles ?? '', folder, { recursive: true });
    const asked = world.platform.service('registry').server.requests.length;
    const run = await verify(reference(digest), { bundles: folder });
    expect(errorOf(run)).toBe('\n');
    expect(run.outputs.verified).toBe('true');
    expect(world.platform.service('registry').server.requests.length).toBe(asked);

    const [gate] = readdirSync(join(folder, 'bundles')).filter((name) => name.startsWith('gate'));
    const path = join(folder, 'bundles', gate ?? '');
    expect(existsSync(path)).toBe(true);
    const bundle = JSON.parse(readFileSync(path, 'utf8')) as { dsseEnvelope: { payload: string } };
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8');
    bundle.dsseEnvelope.payload = Buffer.from(payload.replaceAll('"medium":1', '"medium":0')).toString(
      'base64',
    );
    writeFileSync(path, JSON.stringify(bundle));
    const tampered = await verify(reference(digest), { bundles: folder });
    expect(errorOf(tampered)).toContain('WAYBILL_SIGNATURE_INVALID');

    // What is broken may have been what is missed.
    writeFileSync(path, '{');
    const torn = await verify(reference(digest), { bundles: folder });
    expect(errorOf(torn)).toContain(
      `no gate statement is attached to the image; ${gate} is none: this is not a`,
    );
  });
});

describe('an image that came another way', () => {
  it('is refused when nobody signed it', async () => {
    const { digest } = await world.pushImage('unsigned');
    const run = await verify(reference(digest));
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verified).toBe('false');
    expect(errorOf(run)).toContain('WAYBILL_EVIDENCE_REFUSED');
    expect(errorOf(run)).toContain('signature: SIGNATURE_MISSING: no signature is attached to the image');
    expect(errorOf(run)).toContain('gate: EVIDENCE_MISSING');
    expect(reportOf(run).passed).toBe(false);
  });

  it("is refused when another repository's workflow signed it", async () => {
    const { digest } = await world.pushImage('stranger');
    const signed = await world.sign(
      digest,
      { receipt: '', 'allow-unbuilt': 'true', 'gate-verdict': '', 'test-results': '', sbom: '' },
      {
        claims: {
          repository: 'acme/playground',
          repository_id: '2002',
          workflow_ref: 'acme/playground/.github/workflows/sign.yml@refs/heads/main',
          job_workflow_ref: 'acme/playground/.github/workflows/sign.yml@refs/heads/main',
        },
      },
    );
    expect(signed.exitCode).toBe(0);
    const run = await verify(reference(digest));
    expect(errorOf(run)).toContain(
      'signature: IDENTITY_SAN: signing workflow: expected acme/waybill/.github/workflows/release.yml',
    );
    expect(errorOf(run)).toContain('acme/playground/.github/workflows/sign.yml@refs/heads/main');
  });

  it('is refused with the verdict of a gate that failed, by that reason alone', async () => {
    const { digest } = await world.pushImage('gate failed');
    const reasons = [{ code: 'FINDINGS', text: 'bucket without a key | <b>x</b>' }];
    await world.sign(digest, { 'gate-verdict': world.verdict({ verdict: 'fail', reasons }) });
    const run = await verify(reference(digest));
    expect(errorOf(run)).toContain('WAYBILL_GATE_NOT_PASSED');
    expect(run.summary).not.toContain('<b>');
  });

  it('is refused by each condition of the policy that it does not meet, and holds where it meets them', async () => {
    const { digest } = await world.pushImage('conditions');
    await world.sign(digest, { format: 'bundle' });
    const under = async (gatePolicy: string, components: number, tests: number, formats: string) => {
      const evidence = `
    - { kind: gate, policy-digests: ["sha256:${gatePolicy.repeat(64)}"] }
    - { kind: sbom, minimum-components: ${components} }
    - { kind: sbom, formats: [${formats}] }
    - { kind: tests, minimum-tests: ${tests} }`;
      const path = join(config, '.waybill/conditions.yml');
      writeFileSync(path, policy({ evidence }));
      return verify(reference(digest), { policy: path });
    };
    expect((await under('d', 1, 2, 'cyclonedx')).outputs.verified).toBe('true');
    const refused = await under('e', 20, 100, 'spdx');
    const codes = ['GATE_POLICY', 'SBOM_INCOMPLETE', 'SBOM_FORMAT', 'TESTS_NOT_PASSED'];
    expect(reportOf(refused).checks.map(({ code }) => code)).toEqual(codes);
    for (const code of codes) expect(refused.summary).toContain(code.replaceAll('_', '\\_'));
  });

  it('is refused when it is in another repository than that of the service', async () => {
    const { digest } = await world.pushImage('look-alike');
    const run = await verify(`${world.repository.replace('acme/', 'acme-evil/')}@${digest}`);
    expect(errorOf(run)).toContain('WAYBILL_IMAGE_NOT_OF_SERVICE');
  });

  it('is refused when it is not there', async () => {
    const run = await verify(reference(`sha256:${'9'.repeat(64)}`));
    expect(errorOf(run)).toContain('WAYBILL_IMAGE_UNKNOWN');
  });
});

describe('what the verification stands on', () => {
  it('names every missing input at once', async () => {
    const run = await runAction('verify-evidence', {});
    expect(run.exitCode).toBe(1);
    for (const input of ['image', 'policy', 'service', 'environment'])
      expect(errorOf(run)).toContain(`"${input}": is required`);
  });

  it.each([
    ['WAYBILL_POLICY_INVALID', 'an unknown key', () => `${policy()}aproval: none\n`],
    ['WAYBILL_POLICY_INVALID', 'no evidence required', () => policy({ evidence: '[]' })],
    [
      'WAYBILL_POLICY_INVALID',
      'two trusted roots',
      () => policy({ trustedRoot: '  trusted-root: r.json\n  sigstore: github' }),
    ],
    [
      'WAYBILL_POLICY_UNREADABLE',
      'a trusted root that is not there',
      () => policy({ trustedRoot: '  trusted-root: gone.json' }),
    ],
  ])('%s: %s', async (code, _what, text) => {
    const path = join(config, '.waybill', 'other.yml');
    writeFileSync(path, text());
    const run = await verify(reference(`sha256:${'9'.repeat(64)}`), { policy: path });
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain(code);
  });

  it.each(['', '  sigstore: github'])(
    'WAYBILL_TRUST_ROOT_UNREACHABLE: no trusted root is given, and the public one cannot be fetched (%j)',
    async (trustedRoot) => {
      const path = join(config, '.waybill', 'other.yml');
      writeFileSync(path, policy({ trustedRoot }));
      const run = await verify(
        reference(`sha256:${'9'.repeat(64)}`),
        { policy: path },
        // Nothing listens there.
        { HTTPS_PROXY: 'http://127.0.0.1:1' },
      );
      expect(run.exitCode).toBe(1);
      expect(errorOf(run)).toContain('WAYBILL_TRUST_ROOT_UNREACHABLE');
      expect(errorOf(run)).toContain('commit the trusted root');
    },
  );

  it('WAYBILL_TRUST_ROOT_STALE: a trusted root whose authorities have all ended', async () => {
    const { digest } = await world.pushImage('stale root');
    await world.sign(digest);
    const root = structuredClone(world.platform.service('sigstore').trustedRoot()) as {
      certificateAuthorities: { validFor: { start: string; end?: string } }[];
    };
    for (const { validFor } of root.certificateAuthorities) {
      validFor.start = '2020-01-01T00:00:00Z';
      validFor.end = '2021-01-01T00:00:00Z';
    }
    const run = await verify(reference(digest), { 'trusted-root': world.file('stale.json', root) });
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain('WAYBILL_TRUST_ROOT_STALE');
    expect(errorOf(run)).toContain('the last one ended 2021-01-01');
    expect(reportOf(run).passed).toBe(false);
  });

  it('TLOG_ENTRY_MISMATCH: an entry of a log that the trusted root does not name', async () => {
    const { digest } = await world.pushImage('unknown log');
    await world.sign(digest);
    const root = structuredClone(world.platform.service('sigstore').trustedRoot()) as {
      tlogs: { logId: { keyId: string }; checkpointKeyId?: { keyId: string } }[];
    };
    for (const log of root.tlogs) {
      log.logId.keyId = Buffer.alloc(32, 7).toString('base64');
      delete log.checkpointKeyId;
    }
    const run = await verify(reference(digest), { 'trusted-root': world.file('other-log.json', root) });
    expect(run.exitCode).toBe(1);
    expect(reportOf(run).checks.map(({ code }) => code)).toContain('TLOG_ENTRY_MISMATCH');
    expect(errorOf(run)).toContain('the trusted root does not name the log');
    expect(reportOf(run).passed).toBe(false);
  });

  it('WAYBILL_NOT_AN_IMAGE: the digest of an attestation', async () => {
    const { digest } = await world.pushImage('attestation digest');
    await world.sign(digest);
    const [referrer] = world.referrers(digest);
    expect(errorOf(await verify(reference(referrer?.digest ?? '')))).toContain('WAYBILL_NOT_AN_IMAGE');
  });

  it('WAYBILL_IMAGE_UNKNOWN: an index of which a platform is missing', async () => {
    const { index, children } = await world.pushIndex(['amd64', 'arm64']);
    const lift = world.platform
      .service('registry')
      .server.fault(({ path }) =>
        path.endsWith(children[1]?.digest ?? '') ? { status: 404, body: {} } : undefined,
      );
    try {
      expect(errorOf(await verify(reference(index.digest)))).toContain('WAYBILL_IMAGE_UNKNOWN');
    } finally {
      lift();
    }
  });

  it('does not take a trusted root from outside the checkout of the policy', async () => {
    // The file stands above the checkout, where another repository could have put it.
    writeFileSync(
      join(world.folder, 'above.json'),
      JSON.stringify(world.platform.service('sigstore').trustedRoot()),
    );
    const path = join(config, '.waybill', 'other.yml');
    writeFileSync(path, policy({ trustedRoot: '  trusted-root: above.json' }));
    const run = await verify(reference(`sha256:${'9'.repeat(64)}`), { policy: path });
    expect(errorOf(run)).toContain('WAYBILL_POLICY_UNREADABLE');
  });

  it.each([
    ['service', 'WAYBILL_SERVICE_UNKNOWN'],
    ['environment', 'WAYBILL_ENVIRONMENT_UNKNOWN'],
  ])('an unknown %s', async (input, code) => {
    expect(errorOf(await verify(reference(`sha256:${'9'.repeat(64)}`), { [input]: 'unknown' }))).toContain(
      code,
    );
  });

  it.each([
    ['SIGSTORE_ROOT_FILE', '/tmp/root.json'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
    ['LD_AUDIT', '/nonexistent.so'],
  ])('refuses to run with %s set by an earlier step', async (name, value) => {
    const run = await verify(reference(`sha256:${'9'.repeat(64)}`), {}, { [name]: value });
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain('WAYBILL_ENV_TAINTED');
    expect(errorOf(run)).toContain(name);
  });

  it.each([
    ['401', { status: 401 }],
    ['403', { status: 403 }],
    ['429', { status: 429, headers: { 'retry-after': '0' } }],
    ['500', { status: 500 }],
    ['503', { status: 503, headers: { 'retry-after': '0' } }],
    ['an answer that is no list', { status: 200 }],
  ])('is never a pass where the registry answers %s to who asks for evidence', async (_, answer) => {
    const { digest } = await world.pushImage(`outage ${answer.status}`);
    await world.sign(digest);
    const lift = world.platform
      .service('registry')
      .server.fault((request) =>
        request.path.includes('/referrers/') ? { body: {}, ...answer } : undefined,
      );
    try {
      const run = await verify(reference(digest));
      expect(run.exitCode).toBe(1);
      expect(run.outputs.verified).not.toBe('true');
      expect(errorOf(run)).toMatch(/WAYBILL_(REGISTRY|EVIDENCE|HTTP|REFERRERS|MANIFEST)_/);
    } finally {
      lift();
    }
  });

  it('warns of a tag that is on another digest than the one beside it, and verifies the digest', async () => {
    const [signed, moved] = [await world.pushImage('signed'), await world.pushImage('moved')];
    await world.sign(signed.digest);
    const { repository } = world;
    const image = `${repository}:stable@${signed.digest}`;
    const gone = await verify(image);
    expect(gone.outputs).toMatchObject({ verified: 'true', digest: signed.digest });
    expect(gone.log).toContain('TAG_DISAGREES: the tag stable is on nothing that can be read');
    const there = world.platform.service('registry').manifest('acme/claims-api', moved.digest);
    await world.push(there?.content ?? {}, moved.mediaType, 'stable');
    const run = await verify(image);
    expect(run.outputs).toMatchObject({ verified: 'true', digest: signed.digest });
    expect(run.log).toContain(`TAG_DISAGREES: the tag stable is on ${moved.digest}`);
    // The other way round, the tag saves nothing.
    expect((await verify(`${repository}:stable@${moved.digest}`)).outputs.verified).toBe('false');
  });
});
