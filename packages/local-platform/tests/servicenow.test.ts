/** The ServiceNow instance by its wire format, with plain requests. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '../src/index.ts';

let platform: Platform;
const SUB = 'repo:acme/config:ref:refs/heads/main';
beforeAll(async () => {
  platform = await startPlatform({ services: ['oidc', 'servicenow'] });
  const servicenow = platform.service('servicenow');
  servicenow.registerProvider({ issuer: platform.service('oidc').url, clientId: 'waybill' });
  servicenow.addUser({ name: 'writer', claim: SUB, roles: ['itil'] });
  servicenow.addUser({ name: 'reader', claim: 'reader', roles: ['sn_change_read'] });
  servicenow.addUser({ name: 'approver', claim: 'approver', roles: ['approver_user'] });
});
afterAll(() => platform.stop());

const mint = (sub = SUB, audience = 'waybill', options = {}, claims = {}) =>
  platform.service('oidc').mint({ sub, ...claims }, audience, options);
interface Answer {
  status: number;
  headers: Headers;
  body: {
    result?: Record<string, { value: unknown; display_value: unknown }>;
    error?: { message: string; detail: string };
    status?: string;
  };
}
async function call(
  method: string,
  path: string,
  options: { token?: string; json?: unknown } = {},
): Promise<Answer> {
  const answer = await fetch(`${platform.service('servicenow').url}/api/sn_chg_rest/v1/change${path}`, {
    method,
    headers: {
      authorization: `Bearer ${options.token ?? (await mint())}`,
      'content-type': 'application/json',
    },
    body: options.json === undefined ? undefined : JSON.stringify(options.json),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Answer['body'] };
}
const create = async (json: object = { type: 'normal', short_description: 'x' }) => {
  const { body } = await call('POST', '', { json });
  return String(body.result?.sys_id?.value);
};
const move = (sysId: string, state: number, fields = {}) =>
  call('PATCH', `/${sysId}`, { json: { state: String(state), ...fields } });

describe('callers', () => {
  it.each<[string, () => Promise<string>]>([
    ['another audience', () => mint(SUB, 'other')],
    ['a token that has expired', () => mint(SUB, 'waybill', { lifetime: -600 })],
    ['another issuer', () => mint(SUB, 'waybill', {}, { iss: 'https://issuer.example' })],
    ['a signature that does not fit', async () => `${(await mint()).slice(0, -8)}AAAAAAAA`],
    ['a subject that is no user', () => mint('somebody')],
    ['no token', async () => ''],
  ])('%s', async (_, token) => {
    const answer = await call('GET', '', { token: await token() });
    expect([answer.status, answer.body]).toEqual([
      401,
      {
        error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
        status: 'failure',
      },
    ]);
  });

  it('a reader may not write', async () => {
    const answer = await call('POST', '', { token: await mint('reader'), json: { type: 'normal' } });
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ error: { message: 'User Not Authorized' }, status: 'failure' });
  });

  it('a rate limit says when to come back', async () => {
    platform.service('servicenow').limit(1, 7);
    const [, answer] = [await call('GET', ''), await call('GET', '')];
    platform.service('servicenow').limit(undefined);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(answer.body.error?.message).toBe('Rate limit exceeded');
  });
});

describe('changes', () => {
  it('are records of values and what is shown of them', async () => {
    const { body } = await call('POST', '/normal?short_description=Remove%20server&no_such_field=1');
    expect(body.result).toMatchObject({
      state: { display_value: 'New', value: -5 },
      type: { display_value: 'Normal', value: 'normal' },
      short_description: { display_value: 'Remove server', value: 'Remove server' },
      __meta: { ignoredFields: ['no_such_field'] },
    });
  });

  it('share a correlation_id, and are found by it; a query of an unknown field is ignored', async () => {
    const id = `key-${Math.random()}`;
    await create({ type: 'normal', correlation_id: id });
    await create({ type: 'emergency', correlation_id: id });
    const found = await call('GET', `?sysparm_query=correlation_id=${id}%5EORDERBYDESCnumber`);
    expect(found.body.result).toMatchObject([
      { type: { value: 'emergency' } },
      { type: { value: 'normal' } },
    ]);
    const all = await call('GET', '?sysparm_query=nonsense=1');
    expect((all.body.result as unknown as unknown[]).length).toBe(
      platform.service('servicenow').changes().length,
    );
  });

  it('keep the approval to those who are asked, and go only where their state leads', async () => {
    const sysId = await create();
    expect((await move(sysId, 3)).status).toBe(403);
    await call('PATCH', `/${sysId}`, { json: { approval: 'approved' } });
    expect(platform.service('servicenow').change(sysId).approval).toBe('not requested');
    expect((await move(sysId, -4)).status).toBe(200);
    // Out of Assess leads an approval alone.
    expect((await move(sysId, -3)).status).toBe(403);
    const decide = (json: object, sub = 'approver') =>
      mint(sub).then((token) => call('PATCH', `/${sysId}/approvals`, { token, json }));
    expect((await decide({ state: 'approved' }, SUB)).status).toBe(403);
    expect((await decide({ state: 'rejected' })).status).toBe(400);
    expect((await decide({ state: 'approved' })).body.result?.state?.value).toBe(-3);
    expect((await decide({ state: 'approved' })).body.result?.approval?.value).toBe('approved');
    expect((await call('GET', `/${sysId}/nextstates`)).body.result).toMatchObject({
      available_states: ['-1', '4', '-2'],
    });
    expect((await move(sysId, -1)).status).toBe(200);
    expect((await move(sysId, 0)).status).toBe(200);
    expect((await move(sysId, 4)).status).toBe(403);
    expect((await move(sysId, 3)).body.error?.detail).toContain('close_code, close_notes is mandatory');
    const closed = await move(sysId, 3, { close_code: 'successful', close_notes: 'done' });
    expect(closed.body.result?.state).toEqual({ display_value: 'Closed', value: 3 });
  });

  it('that do not exist, and templates that do not', async () => {
    expect((await call('GET', `/${'0'.repeat(32)}`)).status).toBe(404);
    expect((await call('POST', `/standard/${'0'.repeat(32)}`)).status).toBe(404);
  });
});
