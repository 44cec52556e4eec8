/** A long-lived git command that answers each request with lines: a request costs no new process. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { gitEnvironment } from './environment.ts';

interface Waiting {
  lines: number;
  got: string[];
  resolve(lines: string[]): void;
  reject(error: Error): void;
}

export class LineProcess {
  readonly #args: readonly string[];
  #child: ChildProcessWithoutNullStreams | undefined;
  #waiting: Waiting[] = [];

  constructor(gitDir: string, args: readonly string[]) {
    this.#args = ['--git-dir', gitDir, ...args];
  }

  /** Sends a request and resolves with so many lines. Rejects with git's message when it ends over it; the next starts it anew. */
  request(input: string, lines: number): Promise<string[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ lines, got: [], resolve, reject });
      this.#start().stdin.write(input);
    });
  }

  /** Ends the process, and resolves once it is gone. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      child.stdin.end();
      child.kill();
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#child) return this.#child;
    const child = spawn('git', this.#args, { env: gitEnvironment(), stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child = child;
    let rest = '';
    let errors = '';
    child.stdin.on('error', () => {});
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8');
    });
    child.stdout.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString('utf8')).split('\n');
      rest = parts.pop() ?? '';
      for (const line of parts) this.#line(line);
    });
    const fail = (error: Error) => {
      if (this.#child === child) this.#child = undefined;
      for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
    };
    child.once('error', fail);
    child.once('close', (code) =>
      fail(new Error(`git ${this.#args.slice(2).join(' ')} ended with ${code}: ${errors.trim()}`)),
    );
    return child;
  }

  #line(line: string): void {
    const waiting = this.#waiting[0];
    if (!waiting) return;
    waiting.got.push(line);
    if (waiting.got.length < waiting.lines) return;
    this.#waiting.shift();
    waiting.resolve(waiting.got);
  }
}
