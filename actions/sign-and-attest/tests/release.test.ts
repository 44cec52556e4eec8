/** The whole way of a release: signed, attested, attached, read back; and a second run that adds nothing. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorOf, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const TYPES = [
  'https://cyclonedx.org/bom',
  'https://in-toto.io/attestation/svr/v0.1',
  'https://in-toto.io/attestation/test-result/v0.1',
  'https://sigstore.dev/cosign/sign/v1',
  'https://slsa.dev/provenance/v1',
];

describe('a release', () => {
  it('carries all five kinds of evidence, and a second run adds nothing', async () => {
    const { digest } = await world.pushImage('release');
    const first = await world.sign(digest);
    expect(errorOf(first)).toBe('\n');
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({ image: `${world.repository}@${digest}`, written: '5' });
    const attached = world.referrers(digest);
    expect(attached.map(({ predicateType }) => predicateType)).toEqual(TYPES);
    expect(JSON.parse(first.outputs.referrers ?? '')).toEqual(
      Object.fromEntries(attached.map((item) => [item.predicateType, [item.digest]])),
    );
    expect(readdirSync(join(first.outputs.bundles ?? '', 'bundles'))).toHaveLength(5);
    expect(
      existsSync(join(first.outputs.bundles ?? '', 'manifests', `${digest.replace(':', '-')}.json`)),
    ).toBe(true);
    expect(first.summary).toContain('### Image signed and attested');
    expect(first.summary).toContain('cosign verify --trusted-root trusted-root.json');
    expect(first.audit.at(-1)).toMatchObject({ event: 'sign', outcome: 'done' });

    const second = await world.sign(digest, {}, { claims: { run_attempt: '2' } });
    expect(second.exitCode).toBe(0);
    expect(second.outputs.written).toBe('0');
    expect(world.referrers(digest)).toEqual(attached);
    expect(second.summary).toContain('there already, verified');
    const third = await world.sign(
      digest,
      { receipt: world.receipt(digest, { run: { id: '8', attempt: '1' } }), annotations: '' },
      { claims: { run_id: '8' }, env: { GITHUB_RUN_ID: '8' } },
    );
    expect(third.exitCode).toBe(0);
    // Another run of the same commit: a signature without annotations is new, a second provenance is not.
    expect(third.outputs.written).toBe('1');
    expect(world.referrers(digest)).toHaveLength(6);
  });

  it('asks for one token and one certificate', async () => {
    const { fulcio } = world.platform.service('sigstore').servers;
    const oidc = world.platform.service('oidc').server;
    const count = (requests: { path: string }[], part: string) =>
      requests.filter(({ path }) => path.includes(part)).length;
    const before = [count(fulcio.requests, '/api/v2/signingCert'), oidc.requests.length];
    const { digest } = await world.pushImage('one certificate');
    await world.sign(digest);
    expect(count(fulcio.requests, '/api/v2/signingCert') - (before[0] ?? 0)).toBe(1);
    expect(
      oidc.requests.slice(before[1]).filter(({ query }) => query.includes('audience=sigstore')),
    ).toHaveLength(1);
  });

  it('never shows the token', async () => {
    const { digest } = await world.pushImage('token');
    const run = await world.sign(digest);
    const tokens = run.masks.filter((mask) => mask.startsWith('eyJ'));
    expect(tokens.length).toBeGreaterThan(0);
    const shown = run.log.replace(/^::add-mask::.*$/gm, '') + run.summary + JSON.stringify(run.audit);
    for (const token of tokens) expect(shown).not.toContain(token);
  });

  it('works with a log of version 2, and without the referrers API', async () => {
    const registry = world.platform.service('registry');
    registry.referrersApi = false;
    try {
      const { digest } = await world.pushImage('version 2');
      const run = await world.sign(digest, {}, { rekor: 2 });
      expect(errorOf(run)).toBe('\n');
      expect(world.referrers(digest).map(({ predicateType }) => predicateType)).toEqual(TYPES);
      expect((await world.sign(digest, {}, { rekor: 2 })).outputs.written).toBe('0');
    } finally {
      registry.referrersApi = true;
    }
  });

  it('covers an index and all its platforms with one statement each', async () => {
    const { index, children } = await world.pushIndex(['amd64', 'arm64']);
    const before = world.platform.service('sigstore').entries().length;
    const run = await world.sign(index.digest);
    expect(errorOf(run)).toBe('\n');
    // One for each statement, and one for each digest in the format in which a signature names a single one.
    expect(world.platform.service('sigstore').entries().length - before).toBe(5 + 3);
    for (const { digest } of [index, ...children])
      expect(world.referrers(digest).map(({ predicateType }) => predicateType)).toEqual(TYPES);
  });

  it('passes over the attestation manifests that BuildKit puts into an index, in a list of the Docker type too', async () => {
    const [image, beside] = [await world.pushImage('of BuildKit'), await world.pushImage('its attestation')];
    const mediaType = 'application/vnd.docker.distribution.manifest.list.v2+json';
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    const manifests = [
      { ...image, platform: { os: 'linux', architecture: 'amd64' } },
      { ...beside, platform: { os: 'unknown', architecture: 'unknown' }, annotations },
    ];
    const { digest } = await world.push({ schemaVersion: 2, mediaType, manifests }, mediaType);
    const run = await world.sign(digest, { format: 'bundle' });
    expect(errorOf(run)).toBe('\n');
    expect([digest, image.digest, beside.digest].map((of) => world.referrers(of).length)).toEqual([5, 5, 0]);
  });

  it('completes what an earlier run was cut off in', async () => {
    const { index, children } = await world.pushIndex(['amd64', 'arm64']);
    const registry = world.platform.service('registry');
    const child = children[1]?.digest ?? '';
    // Nothing can be attached to the second platform.
    const lift = registry.server.fault((request) =>
      request.method === 'PUT' && request.body.includes(`"subject":`) && request.body.includes(child)
        ? { status: 403, body: { errors: [{ code: 'DENIED', message: 'no' }] } }
        : undefined,
    );
    const cut = await world.sign(index.digest);
    lift();
    expect(cut.exitCode).toBe(1);
    const again = await world.sign(index.digest);
    expect(errorOf(again)).toBe('\n');
    for (const { digest } of [index, ...children])
      expect(new Set(world.referrers(digest).map(({ predicateType }) => predicateType))).toEqual(
        new Set(TYPES),
      );
  });

  it('signs nothing in a dry run', async () => {
    const { digest } = await world.pushImage('dry run');
    const run = await world.sign(digest, { 'dry-run': 'true' });
    expect(errorOf(run)).toBe('\n');
    expect(world.referrers(digest)).toEqual([]);
    expect(run.summary).toContain('would be signed');
    expect(run.outputs.bundles).toBeUndefined();
  });

  it('keeps a signed timestamp where the log is down and only preferred', async () => {
    const { digest } = await world.pushImage('no log');
    const { rekor } = world.platform.service('sigstore').servers;
    const lift = rekor.fault(() => ({ status: 400, body: { code: 400, message: 'no' } }));
    try {
      const required = await world.sign(digest);
      expect(errorOf(required)).toContain('WAYBILL_TLOG_REFUSED');
      expect(world.referrers(digest)).toEqual([]);
      const preferred = await world.sign(digest, { 'transparency-log': 'prefer' });
      expect(errorOf(preferred)).toBe('\n');
      expect(preferred.annotations.map(({ message }) => message).join()).toContain(
        'the signed timestamp alone is kept',
      );
      expect(world.referrers(digest)).toHaveLength(5);
    } finally {
      lift();
    }
  });
});

describe('further statements', () => {
  const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';

  it('are attested as they are, and again when they have changed', async () => {
    const { digest } = await world.pushImage('scan');
    const scan = (count: number) => ({
      predicates: `# of this build\n${VULN} ${world.file('scan.json', { scanner: { result: { count } } })}`,
    });
    const run = await world.sign(digest, scan(0));
    expect(errorOf(run)).toBe('\n');
    const count = () => world.referrers(digest).filter(({ predicateType }) => predicateType === VULN).length;
    expect(count()).toBe(1);
    expect((await world.sign(digest, scan(0))).outputs.written).toBe('0');
    expect((await world.sign(digest, scan(1))).outputs.written).toBe('1');
    expect(count()).toBe(2);
  });

  it.each([
    ['a type that is no URI', 'vuln scan.json', '"predicates": each line must be a predicate type'],
    [
      'a type that has an input of its own',
      'https://slsa.dev/provenance/v1 mine.json',
      '"predicates": must not name',
    ],
    ['a type without a path', VULN, '"predicates": each line must be'],
  ])('are refused with %s', async (_what, predicates, message) => {
    const { digest } = await world.pushImage('refused');
    const run = await world.sign(digest, { predicates });
    expect(errorOf(run)).toContain(message);
    expect(world.referrers(digest)).toEqual([]);
  });

  it('are refused when the file is a whole statement', async () => {
    const { digest } = await world.pushImage('whole');
    const path = world.file('statement.json', { _type: 'https://in-toto.io/Statement/v1' });
    expect(errorOf(await world.sign(digest, { predicates: `${VULN} ${path}` }))).toContain(
      'WAYBILL_PREDICATE_INVALID',
    );
  });
});
