/** Layers of the older format, from what was signed. Certificate and log entry ride along as annotations. */
import { X509Certificate } from 'node:crypto';
import { sha256Hex } from '@waybill/toolkit';
import type { LogEntryJson } from '../bundle.ts';
import { asArray, asObject, asText, at } from '../json-values.ts';
import { DSSE_ENVELOPE, type LegacyLayer, layerAnnotations, SIMPLE_SIGNING } from './names.ts';

/** Who signed, and the log entry that says when; only version 1 of the log signs that. */
export interface LegacyProof {
  /** PEM; undefined for a signature by key, which the layer does not name. */
  certificate?: string;
  /** Undefined where a signature by key is in no log. */
  entry?: LogEntryJson;
}

export function signatureLayer(payload: Buffer, signature: Uint8Array, proof: LegacyProof): LegacyLayer {
  return {
    mediaType: SIMPLE_SIGNING,
    bytes: payload,
    annotations: {
      [layerAnnotations.signature]: Buffer.from(signature).toString('base64'),
      ...proofAnnotations(proof),
    },
  };
}

/**
 * The layer for a bundle that holds a statement: the same envelope, certificate and log entry in the other form. Undefined where the
 * bundle lacks what the older format needs: a log entry with a signed time over this very envelope, which a signature by
 * key needs only where its bundle is in a log.
 */
export function attestationLayer(
  bundle: Uint8Array,
  predicateType: string,
  given: { entry?: LogEntryJson } = {},
): LegacyLayer | undefined {
  const json: unknown = JSON.parse(Buffer.from(bundle).toString('utf8'));
  const envelope = asObject(at(json, 'dsseEnvelope'));
  const material = at(json, 'verificationMaterial');
  const certificate =
    asText(at(material, 'certificate', 'rawBytes')) ??
    asText(at(material, 'x509CertificateChain', 'certificates', 0, 'rawBytes'));
  if (!envelope || (!certificate && !at(material, 'publicKey'))) return undefined;
  const bytes = Buffer.from(JSON.stringify(envelope));
  const entry = given.entry ?? promisedEntry(bundle);
  if (entry) {
    // Older verifiers compare the bytes of the layer with the envelope that was entered in the log.
    if (envelopeHash(entry) !== sha256Hex(bytes)) return undefined;
  } else if (certificate || asArray(at(material, 'tlogEntries'))?.length) return undefined;
  return {
    mediaType: DSSE_ENVELOPE,
    bytes,
    annotations: {
      [layerAnnotations.signature]: '',
      [layerAnnotations.predicateType]: predicateType,
      ...proofAnnotations({
        certificate: certificate && new X509Certificate(Buffer.from(certificate, 'base64')).toString(),
        entry,
      }),
    },
  };
}

/** The bundle's log entry with a signed time. */
export function promisedEntry(bundle: Uint8Array): LogEntryJson | undefined {
  const json: unknown = JSON.parse(Buffer.from(bundle).toString('utf8'));
  const entries = at(json, 'verificationMaterial', 'tlogEntries');
  if (!Array.isArray(entries)) return undefined;
  return entries.find((entry) => asText(at(entry, 'inclusionPromise', 'signedEntryTimestamp')) !== undefined);
}

function envelopeHash({ canonicalizedBody }: LogEntryJson): string | undefined {
  const body: unknown = JSON.parse(Buffer.from(canonicalizedBody, 'base64').toString('utf8'));
  return asText(at(body, 'spec', 'envelopeHash', 'value'));
}

/** Without a certificate nothing is said of one: verifiers take an empty annotation for a broken certificate. */
function proofAnnotations({ certificate, entry }: LegacyProof): Record<string, string> {
  return {
    ...(certificate && { [layerAnnotations.certificate]: certificate, [layerAnnotations.chain]: '' }),
    ...(entry && {
      [layerAnnotations.bundle]: JSON.stringify({
        SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
        Payload: {
          body: entry.canonicalizedBody,
          integratedTime: Number(entry.integratedTime),
          logIndex: Number(entry.logIndex),
          logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
        },
      }),
    }),
  };
}

/** What a layer at a tag holds, as a Sigstore bundle: the form in which everything is verified. */
export interface LayerAsBundle {
  bundle: Buffer;
  /** Of a signature: the payload that it is over, which a bundle does not hold. */
  signedPayload?: Buffer;
}

/** The last bundle version in which a log entry may do with its signed time, without a proof of inclusion. */
const BUNDLE_V01 = 'application/vnd.dev.sigstore.bundle+json;version=0.1';

/** Throws what is wrong with the annotations as `Error`. @param sha256 digest of the layer, hex */
export function layerAsBundle(
  mediaType: string,
  annotations: Record<string, string>,
  bytes: Buffer,
  sha256: string,
): LayerAsBundle {
  const certificate = annotations[layerAnnotations.certificate];
  const timestamp = annotations[layerAnnotations.timestamp];
  const response = timestamp && asText(at(JSON.parse(timestamp), 'SignedRFC3161Timestamp'));
  const material = {
    // A signature by a bare key names none: whoever verifies must be told it.
    ...(certificate
      ? {
          x509CertificateChain: {
            certificates: [{ rawBytes: new X509Certificate(certificate).raw.toString('base64') }],
          },
        }
      : { publicKey: { hint: '' } }),
    tlogEntries: logEntries(annotations[layerAnnotations.bundle]),
    // Over an envelope, cosign asks for the time of the whole layer; a bundle has that of the signature alone.
    ...(response &&
      mediaType === SIMPLE_SIGNING && {
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: response }] },
      }),
  };
  const head = { mediaType: BUNDLE_V01, verificationMaterial: material };
  if (mediaType === DSSE_ENVELOPE) {
    const dsseEnvelope = asObject(JSON.parse(bytes.toString('utf8')));
    return { bundle: Buffer.from(JSON.stringify({ ...head, dsseEnvelope })) };
  }
  const messageSignature = {
    messageDigest: { algorithm: 'SHA2_256', digest: Buffer.from(sha256, 'hex').toString('base64') },
    signature: annotations[layerAnnotations.signature] ?? '',
  };
  return { bundle: Buffer.from(JSON.stringify({ ...head, messageSignature })), signedPayload: bytes };
}

function logEntries(annotation: string | undefined): LogEntryJson[] {
  if (!annotation) return [];
  const json: unknown = JSON.parse(annotation);
  const body = asText(at(json, 'Payload', 'body')) ?? '';
  const entry = asObject(JSON.parse(Buffer.from(body, 'base64').toString('utf8')));
  return [
    {
      logIndex: String(at(json, 'Payload', 'logIndex')),
      logId: { keyId: Buffer.from(String(at(json, 'Payload', 'logID')), 'hex').toString('base64') },
      kindVersion: { kind: asText(entry?.kind) ?? '', version: asText(entry?.apiVersion) ?? '' },
      integratedTime: String(at(json, 'Payload', 'integratedTime')),
      inclusionPromise: { signedEntryTimestamp: String(at(json, 'SignedEntryTimestamp')) },
      canonicalizedBody: body,
    },
  ];
}
