import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CONFIG, digest, FILE, KUSTOMIZATION, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.sound());
afterAll(() => world.stop());

const bump = (digit: string, run: string, inputs: Record<string, string> = {}) =>
  world.bump({ image: `${REGISTRY}/claims-api@${digest(digit)}`, ...inputs }, { run });

/** The story is told in order: each step stands on the one before. */
describe('the order of builds', () => {
  it('lets a newer build in', async () => {
    expect((await bump('8', '8.1')).outputs).toMatchObject({ changed: 'true' });
    expect((await bump('9', '10.1')).outputs).toMatchObject({
      changed: 'true',
      'previous-digest': digest('8'),
    });
  });

  it.each(['8.1', '9.1', '9.7'])('leaves out build %s, which finished later than 10.1', async (run) => {
    const head = await world.head();
    const late = await bump('7', run);
    expect(late.exitCode).toBe(0);
    expect(late.outputs).toMatchObject({ changed: 'false', superseded: 'true', commit: head });
    expect(late.summary).toContain('a newer build is in; nothing was written');
    expect(await world.head()).toBe(head);
    expect(late.audit.at(-1)).toMatchObject({ event: 'decide', outcome: 'skipped', reason: 'superseded' });
  });

  it('is not disturbed by other services and by changes made by hand in the same file', async () => {
    for (const service of ['service-1', 'service-2']) {
      const run = await world.bump(
        { service, image: `${REGISTRY}/${service}@${digest('1')}` },
        { run: '2.1' },
      );
      expect(run.outputs.changed).toBe('true');
    }
    await world.seed({ [FILE]: (await world.file()).replace('commonLabels', '# by hand\ncommonLabels') });
    expect((await bump('7', '9.1')).outputs.superseded).toBe('true');
  });

  it('does not believe the trailers of a commit that GitHub does not verify', async () => {
    const github = world.platform.service('github');
    const message = (await github.commits(CONFIG, 'main', FILE))
      .map((commit) => commit.message)
      .find((text) => text.includes('Waybill-Order: 10.1'));
    await github.commitFiles(CONFIG, {
      branch: 'main',
      message: message?.replace('Waybill-Order: 10.1', 'Waybill-Order: 999.1') ?? '',
      files: { [FILE]: `${await world.file()}# pushed by somebody\n` },
    });
    expect((await bump('a', '11.1')).outputs).toMatchObject({
      changed: 'true',
      'previous-digest': digest('9'),
    });
  });

  it('goes back with a reason only', async () => {
    const back = await bump('8', '12.1', { rollback: 'claims could not be filed' });
    expect(back.outputs).toMatchObject({ changed: 'true', 'previous-digest': digest('a') });
    const commit = await world.platform.service('github').commit(CONFIG, await world.head());
    expect(commit.message).toContain('Rolled back: claims could not be filed');
    // It takes the place in the order of what it replaces.
    expect(commit.message).toContain('Waybill-Order: 11.1');
    expect(commit.message).toContain('Waybill-Rollback: claims could not be filed');
  });

  it.each(['10.2', '11.2'])('keeps out what was rolled back and all before it: %s', async (run) => {
    expect((await bump('a', run)).outputs).toMatchObject({ changed: 'false', superseded: 'true' });
  });

  it('tells the run that was rolled back so when it asks once more', async () => {
    const head = await world.head();
    const again = await bump('a', '11.1');
    expect(again.outputs).toMatchObject({ changed: 'true', superseded: 'true' });
    expect(again.summary).toContain('A newer build has replaced it since.');
    expect(await world.head()).toBe(head);
  });

  it('goes on with the next run', async () => {
    expect((await bump('b', '12.1')).outputs).toMatchObject({
      changed: 'true',
      'previous-digest': digest('8'),
    });
  });

  it('finds the last bump far back in the history of the file', async () => {
    const text = await world.file();
    for (let i = 0; i < 60; i++) await world.seed({ [FILE]: `${text}# ${i}\n` });
    world.requests();
    expect((await bump('7', '9.1')).outputs.superseded).toBe('true');
    // Whose word it is that keeps it out is asked besides.
    expect(world.requests()).toEqual([
      'query readHead',
      'query readHead',
      'query readHistory',
      'query pullRequestsOf',
    ]);
  });

  it('compares builds of one source only', async () => {
    const run = await world.bump(
      { image: `${REGISTRY}/claims-api@${digest('c')}` },
      { run: '900.1', env: { GITHUB_REPOSITORY: 'acme/claims-api-2' } },
    );
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_BUMP_ORDER_INCOMPARABLE');
    const moved = await world.bump(
      { image: `${REGISTRY}/claims-api@${digest('c')}`, rollback: 'the source has moved' },
      { run: '1.1', env: { GITHUB_REPOSITORY: 'acme/claims-api-2' } },
    );
    expect(moved.outputs.changed).toBe('true');
    expect((await world.platform.service('github').commit(CONFIG, await world.head())).message).toContain(
      'Waybill-Order: 1.1',
    );
    expect(KUSTOMIZATION).not.toBe(await world.file());
  });
});
