/**
 * Public keys that stand in place of a workflow's identity: which kinds are taken, and by what they are named. A kind is taken when
 * every verifier of the field reads its signatures: cosign signs with P-384 over SHA-384 and verifies over SHA-256, so that
 * P-384 and P-521 are not among them.
 */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

export type KeyKind = 'ecdsa-p256' | 'rsa' | 'ed25519';

export interface PublicKey {
  key: KeyObject;
  kind: KeyKind;
  /** SubjectPublicKeyInfo, DER. */
  der: Buffer;
  /** SubjectPublicKeyInfo, PEM. */
  pem: string;
  /** `sha256:...` of the DER: by it the key goes in reports and messages. */
  id: string;
  /** The same in base64: by it a Sigstore bundle hints at its key, as cosign writes it. */
  hint: string;
}

/** Modulus lengths that have a name in Sigstore (sigstore_common.proto, PublicKeyDetails). */
const RSA_BITS = [2048, 3072, 4096];
const TAKEN = `ECDSA P-256, RSA with ${RSA_BITS.join(', ')} bits, or Ed25519`;

/** What is wrong with a key, for the message of who was handed it. */
export class PublicKeyFault extends Error {
  /** `unreadable`: it is no public key in PEM. `kind`: it is one that is not taken. */
  readonly problem: 'unreadable' | 'kind';
  readonly expected?: string;
  readonly found?: string;
  constructor(
    problem: PublicKeyFault['problem'],
    message: string,
    seen: { expected?: string; found?: string },
  ) {
    super(message);
    this.problem = problem;
    this.expected = seen.expected;
    this.found = seen.found;
  }
}

/** A public key from PEM. Throws `PublicKeyFault`. */
export function readPublicKey(pem: string): PublicKey {
  const label = pemLabel(pem);
  // createPublicKey derives the public half of a private key too: one that is given here is in the wrong place.
  if (label !== 'PUBLIC KEY' && label !== 'RSA PUBLIC KEY')
    throw new PublicKeyFault('unreadable', 'this is not a public key', {
      expected: 'PUBLIC KEY in PEM',
      found: label ?? 'no PEM',
    });
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch (error) {
    if (!String((error as { code?: unknown }).code).startsWith('ERR_')) throw error;
    throw new PublicKeyFault('unreadable', 'the public key cannot be read', {});
  }
  return publicKeyOf(key);
}

/** The public half of a key, or the key itself. Throws `PublicKeyFault`. */
export function publicKeyOf(key: KeyObject): PublicKey {
  const kind = kindOf(key);
  if (kind === undefined)
    throw new PublicKeyFault('kind', 'keys of this kind are not taken', {
      expected: TAKEN,
      found: shown(key),
    });
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const digest = createHash('sha256').update(der).digest();
  return {
    key: publicKey,
    kind,
    der,
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    id: `sha256:${digest.toString('hex')}`,
    hint: digest.toString('base64'),
  };
}

/** What the first PEM block calls itself. */
export function pemLabel(text: string): string | undefined {
  return /^\s*-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(text)?.[1];
}

function kindOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): KeyKind | undefined {
  const { namedCurve, modulusLength = 0 } = asymmetricKeyDetails ?? {};
  if (asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ecdsa-p256';
  if (asymmetricKeyType === 'rsa' && RSA_BITS.includes(modulusLength)) return 'rsa';
  return asymmetricKeyType === 'ed25519' ? 'ed25519' : undefined;
}

/** `ec secp384r1`, `rsa 1024 bits`. */
function shown({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): string {
  const { namedCurve, modulusLength } = asymmetricKeyDetails;
  const detail = namedCurve ?? (modulusLength === undefined ? undefined : `${modulusLength} bits`);
  return [asymmetricKeyType, detail].filter(Boolean).join(' ');
}
