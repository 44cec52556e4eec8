/** Compares what must have been seen with what a report shows as seen. */
import type { ExpectedFile } from './inventory.ts';
import { DATA_WITNESS } from './readers/checkov.ts';

export interface Coverage {
  expected: number;
  read: number;
  /** Files that were not read, or not wholly; `resources` is empty when nothing of the file was seen. */
  missing: { path: string; resources: string[] }[];
}

export function coverageOf(
  expected: readonly ExpectedFile[],
  seen: readonly { path: string; resource: string; rule: string }[],
): Coverage {
  const byPath = new Map<string, Set<string>>();
  for (const { path, resource, rule } of seen) {
    const resources = byPath.get(path) ?? new Set<string>();
    const address = localAddress(resource);
    // Checkov gives a data source the address of a resource of that type and name.
    resources.add(rule === DATA_WITNESS ? `data.${address}` : address);
    byPath.set(path, resources);
  }
  const missing: Coverage['missing'] = [];
  for (const file of expected) {
    const resources = byPath.get(file.path);
    const unseen = file.resources.filter((resource) => resources?.has(resource) !== true);
    if (resources === undefined || unseen.length > 0) missing.push({ path: file.path, resources: unseen });
  }
  return { expected: expected.length, read: expected.length - missing.length, missing };
}

const INSTANCE = '\\[(?:"[^"]*"|\\d+)\\]';
const MODULE = new RegExp(`^module\\.[\\p{L}\\p{N}_-]+(?:${INSTANCE})?\\.`, 'u');
const TRAILING = new RegExp(`${INSTANCE}$`);

/** `module.m["a"].google_x.y[0]` is declared as `google_x.y` in the module's file. */
export function localAddress(address: string): string {
  let out = address;
  while (MODULE.test(out)) out = out.replace(MODULE, '');
  return out.replace(TRAILING, '');
}
