import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { realPace } from '@waybill/toolkit';
import {
  type Descriptor,
  digestOf,
  type Manifest,
  OCI_EMPTY,
  OCI_INDEX,
  OCI_MANIFEST,
  type RegistryClient,
  referrersTag,
} from '../src/index.ts';
import {
  atOnce,
  attach,
  BUNDLE,
  evidence,
  failure,
  pushImage,
  REPOSITORY,
  type Shop,
  shop,
} from './support.ts';

describe('referrers', () => {
  let at: Shop;
  let client: RegistryClient;
  let image: Manifest;
  beforeEach(async () => {
    at = await shop();
    client = await at.client();
    image = await pushImage(client);
    await client.pushBlob(Buffer.from('{}'));
  });
  afterEach(() => at.platform.stop());

  const tag = () => referrersTag(image.digest);
  const digests = async () =>
    (await client.listReferrers(image.digest)).referrers.map((entry) => entry.digest);
  const answer = (manifests: unknown[], headers: Record<string, string> = {}) => ({
    status: 200,
    headers: { 'content-type': OCI_INDEX, ...headers },
    body: JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests }),
  });
  const entry = (name: string, artifactType = BUNDLE): Descriptor => ({
    mediaType: OCI_MANIFEST,
    digest: digestOf(name),
    size: 1,
    artifactType,
  });

  /** As many registries do: they send an ETag and take any condition for granted. */
  const ignoreConditions = () =>
    at.registry.server.fault((request) => {
      delete request.headers['if-match'];
      delete request.headers['if-none-match'];
      return undefined;
    });

  it('are listed by the API, with their type and annotations', async () => {
    const attached = await attach(client, evidence(image, 'https://slsa.dev/provenance/v1'));
    expect(attached.listed).toBe('api');
    const { referrers, api } = await client.listReferrers(image.digest);
    expect(api).toBe(true);
    expect(referrers).toEqual([
      expect.objectContaining({
        digest: attached.descriptor.digest,
        artifactType: BUNDLE,
        annotations: { 'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1' },
      }),
    ]);
    expect(at.registry.tags(REPOSITORY)).toEqual([]);
  });

  it('are listed in the index at the fallback tag where there is no API', async () => {
    at.registry.referrersApi = false;
    const attached = await attach(client, evidence(image, 'one'));
    expect(attached.listed).toBe('tag');
    expect(at.registry.tags(REPOSITORY).map((item) => item.tag)).toEqual([tag()]);
    const { referrers, api } = await client.listReferrers(image.digest);
    expect({ api, referrers }).toEqual({ api: false, referrers: [attached.descriptor] });
    expect(referrers[0]).toMatchObject({ artifactType: BUNDLE, annotations: expect.any(Object) });
  });

  it('are none, not an error, where nothing is attached', async () => {
    expect(await digests()).toEqual([]);
    at.registry.referrersApi = false;
    expect(await digests()).toEqual([]);
  });

  it('attached again are there once', async () => {
    for (const api of [true, false]) {
      at.registry.referrersApi = api;
      await attach(client, evidence(image, 'same'));
      await attach(client, evidence(image, 'same'));
      expect(await digests()).toHaveLength(1);
    }
  });

  it('are read from both places: what was attached before there was an API is not lost', async () => {
    at.registry.referrersApi = false;
    const before = await attach(client, evidence(image, 'before'));
    at.registry.referrersApi = true;
    const after = await attach(client, evidence(image, 'after'));
    expect((await digests()).sort()).toEqual([before.descriptor.digest, after.descriptor.digest].sort());
  });

  it.each([
    ['keeps If-Match', false],
    ['ignores If-Match', true],
  ])('of 8 parallel writers are 8, at a registry without the API that %s', async (_, ignores) => {
    at.registry.referrersApi = false;
    if (ignores) ignoreConditions();
    const writers = await Promise.all(Array.from({ length: 8 }, () => at.client({ pace: realPace })));
    await Promise.all(writers.map((writer, i) => attach(writer, evidence(image, `writer ${i}`))));
    expect(new Set(await digests()).size).toBe(8);
  });

  it('are not waited for where the registry keeps If-Match, and watched for a while where it does not', async () => {
    at.registry.referrersApi = false;
    let waits = 0;
    const pace = {
      ...atOnce,
      sleep: async () => {
        waits++;
      },
    };
    const keeping = await at.client({ pace });
    await attach(keeping, evidence(image, 'one'));
    await attach(keeping, evidence(image, 'two'));
    expect(waits).toBe(0);
    ignoreConditions();
    await attach(await at.client({ pace }), evidence(image, 'three'));
    expect(waits).toBeGreaterThan(1);
    expect(await digests()).toHaveLength(3);
  });

  it('of one client are written together: many calls at once need few updates', async () => {
    at.registry.referrersApi = false;
    await Promise.all(Array.from({ length: 20 }, (_, i) => attach(client, evidence(image, `${i}`))));
    expect(await digests()).toHaveLength(20);
    const updates = at.requests().filter((line) => line === `PUT /v2/${REPOSITORY}/manifests/${tag()}`);
    expect(updates.length).toBeLessThan(10);
  });

  it('of one call are listed by one write, so that a registry with immutable tags takes them; a second call says what to do', async () => {
    at.registry.referrersApi = false;
    at.registry.createRepository(REPOSITORY, { immutableTags: true });
    const contents = Array.from({ length: 20 }, (_, i) => evidence(image, `${i}`));
    const attached = await client.attachReferrers(contents.map(async (content) => content));
    expect(attached.map(({ listed }) => listed)).toEqual(Array(20).fill('tag'));
    expect((await digests()).sort()).toEqual(attached.map(({ descriptor }) => descriptor.digest).sort());
    await attach(client, evidence(image, '7'));
    const error = await failure(attach(client, evidence(image, 'late')));
    expect(error.code).toBe('WAYBILL_REFERRERS_FROZEN');
    expect(error.fix).toContain('exempt the tags "sha256-*"');
    expect(await digests()).toHaveLength(20);
  });

  it('are written again when another writer, who read before us, writes after us', async () => {
    at.registry.referrersApi = false;
    ignoreConditions();
    const other = await at.client();
    let overwritten = false;
    // Between our write and our second look, somebody puts an index without ours there.
    const pace = {
      ...atOnce,
      sleep: async () => {
        if (overwritten) return;
        overwritten = true;
        const stale = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [] };
        await other.putManifest(tag(), Buffer.from(JSON.stringify(stale)), { mediaType: OCI_INDEX });
      },
    };
    const writer = await at.client({ pace });
    const attached = await attach(writer, evidence(image, 'ours'));
    expect(overwritten).toBe(true);
    expect(await digests()).toEqual([attached.descriptor.digest]);
  });

  it('that do not stay are an error, not a success', async () => {
    at.registry.referrersApi = false;
    ignoreConditions();
    const other = await at.client();
    const stale = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: [] }));
    const pace = {
      ...atOnce,
      sleep: async () => {
        await other.putManifest(tag(), stale, { mediaType: OCI_INDEX });
      },
    };
    const writer = await at.client({ pace });
    expect((await failure(attach(writer, evidence(image, 'ours')))).code).toBe('WAYBILL_REFERRER_LOST');
  });

  it.each([400, 404, 405, 406, 501])(
    'go to the fallback tag when a registry answers OCI-Subject, and its API %i',
    async (status) => {
      at.registry.server.fault((request) =>
        request.path.includes('/referrers/') ? { status, body: 'not found' } : undefined,
      );
      const attached = await attach(client, evidence(image, 'one'));
      expect(attached.listed).toBe('tag');
      expect(await digests()).toEqual([attached.descriptor.digest]);
    },
  );

  it('are filtered by type here: a type that the registry lists wrongly hides nothing', async () => {
    const attached = await attach(client, evidence(image, 'one'));
    const wrong = { ...attached.descriptor, artifactType: OCI_EMPTY };
    const seen: string[] = [];
    at.registry.server.fault((request) => {
      if (!request.path.includes('/referrers/')) return undefined;
      seen.push(request.url.search);
      return answer([wrong, entry('sbom', 'application/spdx+json')]);
    });
    const found = await client.listReferrers(image.digest, { artifactType: BUNDLE });
    expect(found.referrers.map((item) => item.digest)).toEqual([attached.descriptor.digest]);
    expect(found.referrers[0]?.artifactType).toBe(BUNDLE);
    const prefix = await client.listReferrers(image.digest, {
      artifactType: 'application/vnd.dev.sigstore.*',
    });
    expect(prefix.referrers).toHaveLength(1);
    expect(seen).toEqual(['', '']);
  });

  it('are read over all pages', async () => {
    const pages = ['', '?page=2', '?page=3'];
    at.registry.server.fault((request) => {
      if (!request.path.includes('/referrers/')) return undefined;
      const at = pages.indexOf(request.url.search);
      const next = pages[at + 1];
      const link: Record<string, string> = next ? { link: `<${request.path}${next}>; rel="next"` } : {};
      return answer([entry(`page ${at}`)], link);
    });
    expect(await digests()).toHaveLength(3);
  });

  it.each<[string, (path: string, search: string) => string]>([
    [
      'go on for ever',
      (path, search) => `<${path}?n=${search.length}${search.replace('?', '')}>; rel="next"`,
    ],
    ['go round in a circle', (path) => `<${path}?page=2>; rel="next"`],
    ['go on at another host', () => '<http://localhost:1/v2/acme/x/referrers/y>; rel=next'],
    ['go on without TLS elsewhere', () => '<http://evil.example/x>; rel="next"'],
  ])('that %s are refused', async (_, link) => {
    at.registry.server.fault((request) =>
      request.path.includes('/referrers/')
        ? answer([entry(request.url.search)], { link: link(request.path, request.url.search) })
        : undefined,
    );
    expect((await failure(client.listReferrers(image.digest))).code).toMatch(
      /WAYBILL_(REFERRERS_LIMIT|REFERRERS_INVALID|REGISTRY_AUTH_ORIGIN)/,
    );
  });

  it('beyond the limit are refused, never cut', async () => {
    const many = Array.from({ length: 1001 }, (_, i) => entry(String(i)));
    const remove = at.registry.server.fault((request) =>
      request.path.includes('/referrers/') ? answer(many) : undefined,
    );
    expect((await failure(client.listReferrers(image.digest))).code).toBe('WAYBILL_REFERRERS_LIMIT');
    remove();
    at.registry.server.fault((request) =>
      request.path.endsWith(`/manifests/${tag()}`) && request.method === 'GET' ? answer(many) : undefined,
    );
    expect((await failure(client.listReferrers(image.digest))).code).toBe('WAYBILL_REFERRERS_LIMIT');
  });

  it('do not overwrite a fallback tag that holds something else', async () => {
    at.registry.referrersApi = false;
    await client.putManifest(tag(), image.bytes, { mediaType: OCI_MANIFEST });
    expect((await failure(attach(client, evidence(image, 'one')))).code).toBe('WAYBILL_REFERRERS_INVALID');
    expect((await failure(client.listReferrers(image.digest))).code).toBe('WAYBILL_REFERRERS_INVALID');
    expect(await client.resolve(tag())).toBe(image.digest);
  });

  it('keep what others wrote into the index, also what is not known here', async () => {
    at.registry.referrersApi = false;
    const other = await pushImage(client, 'of others');
    const foreign = {
      ...entry('x', 'application/x'),
      digest: other.digest,
      size: other.bytes.length,
      data: 'e30=',
    };
    const index = {
      schemaVersion: 2,
      mediaType: OCI_INDEX,
      manifests: [foreign],
      annotations: { kept: 'yes' },
    };
    await client.putManifest(tag(), Buffer.from(JSON.stringify(index)), { mediaType: OCI_INDEX });
    await attach(client, evidence(image, 'one'));
    const now = JSON.parse(at.registry.manifest(REPOSITORY, tag())?.bytes.toString() ?? '{}') as typeof index;
    expect(now.manifests[0]).toEqual(foreign);
    expect(now.annotations).toEqual({ kept: 'yes' });
    expect(now.manifests).toHaveLength(2);
  });

  it('leave out entries whose manifest was deleted, where the registry refuses an index with such', async () => {
    at.registry.referrersApi = false;
    const first = await attach(client, evidence(image, 'one'));
    const gone = first.descriptor.digest;
    let refused = 0;
    at.registry.server.fault((request) => {
      if (request.path.endsWith(gone))
        return { status: 404, body: { errors: [{ code: 'MANIFEST_UNKNOWN' }] } };
      const names = request.method === 'PUT' && request.path.endsWith(tag()) && request.body.includes(gone);
      if (!names) return undefined;
      refused++;
      return { status: 404, body: { errors: [{ code: 'MANIFEST_BLOB_UNKNOWN' }] } };
    });
    const second = await attach(client, evidence(image, 'two'));
    expect(await digests()).toEqual([second.descriptor.digest]);
    expect(refused).toBe(1);
  });

  it('without a subject are no referrers', async () => {
    const { subject: _, ...content } = evidence(image, 'one');
    expect((await failure(attach(client, content))).code).toBe('WAYBILL_MANIFEST_INVALID');
  });
});
