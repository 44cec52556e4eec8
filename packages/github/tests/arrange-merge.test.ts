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
