/** The Security Token Service: which outside tokens it takes, and each way to get past it refused. */

import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, SignJWT } from 'jose';
import { type Platform, startPlatform, startServer } from '../src/index.ts';
import type { GcpService, ProviderOptions } from '../src/services/gcp/index.ts';
import { type JobFacts, jobClaims, type OidcService } from '../src/services/oidc/index.ts';

const NUMBER = '123456789012';
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
const POOL = `projects/${NUMBER}/locations/global/workloadIdentityPools/github`;
const MAPPING = {
  'google.subject': 'assertion.sub',
  'attribute.repository': 'assertion.repository',
  'attribute.environment': 'assertion.environment',
};
const CONDITION = "assertion.repository_owner_id == '42' && assertion.ref == 'refs/heads/main'";

let platform: Platform;
let oidc: OidcService;
let gcp: GcpService;
let provider: string;
let audience: string;

function makeProvider(name: string, options: Partial<ProviderOptions> = {}): string {
  return gcp.createProvider({
    project: NUMBER,
    pool: 'github',
    provider: name,
    issuerUri: oidc.url,
    attributeMapping: MAPPING,
    attributeCondition: CONDITION,
    ...options,
  });
}

beforeAll(async () => {
  platform = await startPlatform({ services: ['oidc', 'gcp'] });
  oidc = platform.service('oidc');
  gcp = platform.service('gcp');
  provider = makeProvider('actions');
  audience = `//iam.googleapis.com/${provider}`;
});
afterAll(() => platform.stop());

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

async function exchange(token: string, fields: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(gcp.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: token,
      ...fields,
    }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const mint = (facts: Partial<JobFacts> = {}, aud = `https:${audience}`) =>
  oidc.mint(jobClaims({ ...JOB, ...facts }), aud);

const refusal = (error: string, description: string) => ({
  status: 400,
  body: { error, error_description: description },
});
const BAD_SIGNATURE = refusal('invalid_grant', 'Unable to verify the ID Token signature.');
const NO_KEY = refusal('invalid_grant', "Error connecting to the given credential's issuer.");
const CONDITION_REFUSES = refusal(
  'unauthorized_client',
  'The given credential is rejected by the attribute condition.',
);

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('an exchange', () => {
  it('takes a form and answers with a federated token that expires with the JWT', async () => {
    const { status, body } = await exchange(await mint());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
    });
    expect(body.expires_in).toBeGreaterThan(290);
    expect(body.expires_in).toBeLessThanOrEqual(300);
    const identity = gcp.introspect(String(body.access_token));
    expect(identity).toMatchObject({
      kind: 'federated',
      principal: `principal://iam.googleapis.com/${POOL}/subject/repo:acme/payments:ref:refs/heads/main`,
      attributes: {
        'google.subject': 'repo:acme/payments:ref:refs/heads/main',
        'attribute.repository': 'acme/payments',
      },
    });
    expect(identity?.members).toContain(
      `principalSet://iam.googleapis.com/${POOL}/attribute.repository/acme/payments`,
    );
    expect(identity?.members).not.toContain('allAuthenticatedUsers');
  });

  it('takes JSON as well', async () => {
    const response = await fetch(gcp.tokenUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        audience,
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        scope: 'https://www.googleapis.com/auth/cloud-platform',
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
        subjectToken: await mint(),
      }),
    });
    expect(response.status).toBe(200);
  });

  it('takes the audience with and without https, and only the listed ones where there is a list', async () => {
    expect((await exchange(await mint({}, audience))).status).toBe(200);
    const listed = makeProvider('listed', { allowedAudiences: ['acme-deploy'] });
    const fields = { audience: `//iam.googleapis.com/${listed}` };
    expect((await exchange(await mint({}, 'acme-deploy'), fields)).status).toBe(200);
    expect(await exchange(await mint({}, `https://iam.googleapis.com/${listed}`), fields)).toEqual(
      refusal(
        'invalid_grant',
        `The audience in ID Token [https://iam.googleapis.com/${listed}] does not match the expected audience.`,
      ),
    );
  });

  it('gives no more than an hour, however long the JWT lives', async () => {
    const token = await oidc.mint(jobClaims(JOB), audience, { lifetime: 7200 });
    expect((await exchange(token)).body.expires_in).toBe(3600);
  });
});

describe('a token', () => {
  it('for another audience is refused', async () => {
    expect(await exchange(await mint({}, 'sigstore'))).toEqual(
      refusal('invalid_grant', 'The audience in ID Token [sigstore] does not match the expected audience.'),
    );
    const none = await oidc.mint(jobClaims(JOB), []);
    expect(await exchange(none)).toEqual(
      refusal('invalid_grant', 'The audience in ID Token [] does not match the expected audience.'),
    );
  });

  it('of another issuer is refused, even when that issuer has the same keys', async () => {
    const token = await oidc.mint({ ...jobClaims(JOB), iss: `${oidc.url}/acme` }, audience);
    expect(await exchange(token)).toEqual(
      refusal(
        'invalid_grant',
        `The issuer in ID Token ${oidc.url}/acme does not match the expected one in config: ${oidc.url}`,
      ),
    );
  });

  it('signed with another key under a known kid is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const kid = String(oidc.jwks().keys[0]?.kid);
    const now = Math.floor(platform.clock.now().getTime() / 1000);
    const claims = { ...jobClaims(JOB), iss: oidc.url, aud: audience, iat: now, exp: now + 300 };
    const sign = (header: { kid: string }) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', ...header }).sign(privateKey);
    expect(await exchange(await sign({ kid }))).toEqual(BAD_SIGNATURE);
    expect(await exchange(await sign({ kid: 'unknown' }))).toEqual(NO_KEY);
  });

  it('with changed claims under its own signature is refused', async () => {
    const [header, payload = '', signature] = (await mint({ repository: 'acme/other' })).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    expect(
      await exchange(`${header}.${encode({ ...claims, repository: 'acme/payments' })}.${signature}`),
    ).toEqual(BAD_SIGNATURE);
  });

  it('with the algorithm none, or an HMAC keyed with the public key, is refused', async () => {
    const [, payload = ''] = (await mint()).split('.');
    const jwk = oidc.jwks().keys[0] as JsonWebKey & { kid: string };
    for (const alg of ['none', 'None', 'NONE']) {
      expect(await exchange(`${encode({ alg, kid: jwk.kid })}.${payload}.`)).toEqual(BAD_SIGNATURE);
    }
    const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const signed = `${encode({ alg: 'HS256', kid: jwk.kid })}.${payload}`;
    const mac = createHmac('sha256', pem).update(signed).digest('base64url');
    expect(await exchange(`${signed}.${mac}`)).toEqual(BAD_SIGNATURE);
  });

  it('with another algorithm than RS256 and ES256 is refused, whatever the key itself allows', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    // A key set that names no algorithm leaves the choice to the verifier.
    const issuer = await startServer({ name: 'issuer' });
    try {
      const keys = [{ ...(await exportJWK(publicKey)), kid: 'one' }];
      issuer.route('GET', '/.well-known/openid-configuration', () => ({
        status: 200,
        body: { issuer: issuer.url, jwks_uri: `${issuer.url}/jwks` },
      }));
      issuer.route('GET', '/jwks', () => ({ status: 200, body: { keys } }));
      const aud = `//iam.googleapis.com/${makeProvider('no-alg', { issuerUri: issuer.url })}`;
      const now = Math.floor(platform.clock.now().getTime() / 1000);
      const claims = { ...jobClaims(JOB), iss: issuer.url, aud, iat: now, exp: now + 300 };
      const pkcs8 = await exportPKCS8(privateKey);
      const ask = async (alg: string) => {
        const key = await importPKCS8(pkcs8, alg);
        const token = await new SignJWT(claims).setProtectedHeader({ alg, kid: 'one' }).sign(key);
        return exchange(token, { audience: aud });
      };
      expect((await ask('RS256')).status).toBe(200);
      expect(await ask('PS256')).toEqual(BAD_SIGNATURE);
      expect(await ask('RS512')).toEqual(BAD_SIGNATURE);
    } finally {
      await issuer.stop();
    }
  });

  it('that is no JWT is refused', async () => {
    for (const token of ['x', 'a.b.c', `${encode({ alg: 'RS256' })}.${encode('x')}.`]) {
      expect(await exchange(token)).toEqual(refusal('invalid_grant', 'Unable to parse the ID Token.'));
    }
  });

  it('that has expired, is not yet valid, or states no times is refused', async () => {
    const now = Math.floor(platform.clock.now().getTime() / 1000);
    const tokens = [
      await oidc.mint(jobClaims(JOB), audience, { issuedIn: -600 }),
      await oidc.mint(jobClaims(JOB), audience, { issuedIn: 120 }),
      await oidc.mint({ ...jobClaims(JOB), nbf: now + 600 }, audience),
      await oidc.mint({ ...jobClaims(JOB), iat: undefined }, audience),
      await oidc.mint({ ...jobClaims(JOB), exp: undefined }, audience),
    ];
    for (const token of tokens) {
      const { status, body } = await exchange(token);
      expect(status).toBe(400);
      expect(body.error).toBe('invalid_grant');
      expect(body.error_description).toMatch(/^ID Token issued at (\d+|null) is stale to sign-in\.$/);
    }
  });

  it('signed with a withdrawn key is refused once the cached keys are old', async () => {
    const own = await startPlatform({ services: ['oidc', 'gcp'] });
    try {
      const issuer = own.service('oidc');
      const cloud = own.service('gcp');
      const name = cloud.createProvider({
        project: NUMBER,
        pool: 'github',
        provider: 'actions',
        issuerUri: issuer.url,
        attributeMapping: MAPPING,
      });
      const send = async () => {
        const response = await fetch(cloud.tokenUrl, {
          method: 'POST',
          body: new URLSearchParams({
            grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
            audience: `//iam.googleapis.com/${name}`,
            scope: 'https://www.googleapis.com/auth/cloud-platform',
            requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
            subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
            subject_token: token,
          }),
        });
        return (await response.json()) as Record<string, unknown>;
      };
      const token = await issuer.mint(jobClaims(JOB), `//iam.googleapis.com/${name}`, { lifetime: 3600 });
      expect(await send()).toHaveProperty('access_token');
      await issuer.rotateKey({ withdraw: true });
      const reads = () => issuer.server.requests.filter((request) => request.path.endsWith('/jwks')).length;
      const before = reads();
      expect(await send()).toHaveProperty('access_token');
      expect(reads()).toBe(before);
      own.clock.shift(6 * 60 * 1000);
      expect(await send()).toEqual(NO_KEY.body);
    } finally {
      await own.stop();
    }
  });

  it('of an issuer that can not be reached, or that names itself otherwise, is refused', async () => {
    const gone = makeProvider('unreachable', { issuerUri: 'http://127.0.0.1:9' });
    const other = makeProvider('misnamed', { issuerUri: oidc.url.replace('127.0.0.1', 'localhost') });
    for (const [name, iss] of [
      [gone, 'http://127.0.0.1:9'],
      [other, oidc.url.replace('127.0.0.1', 'localhost')],
    ]) {
      const aud = `//iam.googleapis.com/${name}`;
      expect(await exchange(await oidc.mint({ ...jobClaims(JOB), iss }, aud), { audience: aud })).toEqual(
        NO_KEY,
      );
    }
  });
});

describe('the attribute condition', () => {
  it("refuses a fork, which has another owner's id", async () => {
    expect(await exchange(await mint({ repository: 'evil/payments', owner: 'evil', owner_id: 666 }))).toEqual(
      CONDITION_REFUSES,
    );
    // The same name under another id: an owner's name that was given up and taken by somebody else.
    expect(await exchange(await mint({ owner_id: 667 }))).toEqual(CONDITION_REFUSES);
  });

  it('refuses a feature branch and a pull request', async () => {
    expect(await exchange(await mint({ ref: 'refs/heads/feature' }))).toEqual(CONDITION_REFUSES);
    expect(await exchange(await mint({ ref: 'refs/pull/7/merge', event_name: 'pull_request' }))).toEqual(
      CONDITION_REFUSES,
    );
  });

  it('refuses what it can not be evaluated on, or does not answer with true', async () => {
    for (const [name, attributeCondition] of [
      ['absent-claim', "assertion.environment == 'prod'"],
      ['absent-attr', "attribute.environment == 'prod'"],
      ['no-boolean', 'assertion.repository'],
      ['prototype', "assertion.constructor != ''"],
    ] as const) {
      const aud = `//iam.googleapis.com/${makeProvider(name, { attributeCondition })}`;
      expect([name, await exchange(await mint({}, aud), { audience: aud })]).toEqual([
        name,
        CONDITION_REFUSES,
      ]);
    }
  });

  it('sees mapped attributes', async () => {
    const name = makeProvider('by-attribute', {
      attributeMapping: {
        ...MAPPING,
        'attribute.file': "assertion.workflow_ref.extract('/.github/workflows/{file}@')",
      },
      attributeCondition:
        "attribute.file == 'release.yml' && google.subject.startsWith('repo:acme/') && attribute.repository in ['acme/payments']",
    });
    const aud = `//iam.googleapis.com/${name}`;
    const { body } = await exchange(await mint({}, aud), { audience: aud });
    expect(gcp.introspect(String(body.access_token))?.attributes['attribute.file']).toBe('release.yml');
  });
});

describe('the attribute mapping', () => {
  it('refuses a subject of more than 127 bytes', async () => {
    const exact = 'repo:acme/payments:ref:refs/heads/';
    const branch = (length: number) => `refs/heads/${'b'.repeat(length - exact.length)}`;
    const aud = `//iam.googleapis.com/${makeProvider('any-branch', { attributeCondition: undefined })}`;
    const ask = async (length: number) =>
      exchange(await mint({ ref: branch(length) }, aud), { audience: aud });
    expect((await ask(127)).status).toBe(200);
    expect(await ask(128)).toEqual(
      refusal(
        'invalid_request',
        'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.',
      ),
    );
  });

  it('refuses a subject that is not text, or missing', async () => {
    for (const [name, subject] of [
      ['number-subject', 'assertion.exp'],
      ['missing-subject', 'assertion.environment'],
    ] as const) {
      const options = { attributeMapping: { 'google.subject': subject }, attributeCondition: undefined };
      const aud = `//iam.googleapis.com/${makeProvider(name, options)}`;
      expect(await exchange(await mint({}, aud), { audience: aud })).toEqual(
        refusal('unauthorized_client', "The mapped attribute 'google.subject' must be of type STRING."),
      );
    }
  });

  it('that Google would not take is refused when the provider is made', () => {
    expect(() => makeProvider('broken', { attributeMapping: {} })).toThrow(/google\.subject/);
    expect(() => makeProvider('broken', { attributeCondition: 'assertion.ref ==' })).toThrow(/CEL/);
    expect(() =>
      makeProvider('broken', { attributeMapping: { ...MAPPING, 'attribute.Repo': 'assertion.ref' } }),
    ).toThrow(/attribute\.Repo/);
    expect(() => makeProvider('broken', { issuerUri: 'http://issuer.example' })).toThrow(/https/);
    expect(() => makeProvider('broken', { project: 'acme-prod' })).toThrow(/project number/);
  });
});

describe('a request', () => {
  it.each([
    ['a pool instead of a provider', POOL],
    ['a project ID instead of its number', providerOf('acme-prod')],
    ['no resource name', 'https://iam.googleapis.com/x'],
    ['nothing', ''],
  ])('that names %s is refused', async (_what, name) => {
    const { body } = await exchange(await mint(), { audience: name && `//iam.googleapis.com/${name}` });
    expect(body).toEqual({
      error: 'invalid_request',
      error_description:
        'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
    });
  });

  it('for a provider or pool that is missing or disabled is refused', async () => {
    gcp.createPool({ project: NUMBER, pool: 'closed', disabled: true });
    const names = [
      `${POOL}/providers/absent`,
      makeProvider('disabled', { disabled: true }),
      makeProvider('open', { pool: 'closed' }),
    ];
    for (const name of names) {
      const aud = `//iam.googleapis.com/${name}`;
      expect(await exchange(await mint({}, aud), { audience: aud })).toEqual(
        refusal(
          'invalid_target',
          'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
        ),
      );
    }
  });

  it('with no scope, an unknown scope, or another grant is refused', async () => {
    const ask = async (fields: Record<string, string>) => (await exchange(await mint(), fields)).body.error;
    expect(await ask({ scope: '' })).toBe('invalid_scope');
    expect(await ask({ scope: 'everything' })).toBe('invalid_scope');
    expect(await ask({ grant_type: 'client_credentials' })).toBe('unsupported_grant_type');
    expect(await ask({ requested_token_type: 'urn:ietf:params:oauth:token-type:id_token' })).toBe(
      'invalid_request',
    );
    expect(await ask({ subject_token_type: 'urn:ietf:params:oauth:token-type:saml2' })).toBe(
      'invalid_request',
    );
    expect(await ask({ subject_token: '' })).toBe('invalid_request');
  });
});

function providerOf(project: string): string {
  return `projects/${project}/locations/global/workloadIdentityPools/github/providers/actions`;
}
