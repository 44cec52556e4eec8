/** Bumps by pull request whose commits travel by git: signed by the action, opened by the API; one open, the newest, exactly once. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gateway } from './gateway.ts';
import { openPullsOf, passCheck, protectMain, pullsOf } from './pulls.ts';
import { CONFIG, digest, FILE, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
let folder: string;
let token: string;
beforeAll(async () => {
  world = await startWorld((policy) =>
    policy.replace('{name: dev, merge: direct', '{name: dev, merge: auto'),
  );
  token = world.mint({
    permissions: { contents: 'write', pull_requests: 'write', checks: 'read' },
    repositories: ['config'],
  });
  protectMain(world);
  folder = mkdtempSync(join(tmpdir(), 'waybill-git-pulls-'));
  for (const name of ['own', 'other'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
});
afterAll(async () => {
  await world.git('fsck', '--strict', '--no-dangling');
  // Commits get in as they are, by merges: the branch itself is a line of them.
  const first = await world.git('rev-list', '--first-parent', 'main');
  expect(new Set(first.split('\n')).size).toBe(first.split('\n').length);
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
});

const key = (name: string) => readFileSync(join(folder, name), 'utf8');
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
      token,
      transport: 'git',
      'signing-key': key('own'),
      ...inputs,
    },
    { run, ...options },
  );
const numberOf = (run: { outputs: Record<string, string> }) => Number(run.outputs['pull-request']);
const isSignedBy = async (name: string, commit: string) => {
  const signers = join(folder, `${name}.pub`);
  const file = join(folder, `${name}.signers`);
  execFileSync('sh', ['-c', `{ printf 'them namespaces="git" '; cat '${signers}'; } > '${file}'`]);
  const settings = ['-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${file}`];
  return world.git(...settings, 'verify-commit', commit).then(
    () => true,
    () => false,
  );
};

describe('a bump by pull request and git', () => {
  it('opens one with a commit of its own signature, which is in as it is once the check passes, exactly once', async () => {
    world.requests();
    const run = await bump('claims-api', '1', '3.1');
    expect(run.log).not.toContain('::error');
    expect(run.outputs).toMatchObject({ changed: 'false', superseded: 'false' });
    const [pull] = await openPullsOf(world, 'claims-api');
    expect(pull).toMatchObject({ number: numberOf(run), labels: expect.arrayContaining(['waybill/bump']) });
    expect(pull?.body).toContain('Merge this with a merge commit');
    expect(run.summary).toContain('it merges itself once every check and review is there');
    const sha = pull?.head.sha ?? '';
    expect(await isSignedBy('own', sha)).toBe(true);
    expect(await world.git('diff', '--numstat', 'main', sha)).toBe(`1\t1\t${FILE}\n`);
    expect(world.requests().filter((each) => /createCommit|updateRefs/.test(each))).toEqual([]);

    expect(numberOf(await bump('claims-api', '1', '3.2'))).toBe(numberOf(run));
    expect(await pullsOf(world, 'claims-api')).toHaveLength(1);
    await passCheck(world, numberOf(run));
    expect(await world.file()).toContain(`digest: ${digest('1')} # claims-api`);
    expect((await world.git('rev-parse', 'main^2')).trim()).toBe(sha);

    expect((await bump('claims-api', '1', '3.1')).outputs).toMatchObject({
      changed: 'true',
      commit: sha,
      'pull-request': '',
    });
    expect((await bump('claims-api', '9', '2.1')).outputs).toMatchObject({ superseded: 'true' });
    expect(await pullsOf(world, 'claims-api')).toHaveLength(1);
  });

  it('of a newer build closes the older one and removes its branch; an older one ends as superseded', async () => {
    const first = await bump('service-1', '1', '3.1');
    const second = await bump('service-1', '2', '5.1');
    expect((await openPullsOf(world, 'service-1')).map(({ number }) => number)).toEqual([numberOf(second)]);
    expect(second.summary).toContain(`#${numberOf(first)}, closed now`);
    const branches = await world.git('for-each-ref', 'refs/heads/waybill/bump/service-1');
    expect(branches.trim().split('\n')).toHaveLength(1);
    const late = await bump('service-1', '3', '4.1');
    expect(late.outputs).toMatchObject({ superseded: 'true', 'pull-request': String(numberOf(second)) });
  });

  it('by several at the same time leaves one open: the newest', async () => {
    const runs = await Promise.all(['4', '6', '5'].map((digit) => bump('service-2', digit, `${digit}.1`)));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect((await openPullsOf(world, 'service-2')).map(({ head }) => head.ref)).toEqual([
      'waybill/bump/service-2/dev/666666666666',
    ]);
  });

  it('is made anew under the same number where the base has moved under its value; and opened anew where it conflicts', async () => {
    const first = await bump('service-3', '1', '3.1');
    const base = await world.seed({ [FILE]: `# moved\n${await world.file()}` });
    const again = await bump('service-3', '1', '3.2');
    expect(numberOf(again)).toBe(numberOf(first));
    const [pull] = await openPullsOf(world, 'service-3');
    expect((await world.git('rev-parse', `${pull?.head.sha}~1`)).trim()).toBe(base);
    expect(await isSignedBy('own', pull?.head.sha ?? '')).toBe(true);
    const text = await world.file();
    await world.seed({
      [FILE]: text.replace(/digest: \S+ # service-3$/m, `digest: ${digest('8')} # service-3`),
    });
    const anew = await bump('service-3', '1', '3.3');
    expect(numberOf(anew)).toBeGreaterThan(numberOf(first));
    expect(await openPullsOf(world, 'service-3')).toHaveLength(1);
  });

  it('is found again where the answer of its push is lost, and where the run is killed', async () => {
    for (const [service, end] of [
      ['service-4', false],
      ['service-5', true],
    ] as const) {
      const killed = new AbortController();
      await using proxy = await gateway(
        world,
        /POST \S+\/git-receive-pack\n/,
        'cut',
        () => end && killed.abort(),
      );
      await bump(service, '1', '3.1', {}, { env: proxy.env, kill: killed.signal });
      const run = await bump(service, '1', '3.2');
      expect(run.exitCode).toBe(0);
      expect((await pullsOf(world, service)).map(({ number }) => number)).toEqual([numberOf(run)]);
    }
  });

  it('never takes over a branch that holds what another key has signed, unless that counts', async () => {
    const run = await bump('service-6', '1', '3.1', { 'signing-key': key('other') });
    const refused = await bump('service-6', '1', '3.2');
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain('WAYBILL_BRANCH_FOREIGN_COMMIT');
    const counted = { 'allowed-signers': `old ${readFileSync(join(folder, 'other.pub'), 'utf8')}` };
    expect(numberOf(await bump('service-6', '1', '3.3', counted))).toBe(numberOf(run));
  });

  it('believes no message that the server alone has signed: whoever merges can write one', async () => {
    await bump('service-7', '5', '5.1', { transport: '', 'signing-key': '' });
    const [pull] = await openPullsOf(world, 'service-7');
    await passCheck(world, pull?.number ?? 0);
    const run = await bump('service-7', '4', '4.1');
    expect(run.outputs).toMatchObject({ superseded: 'false' });
    expect(run.log).toMatch(/::notice[^\n]*says that it is a bump of service-7[^\n]*does not count/);
  });

  it('stays open where the rules let no merge commit in', async () => {
    world.platform.service('github').createRuleset(CONFIG, {
      name: 'line',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [{ type: 'required_linear_history' }],
    });
    const run = await bump('service-8', '1', '3.1');
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('let no merge commit in');
    expect(await openPullsOf(world, 'service-8')).toHaveLength(1);
  });

  it('is refused for another forge, whose API is not known', async () => {
    const forge = { 'git-url': `${world.platform.service('github').url}/${CONFIG}.git` };
    const asked = await bump('service-9', '1', '3.1', { ...forge, delivery: 'pull-request' });
    expect(asked.log).toMatch(/WAYBILL_INVALID_INPUT[\s\S]*delivery[\s\S]*git-url/);
    const byPolicy = await bump('service-9', '1', '3.1', forge);
    expect(byPolicy.log).toMatch(/WAYBILL_BUMP_NOT_DIRECT[\s\S]*merge: auto[\s\S]*git-url/);
    expect(await pullsOf(world, 'service-9')).toEqual([]);
  });
});
