/**
 * The entry types of Rekor v1: each verifies what is proposed and yields the canonical entry, which is what the log holds
 * (rekor pkg/types/{dsse,hashedrekord,intoto}). A canonical entry never has the artifact in it.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import {
  HASH_BYTES,
  type HashName,
  type SignatureVerifier,
  verifierFromPem,
  verifyDigest,
  verifyMessage,
} from './signatures.ts';

/** A proposed entry that the log refuses; the message becomes "error processing entry: ...". */
export class EntryRefusal extends Error {}

export interface CanonicalEntry {
  kind: string;
  version: string;
  /** Canonical JSON, as stored and hashed into the tree. */
  body: Buffer;
  /** Hex SHA-256 of the artifact or DSSE payload. */
  digest: string;
  verifiers: SignatureVerifier[];
}

interface DsseEnvelope {
  payloadType: string;
  payload: string;
  signatures: { keyid?: string; sig: string }[];
}

type Fields = Record<string, unknown>;

export function canonicalEntry(proposed: unknown): CanonicalEntry {
  const { kind, apiVersion, spec } = object(proposed, 'entry');
  const body = object(spec, 'spec');
  switch (`${kind} ${apiVersion}`) {
    case 'dsse 0.0.1':
      return dsseEntry(body);
    case 'hashedrekord 0.0.1':
      return hashedrekordEntry(body);
    case 'intoto 0.0.2':
      return intotoEntry(body);
    default:
      throw new EntryRefusal(
        `unsupported entry ${String(kind)} ${String(apiVersion)}; this log takes dsse 0.0.1, hashedrekord 0.0.1 and intoto 0.0.2`,
      );
  }
}

function dsseEntry(spec: Fields): CanonicalEntry {
  if (spec.envelopeHash || spec.payloadHash || spec.signatures)
    throw new EntryRefusal(
      'either proposedContent or envelopeHash, payloadHash, and signatures must be present but not both',
    );
  const proposed = object(spec.proposedContent, 'proposedContent');
  const text = string(proposed.envelope, 'proposedContent.envelope');
  const envelope = envelopeFrom(text);
  const verifiers = list(proposed.verifiers, 'proposedContent.verifiers').map((item) =>
    readVerifier(base64(item, 'proposedContent.verifiers')),
  );
  const { payload, bySignature } = verifyEnvelope(envelope, verifiers);
  const digest = sha256(payload);
  const signatures = [...bySignature]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([signature, verifier]) => ({
      signature,
      verifier: Buffer.from(verifier.pem).toString('base64'),
    }));
  return entry('dsse', '0.0.1', digest, verifiers, {
    signatures,
    envelopeHash: { algorithm: 'sha256', value: sha256(Buffer.from(text)) },
    payloadHash: { algorithm: 'sha256', value: digest },
  });
}

function hashedrekordEntry(spec: Fields): CanonicalEntry {
  const signature = object(spec.signature, 'signature');
  const content = base64(signature.content, 'signature.content');
  const publicKey = object(signature.publicKey, 'signature.publicKey');
  const verifier = readVerifier(base64(publicKey.content, 'signature.publicKey.content'));
  const hash = object(object(spec.data, 'data').hash, 'data.hash');
  const algorithm = (hash.algorithm ?? 'sha256') as HashName;
  const value = string(hash.value, 'data.hash.value');
  if (HASH_BYTES[algorithm] === undefined || value.length !== HASH_BYTES[algorithm] * 2)
    throw new EntryRefusal('invalid value for hash');
  if (!verifyDigest(verifier.key, Buffer.from(value, 'hex'), content, algorithm))
    throw new EntryRefusal('verifying signature: invalid signature when validating ASN.1 encoded signature');
  return entry('hashedrekord', '0.0.1', value, [verifier], {
    data: { hash: { algorithm, value } },
    signature: {
      content: content.toString('base64'),
      publicKey: { content: Buffer.from(verifier.pem).toString('base64') },
    },
  });
}

function intotoEntry(spec: Fields): CanonicalEntry {
  const content = object(spec.content, 'content');
  const proposed = object(content.envelope, 'content.envelope');
  const payloadType = string(proposed.payloadType, 'content.envelope.payloadType');
  const signatures = list(proposed.signatures, 'content.envelope.signatures').map((item) =>
    object(item, 'content.envelope.signatures'),
  );
  // Payload and signatures are base64 twice over: once as DSSE has them, once as the bytes of a JSON field.
  const envelope: DsseEnvelope = {
    payloadType,
    payload: base64(proposed.payload, 'content.envelope.payload').toString('utf8'),
    signatures: signatures.map((item) => ({
      sig: base64(item.sig, 'content.envelope.signatures.sig').toString('utf8'),
    })),
  };
  const verifiers = signatures.map((item) =>
    readVerifier(base64(item.publicKey, 'content.envelope.signatures.publicKey')),
  );
  const { payload } = verifyEnvelope(envelope, verifiers);
  const hash = object(content.hash, 'content.hash');
  const digest = sha256(payload);
  return entry('intoto', '0.0.2', digest, verifiers, {
    content: {
      envelope: {
        payloadType,
        signatures: signatures.map(({ keyid, publicKey, sig }) => ({
          ...(keyid ? { keyid } : {}),
          publicKey,
          sig,
        })),
      },
      hash: {
        algorithm: string(hash.algorithm, 'content.hash.algorithm'),
        value: string(hash.value, 'content.hash.value'),
      },
      payloadHash: { algorithm: 'sha256', value: digest },
    },
  });
}

/** What DSSE signs: PAE(payloadType, payload) (DSSE protocol, "Signature Definition"). */
function preAuthEncoding(payloadType: string, payload: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `),
    payload,
  ]);
}

/** Every signature must be one of a given verifier, and every verifier must have made one. */
function verifyEnvelope(
  envelope: DsseEnvelope,
  verifiers: readonly SignatureVerifier[],
): { payload: Buffer; bySignature: Map<string, SignatureVerifier> } {
  if (envelope.signatures.length === 0)
    throw new EntryRefusal('DSSE envelope must contain 1 or more signatures');
  const payload = Buffer.from(envelope.payload, 'base64');
  const signed = preAuthEncoding(envelope.payloadType, payload);
  const bySignature = new Map<string, SignatureVerifier>();
  for (const verifier of verifiers) {
    const made = envelope.signatures.filter(({ sig }) =>
      verifyMessage(verifier.key, signed, Buffer.from(sig, 'base64'), 'sha256'),
    );
    if (made.length === 0)
      throw new EntryRefusal(
        'could not verify envelope: accepted signatures do not match threshold, Found: 0, Expected 1',
      );
    for (const { sig } of made) bySignature.set(sig, verifier);
  }
  if (envelope.signatures.some(({ sig }) => !bySignature.has(sig)))
    throw new EntryRefusal('all signatures must have a key that verifies it');
  return { payload, bySignature };
}

function envelopeFrom(text: string): DsseEnvelope {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new EntryRefusal(error instanceof Error ? error.message : String(error));
  }
  const fields = object(parsed, 'DSSE envelope');
  return {
    payloadType: string(fields.payloadType, 'payloadType'),
    payload: string(fields.payload, 'payload'),
    signatures: list(fields.signatures, 'signatures').map((item) => ({
      sig: string(object(item, 'signatures').sig, 'signatures.sig'),
    })),
  };
}

function entry(
  kind: string,
  version: string,
  digest: string,
  verifiers: SignatureVerifier[],
  spec: Fields,
): CanonicalEntry {
  const body = Buffer.from(canonicalJson({ apiVersion: version, kind, spec }));
  return { kind, version, digest, verifiers, body };
}

function readVerifier(pem: Buffer): SignatureVerifier {
  try {
    return verifierFromPem(pem.toString('utf8'));
  } catch (error) {
    throw new EntryRefusal(
      `could not parse public key as x509: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function object(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new EntryRefusal(`missing ${name}`);
}

function list(value: unknown, name: string): unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw new EntryRefusal(`missing ${name}`);
}

function string(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new EntryRefusal(`missing ${name}`);
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function base64(value: unknown, name: string): Buffer {
  const text = string(value, name);
  if (!BASE64.test(text)) throw new EntryRefusal(`illegal base64 data in ${name}`);
  return Buffer.from(text, 'base64');
}

function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
