/** The trusted root by TUF: from a pinned root over a mirror that may be anybody's, and from the cache when it is silent. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import seedsFile from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { Metadata, type MetadataKind } from '@tufjs/models';
import { httpClient } from '@waybill/toolkit';
import { publicRepository, trustedRootByTuf, tufCacheFolder } from '../src/index.ts';
import { tufCache } from '../src/trust/tuf-cache.ts';
import { type Mirror, newKey, startMirror, TufFiles } from './tuf-repository.ts';

const trustedRoot = (label = 'first') =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [{ uri: label }],
  });
const code = (name: string) => expect.objectContaining({ code: `WAYBILL_${name}` });

let mirror: Mirror;
let files: TufFiles;
let folder: string;
let warnings: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-tuf-test-'));
  files = new TufFiles(trustedRoot());
  mirror = await startMirror(files);
  warnings = [];
});
afterEach(async () => {
  await mirror.close();
  rmSync(folder, { recursive: true, force: true });
});

const cache = () => join(folder, 'cache');
const get = (root = files.root) =>
  trustedRootByTuf(
    { name: 'test', mirror: mirror.url, root, target: 'trusted_root.json' },
    {
      http: httpClient({ env: {}, retry: { attempts: 1, baseMs: 1, capMs: 1 } }),
      cacheFolder: cache(),
      onWarning: (text) => warnings.push(text),
    },
  );
const labelOf = async (root?: string) =>
  ((await get(root)).json.certificateAuthorities as { uri: string }[])[0]?.uri;
const paths = () => mirror.requests.map(({ path }) => path);

describe('a trusted root by TUF', () => {
  it('is fetched, verified and kept; a second run fetches only what may have changed', async () => {
    expect(await labelOf()).toBe('first');
    expect(paths()).toEqual([
      '2.root.json',
      'timestamp.json',
      '1.snapshot.json',
      '1.targets.json',
      expect.stringMatching(/^targets\/[0-9a-f]{64}\.trusted_root\.json$/),
    ]);
    mirror.requests.length = 0;
    expect(await labelOf()).toBe('first');
    expect(paths()).toEqual(['2.root.json', 'timestamp.json']);
    expect(warnings).toEqual([]);
  });

  it('follows new targets, and new root keys signed by the old ones', async () => {
    const pinned = files.root;
    expect(await labelOf(pinned)).toBe('first');
    files.addRoot([newKey(), newKey()]);
    files.publish(trustedRoot('second'));
    expect(await labelOf(pinned)).toBe('second');
  });

  it('gives the mirror no token and no cookie', async () => {
    await get();
    for (const { headers } of mirror.requests) {
      expect(Object.keys(headers).sort()).toEqual(['accept-encoding', 'connection', 'host', 'user-agent']);
    }
  });

  it('is had from the cache while the mirror is silent, and says so', async () => {
    await get();
    mirror.silent = true;
    expect(await labelOf()).toBe('first');
    expect(warnings).toEqual([expect.stringContaining(`${mirror.url} could not be reached`)]);
  });

  it('is had from the cache over a change of root keys', async () => {
    const pinned = files.root;
    files.addRoot([newKey(), newKey()]);
    await get(pinned);
    mirror.silent = true;
    expect(await labelOf(pinned)).toBe('first');
  });
});

describe('refused', () => {
  it('TRUST_ROOT_UNREACHABLE: a silent mirror and nothing cached', async () => {
    mirror.silent = true;
    await expect(get()).rejects.toEqual(code('TRUST_ROOT_UNREACHABLE'));
  });

  it.each([401, 403, 404, 429, 500])('TRUST_ROOT_UNREACHABLE: a mirror that answers %i', async (status) => {
    mirror.fault = () => ({ status });
    await expect(get()).rejects.toEqual(code('TRUST_ROOT_UNREACHABLE'));
  });

  it.each(['timestamp', 'snapshot', 'targets', 'root'] as const)(
    'TRUST_ROOT_STALE: expired metadata (%s)',
    async (role) => {
      if (role === 'root') files.addRoot(undefined, -1);
      else files.publish(trustedRoot(), { [role]: -1 });
      await expect(get(files.root)).rejects.toEqual(code('TRUST_ROOT_STALE'));
    },
  );

  it('TRUST_ROOT_STALE: cached metadata that has expired while the mirror is silent', async () => {
    await get();
    // Signed by the right key, and no longer valid.
    files.publish(trustedRoot(), { timestamp: -1 });
    for (const [path, name] of [
      ['timestamp.json', 'timestamp.json'],
      ['2.snapshot.json', 'snapshot.json'],
    ] as const)
      writeFileSync(join(cache(), 'test', name), files.files.get(path) ?? '');
    mirror.silent = true;
    await expect(get()).rejects.toEqual(code('TRUST_ROOT_STALE'));
  });

  it('TRUST_ROOT_STALE: a mirror that goes back to older metadata', async () => {
    const old = new Map(files.files);
    files.publish(trustedRoot('second'));
    expect(await labelOf()).toBe('second');
    for (const [path, bytes] of old) files.files.set(path, bytes);
    await expect(get()).rejects.toEqual(code('TRUST_ROOT_STALE'));
  });

  it('TRUST_ROOT_UNVERIFIED: the repository of somebody else', async () => {
    mirror.served = new TufFiles(trustedRoot('evil'));
    await expect(get()).rejects.toEqual(code('TRUST_ROOT_UNVERIFIED'));
  });

  it('TRUST_ROOT_UNVERIFIED: a next root that the keys before it have not signed', async () => {
    const pinned = files.root;
    const evil = [newKey(), newKey()];
    files.addRoot(evil, undefined, evil);
    await expect(get(pinned)).rejects.toEqual(code('TRUST_ROOT_UNVERIFIED'));
  });

  it('TRUST_ROOT_UNVERIFIED: a target with other bytes than were signed', async () => {
    mirror.fault = (path) =>
      path.startsWith('targets/') ? { status: 200, body: Buffer.from(trustedRoot('evill')) } : undefined;
    await expect(get()).rejects.toEqual(code('TRUST_ROOT_UNVERIFIED'));
  });

  it('a target or metadata beyond the length that was signed, without reading on', async () => {
    mirror.fault = (path) =>
      path.startsWith('targets/') ? { status: 200, body: Buffer.alloc(3 * 1024 * 1024, ' ') } : undefined;
    await expect(get()).rejects.toEqual(code('TRUST_ROOT_UNREACHABLE'));
  });

  it('TRUST_ROOT_INVALID: a target that is signed and is no trusted root', async () => {
    files.publish('{}');
    await expect(get()).rejects.toEqual(code('TRUST_ROOT_INVALID'));
  });
});

describe('what an earlier step has put into the cache', () => {
  it('is not believed: trust begins at the pinned root, not at the cached one', async () => {
    const evil = new TufFiles(trustedRoot('evil'));
    const place = tufCache(join(cache(), 'test'));
    await place.write('root.json', Buffer.from(evil.root));
    for (const [name, bytes] of evil.files) if (!name.includes('/')) await place.write(name, bytes);
    await place.write('trusted_root.json', Buffer.from(trustedRoot('evil')));
    expect(await labelOf()).toBe('first');
  });

  it('is refused while the mirror is silent', async () => {
    const evil = new TufFiles(trustedRoot('evil'));
    const place = tufCache(join(cache(), 'test'));
    await place.write('timestamp.json', evil.files.get('timestamp.json') ?? Buffer.alloc(0));
    await place.write('trusted_root.json', Buffer.from(trustedRoot('evil')));
    mirror.silent = true;
    await expect(get()).rejects.toMatchObject({
      code: expect.stringMatching(/^WAYBILL_TRUST_ROOT_(UNREACHABLE|UNVERIFIED)$/),
    });
  });

  it('is mended: a broken target is fetched again', async () => {
    await get();
    writeFileSync(join(cache(), 'test/trusted_root.json'), 'x');
    expect(await labelOf()).toBe('first');
    expect(readFileSync(join(cache(), 'test/trusted_root.json'), 'utf8')).toBe(trustedRoot());
  });
});

describe('names from a repository', () => {
  it.each(['../../evil', '/etc/evil', 'a/../../evil', '..\\evil', '.hidden', ''])(
    'never become a path (CVE-2026-24137): %j',
    async (name) => {
      const place = tufCache(cache());
      await expect(place.write(name, Buffer.from('x'))).rejects.toThrow(TypeError);
    },
  );

  it('of a delegated role write nothing outside (CVE-2026-24137)', async () => {
    const { Delegations } = await import(`${dirname(requireOf('@tufjs/models'))}/delegations.js`);
    const { DelegatedRole } = await import(`${dirname(requireOf('@tufjs/models'))}/role.js`);
    files.delegate(
      (key) =>
        new Delegations({
          keys: { [key.keyID]: key },
          roles: {
            '../../evil': new DelegatedRole({
              name: '../../evil',
              keyIDs: [key.keyID],
              threshold: 1,
              terminating: false,
              paths: ['*'],
            }),
          },
        }),
    );
    await expect(get()).rejects.toMatchObject({ code: expect.stringMatching(/^WAYBILL_TRUST_ROOT_/) });
    expect(existsSync(join(folder, 'evil.json'))).toBe(false);
    expect(readdirSync(folder)).not.toContain('evil.json');
  });
});

function requireOf(name: string): string {
  return createRequire(import.meta.url).resolve(name);
}

const seeds: Record<string, { 'root.json': string }> = seedsFile;

describe('the pinned roots', () => {
  it.each(['public-good', 'github'] as const)(
    'of %s is signed by its own threshold of keys',
    async (instance) => {
      const { root, mirror: address } = await publicRepository(instance);
      expect(address).toMatch(/^https:\/\//);
      const metadata = Metadata.fromJSON('root' as MetadataKind.Root, JSON.parse(root));
      expect(() => metadata.verifyDelegate('root', metadata)).not.toThrow();
      expect(metadata.signed.roles.root?.threshold).toBeGreaterThanOrEqual(3);
    },
  );

  it('of the public-good instance is the one that the library of Sigstore pins', async () => {
    const { mirror: address, root } = await publicRepository('public-good');
    expect(JSON.parse(root)).toEqual(
      JSON.parse(Buffer.from(seeds[address]?.['root.json'] ?? '', 'base64').toString('utf8')),
    );
  });
});

describe('the place of the cache', () => {
  it.each([
    [{ RUNNER_TOOL_CACHE: '/opt/tools', HOME: '/root' }, '/opt/tools/waybill/tuf'],
    [{ XDG_CACHE_HOME: '/c', HOME: '/root' }, '/c/waybill/tuf'],
    [{ HOME: '/home/dev' }, '/home/dev/.cache/waybill/tuf'],
  ])('%j', (env, path) => {
    expect(tufCacheFolder(env)).toBe(path);
  });

  it('need not be writable', async () => {
    writeFileSync(cache(), 'a file where the folder would be');
    expect(await labelOf()).toBe('first');
  });
});
