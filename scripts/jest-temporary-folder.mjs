/**
 * What a test run leaves under the temporary folder is gone when the run ends: a test process has no exit of its own in which to
 * remove it, and one that is killed would leave it anyway.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup() {
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'waybill-jest-'));
  process.env.TMPDIR = folder;
  globalThis.waybillTemporaryFolder = { folder, before };
}

export function teardown() {
  const { folder, before } = globalThis.waybillTemporaryFolder;
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true });
}
