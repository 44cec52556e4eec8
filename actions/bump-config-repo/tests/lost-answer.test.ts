import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { gateway } from './gateway.ts';
import { digest, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.sound());
afterAll(() => world.stop());

const COMMIT = /createCommitOnBranch/;
const commits = async () => Number(await world.git('rev-list', '--count', 'main'));

describe('an answer that is lost after the commit has landed', () => {
  it.each([
    ['a cut connection', 'cut', '1', '3.1'],
    ['a bad gateway', 502, '2', '4.1'],
  ] as const)(
    'by %s is recognised by the trailers: one commit, reported as ours',
    async (_, lose, digit, run) => {
      await using proxy = await gateway(world, COMMIT, lose);
      const before = await commits();
      const outcome = await world.bump(
        { image: `${REGISTRY}/claims-api@${digest(digit)}` },
        { run, env: proxy.env },
      );
      expect(outcome.exitCode).toBe(0);
      expect(outcome.outputs).toMatchObject({
        changed: 'true',
        superseded: 'false',
        commit: await world.head(),
      });
      expect(await commits()).toBe(before + 1);
    },
  );

  it('is recognised even when a newer build came in between', async () => {
    await using proxy = await gateway(world, COMMIT, 'cut', () =>
      world.bump({ image: `${REGISTRY}/claims-api@${digest('9')}` }, { run: '9.1' }),
    );
    const before = await commits();
    const outcome = await world.bump(
      { image: `${REGISTRY}/claims-api@${digest('5')}` },
      { run: '5.1', env: proxy.env },
    );
    expect(outcome.exitCode).toBe(0);
    expect(outcome.outputs).toMatchObject({ changed: 'true', superseded: 'true' });
    expect(await commits()).toBe(before + 2);
    expect(await world.file()).toContain(`digest: ${digest('9')} # claims-api`);
    expect(outcome.outputs.commit).toBe((await world.git('rev-parse', 'main~1')).trim());
  });
});
