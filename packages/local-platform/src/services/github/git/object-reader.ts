/** Reads objects through one long-lived `git cat-file --batch` for each repository: a read costs no process. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { gitEnvironment } from './environment.ts';

export interface GitObject {
  sha: string;
  type: 'blob' | 'tree' | 'commit' | 'tag';
  content: Buffer;
}

interface Waiting {
  name: string;
  resolve(value: GitObject | null): void;
  reject(error: Error): void;
}

/** Objects never change: those that are small are kept by their id. */
const CACHED_OBJECTS = 5_000;
const CACHED_OBJECT_BYTES = 256 * 1024;

export class ObjectReader {
  readonly #gitDir: string;
  #child: ChildProcessWithoutNullStreams | undefined;
  #waiting: Waiting[] = [];
  #buffer: Buffer = Buffer.alloc(0);
  /** Length of the buffer with which the first answer in it is whole; nothing can be read before. */
  #wanted = 0;
  #cache = new Map<string, GitObject>();

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** The object that a revision names (`sha`, `refs/heads/x`, `sha:path`, `sha^{tree}`), or null. */
  read(name: string): Promise<GitObject | null> {
    // The protocol is a line a request; a name with a newline names nothing.
    if (/[\n\0]/.test(name) || name === '') return Promise.resolve(null);
    const cached = this.#cache.get(name);
    if (cached) return Promise.resolve(cached);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ name, resolve, reject });
      this.#start().stdin.write(`${name}\n`);
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
    const child = spawn('git', ['--git-dir', this.#gitDir, 'cat-file', '--batch'], {
      env: gitEnvironment(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.#buffer = Buffer.alloc(0);
    this.#wanted = 0;
    child.stderr.resume();
    child.stdin.on('error', () => {});
    let chunks: Buffer[] = [];
    let received = 0;
    let scheduled = false;
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      received += chunk.length;
      // A large object is put together once, not with each piece of it.
      if (scheduled || this.#buffer.length + received < this.#wanted) return;
      scheduled = true;
      setImmediate(() => {
        scheduled = false;
        this.#buffer = Buffer.concat([this.#buffer, ...chunks]);
        chunks = [];
        received = 0;
        this.#drain();
      });
    });
    const fail = (error: Error) => {
      if (this.#child === child) this.#child = undefined;
      for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
    };
    child.once('error', fail);
    child.once('close', (code) => {
      // Whatever is still in the pipe's hands belongs to requests that were answered.
      setImmediate(() => fail(new Error(`git cat-file --batch ended with ${code}`)));
    });
    return child;
  }

  #drain(): void {
    for (;;) {
      const waiting = this.#waiting[0];
      if (!waiting) return;
      const end = this.#buffer.indexOf(10);
      if (end < 0) return;
      const header = this.#buffer.subarray(0, end).toString('utf8');
      const parsed = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(header);
      if (!parsed) {
        this.#buffer = this.#buffer.subarray(end + 1);
        this.#waiting.shift();
        waiting.resolve(null);
        continue;
      }
      const size = Number(parsed[3]);
      this.#wanted = end + 1 + size + 1;
      if (this.#buffer.length < this.#wanted) return;
      this.#wanted = 0;
      const content = Buffer.from(this.#buffer.subarray(end + 1, end + 1 + size));
      this.#buffer = this.#buffer.subarray(end + 1 + size + 1);
      this.#waiting.shift();
      const object: GitObject = { sha: parsed[1] ?? '', type: parsed[2] as GitObject['type'], content };
      if (size <= CACHED_OBJECT_BYTES) {
        if (this.#cache.size >= CACHED_OBJECTS) this.#cache.clear();
        this.#cache.set(object.sha, object);
      }
      waiting.resolve(object);
    }
  }
}
