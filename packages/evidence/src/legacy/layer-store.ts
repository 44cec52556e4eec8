/**
 * Adding layers to a tag of the older format. The tag is one list that every signer of the image writes to: it is read,
 * extended and written back on the condition that nobody was faster, so that no signature of anybody is lost.
 */
import {
  type Digest,
  digestOf,
  extendTag,
  type Manifest,
  type ManifestContent,
  OCI_IMAGE_CONFIG,
  OCI_MANIFEST,
  type RegistryClient,
  type TagStore,
} from '@waybill/registry';
import { type Pace, realPace, WaybillError } from '@waybill/toolkit';
import { errors } from '../errors.ts';
import type { LegacyLayer } from './names.ts';

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
  const store: TagStore = {
    async read(at) {
      const manifest = await manifestAt(registry, at);
      return manifest && { manifest };
    },
    write: registry.putManifest,
  };
  const digest = await extendTag(
    store,
    tag,
    {
      mediaType: OCI_MANIFEST,
      async next(current) {
        const content = current && contentOf(current, registry, tag);
        const missing = layers.filter((layer) => !content?.layers.some((there) => sameLayer(there, layer)));
        if (current && missing.length === 0) return undefined;
        if (!uploaded) await Promise.all(layers.map(({ bytes }) => registry.pushBlob(bytes)));
        uploaded = true;
        return nextManifest(registry, content, missing);
      },
    },
    pace,
  );
  if (digest !== undefined) return digest;
  throw errors.EVIDENCE_NOT_KEPT({
    message: `${layers.length} layers do not stay at the tag ${tag}`,
    where: registry.name,
  });
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
