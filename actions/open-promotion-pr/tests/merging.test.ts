/** How a promotion gets merged, and that nothing merges which the policy or the branch would hold back. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import { startWorld, type World, withDeciders } from '../../../packages/promotion/tests/world.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
});
afterAll(() => world.stop());

const STAGING = '{ name: staging, merge: auto, evidence: release }';
const reviewed = (policy: string) => policy.replace(STAGING, STAGING.replace('auto', 'reviewed'));
const queued = (policy: string) => policy.replace(STAGING, STAGING.replace('auto', 'queue'));
const auto = (policy: string) =>
  policy.replace('{ name: staging, merge: reviewed', '{ name: staging, merge: auto');
const FREEZE = 'freezes: [{ from: 2020-01-01T00:00:00Z, to: 2099-01-01T00:00:00Z, reason: a long rest }]';
const frozen = (policy: string) => policy.replace(STAGING, STAGING.replace(' }', `, ${FREEZE} }`));
const pull = (repository: string) => world.platform.service('github').pullRequest(repository, 1);
const warnings = (run: ActionRun) =>
  run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('a promotion into an environment that merges by itself', () => {
  it('merges when its required check passes', async () => {
    const config = await world.config();
    await config.run('dev', running);
    expect((await config.promote({ to: 'staging' })).exitCode).toBe(0);
    expect(await pull(config.repository)).toMatchObject({ merged: false, mergeState: 'BLOCKED' });
    await config.passCheck(1);
    expect(await pull(config.repository)).toMatchObject({ merged: true });
    expect(await config.digestOf('staging')).toBe(running);
  });

  it('is merged at once where the check has passed already', async () => {
    const config = await world.config(reviewed);
    await config.run('dev', running);
    await config.promote({ to: 'staging' });
    await config.passCheck(1);
    await config.changePolicy(auto);
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.summary).toContain('; merged as ');
    expect(await pull(config.repository)).toMatchObject({ merged: true });
  });

  it('is left open where the token may not see whether the check has passed', async () => {
    const config = await world.config(reviewed);
    await config.run('dev', running);
    await config.promote({ to: 'staging' });
    await config.passCheck(1);
    await config.changePolicy(auto);
    const token = config.appToken({ contents: 'write', pull_requests: 'write' });
    const run = await config.promote({ to: 'staging', token });
    expect(run.exitCode).toBe(0);
    expect(warnings(run)).toEqual([expect.stringContaining('give the App "checks: read"')]);
    expect(await pull(config.repository)).toMatchObject({ merged: false, state: 'open' });
  });

  it('is left open where the policy says wait, though GitHub would merge it', async () => {
    const config = await world.config(reviewed);
    await config.run('dev', running);
    await config.promote({ to: 'staging' });
    await config.passCheck(1);
    await config.changePolicy((policy) => frozen(auto(policy)));
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(0);
    expect(warnings(run)).toEqual([expect.stringContaining('the policy lets it merge later')]);
    expect(await pull(config.repository)).toMatchObject({ merged: false, state: 'open' });
  });

  it('is left open where the branch requires no check', async () => {
    const config = await world.config(undefined, { rules: false });
    await config.run('dev', running);
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(0);
    expect(warnings(run)).toEqual([expect.stringContaining('the base branch requires no check')]);
    expect(await pull(config.repository)).toMatchObject({ merged: false, state: 'open' });
  });

  it('is left open where the repository allows no auto-merge, and says what to switch on', async () => {
    const config = await world.config(undefined, { allowAutoMerge: false });
    await config.run('dev', running);
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(0);
    expect(warnings(run)).toEqual([expect.stringContaining('switch on "Allow auto-merge"')]);
  });

  it('attack 54: is left open where anybody could report the check as passed, and says how to bind it', async () => {
    const config = await world.config(undefined, { bound: false });
    await config.run('dev', running);
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(0);
    expect(warnings(run)).toEqual([
      expect.stringContaining(
        'RULESET_CHECK_UNBOUND: the rules of main name no App that must report "verify-promotion / verify"',
      ),
    ]);
    const token = world.people.mallory;
    const { head } = await pull(config.repository);
    const { apiUrl } = world.platform.service('github');
    const forged = await fetch(`${apiUrl}/repos/${config.repository}/statuses/${head.sha}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ state: 'success', context: 'verify-promotion / verify' }),
    });
    expect(forged.status).toBe(201);
    await world.platform.service('github').settled();
    expect(await pull(config.repository)).toMatchObject({ merged: false, mergeState: 'CLEAN' });
    const again = await config.promote({ to: 'staging' });
    expect(warnings(again)).toEqual([expect.stringContaining('RULESET_CHECK_UNBOUND')]);
    expect(await pull(config.repository)).toMatchObject({ merged: false });
  });

  it('waits for a person where the policy merges by queue alone and the branch has none', async () => {
    const config = await world.config(queued);
    await config.run('dev', running);
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(0);
    expect(warnings(run)).toEqual([
      expect.stringContaining('the policy merges through the merge queue alone, and main has none'),
    ]);
    await config.passCheck(1);
    expect(await pull(config.repository)).toMatchObject({ merged: false, autoMerge: null });
  });

  it('goes into the merge queue where the branch has one, once its check has passed', async () => {
    const config = await world.config(queued, { queue: true, allowAutoMerge: false });
    await config.run('dev', running);
    await config.promote({ to: 'staging' });
    await config.passCheck(1);
    const run = await config.promote({ to: 'staging' });
    expect(run.outputs.summary).toContain('it is in the merge queue');
    await world.platform.service('github').settled();
    const [group] = (await world.platform.service('github').branches(config.repository)).filter(({ name }) =>
      name.startsWith('gh-readonly-queue/main/pr-1-'),
    );
    expect(group).toBeDefined();
  });

  it('is written anew where the base has moved under it into a conflict: nothing is merged by text, and no approval is carried', async () => {
    world.toPresent();
    const config = await world.config((policy) => withDeciders(reviewed(policy)));
    await config.run('dev', running);
    const { inputs, env } = config.signing();
    const promote = () => config.promote({ to: 'staging', ...inputs }, { env });
    expect((await promote()).exitCode).toBe(0);
    const before = await pull(config.repository);
    const github = world.platform.service('github');
    await github.approve(config.repository, 1, 'alice');
    const path = config.path('staging');
    const text = (await github.readFile(config.repository, 'main', path))?.toString('utf8') ?? '';
    await github.commitFiles(config.repository, {
      branch: 'main',
      message: 'Say more',
      files: { [path]: text.replace('    # Written by Waybill.', '    # Moved by Waybill alone.') },
    });
    expect(await pull(config.repository)).toMatchObject({ mergeState: 'DIRTY' });
    const run = await promote();
    expect(run.exitCode).toBe(0);
    expect(warnings(run)).toContainEqual(
      expect.stringContaining(
        '#1 was made anew on main as it is now, which it conflicted with: approvals given before',
      ),
    );
    const after = await pull(config.repository);
    expect(after).toMatchObject({ number: 1, state: 'open', mergeState: 'BLOCKED' });
    expect(after.head.sha).not.toBe(before.head.sha);
    expect(after.head.ref).toBe(before.head.ref);
    const [commit] = await github.commits(config.repository, after.head.ref);
    expect(commit?.parents).toEqual([await github.resolve(config.repository, 'main')]);
    const now = (await github.readFile(config.repository, after.head.sha, path))?.toString('utf8');
    expect(now).toContain('# Moved by Waybill alone.');
    expect(now).toContain(running);
    // Its statement is about the new head, and the text names that one.
    expect(after.body).not.toBe(before.body);
    const checked = await config.verify(1);
    expect(checked.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    // What does not conflict stays as it is, with its approvals.
    await config.changePolicy((policy) => `${policy}# later\n`);
    await promote();
    expect((await pull(config.repository)).head.sha).toBe(after.head.sha);
  });
});
