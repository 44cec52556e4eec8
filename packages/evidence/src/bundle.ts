/** The Sigstore bundle v0.3 (sigstore/protobuf-specs, sigstore_bundle.proto) in its JSON form: written and read. */
import type { Bundle } from '@sigstore/bundle';
import { type DsseEnvelope, envelope } from './dsse.ts';
import { errors } from './errors.ts';
import { BUNDLE_V03 } from './media-types.ts';

/** One entry of a transparency log, in protobuf's JSON form (TransparencyLogEntry). */
export interface LogEntryJson {
  logIndex: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  integratedTime?: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof?: {
    logIndex: string;
    rootHash: string;
    treeSize: string;
    hashes: string[];
    checkpoint: { envelope: string };
  };
  canonicalizedBody: string;
}

export interface BundleJson {
  mediaType: string;
  verificationMaterial: ({ certificate: { rawBytes: string } } | { publicKey: { hint: string } }) & {
    tlogEntries: LogEntryJson[];
    timestampVerificationData: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: DsseEnvelope;
}

export interface BundleParts {
  payload: Uint8Array;
  signature: Uint8Array;
  /** The certificate in DER, or what hints at the key. */
  signer: { certificate: Uint8Array } | { keyHint: string };
  logEntries: readonly LogEntryJson[];
  /** RFC 3161 responses, DER. */
  timestamps: readonly Uint8Array[];
}

/** The bytes of a bundle. */
export function serializeBundle(parts: BundleParts): Buffer {
  const bundle: BundleJson = {
    mediaType: BUNDLE_V03,
    verificationMaterial: {
      ...('keyHint' in parts.signer
        ? { publicKey: { hint: parts.signer.keyHint } }
        : { certificate: { rawBytes: Buffer.from(parts.signer.certificate).toString('base64') } }),
      tlogEntries: [...parts.logEntries],
      timestampVerificationData: {
        rfc3161Timestamps: parts.timestamps.map((timestamp) => ({
          signedTimestamp: Buffer.from(timestamp).toString('base64'),
        })),
      },
    },
    dsseEnvelope: envelope(parts.payload, parts.signature),
  };
  return Buffer.from(JSON.stringify(bundle), 'utf8');
}

/** Reads a bundle of any version. Throws WAYBILL_BUNDLE_INVALID. */
export async function parseBundle(bytes: Uint8Array, where: string): Promise<Bundle> {
  const { bundleFromJSON } = await import('@sigstore/bundle');
  try {
    return bundleFromJSON(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw errors.BUNDLE_INVALID({ message: 'this is not a Sigstore bundle', where, cause });
  }
}
