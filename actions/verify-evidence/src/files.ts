/** Files of this action: where a policy's repository is, and where the report goes. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canonicalJson } from '@waybill/toolkit';
import type { Result } from './main.ts';

/**
 * The root of the checkout that `folder` is in: the nearest folder with `.git`, else `folder` itself. Files that a policy
 * names are looked for there alone: what stands above may belong to another repository, with other owners.
 */
export function checkoutRoot(folder: string): string {
  for (let current = resolve(folder); current !== dirname(current); current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
  }
  return resolve(folder);
}

/** Writes the report below `temp` and returns its path. */
export function writeReport(result: Result, temp: string): string {
  const folder = join(temp, 'waybill', 'reports');
  mkdirSync(folder, { recursive: true });
  const hex = result.digest.slice('sha256:'.length, 'sha256:'.length + 16);
  const path = join(folder, `evidence-${result.environment}-${hex}.json`);
  writeFileSync(path, `${canonicalJson(result)}\n`);
  return path;
}
