import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { STALE } from './intents.ts';
import { CONFIG, digest, KUSTOMIZATION, REGISTRY, SERVICES, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.sound());
afterAll(() => world.stop());

describe('ten writers on one branch and one file', () => {
  it('all land, each in one commit of one line, in a linear history', async () => {
    const before = Number(await world.git('rev-list', '--count', 'main'));
    const runs = await Promise.all(
      SERVICES.map((service) => world.bump({ service, image: `${REGISTRY}/${service}@${digest('1')}` })),
    );
    expect(runs.map((run) => [run.exitCode, run.outputs.changed])).toEqual(SERVICES.map(() => [0, 'true']));
    expect(await world.file()).toBe(KUSTOMIZATION.replaceAll(digest('0'), digest('1')));
    expect(new Set(runs.map((run) => run.outputs.commit)).size).toBe(SERVICES.length);
    expect(Number(await world.git('rev-list', '--count', 'main'))).toBe(before + SERVICES.length);
    for (const run of runs) {
      expect(
        (await world.git('show', '--numstat', '--format=', run.outputs.commit ?? '')).split('\t').slice(0, 2),
      ).toEqual(['1', '1']);
    }
    const commits = await world.platform
      .service('github')
      .commits(CONFIG, 'main', undefined, SERVICES.length);
    expect(commits.every((commit) => commit.verification.verified)).toBe(true);
  });

  it('of one service end with the newest build, whoever finishes first', async () => {
    const orders = [5, 9, 7, 4, 8, 6];
    const runs = await Promise.all(
      orders.map((order) =>
        world.bump({ image: `${REGISTRY}/claims-api@${digest(String(order))}` }, { run: `${order}.1` }),
      ),
    );
    expect(runs.every((run) => run.exitCode === 0)).toBe(true);
    // Each run either wrote or was told that a newer build is in.
    for (const run of runs) expect(run.outputs.changed === 'true').toBe(run.outputs.superseded === 'false');
    expect(await world.file()).toContain(`digest: ${digest('9')} # claims-api`);
    const log = await world.git(
      'log',
      '--reverse',
      '--format=%(trailers:key=Waybill-Order,valueonly)',
      'main',
    );
    const landed = log.split('\n').filter((line) => /^[4-9]\.1$/.test(line));
    expect(landed).toEqual([...landed].sort());
  });

  it('give up with a clear error when the branch never rests', async () => {
    const github = world.platform.service('github');
    // Somebody else is always first: each mutation meets a head that has just moved.
    const remove = github.server.fault((request) => {
      if (!request.body.includes('createCommitOnBranch')) return undefined;
      return { status: 200, body: STALE };
    });
    const head = await world.head();
    const run = await world.bump(
      { image: `${REGISTRY}/claims-api@${digest('a')}`, retries: '2' },
      { run: '20.1' },
    );
    remove();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_BUMP_CONTENTION');
    expect(run.annotations[0]?.message).toContain('3 tries');
    expect(await world.head()).toBe(head);
  });
});
