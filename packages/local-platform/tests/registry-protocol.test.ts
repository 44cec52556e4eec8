/** The registry against the rules of the OCI distribution specification v1.1, as its conformance tests state them. */

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '../src/index.ts';
import type { RegistryService } from '../src/services/registry/index.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const EMPTY = 'application/vnd.oci.empty.v1+json';
const NAME = 'acme/apps/payments';

let platform: Platform;
let registry: RegistryService;
let token: string;

beforeAll(async () => {
  platform = await startPlatform({ services: ['registry'] });
  registry = platform.service('registry');
  registry.createRepository('acme/apps');
  registry.createRepository('acme/frozen', { immutableTags: true });
  registry.addUser('builder', 'secret', [{ repository: '*', actions: ['pull', 'push', 'delete'] }]);
});
afterAll(() => platform.stop());
beforeEach(async () => {
  const names = [NAME, 'acme/apps/other', 'acme/frozen/app', 'acme/apps/lists', 'acme/nowhere'];
  const query = names.map((name) => `scope=repository:${name}:pull,push,delete`).join('&');
  const response = await fetch(`${registry.url}/v2/token?${query}&scope=registry:catalog:*`, {
    headers: { authorization: `Basic ${Buffer.from('builder:secret').toString('base64')}` },
  });
  token = ((await response.json()) as { token: string }).token;
});

interface Sent {
  headers?: Record<string, string>;
  body?: string | Buffer;
}

async function send(method: string, path: string, { headers, body }: Sent = {}) {
  const response = await fetch(new URL(path, registry.url), {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    header: (name: string) => response.headers.get(name),
    bytes,
    json: <T = Record<string, unknown>>() => JSON.parse(bytes.toString('utf8')) as T,
    code: () =>
      (JSON.parse(bytes.toString('utf8')) as { errors: { code: string; message: string }[] }).errors[0]?.code,
  };
}

const sha256 = (data: string | Buffer) => `sha256:${createHash('sha256').update(data).digest('hex')}`;

async function pushBlob(data: string, name = NAME) {
  const digest = sha256(data);
  const { status } = await send('POST', `/v2/${name}/blobs/uploads/?digest=${digest}`, { body: data });
  expect(status).toBe(201);
  return { mediaType: 'application/octet-stream', digest, size: data.length };
}

interface ManifestOptions {
  name?: string;
  reference?: string;
  type?: string;
  headers?: Record<string, string>;
}

async function pushManifest(content: object, options: ManifestOptions = {}) {
  const body = JSON.stringify(content);
  const { name = NAME, type = MANIFEST, headers } = options;
  const reference = options.reference ?? sha256(body);
  const answer = await send('PUT', `/v2/${name}/manifests/${reference}`, {
    headers: { 'content-type': type, ...headers },
    body,
  });
  return { ...answer, digest: sha256(body), size: body.length, body };
}

async function image(text: string, extra: object = {}, options: ManifestOptions = {}) {
  const config = { ...(await pushBlob('{}', options.name)), mediaType: EMPTY };
  const layer = await pushBlob(text, options.name);
  return pushManifest({ schemaVersion: 2, mediaType: MANIFEST, config, layers: [layer], ...extra }, options);
}

describe('blobs', () => {
  it('are pushed in one request', async () => {
    const digest = sha256('one request');
    const pushed = await send('POST', `/v2/${NAME}/blobs/uploads/?digest=${digest}`, { body: 'one request' });
    expect(pushed.status).toBe(201);
    expect(pushed.header('location')).toBe(`/v2/${NAME}/blobs/${digest}`);
    expect(pushed.header('docker-content-digest')).toBe(digest);
    expect(registry.blob(NAME, digest)?.toString()).toBe('one request');
  });

  it('are pushed with a POST and a PUT', async () => {
    const begun = await send('POST', `/v2/${NAME}/blobs/uploads/`);
    expect(begun.status).toBe(202);
    const digest = sha256('post then put');
    const put = await send('PUT', `${begun.header('location')}&digest=${digest}`, { body: 'post then put' });
    expect(put.status).toBe(201);
    expect((await send('GET', String(put.header('location')))).bytes.toString()).toBe('post then put');
  });

  it('are pushed in chunks, which must come in order', async () => {
    const chunk = (location: string | null, range: string, body: string) =>
      send('PATCH', String(location), { headers: { 'content-range': range }, body });
    const begun = await send('POST', `/v2/${NAME}/blobs/uploads/`);
    const first = await chunk(begun.header('location'), '0-4', 'hello');
    expect([first.status, first.header('range')]).toEqual([202, '0-4']);
    // Out of order, and shorter than its range says: refused, and the upload goes on where it was.
    for (const [range, body] of [
      ['9-11', 'abc'],
      ['5-9', 'abc'],
      ['x', 'abc'],
    ] as const) {
      const refused = await chunk(first.header('location'), range, body);
      expect([refused.status, refused.header('range')]).toEqual([416, '0-4']);
    }
    const where = await send('GET', String(first.header('location')));
    expect([where.status, where.header('range')]).toEqual([204, '0-4']);
    const second = await chunk(where.header('location'), '5-10', ' world');
    expect([second.status, second.header('range')]).toEqual([202, '0-10']);
    const digest = sha256('hello world!');
    const put = await send('PUT', `${second.header('location')}&digest=${digest}`, {
      headers: { 'content-range': '11-11' },
      body: '!',
    });
    expect(put.status).toBe(201);
    expect(registry.blob(NAME, digest)?.toString()).toBe('hello world!');
  });

  it('are pushed as a stream, or cancelled', async () => {
    const begun = await send('POST', `/v2/${NAME}/blobs/uploads/`);
    const patched = await send('PATCH', String(begun.header('location')), { body: 'streamed' });
    const put = await send('PUT', `${patched.header('location')}&digest=${sha256('streamed')}`);
    expect(put.status).toBe(201);

    const other = await send('POST', `/v2/${NAME}/blobs/uploads/`);
    const location = String(other.header('location'));
    expect((await send('DELETE', location)).status).toBe(204);
    const gone = await send('GET', location);
    expect([gone.status, gone.code()]).toEqual([404, 'BLOB_UPLOAD_UNKNOWN']);
  });

  it('are refused when their digest does not match, by any way of pushing', async () => {
    const wrong = sha256('something else');
    const post = await send('POST', `/v2/${NAME}/blobs/uploads/?digest=${wrong}`, { body: 'swapped' });
    expect([post.status, post.code()]).toEqual([400, 'DIGEST_INVALID']);
    const begun = await send('POST', `/v2/${NAME}/blobs/uploads/`);
    const put = await send('PUT', `${begun.header('location')}&digest=${wrong}`, { body: 'swapped' });
    expect([put.status, put.code()]).toEqual([400, 'DIGEST_INVALID']);
    expect((await send('HEAD', `/v2/${NAME}/blobs/${wrong}`)).status).toBe(404);
    expect((await send('HEAD', `/v2/${NAME}/blobs/${sha256('swapped')}`)).status).toBe(404);
    for (const digest of ['sha256:abc', 'md5:d41d8cd98f00b204e9800998ecf8427e', 'x']) {
      const bad = await send('POST', `/v2/${NAME}/blobs/uploads/?digest=${digest}`, { body: 'x' });
      expect([bad.status, bad.code()]).toEqual([400, 'DIGEST_INVALID']);
    }
  });

  it('can be named by sha512', async () => {
    const digest = `sha512:${createHash('sha512').update('long').digest('hex')}`;
    expect((await send('POST', `/v2/${NAME}/blobs/uploads/?digest=${digest}`, { body: 'long' })).status).toBe(
      201,
    );
    expect((await send('GET', `/v2/${NAME}/blobs/${digest}`)).bytes.toString()).toBe('long');
  });

  it('follow only the latest Location of an upload, in its own repository', async () => {
    const begun = await send('POST', `/v2/${NAME}/blobs/uploads/`);
    const location = String(begun.header('location'));
    await send('PATCH', location, { body: 'a' });
    const old = await send('PATCH', location, { body: 'b' });
    expect([old.status, old.code()]).toEqual([400, 'BLOB_UPLOAD_INVALID']);
    const elsewhere = await send('PATCH', location.replace(NAME, 'acme/apps/other'), { body: 'b' });
    expect([elsewhere.status, elsewhere.code()]).toEqual([404, 'BLOB_UPLOAD_UNKNOWN']);
  });

  it('are mounted from a repository that the caller may read', async () => {
    const { digest } = await pushBlob('to be mounted');
    const path = `/v2/acme/apps/other/blobs/uploads/?mount=${digest}`;
    const mounted = await send('POST', `${path}&from=${NAME}`);
    expect([mounted.status, mounted.header('location')]).toEqual([
      201,
      `/v2/acme/apps/other/blobs/${digest}`,
    ]);
    expect((await send('HEAD', `/v2/acme/apps/other/blobs/${digest}`)).status).toBe(200);
    const unknown = await send(
      'POST',
      `/v2/${NAME}/blobs/uploads/?mount=${sha256('nowhere')}&from=acme/apps/other`,
    );
    expect(unknown.status).toBe(202);
    expect((await send('POST', path)).status).toBe(202);
  });

  it('are pulled whole, in ranges, or not at all', async () => {
    const { digest } = await pushBlob('0123456789');
    const path = `/v2/${NAME}/blobs/${digest}`;
    const head = await send('HEAD', path);
    expect([head.status, head.header('content-length'), head.header('docker-content-digest')]).toEqual([
      200,
      '10',
      digest,
    ]);
    const part = async (range: string) => {
      const answer = await send('GET', path, { headers: { range } });
      return [
        answer.status,
        answer.header('content-range'),
        answer.status === 206 && answer.bytes.toString(),
      ];
    };
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=-2')).toEqual([206, 'bytes 8-9/10', '89']);
    expect(await part('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '89']);
    expect(await part('bytes=10-12')).toEqual([416, 'bytes */10', false]);
    expect(await part('bytes=5-2')).toEqual([416, 'bytes */10', false]);
    const absent = await send('GET', `/v2/${NAME}/blobs/${sha256('absent')}`);
    expect([absent.status, absent.code()]).toEqual([404, 'BLOB_UNKNOWN']);
  });

  it('are deleted', async () => {
    const { digest } = await pushBlob('to be deleted');
    expect((await send('DELETE', `/v2/${NAME}/blobs/${digest}`)).status).toBe(202);
    expect((await send('HEAD', `/v2/${NAME}/blobs/${digest}`)).status).toBe(404);
    expect((await send('DELETE', `/v2/${NAME}/blobs/${digest}`)).status).toBe(404);
  });
});

describe('manifests', () => {
  it('are pushed and pulled by tag and digest, byte for byte', async () => {
    const pushed = await image('layer', {}, { reference: 'v1' });
    expect(pushed.status).toBe(201);
    expect(pushed.header('location')).toBe(`/v2/${NAME}/manifests/${pushed.digest}`);
    expect(pushed.header('docker-content-digest')).toBe(pushed.digest);
    for (const reference of ['v1', pushed.digest]) {
      const pulled = await send('GET', `/v2/${NAME}/manifests/${reference}`, {
        headers: { accept: MANIFEST },
      });
      expect(pulled.bytes.toString()).toBe(pushed.body);
      expect([pulled.header('content-type'), pulled.header('etag')]).toEqual([
        MANIFEST,
        `"${pushed.digest}"`,
      ]);
      const head = await send('HEAD', `/v2/${NAME}/manifests/${reference}`);
      expect([head.status, head.header('content-length')]).toEqual([200, String(pushed.size)]);
    }
    expect(registry.manifest(NAME, 'v1')?.digest).toBe(pushed.digest);
    const known = await send('GET', `/v2/${NAME}/manifests/v1`, {
      headers: { 'if-none-match': `"${pushed.digest}"` },
    });
    expect(known.status).toBe(304);
  });

  it("are not given to who does not accept their type, as Docker's registry does not", async () => {
    await image('accept', {}, { reference: 'accept' });
    const answer = await send('GET', `/v2/${NAME}/manifests/accept`, {
      headers: { accept: DOCKER_MANIFEST },
    });
    expect([answer.status, answer.code()]).toEqual([404, 'MANIFEST_UNKNOWN']);
  });

  it("take Docker's types and indexes", async () => {
    const config = {
      ...(await pushBlob('{"os":"linux"}')),
      mediaType: 'application/vnd.docker.container.image.v1+json',
    };
    const docker = await pushManifest(
      { schemaVersion: 2, mediaType: DOCKER_MANIFEST, config, layers: [] },
      { type: DOCKER_MANIFEST },
    );
    expect(docker.status).toBe(201);
    const index = {
      schemaVersion: 2,
      mediaType: INDEX,
      manifests: [{ mediaType: DOCKER_MANIFEST, digest: docker.digest, size: docker.size }],
    };
    expect((await pushManifest(index, { type: INDEX, reference: 'multi' })).status).toBe(201);
  });

  it('are refused when their digest does not match', async () => {
    const { body } = await image('digest');
    const answer = await send('PUT', `/v2/${NAME}/manifests/${sha256('other')}`, {
      headers: { 'content-type': MANIFEST },
      body,
    });
    expect([answer.status, answer.code()]).toEqual([400, 'DIGEST_INVALID']);
  });

  it('are refused when what they refer to is not there', async () => {
    const absent = { mediaType: EMPTY, digest: sha256('absent'), size: 6 };
    const config = { ...(await pushBlob('{}')), mediaType: EMPTY };
    for (const [content, type] of [
      [{ schemaVersion: 2, config: absent, layers: [] }, MANIFEST],
      [{ schemaVersion: 2, config, layers: [absent] }, MANIFEST],
      [{ schemaVersion: 2, config: { ...config, size: 3 }, layers: [] }, MANIFEST],
      [{ schemaVersion: 2, manifests: [{ ...absent, mediaType: MANIFEST }] }, INDEX],
    ] as const) {
      const answer = await pushManifest(content, { type });
      expect([answer.status, answer.code()]).toEqual([404, 'MANIFEST_BLOB_UNKNOWN']);
    }
    // A blob of another repository does not count.
    await pushBlob('elsewhere', 'acme/apps/other');
    const foreign = { mediaType: 'x/y', digest: sha256('elsewhere'), size: 9 };
    expect((await pushManifest({ schemaVersion: 2, config, layers: [foreign] })).code()).toBe(
      'MANIFEST_BLOB_UNKNOWN',
    );
  });

  it('are refused when they are malformed, mistyped or too large', async () => {
    const config = { ...(await pushBlob('{}')), mediaType: EMPTY };
    const valid = { schemaVersion: 2, mediaType: MANIFEST, config, layers: [] };
    const codes = async (content: object, type = MANIFEST) => (await pushManifest(content, { type })).code();
    expect(await codes({ ...valid, schemaVersion: 1 })).toBe('MANIFEST_INVALID');
    expect(await codes({ ...valid, mediaType: INDEX })).toBe('MANIFEST_INVALID');
    expect(await codes({ ...valid, manifests: [] })).toBe('MANIFEST_INVALID');
    expect(await codes({ ...valid, layers: undefined })).toBe('MANIFEST_INVALID');
    expect(await codes({ ...valid, config: { ...config, digest: 'sha256:x' } })).toBe('MANIFEST_INVALID');
    expect(await codes({ ...valid, subject: { digest: sha256('x') } })).toBe('MANIFEST_INVALID');
    expect(await codes(valid, 'application/json')).toBe('UNSUPPORTED');
    const limit = 4 * 1024 * 1024;
    const padded = (size: number) => {
      const bare = JSON.stringify({ ...valid, annotations: { pad: '' } }).length;
      return { ...valid, annotations: { pad: 'x'.repeat(size - bare) } };
    };
    expect((await pushManifest(padded(limit))).status).toBe(201);
    const large = await pushManifest(padded(limit + 1));
    expect([large.status, large.code()]).toEqual([413, 'SIZE_INVALID']);
  });

  it('are refused under an invalid name, tag or digest', async () => {
    const get = async (path: string) => {
      const answer = await send('GET', path);
      return [answer.status, answer.code()];
    };
    expect(await get(`/v2/${NAME}/manifests/.tag`)).toEqual([400, 'TAG_INVALID']);
    expect(await get(`/v2/${NAME}/manifests/${'t'.repeat(129)}`)).toEqual([400, 'TAG_INVALID']);
    expect(await get(`/v2/${NAME}/manifests/sha256:abc`)).toEqual([400, 'DIGEST_INVALID']);
    expect(await get('/v2/Acme/apps/manifests/v1')).toEqual([400, 'NAME_INVALID']);
    expect(await get(`/v2/${NAME}/manifests/absent`)).toEqual([404, 'MANIFEST_UNKNOWN']);
    expect(await get('/v2/acme/nowhere/manifests/v1')).toEqual([404, 'NAME_UNKNOWN']);
  });

  it('move a tag only when it is where the client believes it to be', async () => {
    const first = await image('move 1', {}, { reference: 'moving' });
    const push = (text: string, headers: Record<string, string>) =>
      image(text, {}, { reference: 'moving', headers });
    const stale = await push('move 2', { 'if-match': `"${sha256('stale')}"` });
    expect([stale.status, registry.manifest(NAME, 'moving')?.digest]).toEqual([412, first.digest]);
    expect((await push('move 2', { 'if-none-match': '*' })).status).toBe(412);
    const second = await push('move 2', { 'if-match': `"${first.digest}"` });
    expect([second.status, registry.manifest(NAME, 'moving')?.digest]).toEqual([201, second.digest]);
    expect((await push('move 3', { 'if-match': `"${first.digest}"` })).status).toBe(412);
    const absent = await image('move 4', {}, { reference: 'absent-tag', headers: { 'if-match': '*' } });
    expect(absent.status).toBe(412);
  });

  it('keep an immutable tag on its digest', async () => {
    const name = 'acme/frozen/app';
    const first = await image('frozen 1', {}, { name, reference: 'v1' });
    expect(first.status).toBe(201);
    expect((await image('frozen 1', {}, { name, reference: 'v1' })).status).toBe(201);
    const moved = await image('frozen 2', {}, { name, reference: 'v1' });
    expect([moved.status, moved.code()]).toEqual([409, 'TAG_INVALID']);
    expect(moved.json<{ errors: { message: string }[] }>().errors[0]?.message).toBe(
      `The image tag 'v1' already exists in the '${name}' repository and cannot be overwritten because the tag is immutable.`,
    );
    expect(registry.manifest(name, 'v1')?.digest).toBe(first.digest);
  });

  it('are deleted: a tag alone, or a manifest with all its tags', async () => {
    const { digest } = await image('delete me', {}, { reference: 'd1' });
    await image('delete me', {}, { reference: 'd2' });
    await image('delete me', {}, { reference: 'd3' });
    const remove = async (reference: string) =>
      (await send('DELETE', `/v2/${NAME}/manifests/${reference}`)).status;
    expect(await remove('d1')).toBe(202);
    expect(await remove('d1')).toBe(404);
    expect(registry.manifest(NAME, digest)).toBeDefined();
    expect(await remove(digest)).toBe(202);
    expect(registry.tags(NAME).filter(({ tag }) => tag.startsWith('d'))).toEqual([]);
    expect(await remove(digest)).toBe(404);
  });
});

describe('lists', () => {
  it('of tags come sorted and in pages', async () => {
    const name = 'acme/apps/lists';
    for (const tag of ['c', 'a', 'b']) await image('list', {}, { name, reference: tag });
    const list = async (query: string) => {
      const answer = await send('GET', `/v2/${name}/tags/list${query}`);
      return { ...answer.json<{ name: string; tags: string[] }>(), link: answer.header('link') };
    };
    expect(await list('')).toEqual({ name, tags: ['a', 'b', 'c'], link: null });
    expect(await list('?n=2')).toEqual({
      name,
      tags: ['a', 'b'],
      link: `</v2/${name}/tags/list?n=2&last=b>; rel="next"`,
    });
    expect(await list('?n=2&last=b')).toEqual({ name, tags: ['c'], link: null });
    expect(await list('?last=a')).toEqual({ name, tags: ['b', 'c'], link: null });
    expect(await list('?n=0')).toEqual({ name, tags: [], link: null });
    expect((await send('GET', `/v2/${name}/tags/list?n=x`)).code()).toBe('PAGINATION_NUMBER_INVALID');
    expect((await send('GET', '/v2/acme/nowhere/tags/list')).code()).toBe('NAME_UNKNOWN');
  });

  it('of repositories hold what the caller may read', async () => {
    const { repositories } = (await send('GET', '/v2/_catalog')).json<{ repositories: string[] }>();
    expect(repositories).toEqual(registry.repositories());
    const first = await send('GET', '/v2/_catalog?n=1');
    expect(first.header('link')).toMatch(/^<\/v2\/_catalog\?n=1&last=.*>; rel="next"$/);
  });
});

describe('referrers', () => {
  async function withReferrers(text: string) {
    const subject = await image(text);
    const descriptor = { mediaType: MANIFEST, digest: subject.digest, size: subject.size };
    const attach = (artifactType: string) =>
      image(`${text} ${artifactType}`, {
        subject: descriptor,
        artifactType,
        annotations: { for: artifactType },
      });
    const sbom = await attach('application/spdx+json');
    const bundle = await attach('application/vnd.dev.sigstore.bundle.v0.3+json');
    return { subject, descriptor, sbom, bundle };
  }

  it('are listed, filtered and announced', async () => {
    const { subject, sbom, bundle } = await withReferrers('api');
    expect(sbom.header('oci-subject')).toBe(subject.digest);
    expect(subject.header('oci-subject')).toBeNull();
    const all = await send('GET', `/v2/${NAME}/referrers/${subject.digest}`);
    expect([all.status, all.header('content-type')]).toEqual([200, INDEX]);
    expect(all.json()).toEqual({
      schemaVersion: 2,
      mediaType: INDEX,
      manifests: [
        {
          mediaType: MANIFEST,
          digest: sbom.digest,
          size: sbom.size,
          artifactType: 'application/spdx+json',
          annotations: { for: 'application/spdx+json' },
        },
        {
          mediaType: MANIFEST,
          digest: bundle.digest,
          size: bundle.size,
          artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
          annotations: { for: 'application/vnd.dev.sigstore.bundle.v0.3+json' },
        },
      ],
    });
    const some = await send(
      'GET',
      `/v2/${NAME}/referrers/${subject.digest}?artifactType=application/spdx%2Bjson`,
    );
    expect(some.header('oci-filters-applied')).toBe('artifactType');
    expect(some.json<{ manifests: { digest: string }[] }>().manifests.map((item) => item.digest)).toEqual([
      sbom.digest,
    ]);
  });

  it('of a digest that nobody knows are none; a malformed digest is an error', async () => {
    const none = await send('GET', `/v2/${NAME}/referrers/${sha256('nobody')}`);
    expect([none.status, none.json().manifests]).toEqual([200, []]);
    expect((await send('GET', `/v2/${NAME}/referrers/sha256:x`)).status).toBe(400);
  });

  it('may come before their subject, name their type by the config, and vanish when deleted', async () => {
    const later = { mediaType: MANIFEST, digest: sha256('later'), size: 5 };
    const early = await image('early', { subject: later });
    expect(early.status).toBe(201);
    expect(registry.referrersOf(NAME, later.digest)).toMatchObject([{ artifactType: EMPTY }]);
    await send('DELETE', `/v2/${NAME}/manifests/${early.digest}`);
    expect(registry.referrersOf(NAME, later.digest)).toEqual([]);
  });

  it('come in pages', async () => {
    const { subject, sbom, bundle } = await withReferrers('pages');
    registry.referrersPageSize = 1;
    try {
      const found: string[] = [];
      let path: string | undefined = `/v2/${NAME}/referrers/${subject.digest}`;
      while (path !== undefined) {
        const answer = await send('GET', path);
        found.push(
          ...answer.json<{ manifests: { digest: string }[] }>().manifests.map((item) => item.digest),
        );
        path = /^<(.*)>; rel="next"$/.exec(answer.header('link') ?? '')?.[1];
      }
      expect(found).toEqual([sbom.digest, bundle.digest]);
    } finally {
      registry.referrersPageSize = 100;
    }
  });

  it('are kept under the fallback tag by clients when the API is taken away', async () => {
    registry.referrersApi = false;
    try {
      const { subject, sbom, bundle } = await withReferrers('fallback');
      expect(sbom.header('oci-subject')).toBeNull();
      const answer = await send('GET', `/v2/${NAME}/referrers/${subject.digest}`);
      expect([answer.status, answer.header('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
      const listed = { mediaType: MANIFEST, digest: sbom.digest, size: sbom.size, artifactType: 'x/listed' };
      await pushManifest(
        { schemaVersion: 2, mediaType: INDEX, manifests: [listed] },
        { type: INDEX, reference: subject.digest.replace(':', '-') },
      );
      const digests = registry.referrersOf(NAME, subject.digest).map((item) => item.digest);
      expect(digests.sort()).toEqual([sbom.digest, bundle.digest].sort());
    } finally {
      registry.referrersApi = true;
    }
  });

  it('that only the fallback tag claims are not served by the API', async () => {
    const subject = await image('claimed');
    const unrelated = await image('unrelated');
    const claim = { mediaType: MANIFEST, digest: unrelated.digest, size: unrelated.size };
    await pushManifest(
      { schemaVersion: 2, mediaType: INDEX, manifests: [claim] },
      { type: INDEX, reference: subject.digest.replace(':', '-') },
    );
    expect((await send('GET', `/v2/${NAME}/referrers/${subject.digest}`)).json().manifests).toEqual([]);
    expect(registry.referrersOf(NAME, subject.digest)).toHaveLength(1);
  });
});

describe('the server', () => {
  it('answers 501 for what it does not serve, and takes faults', async () => {
    expect((await send('POST', '/v2/acme/apps/x/signatures')).status).toBe(501);
    const mend = registry.server.fault((request) =>
      request.path.includes('/blobs/') ? { status: 503, body: 'down' } : undefined,
    );
    expect((await send('HEAD', `/v2/${NAME}/blobs/${sha256('{}')}`)).status).toBe(503);
    mend();
    expect((await send('HEAD', `/v2/${NAME}/blobs/${sha256('{}')}`)).status).toBe(200);
  });
});
