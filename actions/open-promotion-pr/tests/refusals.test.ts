/** What is not promoted, what is said of it, and what is left untouched. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import { startWorld, type World, ZERO } from '../../../packages/promotion/tests/world.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
});
afterAll(() => world.stop());

const failedWith = (run: ActionRun, code: string, text: string | RegExp) => {
  expect(run.exitCode).toBe(1);
  expect(
    run.annotations.filter(({ level }) => level === 'error').map(({ properties }) => properties.title),
  ).toEqual([`open-promotion-pr: WAYBILL_${code}`]);
  expect(run.log).toMatch(text);
};
const pulls = (repository: string) => world.platform.service('github').pullRequests(repository);
const branches = async (repository: string) =>
  (await world.platform.service('github').branches(repository)).map(({ name }) => name);

describe('open-promotion-pr refuses', () => {
  it('all missing and wrong inputs together', async () => {
    const config = await world.config();
    const run = await config.promote({
      token: '',
      to: 'Production',
      base: '../main',
      'config-repository': 'acme',
    });
    failedWith(run, 'INVALID_INPUT', /4 inputs are missing or wrong/);
    for (const name of ['token', 'to', 'base', 'config-repository']) expect(run.log).toContain(`"${name}"`);
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['an unknown service', { service: 'billing', to: 'staging' }, 'SERVICE_UNKNOWN', /no service "billing"/],
    ['an unknown environment', { to: 'qa' }, 'ENVIRONMENT_UNKNOWN', /one of dev, staging, production/],
    ['the first environment', { to: 'dev' }, 'LADDER_SKIPPED', /by a release, not by a promotion/],
    [
      'a skipped rung',
      { from: 'dev', to: 'production' },
      'LADDER_SKIPPED',
      /starts from "staging", not from "dev"/,
    ],
    [
      'a branch that is not there',
      { to: 'staging', base: 'release' },
      'GITHUB_BRANCH_MISSING',
      /no branch release/,
    ],
    [
      'a policy that is not there',
      { to: 'staging', policy: 'no.yml' },
      'POLICY_MISSING',
      /has no no\.yml on main/,
    ],
  ])('%s', async (_, inputs, code, text) => {
    const config = await world.config();
    failedWith(await config.promote(inputs), code, text);
    expect(await pulls(config.repository)).toEqual([]);
  });

  it('an unreadable policy', async () => {
    const config = await world.config((policy) => `${policy}soaks: 1\n`);
    failedWith(await config.promote({ to: 'staging' }), 'POLICY_INVALID', /unknown key "soaks"/);
  });

  it('a file that the policy names and that is not there', async () => {
    const config = await world.config((policy) =>
      policy.replaceAll('overlays/dev/claims-api', 'overlays/dev/claims'),
    );
    failedWith(
      await config.promote({ to: 'staging' }),
      'TARGET_FILE_MISSING',
      /has no overlays\/dev\/claims\//,
    );
  });

  it('an overlay of another image', async () => {
    const config = await world.config();
    await world.platform.service('github').commitFiles(config.repository, {
      branch: 'main',
      message: 'another image',
      files: {
        [config.path('staging')]: config.overlay('staging', ZERO).replace('acme/claims-api', 'acme/other'),
      },
    });
    await config.run('dev', running);
    failedWith(await config.promote({ to: 'staging' }), 'TARGET_IMAGE_MISMATCH', /is of another image/);
    expect(await branches(config.repository)).toEqual(['main']);
  });

  it('an image that nobody signed, with every reason', async () => {
    const config = await world.config();
    await config.run('dev', await world.image('claims-api', false));
    const run = await config.promote({ to: 'staging' });
    failedWith(run, 'PROMOTION_REFUSED', /SIGNATURE_MISSING: /);
    expect(run.log).toContain('EVIDENCE_MISSING: ');
    expect(run.outputs['pull-requests']).toBe('[]');
    expect(run.summary).toContain('`SIGNATURE_MISSING`');
    expect(await pulls(config.repository)).toEqual([]);
    expect(await branches(config.repository)).toEqual(['main']);
    expect(run.audit.map((line) => line.event)).toEqual(['verify', 'decide', 'failed']);
  });

  it('a digest that GitHub did not sign in: its soak is not known', async () => {
    const config = await world.config();
    await world.platform.service('github').commitFiles(config.repository, {
      branch: 'main',
      message: 'by hand',
      files: { [config.path('staging')]: config.overlay('staging', running) },
    });
    const run = await config.promote({ to: 'production' });
    failedWith(run, 'PROMOTION_REFUSED', /SOAK_UNKNOWN/);
    expect(run.log).toContain('is not verified: its time is not believed');
  });

  it('a token that may only read', async () => {
    const config = await world.config();
    await config.run('dev', running);
    const token = world.platform.service('github').mintWorkflowToken({
      repository: config.repository,
      permissions: { contents: 'read', pull_requests: 'read' },
      runId: 1,
    });
    failedWith(await config.promote({ to: 'staging', token }), 'GITHUB_FORBIDDEN', /contents/);
  });

  it('a leftover branch with commits of somebody else', async () => {
    const config = await world.config();
    await config.run('dev', running);
    const branch = `waybill/promote/claims-api/staging/${running.slice(7, 19)}`;
    await world.platform.service('github').commitFiles(config.repository, {
      branch,
      message: 'mine',
      author: 'mallory',
      files: { 'base/x.yaml': 'a: 1\n' },
    });
    failedWith(await config.promote({ to: 'staging' }), 'BRANCH_FOREIGN_COMMIT', /by mallory/);
    expect(await branches(config.repository)).toContain(branch);
    expect(await pulls(config.repository)).toEqual([]);
  });
});

describe('open-promotion-pr', () => {
  it('has nothing to do where nothing is released, or the same runs already', async () => {
    const config = await world.config();
    const none = await config.promote({ to: 'staging' });
    expect(none.exitCode).toBe(0);
    expect(none.outputs.summary).toContain('nothing has been released to dev yet');
    await config.run('dev', running);
    await config.run('staging', running);
    const same = await config.promote({ to: 'staging' });
    expect(same.exitCode).toBe(0);
    expect(same.outputs.summary).toContain('already, as dev does');
    expect(await pulls(config.repository)).toEqual([]);
  });

  it('writes nothing on a dry run, and shows what it would', async () => {
    const config = await world.config();
    await config.run('dev', running);
    const run = await config.promote({ to: 'staging', 'dry-run': 'true' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.summary).toContain('would open "promote(claims-api): staging ←');
    expect(run.summary).toContain('Check it yourself');
    expect(await branches(config.repository)).toEqual(['main']);
  });

  it('opens the pull request of a promotion that has to wait, and says until when', async () => {
    const config = await world.config((policy) =>
      policy.replace(
        '{ name: staging, merge: auto, evidence: release }',
        '{ name: staging, merge: auto, evidence: release, freezes: [{ from: 2020-01-01T00:00:00Z, to: 2099-01-01T00:00:00Z, reason: a long rest }] }',
      ),
    );
    await config.run('dev', running);
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.outputs['pull-requests'] ?? '')).toMatchObject([{ number: 1, decision: 'wait' }]);
    const [pull] = await pulls(config.repository);
    expect(pull?.body).toContain('⏳ The policy does not allow it yet: frozen until');
  });

  it('goes on with a train when one service can not go, and ends red', async () => {
    const config = await world.config();
    await config.run('dev', await world.image('claims-api', false), 'claims-api');
    const other = await world.image('eligibility-api');
    await config.run('dev', other, 'eligibility-api');
    const run = await config.promote({ service: 'all', to: 'staging' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('1 of 2 services could not be promoted');
    expect(JSON.parse(run.outputs['pull-requests'] ?? '')).toMatchObject([
      { service: 'eligibility-api', digest: other },
    ]);
    expect(run.outputs.summary).toMatch(/claims-api: refused: .*SIGNATURE_MISSING/);
  });

  it('warns of a reviewer who can not be asked, and asks the others', async () => {
    const config = await world.config((policy) =>
      policy.replace(
        '{ name: staging, merge: auto, evidence: release }',
        '{ name: staging, merge: reviewed, evidence: release, reviewers: [nobody-here, other/team, acme/no-team, alice] }',
      ),
    );
    await config.run('dev', running);
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(0);
    const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toContain('nobody-here could not be asked for review');
    expect(warnings[1]).toContain('a team of another organization');
    const [pull] = await pulls(config.repository);
    expect(pull?.requestedReviewers).toEqual(['alice']);
    expect(pull?.autoMerge).toBeNull();
    expect(run.outputs.summary).toContain('a person merges it');
  });
});
