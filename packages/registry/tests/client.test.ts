import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestOf, OCI_INDEX, OCI_MANIFEST } from '../src/index.ts';
import { failure, manifestOf, pushImage, REPOSITORY, type Shop, shop } from './support.ts';

describe('the client', () => {
  let at: Shop;
  beforeEach(async () => {
    at = await shop();
  });
  afterEach(() => at.platform.stop());

  it('gives manifests back with the digest of their bytes', async () => {
    const client = await at.client();
    const image = await pushImage(client);
    expect(await client.getManifest(image.digest)).toMatchObject({ digest: image.digest, kind: 'manifest' });
    expect(await client.headManifest(image.digest)).toEqual({
      digest: image.digest,
      mediaType: OCI_MANIFEST,
      size: image.bytes.length,
    });
    expect(await client.headManifest(digestOf('none'))).toBeUndefined();
    await client.setTagOnce('v1', image);
    expect(await client.resolve('v1')).toBe(image.digest);
    expect(await client.getManifest('v1')).toMatchObject({ digest: image.digest });
  });

  it('says which image, tag or blob is unknown', async () => {
    const client = await at.client();
    for (const call of [client.getManifest('v1'), client.resolve('v1'), client.getManifest(digestOf('x'))])
      expect((await failure(call)).code).toBe('WAYBILL_IMAGE_UNKNOWN');
    expect((await failure(client.getBlob({ digest: digestOf('x') }))).code).toBe('WAYBILL_BLOB_UNKNOWN');
    expect((await failure(client.getManifest('not a tag'))).code).toBe('WAYBILL_REFERENCE_FORMAT');
    expect((await failure(client.getManifest('sha256:abc'))).code).toBe('WAYBILL_DIGEST_INVALID');
  });

  it('asks before it sends a blob, and mounts one that another repository has', async () => {
    const other = await at.client({ repository: 'acme/other' });
    await other.pushBlob(Buffer.from('shared'));
    const client = await at.client();
    expect(await client.pushBlob(Buffer.from('shared'), { mountFrom: 'acme/other' })).toMatchObject({
      how: 'mounted',
    });
    expect(await client.pushBlob(Buffer.from('shared'))).toMatchObject({ how: 'existed' });
    expect(await client.pushBlob(Buffer.from('own'), { mountFrom: 'acme/other' })).toMatchObject({
      how: 'sent',
    });
    expect(at.registry.blob(REPOSITORY, digestOf('own'))?.toString()).toBe('own');
  });

  it('does not send bytes that are not those of their digest', async () => {
    const client = await at.client();
    const source = { digest: digestOf('a'), size: 1, read: async () => Buffer.from('b') };
    expect((await failure(client.pushBlob(source))).code).toBe('WAYBILL_REGISTRY_DIGEST');
    const image = manifestOf({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: [] }, OCI_INDEX);
    const put = client.putManifest(digestOf('other'), image.bytes, { mediaType: OCI_INDEX });
    expect((await failure(put)).code).toBe('WAYBILL_REGISTRY_DIGEST');
    expect(at.requests().filter((line) => line.startsWith('PUT'))).toEqual([]);
  });

  it('leaves the query of an upload address as it is: it may be signed', async () => {
    const bytes = Buffer.from('signed address');
    const query = '_state=a%2Fb~c%20d%3D&flag';
    at.registry.server.fault(({ method }) => {
      if (method === 'POST') return { status: 202, headers: { location: `/v2/up/load?${query}` } };
      return method === 'PUT' ? { status: 201 } : undefined;
    });
    await (await at.client()).pushBlob(bytes, { fresh: true });
    const put = at.registry.server.requests.find(({ method }) => method === 'PUT');
    expect(`${put?.path}${put?.query}`).toBe(
      `/v2/up/load?${query}&digest=${encodeURIComponent(digestOf(bytes))}`,
    );
  });

  it('begins an upload anew when its answer is lost, and finds the blob there', async () => {
    const client = await at.client();
    let lost = false;
    at.registry.server.fault((request) => {
      if (request.method !== 'PUT' || lost) return undefined;
      lost = true;
      return 'drop';
    });
    expect(await client.pushBlob(Buffer.from('layer'))).toMatchObject({ how: 'sent' });
    expect(lost).toBe(true);
  });

  it('sets a tag once: the same digest is fine, another is refused', async () => {
    const client = await at.client();
    const one = await pushImage(client, 'one');
    const two = await pushImage(client, 'two');
    expect(await client.setTagOnce('release', one)).toBe('set');
    expect(await client.setTagOnce('release', one)).toBe('already');
    const error = await failure(client.setTagOnce('release', two));
    expect(error).toMatchObject({ code: 'WAYBILL_TAG_IMMUTABLE', expected: two.digest, found: one.digest });
    expect(at.registry.tags(REPOSITORY)).toEqual([{ tag: 'release', digest: one.digest }]);
  });

  it('sets one of two digests when two jobs set the same tag at once, and tells the other', async () => {
    const [a, b] = await Promise.all([at.client(), at.client()]);
    const [one, two] = await Promise.all([pushImage(a, 'one'), pushImage(b, 'two')]);
    const outcomes = await Promise.allSettled([a.setTagOnce('release', one), b.setTagOnce('release', two)]);
    const kept = at.registry.tags(REPOSITORY)[0]?.digest;
    // Whoever was told "set" last must be the one that is there.
    expect([one.digest, two.digest]).toContain(kept);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
  });

  it('understands a registry that does not let tags be moved', async () => {
    at.registry.createRepository(REPOSITORY, { immutableTags: true });
    const client = await at.client();
    const one = await pushImage(client, 'one');
    const two = await pushImage(client, 'two');
    await client.putManifest('v1', one.bytes, { mediaType: OCI_MANIFEST });
    const moved = await failure(client.putManifest('v1', two.bytes, { mediaType: OCI_MANIFEST }));
    expect(moved).toMatchObject({ code: 'WAYBILL_TAG_IMMUTABLE', where: `${client.name}:v1` });
  });

  it('writes a tag only while it is what was read', async () => {
    const client = await at.client();
    const one = await pushImage(client, 'one');
    const two = await pushImage(client, 'two');
    await client.putManifest('v1', one.bytes, { mediaType: OCI_MANIFEST });
    const late = client.putManifest('v1', two.bytes, { mediaType: OCI_MANIFEST, ifMatch: `"${two.digest}"` });
    expect((await failure(late)).code).toBe('WAYBILL_REGISTRY_CONFLICT');
    await client.putManifest('v1', two.bytes, { mediaType: OCI_MANIFEST, ifMatch: `"${one.digest}"` });
    expect(await client.resolve('v1')).toBe(two.digest);
  });
});

describe('a registry that does not tell the truth', () => {
  let at: Shop;
  beforeEach(async () => {
    at = await shop();
  });
  afterEach(() => at.platform.stop());

  /** Answers reads with something else. */
  function lie(body: Buffer | string, headers: Record<string, string>) {
    return at.registry.server.fault((request) =>
      request.method === 'GET' && request.path.startsWith('/v2/acme/')
        ? { status: 200, headers, body }
        : undefined,
    );
  }

  it('with other bytes for a digest', async () => {
    const client = await at.client();
    const one = await pushImage(client, 'one');
    const two = await pushImage(client, 'two');
    lie(two.bytes, { 'content-type': OCI_MANIFEST });
    expect((await failure(client.getManifest(one.digest))).code).toBe('WAYBILL_REGISTRY_DIGEST');
    expect((await failure(client.getBlob({ digest: digestOf('one') }))).code).toBe('WAYBILL_REGISTRY_DIGEST');
  });

  it('with another digest in the header than that of the bytes', async () => {
    const client = await at.client();
    const image = await pushImage(client);
    lie(image.bytes, { 'content-type': OCI_MANIFEST, 'docker-content-digest': digestOf('x') });
    expect((await failure(client.getManifest('v1'))).code).toBe('WAYBILL_REGISTRY_DIGEST');
  });

  it('with another media type than that of the body, or bytes that are two things', async () => {
    const client = await at.client();
    const image = await pushImage(client);
    lie(image.bytes, { 'content-type': OCI_INDEX });
    expect((await failure(client.getManifest(image.digest))).code).toBe('WAYBILL_MANIFEST_AMBIGUOUS');
  });

  it('with more than the limit, also behind a compression that nobody asked for', async () => {
    const client = await at.client();
    const big = Buffer.alloc(2 * 1024 * 1024, 'x');
    expect((await failure(client.getBlob({ digest: digestOf(big), size: big.length }, 1024))).code).toBe(
      'WAYBILL_REGISTRY_TOO_LARGE',
    );
    let honest = lie(big, {});
    expect((await failure(client.getBlob({ digest: digestOf(big) }, 1024 * 1024))).code).toBe(
      'WAYBILL_REGISTRY_TOO_LARGE',
    );
    at.registry.server.requests.length = 0;
    honest();
    honest = lie(gzipSync(big), { 'content-encoding': 'gzip' });
    expect((await failure(client.getBlob({ digest: digestOf(big) }, 1024 * 1024))).code).toBe(
      'WAYBILL_REGISTRY_TOO_LARGE',
    );
    honest();
    lie(Buffer.alloc(5 * 1024 * 1024), { 'content-type': OCI_MANIFEST });
    expect((await failure(client.getManifest('v1'))).code).toBe('WAYBILL_REGISTRY_TOO_LARGE');
    expect(
      at.registry.server.requests.every((request) => request.headers['accept-encoding'] === 'identity'),
    ).toBe(true);
  });

  it('with a failure that is none of ours: an outage stays an outage', async () => {
    const client = await at.client();
    at.registry.server.fault(() => ({ status: 500, body: 'down' }));
    expect((await failure(client.getManifest('v1'))).code).toBe('WAYBILL_HTTP_STATUS');
    expect((await failure(client.listReferrers(digestOf('x')))).code).toBe('WAYBILL_HTTP_STATUS');
  });
});
