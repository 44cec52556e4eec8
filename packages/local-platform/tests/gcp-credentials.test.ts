/** Impersonation of service accounts, IAM policies and key listing; and Google's own client library against all of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityPoolClient } from 'google-auth-library';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { type Platform, startPlatform } from '../src/index.ts';
import type { GcpService } from '../src/services/gcp/index.ts';
import { type JobFacts, jobClaims, type OidcService } from '../src/services/oidc/index.ts';

const PROJECT = 'acme-prod';
const NUMBER = '123456789012';
const DEPLOYER = `deployer@${PROJECT}.iam.gserviceaccount.com`;
const OTHER = `other@${PROJECT}.iam.gserviceaccount.com`;
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const REPOSITORY = `projects/${PROJECT}/locations/local/repositories/apps`;
const UPLOAD = 'artifactregistry.repositories.uploadArtifacts';
const DOWNLOAD = 'artifactregistry.repositories.downloadArtifacts';
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

let platform: Platform;
let oidc: OidcService;
let gcp: GcpService;
let provider: string;
let federated: string;
const memberOf = (repository: string) =>
  `principalSet://iam.googleapis.com/projects/${NUMBER}/locations/global/workloadIdentityPools/github/attribute.repository/${repository}`;

beforeAll(async () => {
  platform = await startPlatform({ services: ['oidc', 'gcp'] });
  oidc = platform.service('oidc');
  gcp = platform.service('gcp');
  gcp.createProject({ id: PROJECT, number: NUMBER });
  provider = gcp.createProvider({
    project: NUMBER,
    pool: 'github',
    provider: 'actions',
    issuerUri: oidc.url,
    attributeMapping: { 'google.subject': 'assertion.sub', 'attribute.repository': 'assertion.repository' },
    attributeCondition: "assertion.repository_owner_id == '42'",
  });
  gcp.createServiceAccount({
    email: DEPLOYER,
    project: PROJECT,
    workloadIdentityUsers: [memberOf('acme/payments')],
  });
  gcp.createServiceAccount({ email: OTHER, project: PROJECT });
});
afterAll(() => platform.stop());
beforeEach(async () => {
  federated = await federate();
});

async function federate(facts: Partial<JobFacts> = {}, scope = SCOPE): Promise<string> {
  const audience = `//iam.googleapis.com/${provider}`;
  const response = await fetch(gcp.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience,
      scope,
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: await oidc.mint(jobClaims({ ...JOB, ...facts }), audience),
    }),
  });
  const body = (await response.json()) as { access_token: string };
  return body.access_token;
}

async function call(verb: string, email: string, token: string | undefined, body: unknown, project = '-') {
  const response = await fetch(`${gcp.url}/v1/projects/${project}/serviceAccounts/${email}:${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const accessToken = (
  email = DEPLOYER,
  token: string | undefined = federated,
  body: object = { scope: [SCOPE] },
) => call('generateAccessToken', email, token, body);

const messageOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.error as { message: string } | undefined)?.message;

const DENIED = {
  status: 403,
  body: {
    error: {
      code: 403,
      message: "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      status: 'PERMISSION_DENIED',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'IAM_PERMISSION_DENIED',
          domain: 'iam.googleapis.com',
          metadata: { permission: 'iam.serviceAccounts.getAccessToken' },
        },
      ],
    },
  },
};

describe('generateAccessToken', () => {
  it('gives an access token of the account for the lifetime asked', async () => {
    const { status, body } = await accessToken(DEPLOYER, federated, { scope: [SCOPE], lifetime: '900s' });
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['accessToken', 'expireTime']);
    expect(body.expireTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(gcp.introspect(String(body.accessToken))).toMatchObject({
      kind: 'service-account',
      principal: `serviceAccount:${DEPLOYER}`,
      scopes: [SCOPE],
    });
  });

  it('refuses who is not bound, with the same words for an account that is not there', async () => {
    expect(await accessToken(OTHER)).toEqual(DENIED);
    expect(await accessToken(`absent@${PROJECT}.iam.gserviceaccount.com`)).toEqual(DENIED);
    expect(await accessToken(DEPLOYER, await federate({ repository: 'acme/other' }))).toEqual(DENIED);
    expect(await call('generateAccessToken', DEPLOYER, federated, { scope: [SCOPE] }, 'another')).toEqual(
      DENIED,
    );
  });

  it('refuses a missing, unknown or expired token', async () => {
    for (const token of [undefined, 'ya29.d.forged']) {
      const answer = await call('generateAccessToken', DEPLOYER, token, { scope: [SCOPE] });
      expect(answer.status).toBe(401);
      expect(answer.body.error).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
    }
    platform.clock.shift(301_000);
    try {
      expect((await accessToken()).status).toBe(401);
      expect(gcp.introspect(federated)).toBeUndefined();
    } finally {
      platform.clock.shift(-301_000);
    }
  });

  it('refuses a token whose scopes do not reach', async () => {
    const narrow = await federate({}, 'https://www.googleapis.com/auth/devstorage.read_only');
    const answer = await accessToken(DEPLOYER, narrow);
    expect(answer.status).toBe(403);
    expect(messageOf(answer)).toBe('Request had insufficient authentication scopes.');
    expect(
      (await accessToken(DEPLOYER, await federate({}, 'https://www.googleapis.com/auth/iam'))).status,
    ).toBe(200);
  });

  it('refuses lifetimes of nothing, of no form, and of more than an hour unless the account allows it', async () => {
    const ask = async (lifetime: string, email = DEPLOYER) =>
      accessToken(email, federated, { scope: [SCOPE], lifetime });
    expect(messageOf(await ask('0s'))).toBe('Lifetime of access token must be larger then zero.');
    expect(messageOf(await ask('1h'))).toMatch(/lifetime/);
    expect((await ask('3600s')).status).toBe(200);
    expect(messageOf(await ask('3601s'))).toMatch(/lifetimes of more than 1 hour/);
    const long = `long@${PROJECT}.iam.gserviceaccount.com`;
    gcp.createServiceAccount({
      email: long,
      project: PROJECT,
      workloadIdentityUsers: [memberOf('acme/payments')],
      allowLongLifetime: true,
    });
    expect((await ask('43200s', long)).status).toBe(200);
    expect((await ask('43201s', long)).status).toBe(400);
  });

  it('refuses scopes that are missing or unknown', async () => {
    expect((await accessToken(DEPLOYER, federated, {})).status).toBe(400);
    expect((await accessToken(DEPLOYER, federated, { scope: ['everything'] })).status).toBe(400);
  });

  it('follows delegates, each of which must hold the right on the next', async () => {
    const target = `target@${PROJECT}.iam.gserviceaccount.com`;
    const hop = `hop@${PROJECT}.iam.gserviceaccount.com`;
    gcp.createServiceAccount({ email: target, project: PROJECT });
    gcp.createServiceAccount({ email: hop, project: PROJECT });
    const ask = () =>
      accessToken(target, federated, { scope: [SCOPE], delegates: [`projects/-/serviceAccounts/${hop}`] });
    const hopResource = `projects/${PROJECT}/serviceAccounts/${hop}`;
    const creator = 'roles/iam.serviceAccountTokenCreator';
    expect((await ask()).status).toBe(403);
    gcp.bind(hopResource, creator, memberOf('acme/payments'));
    expect((await ask()).status).toBe(403);
    gcp.bind(`projects/${PROJECT}/serviceAccounts/${target}`, creator, `serviceAccount:${hop}`);
    expect((await ask()).status).toBe(200);
    // The caller itself has no right on the target.
    expect(await accessToken(target)).toEqual(DENIED);
    gcp.unbind(hopResource, creator, memberOf('acme/payments'));
    expect((await ask()).status).toBe(403);
    expect((await accessToken(target, federated, { scope: [SCOPE], delegates: [hop] })).status).toBe(400);
  });

  it('stops serving an account that is disabled, and its tokens', async () => {
    const email = `closing@${PROJECT}.iam.gserviceaccount.com`;
    const workloadIdentityUsers = [memberOf('acme/payments')];
    gcp.createServiceAccount({ email, project: PROJECT, workloadIdentityUsers });
    const token = String((await accessToken(email)).body.accessToken);
    expect(gcp.introspect(token)).toBeDefined();
    gcp.createServiceAccount({ email, project: PROJECT, disabled: true });
    expect(gcp.introspect(token)).toBeUndefined();
    expect(await accessToken(email)).toEqual(DENIED);
  });
});

describe('generateIdToken and signJwt', () => {
  it('give tokens that verify with the published keys', async () => {
    const { body } = await call('generateIdToken', DEPLOYER, federated, {
      audience: 'https://service.example',
      includeEmail: true,
    });
    const { payload } = await jwtVerify(
      String(body.token),
      createRemoteJWKSet(new URL(`${gcp.url}/oauth2/v3/certs`)),
      { audience: 'https://service.example', issuer: 'https://accounts.google.com' },
    );
    expect(payload).toMatchObject({ email: DEPLOYER, email_verified: true });

    gcp.bind(
      `projects/${PROJECT}/serviceAccounts/${DEPLOYER}`,
      'roles/iam.serviceAccountTokenCreator',
      memberOf('acme/payments'),
    );
    const signed = await call('signJwt', DEPLOYER, federated, { payload: JSON.stringify({ sub: 'x' }) });
    const keys = createRemoteJWKSet(new URL(`${gcp.url}/service_accounts/v1/metadata/jwk/${DEPLOYER}`));
    expect((await jwtVerify(String(signed.body.signedJwt), keys)).payload).toEqual({ sub: 'x' });
  });

  it('are refused without the right', async () => {
    const ask = async (verb: string, body: unknown) => messageOf(await call(verb, OTHER, federated, body));
    expect(await ask('generateIdToken', { audience: 'a' })).toMatch(
      /'iam\.serviceAccounts\.getOpenIdToken' denied/,
    );
    expect(await ask('signJwt', { payload: '{}' })).toMatch(/'iam\.serviceAccounts\.signJwt' denied/);
  });
});

describe('an IAM policy', () => {
  it('holds for its resource and what lies below, by project ID or number', () => {
    expect(gcp.allowed(federated, UPLOAD, REPOSITORY)).toBe(false);
    gcp.bind(REPOSITORY, 'roles/artifactregistry.writer', memberOf('acme/payments'));
    expect(gcp.allowed(federated, UPLOAD, REPOSITORY)).toBe(true);
    expect(gcp.allowed(federated, UPLOAD, REPOSITORY.replace(PROJECT, NUMBER))).toBe(true);
    expect(gcp.allowed(federated, UPLOAD, REPOSITORY.replace('apps', 'other'))).toBe(false);
    expect(gcp.allowed(federated, 'artifactregistry.repositories.deleteArtifacts', REPOSITORY)).toBe(false);
    gcp.unbind(REPOSITORY, 'roles/artifactregistry.writer', memberOf('acme/payments'));
    expect(gcp.allowed(federated, UPLOAD, REPOSITORY)).toBe(false);
    gcp.bind(`projects/${PROJECT}`, 'roles/artifactregistry.reader', memberOf('acme/payments'));
    expect(gcp.allowed(federated, DOWNLOAD, REPOSITORY)).toBe(true);
    expect(gcp.allowed(federated, UPLOAD, REPOSITORY)).toBe(false);
  });

  it('refuses a role, member or resource that it can not read', () => {
    expect(() => gcp.bind(REPOSITORY, 'roles/artifactregistry.write', memberOf('a/b'))).toThrow(
      /does not know/,
    );
    expect(() => gcp.bind(REPOSITORY, 'roles/viewer', 'acme/payments')).toThrow(/not a member/);
    expect(() => gcp.bind('repositories/apps', 'roles/viewer', 'allUsers')).toThrow(/resource name/);
  });
});

describe('the list of keys', () => {
  const list = async (path: string, token = federated) => {
    const response = await fetch(`${gcp.url}/v1/projects/${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('needs its permission, and shows user-managed keys', async () => {
    const path = `${PROJECT}/serviceAccounts/${OTHER}/keys?keyTypes=USER_MANAGED`;
    expect(messageOf(await list(path))).toMatch(/'iam\.serviceAccountKeys\.list' denied/);
    gcp.bind(`projects/${PROJECT}`, 'roles/iam.serviceAccountViewer', memberOf('acme/payments'));
    expect(await list(path)).toEqual({ status: 200, body: {} });
    gcp.addServiceAccountKey(OTHER, { keyType: 'SYSTEM_MANAGED' });
    const key = gcp.addServiceAccountKey(OTHER);
    expect(await list(path)).toEqual({ status: 200, body: { keys: [key] } });
    expect((await list(path.replace('USER_MANAGED', 'ANY'))).status).toBe(400);
    expect((await list(`${PROJECT}/serviceAccounts/absent@x.iam.gserviceaccount.com/keys`)).status).toBe(404);
    const accounts = (await list(`${PROJECT}/serviceAccounts`)).body.accounts as { email: string }[];
    expect(accounts.map((account) => account.email)).toContain(OTHER);
  });
});

describe("Google's client library", () => {
  const credentials = (impersonate: boolean) => {
    const grant = oidc.grant(jobClaims(JOB));
    const audience = `//iam.googleapis.com/${provider}`;
    return {
      type: 'external_account',
      audience,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: gcp.tokenUrl,
      credential_source: {
        url: `${grant.requestUrl}&audience=${encodeURIComponent(`https:${audience}`)}`,
        headers: { Authorization: `Bearer ${grant.requestToken}` },
        format: { type: 'json' as const, subject_token_field_name: 'value' },
      },
      ...(impersonate && {
        service_account_impersonation_url: gcp.impersonationUrl(DEPLOYER),
        service_account_impersonation: { token_lifetime_seconds: 1200 },
      }),
    };
  };

  it('gets a federated token', async () => {
    const { token } = await new IdentityPoolClient({
      ...credentials(false),
      scopes: [SCOPE],
    }).getAccessToken();
    expect(gcp.introspect(String(token))?.kind).toBe('federated');
  });

  it('gets a token of a service account', async () => {
    const client = new IdentityPoolClient({ ...credentials(true), scopes: [SCOPE] });
    const { token } = await client.getAccessToken();
    expect(gcp.introspect(String(token))?.principal).toBe(`serviceAccount:${DEPLOYER}`);
  });

  it("reports the token service's error", async () => {
    const wrong = { ...credentials(false), audience: `//iam.googleapis.com/${provider}-x` };
    await expect(new IdentityPoolClient({ ...wrong, scopes: [SCOPE] }).getAccessToken()).rejects.toThrow(
      /invalid_target/,
    );
  });
});
