/** Answers that never arrive, and a base that moves under the decision: what has landed is found, and nothing is done twice. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Config,
  type PolicyEdit,
  startWorld,
  type World,
} from '../../../packages/promotion/tests/world.ts';

let world: World;
let good: string;
let bad: string;
beforeAll(async () => {
  world = await startWorld();
  good = await world.image('claims-api');
  bad = await world.image('claims-api');
});
afterAll(() => world.stop());

const direct: PolicyEdit = (policy) =>
  policy.replace('    soak: 24h\n', '    soak: 24h\n    rollback: { merge: direct }\n');
const github = () => world.platform.service('github');
async function gone(edit?: PolicyEdit): Promise<Config> {
  world.toPast();
  const config = await world.config(edit);
  await config.run('production', good);
  world.toPresent();
  await config.run('production', bad);
  return config;
}
/** Lets the first commit through and keeps its answer back. */
function loseFirstCommit(): () => void {
  let lost = false;
  return github().server.fault(({ body }) => {
    if (lost || !body.includes('createCommitOnBranch(')) return undefined;
    lost = true;
    return 'lose';
  });
}

describe('an answer that is lost after the commit has landed', () => {
  it('of a direct rollback is found, and it goes back no further', async () => {
    const config = await gone(direct);
    const before = (await github().commits(config.repository, 'main')).length;
    const end = loseFirstCommit();
    const run = await config.rollback({});
    end();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'found' });
    expect(await config.digestOf('production')).toBe(good);
    expect(await github().commits(config.repository, 'main')).toHaveLength(before + 1);
  });

  it('of a branch is found, and the pull request comes from it', async () => {
    const config = await gone();
    const end = loseFirstCommit();
    const run = await config.rollback({});
    end();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'opened', 'pull-request': '1' });
    const { head } = await github().pullRequest(config.repository, 1);
    expect(await config.digestOf('production', 'claims-api', head.ref)).toBe(good);
  });
});

describe('a base that moves', () => {
  it('is looked at anew: a digest that arrived meanwhile is not what was to be left', async () => {
    const config = await gone(direct);
    const third = await world.image('claims-api');
    let moved = false;
    const end = github().server.fault(({ body }) => {
      if (moved || !body.includes('createCommitOnBranch(')) return undefined;
      moved = true;
      return { status: 502, body: 'Bad Gateway' };
    });
    const [run] = await Promise.all([config.rollback({}), arrive()]);
    end();
    expect(run.outputs).toMatchObject({ outcome: 'unchanged', digest: '' });
    expect(await config.digestOf('production')).toBe(third);

    async function arrive(): Promise<void> {
      while (!moved) await new Promise((resolve) => setImmediate(resolve));
      await github().commitFiles(config.repository, {
        branch: 'main',
        message: 'Another one',
        files: { [config.path('production')]: config.overlay('production', third) },
      });
    }
  });

  it('leaves a branch of somebody else alone', async () => {
    const config = await gone();
    const branch = `waybill/rollback/claims-api/production/${bad.slice(7, 19)}-${good.slice(7, 19)}/99-1`;
    await github().commitFiles(config.repository, {
      branch,
      message: 'Mine',
      author: 'mallory',
      files: { [config.path('production')]: config.overlay('production', bad) },
    });
    const run = await config.rollback({}, { env: { GITHUB_RUN_ID: '99' } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_ROLLBACK_BRANCH_TAKEN');
    expect(await github().pullRequests(config.repository)).toHaveLength(0);
  });
});
