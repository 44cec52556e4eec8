/** Which overlays a change touches: those of declared targets that read a changed file, whether their own or one of a base of theirs. */
import { posix } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** Names under which Kustomize looks for its file. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
export const KUSTOMIZATION_FILES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const;

/** A tree as far as this needs it. */
export interface Files {
  has(path: string): boolean;
  text(path: string): string;
}

/** What a declared target belongs to. */
export type Root =
  /** A folder that Kustomize renders. */
  | { kind: 'overlay'; path: string }
  /** A file that no kustomization stands above: a manifest as it is. */
  | { kind: 'manifest'; path: string };

/** The nearest folder at or above a file with a kustomization; else the file itself. */
export function rootOf(file: string, files: Files): Root {
  for (let folder = posix.dirname(file); ; folder = posix.dirname(folder)) {
    if (kustomizationIn(folder, files) !== undefined) return { kind: 'overlay', path: folder };
    if (folder === '.') return { kind: 'manifest', path: file };
  }
}

export function kustomizationIn(folder: string, files: Pick<Files, 'has'>): string | undefined {
  return KUSTOMIZATION_FILES.map((name) => posix.join(folder, name)).find((path) => files.has(path));
}

/**
 * Whether a root reads one of the changed files. Every text of a kustomization that is a path of the repository counts as something
 * that it reads: too many are rendered rather than too few.
 */
export function readsAny(root: Root, changed: ReadonlySet<string>, files: Files): boolean {
  if (root.kind === 'manifest') return changed.has(root.path);
  const seen = new Set<string>();
  const open = [root.path];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    for (const path of changed) if (isBelow(path, folder)) return true;
    const file = kustomizationIn(folder, files);
    if (file === undefined) continue;
    for (const text of textsOf(files.text(file))) {
      const path = posix.normalize(posix.join(folder, text));
      if (path.startsWith('..') || posix.isAbsolute(text)) continue;
      if (changed.has(path)) return true;
      if (kustomizationIn(path, files) !== undefined) open.push(path);
    }
  }
  return false;
}

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`);
}

/** Every text in a kustomization; what can't be parsed has none, and is told by Kustomize itself. */
function textsOf(content: string): string[] {
  const texts: string[] = [];
  const open: unknown[] = parseAllDocuments(content, { logLevel: 'silent' }).flatMap((document) => {
    try {
      return [document.toJS({ maxAliasCount: 100 }) as unknown];
    } catch {
      return [];
    }
  });
  for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
    // Generators write `key=path`.
    if (typeof value === 'string') texts.push(value, value.slice(value.indexOf('=') + 1));
    else if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
  return texts;
}
