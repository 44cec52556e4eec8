/**
 * Whether a signature is one over a message of which only the digest is known. node:crypto hashes whatever it is given, so that the
 * arithmetic is that of a library. ECDSA (FIPS 186-5) alone signs a digest that can be given from outside without further encoding.
 */
import type { KeyObject } from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';

const CURVES: Record<string, typeof p256> = { prime256v1: p256, secp384r1: p384 };

/** `digest` is the SHA-256 of the message, `signature` is DER. False for whatever does not verify; throws for keys of other kinds. */
export function verifiesDigest(key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean {
  const curve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (curve === undefined)
    throw new Error(
      `a signature by a key of type ${key.asymmetricKeyType ?? 'unknown'} cannot be verified by digest alone: give the file`,
    );
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const coordinate = (text: string) => {
    const bytes = Buffer.from(text, 'base64url');
    const padding = (curve.lengths.publicKeyUncompressed ?? 0) / 2 - bytes.length;
    return Buffer.concat([Buffer.alloc(Math.max(0, Math.floor(padding))), bytes]);
  };
  const point = Buffer.concat([Buffer.of(4), coordinate(x), coordinate(y)]);
  try {
    return curve.verify(signature, digest, point, { prehash: false, format: 'der', lowS: false });
  } catch {
    return false;
  }
}
