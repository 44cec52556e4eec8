import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAction } from '@waybill/test-harness';
import { ACCOUNT, type Cloud, cloud, PROVIDER, shownLog, signIn } from './support.ts';

/** Every file below a folder with its content. */
function files(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      found.set(
        join(entry.parentPath, entry.name),
        readFileSync(join(entry.parentPath, entry.name), 'latin1'),
      );
  return found;
}

describe('secrets', () => {
  let at: Cloud;
  beforeAll(async () => {
    at = await cloud();
  });
  afterAll(() => at.platform.stop());

  it('stand neither in the log nor in the summary, the audit log, the state or the workspace', async () => {
    const job = at.job();
    const run = await signIn(at, {
      env: job,
      inputs: {
        'service-account': ACCOUNT,
        registries: at.registry.host,
        'credentials-file': 'true',
        'id-token-audience': 'https://service.example',
      },
    });
    expect(run.exitCode).toBe(0);
    const exchanged = at.gcp.server.requests.filter((request) => request.path === '/v1/token');
    const idToken = (JSON.parse(exchanged.at(-1)?.body.toString('utf8') ?? '{}') as { subjectToken: string })
      .subjectToken;
    const federated = at.gcp.server.requests
      .map((request) => request.headers.authorization ?? '')
      .filter((header) => header.startsWith('Bearer '))
      .map((header) => header.slice('Bearer '.length));
    const secrets = [
      run.outputs['access-token'] ?? '',
      run.outputs['id-token'] ?? '',
      job.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '',
      idToken,
      ...federated,
    ];
    expect(secrets.every((secret) => secret.length > 10)).toBe(true);
    const places = {
      log: shownLog(run),
      summary: run.summary,
      audit: JSON.stringify(run.audit),
      state: JSON.stringify(run.state),
      exported: JSON.stringify(run.exported),
      workspace: [...files(run.workspace).values()].join('\n'),
    };
    for (const secret of secrets) {
      const forms = [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)];
      for (const [place, text] of Object.entries(places))
        expect({ place, leaks: forms.some((form) => text.includes(form)) }).toEqual({ place, leaks: false });
      expect(run.masks).toContain(secret);
    }
    expect(files(run.workspace).size).toBe(0);
  });

  it('are in two private files below RUNNER_TEMP, which the post step removes', async () => {
    const run = await signIn(at, {
      inputs: { 'service-account': ACCOUNT, registries: at.registry.host, 'credentials-file': 'true' },
    });
    const token = run.outputs['access-token'] ?? '';
    const encoded = Buffer.from(`oauth2accesstoken:${token}`).toString('base64');
    const holding = [...files(join(run.temp, 'waybill'))].filter(
      ([, text]) => text.includes(token) || text.includes(encoded),
    );
    expect(holding.map(([path]) => path)).toEqual([join(run.outputs['docker-config'] ?? '', 'config.json')]);
    const file = run.outputs['credentials-file'] ?? '';
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(run.exported).toMatchObject({
      GOOGLE_APPLICATION_CREDENTIALS: file,
      CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: file,
    });
    const credentials = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(credentials).toMatchObject({
      type: 'external_account',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${at.gcp.url}/v1/token`,
      service_account_impersonation_url: at.gcp.impersonationUrl(ACCOUNT),
    });

    // As a step that was killed between writing and renaming leaves it.
    writeFileSync(join(run.outputs['docker-config'] ?? '', '.0123456789abcdef'), token);
    const post = await runAction('oidc-auth', { temp: run.temp, post: { state: run.state } });
    expect(post.exitCode).toBe(0);
    expect(existsSync(file)).toBe(false);
    const left = [...files(join(run.temp, 'waybill')).keys()];
    expect(left).toEqual([join(run.temp, 'waybill', 'audit.jsonl')]);
  });

  it('plans the files before the first request, so that post knows them when main was stopped half-way', async () => {
    at.gcp.server.requests.length = 0;
    const run = await signIn(at, {
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
      inputs: { registries: at.registry.host, 'credentials-file': 'true' },
    });
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.state['oidc-auth'] ?? '{}')).toMatchObject({
      credentialsFile: expect.stringContaining('gcp-credentials-'),
      docker: { creates: true, registries: [at.registry.host] },
    });
    const post = await runAction('oidc-auth', { temp: run.temp, post: { state: run.state } });
    expect(post.exitCode).toBe(0);
    expect(post.annotations).toEqual([]);
  });

  it('are cleaned by a post step that never fails: no state, or a state with a path elsewhere', async () => {
    const none = await runAction('oidc-auth', { post: { state: {} } });
    expect(none.exitCode).toBe(0);
    const elsewhere = join(none.temp, 'kept');
    writeFileSync(elsewhere, 'x');
    const state = {
      'oidc-auth': JSON.stringify({ credentialsFile: join(none.temp, 'waybill', '..', 'kept') }),
    };
    const odd = await runAction('oidc-auth', { temp: none.temp, post: { state } });
    expect(odd.exitCode).toBe(0);
    expect(odd.annotations[0]?.level).toBe('warning');
    expect(existsSync(elsewhere)).toBe(true);
  });
});
