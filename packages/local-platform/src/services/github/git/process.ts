/** Runs git in a repository. Nothing of the machine's own git configuration reaches it. */
import { join } from 'node:path';
import { type Ended, type Extras, GitShells } from './shell.ts';

export interface GitRun extends Extras {
  input?: string | Uint8Array;
  /** Exit codes besides 0 that are an answer and no fault. */
  allow?: readonly number[];
}

export interface GitResult {
  code: number;
  stdout: Buffer;
}

/** The two of each repository, by its folder. A service waits for commands that its hook asks for: they must not wait for it. */
const shells = new Map<string, { services: GitShells; commands: GitShells }>();

function shellsOf(gitDir: string) {
  const folder = join(gitDir, 'commands');
  const known = shells.get(gitDir) ?? { services: new GitShells(folder), commands: new GitShells(folder) };
  shells.set(gitDir, known);
  return known;
}

/** Runs a service of git's on a repository: whatever it ends with is an answer. */
export function runService(
  gitDir: string,
  args: readonly string[],
  input: Buffer,
  extras: Extras,
): Promise<Ended> {
  return shellsOf(gitDir).services.run({ ...extras, args: [...args, gitDir], input });
}

/** Throws an Error with git's message where it ends with a code that is no answer. */
export async function runGit(gitDir: string, args: readonly string[], run: GitRun = {}): Promise<GitResult> {
  const { input = '', allow = [], ...extras } = run;
  const { code, stdout, stderr } = await shellsOf(gitDir).commands.run({
    ...extras,
    args: ['--git-dir', gitDir, ...args],
    input,
  });
  if (code === 0 || allow.includes(code)) return { code, stdout };
  throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr.toString('utf8').trim()}`);
}

/** Standard output of git as text, without the last newline. */
export async function gitText(gitDir: string, args: readonly string[], run: GitRun = {}): Promise<string> {
  return textOf(await runGit(gitDir, args, run));
}

export function textOf({ stdout }: GitResult): string {
  return stdout.toString('utf8').replace(/\n$/, '');
}

/** Ends what runs for a repository, and resolves once it is gone. */
export async function stopGit(gitDir: string): Promise<void> {
  const running = shells.get(gitDir);
  shells.delete(gitDir);
  await Promise.all([running?.services.stop(), running?.commands.stop()]);
}
