/** Finds files by the patterns of upload-artifact's `path`. Source: actions/toolkit, packages/glob, README. */
import { lstat, readdir } from 'node:fs/promises';
import { basename, isAbsolute, join, matchesGlob, relative, resolve, sep } from 'node:path';

const MAGIC = /[*?[]/;

/** The part of a pattern before its first wildcard. @param {string} pattern */
function root(pattern) {
  const parts = pattern.split('/');
  const at = parts.findIndex((part) => MAGIC.test(part));
  return at < 0 ? pattern : parts.slice(0, at).join('/') || '/';
}

/** @param {string} folder @param {boolean} hidden @returns {Promise<string[]>} */
async function below(folder, hidden) {
  const out = [];
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (!hidden && entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) out.push(...(await below(path, hidden)));
    else out.push(path);
  }
  return out;
}

/**
 * @param {string} patterns one a line; `!` excludes
 * @param {{ base: string, hidden: boolean }} options
 * @returns {Promise<{ files: string[], root: string }>} absolute paths, and the folder that they are named from:
 *   their least common ancestor, or the search path itself where there is only one.
 */
export async function find(patterns, options) {
  const lines = patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const found = new Set();
  const roots = [];
  for (const line of lines) {
    const negated = line.startsWith('!');
    const pattern = resolve(options.base, negated ? line.slice(1) : line);
    if (negated) {
      for (const file of found) if (covers(pattern, file)) found.delete(file);
      continue;
    }
    const start = root(pattern);
    roots.push(start);
    const kind = await lstat(start).catch(() => undefined);
    if (!kind || (!options.hidden && basename(start).startsWith('.'))) continue;
    if (!kind.isDirectory()) {
      found.add(start);
      roots[roots.length - 1] = resolve(start, '..');
    } else for (const file of await below(start, options.hidden)) if (covers(pattern, file)) found.add(file);
  }
  const files = [...found].sort();
  return { files, root: roots.length === 1 && roots[0] !== undefined ? roots[0] : ancestor(roots) };
}

/** A pattern matches a file, or a folder above it. @param {string} pattern @param {string} file */
function covers(pattern, file) {
  if (!MAGIC.test(pattern)) return file === pattern || inside(pattern, file);
  if (matchesGlob(file, pattern)) return true;
  return !pattern.endsWith('*') && matchesGlob(file, `${pattern}/**`);
}

/** @param {string} folder @param {string} file */
function inside(folder, file) {
  const path = relative(folder, file);
  return path !== '' && !path.startsWith('..') && !isAbsolute(path);
}

/** @param {string[]} folders */
function ancestor(folders) {
  const split = folders.map((folder) => folder.split(sep));
  const [first = []] = split;
  let length = 0;
  while (length < first.length && split.every((parts) => parts[length] === first[length])) length++;
  return first.slice(0, length).join(sep) || sep;
}
