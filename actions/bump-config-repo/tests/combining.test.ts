import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { INTENT_KEY, leaveIntent, movedUnderEach } from './intents.ts';
import { digest, REGISTRY, SERVICES, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.sound());
afterAll(() => world.stop());

const WRITERS = SERVICES.slice(0, 8);
const imageOf = (service: string, digit: string) => ({
  service,
  image: `${REGISTRY}/${service}@${digest(digit)}`,
  'intent-key': INTENT_KEY,
});
const commits = async () => Number(await world.git('rev-list', '--count', 'main'));
const intents = () => world.git('for-each-ref', '--format=%(refname)', 'refs/waybill');
const writes = () => world.requests().filter((request) => /mutation|receive-pack/.test(request));

it('a writer that meets nobody commits at once: two looks and one commit, and no intent', async () => {
  world.requests();
  const run = await world.bump(imageOf('service-9', '1'));
  expect(run.outputs.changed).toBe('true');
  expect(world.requests()).toEqual(['query readHead', 'query readHead', 'mutation createCommitOnBranch']);
});

describe('eight writers with one intent key whose branch moves', () => {
  it('all land, in few commits, and each learns the commit that carries its bump', async () => {
    const before = await commits();
    const file = await world.file();
    const remove = movedUnderEach(world);
    const runs = await Promise.all(WRITERS.map((service) => world.bump(imageOf(service, '1'))));
    remove();
    expect(runs.map((run) => [run.exitCode, run.outputs.changed])).toEqual(WRITERS.map(() => [0, 'true']));
    const made = (await commits()) - before;
    expect(made).toBeLessThan(WRITERS.length);
    expect(new Set(runs.map((run) => run.outputs.commit)).size).toBe(made);
    for (const [i, service] of WRITERS.entries()) {
      const message = await world.git('show', '-s', '--format=%B', runs[i]?.outputs.commit ?? '');
      expect(message).toContain(`Waybill-Service: ${service}\n`);
    }
    const expected = WRITERS.reduce(
      (text, name) => text.replace(`${digest('0')} # ${name}\n`, `${digest('1')} # ${name}\n`),
      file,
    );
    expect(await world.file()).toBe(expected);
    expect(await intents()).toBe('');
    expect(runs.some((run) => run.summary.includes('other writer'))).toBe(true);
  });

  it('write nothing when their runs are tried again', async () => {
    const before = await world.head();
    world.requests();
    for (const service of WRITERS.slice(0, 3)) {
      const run = await world.bump(imageOf(service, '1'), { run: '3.2' });
      expect([run.exitCode, run.outputs.changed]).toEqual([0, 'false']);
      expect(await world.git('show', '-s', '--format=%B', run.outputs.commit ?? '')).toContain(
        `Waybill-Service: ${service}\n`,
      );
    }
    expect(writes()).toEqual([]);
    expect(await world.head()).toBe(before);
  });

  it('are recognised when the very same run writes a second time', async () => {
    const before = await world.head();
    const run = await world.bump(imageOf('service-1', '1'));
    expect([run.exitCode, run.outputs.changed]).toEqual([0, 'true']);
    expect(await world.head()).toBe(before);
    expect(await intents()).toBe('');
  });

  it('of one service end with the newest build, whoever carries it', async () => {
    await leaveIntent(world, { service: 'claims-api', digit: '9', order: '9.1', aheadMs: 30_000 });
    await leaveIntent(world, { service: 'service-1', digit: '7', order: '7.1', aheadMs: 30_000 });
    const run = await world.bump(imageOf('claims-api', '5'), { run: '5.1' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ changed: 'false', superseded: 'true', commit: await world.head() });
    expect(await world.file()).toContain(`digest: ${digest('9')} # claims-api`);
    expect(await world.file()).toContain(`digest: ${digest('7')} # service-1`);
    expect(await intents()).toBe('');
  });

  it('leave a rollback to a commit of its own', async () => {
    const run = await world.bump(
      { ...imageOf('claims-api', '5'), rollback: 'payments fail since the last build' },
      { run: '10.1' },
    );
    expect(run.outputs).toMatchObject({ changed: 'true' });
    expect(run.audit.some(({ reason }) => reason === 'intent left')).toBe(false);
    // What was rolled back waits as an intent of a dead run: it stays out.
    await leaveIntent(world, { service: 'claims-api', digit: '9', order: '9.1', aheadMs: 30_000 });
    const next = await world.bump(imageOf('service-2', '7'), { run: '7.1' });
    expect(next.outputs.changed).toBe('true');
    expect(await world.file()).toContain(`digest: ${digest('5')} # claims-api`);
    expect(await intents()).toBe('');
  });
});

it('a key that is too short is refused, and not shown', async () => {
  const run = await world.bump({ 'intent-key': 'short-and-secret' });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('intent-key');
  expect(run.masks).toContain('short-and-secret');
  expect(run.annotations.map(({ message }) => message).join()).not.toContain('short-and-secret');
});
