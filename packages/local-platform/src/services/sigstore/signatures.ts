/**
 * Verification of the signatures that the logs and the certificate authority are sent, over messages and over digests.
 * Digests need arithmetic of their own: node:crypto verifies messages only.
 */
import {
  constants,
  createHash,
  createPublicKey,
  type KeyObject,
  publicDecrypt,
  verify as verifyBytes,
  X509Certificate,
} from 'node:crypto';
import { ed25519ph } from '@noble/curves/ed25519.js';
import { p256, p384, p521 } from '@noble/curves/nist.js';

export type HashName = 'sha256' | 'sha384' | 'sha512';

export const HASH_BYTES: Record<HashName, number> = { sha256: 32, sha384: 48, sha512: 64 };

/** What verifies a signature: a certificate or a bare public key. */
export interface SignatureVerifier {
  key: KeyObject;
  certificate?: X509Certificate;
  /** The canonical PEM that Rekor v1 stores: re-encoded, 64 columns, a newline at the end. */
  pem: string;
}

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/;
const PEM_COLUMNS = /.{1,64}/g;

export function toPem(label: 'CERTIFICATE' | 'PUBLIC KEY', der: Uint8Array): string {
  const body = Buffer.from(der).toString('base64').match(PEM_COLUMNS)?.join('\n') ?? '';
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
}

/** Reads a PEM certificate or public key. Throws when it is neither. */
export function verifierFromPem(pem: string): SignatureVerifier {
  const certificate = PEM_CERTIFICATE.exec(pem)?.[0];
  if (certificate) return verifierFromCertificate(new X509Certificate(certificate));
  // createPublicKey derives the public half of a private key too; a log must not take one.
  if (!/-----BEGIN (RSA )?PUBLIC KEY-----/.test(pem))
    throw new Error('invalid public key: no PEM block found');
  return verifierFromKey(createPublicKey(pem));
}

export function verifierFromCertificateDer(der: Uint8Array): SignatureVerifier {
  return verifierFromCertificate(new X509Certificate(der));
}

export function verifierFromKeyDer(der: Uint8Array): SignatureVerifier {
  return verifierFromKey(createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' }));
}

function verifierFromCertificate(certificate: X509Certificate): SignatureVerifier {
  return { key: certificate.publicKey, certificate, pem: toPem('CERTIFICATE', certificate.raw) };
}

function verifierFromKey(key: KeyObject): SignatureVerifier {
  return { key, pem: toPem('PUBLIC KEY', key.export({ type: 'spki', format: 'der' })) };
}

/** The hash that Sigstore pairs with a key by default: the curve's own for ECDSA, SHA-256 for RSA, none for Ed25519. */
export function defaultHash(key: KeyObject): HashName | null {
  if (key.asymmetricKeyType === 'ed25519') return null;
  if (key.asymmetricKeyType === 'rsa') return 'sha256';
  switch (key.asymmetricKeyDetails?.namedCurve) {
    case 'prime256v1':
      return 'sha256';
    case 'secp384r1':
      return 'sha384';
    case 'secp521r1':
      return 'sha512';
    default:
      throw new Error(`unsupported public key: ${describeKey(key)}`);
  }
}

const MIN_RSA_BITS = 2048;
const MAX_RSA_BITS = 4096;
const RSA_EXPONENT = 65537n;

/** Throws for keys that Sigstore's services refuse as weak or unknown. */
export function checkKeyStrength(key: KeyObject): void {
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType === 'rsa') {
    const bits = details?.modulusLength ?? 0;
    if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS || details?.publicExponent !== RSA_EXPONENT)
      throw new Error(
        `RSA key of ${bits} bits; allowed: ${MIN_RSA_BITS} to ${MAX_RSA_BITS} with exponent 65537`,
      );
    return;
  }
  defaultHash(key);
}

function describeKey(key: KeyObject): string {
  const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
  return [key.asymmetricKeyType, namedCurve, modulusLength].filter(Boolean).join(' ');
}

/** Whether the signature is one over the message by this key, hashed with `hash` (ignored for Ed25519). */
export function verifyMessage(
  key: KeyObject,
  message: Uint8Array,
  signature: Uint8Array,
  hash: HashName,
): boolean {
  try {
    return verifyBytes(key.asymmetricKeyType === 'ed25519' ? null : hash, message, key, signature);
  } catch {
    return false;
  }
}

/** Whether the signature is one over a message with this digest. Ed25519 keys sign digests as Ed25519ph (RFC 8032). */
export function verifyDigest(
  key: KeyObject,
  digest: Uint8Array,
  signature: Uint8Array,
  hash: HashName,
): boolean {
  try {
    switch (key.asymmetricKeyType) {
      case 'ec':
        return verifyEcdsaDigest(key, digest, signature);
      case 'rsa':
        return verifyRsaDigest(key, digest, signature, hash);
      case 'ed25519':
        return hash === 'sha512' && verifyEd25519Digest(key, digest, signature);
      default:
        return false;
    }
  } catch {
    return false;
  }
}

const CURVES: Record<string, typeof p256> = { prime256v1: p256, secp384r1: p384, secp521r1: p521 };

function verifyEcdsaDigest(key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean {
  const curve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (!curve) return false;
  const { x, y } = key.export({ format: 'jwk' });
  if (!x || !y) return false;
  const point = Buffer.concat([
    Buffer.from([0x04]),
    Buffer.from(x, 'base64url'),
    Buffer.from(y, 'base64url'),
  ]);
  // X.509 puts no bound on s; the library's default is that of other ecosystems.
  return curve.verify(new Uint8Array(signature), new Uint8Array(digest), new Uint8Array(point), {
    prehash: false,
    lowS: false,
    format: 'der',
  });
}

/** DigestInfo of RFC 8017 section 9.2, note 1, up to the digest. */
const DIGEST_INFO: Record<HashName, string> = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
};

function verifyRsaDigest(key: KeyObject, digest: Uint8Array, signature: Uint8Array, hash: HashName): boolean {
  const opened = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
  return opened.equals(Buffer.concat([Buffer.from(DIGEST_INFO[hash], 'hex'), digest]));
}

const ED25519PH_DOMAIN = Buffer.concat([
  Buffer.from('SigEd25519 no Ed25519 collisions'),
  Buffer.from([0x01, 0x00]),
]);

const POINT_BYTES = 32;

/**
 * [S]B = R + [k]A with k = SHA-512(dom2(1, "") || R || A || digest): Ed25519ph, RFC 8032 section 5.1.7. The library's own
 * `verify` takes the message and hashes it; a log has the digest alone.
 */
function verifyEd25519Digest(key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean {
  const { x } = key.export({ format: 'jwk' });
  if (!x || signature.length !== 2 * POINT_BYTES) return false;
  const publicKey = Buffer.from(x, 'base64url');
  const Point = ed25519ph.Point;
  const encodedR = signature.subarray(0, POINT_BYTES);
  const s = littleEndian(signature.subarray(POINT_BYTES));
  if (s >= Point.Fn.ORDER) return false;
  const a = Point.fromBytes(new Uint8Array(publicKey));
  const r = Point.fromBytes(new Uint8Array(encodedR));
  const k = littleEndian(
    createHash('sha512').update(ED25519PH_DOMAIN).update(encodedR).update(publicKey).update(digest).digest(),
  );
  const left = Point.BASE.multiplyUnsafe(s);
  const right = r.add(a.multiplyUnsafe(Point.Fn.create(k)));
  return left.equals(right);
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
}
