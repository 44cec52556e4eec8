/** The merge queue: built on what it follows, checked there, merged from the front, left on failure. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlatformEvent } from '../src/events.ts';
import { type Platform, startPlatform } from '../src/index.ts';

const CHECK = 'check';
let platform: Platform;
let token: string;
const groups: { action: string; head_sha: string; base_sha: string; head_ref: string; repository: string }[] =
  [];
beforeAll(async () => {
  platform = await startPlatform({ services: ['github'] });
  platform.events.on(async (event: PlatformEvent) => {
    if (event.name !== 'merge_group') return;
    const payload = event.payload as { action: string; merge_group: (typeof groups)[number] };
    groups.push({ ...payload.merge_group, action: payload.action, repository: event.repository });
  });
  token = platform.service('github').createUser('dev').token;
});
afterAll(() => platform.stop());

describe('merge queue', () => {
  it('builds each entry on the one before it, and merges in order', async () => {
    const repo = await repository('in-order');
    const [first, second] = [await repo.pull('a'), await repo.pull('b')];
    for (const number of [first, second]) expect(await repo.enqueue(number)).toEqual([]);
    const [one, two] = repo.groups();
    expect(one?.base_sha).toBe(await repo.main());
    expect(two?.base_sha).toBe(one?.head_sha);
    expect(one?.head_ref).toBe(`refs/heads/gh-readonly-queue/main/pr-${first}-${one?.base_sha}`);
    await repo.report(two?.head_sha ?? '', 'success');
    expect(await repo.state(second)).toBe('open');
    await repo.report(one?.head_sha ?? '', 'success');
    expect([await repo.state(first), await repo.state(second)]).toEqual(['merged', 'merged']);
    expect(await repo.main()).toBe(two?.head_sha);
    expect(await repo.branches()).toEqual(
      expect.not.arrayContaining([expect.stringContaining('gh-readonly')]),
    );
    expect(repo.groups('destroyed')).toHaveLength(2);
  });

  it('a failing entry leaves, and the next is built anew without it', async () => {
    const repo = await repository('failing');
    const [first, second] = [await repo.pull('a'), await repo.pull('b')];
    for (const number of [first, second]) await repo.enqueue(number);
    const [one] = repo.groups();
    await repo.report(one?.head_sha ?? '', 'failure');
    expect(await repo.state(first)).toBe('open');
    const again = repo.groups().at(-1);
    expect(again?.base_sha).toBe(await repo.main());
    expect(again?.head_ref).toContain(`/pr-${second}-`);
    await repo.report(again?.head_sha ?? '', 'success');
    expect([await repo.state(first), await repo.state(second)]).toEqual(['open', 'merged']);
  });

  it('a base that moves beside the queue, and a head that moves in it', async () => {
    const repo = await repository('moving');
    const number = await repo.pull('a');
    await repo.enqueue(number);
    await repo.github.commitFiles(repo.name, {
      branch: 'main',
      message: 'beside',
      files: { other: '1\n' },
      emit: true,
    });
    await repo.github.settled();
    expect(repo.groups().at(-1)?.base_sha).toBe(await repo.main());
    await repo.github.commitFiles(repo.name, {
      branch: 'change-a',
      message: 'more',
      files: { more: '1\n' },
      emit: true,
    });
    await repo.github.settled();
    expect(repo.groups('destroyed').at(-1)?.head_ref).toContain(`/pr-${number}-`);
    expect(await repo.state(number)).toBe('open');
  });

  it('is the only way in, takes nothing twice, and nothing that is not ready or not there', async () => {
    const repo = await repository('only-way');
    const number = await repo.pull('a');
    await expect(repo.github.merge(repo.name, number, 'dev')).rejects.toThrow(
      'Changes must be made through the merge queue',
    );
    const waiting = await repo.pull('b', false);
    expect(await repo.enqueue(waiting)).toEqual([expect.stringContaining('"check" is expected')]);
    expect(await repo.enqueue(number)).toEqual([]);
    expect(await repo.enqueue(number)).toEqual([expect.stringContaining('already queued')]);
    expect(await repo.enqueue(number, 'b'.repeat(40))).toEqual([
      expect.stringContaining('Head branch was modified'),
    ]);
    expect(await repo.dequeue(number)).toEqual([]);
    expect(await repo.dequeue(number)).toEqual([expect.stringContaining('not in the merge queue')]);
    const plain = await repository('plain', false);
    expect(await plain.enqueue(await plain.pull('a'))).toEqual([expect.stringContaining('not enabled')]);
  });
});

async function repository(short: string, queue = true) {
  const github = platform.service('github');
  const { fullName: name } = github.createRepository({ owner: 'dev', name: short });
  await github.commitFiles(name, { branch: 'main', message: 'Begin', files: { 'README.md': '#\n' } });
  github.createRuleset(name, {
    name: 'main',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
    rules: [
      { type: 'required_status_checks', parameters: { required_status_checks: [{ context: CHECK }] } },
      ...(queue ? [{ type: 'merge_queue', parameters: { merge_method: 'SQUASH' } }] : []),
    ],
  });
  const call = async (path: string, body: unknown) => {
    const answer = await fetch(`${github.apiUrl}/repos/${name}/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as { number: number; node_id: string };
  };
  const nodes = new Map<number, string>();
  const mutate = async (mutation: string, input: Record<string, unknown>): Promise<string[]> => {
    const answer = await fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) {
          mergeQueueEntry { id position state pullRequest { number } } } }`,
        variables: { input },
      }),
    });
    const { errors = [] } = (await answer.json()) as { errors?: { message: string }[] };
    await github.settled();
    return errors.map(({ message }) => message);
  };
  const report = async (sha: string, state: 'success' | 'failure') => {
    await call(`statuses/${sha}`, { state, context: CHECK });
    await github.settled();
  };
  return {
    github,
    name,
    report,
    async pull(letter: string, passed = true) {
      const sha = await github.commitFiles(name, {
        branch: `change-${letter}`,
        message: letter,
        author: 'dev',
        files: { [letter]: `${letter}\n` },
      });
      const { number, node_id } = await call('pulls', {
        title: letter,
        head: `change-${letter}`,
        base: 'main',
      });
      nodes.set(number, node_id);
      if (passed) await report(sha, 'success');
      return number;
    },
    enqueue: (number: number, expectedHeadOid?: string) =>
      mutate('enqueuePullRequest', { pullRequestId: nodes.get(number), expectedHeadOid }),
    dequeue: (number: number) => mutate('dequeuePullRequest', { id: nodes.get(number) }),
    groups: (action = 'checks_requested') =>
      groups.filter((group) => group.repository === name && group.action === action),
    main: () => github.resolve(name, 'main'),
    branches: async () => (await github.branches(name)).map((branch) => branch.name),
    async state(number: number) {
      const pull = await github.pullRequest(name, number);
      return pull.merged ? 'merged' : pull.state;
    },
  };
}
