/**
 * Adding layers to a tag of the older format. The tag is one list that every signer of the image writes to: it is read,
 * extended and written back on the condition that nobody was faster, so that no signature of anybody is lost.
 */
import {
  type Digest,
  digestOf,
  type Manifest,
  type ManifestContent,
  OCI_IMAGE_CONFIG,
  OCI_MANIFEST,
  type RegistryClient,
} from '@waybill/registry';
import { type Pace, realPace, WaybillError } from '@waybill/toolkit';
import { errors } from '../errors.ts';
import type { LegacyLayer } from './names.ts';

/** Tries to get the layers into the tag while others write to it. */
const MAX_UPDATES = 30;
/** Where the registry keeps no conditions: a writer that read before us and writes after us is seen after a wait. */
const SETTLE_MS = { from: 300, to: 900 };
const SETTLE_READS = 2;
/** An entity tag that no manifest has: a registry that keeps conditions refuses a write under it. */
const NO_SUCH_ETAG = `"sha256:${'0'.repeat(64)}"`;

/** What registries answer to a write under a condition that they do not know. */
const UNDERSTOOD_NOT = ['WAYBILL_REGISTRY_REFUSED', 'WAYBILL_IMAGE_UNKNOWN'];

/**
 * Makes sure that the tag has all of the layers, and keeps what is there. Throws WAYBILL_TAG_IMMUTABLE where the registry does
 * not let the tag be moved, and WAYBILL_EVIDENCE_NOT_KEPT.
 * @returns the digest of the manifest that has them
 */
export async function addLayers(
  registry: RegistryClient,
  tag: string,
  layers: readonly LegacyLayer[],
  pace: Pace = realPace,
): Promise<Digest> {
  let uploaded = false;
  let conditions: 'unknown' | 'kept' | 'ignored' = 'unknown';
  let confirmed = 0;
  for (let tries = 0; tries < MAX_UPDATES; ) {
    const current = await manifestAt(registry, tag);
    const content = current && contentOf(current, registry, tag);
    const missing = layers.filter((layer) => !content?.layers.some((there) => sameLayer(there, layer)));
    if (current && missing.length === 0) {
      if (conditions !== 'ignored' || confirmed++ >= SETTLE_READS) return current.digest;
      await pace.sleep(Math.round(SETTLE_MS.from + pace.random() * (SETTLE_MS.to - SETTLE_MS.from)));
      continue;
    }
    confirmed = 0;
    tries++;
    if (!uploaded) await Promise.all(layers.map(({ bytes }) => registry.pushBlob(bytes)));
    uploaded = true;
    const bytes = await nextManifest(registry, content, missing);
    // The first write goes out under a condition that cannot hold. Refused: the registry keeps conditions. Not refused: it
    // is written, and everybody's writes must be watched.
    if (conditions === 'unknown') {
      const answer = await put(registry, tag, bytes, { ifMatch: NO_SUCH_ETAG });
      conditions = answer === 'conflict' ? 'kept' : 'ignored';
      if (answer === 'done') continue;
    }
    const condition =
      conditions === 'ignored' ? {} : current ? { ifMatch: `"${current.digest}"` } : { ifNoneMatch: true };
    if ((await put(registry, tag, bytes, condition)) === 'done') continue;
    await pace.sleep(Math.round(pace.random() * SETTLE_MS.from));
    // Refused although nothing has changed: entity tags of this registry are no digests, and cannot be compared.
    const after = await manifestAt(registry, tag);
    if (after?.digest === current?.digest) conditions = 'ignored';
  }
  throw errors.EVIDENCE_NOT_KEPT({
    message: `${layers.length} layers do not stay at the tag ${tag}`,
    where: registry.name,
  });
}

async function put(
  registry: RegistryClient,
  tag: string,
  bytes: Buffer,
  condition: { ifMatch?: string; ifNoneMatch?: boolean },
): Promise<'done' | 'conflict' | 'refused'> {
  try {
    await registry.putManifest(tag, bytes, { mediaType: OCI_MANIFEST, ...condition });
    return 'done';
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    if (error.code === 'WAYBILL_REGISTRY_CONFLICT') return 'conflict';
    // A registry that does not understand the condition is asked again without one.
    const conditional = condition.ifMatch !== undefined || condition.ifNoneMatch === true;
    if (conditional && UNDERSTOOD_NOT.includes(error.code)) return 'refused';
    throw error;
  }
}

/** Undefined when the tag is not there. */
export async function manifestAt(registry: RegistryClient, tag: string): Promise<Manifest | undefined> {
  try {
    return await registry.getManifest(tag);
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'WAYBILL_IMAGE_UNKNOWN') return undefined;
    throw error;
  }
}

function contentOf(manifest: Manifest, registry: RegistryClient, tag: string): ManifestContent {
  if (manifest.kind === 'manifest') return manifest.content;
  throw errors.BUNDLE_INVALID({
    message: `the tag ${tag} is an index, not a list of signatures; it was left as it is`,
    where: registry.name,
  });
}

/** The same payload may be signed by several: annotations tell them apart. */
function sameLayer(
  there: { digest: Digest; annotations?: Record<string, string> },
  layer: LegacyLayer,
): boolean {
  return (
    there.digest === digestOf(layer.bytes) &&
    Object.entries(layer.annotations).every(([name, value]) => (there.annotations?.[name] ?? '') === value)
  );
}

async function nextManifest(
  registry: RegistryClient,
  content: ManifestContent | undefined,
  missing: readonly LegacyLayer[],
): Promise<Buffer> {
  const layers = [
    ...(content?.layers ?? []),
    ...missing.map(({ mediaType, bytes, annotations }) => ({
      mediaType,
      digest: digestOf(bytes),
      size: bytes.length,
      annotations,
    })),
  ];
  // The form of an image's config, without a time: equal layers give an equal manifest.
  const config = Buffer.from(
    JSON.stringify({
      architecture: '',
      created: '0001-01-01T00:00:00Z',
      history: layers.map(() => ({ created: '0001-01-01T00:00:00Z' })),
      os: '',
      rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
      config: {},
    }),
  );
  const { digest } = await registry.pushBlob(config);
  return Buffer.from(
    JSON.stringify({
      ...content,
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      config: { mediaType: OCI_IMAGE_CONFIG, digest, size: config.length },
      layers,
    }),
  );
}
