import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import { type Cloud, cloud, exchanges, POOL, PROVIDER, shownLog, signIn } from './support.ts';

const FEATURE = { ref: 'refs/heads/feature/x', sub: 'repo:acme/claims-api:ref:refs/heads/feature/x' };

function failure(run: ActionRun): { code: string; message: string } {
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toEqual({});
  const [annotation] = run.annotations.filter((one) => one.level === 'error');
  return {
    code: annotation?.properties.title?.replace('oidc-auth: ', '') ?? '',
    message: annotation?.message ?? '',
  };
}

describe('a refused exchange', () => {
  let at: Cloud;
  beforeAll(async () => {
    at = await cloud();
  });
  beforeEach(() => {
    at.gcp.server.requests.length = 0;
  });
  afterAll(() => at.platform.stop());

  it('names the claim when a feature branch does not meet the attribute condition, after one request', async () => {
    const run = await signIn(at, { env: at.job(FEATURE) });
    const { code, message } = failure(run);
    expect(code).toBe('WAYBILL_TRUST_CONDITION');
    expect(message).toContain('ref is "refs/heads/feature/x", expected refs/heads/main (the default branch)');
    expect(message).toContain('The given credential is rejected by the attribute condition.');
    expect(exchanges(at)).toBe(1);
    expect(run.summary).toContain(
      '| `ref` | `refs/heads/main (the default branch)` | `refs/heads/feature/x` |',
    );
    expect(shownLog(run)).toContain('ref: refs/heads/feature/x   expected: refs/heads/main');
    expect(run.audit.filter((line) => line.event === 'exchange')).toMatchObject([
      { outcome: 'fail', code: 'WAYBILL_TRUST_CONDITION' },
    ]);
  });

  it('compares with what the owner of the trust policy states', async () => {
    const run = await signIn(at, {
      env: at.job({ repository_id: '2002' }),
      inputs: { 'expected-claims': 'repository_id=1001\nref=refs/heads/*\nenvironment=production' },
    });
    const { code, message } = failure(run);
    expect(code).toBe('WAYBILL_TRUST_CONDITION');
    expect(message).toContain('repository_id is "2002", expected "1001"');
    expect(message).toContain('environment is not in the token, expected "production"');
    expect(message).not.toContain('ref is');
  });

  it('names the audience that the provider does not accept', async () => {
    const run = await signIn(at, { inputs: { audience: 'https://elsewhere.example' } });
    const { code, message } = failure(run);
    expect(code).toBe('WAYBILL_TRUST_AUDIENCE');
    expect(message).toContain('"https://elsewhere.example"');
    expect(run.summary).toContain('| `aud` |');
    expect(exchanges(at)).toBe(1);
  });

  it('says that there is no such provider', async () => {
    const run = await signIn(at, { inputs: { 'workload-identity-provider': `${POOL}/providers/none` } });
    expect(failure(run).code).toBe('WAYBILL_TRUST_PROVIDER');
  });

  it('names the issuer of another GitHub', async () => {
    at.gcp.createProvider({
      project: '123456789',
      pool: 'github',
      provider: 'elsewhere',
      issuerUri: 'https://github.example/_services/token',
      allowedAudiences: [`https://iam.googleapis.com/${POOL}/providers/elsewhere`],
      attributeMapping: { 'google.subject': 'assertion.sub' },
    });
    const run = await signIn(at, { inputs: { 'workload-identity-provider': `${POOL}/providers/elsewhere` } });
    const { code, message } = failure(run);
    expect(code).toBe('WAYBILL_TRUST_ISSUER');
    expect(message).toContain(at.oidc.url);
    expect(message).toContain('https://github.example/_services/token');
  });

  it('warns of a subject over 127 bytes, and explains its refusal', async () => {
    const ref = `refs/heads/main-${'x'.repeat(120)}`;
    at.gcp.createProvider({
      project: '123456789',
      pool: 'github',
      provider: 'open',
      issuerUri: at.oidc.url,
      attributeMapping: { 'google.subject': 'assertion.sub' },
    });
    const run = await signIn(at, {
      env: at.job({ ref, sub: `repo:acme/claims-api:ref:${ref}` }),
      inputs: { 'workload-identity-provider': `${POOL}/providers/open` },
    });
    const { code, message } = failure(run);
    expect(code).toBe('WAYBILL_TRUST_SUBJECT');
    expect(message).toMatch(/sub has 16\d bytes/);
    expect(run.annotations.some((one) => one.level === 'warning' && one.message.includes('127'))).toBe(true);
  });

  it('is not asked for when the job lacks the permission', async () => {
    const run = await signIn(at, {
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
    });
    const { code, message } = failure(run);
    expect(code).toBe('WAYBILL_ID_TOKEN_NO_PERMISSION');
    expect(message).toContain('id-token: write');
    expect(exchanges(at)).toBe(0);
  });

  it('tells a pull request from a fork why it gets none', async () => {
    const run = await signIn(at, {
      env: {
        ACTIONS_ID_TOKEN_REQUEST_URL: '',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: '',
        GITHUB_EVENT_NAME: 'pull_request',
      },
      event: { pull_request: { head: { repo: { fork: true } } }, repository: { default_branch: 'main' } },
    });
    expect(failure(run).code).toBe('WAYBILL_ID_TOKEN_FORK');
  });

  it.each([
    ['the pool alone', POOL, 'must name a provider; this is the pool'],
    ['the ID of the project', PROVIDER.replace('123456789', 'acme-prod'), 'by its number'],
    ['the whole resource name', `//iam.googleapis.com/${PROVIDER}`, 'without //iam.googleapis.com/'],
    ['something else', 'github', 'must be projects/NUMBER'],
  ])('is not asked for with %s as provider', async (_, provider, words) => {
    const run = await signIn(at, { inputs: { 'workload-identity-provider': provider } });
    const { code, message } = failure(run);
    expect(code).toBe('WAYBILL_INVALID_INPUT');
    expect(message).toContain(words);
    expect(exchanges(at)).toBe(0);
  });

  it('reports all wrong inputs together', async () => {
    const run = await signIn(at, {
      inputs: {
        'service-account': 'not an address',
        registries: 'https://europe-docker.pkg.dev',
        scopes: 'cloud-platform',
        'credentials-file': 'yes',
        'sts-endpoint': 'http://sts.example',
      },
    });
    const { message } = failure(run);
    for (const name of ['service-account', 'registries', 'scopes', 'credentials-file', 'sts-endpoint'])
      expect(message).toContain(`"${name}"`);
  });

  it('does not give the token of the cloud to a registry of somebody else', async () => {
    const hosts = [
      'ghcr.io',
      'docker.io',
      'europe-docker.pkg.dev.evil.example',
      'evil-gcr.io',
      'pkg.dev',
      'x.y.gcr.io',
    ];
    const run = await signIn(at, {
      inputs: {
        'sts-endpoint': 'https://sts.googleapis.com',
        registries: ['europe-west1-docker.pkg.dev', 'eu.gcr.io', 'gcr.io', ...hosts].join('\n'),
      },
    });
    const { message } = failure(run);
    for (const host of hosts) expect(message).toContain(`found "${host}"`);
    for (const host of ['europe-west1-docker.pkg.dev', 'eu.gcr.io', 'gcr.io'])
      expect(message).not.toContain(`found "${host}"`);
  });

  it('does not let foreign text in a claim give the runner orders or break the table', async () => {
    const ref = 'refs/heads/a|b`<img src=x>\n::add-mask::x';
    const run = await signIn(at, { env: at.job({ ref }) });
    expect(failure(run).code).toBe('WAYBILL_TRUST_CONDITION');
    expect(run.masks).not.toContain('x');
    // It stands in its cell and in the sentence, as text on their line; it begins none.
    expect(run.summary.split('\n').filter((line) => line.includes('add-mask'))).toEqual([
      expect.stringMatching(/^\| `ref` \|/),
      expect.stringMatching(/^the provider's attribute condition/),
    ]);
    expect(run.log).not.toMatch(/^::add-mask::x$/m);
  });
});
