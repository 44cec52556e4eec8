import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { bucketStore, metadataToken } from '../src/bucket-store.mjs';
import { newClaim } from '../src/claims.mjs';
import { claim, today } from './example.mjs';

// As much of the Cloud Storage JSON API and of the metadata server as the store uses, over real HTTP.
const objects = new Map();
let tokens = 0;
let server;
let endpoint;

before(async () => {
  server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://storage');
    const answer = (status, body) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    if (url.pathname === '/token') {
      tokens++;
      return answer(
        request.headers['metadata-flavor'] === 'Google' ? 200 : 403,
        '{"access_token":"t1","expires_in":3600}',
      );
    }
    if (request.headers.authorization !== 'Bearer t1') return answer(401, '{}');
    if (request.method === 'POST') {
      const chunks = await request.toArray();
      objects.set(url.searchParams.get('name'), Buffer.concat(chunks).toString('utf8'));
      return answer(200, '{}');
    }
    const name = /^\/storage\/v1\/b\/claims\/o\/(.+)$/.exec(url.pathname)?.[1];
    if (name !== undefined) {
      const found = objects.get(decodeURIComponent(name));
      return found === undefined ? answer(404, '{}') : answer(200, found);
    }
    if (url.pathname !== '/storage/v1/b/claims/o') return answer(200, '{"name":"claims"}');
    // One object a page, so that the pages are followed.
    const names = [...objects.keys()].filter((key) => key.startsWith(url.searchParams.get('prefix'))).sort();
    const index = Number(url.searchParams.get('pageToken') ?? 0);
    const items = names.slice(index, index + 1).map((item) => ({ name: item }));
    answer(
      200,
      JSON.stringify({ items, ...(index + 1 < names.length ? { nextPageToken: String(index + 1) } : {}) }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  endpoint = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

describe('claims in a bucket', () => {
  it('are kept, found by id and listed for a member, with one token', async () => {
    const store = bucketStore({
      bucket: 'claims',
      endpoint,
      token: metadataToken({ address: `${endpoint}/token` }),
    });
    const kept = ['a', 'b'].map((id) => newClaim(claim(), id, today));
    for (const item of kept) await store.put(item);
    assert.deepEqual(await store.get('a'), kept[0]);
    assert.equal(await store.get('missing'), undefined);
    assert.deepEqual(await store.list('M123456789'), kept);
    assert.equal(await store.ready(), true);
    assert.equal(tokens, 1);
  });

  it('are not ready when the bucket refuses the token', async () => {
    const store = bucketStore({ bucket: 'claims', endpoint, token: async () => 'wrong' });
    assert.equal(await store.ready(), false);
    await assert.rejects(store.get('a'), /answered 401/);
  });
});
