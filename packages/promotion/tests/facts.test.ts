/** Facts as they are read from a config repository: time, soak, approvals. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GitHubClient, getPullRequest, githubClient } from '@waybill/github';
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

  // GitHub verifies whose signature it is, and not when it was made.
  it('believes of a commit that a person has signed no time before its merge', async () => {
    const config = await world.config(undefined, { rules: false });
    const service = world.platform.service('github');
    const targets = [{ kind: 'kustomize-image', file: config.path('staging'), name: 'claims-api' }] as const;
    const folder = mkdtempSync(join(tmpdir(), 'waybill-backdated-'));
    try {
      const key = join(folder, 'key');
      await promisify(execFile)('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
      service.addSigningKey('mallory', readFileSync(`${key}.pub`, 'utf8').trim());
      const [name, email, date] = ['mallory', 'mallory@users.noreply.github.com', '2020-01-01T00:00:00Z'];
      const git = (...args: string[]) =>
        promisify(execFile)('git', args, {
          cwd: folder,
          timeout: 30_000,
          env: {
            PATH: process.env.PATH,
            GIT_TERMINAL_PROMPT: '0',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: email,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: email,
            GIT_COMMITTER_DATE: date,
          },
        });
      const address = `${service.url.replace('://', `://x:${world.people.mallory}@`)}/${config.repository}.git`;
      await git('clone', '-q', address, 'config');
      const checkout = ['-C', 'config', '-c', 'gpg.format=ssh', '-c', `user.signingKey=${key}`];
      await git(...checkout, 'checkout', '-q', '-b', 'mine');
      writeFileSync(join(folder, 'config', config.path('staging')), config.overlay('staging', digest('d')));
      await git(...checkout, 'commit', '-q', '-S', '-a', '-m', 'Long ago');
      await git(...checkout, 'push', '-q', 'origin', 'mine');
    } finally {
      rmSync(folder, { recursive: true });
    }
    const opened = await fetch(`${service.apiUrl}/repos/${config.repository}/pulls`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.people.mallory}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Long ago', head: 'mine', base: 'main' }),
    });
    const { number } = (await opened.json()) as { number: number };
    const head = await service.merge(config.repository, number, 'mallory', 'merge');
    const { mergedAt } = await getPullRequest(github, parts(config.repository), number);
    const found = await runningSince(github, parts(config.repository), head, targets, digest('d'));
    const brought = await service.commit(config.repository, found.commit?.oid ?? '');
    expect(brought.verification.verified).toBe(true);
    expect(brought.committer.date).toMatch(/^2020-01-01/);
    expect(found.since).toEqual(new Date(mergedAt ?? ''));
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
