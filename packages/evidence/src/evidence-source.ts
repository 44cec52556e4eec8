/**
 * Where evidence is read from: the registry, or a folder for verification without a network. Whatever is listed but cannot be
 * read is said; nothing is passed over.
 */

import {
  type Descriptor,
  type Digest,
  type Manifest,
  OCI_EMPTY,
  parseManifest,
  type RegistryClient,
} from '@waybill/registry';
import { messageOf, WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import { legacyEvidence } from './legacy/layer-source.ts';
import { BUNDLE_PREFIX } from './media-types.ts';
import { reasons } from './reasons-errors.ts';

export interface FoundBundle {
  /** Digest that the bundle is attached to. */
  subject: Digest;
  /** What names it: digest of the referrer's manifest, or the file. */
  referrer: string;
  /** Digest of the referrer's manifest; undefined for a file. */
  referrerDigest?: Digest;
  /** `legacy`: a layer at a tag, of the format before bundles, as a bundle made of it. */
  format: 'bundle' | 'legacy';
  bytes: Buffer;
  /** What the bundle signs where it does not hold it: the payload of a signature in the older format. */
  signedPayload?: Buffer;
}

export interface FoundEvidence {
  bundles: FoundBundle[];
  /** Listed as a bundle, but could not be read. */
  unreadable: { referrer: string; reason: string }[];
  /** Referrers that are no bundles; they are no evidence, and not looked at. */
  others: number;
}

export interface EvidenceSource {
  /** `registry/repository`, or the folder. */
  readonly name: string;
  /** The manifest of an image, from its bytes. Throws WAYBILL_IMAGE_UNKNOWN, and WAYBILL_EVIDENCE_UNREADABLE where nobody answers. */
  manifest(digest: Digest): Promise<Manifest>;
  /**
   * All that is attached to one digest. Throws WAYBILL_EVIDENCE_UNREADABLE where the list of it cannot be had.
   * @param legacy `unread` where the caller knows that nothing in the older format matters to it. Default `read`.
   */
  evidence(subject: Digest, legacy?: 'read' | 'unread'): Promise<FoundEvidence>;
}

/** A bundle with an SBOM of a large image is a few megabytes; verifiers in clusters stop at ten. */
export const MAX_BUNDLE_BYTES = 32 * 1024 * 1024;
/** All bundles of one digest are in memory at once; beyond this, what is left counts as unreadable. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
/** Downloads at a time. */
const PARALLEL = 8;
/** What the HTTP client says after all tries, where no answer can be had of a registry. */
const OUTAGE = ['WAYBILL_HTTP_TIMEOUT', 'WAYBILL_HTTP_UNREACHABLE', 'WAYBILL_HTTP_STATUS'];

/** A registry that does not answer has said neither that evidence is there nor that it is not. */
async function answered<T>(what: string, where: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof WaybillError) || !OUTAGE.includes(error.code)) throw error;
    throw reasons.EVIDENCE_UNREADABLE({
      message: `${what} could not be read: ${error.message} [${error.code}]`,
      where,
      found: error.found,
    });
  }
}

export function registrySource(registry: RegistryClient): EvidenceSource {
  async function read(
    subject: Digest,
    referrer: Descriptor,
    budget: { bytes: number },
  ): Promise<FoundBundle> {
    const manifest = await registry.getManifest(referrer.digest);
    const layer = manifest.kind === 'manifest' ? manifest.content.layers[0] : undefined;
    if (manifest.kind !== 'manifest' || !layer || manifest.content.layers.length !== 1)
      throw errors.BUNDLE_INVALID({
        message: 'the referrer is not a manifest with one layer',
        where: `${registry.name}@${referrer.digest}`,
      });
    // The fallback index is anybody's list: what the manifest itself says decides what it is attached to.
    if (manifest.content.subject?.digest !== subject)
      throw errors.BUNDLE_INVALID({
        message: `the referrer is listed for ${subject} but is attached to ${manifest.content.subject?.digest ?? 'nothing'}`,
        where: `${registry.name}@${referrer.digest}`,
      });
    return {
      subject,
      referrer: referrer.digest,
      referrerDigest: referrer.digest,
      format: 'bundle',
      bytes: await blob(subject, layer, budget),
    };
  }

  function blob(subject: Digest, layer: Descriptor, budget: { bytes: number }): Promise<Buffer> {
    budget.bytes -= layer.size;
    if (budget.bytes < 0)
      throw errors.BUNDLE_INVALID({
        message: `the bundles of this image are larger than ${MAX_TOTAL_BYTES} bytes together`,
        where: `${registry.name}@${subject}`,
      });
    return registry.getBlob(layer, MAX_BUNDLE_BYTES);
  }

  return {
    name: registry.name,
    manifest: (digest) => answered('the image', `${registry.name}@${digest}`, registry.getManifest(digest)),
    evidence: (subject, legacy = 'read') =>
      answered('the list of what is attached', `${registry.name}@${subject}`, evidence(subject, legacy)),
  };

  async function evidence(subject: Digest, older: 'read' | 'unread'): Promise<FoundEvidence> {
    const budget = { bytes: MAX_TOTAL_BYTES };
    const [{ referrers: all }, legacy] = await Promise.all([
      registry.listReferrers(subject),
      older === 'read'
        ? legacyEvidence(registry, subject, async (layer) => blob(subject, layer as Descriptor, budget))
        : { bundles: [], unreadable: [] },
    ]);
    // Some tools and registries list no type, or that of the config: only then the manifests themselves are asked.
    const bundles = all.every(({ artifactType }) => artifactType !== undefined && artifactType !== OCI_EMPTY)
      ? all.filter(({ artifactType }) => artifactType?.startsWith(BUNDLE_PREFIX))
      : (await registry.listReferrers(subject, { artifactType: `${BUNDLE_PREFIX}*` })).referrers;
    const found: FoundEvidence = { bundles: [], unreadable: [], others: all.length - bundles.length };
    await eachOf(bundles, async (referrer) => {
      try {
        found.bundles.push(await read(subject, referrer, budget));
      } catch (error) {
        if (!(error instanceof WaybillError)) throw error;
        found.unreadable.push({ referrer: referrer.digest, reason: `${error.message} [${error.code}]` });
      }
    });
    // In the order of the list, so that two runs report the same.
    const position = (digest: string) => bundles.findIndex((entry) => entry.digest === digest);
    found.bundles.sort((a, b) => position(a.referrer) - position(b.referrer));
    found.unreadable.sort((a, b) => position(a.referrer) - position(b.referrer));
    found.bundles.push(...legacy.bundles);
    found.unreadable.push(...legacy.unreadable);
    return found;
  }
}

/** Layout of a folder with evidence; `sign-and-attest` writes it. */
export const folderLayout = {
  /** Bytes of the manifests of the image and of its platforms: `sha256-<hex>.json`. */
  manifests: 'manifests',
  /** Sigstore bundles: `*.sigstore.json`; beside one of a signature in the older format, its payload. */
  bundles: 'bundles',
} as const;

/** In place of `.sigstore.json`: the payload that the bundle of that name signs and does not hold. */
export const PAYLOAD_SUFFIX = '.payload';

/** A folder of bundles: each counts for every digest, what it is about its statement says. */
export async function folderSource(folder: string): Promise<EvidenceSource> {
  const { readdir, readFile, stat } = await import('node:fs/promises');
  const { join } = await import('node:path');
  const invalid = (message: string, where: string, cause?: unknown) =>
    errors.EVIDENCE_FOLDER_INVALID({ message, where, cause });
  const bundlesFolder = join(folder, folderLayout.bundles);
  const files = await readdir(bundlesFolder).catch((cause: unknown) => {
    throw invalid(`there is no folder "${folderLayout.bundles}" inside`, folder, cause);
  });
  return {
    name: folder,
    async manifest(digest) {
      const path = join(folder, folderLayout.manifests, manifestFile(digest));
      const bytes = await readFile(path).catch((cause: unknown) => {
        throw invalid(`the manifest of ${digest} is not in the folder`, path, cause);
      });
      const manifest = parseManifest(bytes, undefined, path);
      if (manifest.digest !== digest)
        throw invalid(`the file holds the manifest of ${manifest.digest}`, path);
      return manifest;
    },
    async evidence(subject) {
      const found: FoundEvidence = { bundles: [], unreadable: [], others: 0 };
      for (const file of files.sort()) {
        if (!file.endsWith('.json')) {
          if (!file.endsWith(PAYLOAD_SUFFIX)) found.others++;
          continue;
        }
        try {
          const path = join(bundlesFolder, file);
          const { size } = await stat(path);
          if (size > MAX_BUNDLE_BYTES) throw new Error(`larger than ${MAX_BUNDLE_BYTES} bytes`);
          const payload = file.replace(/\.sigstore\.json$/, PAYLOAD_SUFFIX);
          const signedPayload =
            payload !== file && files.includes(payload)
              ? await readFile(join(bundlesFolder, payload))
              : undefined;
          const bytes = await readFile(path);
          found.bundles.push({ subject, referrer: file, format: 'bundle', bytes, signedPayload });
        } catch (error) {
          found.unreadable.push({ referrer: file, reason: messageOf(error) });
        }
      }
      return found;
    },
  };
}

/** Name of the file with a manifest's bytes. */
export function manifestFile(digest: Digest): string {
  return `${digest.replace(':', '-')}.json`;
}

/** Runs `body` for each item, `PARALLEL` at a time. */
async function eachOf<T>(items: readonly T[], body: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(PARALLEL, items.length) }, async () => {
      for (let item = items[next++]; item !== undefined; item = items[next++]) await body(item);
    }),
  );
}
