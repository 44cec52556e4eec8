/** Key pairs of the services, each with the names by which the trusted root and the proofs call it. */
import { createHash, generateKeyPairSync, type KeyObject, sign as signBytes } from 'node:crypto';

export interface LogKey {
  algorithm: 'ecdsa-p256' | 'ed25519';
  privateKey: KeyObject;
  publicKey: KeyObject;
  /** SubjectPublicKeyInfo in DER. */
  spki: Buffer;
  pem: string;
}

export function generateLogKey(algorithm: LogKey['algorithm']): LogKey {
  const { privateKey, publicKey } =
    algorithm === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    algorithm,
    privateKey,
    publicKey,
    spki: publicKey.export({ type: 'spki', format: 'der' }),
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** Signs the bytes as the key's algorithm does: ECDSA over SHA-256 (DER), or pure Ed25519. */
export function signWith(key: LogKey, data: Uint8Array): Buffer {
  return signBytes(key.algorithm === 'ed25519' ? null : 'sha256', data, key.privateKey);
}

/** Log id of Rekor v1 and of CT logs: SHA-256 of the public key (RFC 6962 section 3.2). */
export function keyId(key: LogKey): Buffer {
  return createHash('sha256').update(key.spki).digest();
}

const SPKI_ED25519_PREFIX_BYTES = 12;
const NOTE_ALGORITHM_ED25519 = 1;

/**
 * Id of a key that signs notes, in full; a note's signature carries its first four bytes. Ed25519 keys hash the signer's name
 * with the key (C2SP signed-note, "Signatures"); Sigstore's logs take the hash of the public key for ECDSA.
 */
export function noteKeyId(name: string, key: LogKey): Buffer {
  if (key.algorithm !== 'ed25519') return keyId(key);
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.from([NOTE_ALGORITHM_ED25519]))
    .update(key.spki.subarray(SPKI_ED25519_PREFIX_BYTES))
    .digest();
}
