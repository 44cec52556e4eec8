/** The stand-ins, each run as act runs it: with its inputs in variables and the runner's files. */
import { execFile, execFileSync } from 'node:child_process';
import { createVerify, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { HttpProblem, type PlatformServer, startServer } from '../src/http.ts';
import { actionStore, MissingAction, readStandIns } from '../src/services/runner/actions.ts';
import type { Sources } from '../src/services/runner/sources.ts';

const nothing: Sources = {
  has: () => false,
  resolve: async () => undefined,
  read: async () => undefined,
  list: async () => [],
  changed: async () => [],
  extract: async () => undefined,
};
const WORKFLOW = { repository: 'octo/shop', path: '', sha: '', ref: '' };

describe('stand-ins', () => {
  let folder: string;
  let workspace: string;
  let server: PlatformServer;
  const folders = new Map<string, string>();
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=o', '-c', 'user.email=o@example.org', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'waybill-stand-ins-'));
    server = await startServer({ name: 'api' });
    const store = actionStore(join(folder, 'actions'), nothing, () => readStandIns());
    const uses = [
      'actions/checkout@v7',
      'actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3',
      'github/codeql-action/upload-sarif@v4.36.2',
      'actions/setup-node@v6',
      'actions/upload-artifact@v7',
    ];
    mkdirSync(join(folder, 'actions'));
    const { repositories } = await store.prepare(uses, WORKFLOW);
    for (const [key, path] of repositories) folders.set(key.split('@')[0] ?? '', path);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    workspace = mkdtempSync(join(folder, 'work-'));
    server.requests.length = 0;
  });

  /** Runs one file of a stand-in; answers with its exit code, its output and what it wrote to the runner's files. */
  async function run(
    action: string,
    file: string,
    inputs: Record<string, string>,
    env: Record<string, string> = {},
  ): Promise<{ code: number; log: string; outputs: Record<string, string>; state: Record<string, string> }> {
    const path = join(
      folders.get(action.split('/').slice(0, 2).join('/')) ?? '',
      ...action.split('/').slice(2),
    );
    const manifest = parse(readFileSync(join(path, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { default?: string }>;
    };
    const files = {
      GITHUB_OUTPUT: join(workspace, '..', 'output'),
      GITHUB_STATE: join(workspace, '..', 'state'),
    };
    for (const name of Object.values(files)) writeFileSync(name, '');
    const temporary = mkdtempSync(join(folder, 'temp-'));
    const home = mkdtempSync(join(folder, 'home-'));
    const event = join(temporary, 'event.json');
    writeFileSync(event, env.EVENT ?? '{}');
    const defaults = Object.entries(manifest.inputs).map(([name, input]) => [
      name,
      String(input.default ?? '').replace(/\$\{\{ github\.(\w+) \}\}/, (_, field: string) =>
        field === 'token'
          ? 'ghs_token'
          : field === 'api_url'
            ? server.url
            : field === 'workspace'
              ? workspace
              : 'octo/shop',
      ),
    ]);
    const given = Object.entries({ ...Object.fromEntries(defaults), ...inputs });
    const result = await new Promise<{ code: number; log: string }>((resolve) => {
      execFile(
        process.execPath,
        [join(path, file)],
        {
          cwd: workspace,
          env: {
            PATH: process.env.PATH,
            HOME: home,
            RUNNER_TEMP: temporary,
            GITHUB_WORKSPACE: workspace,
            GITHUB_REPOSITORY: 'octo/shop',
            GITHUB_REPOSITORY_OWNER: 'octo',
            GITHUB_API_URL: server.url,
            GITHUB_SERVER_URL: 'http://127.0.0.1:9',
            GITHUB_EVENT_NAME: 'push',
            GITHUB_EVENT_PATH: event,
            GITHUB_REF: 'refs/heads/main',
            GITHUB_SHA: 'c'.repeat(40),
            ...files,
            ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
            ...env,
          },
        },
        (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, log: stdout + stderr }),
      );
    });
    const pairs = (name: string) =>
      Object.fromEntries(
        [...readFileSync(name, 'utf8').matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map((match) => [
          match[1],
          match[3],
        ]),
      ) as Record<string, string>;
    return { ...result, outputs: pairs(files.GITHUB_OUTPUT), state: pairs(files.GITHUB_STATE) };
  }

  it('are found by commit, tag object, version and major version; what is not listed is refused', async () => {
    const store = actionStore(mkdtempSync(join(folder, 'store-')), nothing, () => readStandIns());
    const { repositories } = await store.prepare(
      [
        'github/codeql-action/upload-sarif@1a818fd5f97ed0ee9a823421bd5b171add01227f',
        'actions/checkout@v7.0.1',
      ],
      WORKFLOW,
    );
    expect([...repositories.keys()]).toEqual([
      'github/codeql-action@1a818fd5f97ed0ee9a823421bd5b171add01227f',
      'actions/checkout@v7.0.1',
    ]);
    await expect(store.prepare(['actions/checkout@v6'], WORKFLOW)).rejects.toThrow(
      'The stand-in for actions/checkout does not know the release `v6`. It stands in for: v7.0.1, 3d3c42e5',
    );
    await expect(store.prepare(['github/codeql-action/init@v4'], WORKFLOW)).rejects.toThrow(
      "has no action at 'init'; it has: 'upload-sarif'",
    );
    await expect(store.prepare(['nonsense'], WORKFLOW)).rejects.toThrow(MissingAction);
  });

  describe('create-github-app-token', () => {
    const action = 'actions/create-github-app-token';
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    beforeAll(() => {
      server.route('GET', '/repos/octo/config/installation', () => ({
        status: 200,
        body: { id: 5, app_slug: 'waybill' },
      }));
      server.route('POST', '/app/installations/5/access_tokens', () => ({
        status: 201,
        body: { token: 'ghs_made' },
      }));
      server.route('DELETE', '/installation/token', () => ({ status: 204 }));
      server.route('GET', '/repos/octo/none/installation', () => {
        throw new HttpProblem(404, { message: 'Not Found' });
      });
    });

    it('signs a JWT, asks for a token of the repositories and permissions, masks it, and revokes it afterwards', async () => {
      const made = await run(action, 'main.mjs', {
        'client-id': 'Iv1.abc',
        'private-key': key.replaceAll('\n', '\\n'),
        repositories: 'config',
        'permission-contents': 'write',
        'permission-pull-requests': 'write',
      });
      expect(made).toMatchObject({
        code: 0,
        outputs: { token: 'ghs_made', 'installation-id': '5', 'app-slug': 'waybill' },
      });
      expect(made.log.split('\n')[0]).toBe('::add-mask::ghs_made');
      const [, post] = server.requests;
      expect(JSON.parse(String(post?.body))).toEqual({
        repositories: ['config'],
        permissions: { contents: 'write', pull_requests: 'write' },
      });
      const [header = '', claims = '', signature = ''] = (post?.headers.authorization ?? '')
        .replace('Bearer ', '')
        .split('.');
      expect(
        createVerify('RSA-SHA256').update(`${header}.${claims}`).verify(publicKey, signature, 'base64url'),
      ).toBe(true);
      const { iat, exp, iss } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<
        string,
        number | string
      >;
      expect(iss).toBe('Iv1.abc');
      expect(Number(exp) - Number(iat)).toBeLessThanOrEqual(600);

      const after = await run(action, 'post.mjs', {}, { STATE_token: made.state.token ?? '' });
      expect(after.code).toBe(0);
      expect(server.requests.at(-1)).toMatchObject({
        method: 'DELETE',
        path: '/installation/token',
        status: 204,
      });
      const kept = await run(action, 'main.mjs', {
        'app-id': '1',
        'private-key': key,
        repositories: 'config',
        'skip-token-revoke': 'true',
      });
      expect(kept.state).toEqual({});
    });

    it('fails with what GitHub answers', async () => {
      const failed = await run(action, 'main.mjs', {
        'client-id': 'x',
        'private-key': key,
        repositories: 'none',
      });
      expect(failed.code).toBe(1);
      expect(failed.log).toContain('::error::GET /repos/octo/none/installation: HTTP 404: Not Found');
      expect((await run(action, 'main.mjs', { 'private-key': key })).log).toContain(
        "The 'client-id' input must be set",
      );
    });
  });

  describe('upload-sarif', () => {
    const action = 'github/codeql-action/upload-sarif';
    const sarif = { version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: [] }] };
    beforeAll(() => {
      server.route('POST', '/repos/octo/shop/code-scanning/sarifs', () => ({
        status: 202,
        body: { id: 'up-1' },
      }));
      server.route('GET', '/repos/octo/shop/code-scanning/sarifs/up-1', () => ({
        status: 200,
        body: { processing_status: 'complete' },
      }));
    });
    it('uploads the packed document for the commit and ref of the run', async () => {
      writeFileSync(join(workspace, 'a.sarif'), JSON.stringify(sarif));
      const done = await run(action, 'main.mjs', { sarif_file: 'a.sarif', category: 'gate' });
      expect(done).toMatchObject({ code: 0, outputs: { 'sarif-id': 'up-1' } });
      const body = JSON.parse(String(server.requests[0]?.body)) as Record<string, string>;
      expect(body).toMatchObject({ commit_sha: 'c'.repeat(40), ref: 'refs/heads/main', tool_name: 'T' });
      expect(JSON.parse(gunzipSync(Buffer.from(body.sarif ?? '', 'base64')).toString())).toEqual({
        ...sarif,
        runs: [{ ...sarif.runs[0], automationDetails: { id: 'gate/' } }],
      });
    });
    it('fails for a file that is missing or no SARIF', async () => {
      expect((await run(action, 'main.mjs', { sarif_file: 'none.sarif' })).log).toContain(
        'Path does not exist',
      );
      writeFileSync(join(workspace, 'b.sarif'), '{');
      expect((await run(action, 'main.mjs', { sarif_file: 'b.sarif' })).log).toContain(
        'Invalid SARIF. JSON syntax error',
      );
      writeFileSync(join(workspace, 'c.sarif'), '{"version":"2.0.0"}');
      expect((await run(action, 'main.mjs', { sarif_file: 'c.sarif' })).code).toBe(1);
      expect(server.requests).toEqual([]);
    });
  });

  describe('checkout', () => {
    let env: Record<string, string>;
    let first: string;
    let second: string;
    beforeAll(() => {
      const origin = join(folder, 'git', 'octo', 'shop');
      mkdirSync(origin, { recursive: true });
      git(origin, 'init', '--quiet', '--initial-branch=main');
      git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
      writeFileSync(join(origin, 'a.txt'), 'one');
      git(origin, 'add', '.');
      git(origin, 'commit', '--quiet', '-m', 'one');
      git(origin, 'tag', 'v1');
      first = git(origin, 'rev-parse', 'HEAD');
      writeFileSync(join(origin, 'a.txt'), 'two');
      git(origin, 'commit', '--quiet', '-am', 'two');
      second = git(origin, 'rev-parse', 'HEAD');
      env = {
        GITHUB_SHA: second,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `url.file://${join(folder, 'git')}/.insteadOf`,
        GIT_CONFIG_VALUE_0: 'http://127.0.0.1:9/',
      };
    });
    const content = (path = '') => readFileSync(join(workspace, path, 'a.txt'), 'utf8');
    const action = 'actions/checkout';

    it('takes the commit of the run, one deep, on its branch', async () => {
      const done = await run(action, 'main.mjs', {}, env);
      expect(done).toMatchObject({ code: 0, outputs: { ref: 'refs/heads/main', commit: second } });
      expect(content()).toBe('two');
      expect(git(workspace, 'log', '--format=%s')).toBe('two');
      expect(git(workspace, 'rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
    });

    it.each([
      [{ ref: 'v1' }, 'one'],
      [{ ref: 'refs/tags/v1' }, 'one'],
      [{ ref: 'main', 'fetch-depth': '0' }, 'two'],
      [{ ref: 'FIRST' }, 'one'],
      [{ ref: 'v1', path: 'deep/er' }, 'one'],
    ])('checks out %j', async (inputs: Record<string, string>, expected) => {
      const ref = inputs.ref === 'FIRST' ? first : (inputs.ref ?? '');
      expect(await run(action, 'main.mjs', { ...inputs, ref }, env)).toMatchObject({ code: 0 });
      expect(content(inputs.path)).toBe(expected);
      if (inputs['fetch-depth'] === '0') expect(git(workspace, 'log', '--format=%s')).toBe('two\none');
    });

    it('leaves the token for later steps outside of the workspace, or nowhere, and takes it away at the end', async () => {
      const done = await run(action, 'main.mjs', {}, env);
      const credentials = done.state.credentials ?? '';
      expect(readFileSync(credentials, 'utf8')).toContain('AUTHORIZATION: basic');
      expect(
        git(workspace, 'config', '--get-urlmatch', 'http.extraheader', 'http://127.0.0.1:9/octo/shop'),
      ).toContain('AUTHORIZATION');
      expect(readFileSync(join(workspace, '.git', 'config'), 'utf8')).not.toContain('AUTHORIZATION');
      await run(action, 'post.mjs', {}, { STATE_credentials: credentials, STATE_folder: workspace });
      expect(existsSync(credentials)).toBe(false);
      expect(readFileSync(join(workspace, '.git', 'config'), 'utf8')).not.toContain('includeIf');
      const second = await run(action, 'main.mjs', { 'persist-credentials': 'false' }, env);
      expect(second.state).toEqual({});
      expect(readFileSync(join(workspace, '.git', 'config'), 'utf8')).not.toContain('includeIf');
    });

    it('refuses the code of a fork in a run with the rights of the base, and what it does not do', async () => {
      const fork = { pull_request: { head: { sha: first, ref: 'x', repo: { full_name: 'mallory/shop' } } } };
      const target = { ...env, GITHUB_EVENT_NAME: 'pull_request_target', EVENT: JSON.stringify(fork) };
      expect((await run(action, 'main.mjs', { ref: first }, target)).log).toContain(
        'Refusing to check out the code of the fork mallory/shop',
      );
      expect(
        (await run(action, 'main.mjs', { ref: first, 'allow-unsafe-pr-checkout': 'true' }, target)).code,
      ).toBe(0);
      expect((await run(action, 'main.mjs', { submodules: 'true' }, env)).log).toContain(
        "does not do 'submodules'",
      );
      expect((await run(action, 'main.mjs', { path: '../out' }, env)).log).toContain('is not under');
      expect((await run(action, 'main.mjs', { ref: 'nowhere' }, env)).log).toContain(
        "name 'nowhere' could not be found",
      );
    });
  });

  it('setup-node checks the version that is there', async () => {
    const major = process.version.slice(1).split('.')[0] ?? '';
    const found = await run('actions/setup-node', 'main.mjs', { 'node-version': `${major}.x` });
    expect(found).toMatchObject({ code: 0, outputs: { 'node-version': expect.stringMatching(/^v\d+/) } });
    const wrong = await run('actions/setup-node', 'main.mjs', { 'node-version': '12' });
    expect(wrong.code).toBe(1);
    expect(wrong.log).toContain('Node.js 12 is asked for');
  });
});
