/** Pull requests under rulesets: reviews, required checks, auto-merge, merge methods, conflicts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type TestBed } from './github-helpers.ts';

let bed: TestBed;
const tokens: Record<string, string> = {};
let app: { installation: number; id: number };
let serial = 0;

const AUTO_MERGE = `mutation($id: ID!, $method: PullRequestMergeMethod) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $method }) {
    pullRequest { autoMergeRequest { mergeMethod enabledBy { login } } }
  }
}`;

interface Setup {
  rules?: { type: string; parameters?: Record<string, unknown> }[];
  codeowners?: string;
  bypass?: { actor_id: number; actor_type: 'Integration'; bypass_mode: 'always' | 'pull_request' }[];
  autoMerge?: boolean;
  deleteBranch?: boolean;
}

/** A repository of its own for each test, with one open pull request. */
async function scene(setup: Setup = {}) {
  const { github } = bed;
  const name = `config-${++serial}`;
  const fullName = `acme/${name}`;
  github.createRepository({
    owner: 'acme',
    name,
    allowAutoMerge: setup.autoMerge ?? true,
    deleteBranchOnMerge: setup.deleteBranch ?? false,
  });
  for (const login of ['dev', 'rev', 'lead']) github.grant(fullName, login, 'write');
  github.grant(fullName, 'guest', 'read');
  github.grant(fullName, 'acme/owners', 'write');
  await github.commitFiles(fullName, {
    branch: 'main',
    message: 'init',
    files: { 'prod/a.yaml': 'tag: v1\n', 'other.txt': 'x\n', CODEOWNERS: setup.codeowners ?? '' },
  });
  const sha = await github.commitFiles(fullName, {
    branch: 'promote',
    message: 'promote a\n\nWhy: it is verified.',
    author: 'dev',
    files: { 'prod/a.yaml': 'tag: v2\n' },
  });
  if (setup.rules)
    github.createRuleset(fullName, {
      name: 'main',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
      rules: setup.rules,
      bypass_actors: setup.bypass,
    });
  const path = `/repos/${fullName}/pulls`;
  const opened = await bed.rest(tokens.dev ?? '', 'POST', path, {
    title: 'Promote',
    head: 'promote',
    base: 'main',
  });
  expect(opened.status).toBe(201);
  return {
    fullName,
    sha,
    nodeId: String(opened.body.node_id),
    view: () => github.pullRequest(fullName, 1),
    review: (login: string, event: string, body = 'x') =>
      bed.rest(tokens[login] ?? '', 'POST', `${path}/1/reviews`, { event, body }),
    merge: (login: string, body: Record<string, unknown> = {}) =>
      bed.rest(tokens[login] ?? '', 'PUT', `${path}/1/merge`, body),
    check: (conclusion: string, headSha = sha) =>
      bed.rest(
        github.mintInstallationToken({ installationId: app.installation }),
        'POST',
        `/repos/${fullName}/check-runs`,
        {
          name: 'verify',
          head_sha: headSha,
          status: 'completed',
          conclusion,
        },
      ),
  };
}

const REVIEW = (parameters: Record<string, unknown>) => ({
  type: 'pull_request',
  parameters: {
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
    ...parameters,
  },
});
const CHECK = (more: Record<string, unknown> = {}) => ({
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: [{ context: 'verify', integration_id: app.id }],
    ...more,
  },
});

beforeAll(async () => {
  bed = await startGitHub();
  const { github } = bed;
  github.limits.enabled = false;
  github.createOrganization('acme');
  for (const login of ['dev', 'rev', 'lead', 'guest']) tokens[login] = github.createUser(login).token;
  github.createTeam('acme', 'owners', ['lead']);
  const made = github.createApp({
    slug: 'waybill-bot',
    permissions: { contents: 'write', pull_requests: 'write', checks: 'write' },
  });
  app = { id: made.id, installation: github.installApp(made.id, 'acme', 'all') };
});
afterAll(async () => {
  const faults = bed.journal.filter((entry) => ['error', 'contract'].includes(entry.kind));
  await bed.stop();
  expect(faults).toEqual([]);
});

describe('reviews', () => {
  it('asks for an approval by somebody with write access other than the author', async () => {
    const pull = await scene({ rules: [REVIEW({})] });
    expect(await pull.view()).toMatchObject({ mergeState: 'BLOCKED', reviewDecision: 'REVIEW_REQUIRED' });
    const own = await pull.review('dev', 'APPROVE');
    expect(own.status).toBe(422);
    expect(own.body.errors).toEqual(['Can not approve your own pull request']);
    expect((await pull.review('guest', 'APPROVE')).status).toBe(200);
    const refused = await pull.merge('dev');
    expect(refused.status).toBe(405);
    expect(refused.body.message).toBe(
      'Repository rule violations found\n\nAt least 1 approving review is required by reviewers with write access.\n\n',
    );
    await pull.review('rev', 'REQUEST_CHANGES');
    await pull.review('lead', 'APPROVE');
    expect(await pull.view()).toMatchObject({ reviewDecision: 'CHANGES_REQUESTED', mergeState: 'BLOCKED' });
    await pull.review('rev', 'APPROVE');
    expect(await pull.view()).toMatchObject({ reviewDecision: 'APPROVED', mergeState: 'CLEAN' });
    expect((await pull.merge('dev')).status).toBe(200);
  });

  it('waits for an owner of the files, as CODEOWNERS of the base branch says', async () => {
    const pull = await scene({
      rules: [REVIEW({ require_code_owner_review: true })],
      codeowners: '* @dev\n/prod/ @acme/owners # the release team\n',
    });
    expect((await pull.view()).requestedTeams).toEqual(['acme/owners']);
    await pull.review('rev', 'APPROVE');
    expect((await pull.view()).blockedBy).toEqual(['Waiting on code owner review from @acme/owners.']);
    await pull.review('lead', 'APPROVE');
    expect((await pull.view()).mergeState).toBe('CLEAN');
  });

  it('takes approvals of an older head back, and never counts the last pusher', async () => {
    const pull = await scene({
      rules: [REVIEW({ dismiss_stale_reviews_on_push: true, require_last_push_approval: true })],
    });
    await pull.review('rev', 'APPROVE');
    expect((await pull.view()).mergeState).toBe('CLEAN');
    bed.events.length = 0;
    await bed.github.commitFiles(pull.fullName, {
      branch: 'promote',
      message: 'edited after the approval',
      author: 'rev',
      files: { 'prod/a.yaml': 'tag: evil\n' },
      emit: true,
    });
    await bed.github.settled();
    expect((await pull.view()).reviews.map((review) => review.state)).toEqual(['DISMISSED']);
    expect(bed.events.map((event) => `${event.name} ${String(event.payload.action ?? '')}`.trim())).toEqual([
      'push',
      'pull_request synchronize',
      'pull_request_review dismissed',
    ]);
    await pull.review('rev', 'APPROVE');
    expect((await pull.view()).blockedBy).toEqual([
      'New changes require approval from someone other than the last pusher.',
    ]);
    await pull.review('lead', 'APPROVE');
    expect((await pull.view()).mergeState).toBe('CLEAN');
  });
});

describe('required checks', () => {
  it('counts a check only from the app that must report it', async () => {
    const pull = await scene({ rules: [CHECK()] });
    const status = await bed.rest(tokens.dev ?? '', 'POST', `/repos/${pull.fullName}/statuses/${pull.sha}`, {
      state: 'success',
      context: 'verify',
    });
    expect(status.status).toBe(201);
    expect((await pull.view()).blockedBy).toEqual(['Required status check "verify" is expected.']);
    await pull.check('failure');
    expect((await pull.view()).blockedBy).toEqual(['Required status check "verify" is failing.']);
    await pull.check('success');
    expect((await pull.view()).mergeState).toBe('CLEAN');
  });

  it('says BEHIND when the base has moved and checks must be up to date', async () => {
    const pull = await scene({ rules: [CHECK({ strict_required_status_checks_policy: true })] });
    await pull.check('success');
    await bed.github.commitFiles(pull.fullName, {
      branch: 'main',
      message: 'm',
      files: { 'other.txt': 'y\n' },
    });
    expect((await pull.view()).mergeState).toBe('BEHIND');
    const updated = await bed.rest(
      tokens.dev ?? '',
      'PUT',
      `/repos/${pull.fullName}/pulls/1/update-branch`,
      {},
    );
    expect(updated.status).toBe(202);
    await pull.check('success', (await pull.view()).head.sha);
    expect((await pull.view()).mergeState).toBe('CLEAN');
  });

  it('lets an actor of the bypass list merge, and nobody else', async () => {
    const pull = await scene({
      rules: [CHECK()],
      bypass: [{ actor_id: app.id, actor_type: 'Integration', bypass_mode: 'pull_request' }],
    });
    expect((await pull.merge('dev')).status).toBe(405);
    const token = bed.github.mintInstallationToken({ installationId: app.installation });
    const merged = await bed.rest(token, 'PUT', `/repos/${pull.fullName}/pulls/1/merge`, {});
    expect(merged.status).toBe(200);
  });
});

describe('auto-merge', () => {
  const enable = (nodeId: string, token: string) =>
    bed.graphql(token, AUTO_MERGE, { id: nodeId, method: 'SQUASH' });

  it('merges as soon as the last requirement is met, and deletes the branch where that is set', async () => {
    const pull = await scene({ rules: [REVIEW({}), CHECK()], deleteBranch: true });
    const token = bed.github.mintInstallationToken({ installationId: app.installation });
    const enabled = await enable(pull.nodeId, token);
    expect(enabled.body).toEqual({
      data: {
        enablePullRequestAutoMerge: {
          pullRequest: { autoMergeRequest: { mergeMethod: 'SQUASH', enabledBy: { login: 'waybill-bot' } } },
        },
      },
    });
    await pull.check('success');
    await bed.github.settled();
    expect((await pull.view()).merged).toBe(false);
    bed.events.length = 0;
    await pull.review('rev', 'APPROVE');
    await bed.github.settled();
    const view = await pull.view();
    expect(view).toMatchObject({ merged: true, mergedBy: 'waybill-bot[bot]', state: 'closed' });
    expect(await bed.github.resolve(pull.fullName, 'promote')).toBeNull();
    const push = bed.events.find((event) => event.name === 'push' && event.ref === 'refs/heads/main');
    expect(push).toMatchObject({ sha: view.mergeCommitSha, byWorkflowToken: false });
  });

  it.each([
    [
      'clean',
      () => ({ rules: [REVIEW({ required_approving_review_count: 0 })] }),
      'Pull request Pull request is in clean status',
    ],
    ['nothing to wait for', () => ({}), 'Pull request Pull request is in clean status'],
    [
      'switched off',
      () => ({ autoMerge: false, rules: [CHECK()] }),
      'Auto merge is not allowed for this repository',
    ],
  ])('refuses when %s', async (_name, setup, message) => {
    const pull = await scene(setup());
    const { body } = await enable(pull.nodeId, tokens.dev ?? '');
    expect(body.data).toEqual({ enablePullRequestAutoMerge: null });
    expect(body.errors[0]).toMatchObject({ type: 'UNPROCESSABLE', message });
  });

  it('refuses an unstable pull request', async () => {
    const pull = await scene({ rules: [REVIEW({ required_approving_review_count: 0 })] });
    await pull.check('failure');
    expect((await pull.view()).mergeState).toBe('UNSTABLE');
    const { body } = await enable(pull.nodeId, tokens.dev ?? '');
    expect(body.errors[0].message).toBe('Pull request Pull request is in unstable status');
  });
});

describe('merging', () => {
  it.each(['merge', 'squash', 'rebase'])('by %s', async (method) => {
    const pull = await scene();
    const merged = await pull.merge('lead', { merge_method: method, sha: pull.sha });
    expect(merged.status).toBe(200);
    const commit = await bed.github.commit(pull.fullName, 'main');
    expect(commit.sha).toBe(merged.body.sha);
    expect((await bed.github.readFile(pull.fullName, 'main', 'prod/a.yaml'))?.toString()).toBe('tag: v2\n');
    const expected = {
      merge: {
        parents: 2,
        verified: true,
        author: 'lead',
        message: /^Merge pull request #1 from acme\/promote\n\nPromote$/,
      },
      squash: {
        parents: 1,
        verified: true,
        author: 'dev',
        message: /^promote a \(#1\)\n\nWhy: it is verified\.$/,
      },
      rebase: { parents: 1, verified: false, author: 'dev', message: /^promote a\n\nWhy: it is verified\.$/ },
    }[method as 'merge'];
    expect(commit.parents).toHaveLength(expected.parents);
    expect(commit.verification.verified).toBe(expected.verified);
    expect(commit.author.login).toBe(expected.author);
    expect(commit.message).toMatch(expected.message);
    expect((await pull.merge('lead')).status).toBe(405);
  });

  it('refuses a head that the caller has not seen, a draft and a conflict', async () => {
    const pull = await scene();
    const stale = await pull.merge('lead', { sha: '0'.repeat(40) });
    expect(stale).toMatchObject({
      status: 409,
      body: { message: 'Head branch was modified. Review and try the merge again.' },
    });
    await bed.github.commitFiles(pull.fullName, {
      branch: 'main',
      message: 'm',
      files: { 'prod/a.yaml': 'tag: v9\n' },
    });
    expect(await pull.view()).toMatchObject({ mergeState: 'DIRTY', mergeable: 'CONFLICTING' });
    expect(await pull.merge('lead')).toMatchObject({
      status: 405,
      body: { message: 'Pull Request is not mergeable' },
    });
    const draft = await scene();
    await bed.graphql(
      tokens.dev ?? '',
      'mutation($id: ID!) { convertPullRequestToDraft(input: {pullRequestId: $id}) { clientMutationId } }',
      {
        id: draft.nodeId,
      },
    );
    expect((await draft.view()).mergeState).toBe('DRAFT');
    expect((await draft.merge('lead')).body.message).toBe('Pull Request is still a draft');
  });

  it('keeps a workflow token from opening pull requests unless the repository allows it', async () => {
    const pull = await scene();
    await bed.github.commitFiles(pull.fullName, { branch: 'other', message: 'm', files: { 'z.txt': 'z\n' } });
    const token = bed.github.mintWorkflowToken({
      repository: pull.fullName,
      permissions: { contents: 'write', 'pull-requests': 'write' },
      runId: 1,
    });
    const refused = await bed.rest(token, 'POST', `/repos/${pull.fullName}/pulls`, {
      title: 'T',
      head: 'other',
      base: 'main',
    });
    expect(refused.status).toBe(403);
    expect(refused.body.message).toBe('GitHub Actions is not permitted to create or approve pull requests.');
  });

  it('knows what exists already and what has no commits', async () => {
    const pull = await scene();
    const again = await bed.rest(tokens.dev ?? '', 'POST', `/repos/${pull.fullName}/pulls`, {
      title: 'T',
      head: 'promote',
      base: 'main',
    });
    expect(again.status).toBe(422);
    expect(again.body.errors[0].message).toBe('A pull request already exists for acme:promote.');
    await bed.rest(tokens.dev ?? '', 'POST', `/repos/${pull.fullName}/git/refs`, {
      ref: 'refs/heads/same',
      sha: await bed.github.resolve(pull.fullName, 'main'),
    });
    const empty = await bed.rest(tokens.dev ?? '', 'POST', `/repos/${pull.fullName}/pulls`, {
      title: 'T',
      head: 'same',
      base: 'main',
    });
    expect(empty.body.errors[0].message).toBe('No commits between main and same');
  });
});
