/** The command by plain npm: packed into an archive, run by npx from the archive and from a clone, on a machine without a network. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BUNDLE, type Run } from './run.ts';

const PACKAGE = dirname(BUNDLE);
const POLICY = fileURLToPath(new URL('../../../examples/config-repo/delivery-policy.yml', import.meta.url));

let folder: string;
let registry: Server;
/** What npm asked its registry for, which never answers. */
const asked: string[] = [];
let archive: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-npx-'));
  registry = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const packed = await run('npm', ['pack', PACKAGE, '--json']);
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  archive = `./${filename}`;
});
afterAll(async () => {
  await new Promise((resolve) => registry.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** In the folder, with a home and a cache of its own. */
function run(program: string, args: readonly string[]): Promise<Run> {
  return new Promise((settle, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        npm_config_cache: join(folder, 'cache'),
        npm_config_registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`,
        npm_config_update_notifier: 'false',
      },
    });
    const out: Run = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      out.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => settle({ ...out, code }));
  });
}

describe('npx', () => {
  it.each([
    ['an archive', () => archive],
    ['the folder in a clone', () => PACKAGE],
  ])('runs the command from %s, and asks for no package', async (_, where) => {
    const lint = await run('npx', ['--yes', where(), 'policy', 'lint', POLICY]);
    expect(lint).toMatchObject({ code: 0, stdout: expect.stringContaining('is valid') });
    // Refused calls keep their exit code.
    const verify = await run('npx', ['--yes', where(), 'verify', 'no image', '--policy', POLICY]);
    expect(verify.code).toBe(2);
    expect(verify.stderr).toMatch(/found: +no image/);
    // Advisories are asked for by npm of itself, and done without; packages are not asked for.
    expect(asked.filter((path) => !path.startsWith('/-/npm/v1/security/'))).toEqual([]);
  });

  it('finds in the archive the command, its licences and nothing that would have to be fetched', async () => {
    const listed = await run('npm', ['pack', PACKAGE, '--json', '--dry-run']);
    const [content] = JSON.parse(listed.stdout) as [{ files: { path: string }[]; bundled: string[] }];
    expect(content.files.map(({ path }) => path).sort()).toEqual([
      'licenses.txt',
      'package.json',
      'sigstore.cjs',
      'tuf.cjs',
      'waybill.cjs',
    ]);
  });
});
