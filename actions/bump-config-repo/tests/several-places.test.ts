/** A service whose digest stands in several places of an environment: one commit for all of them, or none. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import { INTENT_KEY, leaveIntent } from './intents.ts';
import { digest, FILE, KUSTOMIZATION, POLICY, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.sound());
afterAll(() => world.stop());

const JOBS = 'dev/jobs.yaml';
const IMAGE = `${REGISTRY}/claims-api`;
const jobs = (night: string, day: string) => `# Jobs of dev.
kind: CronJob
metadata: {name: night}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: api, image: "${IMAGE}@${night}"}]}}}}}
---
kind: CronJob
metadata: {name: day}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: api, image: "${IMAGE}@${day}"}]}}}}}
`;
const TARGETS = `[{kustomize: ${FILE}, image: claims-api}, ${['night', 'day']
  .map((name) => `{manifest: ${JOBS}, workload: CronJob/${name}, container: api}`)
  .join(', ')}]`;
const OF_LIST = POLICY.replace(`dev: {kustomize: ${FILE}, image: claims-api}`, `dev: ${TARGETS}`);
const refusal = (run: ActionRun) => {
  expect(run.exitCode).toBe(1);
  return run.annotations.find(({ level }) => level === 'error')?.message ?? '';
};
const filesOf = async (commit: string) =>
  (await world.git('show', '--name-only', '--format=', commit)).trim().split('\n').sort();

let number = 10;
beforeEach(async () => {
  number += 10;
  await world.seed({
    'delivery-policy.yml': OF_LIST,
    [FILE]: KUSTOMIZATION,
    [JOBS]: jobs(digest('0'), digest('0')),
  });
});
const bumpTo = (digit: string, options: { run?: string; inputs?: Record<string, string> } = {}) =>
  world.bump(
    { image: `${IMAGE}@${digest(digit)}`, ...options.inputs },
    { run: options.run ?? `${number}.1` },
  );

describe('places that belong together', () => {
  it('change in one commit, which is proven as a whole', async () => {
    const run = await bumpTo('1');
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ changed: 'true', file: `${FILE}\n${JOBS}` });
    expect(await world.file(JOBS)).toBe(jobs(digest('1'), digest('1')));
    expect(await world.file()).toContain(`digest: ${digest('1')} # claims-api`);
    expect(await filesOf(run.outputs.commit ?? '')).toEqual([JOBS, FILE].sort());
    expect(run.summary).toContain('container api of CronJob/day');
    expect(run.summary).toMatch(/bytes are untouched; after parsing only .*images\.0\.digest in/);

    const again = await bumpTo('1', { run: `${number}.2` });
    expect(again.outputs).toMatchObject({ changed: 'false', commit: run.outputs.commit });
    const older = await bumpTo('2', { run: `${number - 1}.1` });
    expect(older.outputs).toMatchObject({ superseded: 'true' });
  });

  it('are not written where they hold different digests, and the message says which differ', async () => {
    await world.seed({ [JOBS]: jobs(digest('1'), digest('2')) });
    const head = await world.head();
    const message = refusal(await bumpTo('3'));
    expect(message).toContain('[WAYBILL_TARGETS_DISAGREE]');
    expect(message).toContain(`${digest('1')}: container api of CronJob/night in ${JOBS}`);
    expect(message).toContain(`${digest('2')}: container api of CronJob/day in ${JOBS}`);
    expect(await world.head()).toBe(head);
  });

  it('are not written where one of their files is missing', async () => {
    await world.seed({ [JOBS]: null });
    const head = await world.head();
    expect(refusal(await bumpTo('3'))).toContain(`has no ${JOBS}`);
    expect(await world.head()).toBe(head);
  });

  it('keep the order of builds, also where a bump had to write some of them only', async () => {
    expect((await bumpTo('4')).exitCode).toBe(0);
    // Somebody has added a place with the next digest by hand, and the next build finds it done.
    await world.seed({
      [FILE]: (await world.file()).replace(`${digest('4')} # claims-api`, `${digest('5')} # claims-api`),
      [JOBS]: jobs(digest('0'), digest('0')),
    });
    const next = await bumpTo('5', { run: `${number + 1}.1` });
    expect(await filesOf(next.outputs.commit ?? '')).toEqual([JOBS]);
    const between = await bumpTo('6', { run: `${number}.2` });
    expect(between.outputs).toMatchObject({ changed: 'false', superseded: 'true' });
    expect(await world.file(JOBS)).toBe(jobs(digest('5'), digest('5')));
  });

  it("travel together in another writer's commit", async () => {
    await leaveIntent(world, { service: 'claims-api', digit: '7', order: `${number}.1`, aheadMs: 30_000 });
    const run = await world.bump(
      {
        service: 'service-1',
        image: `${REGISTRY}/service-1@${digest('7')}`,
        'intent-key': INTENT_KEY,
      },
      { run: `${number}.1` },
    );
    expect(run.outputs.changed).toBe('true');
    expect(await filesOf(run.outputs.commit ?? '')).toEqual([JOBS, FILE].sort());
    expect(await world.file(JOBS)).toBe(jobs(digest('7'), digest('7')));
    expect(await world.file()).toContain(`digest: ${digest('7')} # claims-api`);
  });

  it('are left to their own writer where they disagree', async () => {
    await world.seed({ [JOBS]: jobs(digest('1'), digest('2')) });
    await leaveIntent(world, { service: 'claims-api', digit: '8', order: `${number}.1`, aheadMs: 30_000 });
    const run = await world.bump(
      {
        service: 'service-2',
        image: `${REGISTRY}/service-2@${digest('8')}`,
        'intent-key': INTENT_KEY,
      },
      { run: `${number}.1` },
    );
    expect(run.outputs.changed).toBe('true');
    expect(run.audit.some(({ reason }) => String(reason).includes('2 different digests'))).toBe(true);
    expect(await world.file(JOBS)).toBe(jobs(digest('1'), digest('2')));
  });

  it('are refused where one of them belongs to another service too', async () => {
    const twice = OF_LIST.replace(
      `dev: {kustomize: ${FILE}, image: service-1}`,
      `dev: [{kustomize: ${FILE}, image: service-1}, {yaml: ${JOBS}, path: "[CronJob/day].spec.jobTemplate.spec.template.spec.containers.0.image"}]`,
    );
    await world.seed({ 'delivery-policy.yml': twice });
    const message = refusal(await bumpTo('9'));
    expect(message).toContain('[WAYBILL_TARGET_OUTSIDE]');
    expect(message).toContain('which belongs to another service or environment');
  });
});
