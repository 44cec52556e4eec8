import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNT, type Cloud, cloud, POOL, signIn } from './support.ts';

describe('impersonation of a service account', () => {
  let at: Cloud;
  beforeAll(async () => {
    at = await cloud();
  });
  afterAll(() => at.platform.stop());

  it('gives an access token of the account with the life that was asked for', async () => {
    const run = await signIn(at, { inputs: { 'service-account': ACCOUNT, 'token-lifetime': '900' } });
    expect(run.exitCode).toBe(0);
    const identity = at.gcp.introspect(run.outputs['access-token'] ?? '');
    expect(identity).toMatchObject({ kind: 'service-account', principal: `serviceAccount:${ACCOUNT}` });
    expect(run.outputs.principal).toBe(`serviceAccount:${ACCOUNT}`);
    const call = at.gcp.server.requests.find((request) => request.path.endsWith(':generateAccessToken'));
    expect(JSON.parse(call?.body.toString('utf8') ?? '{}')).toEqual({
      scope: ['https://www.googleapis.com/auth/cloud-platform'],
      lifetime: '900s',
    });
  });

  it('gives an ID token of the account where one is asked for, and masks it', async () => {
    const run = await signIn(at, {
      inputs: { 'service-account': ACCOUNT, 'id-token-audience': 'https://service.example' },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['id-token']?.split('.')).toHaveLength(3);
    expect(run.masks).toContain(run.outputs['id-token']);
  });

  it('tells which binding is missing when the identity may not act as the account, after one request', async () => {
    at.gcp.createServiceAccount({ email: 'other@acme-prod.iam.gserviceaccount.com', project: 'acme-prod' });
    at.gcp.server.requests.length = 0;
    const run = await signIn(at, {
      inputs: { 'service-account': 'other@acme-prod.iam.gserviceaccount.com' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.properties.title).toBe('oidc-auth: WAYBILL_IMPERSONATION_DENIED');
    expect(run.annotations[0]?.message).toContain('iam.serviceAccounts.getAccessToken');
    expect(run.annotations[0]?.message).toContain(
      `--member="principalSet://iam.googleapis.com/${POOL}/attribute.repository/acme/claims-api"`,
    );
    expect(
      at.gcp.server.requests.filter((request) => request.path.includes(':generateAccessToken')),
    ).toHaveLength(1);
    expect(run.outputs).toEqual({});
  });

  it('passes on what the API says of a lifetime that the organisation does not allow', async () => {
    const run = await signIn(at, { inputs: { 'service-account': ACCOUNT, 'token-lifetime': '7200' } });
    expect(run.annotations[0]?.properties.title).toBe('oidc-auth: WAYBILL_IMPERSONATION_REFUSED');
    expect(run.annotations[0]?.message).toContain('allowServiceAccountCredentialLifetimeExtension');
  });
});
