/** The step of the release workflow that fetches Syft, run in bash: it takes the pinned archive and nothing else. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../lib/repository.ts';

interface Step {
  name: string;
  run: string;
  env: Record<string, string>;
}

const workflow = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')) as {
  jobs: { build: { steps: Step[] } };
};
const step = workflow.jobs.build.steps.find(({ name }) => name === 'Have Syft');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-syft-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An archive with a program `syft`, and its SHA-256. */
function archive(): { path: string; sha256: string } {
  const path = join(folder, 'release.tar.gz');
  writeFileSync(join(folder, 'syft'), '#!/bin/sh\n');
  expect(spawnSync('tar', ['-czf', path, '-C', folder, 'syft']).status).toBe(0);
  rmSync(join(folder, 'syft'));
  return { path, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
}

/** Runs the step as the runner does, where `curl` gives the archive, or fails when there is none. */
function runStep(
  archivePath: string,
  env: Record<string, string> = {},
): { status: number | null; log: string } {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  // The step ends with "--output ARCHIVE ADDRESS".
  writeFileSync(
    join(bin, 'curl'),
    [
      '#!/bin/bash',
      'printf "%s\\n" "$@" > "$ASKED"',
      'for word; do archive="$last" last="$word"; done',
      'cp "$ARCHIVE" "$archive"',
      '',
    ].join('\n'),
  );
  chmodSync(join(bin, 'curl'), 0o755);
  const result = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 99'],
    {
      encoding: 'utf8',
      env: {
        ...step?.env,
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        RUNNER_TEMP: folder,
        ARCHIVE: archivePath,
        ASKED: join(folder, 'asked'),
        ...env,
        PATH: `${bin}:${process.env.PATH}`,
      },
    },
  );
  return { status: result.status, log: result.stdout };
}

const unpacked = () => existsSync(join(folder, 'syft', 'syft'));

it('pins a version and one SHA-256 for each platform', () => {
  expect(step?.env).toEqual({
    SYFT_VERSION: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    SYFT_SHA256_X64: expect.stringMatching(/^[0-9a-f]{64}$/),
    SYFT_SHA256_ARM64: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

it.each([
  ['X64', 'amd64'],
  ['ARM64', 'arm64'],
])('takes the archive for %s when its SHA-256 is the pinned one', (architecture, name) => {
  const { path, sha256 } = archive();
  const ran = runStep(path, { RUNNER_ARCH: architecture, [`SYFT_SHA256_${architecture}`]: sha256 });
  expect(ran).toEqual({ status: 0, log: '' });
  expect(unpacked()).toBe(true);
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain(`_linux_${name}.tar.gz`);
});

it('refuses an archive with another SHA-256, says both, and unpacks nothing', () => {
  const { path, sha256 } = archive();
  const ran = runStep(path);
  expect(ran.status).toBe(1);
  expect(ran.log).toContain(
    `has SHA-256 ${sha256}, expected ${step?.env.SYFT_SHA256_X64}; nothing of it was run`,
  );
  expect(unpacked()).toBe(false);
});

it('says what to do when the archive cannot be fetched', () => {
  const ran = runStep(join(folder, 'none'));
  expect(ran.status).toBe(1);
  expect(ran.log).toContain('Give image-artifact with an SBOM where it is out of reach');
});

it.each([
  ['macOS', 'ARM64'],
  ['Linux', 'ARM'],
])('refuses a runner of %s-%s', (RUNNER_OS, RUNNER_ARCH) => {
  const ran = runStep(archive().path, { RUNNER_OS, RUNNER_ARCH });
  expect(ran.status).toBe(1);
  expect(ran.log).toContain(`no Syft is pinned for a runner of ${RUNNER_OS}-${RUNNER_ARCH}`);
});
