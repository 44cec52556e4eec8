import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bundleAction } from './lib/bundle.ts';
import { cli } from './lib/cli.ts';
import { bundled, root, shown } from './lib/repository.ts';

const help = `
Proves that the committed bundles are what the sources give.

  pnpm check-dist   builds every action and the command in copies of the tree at two other places, where no old dist/ is, and compares every byte with
                    what is committed: a path that left a trace would show
`;

await cli({ help }, async () => {
  const places = [mkdtempSync(join(tmpdir(), 'waybill-check-dist-')), mkdtempSync(join(tmpdir(), 'w-'))];
  try {
    const differences: string[] = [];
    for (const place of places) {
      copyTree(place);
      for (const action of bundled(place)) {
        await bundleAction(action, place);
        differences.push(
          ...compare(join(root, relative(place, action.folder), 'dist'), join(action.folder, 'dist')),
        );
      }
    }
    if (differences.length > 0) {
      const unique = [...new Set(differences)];
      throw new Error(
        `dist/ is not what the sources give; run "pnpm build" and commit:\n${unique.map((line) => `  ${line}`).join('\n')}`,
      );
    }
    console.log(
      `dist/ of ${bundled().length} bundled packages is what the sources give, byte for byte, built at two places`,
    );
  } finally {
    for (const place of places) rmSync(place, { recursive: true, force: true });
  }
});

/** The sources without dist/, at another place. */
function copyTree(place: string): void {
  for (const part of ['actions', 'packages']) {
    cpSync(join(root, part), join(place, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !/\/(dist|tests)$/.test(source),
    });
  }
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'tsconfig.json'])
    cpSync(join(root, file), join(place, file));
  // The packages' own links point up into this folder by relative paths.
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
}

/** Files that differ, are missing or are left over in the committed folder. */
function compare(committed: string, built: string): string[] {
  const list = (folder: string) => {
    try {
      return readdirSync(folder).sort();
    } catch {
      return [];
    }
  };
  const names = [...new Set([...list(committed), ...list(built)])];
  return names.flatMap((name) => {
    const [a, b] = [join(committed, name), join(built, name)].map((path) => {
      try {
        return readFileSync(path);
      } catch {
        return undefined;
      }
    });
    if (a === undefined) return [`${shown(join(committed, name))} is missing`];
    if (b === undefined) return [`${shown(join(committed, name))} is left over`];
    return a.equals(b) ? [] : [`${shown(join(committed, name))} differs`];
  });
}
