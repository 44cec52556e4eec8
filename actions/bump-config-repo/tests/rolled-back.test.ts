/** A direct environment that was rolled back: no run puts the digest back that was taken away. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rollbackPath, rollbackText } from '../../../packages/policy/src/index.ts';
import { digest, FILE, KUSTOMIZATION, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const path = rollbackPath('claims-api', 'dev', digest('1'));
const record = (acknowledged: { by: string; reason: string; at: string } | null) =>
  rollbackText({
    service: 'claims-api',
    environment: 'dev',
    digest: digest('1'),
    rollbacks: [
      {
        to: digest('0'),
        reason: 'claims could not be filed',
        by: { login: 'alice', id: 7 },
        run: 'https://github.com/acme/config/actions/runs/1/attempts/1',
        at: '2026-11-21T10:00:00Z',
        acknowledged,
      },
    ],
  });

describe('a digest that dev was rolled back from', () => {
  it('is refused to the run that wrote it, to a further attempt, and to an explicit rollback', async () => {
    expect((await world.bump({}, { run: '3.1' })).outputs).toMatchObject({ changed: 'true' });
    await world.seed({ [FILE]: KUSTOMIZATION, [path]: record(null) });
    const head = await world.head();
    for (const [inputs, run] of [
      [{}, '3.1'],
      [{}, '3.2'],
      [{ rollback: 'it was good after all' }, '9.1'],
    ] as [Record<string, string>, string][]) {
      const tried = await world.bump(inputs, { run });
      expect(tried.exitCode).toBe(1);
      expect(tried.log).toContain('WAYBILL_BUMP_ROLLED_BACK');
      expect(tried.log).toContain(
        'dev was rolled back from it on 2026-11-21 by alice because: claims could not be filed',
      );
    }
    expect(await world.head()).toBe(head);
    // Another build gets in.
    const next = await world.bump({ image: `registry.example/claims-api@${digest('2')}` }, { run: '4.1' });
    expect(next.log).not.toContain('ROLLED_BACK');
  });

  it('is refused where the record can not be read, and taken once it is acknowledged', async () => {
    await world.seed({ [FILE]: KUSTOMIZATION, [path]: '[]' });
    expect((await world.bump({}, { run: '5.1' })).log).toContain('WAYBILL_BUMP_ROLLED_BACK');
    await world.seed({
      [path]: record({ by: 'bob', reason: 'the database was at fault', at: '2026-11-22' }),
    });
    expect((await world.bump({}, { run: '6.1' })).exitCode).toBe(0);
    expect(await world.file()).toContain(digest('1'));
  });
});
