/** GitHub's OIDC issuer: what a running job gets, and what nobody gets. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { type Platform, startPlatform } from '../src/index.ts';
import { type JobFacts, jobClaims, type OidcService } from '../src/services/oidc/index.ts';

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
  job_workflow_ref: 'acme/waybill/.github/workflows/release.yml@refs/tags/v1',
  job_workflow_sha: 'ffffffffffffffffffffffffffffffffffffffff',
  run_id: 7,
  run_number: 3,
  run_attempt: 1,
  actor: 'dev',
  actor_id: 9,
  check_run_id: 55,
};

let platform: Platform;
let oidc: OidcService;
beforeAll(async () => {
  platform = await startPlatform({ services: ['oidc'] });
  oidc = platform.service('oidc');
});
afterAll(() => platform.stop());

async function request(
  url: string,
  token?: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(
    url,
    token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } },
  );
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('jobClaims', () => {
  it("holds all of GitHub's claims of a job, every one a string", () => {
    expect(jobClaims(JOB)).toEqual({
      ref: 'refs/heads/main',
      ref_type: 'branch',
      ref_protected: 'false',
      sha: SHA,
      repository: 'acme/payments',
      repository_id: '1001',
      repository_owner: 'acme',
      repository_owner_id: '42',
      repository_visibility: 'private',
      run_id: '7',
      run_number: '3',
      run_attempt: '1',
      runner_environment: 'github-hosted',
      actor: 'dev',
      actor_id: '9',
      workflow: 'release',
      workflow_ref: 'acme/payments/.github/workflows/release.yml@refs/heads/main',
      workflow_sha: SHA,
      job_workflow_ref: 'acme/waybill/.github/workflows/release.yml@refs/tags/v1',
      job_workflow_sha: 'ffffffffffffffffffffffffffffffffffffffff',
      base_ref: '',
      head_ref: '',
      event_name: 'push',
      check_run_id: '55',
      sub: 'repo:acme/payments:ref:refs/heads/main',
    });
  });

  const subjects: [string, Partial<JobFacts>, string][] = [
    ['a branch', {}, 'repo:acme/payments:ref:refs/heads/main'],
    ['a tag', { ref: 'refs/tags/v1' }, 'repo:acme/payments:ref:refs/tags/v1'],
    [
      'a pull request',
      { event_name: 'pull_request', ref: 'refs/pull/7/merge' },
      'repo:acme/payments:pull_request',
    ],
    [
      'an environment, which wins over the event',
      { event_name: 'pull_request', environment: 'prod' },
      'repo:acme/payments:environment:prod',
    ],
    [
      'a colon in a value, which could pass for another part',
      { environment: 'prod:ref:refs/heads/main' },
      'repo:acme/payments:environment:prod%3Aref%3Arefs/heads/main',
    ],
    ['immutable ids', { immutableSubject: true }, 'repo:acme@42/payments@1001:ref:refs/heads/main'],
    [
      'chosen claims',
      { environment: 'prod', include_claim_keys: ['repo', 'context', 'job_workflow_ref'] },
      'repo:acme/payments:environment:prod:job_workflow_ref:acme/waybill/.github/workflows/release.yml@refs/tags/v1',
    ],
    ['one chosen claim alone', { include_claim_keys: ['repository_owner'] }, 'repository_owner:acme'],
    [
      'chosen claims with immutable ids',
      { immutableSubject: true, include_claim_keys: ['repo', 'actor'] },
      'repo:acme@42/payments@1001:actor:dev',
    ],
  ];
  it.each(subjects)('names the subject by %s', (_name, facts, sub) => {
    expect(jobClaims({ ...JOB, ...facts }).sub).toBe(sub);
  });

  it('adds environment, enterprise and custom properties only where there are any', () => {
    const claims = jobClaims({
      ...JOB,
      environment: 'prod',
      enterprise: 'acme-corp',
      enterprise_id: 5,
      repo_properties: { tier: 'gold', regulated: true, regions: ['eu', 'us'] },
    });
    expect(claims).toMatchObject({
      environment: 'prod',
      enterprise: 'acme-corp',
      enterprise_id: '5',
      repo_property_tier: 'gold',
      repo_property_regulated: 'true',
      repo_property_regions: 'eu,us',
    });
    expect(Object.keys(jobClaims(JOB)).filter((name) => /environment$|enterprise|repo_/.test(name))).toEqual([
      'runner_environment',
    ]);
  });
});

describe('a running job', () => {
  it('gets a token that verifies by discovery and lives five minutes', async () => {
    const grant = oidc.grant(jobClaims(JOB));
    expect(grant.requestUrl).toMatch(/\/\/idtoken\/[0-9a-f-]{36}\/[0-9a-f-]{36}\?api-version=2\.0$/);
    const { status, body } = await request(`${grant.requestUrl}&audience=sigstore`, grant.requestToken);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['count', 'value']);
    const token = String(body.value);

    const discovery = await request(`${oidc.url}/.well-known/openid-configuration`);
    const keys = createRemoteJWKSet(new URL(String(discovery.body.jwks_uri)));
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer: oidc.url,
      audience: 'sigstore',
      algorithms: ['RS256'],
      currentDate: platform.clock.now(),
    });
    expect(discovery.body.issuer).toBe(oidc.url);
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'JWT' });
    expect(payload).toMatchObject(jobClaims(JOB));
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect((payload.iat ?? 0) - (payload.nbf ?? 0)).toBe(300);
    const numbers = Object.entries(payload).filter(([, value]) => typeof value !== 'string');
    expect(numbers.map(([name]) => name).sort()).toEqual(['exp', 'iat', 'nbf']);
  });

  it('is given the URL of its owner as audience when it names none, and a new jti each time', async () => {
    const grant = oidc.grant(jobClaims(JOB));
    const first = decodeJwt(String((await request(grant.requestUrl, grant.requestToken)).body.value));
    const second = decodeJwt(
      String((await request(`${grant.requestUrl}&audience=`, grant.requestToken)).body.value),
    );
    expect(first.aud).toBe('https://github.com/acme');
    expect(second.aud).toBe('https://github.com/acme');
    expect(first.jti).not.toBe(second.jti);
  });

  it('gets none without its own request token', async () => {
    const grant = oidc.grant(jobClaims(JOB));
    const other = oidc.grant(jobClaims({ ...JOB, repository: 'acme/other' }));
    for (const token of [undefined, '', 'wrong', other.requestToken]) {
      const { status, body } = await request(`${grant.requestUrl}&audience=a`, token);
      expect({ status, value: body.value }).toEqual({ status: 401, value: undefined });
    }
    const elsewhere = grant.requestUrl.replace(/[0-9a-f]{12}\?/, '000000000000?');
    expect((await request(elsewhere, grant.requestToken)).status).toBe(401);
  });

  it('gets none after it has ended', async () => {
    const grant = oidc.grant(jobClaims(JOB));
    grant.complete();
    expect(await request(`${grant.requestUrl}&audience=a`, grant.requestToken)).toEqual({
      status: 400,
      body: {
        source: 'actions-run-service',
        statusCode: 400,
        errorMessage: "Can't issue ID_TOKEN for job in 'Completed' state.",
      },
    });
  });

  it("gets none for another owner's address", async () => {
    const grant = oidc.grant(jobClaims(JOB));
    const ask = async (audience: string) =>
      (await request(`${grant.requestUrl}&audience=${encodeURIComponent(audience)}`, grant.requestToken))
        .status;
    for (const audience of [
      'https://github.com',
      'https://github.com/acme/',
      'https://GitHub.com/acme',
      'https://github.com/acme/payments',
      'https://github.com/acme/payments/x',
      'https://raw.githubusercontent.com/evil',
    ]) {
      expect([audience, await ask(audience)]).toEqual([audience, 200]);
    }
    for (const audience of [
      'https://github.com/evil',
      'https://github.com/acme/other',
      'https://github.com/acme-extra',
      'https://github.com/acme/payments-extra',
      'https://github.com.example.com',
      'https://github.com/apps/bot',
    ]) {
      expect([audience, await ask(audience)]).toEqual([audience, 400]);
    }
  });
});

describe('keys', () => {
  it('rotate: tokens of the former key verify until it is withdrawn', async () => {
    const before = await oidc.mint(jobClaims(JOB), 'a');
    const kid = await oidc.rotateKey();
    const after = await oidc.mint(jobClaims(JOB), 'a');
    expect(decodeProtectedHeader(after).kid).toBe(kid);
    expect(decodeProtectedHeader(before).kid).not.toBe(kid);
    const verify = (token: string) =>
      jwtVerify(token, createRemoteJWKSet(new URL(`${oidc.url}/.well-known/jwks`)), { audience: 'a' });
    await verify(before);
    await verify(after);
    await oidc.rotateKey({ withdraw: true });
    await expect(verify(before)).rejects.toThrow(/no applicable key/);
  });

  it('never leave the private part', async () => {
    const { body } = await request(`${oidc.url}/.well-known/jwks`);
    for (const key of body.keys as Record<string, unknown>[]) {
      expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    }
  });
});

describe('mint', () => {
  it('makes expired tokens and tokens with other times and issuers', async () => {
    const expired = decodeJwt(await oidc.mint(jobClaims(JOB), 'a', { lifetime: -10 }));
    expect((expired.exp ?? 0) - (expired.iat ?? 0)).toBe(-10);
    const old = decodeJwt(await oidc.mint(jobClaims(JOB), 'a', { issuedIn: -7200 }));
    const now = Math.floor(platform.clock.now().getTime() / 1000);
    expect(now - (old.iat ?? 0)).toBeGreaterThanOrEqual(7200);
    expect(decodeJwt(await oidc.mint({ ...jobClaims(JOB), iss: 'https://evil.example' }, 'a')).iss).toBe(
      'https://evil.example',
    );
  });
});
