import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type PlatformServer, startServer } from '@waybill/local-platform';
import { type HttpClient, type HttpClientOptions, httpClient, WaybillError } from '../src/index.ts';

let server: PlatformServer;
let other: PlatformServer;
let waits: number[];
beforeEach(async () => {
  server = await startServer({ name: 'server' });
  other = await startServer({ name: 'other' });
  waits = [];
});
afterEach(async () => {
  await server.stop();
  await other.stop();
});

/** A client whose waits are noted and not waited for. */
const client = (options: HttpClientOptions = {}): HttpClient =>
  httpClient({
    env: {},
    pace: {
      now: () => Date.parse('2026-11-21T10:00:00Z'),
      random: () => 0.5,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
    },
    ...options,
  });
const refusal = async (promise: Promise<unknown>): Promise<WaybillError> => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WaybillError)) throw new Error(`expected a WaybillError, got ${String(error)}`);
  return error;
};
/** Answers with these statuses in turn, then with 200. */
const answers = (method: string, ...statuses: (number | 'drop')[]) => {
  const left = [...statuses];
  server.fault((request) => {
    if (request.method !== method) return undefined;
    const status = left.shift();
    if (status === undefined) return { status: 200, body: { ok: true } };
    return status === 'drop' ? 'drop' : { status, body: { message: `no ${status}` } };
  });
};

describe('retries', () => {
  it('a permanent refusal makes exactly one request and shows the answer', async () => {
    answers('GET', 403);
    const error = await refusal(client().request({ url: `${server.url}/a?token=hidden` }));
    expect(error).toMatchObject({
      code: 'WAYBILL_HTTP_STATUS',
      kind: 'remote',
      found: '{"message":"no 403"}',
    });
    expect(error.message).not.toContain('hidden');
    expect(server.requests).toHaveLength(1);
  });

  it('tries transient statuses and cut connections again, with full jitter under a doubling ceiling', async () => {
    answers('GET', 502, 'drop', 503);
    expect((await client().request({ url: server.url })).status).toBe(200);
    expect(waits).toEqual([125, 250, 500]);
  });

  it('waits as long as Retry-After says', async () => {
    let first = true;
    server.route('GET', '/', () => {
      if (!first) return { status: 200 };
      first = false;
      return { status: 429, headers: { 'retry-after': '7' } };
    });
    await client().request({ url: server.url });
    expect(waits).toEqual([7000]);
  });

  it('gives up at once when Retry-After is longer than the budget', async () => {
    server.route('GET', '/', () => ({ status: 429, headers: { 'retry-after': '3600' } }));
    await refusal(client().request({ url: server.url }));
    expect(server.requests).toHaveLength(1);
  });

  it('does not send a POST again that may have been carried out, unless the caller says it is idempotent', async () => {
    answers('POST', 502, 502);
    await refusal(client().request({ method: 'POST', url: server.url, json: {} }));
    expect(server.requests).toHaveLength(1);
    expect(
      (await client().request({ method: 'POST', url: server.url, json: {}, idempotent: true })).status,
    ).toBe(200);
  });

  it('sends a POST again that was certainly not carried out', async () => {
    answers('POST', 503);
    expect((await client().request({ method: 'POST', url: server.url })).status).toBe(200);
  });
});

describe('limits', () => {
  it('stops reading at the limit', async () => {
    server.route('GET', '/', () => ({ status: 200, body: Buffer.alloc(2000) }));
    expect((await refusal(client().request({ url: server.url, maxResponseBytes: 1000 }))).code).toBe(
      'WAYBILL_HTTP_TOO_LARGE',
    );
  });

  it('counts what a compressed answer becomes, not what it is', async () => {
    server.route('GET', '/', () => ({
      status: 200,
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(5_000_000)),
    }));
    expect((await refusal(client().request({ url: server.url, maxResponseBytes: 100_000 }))).code).toBe(
      'WAYBILL_HTTP_TOO_LARGE',
    );
  });

  it('gives up on a server that does not answer', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const port = (silent.address() as { port: number }).port;
    const error = await refusal(
      client().request({ url: `http://127.0.0.1:${port}/`, timeoutMs: 50, retry: { attempts: 1 } }),
    );
    silent.close();
    expect(error.code).toBe('WAYBILL_HTTP_TIMEOUT');
  });

  it('says so when JSON is not JSON', async () => {
    server.route('GET', '/', () => ({ status: 200, body: '<html>login</html>' }));
    const answer = await client().request({ url: server.url });
    expect(() => answer.json()).toThrow(
      expect.objectContaining({ code: 'WAYBILL_HTTP_NOT_JSON', found: '<html>login</html>' }),
    );
  });
});

describe('redirects', () => {
  it('keep credentials at their origin', async () => {
    other.route('GET', '/there', () => ({ status: 200, body: 'ok' }));
    server.route('GET', '/here', () => ({ status: 302, headers: { location: '/near' } }));
    server.route('GET', '/near', () => ({ status: 307, headers: { location: `${other.url}/there` } }));
    await client().request({
      url: `${server.url}/here`,
      headers: { Authorization: 'Bearer secret', 'X-Plain': 'kept' },
    });
    expect(server.requests.map((request) => request.headers.authorization)).toEqual([
      'Bearer secret',
      'Bearer secret',
    ]);
    expect(other.requests[0]?.headers).toMatchObject({ 'x-plain': 'kept' });
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('end', async () => {
    server.route('GET', '/', () => ({ status: 302, headers: { location: '/' } }));
    expect((await refusal(client().request({ url: server.url }))).message).toMatch(/more than 5 redirects/);
  });

  it('of a POST are an answer', async () => {
    server.route('POST', '/', () => ({ status: 307, headers: { location: '/elsewhere' } }));
    expect((await client().request({ method: 'POST', url: server.url })).status).toBe(307);
  });
});

describe('proxies', () => {
  it('are taken from the environment, and NO_PROXY is honoured', async () => {
    other.otherwise((request) => ({ status: 200, body: `through the proxy: ${request.raw.url}` }));
    server.route('GET', '/direct', () => ({ status: 200, body: 'direct' }));
    const proxied = client({ env: { HTTP_PROXY: other.url, http_proxy: other.url } });
    expect((await proxied.request({ url: 'http://registry.example/v2/' })).text()).toContain(
      'http://registry.example/v2/',
    );
    const spared = client({
      env: { HTTP_PROXY: other.url, http_proxy: other.url, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
    });
    expect((await spared.request({ url: `${server.url}/direct` })).text()).toBe('direct');
  });
});
