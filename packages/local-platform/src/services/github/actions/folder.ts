/** Files under a folder on disk, by path with `/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files and symbolic links, sorted. `enter` decides on folders and files by relative path. */
export function filesUnder(folder: string, enter: (path: string) => boolean = () => true): string[] {
  const found: string[] = [];
  const visit = (relative: string) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative ? `${relative}/${entry.name}` : entry.name;
      if (!enter(path)) continue;
      if (entry.isDirectory()) visit(path);
      else found.push(path);
    }
  };
  visit('');
  return found.sort();
}

export function readFolder(folder: string): Record<string, Buffer> {
  return Object.fromEntries(filesUnder(folder).map((path) => [path, readFileSync(join(folder, path))]));
}
