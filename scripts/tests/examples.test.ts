/** The example service is a service like any other: its own tests pass as its pipeline runs them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { root } from '../lib/repository.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-example-'));
  cpSync(join(root, 'examples/service-repo'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the example service's own tests pass and leave the report that is attested", () => {
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  const ran = spawnSync(
    process.execPath,
    ['--test', '--test-reporter=junit', `--test-reporter-destination=${join(folder, 'test-results.xml')}`],
    { cwd: folder, encoding: 'utf8', env },
  );
  expect(`${ran.stdout}${ran.stderr}`).not.toContain('not ok');
  expect(ran.status).toBe(0);
  expect(readFileSync(join(folder, 'test-results.xml'), 'utf8')).toContain('<testcase');
});
