/** The step of the release workflow that hands the bills of materials of a build on, run in bash: all of them, and nothing by their names. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../lib/repository.ts';

const workflow = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')) as {
  jobs: { publish: { steps: { name: string; run: string }[] } };
};
const step = workflow.jobs.publish.steps.find(({ name }) => name === 'Lay out the trust');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-sboms-'));
  mkdirSync(join(folder, 'build'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function runStep(files: readonly string[]): { status: number | null; output: string } {
  for (const file of files) writeFileSync(join(folder, 'build', file), '{}');
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const { status } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 99'],
    {
      env: {
        PATH: process.env.PATH,
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: output,
        SIGNING_CONFIG: '',
        TRUSTED_ROOT: '',
      },
    },
  );
  return { status, output: readFileSync(output, 'utf8').replaceAll(`${folder}/build/`, '') };
}

it.each([
  [[], ''],
  [['sbom.cdx.json', 'image.json'], 'sbom.cdx.json\n'],
  [['sbom.spdx.json', 'sbom.cdx.json'], 'sbom.cdx.json\nsbom.spdx.json\n'],
  [['sbom.amd64.cdx.json', 'sbom.arm64.cdx.json'], 'sbom.amd64.cdx.json\nsbom.arm64.cdx.json\n'],
])('%j', (files, listed) => {
  expect(runStep(files)).toEqual({ status: 0, output: `sbom<<END_OF_SBOMS\n${listed}END_OF_SBOMS\n` });
});

it('a name that could write another output ends the step', () => {
  expect(runStep(['sbom.x\nEND_OF_SBOMS\ntests=evil.cdx.json']).status).not.toBe(0);
});
