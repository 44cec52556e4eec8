/** Writes objects through long-lived `git hash-object` and `git mktree`: git checks and stores each. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineProcess } from './line-process.ts';
import type { TreeEntry } from './objects.ts';

type Kind = 'blob' | 'commit' | 'tag';

export class ObjectWriter {
  readonly #gitDir: string;
  readonly #folder: string;
  readonly #writers = new Map<Kind, LineProcess>();
  readonly #trees: LineProcess;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
    this.#folder = join(gitDir, 'incoming');
    this.#trees = new LineProcess(gitDir, ['mktree', '-z', '--missing', '--batch']);
  }

  async write(kind: Kind, content: Uint8Array): Promise<string> {
    let writer = this.#writers.get(kind);
    if (!writer) {
      mkdirSync(this.#folder, { recursive: true });
      writer = new LineProcess(this.#gitDir, [
        'hash-object',
        '-w',
        '-t',
        kind,
        '--no-filters',
        '--stdin-paths',
      ]);
      this.#writers.set(kind, writer);
    }
    const file = join(this.#folder, randomUUID());
    writeFileSync(file, content);
    try {
      const [sha = ''] = await writer.request(`${file}\n`, 1);
      return sha;
    } finally {
      rmSync(file, { force: true });
    }
  }

  /** An entry's path is its name in this one tree; git sorts them. */
  async writeTree(entries: readonly TreeEntry[]): Promise<string> {
    const text = entries.map((entry) => `${entry.mode} ${entry.type} ${entry.sha}\t${entry.path}\0`).join('');
    const [sha = ''] = await this.#trees.request(`${text}\0`, 1);
    return sha;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#writers.values(), this.#trees].map((each) => each.stop()));
  }
}
