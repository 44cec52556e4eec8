/** Who may pull and push: local users, holders of Google Cloud access tokens, and nobody in particular. */

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '../src/index.ts';
import type { GcpService } from '../src/services/gcp/index.ts';
import { type JobFacts, jobClaims, type OidcService } from '../src/services/oidc/index.ts';
import type { RegistryService } from '../src/services/registry/index.ts';

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const SHA = '1f0a2b3c4d5e6f708192a3b4c5d6e7f809182736';
const JOB: JobFacts = {
  repository: 'acme/payments',
  repository_id: 1001,
  owner: 'acme',
  owner_id: 42,
  visibility: 'private',
  ref: 'refs/heads/main',
  sha: SHA,
  event_name: 'push',
  workflow: 'release',
  workflow_ref: 'acme/payments/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: SHA,
  run_id: 7,
  run_number: 3,
  run_attempt: 1,
  actor: 'dev',
  actor_id: 9,
};
const NAME = 'acme-prod/apps/payments';
const OPEN = 'acme-prod/open/base';

let platform: Platform;
let oidc: OidcService;
let gcp: GcpService;
let registry: RegistryService;
let provider: string;
const writers =
  'principalSet://iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/github/attribute.repository/acme/payments';
const readers = writers.replace('acme/payments', 'acme/reader');

beforeAll(async () => {
  platform = await startPlatform({ services: ['oidc', 'registry'] });
  oidc = platform.service('oidc');
  gcp = platform.service('gcp');
  registry = platform.service('registry');
  registry.createRepository('acme-prod/apps');
  registry.createRepository('acme-prod/open', { public: true });
  registry.addUser('builder', 'pass:word', [{ repository: 'acme-prod/*', actions: ['pull', 'push'] }]);
  registry.addUser('reader', 'secret', [{ repository: NAME, actions: ['pull'] }]);
  provider = gcp.createProvider({
    project: '123',
    pool: 'github',
    provider: 'actions',
    issuerUri: oidc.url,
    attributeMapping: { 'google.subject': 'assertion.sub', 'attribute.repository': 'assertion.repository' },
  });
  gcp.bind(registry.resourceOf(NAME), 'roles/artifactregistry.writer', writers);
  gcp.bind(registry.resourceOf(NAME), 'roles/artifactregistry.reader', readers);
});
afterAll(() => platform.stop());

async function gcpToken(repository: string, scope = SCOPE): Promise<string> {
  const audience = `//iam.googleapis.com/${provider}`;
  const response = await fetch(gcp.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience,
      scope,
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: await oidc.mint(jobClaims({ ...JOB, repository }), audience),
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const fullScope = (name: string) => `repository:${name}:pull,push,delete`;

async function tokenRequest(authorization: string | undefined, ...scopes: string[]) {
  const query = scopes.map((scope) => `scope=${encodeURIComponent(scope)}`).join('&');
  const response = await fetch(`${registry.url}/v2/token?service=${registry.host}&${query}`, {
    headers: authorization === undefined ? {} : { authorization },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function login(authorization: string | undefined, ...scopes: string[]): Promise<string> {
  return `Bearer ${(await tokenRequest(authorization, ...scopes)).body.token}`;
}

async function send(method: string, path: string, authorization?: string, body?: string) {
  const response = await fetch(registry.url + path, {
    method,
    headers: authorization === undefined ? {} : { authorization },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const error = text.startsWith('{"errors"')
    ? (JSON.parse(text) as { errors: { code: string; message: string }[] }).errors[0]
    : undefined;
  return { status: response.status, challenge: response.headers.get('www-authenticate'), error };
}

const digest = `sha256:${createHash('sha256').update('data').digest('hex')}`;
const push = (authorization?: string, name = NAME) =>
  send('POST', `/v2/${name}/blobs/uploads/?digest=${digest}`, authorization, 'data');
const pull = (authorization?: string, name = NAME) =>
  send('GET', `/v2/${name}/blobs/${digest}`, authorization);

describe('the challenge', () => {
  it('says where to get a token and for what', async () => {
    const realm = `Bearer realm="${registry.url}/v2/token",service="${registry.host}"`;
    const ping = await send('GET', '/v2/');
    expect([ping.status, ping.challenge, ping.error?.code]).toEqual([401, realm, 'UNAUTHORIZED']);
    expect((await pull()).challenge).toBe(`${realm},scope="repository:${NAME}:pull"`);
    expect((await push()).challenge).toBe(`${realm},scope="repository:${NAME}:pull,push"`);
    const stranger = await send('GET', '/v2/', 'Bearer forged');
    expect(stranger.challenge).toBe(`${realm},error="invalid_token"`);
  });

  it('is the answer to Basic credentials outside the token endpoint', async () => {
    expect((await push(basic('builder', 'pass:word'))).status).toBe(401);
  });
});

describe('a local user', () => {
  it('may do what was granted', async () => {
    const token = await login(basic('builder', 'pass:word'), fullScope(NAME));
    expect((await send('GET', '/v2/', token)).status).toBe(200);
    expect((await push(token)).status).toBe(201);
    expect((await pull(token)).status).toBe(200);
    const removal = await send('DELETE', `/v2/${NAME}/blobs/${digest}`, token);
    expect([removal.status, removal.error?.code]).toEqual([403, 'DENIED']);
  });

  it('may not upload with the right to pull alone', async () => {
    const token = await login(basic('reader', 'secret'), fullScope(NAME));
    expect((await pull(token)).status).toBe(200);
    expect(await push(token)).toMatchObject({ status: 403, error: { code: 'DENIED' } });
  });

  it('gets no token with a wrong password or an unknown name', async () => {
    for (const authorization of [basic('builder', 'wrong'), basic('nobody', ''), 'Basic !', 'Bearer x']) {
      const answer = await tokenRequest(authorization, fullScope(NAME));
      expect([answer.status, answer.body.token]).toEqual([401, undefined]);
    }
  });

  it('needs a token for the very repository and action', async () => {
    const token = await login(basic('builder', 'pass:word'), `repository:${NAME}:pull`);
    const refused = await push(token);
    expect(refused.status).toBe(401);
    expect(refused.challenge).toMatch(
      /scope="repository:acme-prod\/apps\/payments:pull,push",error="insufficient_scope"$/,
    );
    expect((await pull(token, 'acme-prod/apps/other')).status).toBe(401);
  });

  it('loses a token after five minutes, and when it is replaced', async () => {
    const token = await login(basic('builder', 'pass:word'), fullScope(NAME));
    platform.clock.shift(301_000);
    expect((await push(token)).status).toBe(401);
    platform.clock.shift(-301_000);
    expect((await push(token)).status).toBe(201);
    registry.addUser('builder', 'pass:word', [{ repository: 'acme-prod/*', actions: ['pull', 'push'] }]);
    expect((await push(token)).status).toBe(401);
  });

  it('may use the OAuth form of the token endpoint', async () => {
    const response = await fetch(`${registry.url}/v2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        username: 'builder',
        password: 'pass:word',
        scope: fullScope(NAME),
      }),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    expect((await push(`Bearer ${access_token}`)).status).toBe(201);
  });

  it('can not push to a repository that nobody created', async () => {
    const token = await login(basic('builder', 'pass:word'), fullScope('acme-prod/absent/x'));
    expect((await push(token, 'acme-prod/absent/x')).error?.code).toBe('NAME_UNKNOWN');
  });
});

describe('a Google Cloud access token', () => {
  const asUser = async (repository: string) => basic('oauth2accesstoken', await gcpToken(repository));

  it('carries the IAM permissions of its principal', async () => {
    const token = await login(await asUser('acme/payments'), fullScope(NAME));
    expect((await push(token)).status).toBe(201);
    expect((await pull(token)).status).toBe(200);
    expect((await send('DELETE', `/v2/${NAME}/blobs/${digest}`, token)).error?.message).toMatch(
      /artifactregistry\.repositories\.deleteArtifacts/,
    );
  });

  it('without the permission to upload is refused, with the permission and the resource', async () => {
    const token = await login(await asUser('acme/reader'), fullScope(NAME));
    expect((await pull(token)).status).toBe(200);
    expect(await push(token)).toMatchObject({
      status: 403,
      error: {
        code: 'DENIED',
        message:
          'Permission "artifactregistry.repositories.uploadArtifacts" denied on resource "projects/acme-prod/locations/local/repositories/apps" (or it may not exist)',
      },
    });
  });

  it("of another repository's workflow is refused altogether", async () => {
    const token = await login(await asUser('evil/payments'), fullScope(NAME));
    expect((await pull(token)).error?.code).toBe('DENIED');
    expect((await push(token)).error?.code).toBe('DENIED');
  });

  it('that is forged or expired gets no token, and its registry token dies with it', async () => {
    expect((await tokenRequest(basic('oauth2accesstoken', 'ya29.forged'), fullScope(NAME))).status).toBe(401);
    const access = basic('oauth2accesstoken', await gcpToken('acme/payments'));
    platform.clock.shift(200_000);
    try {
      const answer = await tokenRequest(access, fullScope(NAME));
      expect(answer.body.expires_in).toBeLessThanOrEqual(100);
      platform.clock.shift(101_000);
      expect((await push(`Bearer ${answer.body.token}`)).status).toBe(401);
      expect((await tokenRequest(access, fullScope(NAME))).status).toBe(401);
      platform.clock.shift(-101_000);
    } finally {
      platform.clock.shift(-200_000);
    }
  });

  it('of a narrow scope is refused', async () => {
    const narrow = await gcpToken('acme/payments', `${SCOPE}.read-only`);
    const token = await login(basic('oauth2accesstoken', narrow), fullScope(NAME));
    expect((await pull(token)).status).toBe(200);
    expect((await push(token)).status).toBe(403);
  });

  it('loses its rights at once when the binding goes', async () => {
    const token = await login(await asUser('acme/payments'), fullScope(NAME));
    gcp.unbind(registry.resourceOf(NAME), 'roles/artifactregistry.writer', writers);
    expect((await push(token)).status).toBe(403);
    gcp.bind(registry.resourceOf(NAME), 'roles/artifactregistry.writer', writers);
    expect((await push(token)).status).toBe(201);
  });

  it('may be sent as Bearer directly', async () => {
    expect((await push(`Bearer ${await gcpToken('acme/payments')}`)).status).toBe(201);
    expect((await push(`Bearer ${await gcpToken('acme/reader')}`)).status).toBe(403);
  });
});

describe('nobody in particular', () => {
  it('may pull from a public repository, with or without an anonymous token, and nothing else', async () => {
    const builder = await login(basic('builder', 'pass:word'), fullScope(OPEN), fullScope(NAME));
    expect((await push(builder, OPEN)).status).toBe(201);
    expect((await push(builder)).status).toBe(201);
    expect((await pull(undefined, OPEN)).status).toBe(200);
    const token = await login(undefined, fullScope(OPEN), fullScope(NAME));
    expect((await pull(token, OPEN)).status).toBe(200);
    expect((await push(token, OPEN)).status).toBe(401);
    expect((await pull(token)).status).toBe(401);
    expect((await push(undefined, OPEN)).status).toBe(401);
    expect((await send('GET', '/v2/_catalog', await login(undefined, 'registry:catalog:*'))).status).toBe(
      401,
    );
  });
});

describe('mounting', () => {
  it('does not hand over a blob of a repository that the caller may not read', async () => {
    registry.createRepository('acme-prod/private');
    registry.addUser('owner', 'secret', [{ repository: '*', actions: ['pull', 'push'] }]);
    registry.addUser('thief', 'secret', [{ repository: NAME, actions: ['pull', 'push'] }]);
    const secret = `sha256:${createHash('sha256').update('secret').digest('hex')}`;
    const owner = await login(basic('owner', 'secret'), fullScope('acme-prod/private/x'));
    await send('POST', `/v2/acme-prod/private/x/blobs/uploads/?digest=${secret}`, owner, 'secret');
    const thief = await login(basic('thief', 'secret'), fullScope(NAME), fullScope('acme-prod/private/x'));
    const mount = `/v2/${NAME}/blobs/uploads/?mount=${secret}&from=acme-prod/private/x`;
    expect((await send('POST', mount, thief)).status).toBe(202);
    expect(registry.blob(NAME, secret)).toBeUndefined();
  });
});

describe('the catalog', () => {
  it('shows a caller only what it may read', async () => {
    const token = await login(basic('reader', 'secret'), 'registry:catalog:*');
    const response = await fetch(`${registry.url}/v2/_catalog`, { headers: { authorization: token } });
    const { repositories } = (await response.json()) as { repositories: string[] };
    expect(repositories).toContain(NAME);
    expect(repositories).not.toContain('acme-prod/private/x');
  });
});
