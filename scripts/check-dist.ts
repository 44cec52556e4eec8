import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleAction } from './lib/bundle.ts';
import { cli } from './lib/cli.ts';
import { actions, root, shown } from './lib/repository.ts';

const help = `
Proves that the committed bundles are what the sources give.

  pnpm check-dist   builds every action in a copy of the tree at another path, where no old dist/ is, and compares bytes;
                    since the committed bundles were built here, equal bytes also prove that the path leaves no trace
`;

await cli({ help }, async () => {
  const copy = mkdtempSync(join(tmpdir(), 'waybill-check-dist-'));
  try {
    for (const part of ['actions', 'packages']) {
      cpSync(join(root, part), join(copy, part), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (source) => !/\/(dist|tests)$/.test(source),
      });
    }
    for (const file of ['package.json', 'pnpm-workspace.yaml', 'tsconfig.json'])
      cpSync(join(root, file), join(copy, file));
    // The packages' own links point up into this folder by relative paths.
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const differences: string[] = [];
    for (const action of actions(copy)) {
      await bundleAction(action, copy);
      differences.push(...compare(join(root, 'actions', action.name, 'dist'), join(action.folder, 'dist')));
    }
    if (differences.length > 0) {
      throw new Error(
        `dist/ is not what the sources give; run "pnpm build" and commit:\n${differences.map((d) => `  ${d}`).join('\n')}`,
      );
    }
    console.log(
      `dist/ of ${actions().length} actions is what the sources give, byte for byte, built at two places`,
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

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
