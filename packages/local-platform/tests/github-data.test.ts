/** Contents, git's objects, GraphQL commits and refs: conflicts, signatures, and what the contract refuses. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type TestBed } from './github-helpers.ts';

let bed: TestBed;
let dev: string;
let bot: string;
const R = '/repos/acme/config';
const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid message author { name } signature { isValid wasSignedByGitHub } } }
}`;

const head = async (branch = 'main') => (await bed.github.resolve('acme/config', branch)) ?? '';
const base64 = (text: string) => Buffer.from(text).toString('base64');

function commitInput(expectedHeadOid: string | null, fileChanges: unknown, branchName = 'main') {
  return {
    input: {
      branch: { repositoryNameWithOwner: 'acme/config', branchName },
      expectedHeadOid,
      message: { headline: 'bump', body: 'Why.' },
      fileChanges,
    },
  };
}

beforeAll(async () => {
  bed = await startGitHub();
  const { github } = bed;
  github.limits.enabled = false;
  github.createOrganization('acme');
  dev = github.createUser('dev').token;
  github.createRepository({ owner: 'acme', name: 'config' });
  github.grant('acme/config', 'dev', 'write');
  await github.commitFiles('acme/config', {
    branch: 'main',
    message: 'init',
    files: { 'a/b/c.yaml': 'tag: v1\n', 'run.sh': '#!/bin/sh\n', 'README.md': 'x' },
    executable: ['run.sh'],
  });
  const app = github.createApp({ slug: 'bump', permissions: { contents: 'write' } });
  bot = github.mintInstallationToken({ installationId: github.installApp(app.id, 'acme', 'all') });
});
afterAll(async () => {
  const faults = bed.journal.filter((entry) => entry.kind === 'contract' && entry.text.includes(' 20'));
  await bed.stop();
  expect(faults).toEqual([]);
});

describe('createCommitOnBranch', () => {
  it('commits one file as the caller, signed by GitHub, so that git itself verifies it', async () => {
    const before = await head();
    const { body } = await bed.graphql(
      bot,
      COMMIT,
      commitInput(before, { additions: [{ path: 'a/b/c.yaml', contents: base64('tag: v2\n') }] }),
    );
    expect(body.data.createCommitOnBranch.commit).toMatchObject({
      message: 'bump\n\nWhy.',
      author: { name: 'bump[bot]' },
      signature: { isValid: true, wasSignedByGitHub: true },
    });
    const { gitDir } = bed.github.repository('acme/config');
    const signers = join(bed.folder, 'signers');
    writeFileSync(signers, `noreply@github.com ${bed.github.webFlowPublicKey}\n`);
    const check = await bed.git(
      gitDir,
      '-c',
      `gpg.ssh.allowedSignersFile=${signers}`,
      'verify-commit',
      'main',
    );
    expect(check.output).toContain('Good "git" signature for noreply@github.com');
    const diff = await bed.git(gitDir, 'diff', '--stat', `${before}..main`);
    expect(diff.output).toContain('1 file changed, 1 insertion(+), 1 deletion(-)');
    expect((await bed.git(gitDir, 'ls-tree', 'main', 'run.sh')).output).toMatch(/^100755/);
    expect((await bed.git(gitDir, 'fsck', '--strict')).code).toBe(0);
  });

  it('answers a stale head with STALE_DATA and changes nothing', async () => {
    const now = await head();
    const stale = '1'.repeat(40);
    const { status, body } = await bed.graphql(
      bot,
      COMMIT,
      commitInput(stale, { additions: [{ path: 'z', contents: '' }] }),
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({ createCommitOnBranch: null });
    expect(body.errors[0]).toMatchObject({
      type: 'STALE_DATA',
      path: ['createCommitOnBranch'],
      message: `Expected branch to point to "${stale}" but it did not.  Pull and try again.`,
    });
    expect(await head()).toBe(now);
  });

  it('lets one of many writers on the same head win', async () => {
    const now = await head();
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        bed.graphql(
          bot,
          COMMIT,
          commitInput(now, { additions: [{ path: `w/${i}`, contents: base64(String(i)) }] }),
        ),
      ),
    );
    const won = replies.filter(({ body }) => body.errors === undefined);
    expect(won).toHaveLength(1);
    expect(replies.filter(({ body }) => body.errors?.[0].type === 'STALE_DATA')).toHaveLength(11);
    expect(await head()).toBe(won[0]?.body.data.createCommitOnBranch.commit.oid);
  });

  it.each([
    [
      'no head',
      async () => commitInput(null, {}),
      /was provided invalid value for expectedHeadOid \(Expected value to not be null\)/,
    ],
    [
      'a null list',
      async () => commitInput(await head(), { additions: [], deletions: null }),
      /^Something went wrong while executing your query/,
    ],
    [
      'a path twice',
      async () =>
        commitInput(await head(), { additions: [{ path: 'x', contents: '' }], deletions: [{ path: 'x' }] }),
      /once only/,
    ],
    [
      'a path that is not there',
      async () => commitInput(await head(), { deletions: [{ path: 'nope' }] }),
      /^A path was requested for deletion which does not exist/,
    ],
    [
      'a way out of the tree',
      async () => commitInput(await head(), { additions: [{ path: '../x', contents: '' }] }),
      /not a valid path/,
    ],
    ['an unknown branch', async () => commitInput(await head(), {}, 'nope'), /^Branch not found$/],
    [
      'a workflow file',
      async () =>
        commitInput(await head(), { additions: [{ path: '.github/workflows/x.yml', contents: '' }] }),
      /Resource not accessible by integration/,
    ],
  ])('refuses %s', async (_name, input, message) => {
    const before = await head();
    const { body } = await bed.graphql(bot, COMMIT, await input());
    expect(body.errors[0].message).toMatch(message);
    expect(await head()).toBe(before);
  });
});

describe('updateRefs', () => {
  const UPDATE = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

  it('moves all refs or none', async () => {
    const { nodeId } = bed.github.repository('acme/config');
    const now = await head();
    const zero = '0'.repeat(40);
    const both = [
      { name: 'refs/heads/intent-1', beforeOid: zero, afterOid: now },
      { name: 'refs/heads/intent-2', beforeOid: zero, afterOid: now },
    ];
    const made = await bed.graphql(bot, UPDATE, { input: { repositoryId: nodeId, refUpdates: both } });
    expect(made.body.errors).toBeUndefined();
    const mixed = [
      { name: 'refs/heads/intent-1', beforeOid: now, afterOid: zero },
      { name: 'refs/heads/intent-2', beforeOid: '2'.repeat(40), afterOid: zero },
    ];
    const refused = await bed.graphql(bot, UPDATE, { input: { repositoryId: nodeId, refUpdates: mixed } });
    expect(refused.body.errors).toHaveLength(1);
    expect(await head('intent-1')).toBe(now);
  });
});

describe('contents', () => {
  it('reads files, folders and raw bytes', async () => {
    const file = await bed.rest(dev, 'GET', `${R}/contents/README.md`);
    expect(Buffer.from(file.body.content, 'base64').toString()).toBe('x');
    const folder = await bed.rest(dev, 'GET', `${R}/contents/a`);
    expect(folder.body.map((each: { path: string; type: string }) => [each.path, each.type])).toEqual([
      ['a/b', 'dir'],
    ]);
    const raw = await bed.rest(dev, 'GET', `${R}/contents/README.md`, undefined, {
      accept: 'application/vnd.github.raw+json',
    });
    expect(raw.body).toBe('x');
    const etag = file.headers.get('etag') ?? '';
    expect(
      (await bed.rest(dev, 'GET', `${R}/contents/README.md`, undefined, { 'if-none-match': etag })).status,
    ).toBe(304);
  });

  it('writes by the blob that the caller has seen', async () => {
    const put = (body: Record<string, unknown>) =>
      bed.rest(dev, 'PUT', `${R}/contents/n.txt`, { message: 'm', content: base64('1'), ...body });
    const created = await put({});
    expect(created.status).toBe(201);
    expect(created.body.commit.verification).toMatchObject({ verified: true, reason: 'valid' });
    expect((await put({})).body.message).toContain('"sha" wasn\'t supplied.');
    expect((await put({ sha: '3'.repeat(40) })).status).toBe(409);
    const named = await put({ sha: created.body.content.sha, author: { name: 'x', email: 'x@example.com' } });
    expect(named.body.commit.verification).toMatchObject({ verified: false, reason: 'unsigned' });
    const gone = await bed.rest(dev, 'DELETE', `${R}/contents/n.txt`, {
      message: 'm',
      sha: created.body.content.sha,
    });
    expect(gone.status).toBe(200);
    expect((await bed.rest(dev, 'GET', `${R}/contents/n.txt`)).status).toBe(404);
  });
});

describe('git data', () => {
  it('builds a commit of a tree; a bot that names nobody is signed, a user is not', async () => {
    const parent = await head();
    const make = async (token: string) => {
      const tree = await bed.rest(token, 'POST', `${R}/git/trees`, {
        base_tree: parent,
        tree: [
          { path: 'deep/er/file', mode: '100644', type: 'blob', content: 'x' },
          { path: 'README.md', mode: '100644', type: 'blob', sha: null },
        ],
      });
      expect(tree.status).toBe(201);
      return bed.rest(token, 'POST', `${R}/git/commits`, {
        message: 'm',
        tree: tree.body.sha,
        parents: [parent],
      });
    };
    const byBot = await make(bot);
    expect(byBot.body.verification.verified).toBe(true);
    expect((await make(dev)).body.verification).toMatchObject({ verified: false, reason: 'unsigned' });
    const moved = await bed.rest(bot, 'PATCH', `${R}/git/refs/heads/main`, { sha: byBot.body.sha });
    expect(moved.status).toBe(200);
    const back = await bed.rest(bot, 'PATCH', `${R}/git/refs/heads/main`, { sha: parent });
    expect(back).toMatchObject({ status: 422, body: { message: 'Update is not a fast forward' } });
    const again = await bed.rest(bot, 'POST', `${R}/git/refs`, { ref: 'refs/heads/main', sha: parent });
    expect(again.body.message).toBe('Reference already exists');
    expect((await bed.github.listFiles('acme/config', 'main')).includes('README.md')).toBe(false);
  });

  it('compares, lists by path and finds a commit', async () => {
    const list = await bed.rest(dev, 'GET', `${R}/commits?path=a/b/c.yaml&per_page=1`);
    expect(list.body).toHaveLength(1);
    expect(list.headers.get('link')).toContain('rel="next"');
    const first = (await bed.github.commits('acme/config', 'main')).at(-1)?.sha;
    const compared = await bed.rest(dev, 'GET', `${R}/compare/${first}...main`);
    expect(compared.body).toMatchObject({ status: 'ahead', behind_by: 0 });
    expect(
      compared.body.files.find((each: { filename: string }) => each.filename === 'a/b/c.yaml').patch,
    ).toBe('@@ -1 +1 @@\n-tag: v1\n+tag: v2');
  });
});

describe('the contract', () => {
  it('refuses what the description does not allow, in GitHub’s form', async () => {
    const missing = await bed.rest(dev, 'POST', `${R}/git/refs`, { ref: 'refs/heads/x' });
    expect(missing.status).toBe(422);
    expect(missing.body.message).toBe('Invalid request.\n\n"sha" wasn\'t supplied.');
    const type = await bed.rest(dev, 'POST', `${R}/statuses/main`, { state: 'green' });
    expect(type.status).toBe(422);
    const json = await fetch(`${bed.github.apiUrl}${R}/labels`, {
      method: 'POST',
      headers: { authorization: `Bearer ${dev}` },
      body: '{',
    });
    expect([json.status, await json.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
  });

  it('says 501 for what GitHub has and the platform has not, 404 for what nobody has', async () => {
    const cache = await bed.rest(dev, 'GET', `${R}/actions/cache/usage`);
    expect(cache.status).toBe(501);
    expect(cache.body.message).toContain('actions/get-actions-cache-usage');
    expect((await bed.rest(dev, 'GET', `${R}/no-such-thing`)).status).toBe(404);
    const field = await bed.graphql(dev, '{ repository(owner: "acme", name: "config") { stargazerCount } }');
    expect(field.body.errors[0].message).toContain('Repository.stargazerCount is not served');
    const wrong = await bed.graphql(dev, '{ repository(owner: "acme", name: "config") { nope } }');
    expect(wrong.body.errors[0].message).toBe("Field 'nope' doesn't exist on type 'Repository'");
    const pages = await bed.graphql(
      dev,
      '{ repository(owner: "acme", name: "config") { pullRequests { nodes { number } } } }',
    );
    expect(pages.body.errors[0].type).toBe('MISSING_PAGINATION_BOUNDARIES');
    const hidden = await bed.graphql(
      bed.github.createUser('stranger').token,
      '{ repository(owner: "acme", name: "config") { id } }',
    );
    expect(hidden.body).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] });
  });

  it('answers one query with head, file and history', async () => {
    const { body } = await bed.graphql(
      bot,
      `{ repository(owner: "acme", name: "config") {
          id mergeQueue(branch: "main") { id }
          ref(qualifiedName: "refs/heads/main") { target { oid ... on Commit { history(first: 1, path: "a/b/c.yaml") { nodes { oid message } } } } }
          file: object(expression: "main:a/b/c.yaml") { ... on Blob { oid text isTruncated isBinary } }
          none: object(expression: "main:nope") { oid } } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.repository).toMatchObject({
      ref: { target: { oid: await head(), history: { nodes: [{ message: 'bump\n\nWhy.' }] } } },
      file: { text: 'tag: v2\n', isTruncated: false, isBinary: false },
      none: null,
      mergeQueue: null,
    });
  });
});
