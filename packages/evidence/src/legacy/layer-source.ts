/** Reading the tags of the older format: each layer becomes a Sigstore bundle in memory, and is judged as any other. */
import { type Digest, digestHex, type RegistryClient } from '@waybill/registry';
import { messageOf, WaybillError } from '@waybill/toolkit';
import type { FoundBundle } from '../evidence-source.ts';
import { manifestAt } from './layer-store.ts';
import { layerAsBundle } from './layers.ts';
import { type LegacyTagKind, legacyTag } from './names.ts';

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
    try {
      const bytes = await readBlob(layer);
      const converted = layerAsBundle(
        layer.mediaType,
        layer.annotations ?? {},
        bytes,
        digestHex(layer.digest),
      );
      if (!converted) continue;
      found.bundles.push({
        subject,
        referrer,
        referrerDigest: manifest.digest,
        format: 'legacy',
        bytes: converted.bundle,
        signedPayload: converted.signedPayload,
      });
    } catch (error) {
      found.unreadable.push({ referrer, reason: messageOf(error) });
    }
  }
  return found;
}
