/** Bundles, the tags of the older format, or both: what is written, what a second run adds, and what is said where it cannot be. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorOf, type Pushed, startWorld, type World } from './world.ts';

const NAME = 'acme/claims-api';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const registry = () => world.platform.service('registry');

interface Layer {
  mediaType: string;
  digest: string;
  annotations: Record<string, string>;
}

function layersAt({ digest }: Pushed, kind: 'sig' | 'att'): Layer[] {
  const manifest = registry().manifest(NAME, `${digest.replace(':', '-')}.${kind}`);
  return (manifest?.content.layers ?? []) as Layer[];
}

const counts = (image: Pushed) => ({
  referrers: world.referrers(image.digest).length,
  sig: layersAt(image, 'sig').length,
  att: layersAt(image, 'att').length,
});

describe.each([true, false])('a release in both formats (referrers API: %s)', (api) => {
  let index: Pushed;
  let children: Pushed[];
  beforeAll(async () => {
    registry().referrersApi = api;
    ({ index, children } = await world.pushIndex(['amd64', 'arm64']));
    const run = await world.sign(index.digest);
    expect(errorOf(run).trim()).toBe('');
    expect(run.outputs).toMatchObject({ written: '5', formats: 'bundle legacy' });
    expect(run.summary).toContain('Kyverno, type Cosign | yes');
  });
  afterAll(() => {
    registry().referrersApi = true;
  });

  it('has both on the index and on every platform', () => {
    for (const image of [index, ...children]) expect(counts(image)).toEqual({ referrers: 5, sig: 1, att: 4 });
  });

  it('names the digest, the type and the log entry where older verifiers look', () => {
    const [signature] = layersAt(index, 'sig');
    const payload =
      registry()
        .blob(NAME, signature?.digest ?? '')
        ?.toString('utf8') ?? '';
    expect(JSON.parse(payload).critical.image['docker-manifest-digest']).toBe(index.digest);
    expect(JSON.parse(payload).optional).toEqual({
      'git-sha': 'a'.repeat(40),
      'pipeline-url': 'https://github.com/acme/claims-api/actions/runs/7',
    });
    for (const { annotations } of [...layersAt(index, 'sig'), ...layersAt(index, 'att')]) {
      expect(annotations['dev.sigstore.cosign/certificate']).toContain('BEGIN CERTIFICATE');
      expect(JSON.parse(annotations['dev.sigstore.cosign/bundle'] ?? '{}')).toMatchObject({
        SignedEntryTimestamp: expect.any(String),
        Payload: { integratedTime: expect.any(Number), logID: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
    }
    expect(layersAt(index, 'att').map(({ annotations }) => annotations.predicateType)).toEqual(
      expect.arrayContaining(['https://slsa.dev/provenance/v1', 'https://cyclonedx.org/bom']),
    );
  });

  it('is signed with one certificate', () => {
    const certificates = [index, ...children].flatMap((image) =>
      [...layersAt(image, 'sig'), ...layersAt(image, 'att')].map(
        ({ annotations }) => annotations['dev.sigstore.cosign/certificate'],
      ),
    );
    expect(new Set(certificates).size).toBe(1);
  });

  it('is not changed by a second run', async () => {
    const tags = registry().tags(NAME);
    const run = await world.sign(index.digest);
    expect(run.outputs.written).toBe('0');
    expect(counts(index)).toEqual({ referrers: 5, sig: 1, att: 4 });
    expect(registry().tags(NAME)).toEqual(tags);
  });
});

describe('the older format', () => {
  it('is written alone where that is asked for, and kept by a second run', async () => {
    const image = await world.pushImage('legacy only');
    const run = await world.sign(image.digest, { format: 'legacy' });
    expect(errorOf(run).trim()).toBe('');
    expect(counts(image)).toEqual({ referrers: 0, sig: 1, att: 4 });
    expect(run.outputs.formats).toBe('legacy');
    const files = readdirSync(join(run.outputs.bundles ?? '', 'bundles'));
    expect(files.filter((file) => file.endsWith('.sigstore.json'))).toHaveLength(5);
    expect(files.filter((file) => file.endsWith('.payload'))).toHaveLength(1);
    const again = await world.sign(image.digest, { format: 'legacy' });
    expect(errorOf(again).trim()).toBe('');
    expect(again.outputs.written).toBe('0');
    expect(counts(image)).toEqual({ referrers: 0, sig: 1, att: 4 });
  });

  it('is added to bundles without signing their statements again', async () => {
    const image = await world.pushImage('bundles first');
    await world.sign(image.digest, { format: 'bundle' });
    expect(counts(image)).toEqual({ referrers: 5, sig: 0, att: 0 });
    const run = await world.sign(image.digest);
    expect(errorOf(run).trim()).toBe('');
    expect(counts(image)).toEqual({ referrers: 5, sig: 1, att: 4 });
  });

  it('gets its bundles later', async () => {
    const image = await world.pushImage('tags first');
    const same = { 'test-results': world.junit(), 'gate-verdict': world.verdict() };
    await world.sign(image.digest, { ...same, format: 'legacy' });
    const run = await world.sign(image.digest, same);
    expect(errorOf(run).trim()).toBe('');
    expect(counts(image)).toMatchObject({ referrers: 5, sig: 1 });
  });

  it('is left out, and said to be, where no log signs the time', async () => {
    const image = await world.pushImage('version 2');
    const run = await world.sign(image.digest, {}, { rekor: 2 });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.formats).toBe('bundle');
    expect(counts(image)).toEqual({ referrers: 5, sig: 0, att: 0 });
    expect(run.summary).toContain('bundles only: the signing config names no transparency log of version 1');
    expect(run.annotations.map(({ message }) => message).join()).toContain('bundles only');
  });

  it('is an error before anything is signed where it alone is asked for', async () => {
    const image = await world.pushImage('version 2, legacy');
    const before = world.platform.service('sigstore').certificates().length;
    const run = await world.sign(image.digest, { format: 'legacy' }, { rekor: 2 });
    expect(errorOf(run)).toContain('WAYBILL_LEGACY_NEEDS_LOG');
    expect(world.platform.service('sigstore').certificates()).toHaveLength(before);
  });

  it('stands in log version 1 while the bundles stand in version 2', async () => {
    const image = await world.pushImage('two logs');
    const sigstore = world.platform.service('sigstore');
    const first = sigstore.signingConfig({ rekor: 1 }) as { rekorTlogUrls: object[] };
    const second = sigstore.signingConfig({ rekor: 2 }) as { rekorTlogUrls: object[] };
    const both = { ...second, rekorTlogUrls: [...second.rekorTlogUrls, ...first.rekorTlogUrls] };
    const run = await world.sign(image.digest, { 'signing-config': world.file('config.json', both) });
    expect(errorOf(run).trim()).toBe('');
    expect(counts(image)).toEqual({ referrers: 5, sig: 1, att: 4 });
  });

  it('is left out where the log is down and only preferred', async () => {
    const image = await world.pushImage('log down');
    const sigstore = world.platform.service('sigstore');
    const lift = sigstore.servers.rekor.fault(() => ({
      status: 400,
      body: { code: 400, message: 'closed' },
    }));
    try {
      const run = await world.sign(image.digest, { 'transparency-log': 'prefer' });
      expect(errorOf(run).trim()).toBe('');
      expect(counts(image)).toEqual({ referrers: 5, sig: 0, att: 0 });
      expect(run.summary).toContain('no log entry could be had for the older format');
      expect(run.summary).toContain('signed timestamp alone');
    } finally {
      lift();
    }
  });

  it('keeps what others have put at the tag', async () => {
    const image = await world.pushImage('with others');
    await world.sign(
      image.digest,
      {},
      { claims: { job_workflow_ref: 'acme/other/.github/workflows/x.yml@refs/heads/main' } },
    );
    const before = layersAt(image, 'sig');
    expect(before).toHaveLength(1);
    await world.sign(image.digest);
    expect(layersAt(image, 'sig')).toHaveLength(2);
    expect(layersAt(image, 'sig')[0]).toEqual(before[0]);
    expect(layersAt(image, 'att')).toHaveLength(8);
  });
});

describe('a registry with immutable tags', () => {
  beforeAll(() => registry().createRepository('acme', { immutableTags: true }));
  afterAll(() => registry().createRepository('acme', { immutableTags: false }));

  it('gets both formats once; what cannot be added to a tag is said, and is there as a bundle', async () => {
    const image = await world.pushImage('immutable');
    const first = await world.sign(image.digest);
    expect(errorOf(first).trim()).toBe('');
    expect(counts(image)).toEqual({ referrers: 5, sig: 1, att: 4 });
    const second = await world.sign(image.digest, { annotations: 'stage=second' });
    expect(errorOf(second).trim()).toBe('');
    expect(counts(image)).toEqual({ referrers: 6, sig: 1, att: 4 });
    expect(second.summary).toContain('immutable tags');
    const refused = await world.sign(image.digest, { annotations: 'stage=third', format: 'legacy' });
    expect(errorOf(refused)).toContain('WAYBILL_TAG_IMMUTABLE');
  });

  it('and without the referrers API gets everything in the first run; what a later one would add is refused with the remedy', async () => {
    registry().referrersApi = false;
    const { index, children } = await world.pushIndex(['amd64', 'arm64']);
    const [first, again, more] = [
      await world.sign(index.digest),
      await world.sign(index.digest),
      await world.sign(index.digest, { annotations: 'stage=second' }),
    ];
    registry().referrersApi = true;
    expect(errorOf(first).trim()).toBe('');
    expect(again.outputs.written).toBe('0');
    expect(errorOf(more)).toContain('WAYBILL_REFERRERS_FROZEN');
    const listed = (image: Pushed) =>
      registry().manifest(NAME, image.digest.replace(':', '-'))?.content.manifests as unknown[];
    for (const image of [index, ...children]) {
      expect(listed(image)).toHaveLength(5);
      expect(counts(image)).toMatchObject({ sig: 1, att: 4 });
    }
  });
});
