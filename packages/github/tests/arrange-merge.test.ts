/** How a pull request gets merged where GitHub answers as documented: by itself, by a queue, by a person; and what it waits for. */
import { describe, expect, it } from '@jest/globals';
import {
  arrangeMerge,
  explainRules,
  lastRun,
  listCheckRuns,
  mergeWaits,
  rulesInWords,
  rulesOf,
} from '../src/index.ts';
import { type Asked, scripted } from './scripted-server.ts';

const repository = { owner: 'acme', name: 'config' };
const base = { repository, branch: 'main' };
const pull = { number: 7, nodeId: 'PR_7' };
const wish = { byPerson: false, byQueue: false, allowedNow: true, commitBody: 'from a\nto b' };
const QUEUE = { type: 'merge_queue', parameters: {} };
const CHECKS = {
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: [{ context: 'verify', integration_id: 15368 }],
  },
};
const REVIEWS = { type: 'pull_request', parameters: { required_approving_review_count: 2 } };

/** Answers as GitHub does for one pull request, whose auto-merge is refused with `refusal`. */
function answers(refusal: string | undefined, rules: object[], state: object = {}, passed = false) {
  return ({ path, body }: Asked) => {
    const { query = '' } = (body ?? {}) as { query?: string };
    if (query.includes('pullRequestMergeState'))
      return {
        body: {
          data: {
            repository: {
              pullRequest: {
                id: 'PR_7',
                state: 'OPEN',
                isDraft: false,
                headRefOid: 'head',
                baseRefOid: 'base',
                mergeable: 'MERGEABLE',
                mergeStateStatus: 'CLEAN',
                reviewDecision: null,
                autoMergeRequest: null,
                mergeCommit: null,
                ...state,
              },
            },
          },
        },
      };
    if (query.includes('enablePullRequestAutoMerge'))
      return refusal === undefined
        ? { body: { data: { enablePullRequestAutoMerge: { pullRequest: { number: 7 } } } } }
        : {
            body: {
              data: { enablePullRequestAutoMerge: null },
              errors: [{ type: 'UNPROCESSABLE', path: ['enablePullRequestAutoMerge'], message: refusal }],
            },
          };
    if (query.includes('enqueuePullRequest'))
      return { body: { data: { enqueuePullRequest: { mergeQueueEntry: { id: 'MQE_1' } } } } };
    if (path.includes('/rules/branches/')) return { body: rules };
    if (path.endsWith('/merge')) return { body: { sha: 'm'.repeat(40), merged: true, message: '' } };
    if (path.includes('/check-runs')) {
      const run = {
        id: 1,
        name: 'verify',
        status: 'completed',
        conclusion: 'success',
        app: { id: 15368, slug: 'github-actions' },
        output: {},
      };
      return { body: { total_count: passed ? 1 : 0, check_runs: passed ? [run] : [] } };
    }
    throw new Error(`unexpected ${path} ${query}`);
  };
}

const enqueued = (asked: readonly Asked[]) =>
  asked.filter(({ body }) => (body as { query?: string } | undefined)?.query?.includes('enqueuePullRequest'))
    .length;

describe('arrangeMerge', () => {
  it('leaves it to a person without a call where the policy says so', async () => {
    await using github = await scripted(() => ({ status: 500 }));
    expect(
      await arrangeMerge(github.client, base, { ...wish, byPerson: true, byQueue: false }, pull),
    ).toMatchObject({
      kind: 'person',
    });
    expect(github.asked).toEqual([]);
  });

  it.each([
    [
      'GitHub says that a queue merges',
      'Pull request is in a merge queue branch: the merge queue is required',
      false,
    ],
    ['auto-merge is off and a queue merges', 'Auto merge is not allowed for this repository', false],
    ['nothing holds it back and a queue merges', 'Pull request Pull request is in clean status', true],
  ])('puts it into the merge queue where %s', async (_, refusal, passed) => {
    await using github = await scripted(answers(refusal, [QUEUE, CHECKS], {}, passed));
    expect(await arrangeMerge(github.client, base, wish, pull)).toEqual({
      kind: 'queued',
      text: 'it is in the merge queue',
    });
    expect(enqueued(github.asked)).toBe(1);
    expect(github.faults).toEqual([]);
  });

  it('does not put it into the queue before the policy lets it merge', async () => {
    await using github = await scripted(answers('Auto merge is not allowed for this repository', [QUEUE]));
    const arrangement = await arrangeMerge(github.client, base, { ...wish, allowedNow: false }, pull);
    expect(arrangement).toMatchObject({
      kind: 'open',
      warning: expect.stringContaining('enter the merge queue later'),
    });
    expect(enqueued(github.asked)).toBe(0);
  });

  it('says what to switch on where auto-merge is off and there is no queue', async () => {
    await using github = await scripted(answers('Auto merge is not allowed for this repository', [CHECKS]));
    expect((await arrangeMerge(github.client, base, wish, pull)).warning).toContain('Allow auto-merge');
  });

  // Each event that starts the check's workflow leaves a suite of its own on the commit.
  it('does not merge on the word of an older run of a required check that failed since', async () => {
    const usual = answers('Pull request Pull request is in clean status', [CHECKS], {}, true);
    const run = {
      name: 'verify',
      status: 'completed',
      app: { id: 15368, slug: 'github-actions' },
      output: {},
    };
    const runs = [
      { ...run, id: 1, conclusion: 'success' },
      { ...run, id: 2, conclusion: 'failure' },
    ];
    await using github = await scripted((asked) =>
      asked.path.includes('/check-runs') ? { body: { total_count: 2, check_runs: runs } } : usual(asked),
    );
    expect((await arrangeMerge(github.client, base, wish, pull)).warning).toContain(
      'required checks have not passed: verify',
    );
  });

  it('never merges past a required check that has not passed', async () => {
    await using github = await scripted(answers('Pull request Pull request is in clean status', [CHECKS]));
    expect((await arrangeMerge(github.client, base, wish, pull)).warning).toContain(
      'required checks have not passed: verify',
    );
  });
});

describe('listCheckRuns', () => {
  const other = { status: 'completed', conclusion: 'success', app: { id: 15368 }, output: {} };
  const flood = Array.from({ length: 100 }, (_, i) => ({ ...other, id: i + 2, name: `other ${i}` }));
  const pageIn = (path: string) => Number(new URLSearchParams(path.split('?')[1]).get('page'));

  it('sees a check behind more than a page of others', async () => {
    await using github = await scripted(({ path }) => ({
      body: {
        total_count: 101,
        check_runs: pageIn(path) === 1 ? flood : [{ ...other, id: 1, name: 'verify' }],
      },
    }));
    expect(lastRun(await listCheckRuns(github.client, repository, 'head'), 'verify')?.id).toBe(1);
  });

  it('says that it has not seen all where there are more than GitHub lists', async () => {
    await using github = await scripted(() => ({ body: { total_count: 5000, check_runs: flood } }));
    await expect(listCheckRuns(github.client, repository, 'head')).rejects.toMatchObject({
      code: 'WAYBILL_GITHUB_REFUSED',
      message: 'head of acme/config has 1000 check runs or more; GitHub lists no more',
    });
    expect(github.asked).toHaveLength(10);
  });
});

/** One value of `mergeStateStatus` as it is documented: what GitHub says to auto-merge then, and what becomes of the pull request. */
describe('each merge state status', () => {
  const said = (status: string) => `Pull request Pull request is in ${status} status`;
  it.each<[string, string | undefined, object, { kind: string; warning?: unknown }]>([
    ['BLOCKED', undefined, {}, { kind: 'auto' }],
    ['UNKNOWN', undefined, {}, { kind: 'auto' }],
    ['CLEAN', said('clean'), {}, { kind: 'merged' }],
    ['HAS_HOOKS', said('has_hooks'), {}, { kind: 'merged' }],
    [
      'UNSTABLE',
      said('unstable'),
      {},
      { kind: 'open', warning: expect.stringContaining('is not required fails') },
    ],
    [
      'DIRTY',
      said('dirty'),
      {},
      { kind: 'open', warning: expect.stringContaining('it conflicts with main; run') },
    ],
    [
      'DIRTY',
      undefined,
      {},
      { kind: 'auto', warning: expect.stringContaining('it conflicts with main; run') },
    ],
    ['BEHIND', undefined, {}, { kind: 'auto', warning: expect.stringContaining('it is behind main') }],
    [
      'DRAFT',
      'Pull request is a draft',
      { isDraft: true },
      { kind: 'open', warning: expect.stringContaining('it is a draft') },
    ],
    [
      'UNKNOWN',
      said('unknown'),
      {},
      { kind: 'open', warning: expect.stringContaining('has not worked out yet') },
    ],
    // What it was refused for may be over when it is looked at again.
    [
      'BLOCKED',
      said('clean'),
      {},
      { kind: 'open', warning: expect.stringContaining('its merge state is BLOCKED') },
    ],
    [
      'CLEAN',
      said('clean'),
      { state: 'CLOSED' },
      { kind: 'open', warning: expect.stringContaining('it was closed meanwhile') },
    ],
    ['CLEAN', undefined, { state: 'MERGED', mergeCommit: { oid: 'm' } }, { kind: 'merged' }],
  ])('%s, where GitHub says %j', async (mergeStateStatus, refusal, state, expected) => {
    await using github = await scripted(answers(refusal, [CHECKS], { mergeStateStatus, ...state }, true));
    expect(await arrangeMerge(github.client, base, wish, pull)).toMatchObject(expected);
    expect(github.faults).toEqual([]);
  });

  it('UNKNOWN is asked again until GitHub knows', async () => {
    let looks = 0;
    const unknown = answers(said('unknown'), [CHECKS], { mergeStateStatus: 'UNKNOWN' }, true);
    const known = answers(undefined, [CHECKS], { mergeStateStatus: 'BLOCKED' }, true);
    await using github = await scripted((asked) => {
      if ((asked.body as { query?: string } | undefined)?.query?.includes('pullRequestMergeState')) looks++;
      return (looks < 4 ? unknown : known)(asked);
    });
    expect(await arrangeMerge(github.client, base, wish, pull)).toMatchObject({ kind: 'auto' });
    expect(looks).toBe(4);
  });
});

describe('a merge that GitHub refuses', () => {
  it.each<[number, string, { kind: string; warning?: unknown }]>([
    [
      405,
      'Base branch was modified. Review and try the merge again.',
      { kind: 'open', warning: expect.stringContaining('main was moved meanwhile') },
    ],
    [
      405,
      'Merge already in progress',
      { kind: 'open', warning: expect.stringContaining('run the job again') },
    ],
    [405, 'Changes must be made through the merge queue', { kind: 'queued' }],
    [
      405,
      'Squash merges are not allowed on this repository.',
      { kind: 'open', warning: expect.stringContaining('Squash merges are not allowed') },
    ],
    [
      405,
      'At least 2 approving reviews are required by reviewers with write access.',
      { kind: 'open', warning: expect.stringContaining('At least 2') },
    ],
    [
      409,
      'Head branch was modified. Review and try the merge again.',
      { kind: 'open', warning: expect.stringContaining('its head was moved') },
    ],
    [409, "Head sha didn't match", { kind: 'open', warning: expect.stringContaining('its head was moved') }],
  ])('with %i, %j', async (status, message, expected) => {
    const usual = answers('Pull request Pull request is in clean status', [CHECKS], {}, true);
    await using github = await scripted((asked) =>
      asked.path.endsWith('/merge') ? { status, body: { message } } : usual(asked),
    );
    expect(await arrangeMerge(github.client, base, wish, pull)).toMatchObject(expected);
  });

  it.each<[string, { kind: string; warning?: unknown }]>([
    ['Pull request is already in the merge queue', { kind: 'queued' }],
    ['Pull request Pull request is already queued', { kind: 'queued' }],
    [
      'Pull request is not mergeable',
      {
        kind: 'open',
        warning: expect.stringContaining(
          'the merge queue did not take it (GitHub: Pull request is not mergeable)',
        ),
      },
    ],
    [
      'Head branch was modified. Review and try the merge again.',
      { kind: 'open', warning: expect.stringContaining('Head branch was modified') },
    ],
  ])('into the queue, with %j', async (message, expected) => {
    const usual = answers('The merge queue is required', [QUEUE, CHECKS], {}, true);
    await using github = await scripted((asked) =>
      (asked.body as { query?: string } | undefined)?.query?.includes('enqueuePullRequest')
        ? { body: { data: { enqueuePullRequest: null }, errors: [{ type: 'UNPROCESSABLE', message }] } }
        : usual(asked),
    );
    expect(await arrangeMerge(github.client, base, wish, pull)).toMatchObject(expected);
  });
});

describe('mergeWaits', () => {
  it.each<[object, object[], boolean, string[]]>([
    [{ reviewDecision: 'REVIEW_REQUIRED' }, [REVIEWS], false, ['an approving review']],
    [
      { mergeable: 'CONFLICTING', mergeStateStatus: 'DIRTY' },
      [CHECKS],
      false,
      ['the end of its conflict with main', 'the check "verify"'],
    ],
    [{ mergeStateStatus: 'BEHIND' }, [CHECKS], true, ['an update of its branch from main']],
    [{}, [QUEUE, CHECKS], true, ['the merge queue of main']],
    [{ state: 'MERGED' }, [QUEUE], false, []],
  ])('of %j', async (state, rules, passed, expected) => {
    await using github = await scripted(answers(undefined, rules, state, passed));
    expect(await mergeWaits(github.client, base, 7)).toEqual(expected);
  });
});

describe('rules in words', () => {
  it('name what a change needs, and what else there is', async () => {
    await using github = await scripted(
      answers(undefined, [
        REVIEWS,
        CHECKS,
        QUEUE,
        { type: 'required_signatures' },
        { type: 'update', parameters: {} },
      ]),
    );
    expect(rulesInWords(await rulesOf(github.client, repository, 'main'))).toEqual([
      'changes come by pull request with 2 approving reviews',
      'must pass first: the check "verify"',
      'changes go through its merge queue',
      'commits are signed',
      'rules update',
    ]);
  });

  it('leave other errors as they are, and a refusal too where the rules can not be read', async () => {
    await using github = await scripted(() => ({ status: 404, body: { message: 'Not Found' } }));
    const other = new Error('something else');
    expect(await explainRules(github.client, repository, 'main', other, 'do this')).toBe(other);
    const { githubErrors } = await import('../src/index.ts');
    const refusal = githubErrors.GITHUB_RULES({ message: 'GitHub refuses it' });
    expect(await explainRules(github.client, repository, 'main', refusal, 'do this')).toBe(refusal);
  });
});
