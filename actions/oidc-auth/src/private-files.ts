/** Files that hold credentials: for this user alone, outside the workspace, never through a link that somebody else put there. */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errors } from './errors.ts';

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** Makes a folder that only this user can enter. Throws WAYBILL_PRIVATE_FILE when something else is in its place. */
export function privateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: OWNER_ONLY_FOLDER });
  const stat = lstatSync(path);
  const uid = process.getuid?.();
  if (!stat.isDirectory() || (uid !== undefined && stat.uid !== uid))
    throw errors.PRIVATE_FILE({
      message: 'a folder for credentials is a link, or belongs to another user',
      where: path,
    });
  chmodSync(path, OWNER_ONLY_FOLDER);
}

/** Creates a file that must not be there yet. */
export function createPrivateFile(path: string, content: string): void {
  let file: number;
  try {
    file = openSync(path, 'wx', OWNER_ONLY_FILE);
  } catch (cause) {
    throw errors.PRIVATE_FILE({ message: 'a file for credentials cannot be created', where: path, cause });
  }
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Replaces a file as a whole: a reader sees the old content or the new one. A link in its place is replaced, not followed. */
export function replacePrivateFile(path: string, content: string): void {
  const next = join(dirname(path), `.${randomBytes(8).toString('hex')}`);
  createPrivateFile(next, content);
  renameSync(next, path);
}

export function removeFile(path: string): void {
  rmSync(path, { force: true });
}
