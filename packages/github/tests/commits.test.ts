import { describe, expect, it } from '@jest/globals';
import { blobOid, commitOnBranch, readFile, readHead, readHistory, readPastFiles } from '../src/index.ts';
import { type Answer, type Asked, repository, scripted } from './scripted-server.ts';

const HEAD = '1'.repeat(40);

function entry(content: string | Buffer, changes: Record<string, unknown> = {}) {
  const bytes = Buffer.from(content as string);
  return {
    mode: 0o100644,
    type: 'blob',
    oid: blobOid(bytes),
    object: { byteSize: bytes.length, isBinary: false, isTruncated: false, text: bytes.toString('utf8') },
    ...changes,
  };
}

function head(fields: Record<string, unknown>, changes: Record<string, unknown> = {}): Answer {
  return {
    body: {
      data: {
        repository: {
          nameWithOwner: 'acme/config',
          isArchived: false,
          defaultBranchRef: { name: 'main', target: { oid: HEAD, ...fields } },
          ...changes,
        },
      },
    },
  };
}

describe('readHead', () => {
  it('reads head, files and history in one request', async () => {
    await using github = await scripted(() =>
      head({
        f0: entry('a: 1\n'),
        f1: null,
        h0: {
          pageInfo: { hasNextPage: true },
          nodes: [
            { oid: '2'.repeat(40), url: 'u', message: 'm', committedDate: 'd', signature: { isValid: true } },
            { oid: '3'.repeat(40), url: 'u', message: 'm', committedDate: 'd', signature: null },
          ],
        },
      }),
    );
    const view = await readHead(github.client, repository, {
      paths: ['a.yaml', 'b.yaml'],
      historyOf: ['a.yaml'],
    });
    expect(view).toMatchObject({
      oid: HEAD,
      branch: 'main',
      defaultBranch: 'main',
      historyHasMore: { 'a.yaml': true },
    });
    expect(view.files['a.yaml']?.bytes.toString()).toBe('a: 1\n');
    expect(view.files['b.yaml']).toBeUndefined();
    expect(view.history['a.yaml']?.map(({ verified }) => verified)).toEqual([true, false]);
    expect(github.asked).toHaveLength(1);
    expect(github.faults).toEqual([]);
    // Paths travel as variables, never inside the document.
    expect(github.asked[0]?.body).toMatchObject({ variables: { p0: 'a.yaml', h0: 'a.yaml', length: 20 } });
  });

  it.each([
    ['is truncated', { isTruncated: true }],
    ['is binary', { isBinary: true, text: null }],
    ['does not come back as the same bytes', { text: 'a: 1\n' }],
  ])('reads the raw blob where the text %s', async (_, object) => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from('a: 1\n')]);
    const whole = entry(bytes);
    await using github = await scripted((asked: Asked) =>
      asked.path === '/graphql'
        ? head({ f0: { ...whole, object: { ...whole.object, ...object } } })
        : { body: bytes },
    );
    const view = await readHead(github.client, repository, { paths: ['a.yaml'] });
    expect(view.files['a.yaml']?.bytes.equals(bytes)).toBe(true);
    expect(github.asked[1]).toMatchObject({
      path: `/repos/acme/config/git/blobs/${whole.oid}`,
      headers: { accept: 'application/vnd.github.raw+json' },
    });
  });

  it('refuses bytes that are not those of the git object', async () => {
    await using github = await scripted((asked: Asked) =>
      asked.path === '/graphql'
        ? head({ f0: entry('a: 1\n', { oid: 'f'.repeat(40) }) })
        : { body: Buffer.from('other') },
    );
    await expect(readHead(github.client, repository, { paths: ['a.yaml'] })).rejects.toMatchObject({
      code: 'WAYBILL_GITHUB_FILE_MISMATCH',
    });
  });

  it.each([
    ['a symbolic link', { mode: 0o120000 }],
    ['a submodule', { mode: 0o160000, type: 'commit', object: null }],
    ['a folder', { mode: 0o040000, type: 'tree', object: {} }],
  ])('refuses %s', async (found, changes) => {
    await using github = await scripted(() => head({ f0: entry('x', changes) }));
    await expect(readHead(github.client, repository, { paths: ['a.yaml'] })).rejects.toMatchObject({
      code: 'WAYBILL_GITHUB_FILE_KIND',
      found,
    });
  });

  it('tells a repository that was renamed, is not seen, is empty, or has no such branch', async () => {
    const answers = [
      head({}, { nameWithOwner: 'acme/config-2' }),
      { body: { data: { repository: null } } },
      head({}, { defaultBranchRef: null }),
      head({}, { ref: null }),
    ];
    await using github = await scripted((_, number) => answers[number - 1] ?? {});
    const read = (branch?: string) => readHead(github.client, repository, { paths: [], branch });
    await expect(read()).rejects.toMatchObject({ code: 'WAYBILL_GITHUB_RENAMED', found: 'acme/config-2' });
    await expect(read()).rejects.toMatchObject({ code: 'WAYBILL_GITHUB_NOT_FOUND' });
    await expect(read()).rejects.toMatchObject({ code: 'WAYBILL_GITHUB_BRANCH_MISSING' });
    await expect(read('gone')).rejects.toMatchObject({
      code: 'WAYBILL_GITHUB_BRANCH_MISSING',
      message: 'acme/config has no branch gone',
    });
    expect(github.faults).toEqual([]);
  });
});

describe('readFile and readHistory', () => {
  it('keep to the schema', async () => {
    await using github = await scripted((_, number) => ({
      body: {
        data: {
          repository: {
            object:
              number === 1
                ? { oid: HEAD, f0: entry('a: 1\n') }
                : { history: { pageInfo: { hasNextPage: true, endCursor: 'c' }, nodes: [] } },
          },
        },
      },
    }));
    expect((await readFile(github.client, repository, 'refs/heads/main', 'a.yaml'))?.bytes.toString()).toBe(
      'a: 1\n',
    );
    expect(
      await readHistory(github.client, repository, { revision: HEAD, path: 'a.yaml', length: 100 }),
    ).toEqual({ commits: [], next: 'c' });
    expect(github.faults).toEqual([]);
  });
});

it('readPastFiles goes on behind a state in which the file was a link', async () => {
  const signature = { isValid: true, state: 'VALID', wasSignedByGitHub: true };
  const node = (file: object) => ({
    oid: HEAD,
    url: '',
    message: '',
    committedDate: '2026-11-21T10:00:00Z',
    signature,
    file,
  });
  const nodes = [node(entry('a: 2\n')), node(entry('../a.yaml', { mode: 0o120000 })), node(entry('a: 1\n'))];
  const history = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
  await using github = await scripted(() => ({ body: { data: { repository: { object: { history } } } } }));
  const page = { revision: HEAD, path: 'a.yaml', length: 100 };
  const { states } = await readPastFiles(github.client, repository, page);
  expect(states.map(({ file }) => file?.bytes.toString())).toEqual(['a: 2\n', undefined, 'a: 1\n']);
});

describe('commitOnBranch', () => {
  const commit = {
    branch: 'main',
    expectedHeadOid: HEAD,
    headline: 'Bump',
    body: 'Waybill-Order: 1',
    additions: { 'a.yaml': Buffer.from('a: 2\n') },
  };
  const made = (signature: unknown): Answer => ({
    body: {
      data: { createCommitOnBranch: { commit: { oid: '4'.repeat(40), url: 'https://x/4', signature } } },
    },
  });
  const failed = (error: object): Answer => ({
    body: { data: { createCommitOnBranch: null }, errors: [error] },
  });

  it('sends what was read as the expected head, and no empty list', async () => {
    await using github = await scripted(() => made({ isValid: true, state: 'VALID' }));
    expect(await commitOnBranch(github.client, repository, commit)).toEqual({
      kind: 'committed',
      oid: '4'.repeat(40),
      url: 'https://x/4',
    });
    expect(github.faults).toEqual([]);
    expect(github.asked[0]?.body).toMatchObject({
      variables: {
        input: {
          branch: { repositoryNameWithOwner: 'acme/config', branchName: 'main' },
          expectedHeadOid: HEAD,
          message: { headline: 'Bump', body: 'Waybill-Order: 1' },
          fileChanges: {
            additions: [{ path: 'a.yaml', contents: Buffer.from('a: 2\n').toString('base64') }],
          },
        },
      },
    });
    expect(JSON.stringify(github.asked[0]?.body)).not.toContain('deletions');
  });

  it.each<[string, Answer]>([
    [
      'by type',
      failed({
        type: 'STALE_DATA',
        message: 'Expected branch to point to "x" but it did not.  Pull and try again.',
      }),
    ],
    ['by text', failed({ type: 'UNPROCESSABLE', message: 'is at 1 but expected 2' })],
  ])('gives a branch that has moved as a value, told %s', async (_, answer) => {
    await using github = await scripted(() => answer);
    expect(await commitOnBranch(github.client, repository, commit)).toEqual({ kind: 'stale' });
    expect(github.asked).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['a cut connection', { cut: true }],
    ['a bad gateway', { status: 502, body: {} }],
    ['a timeout inside GitHub', failed({ message: 'Something went wrong while executing your query.' })],
  ])('does not know after %s', async (_, answer) => {
    await using github = await scripted(() => answer);
    expect(await commitOnBranch(github.client, repository, commit)).toMatchObject({ kind: 'unknown' });
    expect(github.asked).toHaveLength(1);
  });

  it.each<[string, Answer, string]>([
    ['an unsigned commit', made(null), 'GITHUB_COMMIT_UNVERIFIED'],
    [
      'a signature that does not verify',
      made({ isValid: false, state: 'UNKNOWN_KEY' }),
      'GITHUB_COMMIT_UNVERIFIED',
    ],
    [
      'a branch that is gone',
      failed({ type: 'NOT_FOUND', message: 'No such branch: main' }),
      'GITHUB_BRANCH_MISSING',
    ],
    [
      'a rule',
      failed({
        type: 'UNPROCESSABLE',
        message: 'Repository rule violations found\n\nChanges must be made through a pull request.',
      }),
      'GITHUB_RULES',
    ],
    [
      'a token without the right',
      failed({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }),
      'GITHUB_FORBIDDEN',
    ],
  ])('fails at %s', async (_, answer, code) => {
    await using github = await scripted(() => answer);
    await expect(commitOnBranch(github.client, repository, commit)).rejects.toMatchObject({
      code: `WAYBILL_${code}`,
    });
  });

  it('names the permission that a commit needs', async () => {
    await using github = await scripted(() =>
      failed({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }),
    );
    await expect(commitOnBranch(github.client, repository, commit)).rejects.toMatchObject({
      message: 'the token may not do createCommitOnBranch in acme/config',
      expected: 'the permission contents=write',
    });
  });
});
