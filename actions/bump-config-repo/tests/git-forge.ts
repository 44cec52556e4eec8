/** A forge that knows git alone: a bare repository behind git's own CGI program. https://git-scm.com/docs/git-http-backend */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface GitForge extends AsyncDisposable {
  /** Address of its one repository. */
  url: string;
  /** Git on the bare repository. */
  git(...args: string[]): string;
}

/** With one commit on `main` that holds the files. */
export async function gitForge(
  objectFormat: 'sha1' | 'sha256',
  files: Record<string, string>,
): Promise<GitForge> {
  const root = mkdtempSync(join(tmpdir(), 'waybill-forge-'));
  const bare = join(root, 'deployments.git');
  const run = (args: readonly string[], input = '') =>
    execFileSync('git', args, {
      input,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'dev',
        GIT_AUTHOR_EMAIL: 'dev@example.com',
        GIT_COMMITTER_NAME: 'dev',
        GIT_COMMITTER_EMAIL: 'dev@example.com',
        GIT_INDEX_FILE: join(root, 'index'),
      },
    }).trim();
  const git = (...args: string[]) => run(['--git-dir', bare, ...args]);
  run(['init', '--quiet', '--bare', '--initial-branch=main', `--object-format=${objectFormat}`, bare]);
  for (const key of ['http.receivepack', 'uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'])
    git('config', key, 'true');
  for (const [path, text] of Object.entries(files)) {
    const blob = run(['--git-dir', bare, 'hash-object', '-w', '--stdin'], text);
    git('update-index', '--add', '--cacheinfo', `100644,${blob},${path}`);
  }
  git('update-ref', 'refs/heads/main', git('commit-tree', '-m', 'Start', git('write-tree')));

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const program = spawn('git', ['http-backend'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'],
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
    });
    request.pipe(program.stdin);
    const parts: Buffer[] = [];
    program.stdout.on('data', (part: Buffer) => parts.push(part));
    program.on('close', () => {
      const answer = Buffer.concat(parts);
      const end = answer.indexOf('\r\n\r\n');
      let status = 200;
      for (const line of answer.toString('latin1', 0, end).split('\r\n')) {
        const [name = '', value = ''] = line.split(/: (.*)/);
        if (name === 'Status') status = Number.parseInt(value, 10);
        else response.setHeader(name, value);
      }
      response.writeHead(status).end(answer.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/deployments.git`,
    git,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(root, { recursive: true, force: true });
    },
  };
}
