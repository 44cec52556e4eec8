/** Who may speak, and for what: app JWTs, installation tokens, workflow tokens, users, strangers, and how often. */

import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AppRecord } from '../src/services/github/index.ts';
import { startGitHub, type TestBed } from './github-helpers.ts';

let bed: TestBed;
let app: AppRecord;
let installation: number;
let dev: string;

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function jwt(claims: Record<string, unknown> = {}, key = app.privateKeyPem, alg = 'RS256'): string {
  const now = Math.floor(bed.clock.now().getTime() / 1000);
  const body = `${encode({ alg, typ: 'JWT' })}.${encode({ iss: app.clientId, iat: now - 30, exp: now + 540, ...claims })}`;
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
}

const mint = (body: Record<string, unknown> = {}, token = jwt()) =>
  bed.rest(token, 'POST', `/app/installations/${installation}/access_tokens`, body);

beforeAll(async () => {
  bed = await startGitHub();
  const { github } = bed;
  github.createOrganization('acme');
  dev = github.createUser('dev').token;
  for (const name of ['config', 'app', 'other']) {
    github.createRepository({ owner: 'acme', name });
    await github.commitFiles(`acme/${name}`, {
      branch: 'main',
      message: 'init',
      files: { 'a.txt': 'one\n' },
    });
  }
  github.createRepository({ owner: 'acme', name: 'open', visibility: 'public' });
  await github.commitFiles('acme/open', { branch: 'main', message: 'init', files: { 'a.txt': 'one\n' } });
  github.grant('acme/config', 'dev', 'read');
  app = github.createApp({ slug: 'bump', permissions: { contents: 'write', pull_requests: 'write' } });
  installation = github.installApp(app.id, 'acme', ['config', 'app']);
});
afterAll(() => bed.stop());

describe('app JWT', () => {
  it('is taken with the app id or the client id as issuer', async () => {
    for (const iss of [app.clientId, app.id, String(app.id)]) {
      const reply = await bed.rest(jwt({ iss }), 'GET', '/app');
      expect([reply.status, reply.body.slug]).toEqual([200, 'bump']);
    }
    const found = await bed.rest(jwt(), 'GET', '/repos/acme/config/installation');
    expect(found.body.id).toBe(installation);
    expect((await bed.rest(jwt(), 'GET', '/repos/acme/other/installation')).status).toBe(404);
  });

  it.each([
    ['expired', { exp: 1 }, 401, /^'Expiration time' claim \('exp'\) must be a numeric value/],
    ['eleven minutes long', { exp: Math.floor(Date.now() / 1000) + 700 }, 401, /is too far in the future$/],
    [
      'issued in the future',
      { iat: Math.floor(Date.now() / 1000) + 300 },
      401,
      /^'Issued at' claim \('iat'\)/,
    ],
    ['of an unknown app', { iss: '1' }, 404, /^Integration not found$/],
  ])('is refused when %s', async (_name, claims, status, message) => {
    const reply = await bed.rest(jwt(claims), 'GET', '/app');
    expect(reply.status).toBe(status);
    expect(reply.body.message).toMatch(message);
  });

  it('is refused with a signature by another key, or of another kind', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs1',
      format: 'pem',
    });
    for (const token of [jwt({}, String(other)), jwt({}, app.privateKeyPem, 'none'), 'a.b.c'])
      expect(await bed.rest(token, 'GET', '/app')).toMatchObject({
        status: 401,
        body: { message: 'A JSON web token could not be decoded' },
      });
  });
});

describe('installation tokens', () => {
  it('reach the installation and no more', async () => {
    const { status, body } = await mint();
    expect(status).toBe(201);
    expect(body.permissions).toEqual({ contents: 'write', pull_requests: 'write', metadata: 'read' });
    const list = await bed.rest(body.token, 'GET', '/installation/repositories');
    expect(list.body.repositories.map((each: { name: string }) => each.name)).toEqual(['config', 'app']);
    expect((await bed.rest(body.token, 'GET', '/repos/acme/other')).status).toBe(404);
    const checks = await bed.rest(body.token, 'POST', '/repos/acme/config/check-runs', {
      name: 'x',
      head_sha: 'main',
    });
    expect(checks.status).toBe(403);
    expect(checks.body.message).toBe('Resource not accessible by integration');
    expect(checks.headers.get('x-accepted-github-permissions')).toBe('checks=write');
  });

  it('narrow by repository and permission, and never widen', async () => {
    const { body } = await mint({ repositories: ['config'], permissions: { contents: 'read' } });
    expect(body.repositories).toHaveLength(1);
    expect((await bed.rest(body.token, 'GET', '/repos/acme/config/contents/a.txt')).status).toBe(200);
    expect((await bed.rest(body.token, 'GET', '/repos/acme/app')).status).toBe(404);
    const write = await bed.rest(body.token, 'PUT', '/repos/acme/config/contents/b.txt', {
      message: 'm',
      content: '',
    });
    expect(write.status).toBe(403);
    expect((await mint({ repositories: ['other'] })).status).toBe(422);
    expect((await mint({ permissions: { administration: 'write' } })).body.message).toBe(
      'The permissions requested are not granted to this installation.',
    );
  });

  it('end after an hour, or when they are given back', async () => {
    const { body } = await mint();
    expect((await bed.rest(body.token, 'DELETE', '/installation/token')).status).toBe(204);
    expect((await bed.rest(body.token, 'GET', '/repos/acme/config')).status).toBe(401);
    const later = (await mint()).body.token;
    bed.clock.shift(60 * 60 * 1000 + 1000);
    expect(await bed.rest(later, 'GET', '/repos/acme/config')).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    });
  });
});

describe('workflow tokens', () => {
  it('reach their own repository with the permissions of the job', async () => {
    const token = bed.github.mintWorkflowToken({
      repository: 'acme/app',
      permissions: { contents: 'read' },
      runId: 1,
    });
    expect((await bed.rest(token, 'GET', '/repos/acme/app/contents/a.txt')).status).toBe(200);
    expect((await bed.rest(token, 'GET', '/repos/acme/config')).status).toBe(404);
    expect((await bed.rest(token, 'GET', '/repos/acme/open/contents/a.txt')).status).toBe(200);
    const refused = await bed.rest(token, 'POST', '/repos/acme/app/dispatches', { event_type: 'x' });
    expect(refused).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    const none = bed.github.mintWorkflowToken({ repository: 'acme/app', permissions: {}, runId: 1 });
    expect((await bed.rest(none, 'GET', '/repos/acme/app/contents/a.txt')).status).toBe(403);
  });
});

describe('users and strangers', () => {
  it('see what they may', async () => {
    expect((await bed.rest(null, 'GET', '/repos/acme/open')).status).toBe(200);
    expect((await bed.rest(null, 'GET', '/repos/acme/config')).status).toBe(404);
    expect((await bed.rest('ghp_wrong', 'GET', '/repos/acme/open')).status).toBe(401);
    expect((await bed.rest(dev, 'GET', '/repos/acme/config')).status).toBe(200);
    expect((await bed.rest(dev, 'GET', '/repos/acme/app')).status).toBe(404);
    const basic = { authorization: `Basic ${Buffer.from(`x-access-token:${dev}`).toString('base64')}` };
    expect((await bed.rest(null, 'GET', '/user', undefined, basic)).body.login).toBe('dev');
    expect((await bed.graphql('ghp_wrong', '{ viewer { login } }')).status).toBe(401);
  });
});

describe('limits', () => {
  it('blocks the 81st creation in a minute, with the time to wait, and lets others go on', async () => {
    const { github } = bed;
    const user = github.createUser('busy').token;
    github.createRepository({ owner: 'busy', name: 'r' });
    await github.commitFiles('busy/r', { branch: 'main', message: 'init', files: { 'a.txt': '1' } });
    const create = () => bed.rest(user, 'POST', '/repos/busy/r/labels', { name: 'x' });
    for (let i = 0; i < 80; i++) expect((await create()).status).toBe(201);
    const blocked = await create();
    expect(blocked.status).toBe(403);
    expect(blocked.body.message).toMatch(
      /^You have exceeded a secondary rate limit and have been temporarily blocked/,
    );
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await bed.rest(user, 'GET', '/repos/busy/r')).status).toBe(200);
    bed.clock.shift(61_000);
    expect((await create()).status).toBe(201);
    github.limits.enabled = false;
    for (let i = 0; i < 81; i++) expect((await create()).status).toBe(201);
    github.limits.enabled = true;
  });
});
