/** A key that signs in place of a certificate, wherever it is: in a file, or behind a program that asks a key management service. */
import type { PublicKey } from '../verify/public-key.ts';

export interface SigningKey {
  publicKey: PublicKey;
  /** Over these bytes, as all verifiers read it: ECDSA in DER and RSA PKCS #1 v1.5, both over SHA-256; Ed25519 as it is. */
  sign(data: Uint8Array): Promise<Buffer>;
}
