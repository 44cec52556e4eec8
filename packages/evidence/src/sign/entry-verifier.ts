/** What a transparency log checks a signature with, and keeps in its entry: a certificate, or a bare public key. */
import type { PublicKey } from '../verify/public-key.ts';
import type { SigningCertificate } from './certificate-authority.ts';

export interface EntryVerifier {
  kind: 'certificate' | 'key';
  pem: string;
  der: Buffer;
  /** Name of the algorithm (sigstore_common.proto, PublicKeyDetails), which version 2 of the log asks for. */
  keyDetails: string;
}

export function certificateVerifier({ pem, der }: SigningCertificate): EntryVerifier {
  return { kind: 'certificate', pem, der, keyDetails: 'PKIX_ECDSA_P256_SHA_256' };
}

export function keyVerifier({ pem, der, kind, key }: PublicKey): EntryVerifier {
  const bits = key.asymmetricKeyDetails?.modulusLength;
  const keyDetails = {
    'ecdsa-p256': 'PKIX_ECDSA_P256_SHA_256',
    rsa: `PKIX_RSA_PKCS1V15_${bits}_SHA256`,
    ed25519: 'PKIX_ED25519',
  }[kind];
  return { kind: 'key', pem, der, keyDetails };
}
