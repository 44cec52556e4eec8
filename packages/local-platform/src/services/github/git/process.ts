/** Runs git. Nothing of the machine's own git configuration reaches it. */
import { spawn } from 'node:child_process';

export interface GitRun {
  input?: string | Uint8Array;
  env?: Record<string, string>;
  /** Exit codes besides 0 that are an answer and no fault. */
  allow?: readonly number[];
  cwd?: string;
}

export interface GitResult {
  code: number;
  stdout: Buffer;
}

/** Environment of every git process: no configuration from the machine, no prompts, no locale. */
export function gitEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: '/nonexistent',
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    ...extra,
  };
}

export function runGit(gitDir: string, args: readonly string[], run: GitRun = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', gitDir, ...args], {
      env: gitEnvironment(run.env),
      cwd: run.cwd,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    // A git that ends before it has read its input closes the pipe: the exit code tells, not EPIPE.
    child.stdin.on('error', () => {});
    child.stdin.end(run.input ?? '');
    child.once('close', (code) => {
      if (code === 0 || (code !== null && run.allow?.includes(code)))
        resolve({ code, stdout: Buffer.concat(out) });
      else
        reject(
          new Error(
            `git ${args.join(' ')} ended with ${code}: ${Buffer.concat(err).toString('utf8').trim()}`,
          ),
        );
    });
  });
}

/** Standard output of git as text, without the last newline. */
export async function gitText(gitDir: string, args: readonly string[], run: GitRun = {}): Promise<string> {
  const { stdout } = await runGit(gitDir, args, run);
  return stdout.toString('utf8').replace(/\n$/, '');
}
