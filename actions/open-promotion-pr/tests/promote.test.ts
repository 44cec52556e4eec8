/** The main path: from a digest that one environment runs to an open pull request that carries its proof. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Config, startWorld, type World } from '../../../packages/promotion/tests/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe('open-promotion-pr', () => {
  it('opens the staging pull request, finds it again, and replaces it by a later one', async () => {
    const config = await world.config();
    const github = world.platform.service('github');
    const first = await world.image('claims-api');
    await config.run('dev', first);
    world.toPresent();

    const run = await config.promote({ to: 'staging' });
    expect(run.log).not.toContain('::error');
    expect(run.exitCode).toBe(0);
    const [opened] = JSON.parse(run.outputs['pull-requests'] ?? '[]') as { number: number; digest: string }[];
    expect(opened).toMatchObject({ service: 'claims-api', number: 1, digest: first, decision: 'allow' });
    const pull = await github.pullRequest(config.repository, 1);
    expect(pull.title).toBe(`promote(claims-api): staging ← ${first.slice(0, 19)}`);
    expect(pull.author).toBe(`${world.app.slug}[bot]`);
    expect(pull.labels.sort()).toEqual(['environment:staging', 'service:claims-api', 'waybill/promotion']);
    expect(pull.autoMerge).toMatchObject({ method: 'squash' });
    expect(pull.state).toBe('open');
    expect(await config.digestOf('staging', 'claims-api', pull.head.ref)).toBe(first);
    const [commit] = await github.commits(config.repository, pull.head.ref);
    expect(commit?.verification.verified).toBe(true);
    expect(commit?.message).toContain(
      `Waybill-Digest: ${first}\nWaybill-Previous: none\nWaybill-Policy: sha256:`,
    );

    const again = await config.promote({ to: 'staging' });
    expect(again.exitCode).toBe(0);
    expect(again.outputs.summary).toContain('is open already: #1');
    expect(await github.pullRequests(config.repository)).toHaveLength(1);
    expect((await github.pullRequest(config.repository, 1)).updatedAt).toBe(pull.updatedAt);

    const second = await world.image('claims-api');
    await config.run('dev', second);
    const replaced = await config.promote({ to: 'staging' });
    expect(replaced.exitCode).toBe(0);
    expect(replaced.outputs.summary).toContain('replaces #1');
    const old = await github.pullRequest(config.repository, 1);
    expect(old.state).toBe('closed');
    expect(old.comments.at(-1)?.body).toContain('Replaced by #2');
    expect((await github.branches(config.repository)).map(({ name }) => name).sort()).toEqual([
      'main',
      `waybill/promote/claims-api/staging/${second.slice(7, 19)}`,
    ]);
    expect(requestsOf(config).filter((path) => /assignees|milestone/.test(path))).toEqual([]);
  });

  it('assigns it and sets its milestone as the policy says; what GitHub does not do is told, and done by a later run', async () => {
    const github = world.platform.service('github');
    github.createUser('stranger');
    const digest = await world.image('claims-api');
    const config = await world.config((policy) =>
      policy.replace(
        'staging, merge: auto,',
        'staging, merge: auto, assignees: [bob, "@alice", stranger], milestone: Open enrolment,',
      ),
    );
    await config.run('dev', digest);
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(0);
    const pull = () => github.pullRequest(config.repository, 1);
    expect(await pull()).toMatchObject({ assignees: ['bob', 'alice'], milestone: null, state: 'open' });
    const undone = [
      `stranger is not assigned: GitHub passes over who does not exist or has no access to ${config.repository}`,
      `the milestone "Open enrolment" is not set: ${config.repository} has no milestone of this title`,
    ];
    for (const text of [run.summary, (await pull()).body, run.log])
      for (const warning of undone) expect(text).toContain(warning);

    const milestone = (method: string, path: string, body: object) =>
      fetch(`${github.apiUrl}/repos/${config.repository}/milestones${path}`, {
        method,
        headers: { authorization: `Bearer ${world.people.bob}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await milestone('POST', '', { title: 'Open enrolment', state: 'closed' });
    expect((await config.promote({ to: 'staging' })).summary).toContain(
      'the milestone "Open enrolment" is not set: it is closed',
    );
    github.grant(config.repository, 'stranger', 'read');
    await milestone('PATCH', '/1', { state: 'open' });
    expect((await config.promote({ to: 'staging' })).exitCode).toBe(0);
    expect(await pull()).toMatchObject({
      assignees: ['bob', 'alice', 'stranger'],
      milestone: 'Open enrolment',
    });
    expect((await pull()).body).not.toContain('it could not be done');

    const before = requestsOf(config).length;
    await config.promote({ to: 'staging' });
    expect(
      requestsOf(config)
        .slice(before)
        .filter((path) => /assignees|milestone/.test(path)),
    ).toEqual([]);
  });
});

/** Paths of the requests about a repository so far. */
function requestsOf({ repository }: Config): string[] {
  return world.platform
    .service('github')
    .server.requests.map(({ path }) => path)
    .filter((path) => path.includes(`/repos/${repository}/`));
}
