/**
 * The folder that keeps TUF metadata between runs. Nothing in it is believed because it is there: each run verifies all of it again from the
 * pinned root, so that what an earlier step has put there can at most be refused.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface TufCache {
  /** Undefined where there is no such file, or none that can be read. */
  read(name: string): Promise<Buffer | undefined>;
  /** Whole or not at all: other runs may read and write the same folder. A folder that cannot be written is no error. */
  write(name: string, bytes: Uint8Array): Promise<void>;
}

/** File names that this module writes: no separator, no leading dot. */
const FILE_NAME = /^[a-z0-9][a-z0-9._-]{0,100}$/i;

export function tufCache(folder: string): TufCache {
  const pathOf = (name: string) => {
    if (!FILE_NAME.test(name)) throw new TypeError(`${JSON.stringify(name)} is not a name for a cached file`);
    return join(folder, name);
  };
  return {
    read: (name) => readFile(pathOf(name)).catch(() => undefined),
    async write(name, bytes) {
      const path = pathOf(name);
      const temporary = `${path}.${process.pid}.${Date.now()}`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(temporary, bytes, { mode: 0o600 });
        await rename(temporary, path);
      } catch {
        // The cache saves requests; a read-only home must not stop a verification.
      }
    },
  };
}

/** Where metadata is kept: the runner's tool cache, else the user's cache (XDG Base Directory Specification). */
export function tufCacheFolder(env: NodeJS.ProcessEnv): string {
  const base = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache');
  return join(base, 'waybill', 'tuf');
}
