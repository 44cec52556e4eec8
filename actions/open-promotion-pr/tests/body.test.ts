/** What an approver reads. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { scrub } from '@waybill/test-harness';
import { startWorld, type World } from '../../../packages/promotion/tests/world.ts';

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
  const base = await config.run('staging', digest);
  world.toPresent();
  const run = await config.promote({ to: 'production' });
  expect(run.exitCode).toBe(0);
  const pull = await world.platform.service('github').pullRequest(config.repository, 1);
  const policyDigest = /Waybill-Policy: (sha256:[0-9a-f]{64})/.exec(
    (await world.platform.service('github').commits(config.repository, pull.head.ref))[0]?.message ?? '',
  )?.[1];
  const short = (text: string | undefined, length: number) => text?.slice(0, length) ?? '';
  const scrubbed = (text: string) =>
    scrub(text, {
      [before]: 'sha256:BEFORE',
      [short(before, 19)]: 'sha256:BEFORE',
      [digest]: 'sha256:AFTER',
      [short(digest, 19)]: 'sha256:AFTER',
      [base]: 'BASE',
      [short(base, 12)]: 'BASE',
      [policyDigest ?? '']: 'sha256:POLICY',
      [short(policyDigest, 19)]: 'sha256:POLICY',
    })
      .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, 'MINUTE')
      .replace(/\d{4}\\?-\d\d\\?-\d\dT\d\d:\d\d:\d\d\.\d+Z/g, 'TIME')
      .replace(/1 d (\d+ (h|min|s) )?of 1 d/g, '1 d N of 1 d')
      .replace(/(promotion|Decision) `?sha256:[0-9a-f]+`?/g, '$1 DECISION')
      .replace(/(trusted root .*?)sha256:[0-9a-f]+/g, '$1sha256:ROOT');
  expect(scrubbed(pull.title)).toMatchSnapshot('title');
  expect(scrubbed(pull.body)).toMatchSnapshot('body');
  expect(scrubbed(run.summary)).toMatchSnapshot('summary');
  expect(pull.requestedTeams).toEqual(['acme/production-approvers']);
});
