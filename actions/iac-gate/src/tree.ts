/** The files of the commit that count, with symbolic links resolved inside the tree and never outside of it. */
import { posix } from 'node:path';
import { errors } from './errors.ts';
import type { Reason } from './findings.ts';
import type { Repository, TreeEntry } from './git.ts';
import { glob } from './glob.ts';
import { candidateOf, isSupportFile, MAX_FILE_BYTES, type TreeFile } from './inventory.ts';
import type { GatePolicy } from './policy.ts';

export const treeLimits = { files: 20_000, bytes: 256 * 1024 * 1024 };
/** Links on links: deeper chains are loops. */
const MAX_LINKS = 8;

export interface CommitTree {
  /** Files that some tool would act on, in the policy's scope. */
  files: TreeFile[];
  problems: Reason[];
}

/** Throws WAYBILL_GATE_TREE_LIMIT. */
export async function readTree(repository: Repository, scope: GatePolicy['scope']): Promise<CommitTree> {
  const entries = await repository.entries();
  const inScope = scopeOf(scope);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const problems: Reason[] = [];
  const wanted: { path: string; oid: string }[] = [];
  const submodules: string[] = [];
  let bytes = 0;
  const links = entries.filter(
    (entry) => entry.mode === '120000' && isCandidate(entry.path) && inScope(entry.path),
  );
  const targets = await repository.blobs(entries.filter((e) => e.mode === '120000').map((e) => e.oid));
  for (const entry of entries) {
    if (!inScope(entry.path)) continue;
    if (entry.mode === '160000') submodules.push(entry.path);
    if (!entry.mode.startsWith('100') || !isCandidate(entry.path)) continue;
    // What is too large to be judged is not loaded whole: inventory.ts refuses it by its size.
    bytes += Math.min(entry.size, MAX_FILE_BYTES);
    wanted.push(entry);
  }
  const dangling: string[] = [];
  for (const link of links) {
    const target = resolveLink(link, byPath, targets);
    if (target === undefined) dangling.push(link.path);
    else wanted.push({ path: link.path, oid: target.oid });
  }
  if (wanted.length > treeLimits.files || bytes > treeLimits.bytes) {
    throw errors.GATE_TREE_LIMIT({
      message: `the commit holds ${wanted.length} files (${bytes} bytes) that could be infrastructure code`,
      expected: `at most ${treeLimits.files} files and ${treeLimits.bytes} bytes`,
    });
  }
  if (dangling.length > 0) {
    problems.push({
      code: 'GATE_UNREADABLE_FILE',
      text: `symbolic links lead out of the commit: ${dangling.slice(0, 10).join('; ')}`,
    });
  }
  if (submodules.length > 0) {
    problems.push({
      code: 'GATE_SUBMODULE',
      text: `submodules are not part of the commit's tree and were not read (leave them out with scope.exclude, and judge them where they live): ${submodules.slice(0, 10).join('; ')}`,
    });
  }
  const contents = await repository.blobs(wanted.map((file) => file.oid));
  const files = wanted.map(({ path, oid }) => ({ path, content: contents.get(oid) ?? Buffer.alloc(0) }));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

function isCandidate(path: string): boolean {
  return candidateOf(path) !== undefined || isSupportFile(path);
}

/** Whether the policy's scope holds a path. */
export function scopeOf(scope: GatePolicy['scope']): (path: string) => boolean {
  const excluded = scope.exclude
    .map((exclusion) => glob(exclusion.path))
    .filter((match) => match !== undefined);
  return (path) =>
    scope.paths.some((folder) => isUnder(path, folder)) && !excluded.some((match) => match(path));
}

export function isUnder(path: string, folder: string): boolean {
  return folder === '.' || folder === '' || path === folder || path.startsWith(`${folder}/`);
}

function resolveLink(
  link: TreeEntry,
  byPath: ReadonlyMap<string, TreeEntry>,
  targets: ReadonlyMap<string, Buffer>,
): TreeEntry | undefined {
  let current: TreeEntry | undefined = link;
  for (let hop = 0; current?.mode === '120000' && hop < MAX_LINKS; hop++) {
    const target = targets.get(current.oid)?.toString('utf8') ?? '';
    if (target === '' || target.startsWith('/')) return undefined;
    current = byPath.get(posix.normalize(posix.join(posix.dirname(current.path), target)));
  }
  return current?.mode.startsWith('100') ? current : undefined;
}
