/** Two runs at the same time: one is held just before it opens its pull request, and the other one goes past it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HttpClient, httpClient } from '@waybill/toolkit';
import { promotionBranch } from '../../../packages/promotion/src/index.ts';
import { type Config, startWorld, type World } from '../../../packages/promotion/tests/world.ts';
import { promoter, unsoaked } from './promoter.ts';

const http = httpClient({ env: {} });
let world: World;
let digests: [string, string, string];
beforeAll(async () => {
  world = await startWorld();
  digests = [
    await world.image('claims-api'),
    await world.image('claims-api'),
    await world.image('claims-api'),
  ];
  world.toPresent();
});
afterAll(() => world.stop());

async function begun(): Promise<Config> {
  const config = await world.config(unsoaked);
  await config.run('production', digests[0]);
  await config.run('staging', digests[1]);
  return config;
}

/** Runs a promoter that is held before the request that opens its pull request, until `meanwhile` is done. */
async function overtaken(config: Config, meanwhile: () => Promise<unknown>) {
  let held = false;
  const late: HttpClient = {
    request: async (request) => {
      if (!held && request.method === 'POST' && String(request.url).endsWith('/pulls')) {
        held = true;
        await meanwhile();
      }
      return http.request(request);
    },
  };
  const results = await promoter(world, config, late, http);
  expect(held).toBe(true);
  return results;
}

const pulls = (config: Config) => world.platform.service('github').pullRequests(config.repository);
const branch = (digest: string) => promotionBranch('claims-api', 'production', digest);

describe('a run that another one overtakes', () => {
  it('closes its own pull request where the lower environment has moved on, with a link', async () => {
    const config = await begun();
    const results = await overtaken(config, async () => {
      await config.run('staging', digests[2]);
      expect(await promoter(world, config, http)).toMatchObject([{ kind: 'opened' }]);
    });
    expect(results).toMatchObject([{ kind: 'failed', error: { code: 'WAYBILL_PROMOTION_BASE_MOVED' } }]);
    const [first, second] = (await pulls(config)).sort((a, b) => a.number - b.number);
    expect(first).toMatchObject({ state: 'open', head: { ref: branch(digests[2]) } });
    expect(second).toMatchObject({ state: 'closed', merged: false, head: { ref: branch(digests[1]) } });
    expect(second?.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining(`Replaced by #${first?.number}: staging runs`),
    ]);
  });

  it('leaves the other its branch where both promote the same', async () => {
    const config = await begun();
    const results = await overtaken(config, async () => {
      expect(await promoter(world, config, http)).toMatchObject([{ kind: 'opened' }]);
    });
    expect(results).toMatchObject([{ kind: 'failed', error: { code: 'WAYBILL_PROMOTION_BASE_MOVED' } }]);
    const all = await pulls(config);
    expect(all).toMatchObject([{ state: 'open', head: { ref: branch(digests[1]) } }]);
    const head = await world.platform.service('github').resolve(config.repository, branch(digests[1]));
    expect(all[0]?.head.sha).toBe(head);
  });
});
