/** The reusable workflow check-manifests, as a pull request of the config repository starts it: run by act, with the real checkers. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '@waybill/local-platform';
import { push, replaceIn } from '../../scripts/demo/journey.ts';
import { createWorld, type World } from '../../scripts/demo/world.ts';
import { pathOf } from '../lib/programs.ts';

let platform: Platform;
let world: World;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-interop-'));
  goThatHasBuilt(folder);
  platform = await startPlatform();
  platform.service('runner').configure({ act: pathOf('act'), node: process.execPath, path: [folder] });
  world = await createWorld(platform, { manifestChecks: true });
  await platform.service('github').commitFiles(world.config.repository, {
    branch: 'main',
    message: 'Judge by Conftest alone, and let nothing else run',
    files: {
      // The schemas of kubeconform come from the network where nothing else is named.
      '.waybill/manifests.yml': 'version: 1\nconftest:\n  policies: [policies/manifests]\n',
      '.github/workflows/verify-promotion.yml': null,
      '.github/workflows/record-deployment.yml': null,
    },
  });
});
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** "go install" for the checkers that the suite has built already: it puts them where it would have built them to. */
function goThatHasBuilt(place: string): void {
  const lines = (['kustomize', 'kubeconform', 'conftest'] as const).map(
    (program) => `  *${program}*) ln -s '${pathOf(program)}' "$GOBIN/${program}" ;;`,
  );
  const file = join(place, 'go');
  writeFileSync(file, ['#!/bin/sh', 'mkdir -p "$GOBIN"', 'case "$*" in', ...lines, 'esac', ''].join('\n'));
  chmodSync(file, 0o755);
}

/** Opens a pull request with a change, and gives back its check. */
async function checked(branch: string, edit: (folder: string) => void) {
  const github = platform.service('github');
  const { mallory } = world.people;
  const sha = await push(world, world.config.repository, mallory, { branch, message: branch, edit });
  const answer = await fetch(`${github.apiUrl}/repos/${world.config.repository}/pulls`, {
    method: 'POST',
    headers: { authorization: `Bearer ${mallory.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title: branch, head: branch, base: 'main' }),
  });
  expect(answer.status).toBe(201);
  await platform.service('runner').idle();
  return github
    .checkRuns(world.config.repository, sha)
    .find(({ name }) => name === 'check-manifests / check');
}

it('shows what a promotion changes, and refuses a change that a rule of the base is against', async () => {
  const promotion = await checked('promotion', (clone) =>
    replaceIn(
      clone,
      'overlays/production/claims-api/kustomization.yaml',
      /sha256:[0-9a-f]{64}/,
      `sha256:${'7'.repeat(64)}`,
    ),
  );
  expect(promotion?.annotations).toEqual([]);
  expect(promotion?.conclusion).toBe('success');
  const change = await checked('without-a-limit', (clone) =>
    replaceIn(clone, 'base/claims-api/deployment.yaml', /, memory: 256Mi/, ''),
  );
  expect(change?.conclusion).toBe('failure');
  expect(change?.annotations.map(({ message }) => message).join('\n')).toContain(
    'claims-api needs a limit of memory',
  );
});
