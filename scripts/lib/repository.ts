/** Where things are in this repository, found and not listed: adding an action is adding a folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Bundled {
  name: string;
  folder: string;
  entries: { name: string; source: string; bundle: string }[];
  /** A command that people call, not an action that the runner does. */
  command?: true;
}

export interface Action extends Bundled {
  /** Entries of the bundle: `index`, and `post` where there is something to clean up. */
  entries: { name: 'index' | 'post'; source: string; bundle: string }[];
}

/** Every folder under actions/ that has an action.yml, in the order of their names. */
export function actions(base = root): Action[] {
  return readdirSync(join(base, 'actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(base, 'actions', entry.name, 'action.yml')))
    .map((entry) => {
      const folder = join(base, 'actions', entry.name);
      const entries = (['index', 'post'] as const)
        .map((name) => ({
          name,
          source: join(folder, 'src', `${name}.ts`),
          bundle: join(folder, 'dist', `${name}.cjs`),
        }))
        .filter((candidate) => existsSync(candidate.source));
      return { name: entry.name, folder, entries };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Everything that is shipped as a bundle: the actions, and the command `waybill`. Each is a folder with src/ and dist/; the command's
 * entry is named as it is called.
 */
export function bundled(base = root): Bundled[] {
  const folder = join(base, 'packages', 'cli');
  const command: Bundled = {
    name: 'waybill',
    folder,
    entries: [
      {
        name: 'waybill',
        source: join(folder, 'src', 'index.ts'),
        bundle: join(folder, 'dist', 'waybill.cjs'),
      },
    ],
    command: true,
  };
  return [...actions(base), command];
}

/** Every workspace package and action that has a package.json. */
export function workspaces(
  base = root,
): { name: string; folder: string; manifest: Record<string, unknown> }[] {
  return ['packages', 'actions'].flatMap((kind) =>
    readdirSync(join(base, kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(base, kind, entry.name, 'package.json')))
      .map((entry) => {
        const folder = join(base, kind, entry.name);
        const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
          string,
          unknown
        >;
        return { name: String(manifest.name), folder, manifest };
      }),
  );
}

/** A path for messages: from the root of the repository. */
export function shown(path: string): string {
  return relative(root, path);
}
