/**
 * The trusted root of a public Sigstore instance, by The Update Framework (theupdateframework.github.io/specification, 5 "Detailed client
 * workflow"). The workflow itself is tuf-js; here is where it begins (a pinned root), what it fetches with (the one HTTP client, no credentials)
 * and what is kept for a run without a network.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type HttpClient, messageOf, WaybillError } from '@waybill/toolkit';
import type { Updater } from 'tuf-js';
import { errors } from '../errors.ts';
import { parseTrustedRoot, type TrustedRootFile } from './trusted-root.ts';
import { type TufCache, tufCache } from './tuf-cache.ts';

/** A TUF repository that publishes a trusted root. */
export interface TufRepository {
  /** For messages and for the folder in the cache. */
  name: string;
  /** Address of the metadata; targets are below `targets/`. */
  mirror: string;
  /** Root metadata that trust begins with, JSON. */
  root: string;
  /** Name of the target that is the trusted root. */
  target: string;
}

export type PublicInstance = 'public-good' | 'github';

const MIRRORS: Record<PublicInstance, string> = {
  'public-good': 'https://tuf-repo-cdn.sigstore.dev',
  github: 'https://tuf-repo.github.com',
};

export interface TufOptions {
  http: HttpClient;
  /** `tufCacheFolder(env)`; a folder below it for each repository. */
  cacheFolder: string;
  /** Told when the mirror could not be reached and what is cached is used instead. */
  onWarning?: (text: string) => void;
}

/** The public-good instance of Sigstore, or GitHub's own, which signs for private repositories. */
export async function publicRepository(instance: PublicInstance): Promise<TufRepository> {
  const { GITHUB_ROOT, PUBLIC_GOOD_ROOT } = await import('./tuf-roots.ts');
  return {
    name: instance,
    mirror: MIRRORS[instance],
    root: instance === 'github' ? GITHUB_ROOT : PUBLIC_GOOD_ROOT,
    target: 'trusted_root.json',
  };
}

/** Metadata that is verified against what the last run has seen, so that a mirror cannot go back. */
const KEPT = ['timestamp.json', 'snapshot.json', 'targets.json'];
/** How a mirror says that there is no such version of the root (specification, 5.3.3). */
const NO_NEWER_ROOT = [403, 404];
const MAX_TARGET_BYTES = 1024 * 1024;
/** A mirror that does not answer is not waited for: what is cached may do. */
const RETRY = { attempts: 3, budgetMs: 15_000 };

/**
 * Throws WAYBILL_TRUST_ROOT_UNREACHABLE (no answer, and nothing cached that holds), _TRUST_ROOT_STALE (expired, or older than what was seen
 * before), _TRUST_ROOT_UNVERIFIED (not signed by the keys that it must be), _TRUST_ROOT_INVALID.
 */
export async function trustedRootByTuf(
  repository: TufRepository,
  options: TufOptions,
): Promise<TrustedRootFile> {
  const { Updater } = await import('tuf-js');
  const cache = tufCache(join(options.cacheFolder, repository.name));
  const work = await mkdtemp(join(tmpdir(), 'waybill-tuf-'));
  try {
    await writeFile(join(work, 'root.json'), repository.root);
    for (const name of KEPT) {
      const bytes = await cache.read(name);
      if (bytes) await writeFile(join(work, name), bytes);
    }
    const files = await mirrorFiles(repository, cache, options);
    const updater = new Updater({
      metadataDir: work,
      metadataBaseUrl: repository.mirror,
      fetcher: { downloadBytes: files.metadata, downloadFile: notUsed },
    });
    const bytes = await verified(repository, updater, files).catch((error: unknown) => {
      throw refusal(error, repository, files);
    });
    await Promise.all(KEPT.map(async (name) => cache.write(name, await readFile(join(work, name)))));
    await cache.write(repository.target, bytes);
    return parseTrustedRoot(bytes.toString('utf8'), `${repository.mirror}/targets/${repository.target}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The target's bytes, from the cache where they are still what the signed metadata says. */
async function verified(repository: TufRepository, updater: Updater, files: MirrorFiles): Promise<Buffer> {
  await updater.refresh();
  const info = await updater.getTargetInfo(repository.target);
  if (!info) throw new Error(`the repository has no target ${repository.target}`);
  const holds = (bytes: Buffer) => info.verify(Readable.from([bytes]));
  const kept = await files.cachedTarget();
  if (
    kept &&
    (await holds(kept).then(
      () => true,
      () => false,
    ))
  )
    return kept;
  // Consistent snapshots: a target's file name begins with its hash (specification, 6.2).
  const [hash = ''] = Object.values(info.hashes);
  const bytes = await files.target(`${hash}.${repository.target}`, Math.min(info.length, MAX_TARGET_BYTES));
  await holds(bytes);
  return bytes;
}

interface MirrorFiles {
  /** For the updater. */
  metadata(url: string, maxLength: number): Promise<Buffer>;
  target(name: string, maxLength: number): Promise<Buffer>;
  cachedTarget(): Promise<Buffer | undefined>;
  /** Why the mirror could not be reached; undefined when it answered. */
  outage(): unknown;
}

/** Files of the mirror; once it does not answer, those of the cache. */
async function mirrorFiles(
  repository: TufRepository,
  cache: TufCache,
  { http, onWarning }: TufOptions,
): Promise<MirrorFiles> {
  const { DownloadHTTPError } = await import('tuf-js/dist/error.js');
  let outage: unknown;

  async function get(url: string, maxLength: number, accept: number[] = []): Promise<Buffer> {
    // No header of ours: a mirror is anybody's server, and gets no token.
    const answer = await http.request({ url, maxResponseBytes: maxLength, retry: RETRY, accept });
    if (answer.status >= 300) throw new DownloadHTTPError(`${url} answered ${answer.status}`, answer.status);
    return answer.body;
  }

  return {
    outage: () => outage,
    cachedTarget: () => cache.read(repository.target),
    target: (name, maxLength) => get(`${repository.mirror}/targets/${name}`, maxLength),
    async metadata(url, maxLength) {
      const name = url.slice(url.lastIndexOf('/') + 1);
      const isRoot = /^\d+\.root\.json$/.test(name);
      if (outage === undefined) {
        try {
          const bytes = await get(url, maxLength, isRoot ? NO_NEWER_ROOT : []);
          if (isRoot) await cache.write(name, bytes);
          return bytes;
        } catch (error) {
          // An answer is an answer; only silence lets the cache speak.
          if (!(error instanceof WaybillError) || error.code === 'WAYBILL_HTTP_TOO_LARGE') throw error;
          outage = error;
          onWarning?.(
            `${repository.mirror} could not be reached; what is cached of it is used as long as it is valid (${messageOf(error)})`,
          );
        }
      }
      // The updater asks for versions; kept is the last one, whose version is checked again.
      const plain = isRoot ? name : name.replace(/^\d+\./, '');
      const kept = isRoot || KEPT.includes(plain) ? await cache.read(plain) : undefined;
      if (kept) return kept;
      if (isRoot) throw new DownloadHTTPError('no newer root is cached', 404);
      throw outage;
    },
  };
}

async function notUsed(): Promise<never> {
  throw new Error('targets are fetched by name');
}

/** What the library says of metadata that is too old; some of its errors it wraps into a text, so that only that is left. */
const STALE =
  /is expired|is less than current version|does not match snapshot version|doesn't match timestamp/;

function refusal(error: unknown, { name, mirror }: TufRepository, files: MirrorFiles): WaybillError {
  const text = messageOf(error);
  if (STALE.test(text))
    return errors.TRUST_ROOT_STALE({
      message: `the metadata of the ${name} instance is out of date`,
      where: mirror,
      found: text,
      cause: files.outage(),
    });
  const outage = files.outage() ?? (error instanceof WaybillError ? error : undefined);
  if (outage !== undefined)
    return errors.TRUST_ROOT_UNREACHABLE({
      message: `the trusted root of the ${name} instance could not be fetched, and nothing that is cached holds`,
      where: mirror,
      cause: outage,
    });
  return errors.TRUST_ROOT_UNVERIFIED({
    message: `what is served as the trusted root of the ${name} instance does not verify`,
    where: mirror,
    found: text,
  });
}
