/**
 * Starts git from small, long-lived shells. A program that is started from this process costs a copy of its page tables: with the
 * memory of a busy platform 15 to 40 ms of a processor, ten times what git then needs. From a shell it is a fraction of one.
 * Input and output go through files, so that nothing has to be passed on; descriptor 3 of a shell is a socket to the platform.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { gitEnvironment } from './environment.ts';

export interface Extras {
  /** Variables besides those of every git. */
  env?: Record<string, string>;
  cwd?: string;
  /** Given the shell's socket while the command runs; returns what lets go of it. */
  onSocket?: (socket: Duplex) => () => void;
}

export interface Command extends Extras {
  args: readonly string[];
  input: string | Uint8Array;
}

export interface Ended {
  code: number;
  stdout: Buffer;
  stderr: Buffer;
}

/** Commands that run at once for one repository; more wait. */
const SHELLS = 8;

interface Shell {
  child: ChildProcess;
  /** Rejects when the shell ends, which only `stop` makes it do. */
  ended: Promise<never>;
}

export class GitShells {
  readonly #folder: string;
  readonly #idle: Shell[] = [];
  readonly #all = new Set<Shell>();
  readonly #waiting: ((shell: Shell) => void)[] = [];

  /** Files of commands that run lie in `folder`. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async run({ args, input, env = {}, cwd, onSocket }: Command): Promise<Ended> {
    const file = join(this.#folder, randomUUID());
    const [stdin, stdout, stderr] = [`${file}.in`, `${file}.out`, `${file}.err`];
    const shell = await this.#take();
    const release = onSocket?.(shell.child.stdio[3] as Duplex);
    try {
      await writeFile(stdin, input);
      const variables = Object.entries(env).map(([name, value]) => `${name}=${quoted(value)} `);
      const git = `${variables.join('')}git ${args.map(quoted).join(' ')}`;
      const line = cwd === undefined ? git : `(cd ${quoted(cwd)} && ${git})`;
      const code = await this.#answer(
        shell,
        `${line} <${quoted(stdin)} >${quoted(stdout)} 2>${quoted(stderr)}; echo $?\n`,
      );
      return { code: Number(code), stdout: await readFile(stdout), stderr: await readFile(stderr) };
    } finally {
      release?.();
      this.#give(shell);
      await Promise.all([stdin, stdout, stderr].map((each) => rm(each, { force: true })));
    }
  }

  /** Ends the shells, and resolves once they are gone. */
  async stop(): Promise<void> {
    this.#idle.length = 0;
    const ended = [...this.#all].map(({ child, ended: end }) => {
      child.kill();
      return end.catch(() => {});
    });
    this.#all.clear();
    await Promise.all(ended);
  }

  #answer({ child, ended }: Shell, line: string): Promise<string> {
    const { stdin, stdout } = child;
    const answer = new Promise<string>((resolve) => {
      stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString('latin1').trim()));
    });
    stdin?.write(line);
    return Promise.race([answer, ended]);
  }

  #take(): Promise<Shell> | Shell {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#all.size < SHELLS) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(shell: Shell): void {
    if (!this.#all.has(shell)) return;
    const next = this.#waiting.shift();
    if (next) next(shell);
    else this.#idle.push(shell);
  }

  #start(): Shell {
    mkdirSync(this.#folder, { recursive: true });
    const child = spawn('/bin/sh', ['-s'], {
      env: gitEnvironment(),
      stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
    });
    const ended = new Promise<never>((_, reject) => {
      child.once('error', reject);
      child.once('close', (code) => reject(new Error(`a shell of git's ended with ${code}`)));
    });
    ended.catch(() => {});
    child.stdin?.on('error', () => {});
    child.stdio[3]?.on('error', () => {});
    const shell = { child, ended };
    this.#all.add(shell);
    return shell;
  }
}

/** One word of the shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
