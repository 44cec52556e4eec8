/**
 * Whether a signature is one over a message of which only the digest is known. node:crypto hashes whatever it is given, so that the
 * arithmetic is that of a library. ECDSA (FIPS 186-5) alone signs a digest that can be given from outside without further encoding.
 */
import type { KeyObject } from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';

/** What the octets of a point with both coordinates begin with (SEC 1, section 2.3.3). */
const UNCOMPRESSED = 4;
const CURVES: Record<string, typeof p256> = { prime256v1: p256, secp384r1: p384 };

/** `digest` is the SHA-256 of the message, `signature` is DER. False for whatever does not verify; throws for keys of other kinds. */
export function verifiesDigest(key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean {
  const curve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (curve === undefined)
    throw new Error(
      `a signature by a key of type ${key.asymmetricKeyType ?? 'unknown'} cannot be verified by digest alone: give the file`,
    );
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  // RFC 7518 section 6.2.1.2: coordinates have the full length of the curve.
  const point = Buffer.concat([
    Buffer.of(UNCOMPRESSED),
    Buffer.from(x, 'base64url'),
    Buffer.from(y, 'base64url'),
  ]);
  try {
    return curve.verify(signature, digest, point, { prehash: false, format: 'der', lowS: false });
  } catch {
    return false;
  }
}
