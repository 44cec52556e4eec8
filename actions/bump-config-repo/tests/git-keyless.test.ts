/** Bumps by git whose commits the workflow signs itself, in the form of gitsign. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '@waybill/local-platform';
import { splitCommit } from '../src/git/signed-commit.ts';
import { gitForge } from './git-forge.ts';
import {
  digest,
  FILE,
  KUSTOMIZATION,
  POLICY,
  REGISTRY,
  SOURCE_COMMIT,
  startWorld,
  type World,
} from './world.ts';

const RELEASE = 'acme/waybill/.github/workflows/release.yml';

let world: World;
let sigstore: Platform;
let folder: string;
beforeAll(async () => {
  world = await startWorld();
  sigstore = await startPlatform({ services: ['oidc', 'sigstore'] });
  sigstore.service('sigstore').trustIssuer({ issuer: sigstore.service('oidc').url, kind: 'github-workflow' });
  folder = mkdtempSync(join(tmpdir(), 'waybill-keyless-test-'));
  file('trusted-root.json', sigstore.service('sigstore').trustedRoot());
  for (const rekor of [1, 2] as const)
    file(`config-${rekor}.json`, sigstore.service('sigstore').signingConfig({ rekor }));
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')]);
});
afterAll(async () => {
  await world.sound();
  await Promise.all([world.stop(), sigstore.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const lifts: (() => void)[] = [];
afterEach(() => {
  for (const lift of lifts.splice(0)) lift();
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Variables of a job that may ask for its ID token, of this workflow. */
function job(workflow = `${RELEASE}@refs/tags/v1`): Record<string, string> {
  const grant = sigstore.service('oidc').grant({
    sub: 'repo:acme/claims-api:ref:refs/heads/main',
    repository: 'acme/claims-api',
    repository_id: '1001',
    repository_owner: 'acme',
    repository_owner_id: '42',
    repository_visibility: 'private',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    sha: SOURCE_COMMIT,
    event_name: 'push',
    workflow: 'release',
    workflow_ref: 'acme/claims-api/.github/workflows/release.yml@refs/heads/main',
    workflow_sha: SOURCE_COMMIT,
    job_workflow_ref: workflow,
    job_workflow_sha: 'b'.repeat(40),
    runner_environment: 'github-hosted',
    run_id: '703',
    run_number: '3',
    run_attempt: '1',
    actor: 'dev',
    actor_id: '500',
  });
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: grant.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: grant.requestToken,
  };
}

const bump = (
  service: string,
  digit: string,
  run: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = job(),
) =>
  world.bump(
    {
      service,
      image: `${REGISTRY}/${service}@${digest(digit)}`,
      transport: 'git',
      signing: 'keyless',
      'signing-config': join(folder, 'config-1.json'),
      'trusted-root': join(folder, 'trusted-root.json'),
      ...inputs,
    },
    { run, env },
  );

/** What OpenSSL says of the signature of a commit, which it takes out of the commit's header by itself. */
function cmsVerified(object: string): string {
  const { payload, signature } = splitCommit(Buffer.from(object));
  const content = file('commit', payload.toString());
  const pem = file('commit.pem', (signature ?? '').replaceAll('SIGNED MESSAGE', 'CMS'));
  const args = ['-verify', '-noverify', '-inform', 'PEM', '-in', pem, '-binary', '-content', content];
  return execFileSync('openssl', ['cms', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

const logged = () => sigstore.service('sigstore').entries().length;
const down = { status: 400, body: { code: 400, message: 'not today' } };

describe('a keyless bump by git', () => {
  it('is one commit with a CMS signature, whose trailers the next run believes', async () => {
    const run = await bump('claims-api', '1', '3.1');
    expect(run.log).not.toContain('::error');
    expect(run.outputs).toMatchObject({ changed: 'true', commit: await world.head() });
    const object = await world.git('cat-file', 'commit', 'main');
    expect(object).toContain('\ngpgsig -----BEGIN SIGNED MESSAGE-----\n ');
    expect(cmsVerified(object)).toContain('Bump claims-api in dev');
    const entries = logged();
    expect((await bump('claims-api', '2', '2.1')).outputs).toMatchObject({
      changed: 'false',
      superseded: 'true',
    });
    expect((await bump('claims-api', '1', '3.1')).outputs).toMatchObject({
      changed: 'true',
      commit: run.outputs.commit,
    });
    // What is not written is not logged either.
    expect(logged()).toBe(entries);
  });

  it('believes other workflows and keys only where they are named', async () => {
    await bump('service-1', '1', '5.1', {}, job(`${RELEASE}@refs/tags/v0.9`));
    expect((await bump('service-1', '2', '4.1')).outputs).toMatchObject({ changed: 'true' });
    await bump('service-1', '3', '6.1', {}, job(`${RELEASE}@refs/tags/v0.9`));
    const allowed = { 'allowed-workflows': `${RELEASE}@refs/tags/v0.*` };
    expect((await bump('service-1', '4', '5.1', allowed)).outputs).toMatchObject({ superseded: 'true' });

    const key = { signing: '', 'signing-config': '', 'trusted-root': '' };
    await bump('service-2', '1', '5.1', { ...key, 'signing-key': readFileSync(join(folder, 'key'), 'utf8') });
    const signers = { 'allowed-signers': `old ${readFileSync(join(folder, 'key.pub'), 'utf8')}` };
    expect((await bump('service-2', '2', '4.1', signers)).outputs).toMatchObject({ superseded: 'true' });
    expect((await bump('service-2', '2', '4.1')).outputs).toMatchObject({ changed: 'true' });
  });

  it('counts for a bump that a key signs where its workflow is named; else it is said', async () => {
    const first = await bump('service-4', '1', '5.1');
    expect(first.log).not.toContain('::error');
    const key = {
      signing: '',
      'signing-config': '',
      'signing-key': readFileSync(join(folder, 'key'), 'utf8'),
    };
    const allowed = { 'allowed-workflows': `${RELEASE}@refs/tags/v*` };
    const older = await bump('service-4', '2', '4.1', { ...key, ...allowed });
    expect(older.log).not.toContain('does not count');
    expect(older.outputs).toMatchObject({ superseded: 'true' });
    // Keys and workflows in one history: the newest of them counts, whoever signed it.
    await bump('service-4', '3', '6.1', { ...key, ...allowed });
    await bump('service-4', '4', '7.1', {
      'allowed-signers': `k ${readFileSync(join(folder, 'key.pub'), 'utf8')}`,
    });
    expect((await bump('service-4', '3', '6.1', { ...key, ...allowed })).outputs).toMatchObject({
      changed: 'true',
      superseded: 'true',
    });
    const unnamed = await bump('service-4', '5', '6.2', { ...key, 'trusted-root': '' });
    expect(unnamed.log).toMatch(/::notice[^\n]*it does not count[^\n]*"allowed-workflows"/);
  });

  it('goes to a repository that names its objects by SHA-256', async () => {
    await using forge = await gitForge('sha256', { [FILE]: KUSTOMIZATION, 'delivery-policy.yml': POLICY });
    const run = await bump('claims-api', '1', '3.1', { 'git-url': forge.url });
    expect(run.outputs).toMatchObject({ changed: 'true', commit: forge.git('rev-parse', 'main') });
    const object = `${forge.git('cat-file', 'commit', 'main')}\n`;
    expect(object).toContain('\ngpgsig-sha256 -----BEGIN SIGNED MESSAGE-----');
    expect(cmsVerified(object)).toContain('Bump claims-api in dev');
    forge.git('fsck', '--strict', '--no-dangling');
  });

  describe('is refused, and nothing is pushed,', () => {
    const refused = async (run: ReturnType<typeof bump>, code: string, text: RegExp) => {
      const before = await world.head();
      const { exitCode, log } = await run;
      expect(log).toContain(`WAYBILL_${code}`);
      expect(log).toMatch(text);
      expect(exitCode).toBe(1);
      expect(await world.head()).toBe(before);
    };
    const servers = () => sigstore.service('sigstore').servers;

    it('where the certificate authority refuses', async () => {
      lifts.push(servers().fulcio.fault(() => down));
      await refused(bump('service-3', '1', '3.1'), 'CERTIFICATE_REFUSED', /did not issue a certificate/);
    });

    it('where the transparency log does not take the entry', async () => {
      lifts.push(servers().rekor.fault(() => down));
      await refused(bump('service-3', '1', '3.1'), 'TLOG_REFUSED', /did not take the entry/);
    });

    it('where the signature does not verify with the trusted root', async () => {
      await using other = {
        platform: await startPlatform({ services: ['sigstore'] }),
        async [Symbol.asyncDispose]() {
          await this.platform.stop();
        },
      };
      const root = file('other-root.json', other.platform.service('sigstore').trustedRoot());
      await refused(
        bump('service-3', '1', '3.1', { 'trusted-root': root }),
        'COMMIT_SIGNATURE_INVALID',
        /was not pushed/,
      );
    });

    it.each<[string, Record<string, string>, string, RegExp]>([
      [
        'with a log of version 2 alone',
        { 'signing-config': 'config-2.json' },
        'SIGNING_CONFIG_INVALID',
        /version 1/,
      ],
      ['with a key beside', { 'signing-key': 'a key' }, 'INVALID_INPUT', /signing-key[\s\S]*left out/],
      ['through the API', { transport: '' }, 'INVALID_INPUT', /signing[\s\S]*GitHub signs/],
      [
        'with a workflow that is a part of a name',
        { 'allowed-workflows': 'release.yml' },
        'INVALID_INPUT',
        /allowed-workflows/,
      ],
    ])('%s', async (_, inputs, code, text) => {
      const paths = Object.entries(inputs).map(([name, value]) => [
        name,
        value.endsWith('.json') ? join(folder, value) : value,
      ]);
      await refused(bump('service-3', '1', '3.1', Object.fromEntries(paths)), code, text);
    });

    it('without the permission to have an ID token', async () => {
      await refused(bump('service-3', '1', '3.1', {}, {}), 'ID_TOKEN_NO_PERMISSION', /id-token: write/);
    });
  });
});
