/** Bumps by git: a shallow fetch without blobs, one commit signed with an SSH key, one push that moves the branch forward. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import { gateway } from './gateway.ts';
import { gitForge } from './git-forge.ts';
import { CONFIG, digest, FILE, KUSTOMIZATION, POLICY, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
let folder: string;
beforeAll(async () => {
  world = await startWorld();
  folder = mkdtempSync(join(tmpdir(), 'waybill-git-test-'));
  for (const name of ['own', 'other', 'stranger']) newKey(name);
  newKey('locked', 'a passphrase');
  // Stands before the real git and notes how it is called.
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$@" >> '${folder}/calls'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
});
afterAll(async () => {
  await world.sound();
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
});

const newKey = (name: string, passphrase = '') =>
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-C', name, '-f', join(folder, name)]);
const privateKey = (name: string) => readFileSync(join(folder, name), 'utf8');
const publicKey = (name: string) => readFileSync(join(folder, `${name}.pub`), 'utf8').trim();
const commits = async () => Number(await world.git('rev-list', '--count', 'main'));
const bump = (
  service: string,
  digit: string,
  run: string,
  inputs: Record<string, string> = {},
  options: { env?: Record<string, string>; kill?: AbortSignal } = {},
) =>
  world.bump(
    {
      service,
      image: `${REGISTRY}/${service}@${digest(digit)}`,
      transport: 'git',
      'signing-key': privateKey('own'),
      ...inputs,
    },
    { run, ...options },
  );
/** By git itself, with one key allowed. */
async function verifies(commit: string, key: string): Promise<boolean> {
  const file = join(folder, `${key}.signers`);
  writeFileSync(file, `them namespaces="git" ${publicKey(key)}\n`);
  const settings = ['-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${file}`];
  try {
    await world.git(...settings, 'verify-commit', commit);
    return true;
  } catch {
    return false;
  }
}
const refused = async (run: Promise<ActionRun>, code: string, text: RegExp) => {
  const before = await commits();
  const { exitCode, log, temp } = await run;
  expect(log).toContain(`WAYBILL_${code}`);
  expect(log).toMatch(text);
  expect(exitCode).toBe(1);
  expect(await commits()).toBe(before);
  expect(readdirSync(temp).filter((name) => name.startsWith('waybill-git-'))).toEqual([]);
};

describe('a bump by git', () => {
  it('is one signed commit that changes one value, without the API, and the token on no command line', async () => {
    world.requests();
    const before = await commits();
    const run = await bump('claims-api', '1', '3.1', {}, { env: { PATH: `${folder}:${process.env.PATH}` } });
    expect(run.log).not.toContain('::error');
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ changed: 'true', superseded: 'false', commit: await world.head() });
    expect(await commits()).toBe(before + 1);
    expect(await world.git('diff', '--numstat', 'main~1', 'main')).toBe(`1\t1\t${FILE}\n`);
    expect(await verifies('main', 'own')).toBe(true);
    expect(await verifies('main', 'stranger')).toBe(false);
    expect(await world.git('log', '-1', '--format=%an <%ae> %s', 'main')).toBe(
      'Waybill <waybill@users.noreply.github.com> Bump claims-api in dev to sha256:111111111111\n',
    );
    expect(
      await world.git('log', '-1', '--format=%(trailers:key=Waybill-Order,valueonly)', 'main'),
    ).toContain('3.1');
    const asked = world.requests();
    expect(asked.filter((each) => !/config\.git\/|_platform\/hooks/.test(each))).toEqual([]);
    const calls = readFileSync(join(folder, 'calls'), 'utf8');
    expect(calls).toContain('--filter=blob:none --depth=50');
    expect(calls).not.toContain(world.token);
    const header = Buffer.from(`x-access-token:${world.token}`).toString('base64');
    expect(calls).not.toContain(header);
    expect(run.masks).toContain(header);
    expect(calls).not.toMatch(/--force|\+refs\/heads\/main:refs\/heads/);
    expect(readdirSync(run.temp).filter((name) => name.startsWith('waybill-git-'))).toEqual([]);
  });

  it('is not made again, and an older build ends as superseded', async () => {
    const before = await commits();
    expect((await bump('claims-api', '1', '3.1')).outputs).toMatchObject({
      changed: 'true',
      commit: await world.head(),
    });
    expect((await bump('claims-api', '9', '2.1')).outputs).toMatchObject({
      changed: 'false',
      superseded: 'true',
    });
    expect(await commits()).toBe(before);
    expect((await bump('claims-api', '2', '4.1')).outputs).toMatchObject({ changed: 'true' });
    const back = await bump('claims-api', '1', '5.1', { rollback: 'the new one loses claims' });
    expect(back.exitCode).toBe(0);
    expect(await world.git('log', '-1', '--format=%b', 'main')).toContain(
      'Rolled back: the new one loses claims',
    );
  });

  it('finds the last bump behind many other commits', async () => {
    await bump('service-1', '5', '5.1');
    for (let i = 0; i < 60; i++) await world.seed({ 'notes.md': `${i}\n` });
    expect((await bump('service-1', '4', '4.1')).outputs.superseded).toBe('true');
  });

  it('keeps the mode of the file, and says what is no file', async () => {
    const github = world.platform.service('github');
    await github.commitFiles(CONFIG, {
      branch: 'modes',
      message: 'An executable',
      files: { [FILE]: KUSTOMIZATION, 'delivery-policy.yml': POLICY },
      executable: [FILE],
    });
    expect((await bump('service-2', '1', '3.1', { branch: 'modes' })).exitCode).toBe(0);
    expect(await world.git('ls-tree', 'modes', FILE)).toMatch(/^100755 /);
  });

  it('of many writers at once: all land, in one line', async () => {
    const before = await commits();
    const services = ['service-3', 'service-4', 'service-5', 'service-6'];
    const runs = await Promise.all(services.map((service) => bump(service, '7', '7.1')));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    expect(await commits()).toBe(before + 4);
  });

  it('whose answer is lost is found again by its trailers', async () => {
    await using proxy = await gateway(world, /POST \S+\/git-receive-pack\n/, 'cut');
    const before = await commits();
    const run = await bump('service-7', '1', '3.1', { 'git-url': `${proxy.url}/${CONFIG}.git` });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ changed: 'true', commit: await world.head() });
    expect(await commits()).toBe(before + 1);
  });

  it('that was killed after it landed is found by the next run', async () => {
    const killed = new AbortController();
    await using proxy = await gateway(world, /POST \S+\/git-receive-pack\n/, 'cut', () => killed.abort());
    const before = await commits();
    const address = { 'git-url': `${proxy.url}/${CONFIG}.git` };
    await bump('service-8', '1', '3.1', address, { kill: killed.signal });
    expect(killed.signal.aborted).toBe(true);
    const again = await bump('service-8', '1', '3.1');
    expect(again.outputs).toMatchObject({ changed: 'true', commit: await world.head() });
    expect(await commits()).toBe(before + 1);
  });

  it('believes trailers only of keys that it knows', async () => {
    await bump('service-9', '1', '3.1', { 'signing-key': privateKey('other') });
    // Signed by a key that this run does not know: what it says does not count.
    expect((await bump('service-9', '2', '2.1')).outputs).toMatchObject({ changed: 'true' });
    await bump('service-9', '3', '6.1', { 'signing-key': privateKey('other') });
    const known = await bump('service-9', '4', '5.1', { 'allowed-signers': `old-key ${publicKey('other')}` });
    expect(known.outputs).toMatchObject({ changed: 'false', superseded: 'true' });
  });

  it('goes to a repository that names its objects by SHA-256, on a forge that knows git alone', async () => {
    await using forge = await gitForge('sha256', { [FILE]: KUSTOMIZATION, 'delivery-policy.yml': POLICY });
    const address = { 'git-url': forge.url };
    const run = await bump('claims-api', '1', '3.1', address);
    expect(run.exitCode).toBe(0);
    const head = forge.git('rev-parse', 'main');
    expect(head).toMatch(/^[0-9a-f]{64}$/);
    expect(run.outputs).toMatchObject({ changed: 'true', commit: head });
    expect(forge.git('diff', '--numstat', 'main~1', 'main')).toBe(`1\t1\t${FILE}`);
    expect(forge.git('cat-file', 'commit', 'main')).toContain(
      '\ngpgsig-sha256 -----BEGIN SSH SIGNATURE-----',
    );
    // What it says counts: its signature verifies.
    expect((await bump('claims-api', '2', '2.1', address)).outputs.superseded).toBe('true');
    forge.git('fsck', '--strict', '--no-dangling');
  });

  it('takes its author from the input', async () => {
    await bump('service-9', '8', '8.1', { committer: 'Acme Release <release@acme.example>' });
    expect(await world.git('log', '-1', '--format=%an <%ae>', 'main')).toBe(
      'Acme Release <release@acme.example>\n',
    );
  });

  describe('is refused', () => {
    it("by the rules of the branch, with the server's words", async () => {
      const github = world.platform.service('github');
      await world.seed({ [FILE]: KUSTOMIZATION, 'delivery-policy.yml': POLICY }, 'guarded');
      github.createRuleset(CONFIG, {
        name: 'guarded',
        enforcement: 'active',
        conditions: { ref_name: { include: ['refs/heads/guarded'] } },
        rules: [{ type: 'pull_request', parameters: { required_approving_review_count: 1 } }],
      });
      await refused(
        bump('claims-api', '7', '9.1', { branch: 'guarded' }),
        'GITHUB_RULES',
        /Changes must be made through a pull request[\s\S]*"delivery: pull-request"/,
      );
    });

    it.each<[string, Record<string, string>, string, RegExp]>([
      [
        'a token that is none',
        { token: 'ghs_0123456789abcdef' },
        'GITHUB_BAD_CREDENTIALS',
        /does not accept the token/,
      ],
      [
        'a repository that is not there',
        { 'config-repository': 'acme/nothing' },
        'GITHUB_NOT_FOUND',
        /acme\/nothing/,
      ],
      ['a branch that is not there', { branch: 'gone' }, 'GITHUB_BRANCH_MISSING', /no such branch/],
      ['a key that is none', { 'signing-key': 'nonsense' }, 'SIGNING_KEY_INVALID', /ssh-keygen can not read/],
      ['no key', { 'signing-key': '' }, 'INVALID_INPUT', /signing-key/],
      [
        'an address with a token',
        { 'git-url': 'https://me:secret@ghe.example/a/b.git' },
        'INVALID_INPUT',
        /git-url/,
      ],
      ['an address without TLS', { 'git-url': 'http://ghe.example/a/b.git' }, 'INVALID_INPUT', /git-url/],
      ['an environment by pull request', { environment: 'staging' }, 'BUMP_NOT_DIRECT', /promotion/],
    ])('for %s', async (_, inputs, code, text) => {
      await refused(bump('claims-api', '7', '9.1', inputs), code, text);
    });

    it('for a key with a passphrase', async () => {
      await refused(
        bump('claims-api', '7', '9.1', { 'signing-key': privateKey('locked') }),
        'SIGNING_KEY_INVALID',
        /without a passphrase/,
      );
    });

    it('for a hash that the git of the runner does not know', async () => {
      const old = mkdtempSync(join(folder, 'old-'));
      const words = 'fatal: mismatched algorithms: client sha1; server sha256';
      const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
      const script = `#!/bin/sh\ncase "$1" in fetch) echo '${words}' >&2; exit 128;; esac\nexec '${real}' "$@"\n`;
      writeFileSync(join(old, 'git'), script, { mode: 0o755 });
      await refused(
        bump('claims-api', '7', '9.1', {}, { env: { PATH: `${old}:${process.env.PATH}` } }),
        'GIT_OBJECT_FORMAT',
        /server sha256/,
      );
    });

    it('for a token that may only read', async () => {
      const token = world.mint({ permissions: { contents: 'read' }, repositories: ['config'] });
      await refused(bump('claims-api', '7', '9.1', { token }), 'GITHUB_FORBIDDEN', /may not do this/);
    });
  });
});
