/** What an approver reads. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../../packages/promotion/tests/world.ts';
import { golden } from './golden.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

it('the production pull request and the job summary, word for word', async () => {
  const config = await world.config();
  const before = await world.image('claims-api');
  const digest = await world.image('claims-api');
  await config.run('production', before);
  await config.run('staging', digest);
  world.toPresent();
  const run = await config.promote({ to: 'production' });
  expect(run.exitCode).toBe(0);
  const pull = await world.platform.service('github').pullRequest(config.repository, 1);
  expect(golden(pull.title)).toMatchSnapshot('title');
  expect(golden(pull.body)).toMatchSnapshot('body');
  expect(golden(run.summary)).toMatchSnapshot('summary');
  expect(pull.requestedTeams).toEqual(['acme/production-approvers']);
});

it('a production pull request that waits for its soak and its window, and the one that it supersedes', async () => {
  const github = world.platform.service('github');
  const config = await world.config((policy) =>
    policy.replace(
      '    soak: 24h\n',
      '    soak: 24h\n    freezes: [{ from: 2020-01-01T00:00:00Z, to: 2099-01-04T06:00:00Z, reason: the end of the year }]\n',
    ),
  );
  await config.run('production', await world.image('claims-api'));
  await config.run('staging', await world.image('claims-api'));
  expect((await config.promote({ to: 'production' })).exitCode).toBe(0);
  await config.run('staging', await world.image('claims-api'));
  expect((await config.promote({ to: 'production' })).exitCode).toBe(0);
  expect(golden((await github.pullRequest(config.repository, 2)).body)).toMatchSnapshot('waits');
  const old = await github.pullRequest(config.repository, 1);
  expect(old.state).toBe('closed');
  expect(old.comments.map(({ body }) => golden(body))).toMatchSnapshot('superseded');
});
