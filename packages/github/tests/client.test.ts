import { describe, expect, it } from '@jest/globals';
import { WaybillError } from '@waybill/toolkit';
import { repository, type Script, scripted } from './scripted-server.ts';

const repo = { path: { owner: 'acme', repo: 'config' } };

async function refused(script: Script): Promise<{ error: WaybillError; requests: number; waits: number[] }> {
  await using github = await scripted(script);
  try {
    await github.client.rest('get', '/repos/{owner}/{repo}', repo);
  } catch (error) {
    if (error instanceof WaybillError) return { error, requests: github.asked.length, waits: github.waits };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('REST', () => {
  it('asks with token, version and media type, and gives the answer typed', async () => {
    await using github = await scripted(() => ({ body: { full_name: 'acme/config' } }));
    const { data } = await github.client.rest('get', '/repos/{owner}/{repo}', repo);
    expect(data.full_name).toBe('acme/config');
    expect(github.asked[0]).toMatchObject({
      method: 'GET',
      path: '/repos/acme/config',
      headers: {
        authorization: 'Bearer ghs_token',
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
      },
    });
  });

  it.each([
    ['a name', '/repos/{owner}/{repo}/issues/{issue_number}', { repo: '..', issue_number: 5 }],
    ['a path', '/repos/{owner}/{repo}/contents/{path}', { repo: 'config', path: 'overlays/../../../user' }],
    ['a ref', '/repos/{owner}/{repo}/git/ref/{ref}', { repo: 'config', ref: 'heads/.' }],
  ] as const)('asks no other route by %s that leads out of it', async (_, route, path) => {
    await using github = await scripted(() => ({ body: {} }));
    const asked = github.client.tryRest('get', route, { path: { owner: 'acme', ...path } } as never);
    await expect(asked).rejects.toMatchObject({ code: 'WAYBILL_GITHUB_NOT_FOUND' });
    expect(github.asked).toEqual([]);
  });

  it('keeps slashes in refs and paths, and encodes everything else', async () => {
    await using github = await scripted(() => ({ body: [] }));
    await github.client.rest('get', '/repos/{owner}/{repo}/git/ref/{ref}', {
      path: { ...repo.path, ref: 'heads/feature/ä b' },
    });
    await github.client.rest('get', '/repos/{owner}/{repo}/rules/branches/{branch}', {
      path: { ...repo.path, branch: 'feature/x' },
      query: { per_page: 5 },
    });
    expect(github.asked.map(({ path }) => path)).toEqual([
      '/repos/acme/config/git/ref/heads/feature/%C3%A4%20b',
      '/repos/acme/config/rules/branches/feature%2Fx?per_page=5',
    ]);
  });

  it('reads every page of a list, and refuses one that is too long', async () => {
    await using github = await scripted((asked) => {
      const page = Number(new URL(asked.path, 'http://x').searchParams.get('page'));
      return {
        body: [{ name: `label-${page}` }],
        headers: { link: page < 3 ? '<http://x/next>; rel="next"' : '' },
      };
    });
    const labels = await github.client.pages('/repos/{owner}/{repo}/labels', repo);
    expect(labels.map((label) => label.name)).toEqual(['label-1', 'label-2', 'label-3']);
    await expect(github.client.pages('/repos/{owner}/{repo}/labels', repo, 2)).rejects.toMatchObject({
      code: 'WAYBILL_GITHUB_REFUSED',
    });
  });

  it.each<[string, number, Record<string, string>, unknown, string]>([
    ['a bad token', 401, {}, { message: 'Bad credentials' }, 'GITHUB_BAD_CREDENTIALS'],
    [
      'a missing permission',
      403,
      {},
      { message: 'Resource not accessible by integration' },
      'GITHUB_FORBIDDEN',
    ],
    [
      'an archived repository',
      403,
      {},
      { message: 'Repository was archived so is read-only.' },
      'GITHUB_ARCHIVED',
    ],
    [
      'single sign-on',
      403,
      {},
      { message: 'Resource protected by organization SAML enforcement.' },
      'GITHUB_SSO_REQUIRED',
    ],
    [
      'an address list',
      403,
      {},
      { message: 'the `acme` organization has an IP allow list enabled' },
      'GITHUB_ADDRESS_REFUSED',
    ],
    [
      'a rename',
      301,
      { location: 'https://api.example/repositories/5' },
      { message: 'Moved Permanently' },
      'GITHUB_RENAMED',
    ],
    ['nothing there', 404, {}, { message: 'Not Found' }, 'GITHUB_NOT_FOUND'],
    [
      'a rule',
      422,
      {},
      { message: 'Repository rule violations found\n\nChanges must be made through a pull request.' },
      'GITHUB_RULES',
    ],
    [
      'a merge queue rule',
      422,
      {},
      { message: 'Reference update failed', errors: ['Changes must be made through the merge queue'] },
      'GITHUB_RULES',
    ],
    ['a conflict', 409, {}, { message: 'is at a but expected b' }, 'GITHUB_CONFLICT'],
    [
      'wrong content',
      422,
      {},
      { message: 'Validation Failed', errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }] },
      'GITHUB_VALIDATION',
    ],
    ['something else', 400, {}, { message: 'Problems parsing JSON' }, 'GITHUB_VALIDATION'],
    ['legal reasons', 451, {}, { message: 'Repository access blocked' }, 'GITHUB_FORBIDDEN'],
  ])('tells %s in one request', async (_, status, headers, body, code) => {
    const { error, requests } = await refused(() => ({ status, headers, body }));
    expect(error.code).toBe(`WAYBILL_${code}`);
    expect(requests).toBe(1);
    expect(JSON.stringify([error.message, error.found, error.fix, error.details])).not.toContain('ghs_token');
  });

  it('names the permission that GitHub would have accepted', async () => {
    const { error } = await refused(() => ({
      status: 403,
      headers: { 'x-accepted-github-permissions': 'contents=write; administration=write' },
      body: { message: 'Resource not accessible by integration' },
    }));
    expect(error.expected).toBe('the permission contents=write or administration=write');
    expect(error.fix).toContain('"contents: write"');
  });

  it("asks for an App's token where the job's own may open no pull request", async () => {
    const message = 'GitHub Actions is not permitted to create or approve pull requests.';
    const { error } = await refused(() => ({ status: 403, body: { message } }));
    expect(error).toMatchObject({ code: 'WAYBILL_GITHUB_FORBIDDEN', expected: 'the token of a GitHub App' });
  });

  it('shows the fields of a validation error', async () => {
    const { error } = await refused(() => ({
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ resource: 'PullRequest', code: 'custom', message: 'No commits between main and main' }],
      },
    }));
    expect(error.found).toBe('Validation Failed; PullRequest: No commits between main and main');
  });

  it('waits as long as a secondary limit asks, then goes on', async () => {
    await using github = await scripted((_, number) =>
      number < 3
        ? {
            status: 403,
            headers: { 'retry-after': '7' },
            body: { message: 'You have exceeded a secondary rate limit.' },
          }
        : { body: { full_name: 'acme/config' } },
    );
    await github.client.rest('get', '/repos/{owner}/{repo}', repo);
    expect(github.waits).toEqual([7000, 7000]);
  });

  it('waits until the primary limit is lifted, and a minute where GitHub does not say', async () => {
    await using github = await scripted((_, number) =>
      number === 1
        ? {
            status: 403,
            headers: {
              'x-ratelimit-remaining': '0',
              'x-ratelimit-reset': String(Date.parse('2026-01-01T00:00:30Z') / 1000),
            },
            body: { message: 'API rate limit exceeded for installation ID 5.' },
          }
        : number === 2
          ? { status: 429, body: { message: 'slow down' } }
          : { body: {} },
    );
    await github.client.rest('get', '/repos/{owner}/{repo}', repo);
    expect(github.waits).toEqual([30_000, 60_000]);
  });

  it('does not wait for an hour', async () => {
    const { error, requests, waits } = await refused(() => ({
      status: 403,
      headers: { 'retry-after': '3600' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    }));
    expect(error).toMatchObject({
      code: 'WAYBILL_GITHUB_RATE_LIMITED',
      message: "GitHub's secondary rate limit holds back GET /repos/{owner}/{repo} for 3600 s",
    });
    expect({ requests, waits }).toEqual({ requests: 1, waits: [] });
  });
});

describe('GraphQL', () => {
  const query =
    'query readBranchHead($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }';
  const ask = async (script: Script) => {
    await using github = await scripted(script);
    const outcome = await github.client
      .graphql(query, { owner: 'acme', name: 'config' }, { repository: 'acme/config' })
      .then(
        (value: unknown) => ({ value }),
        (error: unknown) => ({ error }),
      );
    return { ...outcome, requests: github.asked.length, waits: github.waits };
  };

  it.each<[string, object, string]>([
    [
      'not found',
      { type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'acme/config'." },
      'GITHUB_NOT_FOUND',
    ],
    [
      'forbidden',
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
      'GITHUB_FORBIDDEN',
    ],
    [
      'stale',
      { type: 'STALE_DATA', message: 'Expected branch to point to "a" but it did not.  Pull and try again.' },
      'GITHUB_CONFLICT',
    ],
    [
      'a rule',
      {
        type: 'UNPROCESSABLE',
        message: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
      },
      'GITHUB_RULES',
    ],
    [
      'archived',
      { type: 'FORBIDDEN', message: 'Repository was archived so is read-only.' },
      'GITHUB_ARCHIVED',
    ],
    [
      'unprocessable',
      { type: 'UNPROCESSABLE', message: 'A path was requested for deletion which does not exist' },
      'GITHUB_VALIDATION',
    ],
    ['something else', { message: 'Something went wrong while executing your query.' }, 'GITHUB_GRAPHQL'],
  ])('tells %s', async (_, error, code) => {
    const answer = await ask(() => ({ body: { data: { repository: null }, errors: [error] } }));
    expect(answer).toMatchObject({ error: { code: `WAYBILL_${code}` }, requests: 1 });
  });

  it('repeats a query after a bad gateway', async () => {
    const answer = await ask((_, number) =>
      number === 1 ? { status: 502, body: {} } : { body: { data: { repository: null } } },
    );
    expect(answer).toMatchObject({ value: { repository: null }, requests: 2 });
  });

  it('waits for a limit that comes with status 200', async () => {
    const answer = await ask((_, number) =>
      number === 1
        ? {
            body: {
              errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 5.' }],
            },
          }
        : { body: { data: { repository: { id: 'R_1' } } } },
    );
    expect(answer).toMatchObject({ value: { repository: { id: 'R_1' } }, waits: [60_000] });
  });

  it('never sends a mutation again after a gateway failure', async () => {
    await using github = await scripted(() => ({ status: 502, body: {} }));
    await expect(
      github.client.graphql(
        'mutation deleteRef($input: DeleteRefInput!) { deleteRef(input: $input) { clientMutationId } }',
        { input: { refId: 'x' } },
      ),
    ).rejects.toMatchObject({ code: 'WAYBILL_HTTP_STATUS' });
    expect(github.asked).toHaveLength(1);
    expect(repository.owner).toBe('acme');
  });
});
