/**
 * The format that signatures and attestations had before bundles: layers of a manifest at a tag beside the image
 * (sigstore/cosign, specs/SIGNATURE_SPEC.md and specs/ATTESTATION_SPEC.md). Verifiers that know no bundles read these alone.
 */
import { type Digest, digestHex } from '@waybill/registry';

export const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
export const DSSE_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';

/** Annotations of a layer. */
export const layerAnnotations = {
  /** base64 signature over the bytes of the layer; empty for an envelope, which has its own. */
  signature: 'dev.cosignproject.cosign/signature',
  /** PEM of the signing certificate. */
  certificate: 'dev.sigstore.cosign/certificate',
  /** PEM of what stands above it; left empty, verifiers take it from their trusted root. */
  chain: 'dev.sigstore.cosign/chain',
  /** Entry of a transparency log with its signed time, JSON. */
  bundle: 'dev.sigstore.cosign/bundle',
  /** RFC 3161 response over the signature, JSON. */
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
  predicateType: 'predicateType',
} as const;

/** A layer that is to be written. */
export interface LegacyLayer {
  mediaType: typeof SIMPLE_SIGNING | typeof DSSE_ENVELOPE;
  bytes: Buffer;
  annotations: Record<string, string>;
}

export type LegacyTagKind = 'sig' | 'att';

/** `sha256-<hex>.sig` or `.att`. */
export function legacyTag(subject: Digest, kind: LegacyTagKind): string {
  return `sha256-${digestHex(subject)}.${kind}`;
}
