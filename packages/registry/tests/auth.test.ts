import { afterEach, describe, expect, it } from '@jest/globals';
import { type PlatformServer, startServer } from '@waybill/local-platform';
import { type HttpClient, httpClient, WaybillError } from '@waybill/toolkit';
import { registryAuth } from '../src/auth.ts';
import { digestOf, type RegistryCredentials, registryClient } from '../src/index.ts';
import { failure, shop } from './support.ts';

const BASIC: RegistryCredentials = { kind: 'basic', username: 'user', password: 'passw0rd', source: 'test' };
const NOBODY: RegistryCredentials = { kind: 'anonymous', source: 'test' };

const servers: PlatformServer[] = [];
async function server(): Promise<PlatformServer> {
  const started = await startServer({ name: 'test' });
  servers.push(started);
  return started;
}
afterEach(async () => {
  for (const one of servers.splice(0)) await one.stop();
});

/** Asks an auth for a registry under any name what it would do with a realm; nothing is sent further than loopback. */
async function tokenFrom(registry: string, realm: string, credentials: RegistryCredentials) {
  const asked: { url: string; authorization?: string }[] = [];
  const http = {
    request: async (request: { url: string | URL; headers?: Record<string, string | undefined> }) => {
      asked.push({ url: String(request.url), authorization: request.headers?.authorization });
      throw new WaybillError('STOP', { kind: 'bug', summary: '', fix: '' }, { message: 'stop' });
    },
  };
  const auth = registryAuth({ registry, repository: 'acme/app' }, credentials, { http });
  const response = {
    status: 401,
    headers: { 'www-authenticate': `Bearer realm="${realm}",service="s",scope="registry:catalog:*"` },
    body: Buffer.alloc(0),
    url: '',
    text: () => '',
    json: <T>() => ({}) as T,
  };
  auth.challenged(response, undefined, []);
  const error = await failure(auth.authorization(['repository:acme/app:pull']));
  return { asked, code: error.code };
}

describe('where credentials may go', () => {
  it.each([
    ['the registry itself', 'registry.example', 'https://registry.example/token'],
    ['a parent domain', 'registry.gitlab.example', 'https://gitlab.example/jwt/auth'],
    ["Docker Hub's own token service", 'docker.io', 'https://auth.docker.io/token'],
  ])('to %s', async (_, registry, realm) => {
    const { asked, code } = await tokenFrom(registry, realm, BASIC);
    expect(code).toBe('STOP');
    expect(asked).toEqual([
      {
        url: `${realm}?service=s&scope=repository%3Aacme%2Fapp%3Apull`,
        authorization: `Basic ${Buffer.from('user:passw0rd').toString('base64')}`,
      },
    ]);
  });

  it.each([
    ['another host', 'registry.example', 'https://evil.example/token'],
    ['a host with the name at its end', 'registry.example', 'https://registry.example.evil.example/token'],
    ['a host whose name ends alike', 'registry.example', 'https://xregistry.example/token'],
    ['a host below', 'registry.example', 'https://auth.registry.example/token'],
    ['a top-level domain', 'registry.example', 'https://example/token'],
    ['another port', 'registry.example', 'https://registry.example:8443/token'],
    ['the same host without TLS', 'registry.example', 'http://registry.example/token'],
    ['this machine', 'registry.example', 'http://127.0.0.1:9/token'],
    ['an address with a user', 'registry.example', 'https://x@registry.example/token'],
    ['a part of an address', '10.0.0.1:5000', 'https://0.0.1/token'],
    ["Docker Hub's, for another registry", 'registry.example', 'https://auth.docker.io/token'],
    ['no address at all', 'registry.example', 'token'],
    ['a file', 'registry.example', 'file:///etc/passwd'],
  ])('not to %s', async (_, registry, realm) => {
    const { asked, code } = await tokenFrom(registry, realm, BASIC);
    expect(code).toBe('WAYBILL_REGISTRY_AUTH_ORIGIN');
    expect(asked).toEqual([]);
  });

  it('to a host that the runner names for it', async () => {
    const asked: string[] = [];
    const challenge = { 'www-authenticate': 'Bearer realm="https://login.example/t",service="s"' };
    const http: HttpClient = {
      request: async ({ url }) => {
        asked.push(new URL(url).host);
        if (asked.length > 1) throw new Error('STOP');
        return {
          status: 401,
          headers: challenge,
          body: Buffer.alloc(0),
          url: '',
          text: () => '',
          json: <T>() => ({}) as T,
        };
      },
    };
    const client = (env: Record<string, string>) =>
      registryClient(
        { registry: 'registry.example', repository: 'acme/app' },
        { http, env, credentials: BASIC },
      );
    const named = await client({ WAYBILL_REGISTRY_TOKEN_HOSTS: 'other.example login.example' });
    await expect(named.headManifest('v1')).rejects.toThrow('STOP');
    expect(asked.splice(0)).toEqual(['registry.example', 'login.example']);
    const error = await failure((await client({})).headManifest('v1'));
    expect(error).toMatchObject({
      code: 'WAYBILL_REGISTRY_AUTH_ORIGIN',
      fix: expect.stringContaining('TOKEN_HOSTS'),
    });
    expect(asked).toEqual(['registry.example']);
  });

  it('an identity token goes no further than a password', async () => {
    const token: RegistryCredentials = { kind: 'identity-token', token: 'refresh', source: 'test' };
    expect((await tokenFrom('registry.example', 'https://evil.example/token', token)).asked).toEqual([]);
  });

  it('without credentials a token may be asked for anywhere on https: there is nothing to lose', async () => {
    const { asked } = await tokenFrom('registry.example', 'https://elsewhere.example/token', NOBODY);
    expect(asked).toEqual([expect.objectContaining({ authorization: undefined })]);
    expect((await tokenFrom('registry.example', 'http://elsewhere.example/token', NOBODY)).asked).toEqual([]);
  });

  it('not along a redirect to another host, nor to an upload address elsewhere', async () => {
    const storage = await server();
    const blob = Buffer.from('layer');
    storage.route('GET', '/blob', () => ({ status: 200, body: blob }));
    storage.route('PUT', '/upload', () => ({ status: 201 }));
    const registry = await server();
    const needsLogin = { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } };
    registry.route('HEAD', '/v2/acme/app/blobs/{digest}', (request) =>
      request.headers.authorization ? { status: 404 } : needsLogin,
    );
    registry.route('GET', '/v2/acme/app/blobs/{digest}', (request) =>
      request.headers.authorization
        ? { status: 307, headers: { location: `${storage.url.replace('127.0.0.1', 'localhost')}/blob` } }
        : needsLogin,
    );
    registry.route('POST', '/v2/acme/app/blobs/uploads/', () => ({
      status: 202,
      headers: { location: `${storage.url}/upload?state=1` },
    }));
    const client = await registryClient(
      { registry: `127.0.0.1:${registry.port}`, repository: 'acme/app' },
      { http: httpClient({ env: {} }), env: {}, credentials: BASIC },
    );
    expect(await client.getBlob({ digest: digestOf(blob) })).toEqual(blob);
    // An upload address on another origin without TLS is refused; nothing is sent there.
    expect((await failure(client.pushBlob(Buffer.from('other')))).code).toBe('WAYBILL_REGISTRY_AUTH_ORIGIN');
    expect(storage.requests.map((request) => [request.method, request.headers.authorization])).toEqual([
      ['GET', undefined],
    ]);
  });
});

describe('tokens', () => {
  it('are asked for once for each right, with no more than the right that is needed', async () => {
    const at = await shop();
    const client = await at.client();
    await client.hasBlob(digestOf('a'));
    await Promise.all([client.hasBlob(digestOf('b')), client.hasBlob(digestOf('c'))]);
    await client.pushBlob(Buffer.from('d'));
    const scopes = at.registry.server.requests
      .filter((request) => request.query.includes('scope='))
      .map((request) => new URLSearchParams(request.query).get('scope'));
    expect(scopes).toEqual(['repository:acme/claims-api:pull', 'repository:acme/claims-api:pull,push']);
    await at.platform.stop();
  });

  it('let what is asked at once wait for the first answer: it alone is refused for want of one', async () => {
    const at = await shop();
    const client = await at.client();
    const digests = ['a', 'b', 'c', 'd'].map((text) => digestOf(text));
    await Promise.all(digests.map((digest) => client.hasBlob(digest)));
    const asked = at.requests().map((line) => line.slice(-64));
    const [first = '', ...others] = digests.map((digest) => digest.slice(-64));
    expect(asked[0]).toBe(first);
    expect(asked.slice(1).sort()).toEqual([first, ...others].sort());
    await at.platform.stop();
  });

  it('are renewed once when the registry no longer takes them', async () => {
    const registry = await server();
    let issued = 0;
    registry.route('GET', '/token', () => ({
      status: 200,
      body: { token: `token-${++issued}`, expires_in: 3600 },
    }));
    let valid = 'token-1';
    registry.route('HEAD', '/v2/acme/app/blobs/{digest}', (request) =>
      request.headers.authorization === `Bearer ${valid}`
        ? { status: 200 }
        : { status: 401, headers: { 'www-authenticate': `Bearer realm="${registry.url}/token"` } },
    );
    const client = await registryClient(
      { registry: `127.0.0.1:${registry.port}`, repository: 'acme/app' },
      { http: httpClient({ env: {} }), env: {}, credentials: NOBODY },
    );
    expect(await client.hasBlob(digestOf('a'))).toBe(true);
    valid = 'token-2';
    expect(await client.hasBlob(digestOf('a'))).toBe(true);
    expect(issued).toBe(2);
    valid = 'none';
    expect((await failure(client.hasBlob(digestOf('a')))).code).toBe('WAYBILL_REGISTRY_UNAUTHORIZED');
    expect(issued).toBe(3);
  });

  it('are exchanged for an identity token by POST', async () => {
    const registry = await server();
    registry.route('POST', '/token', () => ({ status: 200, body: { access_token: 'exchanged' } }));
    registry.route('HEAD', '/v2/acme/app/blobs/{digest}', (request) =>
      request.headers.authorization === 'Bearer exchanged'
        ? { status: 200 }
        : {
            status: 401,
            headers: { 'www-authenticate': `Bearer realm="${registry.url}/token",service="s"` },
          },
    );
    const client = await registryClient(
      { registry: `127.0.0.1:${registry.port}`, repository: 'acme/app' },
      {
        http: httpClient({ env: {} }),
        env: {},
        credentials: { kind: 'identity-token', token: 'refresh', source: 'test' },
      },
    );
    expect(await client.hasBlob(digestOf('a'))).toBe(true);
    const sent = registry.requests.find((request) => request.path === '/token');
    expect(Object.fromEntries(new URLSearchParams(sent?.body.toString()))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh',
      client_id: 'waybill',
      service: 's',
      scope: 'repository:acme/app:pull',
    });
  });

  it('are not needed where the registry is open: credentials stay at home', async () => {
    const registry = await server();
    registry.route('HEAD', '/v2/acme/app/blobs/{digest}', () => ({ status: 200 }));
    const client = await registryClient(
      { registry: `127.0.0.1:${registry.port}`, repository: 'acme/app' },
      { http: httpClient({ env: {} }), env: {}, credentials: BASIC },
    );
    expect(await client.hasBlob(digestOf('a'))).toBe(true);
    expect(registry.requests.map((request) => request.headers.authorization)).toEqual([undefined]);
  });

  it('name who was refused what, and make one request more at most', async () => {
    const at = await shop();
    at.registry.addUser('reader', 'passw0rd', [{ repository: 'acme/claims-api', actions: ['pull'] }]);
    const wrong = await at.client({ credentials: { ...BASIC, source: 'config.json, "host"' } });
    const error = await failure(wrong.hasBlob(digestOf('a')));
    expect(error.code).toBe('WAYBILL_REGISTRY_UNAUTHORIZED');
    expect(error.found).toContain('user "user" (config.json, "host")');
    expect(JSON.stringify([error.message, error.found, error.expected])).not.toContain('passw0rd');
    const reader = await at.client({
      credentials: { kind: 'basic', username: 'reader', password: 'passw0rd', source: 'test' },
    });
    const denied = await failure(reader.pushBlob(Buffer.from('x')));
    expect(denied.code).toMatch(/WAYBILL_REGISTRY_(DENIED|UNAUTHORIZED)/);
    expect(denied.message).toContain('push to');
    await at.platform.stop();
  });
});
