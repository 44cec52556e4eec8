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
