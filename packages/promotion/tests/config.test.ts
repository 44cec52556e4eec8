/** The trusted root of a promotion where the policy names no file: fetched by TUF, or none at all. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { githubClient } from '@waybill/github';
import type { PublicInstance } from '@waybill/policy';
import { registryClient } from '@waybill/registry';
import { httpClient, plainLogger } from '@waybill/toolkit';
import { trustedRootByTuf } from '../../evidence/src/index.ts';
import { type Mirror, startMirror, TufFiles } from '../../evidence/tests/tuf-repository.ts';
import { changeOpener, collectFacts, readConfig } from '../src/index.ts';
import { type Config, type PolicyEdit, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

let files: TufFiles;
let mirror: Mirror;
let folder: string;
let asked: PublicInstance[];
beforeEach(async () => {
  files = new TufFiles(JSON.stringify(world.platform.service('sigstore').trustedRoot()));
  mirror = await startMirror(files);
  folder = mkdtempSync(join(tmpdir(), 'waybill-config-test-'));
  asked = [];
});
afterEach(async () => {
  await mirror.close();
  rmSync(folder, { recursive: true, force: true });
});

const http = httpClient({ env: {}, retry: { attempts: 1, baseMs: 1, capMs: 1 } });
/** As the public instances publish theirs, from a pinned root of this test. */
function publicRoot(instance: PublicInstance) {
  asked.push(instance);
  const { root } = files;
  return trustedRootByTuf(
    { name: instance, mirror: mirror.url, root, target: 'trusted_root.json' },
    { http, cacheFolder: folder },
  );
}

function clientOf(config: Config) {
  const { apiUrl, graphqlUrl } = world.platform.service('github');
  const log = plainLogger(
    () => undefined,
    () => undefined,
  );
  return githubClient({ apiUrl, graphqlUrl, token: config.appToken(), http, log });
}

function readingOf(config: Config) {
  const [owner = '', name = ''] = config.repository.split('/');
  return readConfig(clientOf(config), { owner, name }, { policyPath: 'delivery-policy.yml', publicRoot });
}

const trusting =
  (line: string): PolicyEdit =>
  (policy) =>
    policy.replace('  trusted-root: trusted-root.json\n', line);

describe('a policy that names no trusted root', () => {
  it.each([
    ['says nothing', '', 'public-good'],
    ['names an instance', '  sigstore: github\n', 'github'],
  ] as const)('%s: its root is fetched, and the evidence holds under it', async (_, line, instance) => {
    const digest = await world.image('claims-api');
    const config = await world.config(trusting(line));
    await config.run('dev', digest);
    const revision = await readingOf(config);
    expect(asked).toEqual([instance]);
    expect(revision.trustedRootPath).toBeUndefined();
    expect(revision.trustedRootName).toBe(`the ${instance} instance of Sigstore`);
    const { facts, report } = await collectFacts(
      revision,
      { service: 'claims-api', from: 'dev', to: 'staging', digest },
      {
        github: clientOf(config),
        registry: (repository) => registryClient(repository, { http, env: { HOME: folder } }),
        changes: changeOpener(http, {}),
        now: new Date(),
      },
    );
    expect(facts.evidence).toEqual({ passed: true, failures: [] });
    expect(report?.trustedRootDigest).toBe(revision.trustedRoot.digest);
  });

  it('is not decided under a root that is out of date, and not without one', async () => {
    const config = await world.config(trusting(''));
    files.publish(JSON.stringify(world.platform.service('sigstore').trustedRoot()), { timestamp: -1 });
    await expect(readingOf(config)).rejects.toMatchObject({ code: 'WAYBILL_TRUST_ROOT_STALE' });
    mirror.silent = true;
    await expect(readingOf(config)).rejects.toMatchObject({ code: 'WAYBILL_TRUST_ROOT_UNREACHABLE' });
  });

  it('is the one of the config repository where it names a path: nobody else is asked', async () => {
    const { trustedRootPath, trustedRootName } = await readingOf(await world.config());
    expect({ trustedRootPath, trustedRootName, asked }).toEqual({
      trustedRootPath: 'trusted-root.json',
      trustedRootName: 'trusted-root.json',
      asked: [],
    });
  });
});

describe('the shipped actions', () => {
  it('say that a committed root has ended, where evidence fails by it', async () => {
    const digest = await world.image('claims-api');
    const config = await world.config();
    await config.run('dev', digest);
    const root = structuredClone(world.platform.service('sigstore').trustedRoot()) as {
      certificateAuthorities: { validFor: { start: string; end?: string } }[];
    };
    for (const { validFor } of root.certificateAuthorities) {
      validFor.start = '2020-01-01T00:00:00Z';
      validFor.end = '2021-01-01T00:00:00Z';
    }
    await world.platform.service('github').commitFiles(config.repository, {
      branch: 'main',
      message: 'An old root',
      files: { 'trusted-root.json': JSON.stringify(root) },
    });
    const number = await config.pullRequest({
      files: { [config.path('staging')]: config.overlay('staging', digest) },
    });
    const run = await config.verify(number);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('TRUST_ROOT_STALE');
    expect(run.log).toContain('no certificate authority of the trusted root is valid any more');
  });

  // Nothing listens there.
  const env = { HTTPS_PROXY: 'http://127.0.0.1:1' };

  it('do not look where an earlier step could have steered them', async () => {
    const config = await world.config();
    const number = await config.pullRequest({ files: { 'README.md': '# changed\n' } });
    const tainted = { env: { TUF_ROOT: '/nonexistent' } };
    for (const run of [
      await config.verify(number, tainted),
      await config.promote({ to: 'staging' }, tainted),
    ]) {
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('WAYBILL_ENV_TAINTED');
      expect(run.log).toContain('the variable TUF_ROOT is set');
    }
  });

  it('promote nothing, and pass nothing, without the root of the public instance', async () => {
    const digest = await world.image('claims-api');
    const config = await world.config(trusting(''));
    await config.run('dev', digest);
    const proposed = await config.promote({ to: 'staging' }, { env });
    expect(proposed.exitCode).toBe(1);
    expect(proposed.log).toContain('WAYBILL_TRUST_ROOT_UNREACHABLE');
    const number = await config.pullRequest({
      files: { [config.path('staging')]: config.overlay('staging', digest) },
    });
    const checked = await config.verify(number, { env });
    expect(checked.exitCode).toBe(1);
    expect(checked.log).toContain('WAYBILL_TRUST_ROOT_UNREACHABLE');
  });
});
