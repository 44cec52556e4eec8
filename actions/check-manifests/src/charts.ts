/** Helm charts that a change touches, put together from both sides: the chart as the change has it, with the tests of the base. */
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { HelmUnittestSettings } from './settings.ts';
import { changedPaths, type Tree } from './tree.ts';

export interface Chart {
  /** Its folder in the repository. */
  path: string;
  /** Test files of the base, by their paths in the repository. */
  tests: string[];
  /** Why it can't be put together; undefined where it can. */
  problem?: string;
}

/** A chart in a folder of its own. */
export interface AssembledChart {
  folder: string;
  /** Absolute path of a test file. */
  place(test: string): string;
  /** Files that a program has added since, by their paths in the chart. */
  added(): string[];
}

const TEST_FILE = /_test\.ya?ml$/;

/** Charts of the settings below which something differs, unless the change takes them away. */
export function touchedCharts(
  { charts, tests: folder }: HelmUnittestSettings,
  { base, head }: { base: Tree; head: Tree },
): Chart[] {
  const changed = changedPaths(base, head);
  return charts
    .filter((path) => changed.some((file) => file.startsWith(`${path}/`)))
    .filter((path) => filesBelow(head, path).length > 0)
    .map((path) => {
      const tests = filesBelow(base, `${path}/${folder}`).filter((file) => TEST_FILE.test(file));
      return { path, tests, problem: problemOf({ path, tests }, folder, { base, head }) };
    });
}

function problemOf(
  { path, tests }: Pick<Chart, 'path' | 'tests'>,
  folder: string,
  { base, head }: { base: Tree; head: Tree },
): string | undefined {
  // Helm follows links, and what they lead to may lie anywhere on the machine.
  const link = [
    ...filesBelow(head, path).filter((file) => head.links.has(file)),
    ...filesBelow(base, `${path}/${folder}`).filter((file) => base.links.has(file)),
  ][0];
  if (link !== undefined) return `${path}: ${link} is a link, which is not followed`;
  if (tests.length === 0)
    return `${path} has no test (${folder}/*_test.yaml) in the base; add it by a pull request of its own first`;
  return undefined;
}

/** Copies the chart of the change without its tests, and those of the base, into an empty folder. */
export function assembleChart(
  { path }: Chart,
  tests: string,
  { base, head }: { base: Tree; head: Tree },
  folder: string,
): AssembledChart {
  const own = filesBelow(head, path).filter((file) => !file.startsWith(`${path}/${tests}/`));
  for (const [tree, files] of [
    [head, own],
    [base, filesBelow(base, `${path}/${tests}`)],
  ] as const)
    for (const file of files) {
      const copy = join(folder, relative(path, file));
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(join(tree.root, file), copy);
    }
  const before = new Set(filesIn(folder));
  return {
    folder,
    place: (test) => join(folder, relative(path, test)),
    added: () => filesIn(folder).filter((file) => !before.has(file)),
  };
}

function filesBelow(tree: Tree, folder: string): string[] {
  return [...tree.files.keys()].filter((file) => file.startsWith(`${folder}/`)).sort();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
