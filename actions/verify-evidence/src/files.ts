/** Where the report goes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@waybill/toolkit';
import type { Result } from '@waybill/verification';

/** Writes the report below `temp` and returns its path. */
export function writeReport(result: Result, temp: string): string {
  const folder = join(temp, 'waybill', 'reports');
  mkdirSync(folder, { recursive: true });
  const hex = result.digest.slice('sha256:'.length, 'sha256:'.length + 16);
  const path = join(folder, `evidence-${result.environment}-${hex}.json`);
  writeFileSync(path, `${canonicalJson(result)}\n`);
  return path;
}
