import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cloud, cloud, exchanges, POOL, PROVIDER, shownLog, signIn } from './support.ts';

describe('direct federation', () => {
  let at: Cloud;
  beforeAll(async () => {
    at = await cloud();
  });
  afterAll(() => at.platform.stop());

  it('gives an access token of the federated identity, masked before it is an output', async () => {
    const run = await signIn(at);
    expect(run.log).toContain('claims-api');
    expect(run.exitCode).toBe(0);
    const token = run.outputs['access-token'] ?? '';
    const identity = at.gcp.introspect(token);
    expect(identity?.kind).toBe('federated');
    expect(run.outputs.principal).toBe(identity?.principal);
    expect(run.outputs.principal).toBe(
      `principal://iam.googleapis.com/${POOL}/subject/repo:acme/claims-api:ref:refs/heads/main`,
    );
    expect(
      Math.abs(Date.parse(run.outputs['expires-at'] ?? '') - (identity?.expiresAt.getTime() ?? 0)),
    ).toBeLessThan(10_000);
    expect(run.masks).toContain(token);
    expect(shownLog(run)).not.toContain(token);
    expect(run.outputs['docker-config']).toBeUndefined();
    expect(run.exported).toEqual({});
    expect(exchanges(at)).toBe(1);
  });

  it('asks the token service for what its reference describes', async () => {
    at.gcp.server.requests.length = 0;
    await signIn(at, { inputs: { scopes: 'https://www.googleapis.com/auth/devstorage.read_only' } });
    const body = JSON.parse(at.gcp.server.requests[0]?.body.toString('utf8') ?? '{}') as Record<
      string,
      string
    >;
    expect({ ...body, subjectToken: typeof body.subjectToken }).toEqual({
      audience: `//iam.googleapis.com/${PROVIDER}`,
      grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
      requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
      scope: 'https://www.googleapis.com/auth/devstorage.read_only',
      subjectToken: 'string',
      subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
    });
    expect(at.gcp.server.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('shows the claims in the log and in the summary, but neither jti nor the token', async () => {
    const run = await signIn(at);
    expect(shownLog(run)).toContain('repository_id: 1001');
    expect(run.summary).toContain('`repository_id`');
    expect(run.summary).not.toContain('jti');
    expect(run.audit.map((line) => line.event)).toContain('exchange');
  });
});
