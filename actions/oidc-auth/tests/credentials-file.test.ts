import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityPoolClient } from 'google-auth-library';
import { ACCOUNT, type Cloud, cloud, POOL, signIn } from './support.ts';

type Options = ConstructorParameters<typeof IdentityPoolClient>[0];

describe('the credentials file', () => {
  let at: Cloud;
  beforeAll(async () => {
    at = await cloud();
  });
  afterAll(() => at.platform.stop());

  it.each([
    ['direct', {}, `principal://iam.googleapis.com/${POOL}/subject/repo:acme/claims-api:ref:refs/heads/main`],
    ['impersonated', { 'service-account': ACCOUNT }, `serviceAccount:${ACCOUNT}`],
  ])("gives Google's own client library a token by itself (%s)", async (_, inputs, principal) => {
    const run = await signIn(at, { inputs: { ...inputs, 'credentials-file': 'true' } });
    const file = JSON.parse(
      readFileSync(run.exported.GOOGLE_APPLICATION_CREDENTIALS ?? '', 'utf8'),
    ) as Options;
    const client = new IdentityPoolClient(file);
    const { token } = await client.getAccessToken();
    expect(token).not.toBe(run.outputs['access-token']);
    expect(at.gcp.introspect(token ?? '')?.principal).toBe(principal);
  });
});
