/** A digest enters the first environment by a pull request: no rung is below it, so that its evidence alone speaks for it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActionRun, runAction } from '@waybill/test-harness';
import {
  type Config,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { codes } from './support.ts';

let world: World;
let released: string;
beforeAll(async () => {
  world = await startWorld();
  world.toPresent();
  released = await world.image('claims-api');
});
afterAll(() => world.stop());

const DEV = '{ name: dev, merge: direct, evidence: release }';
const byPullRequest = (policy: string) => policy.replace(DEV, DEV.replace('direct', 'auto'));
const refusedWith = (run: ActionRun, ...expected: string[]) => {
  expect(run.exitCode).toBe(1);
  for (const code of expected) expect(codes(run)).toContain(code);
};

/** Bumps claims-api in dev, as the release of its repository does. */
function bump(config: Config, digest: string, run = '3'): Promise<ActionRun> {
  const { url, apiUrl, graphqlUrl } = world.platform.service('github');
  return runAction('bump-config-repo', {
    inputs: {
      'config-repository': config.repository,
      token: config.appToken(),
      service: 'claims-api',
      environment: 'dev',
      image: `${world.platform.service('registry').host}/acme/claims-api@${digest}`,
    },
    env: {
      GITHUB_SERVER_URL: url,
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: graphqlUrl,
      GITHUB_RUN_NUMBER: run,
      GITHUB_RUN_ID: `70${run}`,
    },
  });
}
const numberOf = (run: ActionRun) => Number(run.outputs['pull-request']);

describe('a pull request into the first environment', () => {
  it('passes as bump-config-repo opens it, and merges itself then', async () => {
    const config = await world.config((policy) => withDeciders(byPullRequest(policy)));
    const bumped = await bump(config, released);
    expect(bumped.exitCode).toBe(0);
    expect(bumped.summary).toContain('the check "verify-promotion / verify"');
    const run = await config.verify(numberOf(bumped));
    expect(codes(run)).toEqual([]);
    expect(run.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('may be merged');
    const decision = JSON.parse(readFileSync(run.outputs.decision ?? '', 'utf8')) as {
      decision: { verdict: string; rules: { rule: string }[] };
    };
    expect(decision.decision.verdict).toBe('allow');
    expect(decision.decision.rules.map(({ rule }) => rule)).toEqual([
      'evidence',
      'withdrawal',
      'rollback',
      'window',
      'approvals',
    ]);
    await config.passCheck(numberOf(bumped));
    expect(await config.digestOf('dev')).toBe(released);
    const again = await bump(config, released);
    expect(again.outputs).toMatchObject({ changed: 'true', 'pull-request': '' });
    const older = await bump(config, await world.image('claims-api'), '2');
    expect(older.outputs.superseded).toBe('true');
  });

  it('of an image that nobody signed is refused', async () => {
    const config = await world.config(byPullRequest);
    const bumped = await bump(config, await world.image('claims-api', false));
    refusedWith(await config.verify(numberOf(bumped)), 'SIGNATURE_MISSING');
  });

  it('of an image that another repository released is refused', async () => {
    const config = await world.config(byPullRequest);
    const foreign = await world.image('claims-api', {
      claims: {
        repository: 'acme/neighbour',
        repository_id: '2001',
        sub: 'repo:acme/neighbour:ref:refs/heads/main',
      },
    });
    refusedWith(await config.verify(numberOf(await bump(config, foreign))), 'IDENTITY_REPO_ID');
  });

  it('of a withdrawn digest is refused', async () => {
    const config = await world.config((policy) => withDeciders(byPullRequest(policy)));
    const bumped = await bump(config, released);
    const signed = await config.signWithdrawal({ digest: released });
    await config.list(released, [Buffer.from(signed.bundle)]);
    refusedWith(await config.verify(numberOf(bumped)), 'DIGEST_WITHDRAWN');
  });

  it('in a freeze waits', async () => {
    const config = await world.config(byPullRequest);
    const bumped = await bump(config, released);
    await config.changePolicy((policy) =>
      policy.replace(
        'name: dev, merge: auto',
        'name: dev, freezes: [{ from: 2020-01-01T00:00:00Z, to: 2099-01-01T00:00:00Z, reason: a long rest }], merge: auto',
      ),
    );
    refusedWith(await config.verify(numberOf(bumped)), 'WINDOW_CLOSED');
    const later = await bump(config, await world.image('claims-api'), '4');
    expect(later.log).toContain('WAYBILL_BUMP_FROZEN');
  });

  it('with anything else in it is refused, and one whose title names another digest is said to be so', async () => {
    const config = await world.config(byPullRequest);
    const overlay = config.overlay('dev', released);
    const twofold = await config.pullRequest({
      branch: 'twofold',
      files: { [config.path('dev')]: overlay.replace('count: 2', 'count: 9') },
    });
    refusedWith(await config.verify(twofold), 'DIFF_NOT_PROMOTION');
    const misnamed = await config.pullRequest({
      branch: 'waybill/bump/claims-api/dev/000000000000',
      files: { [config.path('dev')]: overlay },
      title: 'Bump claims-api in dev to sha256:000000000000',
    });
    const run = await config.verify(misnamed);
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain(
      'PR_AUTHOR: it looks like a bump by its branch or label, but was opened by mallory',
    );
    expect(run.log).toContain('TITLE_DIFFERS');
  });
});
