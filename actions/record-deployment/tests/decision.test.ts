/** Attack 55: what moved past the required check can't be refused any more. It is found, told once, and ends the run red. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import {
  type Config,
  type PolicyEdit,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { asApp, mergeByHand, type Push, pushOf, record, recorded } from './recording.ts';

let world: World;
let running: string;
let other: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
  other = await world.image('claims-api');
});
afterAll(() => world.stop());

const imageAt = (digest: string) => `${world.platform.service('registry').host}/acme/claims-api@${digest}`;
const github = () => world.platform.service('github');

const issuesOf = async (config: Config) =>
  (
    (await asApp(world, config, 'GET', 'issues?state=all&labels=waybill/merged-without-decision')) as {
      number: number;
      title: string;
      body: string;
      pull_request?: unknown;
    }[]
  ).filter(({ pull_request }) => pull_request === undefined);

/** Dev runs the digest; an open promotion to staging, with its statement. */
async function proposed(edit: PolicyEdit = withDeciders): Promise<Config> {
  const config = await world.config(edit);
  await config.run('dev', running);
  world.toPresent();
  const { env, inputs } = config.signing();
  const run = await config.promote({ to: 'staging', ...inputs }, { env });
  expect(run.exitCode).toBe(0);
  return config;
}
/** Red, told in one issue that a second run finds again. */
async function isFound(
  config: Config,
  push: Push,
  what: string,
  environment = 'staging',
): Promise<ActionRun> {
  const run = await record(world, config, push);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('WAYBILL_MERGED_WITHOUT_DECISION');
  expect(run.log).toContain(what);
  const [issue, ...more] = (await issuesOf(config)).filter(({ title }) => title.endsWith(push.after));
  expect(more).toEqual([]);
  expect(issue?.title).toBe(`Moved without a decision: claims-api in ${environment} by ${push.after}`);
  expect(issue?.body).toContain(push.after);
  expect(run.summary).toContain(`/issues/${issue?.number}) marks the environment`);
  expect(recorded(run)).toMatchObject([{ environment, decision: 'missing', issue: issue?.number }]);
  const again = await record(world, config, push);
  expect(again.exitCode).toBe(1);
  expect(recorded(again)).toMatchObject([{ issue: issue?.number }]);
  expect((await issuesOf(config)).filter(({ title }) => title.endsWith(push.after))).toHaveLength(1);
  return run;
}

describe('attack 55', () => {
  it('a promotion that auto-merge let in after its check was decided', async () => {
    const config = await proposed();
    const push = await pushOf(world, config, () => config.passCheck(1));
    const run = await record(world, config, push);
    expect(run.log).not.toContain('MERGED_WITHOUT_DECISION');
    expect(run.exitCode).toBe(0);
    expect(recorded(run)).toMatchObject([{ environment: 'staging', digest: running, decision: 'found' }]);
    expect(await issuesOf(config)).toEqual([]);
  });

  it('a merge by hand, which names no statement, was decided where the image has one about it', async () => {
    const config = await proposed((policy) =>
      withDeciders(policy).replace('staging, merge: auto', 'staging, merge: reviewed'),
    );
    await config.passCheck(1);
    const run = await record(world, config, await mergeByHand(world, config));
    expect(recorded(run)).toMatchObject([{ decision: 'found' }]);
    expect(run.exitCode).toBe(0);
  });

  it('a merge past a red check is found, and its one issue found again', async () => {
    const config = await proposed();
    await config.passCheck(1, 'failure');
    const push = await mergeByHand(world, config);
    await isFound(config, push, 'the check "verify-promotion / verify" of pull request #1 was failure');
  });

  it('a merge before the check has run is found', async () => {
    const config = await proposed();
    const push = await mergeByHand(world, config);
    await isFound(config, push, 'had not run to its end by GitHub Actions');
  });

  it('a digest that is pushed to the branch, and the push by force that takes it back', async () => {
    const config = await world.config(withDeciders);
    await config.run('dev', running);
    await config.run('staging', running);
    const push = await pushOf(world, config, () =>
      github().commitFiles(config.repository, {
        branch: 'main',
        message: `Quick\n\nWaybill-Statement: sha256:${'1'.repeat(64)}`,
        author: 'mallory',
        files: { [config.path('staging')]: config.overlay('staging', other) },
      }),
    );
    await isFound(
      config,
      push,
      `commit ${push.after} came without a pull request, which the policy does not let into staging`,
    );
    const back = { ref: push.ref, before: push.after, after: push.before };
    await github().setRef(config.repository, 'refs/heads/main', back.after);
    await isFound(config, back, `main was moved by force from ${back.before} to ${back.after}`);
  });

  it('a merge whose trailer names a statement that is not on the image', async () => {
    const config = await proposed((policy) =>
      withDeciders(policy).replace('staging, merge: auto', 'staging, merge: reviewed'),
    );
    await config.passCheck(1);
    const nothing = `sha256:${'0'.repeat(64)}`;
    const push = await mergeByHand(world, config, `Waybill-Statement: ${nothing}`);
    await isFound(config, push, `the statement ${nothing} that commit ${push.after} names is not on`);
  });

  it('of two pull requests that were merged one after the other by merge commits, a push tells of its own alone', async () => {
    const config = await world.config(undefined, { rules: false });
    const open = (service: 'claims-api' | 'eligibility-api') =>
      config.pullRequest({
        branch: service,
        files: { [config.path('staging', service)]: config.overlay('staging', running, service) },
      });
    const [first, second] = [await open('claims-api'), await open('eligibility-api')];
    await github().merge(config.repository, first, 'alice', 'merge');
    const push = await pushOf(world, config, () =>
      github().merge(config.repository, second, 'alice', 'merge'),
    );
    const run = await record(world, config, push, { 'dry-run': 'true' });
    expect(recorded(run)).toMatchObject([
      { service: 'eligibility-api', commit: push.after, 'pull-request': second, decision: 'missing' },
    ]);
    expect(recorded(run)).toHaveLength(1);
  });

  it('an issue that a person has opened under the same title keeps the true one back no more than a dry run opens one', async () => {
    const config = await proposed();
    const push = await mergeByHand(world, config);
    const dry = await record(world, config, push, { 'dry-run': 'true' });
    expect(dry.exitCode).toBe(1);
    expect(await issuesOf(config)).toEqual([]);
    const title = `Moved without a decision: claims-api in staging by ${push.after}`;
    const opened = await fetch(`${github().apiUrl}/repos/${config.repository}/issues`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.people.mallory}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title, labels: ['waybill/merged-without-decision'] }),
    });
    expect(opened.status).toBe(201);
    await record(world, config, push);
    expect((await issuesOf(config)).map((issue) => issue.title)).toEqual([title, title]);
  });
});

describe('what the policy lets in directly', () => {
  it('a bump by the App into the first environment; the same text by a person is found', async () => {
    const config = await world.config();
    world.toPresent();
    const push = await pushOf(world, config, async () => {
      const run = await config.bump({ image: imageAt(running) });
      expect(run.exitCode).toBe(0);
    });
    const run = await record(world, config, push);
    expect(recorded(run)).toMatchObject([{ environment: 'dev', decision: 'found' }]);
    expect(run.exitCode).toBe(0);
    const { message } = await github().commit(config.repository, push.after);
    const copied = await pushOf(world, config, () =>
      github().commitFiles(config.repository, {
        branch: 'main',
        message: message.replaceAll(running, other),
        author: 'mallory',
        files: { [config.path('dev')]: config.overlay('dev', other) },
      }),
    );
    await isFound(config, copied, "is not verified: it is no commit of the App's own", 'dev');
  });

  it('a commit of the App without the trailers of a bump is found', async () => {
    const config = await world.config();
    const push = await pushOf(world, config, () => config.run('dev', running));
    await isFound(config, push, 'has no trailers of a bump of claims-api in dev', 'dev');
  });

  it('a rollback with its record and its statement; one that nobody has signed is found', async () => {
    world.toPast();
    const config = await world.config((policy) =>
      withDeciders(policy)
        .replace('    soak: 24h\n', '    soak: 24h\n    rollback: { merge: direct }\n')
        .replace('version: 1', 'version: 1\nrollback-statement: optional'),
    );
    for (const environment of ['dev', 'staging', 'production'] as const)
      await config.run(environment, running);
    world.toPresent();
    const back = async (env: Record<string, string> = {}) => {
      await config.run('production', other);
      return pushOf(world, config, async () => {
        const run = await config.rollback({}, { env });
        expect(run.exitCode).toBe(0);
      });
    };
    const signed = await back();
    // The signing service can't be reached, and the policy lets that pass.
    const unsigned = await back({ ACTIONS_ID_TOKEN_REQUEST_URL: '' });
    await config.changePolicy((policy) => policy.replace('rollback-statement: optional\n', ''));
    const run = await record(world, config, signed);
    expect(recorded(run)).toMatchObject([{ environment: 'production', digest: running, decision: 'found' }]);
    expect(run.exitCode).toBe(0);
    await isFound(
      config,
      unsigned,
      `no promoter has signed a statement of the rollback by commit ${unsigned.after}`,
      'production',
    );
  });
});
