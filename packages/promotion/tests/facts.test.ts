/** Facts as they are read from a config repository: time, soak, approvals. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GitHubClient, githubClient } from '@waybill/github';
import { httpClient, plainLogger } from '@waybill/toolkit';
import { decisionTime, enforcedApprovals, runningSince } from '../src/index.ts';
import { startWorld, type World } from './world.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
let world: World;
let github: GitHubClient;
beforeAll(async () => {
  world = await startWorld();
  const service = world.platform.service('github');
  github = githubClient({
    apiUrl: service.apiUrl,
    graphqlUrl: service.graphqlUrl,
    token: world.people.alice,
    http: httpClient({ env: {} }),
    log: plainLogger(() => undefined),
  });
});
afterAll(() => world.stop());

const parts = (fullName: string) => {
  const [owner = '', name = ''] = fullName.split('/');
  return { owner, name };
};

describe('runningSince', () => {
  it('takes the commit that brought the digest, not a later one of the same file', async () => {
    const config = await world.config();
    const repository = parts(config.repository);
    const targets = [{ kind: 'kustomize-image', file: config.path('staging'), name: 'claims-api' }] as const;
    await config.run('staging', digest('a'));
    const brought = await config.run('staging', digest('b'));
    const { committer } = await world.platform.service('github').commit(config.repository, brought);
    await world.platform.service('github').commitFiles(config.repository, {
      branch: 'main',
      message: 'more replicas',
      files: {
        [config.path('staging')]: config.overlay('staging', digest('b')).replace('count: 2', 'count: 3'),
      },
    });
    const head = (await world.platform.service('github').resolve(config.repository, 'main')) ?? '';
    const found = await runningSince(github, repository, head, targets, digest('b'));
    expect(found.commit?.oid).toBe(brought);
    expect(found.since?.getTime()).toBe(Date.parse(committer.date));
    expect(await runningSince(github, repository, head, targets, digest('a'))).toEqual({
      since: undefined,
      commit: undefined,
    });
  });

  it('counts anew when a digest comes back', async () => {
    const config = await world.config();
    const targets = [{ kind: 'kustomize-image', file: config.path('dev'), name: 'claims-api' }] as const;
    await config.run('dev', digest('a'));
    await config.run('dev', digest('b'));
    const back = await config.run('dev', digest('a'));
    const found = await runningSince(github, parts(config.repository), back, targets, digest('a'));
    expect(found.commit?.oid).toBe(back);
  });

  it('believes no time of a commit that is not verified', async () => {
    const config = await world.config();
    const targets = [{ kind: 'kustomize-image', file: config.path('dev'), name: 'claims-api' }] as const;
    const oid = await world.platform.service('github').commitFiles(config.repository, {
      branch: 'main',
      message: 'by hand',
      files: { [config.path('dev')]: config.overlay('dev', digest('c')) },
    });
    const found = await runningSince(github, parts(config.repository), oid, targets, digest('c'));
    expect(found.commit?.oid).toBe(oid);
    expect(found.since).toBeUndefined();
  });
});

describe('enforcedApprovals', () => {
  it('is the strictest rule that covers the file', async () => {
    const config = await world.config();
    const repository = parts(config.repository);
    expect(await enforcedApprovals(github, repository, 'main', [config.path('production')])).toEqual({
      count: 2,
    });
    expect(await enforcedApprovals(github, repository, 'main', [config.path('staging')])).toEqual({
      count: 0,
    });
    expect(await enforcedApprovals(github, repository, 'other', [config.path('production')])).toEqual({
      count: 0,
    });
  });

  it('is not known where the rules can not be read', async () => {
    const answer = await enforcedApprovals(github, { owner: 'acme', name: 'nowhere' }, 'main', ['a.yml']);
    expect(answer.count).toBeUndefined();
    expect(answer.problem).toContain('WAYBILL_GITHUB_NOT_FOUND');
  });
});

describe('decisionTime', () => {
  it('is the time of the runner, when GitHub says the same', async () => {
    const config = await world.config();
    const now = new Date();
    expect(await decisionTime(github, parts(config.repository), () => now)).toBe(now);
  });

  it.each([61_500, -3_600_000])('refuses a clock that is %d ms off', async (milliseconds) => {
    const config = await world.config();
    const shifted = () => new Date(Date.now() + milliseconds);
    await expect(decisionTime(github, parts(config.repository), shifted)).rejects.toMatchObject({
      code: 'WAYBILL_CLOCK_SKEW',
    });
  });
});
