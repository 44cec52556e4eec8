import { describe, expect, it } from '@jest/globals';
import {
  branchHead,
  createBranch,
  createPullRequest,
  deleteBranch,
  disableAutoMerge,
  enableAutoMerge,
  enqueuePullRequest,
  mergePullRequest,
  mergeState,
  requestReviewers,
  rulesOf,
  updateBranch,
} from '../src/index.ts';
import { repository, scripted } from './scripted-server.ts';

const pull = { nodeId: 'PR_1', headSha: '1'.repeat(40) };

describe('auto-merge', () => {
  it.each([
    ['Pull request Pull request is in clean status', 'clean'],
    ['Pull request Pull request is in unstable status', 'unstable'],
    ['Auto merge is not allowed for this repository', 'not-allowed'],
    ['Protected branch rules not configured for this branch', 'no-requirements'],
    ["Can't enable auto-merge for this pull request", 'not-allowed'],
    ['User is not authorized for this protected branch', 'not-authorized'],
    ['Pull request is a draft', 'draft'],
    ['Auto merge is not enabled: a merge queue is required', 'merge-queue'],
  ])('gives %j as a value', async (message, reason) => {
    await using github = await scripted(() => ({
      body: { data: null, errors: [{ type: 'UNPROCESSABLE', message }] },
    }));
    expect(await enableAutoMerge(github.client, repository, { ...pull, method: 'squash' })).toEqual({
      kind: 'refused',
      reason,
      message,
    });
    expect(github.faults).toEqual([]);
  });

  it('throws what nobody documents', async () => {
    await using github = await scripted(() => ({ body: { data: null, errors: [{ message: 'Surprise' }] } }));
    await expect(
      enableAutoMerge(github.client, repository, { ...pull, method: 'merge' }),
    ).rejects.toMatchObject({
      code: 'WAYBILL_GITHUB_GRAPHQL',
      found: 'Surprise',
    });
  });
});

describe('merging and refs', () => {
  it('keep to the schema', async () => {
    await using github = await scripted((asked) => {
      const { query } = asked.body as { query: string };
      if (query.includes('pullRequest(number')) {
        return {
          body: {
            data: {
              repository: {
                pullRequest: {
                  id: 'PR_1',
                  state: 'OPEN',
                  isDraft: false,
                  mergeable: 'MERGEABLE',
                  mergeStateStatus: 'BLOCKED',
                  headRefOid: 'h',
                  baseRefOid: 'b',
                  reviewDecision: null,
                  autoMergeRequest: null,
                  mergeCommit: null,
                },
              },
            },
          },
        };
      }
      if (query.includes('readBranchHead')) return { body: { data: { repository: { ref: null } } } };
      return { body: { data: {} } };
    });
    expect(await mergeState(github.client, repository, 1)).toMatchObject({
      status: 'BLOCKED',
      autoMerge: undefined,
    });
    await disableAutoMerge(github.client, repository, 'PR_1');
    expect(await enqueuePullRequest(github.client, repository, pull)).toEqual({ kind: 'enqueued' });
    expect(await branchHead(github.client, repository, 'gone')).toBeUndefined();
    expect(github.faults).toEqual([]);
  });

  it.each([
    [409, 'Head branch was modified. Review and try the merge again.', 'head-moved'],
    [405, 'At least 2 approving reviews are required by reviewers with write access.', 'blocked'],
    [405, 'Pull Request is not mergeable', 'blocked'],
  ])('gives a merge refused with %i as a value', async (status, message, kind) => {
    await using github = await scripted(() => ({ status, body: { message } }));
    expect(await mergePullRequest(github.client, repository, 1, { headSha: 'h', method: 'merge' })).toEqual({
      kind,
      message,
    });
  });

  it('gives what a branch or a pull request is refused for as a value', async () => {
    const answers: [number, object | undefined][] = [
      [422, { message: 'Reference already exists' }],
      [422, { message: 'Update is not a fast forward' }],
      [422, { message: 'Reference does not exist' }],
      [
        422,
        {
          message: 'Validation Failed',
          errors: [
            { resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for acme:x.' },
          ],
        },
      ],
      [
        422,
        {
          message: 'Validation Failed',
          errors: [{ resource: 'PullRequest', code: 'custom', message: 'No commits between main and x' }],
        },
      ],
      [
        422,
        {
          message:
            'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the acme/config repository.',
        },
      ],
    ];
    await using github = await scripted((_, number) => {
      const [status, body] = answers[number - 1] ?? [500, undefined];
      return { status, body };
    });
    expect(await createBranch(github.client, repository, 'x', 'h')).toEqual({ kind: 'exists' });
    expect(await updateBranch(github.client, repository, 'x', 'h')).toEqual({ kind: 'not-fast-forward' });
    await deleteBranch(github.client, repository, 'x');
    const wanted = { title: 't', body: 'b', head: 'x', base: 'main' };
    expect(await createPullRequest(github.client, repository, wanted)).toEqual({ kind: 'exists' });
    expect(await createPullRequest(github.client, repository, wanted)).toEqual({ kind: 'no-commits' });
    expect(await requestReviewers(github.client, repository, 1, { users: ['a'], teams: [] })).toMatchObject({
      kind: 'refused',
    });
  });
});

describe('rules of a branch', () => {
  it('are joined, the strictest of each', async () => {
    await using github = await scripted(() => ({
      body: [
        { type: 'deletion' },
        {
          type: 'pull_request',
          parameters: {
            required_approving_review_count: 1,
            require_code_owner_review: true,
            dismiss_stale_reviews_on_push: false,
            require_last_push_approval: false,
          },
        },
        {
          type: 'pull_request',
          parameters: {
            required_approving_review_count: 2,
            require_code_owner_review: false,
            dismiss_stale_reviews_on_push: true,
            require_last_push_approval: false,
          },
        },
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: true,
            required_status_checks: [{ context: 'waybill', integration_id: 5 }],
          },
        },
        { type: 'required_signatures' },
      ],
    }));
    expect(await rulesOf(github.client, repository, 'main')).toEqual({
      pullRequest: {
        approvals: 2,
        codeOwners: true,
        dismissStale: true,
        lastPushApproval: false,
        methods: undefined,
      },
      checks: [{ context: 'waybill', appId: 5 }],
      strictChecks: true,
      signatures: true,
      linearHistory: false,
      mergeQueue: false,
      rulesets: [],
      types: ['deletion', 'pull_request', 'required_status_checks', 'required_signatures'],
    });
  });
});
