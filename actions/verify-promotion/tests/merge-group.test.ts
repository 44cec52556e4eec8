/** The merge queue: every promotion of a group is verified as it is about to be merged (attacks 52 and 53). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Services } from '@waybill/local-platform';
import {
  type Config,
  type PolicyEdit,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { codes, refusedWith } from './support.ts';

let world: World;
const images: Record<'claims-api' | 'eligibility-api', string> = { 'claims-api': '', 'eligibility-api': '' };
let github: Services['github'];
beforeAll(async () => {
  world = await startWorld();
  images['claims-api'] = await world.image('claims-api');
  images['eligibility-api'] = await world.image('eligibility-api');
  world.toPresent();
  github = world.platform.service('github');
});
afterAll(() => world.stop());

interface Group {
  baseSha: string;
  headSha: string;
  headRef: string;
}
/** Groups that the queue of a config repository has asked checks for, oldest first. */
async function groups(config: Config): Promise<Group[]> {
  await github.settled();
  const found = (await github.branches(config.repository)).filter(({ name }) =>
    name.startsWith('gh-readonly-queue/'),
  );
  return found
    .map(({ name, sha }) => ({
      headRef: `refs/heads/${name}`,
      headSha: sha,
      baseSha: name.split('-').at(-1) ?? '',
      number: Number(/pr-(\d+)-/.exec(name)?.[1]),
    }))
    .sort((a, b) => a.number - b.number);
}
async function enqueue(config: Config, number: number): Promise<void> {
  const token = world.people.alice;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const pull = (await (
    await fetch(`${github.apiUrl}/repos/${config.repository}/pulls/${number}`, { headers })
  ).json()) as { node_id: string };
  const answer = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      query:
        'mutation($input: EnqueuePullRequestInput!) { enqueuePullRequest(input: $input) { mergeQueueEntry { id } } }',
      variables: { input: { pullRequestId: pull.node_id } },
    }),
  });
  const { errors } = (await answer.json()) as { errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]?.message);
}
/** Dev runs both images; the promotions of both to staging are green and queued. */
async function twoQueued(edit?: PolicyEdit): Promise<Config> {
  const config = await world.config(edit, { queue: true });
  for (const service of ['claims-api', 'eligibility-api'] as const)
    await config.run('dev', images[service], service);
  const job = config.signing();
  const promoted = await config.promote(
    { to: 'staging', service: 'all', ...(edit ? job.inputs : {}) },
    edit ? { env: job.env } : {},
  );
  expect(promoted.exitCode).toBe(0);
  for (const number of [1, 2]) {
    await config.passCheck(number);
    if ((await groups(config)).length < number) await enqueue(config, number);
  }
  return config;
}

describe('a merge group', () => {
  it('attack 53: of two promotions is verified as a whole, and merges', async () => {
    const config = await twoQueued(withDeciders);
    const [one, two] = await groups(config);
    if (!one || !two) throw new Error('two groups');
    // The payload of a queue that merges both at once.
    const both = { ...two, baseSha: one.baseSha };
    const run = await config.verifyGroup(both);
    expect(codes(run)).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', kind: 'promotion' });
    expect(run.summary).toContain('Merge group of 2 commits onto main may be merged');
    expect(run.summary).toContain('2 promotions, verified as');
    expect(run.summary).toContain('claims-api');
    expect(run.summary).toContain('eligibility-api');
    for (const group of [one, two]) await config.passGroup(group);
    expect(await config.digestOf('staging')).toBe(images['claims-api']);
    expect(await config.digestOf('staging', 'eligibility-api')).toBe(images['eligibility-api']);
  });

  it('attack 53: one bad promotion behind a good one fails the group', async () => {
    const config = await twoQueued();
    const [one, two] = await groups(config);
    if (!one || !two) throw new Error('two groups');
    await config.list(images['eligibility-api'], [
      (await config.signWithdrawal({ digest: images['eligibility-api'] })).bundle,
    ]);
    await github.settled();
    const run = await config.verifyGroup({ ...two, baseSha: one.baseSha });
    expect(run.exitCode).toBe(1);
    // The policy names no withdrawers: what can't be believed does not pass.
    expect(codes(run)).toContain('WITHDRAWALS_UNREADABLE');
    expect(run.log).toMatch(/#2: .*withdrawals/);
    expect(run.outputs.verdict).toBe('fail');
  });

  it('attack 52: evidence withdrawn between green and merge', async () => {
    const config = await twoQueued(withDeciders);
    const [one] = await groups(config);
    if (!one) throw new Error('a group');
    expect((await config.verifyGroup(one)).exitCode).toBe(0);
    // On the image alone: nothing moves in the config repository.
    const digest = images['claims-api'];
    await config.attach(digest, await config.signWithdrawal({ digest }));
    const run = await config.verifyGroup(one);
    refusedWith(run, 'DIGEST_WITHDRAWN', 'MERGE_STATE_CHANGED');
    expect(run.log).toContain('withdrawn by alice');
    expect(run.log).toContain(
      'what the promotion was decided on has changed since it was signed: withdrawal was clear, is withdrawn',
    );
    await config.passGroup(one, 'failure');
    expect((await github.pullRequest(config.repository, 1)).merged).toBe(false);
  });

  it('attack 52: the base moved beside the queue', async () => {
    const config = await twoQueued();
    const [one] = await groups(config);
    if (!one) throw new Error('a group');
    await github.commitFiles(config.repository, {
      branch: 'main',
      message: 'beside the queue',
      files: { [config.path('dev')]: config.overlay('dev', `sha256:${'e'.repeat(64)}`) },
    });
    const run = await config.verifyGroup(one);
    expect(codes(run)).toContain('MERGE_STATE_CHANGED');
    expect(run.log).toMatch(/main is at [0-9a-f]{12}, which is not in the merge group/);
    expect(run.exitCode).toBe(1);
  });

  it('attack 52: a policy that changes in the queue, before or with the promotion', async () => {
    const config = await twoQueued();
    const [one] = await groups(config);
    if (!one) throw new Error('a group');
    const policy = (await github.readFile(config.repository, 'main', 'delivery-policy.yml'))?.toString(
      'utf8',
    );
    const head = await onTop(
      config,
      one.headSha,
      { 'delivery-policy.yml': `${policy}# laxer\n` },
      'A policy (#3)',
    );
    const run = await config.verifyGroup({ ...one, headSha: head });
    expect(codes(run)).toContain('MERGE_STATE_CHANGED');
    expect(run.log).toContain('delivery-policy.yml changes in the merge group');
  });

  it('an ordinary change passes, also one of the policy alone', async () => {
    const config = await world.config(undefined, { queue: true });
    const base = (await github.resolve(config.repository, 'main')) ?? '';
    const policy = (await github.readFile(config.repository, 'main', 'delivery-policy.yml'))?.toString(
      'utf8',
    );
    const head = await onTop(
      config,
      base,
      { 'README.md': '# other\n', 'delivery-policy.yml': `${policy}# a comment\n` },
      'Words (#9)',
    );
    const run = await config.verifyGroup({ baseSha: base, headSha: head, headRef: ref(base, 9) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.kind).toBe('ordinary');
    expect(run.summary).toContain('No promotion: nothing that Waybill moves is changed.');
  });

  it('what the pull request does not make, and what names none', async () => {
    const config = await twoQueued();
    const base = (await github.resolve(config.repository, 'main')) ?? '';
    const other = await world.image('claims-api');
    const forged = await onTop(
      config,
      base,
      { [config.path('staging')]: config.overlay('staging', other) },
      'promote (#1)',
    );
    const run = await config.verifyGroup({ baseSha: base, headSha: forged, headRef: ref(base, 1) });
    expect(codes(run)).toContain('MERGE_STATE_CHANGED');
    expect(run.log).toMatch(/commit [0-9a-f]{12} moves claims-api in staging to .*, #1 moves claims-api/);
    const nameless = await onTop(
      config,
      base,
      { [config.path('staging')]: config.overlay('staging', images['claims-api']) },
      'promote',
    );
    const unknown = await config.verifyGroup({
      baseSha: base,
      headSha: nameless,
      headRef: 'refs/heads/gh-readonly-queue/main',
    });
    expect(codes(unknown)).toContain('PULL_REQUEST_UNKNOWN');
    expect(unknown.exitCode).toBe(1);
    const more = await onTop(
      config,
      base,
      {
        [config.path('staging')]: config.overlay('staging', images['claims-api']),
        'base/claims-api/rbac.yaml': 'kind: ClusterRoleBinding\n',
      },
      'promote (#1)',
    );
    expect(
      codes(await config.verifyGroup({ baseSha: base, headSha: more, headRef: ref(base, 1) })),
    ).toContain('DIFF_NOT_PROMOTION');
  });

  it.each<[string, (config: Config, base: string) => Promise<Group>, string]>([
    [
      'a base that the group is not built on',
      async (_, base) => ({ baseSha: 'c'.repeat(40), headSha: base, headRef: ref(base, 1) }),
      'WAYBILL_MERGE_GROUP_UNREADABLE',
    ],
    [
      'a head that is not there',
      async (_, base) => ({ baseSha: base, headSha: 'c'.repeat(40), headRef: ref(base, 1) }),
      'WAYBILL_GITHUB',
    ],
    ['no ids', async () => ({ baseSha: '', headSha: '', headRef: '' }), 'WAYBILL_NO_PULL_REQUEST'],
  ])('unreadable is red: %s', async (_, group, code) => {
    const config = await world.config(undefined, { queue: true });
    const base = (await github.resolve(config.repository, 'main')) ?? '';
    const run = await config.verifyGroup(await group(config, base));
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBeUndefined();
    expect(run.log).toContain(code);
  });
});

const ref = (base: string, number: number) => `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`;

/** A commit as the queue would squash it, on top of another one. */
async function onTop(
  config: Config,
  parent: string,
  files: Record<string, string>,
  message: string,
): Promise<string> {
  const branch = `group-${Math.random().toString(36).slice(2)}`;
  await github.setRef(config.repository, `refs/heads/${branch}`, parent);
  return github.commitFiles(config.repository, { branch, message, files });
}
