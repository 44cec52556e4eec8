/** Signing keys from PEM: PKCS #8, PKCS #1 and SEC 1, and cosign's own encrypted form. */
import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { errors } from '../errors.ts';
import { pemLabel, publicKeyOf } from '../verify/public-key.ts';
import type { SigningKey } from './signing-key.ts';

/** What `cosign generate-key-pair` writes, now and before version 2. */
const COSIGN_LABELS = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
const OTHER_LABELS = ['PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY'];

export interface PrivateKeyOptions {
  /** Needed for an encrypted key. May be empty: cosign takes that for a password too. */
  password?: string;
  /** Name of the input, for messages. */
  where: string;
}

/** Nothing of the key or its password stands in a message. Throws WAYBILL_KEY_INVALID, _KEY_KIND and _KEY_PASSWORD. */
export async function readPrivateKey(pem: string, options: PrivateKeyOptions): Promise<SigningKey> {
  const { where } = options;
  const key = await privateKey(pem, options);
  const publicKey = publicKeyOf(key, where);
  const hash = publicKey.kind === 'ed25519' ? null : 'sha256';
  return { publicKey, sign: async (data) => sign(hash, data, key) };
}

async function privateKey(pem: string, { password, where }: PrivateKeyOptions): Promise<KeyObject> {
  const label = pemLabel(pem);
  if (label !== undefined && COSIGN_LABELS.includes(label)) {
    const { openCosignKey } = await import('./cosign-key.ts');
    return openCosignKey(pem, password, where);
  }
  if (label === undefined || (!OTHER_LABELS.includes(label) && label !== 'DSA PRIVATE KEY'))
    throw errors.KEY_INVALID({
      message: label?.endsWith('PUBLIC KEY')
        ? 'this is a public key, which cannot sign'
        : 'this is not a private key',
      where,
      expected: 'a private key in PEM: PKCS #8, PKCS #1, SEC 1, or as cosign writes it',
      found: label ?? 'no PEM',
    });
  // Wrong padding may go unnoticed and give something that is no key: of an encrypted key the password is to blame.
  const encrypted = label === 'ENCRYPTED PRIVATE KEY' || pem.includes('Proc-Type: 4,ENCRYPTED');
  if (encrypted && password === undefined)
    throw errors.KEY_PASSWORD({ message: 'the key is encrypted, and no password is given', where });
  try {
    return createPrivateKey({ key: pem, passphrase: password });
  } catch {
    throw encrypted
      ? errors.KEY_PASSWORD({ message: 'the password does not open the key', where })
      : errors.KEY_INVALID({ message: 'the private key cannot be read', where });
  }
}
