/** The domain functions against the local platform, which is held to GitHub's published descriptions. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '@waybill/local-platform';
import { httpClient, plainLogger, realPace } from '@waybill/toolkit';
import {
  addComment,
  addLabels,
  apiCommits,
  branchHead,
  closePullRequest,
  commitOnBranch,
  createBranch,
  createCheckRun,
  createPullRequest,
  deleteBranch,
  disableAutoMerge,
  enableAutoMerge,
  findPullRequests,
  type GitHubClient,
  getPullRequest,
  githubClient,
  listCheckRuns,
  listComments,
  listFiles,
  listReviews,
  mergePullRequest,
  mergeState,
  readFile,
  readHead,
  readHistory,
  removeLabel,
  requestReviewers,
  rulesOf,
  setCommitStatus,
  updateBranch,
  updateCheckRun,
  updateComment,
  updatePullRequest,
  writeOwnBranch,
} from '../src/index.ts';
import { replaceBranch } from '../src/refs.ts';

const repository = { owner: 'acme', name: 'config' };
let platform: Platform;
let client: GitHubClient;
let appId: number;

beforeAll(async () => {
  platform = await startPlatform({ services: ['github'] });
  const github = platform.service('github');
  github.createUser('alice');
  github.createUser('bob');
  github.createOrganization('acme');
  github.addMember('acme', 'alice');
  github.addMember('acme', 'bob');
  github.createRepository({ ...repository, allowAutoMerge: true });
  github.createTeam('acme', 'approvers', ['alice']);
  github.grant('acme/config', 'acme/approvers', 'write');
  github.grant('acme/config', 'bob', 'write');
  await github.commitFiles('acme/config', {
    branch: 'main',
    message: 'Start',
    files: { 'a.yaml': 'a: 1\n' },
  });
  github.createRuleset('acme/config', {
    name: 'main',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/heads/main'] } },
    rules: [
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          require_code_owner_review: false,
          dismiss_stale_reviews_on_push: true,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'waybill' }],
        },
      },
    ],
  });
  const app = github.createApp({
    slug: 'waybill',
    owner: 'acme',
    permissions: {
      contents: 'write',
      pull_requests: 'write',
      issues: 'write',
      checks: 'write',
      statuses: 'write',
      members: 'read',
    },
  });
  appId = app.id;
  const installationId = github.installApp(app.id, 'acme', 'all');
  client = githubClient({
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    token: github.mintInstallationToken({ installationId }),
    http: httpClient({ env: {} }),
    log: plainLogger(
      () => {},
      () => {},
    ),
    pace: realPace,
  });
});
afterAll(() => platform.stop());

const change = async (branch: string, content: string) => {
  const { oid } = await readHead(client, repository, { branch, paths: [] });
  return commitOnBranch(client, repository, {
    branch,
    expectedHeadOid: oid,
    headline: 'Change a',
    body: '',
    additions: { 'a.yaml': Buffer.from(content) },
  });
};

/** Opens a pull request that changes a.yaml. */
async function propose(branch: string, content: string) {
  const { oid } = await readHead(client, repository, { paths: [] });
  await createBranch(client, repository, branch, oid);
  await change(branch, content);
  const made = await createPullRequest(client, repository, {
    title: branch,
    body: 'b',
    head: branch,
    base: 'main',
  });
  if (made.kind !== 'created') throw new Error(made.kind);
  return made.pull;
}

describe('branches and files', () => {
  it('are made, moved forward, read and removed', async () => {
    const start = await branchHead(client, repository, 'main');
    expect(await createBranch(client, repository, 'x/y', start ?? '')).toEqual({ kind: 'done' });
    expect(await createBranch(client, repository, 'x/y', start ?? '')).toEqual({ kind: 'exists' });
    expect(await change('x/y', 'a: 2\n')).toMatchObject({ kind: 'committed' });
    const head = (await branchHead(client, repository, 'x/y')) ?? '';
    expect((await readFile(client, repository, 'refs/heads/x/y', 'a.yaml'))?.bytes.toString()).toBe('a: 2\n');
    expect(await readFile(client, repository, head, 'none.yaml')).toBeUndefined();
    const { commits } = await readHistory(client, repository, { revision: head, path: 'a.yaml', length: 10 });
    expect(commits.map(({ verified }) => verified)).toEqual([true, false]);
    await createBranch(client, repository, 'z', start ?? '');
    expect(await updateBranch(client, repository, 'z', head)).toEqual({ kind: 'done' });
    expect(await updateBranch(client, repository, 'z', start ?? '')).toEqual({ kind: 'not-fast-forward' });
    await deleteBranch(client, repository, 'z');
    await deleteBranch(client, repository, 'z');
    expect(await branchHead(client, repository, 'z')).toBeUndefined();
  });

  it('take the place of another only while both are where they were', async () => {
    const start = (await branchHead(client, repository, 'main')) ?? '';
    for (const branch of ['kept', 'kept-anew']) await createBranch(client, repository, branch, start);
    const before = await change('kept', 'a: 4\n');
    const after = await change('kept-anew', 'a: 5\n');
    if (before.kind !== 'committed' || after.kind !== 'committed') throw new Error('no commit');
    const place = { branch: 'kept', before: before.oid, by: 'kept-anew', after: after.oid };
    for (const moved of [{ before: start }, { after: start }]) {
      expect(await replaceBranch(client, repository, { ...place, ...moved })).toEqual({ kind: 'moved' });
      expect(await branchHead(client, repository, 'kept')).toBe(before.oid);
    }
    expect(await replaceBranch(client, repository, place)).toEqual({ kind: 'done' });
    expect(await branchHead(client, repository, 'kept')).toBe(after.oid);
    expect(await branchHead(client, repository, 'kept-anew')).toBeUndefined();
    await deleteBranch(client, repository, 'kept');
  });

  it('are not made where another is in the way, above or below: it is named', async () => {
    const head = await readHead(client, repository, { paths: [] });
    const commits = apiCommits(client, repository, { id: 0, login: 'waybill-acme[bot]' });
    const commit = { headline: 'Promote', body: '', additions: { 'a.yaml': Buffer.from('a: 6\n') } };
    const write = (branch: string) =>
      writeOwnBranch(client, { ...head, repository }, branch, commit, commits);
    for (const other of ['way', 'way-2/to/production/of-mine']) {
      await createBranch(client, repository, other, head.oid);
      await expect(
        write(other === 'way' ? 'way/to/production' : 'way-2/to/production'),
      ).rejects.toMatchObject({
        code: 'WAYBILL_BRANCH_IN_THE_WAY',
        found: other,
      });
      await deleteBranch(client, repository, other);
    }
    expect(await write('way/to/production')).toMatchObject({ kind: 'written' });
    await deleteBranch(client, repository, 'way/to/production');
  });

  it('tell that a branch has moved', async () => {
    const { oid } = await readHead(client, repository, { branch: 'x/y', paths: [] });
    await change('x/y', 'a: 3\n');
    const late = {
      branch: 'x/y',
      expectedHeadOid: oid,
      headline: 'Late',
      body: '',
      additions: { b: Buffer.from('b') },
    };
    expect(await commitOnBranch(client, repository, late)).toEqual({ kind: 'stale' });
  });

  it('come whole and exact whatever they hold', async () => {
    const odd = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0xfe, 0x0d, 0x0a]);
    const large = Buffer.from(`# ä\n${'x: 1\n'.repeat(200_000)}`);
    const { oid } = await readHead(client, repository, { branch: 'x/y', paths: [] });
    await commitOnBranch(client, repository, {
      branch: 'x/y',
      expectedHeadOid: oid,
      headline: 'Odd files',
      body: '',
      additions: { 'odd.bin': odd, 'large.yaml': large },
    });
    const { files } = await readHead(client, repository, { branch: 'x/y', paths: ['odd.bin', 'large.yaml'] });
    expect(files['odd.bin']?.bytes.equals(odd)).toBe(true);
    expect(files['large.yaml']?.bytes.equals(large)).toBe(true);
  });

  it('have rules', async () => {
    expect(await rulesOf(client, repository, 'main')).toMatchObject({
      pullRequest: { approvals: 1, dismissStale: true, codeOwners: false },
      checks: [{ context: 'waybill' }],
      mergeQueue: false,
    });
    expect(await rulesOf(client, repository, 'x/y')).toMatchObject({ pullRequest: undefined, types: [] });
    await expect(change('main', 'a: 9\n')).rejects.toMatchObject({ code: 'WAYBILL_GITHUB_RULES' });
  });
});

describe('a pull request', () => {
  it('is opened once, found, changed, talked to and closed', async () => {
    const pull = await propose('one', 'a: 10\n');
    expect(pull).toMatchObject({
      state: 'open',
      merged: false,
      author: { login: 'waybill[bot]', type: 'Bot' },
      head: { ref: 'one', repository: 'acme/config' },
      base: { ref: 'main' },
    });
    expect(
      await createPullRequest(client, repository, { title: 't', body: '', head: 'one', base: 'main' }),
    ).toEqual({ kind: 'exists' });
    await createBranch(client, repository, 'same', pull.base.sha);
    expect(
      await createPullRequest(client, repository, { title: 't', body: '', head: 'same', base: 'main' }),
    ).toEqual({ kind: 'no-commits' });

    await addLabels(client, repository, pull.number, ['waybill', 'env: dev']);
    await removeLabel(client, repository, pull.number, 'env: dev');
    await removeLabel(client, repository, pull.number, 'env: dev');
    const found = await findPullRequests(client, repository, {
      head: 'one',
      base: 'main',
      labels: ['waybill'],
    });
    expect(found.map(({ number, labels }) => ({ number, labels }))).toEqual([
      { number: pull.number, labels: ['waybill'] },
    ]);
    expect(await findPullRequests(client, repository, { labels: ['other'] })).toEqual([]);

    const { id } = await addComment(client, repository, pull.number, 'first');
    await updateComment(client, repository, id, 'second');
    expect(await listComments(client, repository, pull.number)).toMatchObject([{ id, body: 'second' }]);
    expect(
      await updatePullRequest(client, repository, pull.number, { title: 'New title', body: 'new' }),
    ).toMatchObject({ title: 'New title', body: 'new' });
    expect(await listFiles(client, repository, pull.number)).toMatchObject([
      { path: 'a.yaml', status: 'modified', additions: 1, deletions: 1 },
    ]);
    expect(await closePullRequest(client, repository, pull.number)).toMatchObject({
      state: 'closed',
      merged: false,
    });
    await expect(getPullRequest(client, repository, 999)).rejects.toMatchObject({
      code: 'WAYBILL_GITHUB_NOT_FOUND',
    });
  });

  it('is reviewed, checked and merged', async () => {
    const github = platform.service('github');
    const pull = await propose('two', 'a: 20\n');
    expect(
      await requestReviewers(client, repository, pull.number, { users: ['bob'], teams: ['approvers'] }),
    ).toEqual({ kind: 'requested' });
    expect(
      await requestReviewers(client, repository, pull.number, { users: ['stranger'], teams: [] }),
    ).toMatchObject({ kind: 'refused' });
    expect(await mergeState(client, repository, pull.number)).toMatchObject({
      state: 'OPEN',
      status: 'BLOCKED',
      reviewDecision: 'REVIEW_REQUIRED',
      headSha: pull.head.sha,
    });
    expect(
      await mergePullRequest(client, repository, pull.number, { headSha: pull.head.sha, method: 'squash' }),
    ).toMatchObject({ kind: 'blocked' });

    await github.approve('acme/config', pull.number, 'alice');
    expect(await listReviews(client, repository, pull.number)).toMatchObject([
      { author: { login: 'alice' }, state: 'APPROVED', sha: pull.head.sha },
    ]);
    const run = await createCheckRun(client, repository, {
      name: 'waybill',
      headSha: pull.head.sha,
      status: 'in_progress',
      output: {
        title: 'Looking',
        summary: 's',
        annotations: Array.from({ length: 120 }, (_, i) => ({
          path: 'a.yaml',
          startLine: 1,
          endLine: 1,
          level: 'notice' as const,
          message: `m${i}`,
        })),
      },
    });
    expect(github.checkRuns('acme/config', pull.head.sha)[0]?.annotations).toHaveLength(120);
    await updateCheckRun(client, repository, run.id, {
      status: 'completed',
      conclusion: 'success',
      output: { title: 'Fine', summary: 's' },
    });
    expect(await listCheckRuns(client, repository, pull.head.sha)).toMatchObject([
      { id: run.id, name: 'waybill', conclusion: 'success', appId },
    ]);
    await setCommitStatus(client, repository, pull.head.sha, {
      state: 'success',
      context: 'soak',
      description: 'x'.repeat(200),
    });

    expect(
      await mergePullRequest(client, repository, pull.number, { headSha: 'f'.repeat(40), method: 'squash' }),
    ).toMatchObject({ kind: 'head-moved' });
    expect(
      await enableAutoMerge(client, repository, {
        nodeId: pull.nodeId,
        headSha: pull.head.sha,
        method: 'squash',
      }),
    ).toMatchObject({ kind: 'refused', reason: 'clean' });
    const merged = await mergePullRequest(client, repository, pull.number, {
      headSha: pull.head.sha,
      method: 'squash',
      title: 'Title',
      message: 'm',
    });
    expect(merged).toMatchObject({ kind: 'merged' });
    expect(await mergeState(client, repository, pull.number)).toMatchObject({ state: 'MERGED' });
  });

  it('merges by itself once its requirements are met', async () => {
    const github = platform.service('github');
    const pull = await propose('three', 'a: 30\n');
    const wanted = { nodeId: pull.nodeId, headSha: pull.head.sha, method: 'merge' as const };
    expect(await enableAutoMerge(client, repository, { ...wanted, headSha: 'f'.repeat(40) })).toMatchObject({
      kind: 'refused',
      reason: 'head-moved',
    });
    expect(await enableAutoMerge(client, repository, wanted)).toEqual({ kind: 'enabled' });
    expect(await mergeState(client, repository, pull.number)).toMatchObject({
      autoMerge: { method: 'MERGE', enabledBy: expect.stringContaining('waybill') },
    });
    await disableAutoMerge(client, repository, pull.nodeId);
    expect(await enableAutoMerge(client, repository, wanted)).toEqual({ kind: 'enabled' });
    await github.approve('acme/config', pull.number, 'bob');
    await createCheckRun(client, repository, {
      name: 'waybill',
      headSha: pull.head.sha,
      status: 'completed',
      conclusion: 'success',
    });
    await github.settled();
    expect(await mergeState(client, repository, pull.number)).toMatchObject({ state: 'MERGED' });
  });
});
