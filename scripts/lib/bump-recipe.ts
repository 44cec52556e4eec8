/** The recipe that is in wide use: clone, edit the text, commit, push, and on a refusal rebase and push again. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BumpWorld, CONFIG, fileOf } from './bump-world.ts';

const run = promisify(execFile);
/** As often as the published recipe with most stars tries. */
const PUSHES = 5;

/** The editor of the recipe: `yq` of Go where it is at hand, an edit of the line otherwise. */
export async function editorOfRecipe(): Promise<'yq' | 'sed'> {
  try {
    return /mikefarah/.test((await run('yq', ['--version'])).stdout) ? 'yq' : 'sed';
  } catch {
    return 'sed';
  }
}

/** Whether the push was taken in the end. */
export async function writeByRecipe(
  world: BumpWorld,
  editor: 'yq' | 'sed',
  service: string,
  digest: string,
): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-recipe-'));
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'pipeline',
    GIT_AUTHOR_EMAIL: 'pipeline@example.com',
    GIT_COMMITTER_NAME: 'pipeline',
    GIT_COMMITTER_EMAIL: 'pipeline@example.com',
  };
  const clone = join(folder, 'config');
  const git = (...args: string[]) => run('git', ['-C', clone, ...args], { env });
  try {
    const address = new URL(`${CONFIG}.git`, `${world.serverUrl}/`);
    address.username = 'x-access-token';
    address.password = world.token;
    await run('git', ['clone', '--quiet', '--depth', '1', address.href, clone], { env });
    const file = join(clone, fileOf(service));
    if (editor === 'yq') await run('yq', ['-i', `.images[0].digest = "${digest}"`, file], { env });
    else {
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/sha256:[0-9a-f]{64}/, digest));
    }
    await git('commit', '--quiet', '--all', '-m', `Bump ${service}`);
    for (let push = 1; push <= PUSHES; push++) {
      try {
        await git('push', '--quiet', 'origin', 'HEAD:main');
        return true;
      } catch {
        if (push < PUSHES) await git('pull', '--quiet', '--rebase', 'origin', 'main').catch(() => {});
      }
    }
    return false;
  } catch {
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
