/** A checkout as a list of files. Links are read as links: what they point to may lie anywhere on the machine. */
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '@waybill/toolkit';
import { errors } from './errors.ts';

export interface Tree {
  root: string;
  /** SHA-256 of each file by its path from the root; of a link, of what it says. */
  files: ReadonlyMap<string, string>;
  /** Paths of links. */
  links: ReadonlySet<string>;
}

const MAX_FILES = 200_000;
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Throws WAYBILL_MANIFEST_TREE_TOO_LARGE. */
export function readTree(root: string): Tree {
  const files = new Map<string, string>();
  const links = new Set<string>();
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (folder === '' && entry.name === '.git') continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) open.push(path);
      else if (entry.isSymbolicLink()) {
        links.add(path);
        files.set(path, sha256Hex(`link ${readlinkSync(join(root, path))}`));
      } else files.set(path, digestOf(root, path));
      if (files.size > MAX_FILES)
        throw errors.MANIFEST_TREE_TOO_LARGE({ message: `${root} has more than ${MAX_FILES} files` });
    }
  }
  return { root, files, links };
}

function digestOf(root: string, path: string): string {
  const { size } = lstatSync(join(root, path));
  if (size > MAX_FILE_BYTES)
    throw errors.MANIFEST_TREE_TOO_LARGE({
      message: `${path} has ${size} bytes; at most ${MAX_FILE_BYTES} are read`,
      where: path,
    });
  return sha256Hex(readFileSync(join(root, path)));
}

/** Paths that stand in one tree alone or hold something else in the other, sorted. */
export function changedPaths(base: Tree, head: Tree): string[] {
  return [...new Set([...base.files.keys(), ...head.files.keys()])]
    .filter((path) => base.files.get(path) !== head.files.get(path))
    .sort();
}
