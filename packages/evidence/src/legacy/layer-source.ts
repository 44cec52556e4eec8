/** Reading the tags of the older format: each layer becomes a Sigstore bundle in memory, and is judged as any other. */
import { type Descriptor, type Digest, digestHex, type RegistryClient } from '@waybill/registry';
import { WaybillError } from '@waybill/toolkit';
import type { FoundBundle } from '../evidence-source.ts';
import { manifestAt } from './layer-store.ts';
import { type LayerAsBundle, layerAsBundle } from './layers.ts';
import { DSSE_ENVELOPE, type LegacyTagKind, legacyTag, SIMPLE_SIGNING } from './names.ts';

export interface FoundLayers {
  bundles: FoundBundle[];
  unreadable: { referrer: string; reason: string }[];
}

/** An honest image has a few; what lies beyond counts as unreadable. */
const MAX_LAYERS = 200;

/** @param readBlob reads within the budget of the whole image */
export async function legacyEvidence(
  registry: RegistryClient,
  subject: Digest,
  readBlob: (layer: { digest: Digest; size: number }) => Promise<Buffer>,
): Promise<FoundLayers> {
  const found: FoundLayers = { bundles: [], unreadable: [] };
  const both = await Promise.all([
    ofTag(registry, subject, 'sig', readBlob),
    ofTag(registry, subject, 'att', readBlob),
  ]);
  for (const { bundles, unreadable } of both) {
    found.bundles.push(...bundles);
    found.unreadable.push(...unreadable);
  }
  return found;
}

/** Anybody who may push can add a layer that is nothing: as it stands it does not verify, and is reported so. */
function asBundle(layer: Descriptor, bytes: Buffer): LayerAsBundle {
  try {
    return layerAsBundle(layer.mediaType, layer.annotations ?? {}, bytes, digestHex(layer.digest));
  } catch {
    return { bundle: Buffer.from('no signature') };
  }
}

async function ofTag(
  registry: RegistryClient,
  subject: Digest,
  kind: LegacyTagKind,
  readBlob: (layer: { digest: Digest; size: number }) => Promise<Buffer>,
): Promise<FoundLayers> {
  const tag = legacyTag(subject, kind);
  const found: FoundLayers = { bundles: [], unreadable: [] };
  const manifest = await manifestAt(registry, tag).catch((error: unknown) => {
    // A tag that holds something else is said; that the registry does not answer is not for here.
    if (!(error instanceof WaybillError) || error.code !== 'WAYBILL_MANIFEST_INVALID') throw error;
    found.unreadable.push({ referrer: tag, reason: error.message });
    return undefined;
  });
  if (!manifest) return found;
  if (manifest.kind !== 'manifest') {
    found.unreadable.push({ referrer: tag, reason: 'the tag is an index, not a list of signatures' });
    return found;
  }
  for (const [position, layer] of manifest.content.layers.entries()) {
    const referrer = `${tag}#${position + 1}`;
    if (position >= MAX_LAYERS) {
      found.unreadable.push({ referrer: tag, reason: `the tag has more than ${MAX_LAYERS} layers` });
      break;
    }
    if (layer.mediaType !== SIMPLE_SIGNING && layer.mediaType !== DSSE_ENVELOPE) continue;
    try {
      const { bundle, signedPayload } = asBundle(layer, await readBlob(layer));
      const place = { subject, referrer, referrerDigest: manifest.digest };
      found.bundles.push({ ...place, format: 'legacy', bytes: bundle, signedPayload });
    } catch (error) {
      if (!(error instanceof WaybillError)) throw error;
      found.unreadable.push({ referrer, reason: `${error.message} [${error.code}]` });
    }
  }
  return found;
}
