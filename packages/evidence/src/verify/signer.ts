/** Who signed: a workflow, as its certificate says, or the holder of a key. */
import type { SignerIdentity } from './signer-identity.ts';

export type Signer = SignerIdentity | KeySigner;

export interface KeySigner {
  /** `sha256:...` of the public key (SubjectPublicKeyInfo, DER). */
  keyId: string;
}

export function isKey(signer: Signer): signer is KeySigner {
  return 'keyId' in signer;
}

/** For people and reports: the URI of the workflow, or `key sha256:...`. */
export function signerName(signer: Signer): string {
  return isKey(signer) ? `key ${signer.keyId}` : signer.san;
}

/** Address of the run that signed; a key does not say. */
export function runOfSigner(signer: Signer): string | undefined {
  return isKey(signer) ? undefined : signer.runUrl;
}
