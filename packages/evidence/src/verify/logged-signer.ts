/**
 * Who a log entry says has signed. The library compares signature and digest of an entry only, and another key can be made up under
 * which a given signature verifies a given digest; who watches the log would then look for the wrong signer (CVE-2026-22703).
 */
import { createPublicKey, X509Certificate } from 'node:crypto';
import { textAt } from '../json-values.ts';

export interface LoggedSigner {
  kind: 'certificate' | 'key';
  /** The certificate, or SubjectPublicKeyInfo. */
  der: Buffer;
}

/**
 * The certificate or key that an entry was logged under, in any of the entry types of Rekor v1 and v2; undefined when there is none.
 * Throws what reading it throws.
 */
export function loggedSigner(body: Uint8Array): LoggedSigner | undefined {
  const entry: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
  const pem =
    textAt(entry, 'spec', 'signatures', 0, 'verifier') ??
    textAt(entry, 'spec', 'signature', 'publicKey', 'content') ??
    textAt(entry, 'spec', 'content', 'envelope', 'signatures', 0, 'publicKey');
  if (pem !== undefined) return fromPem(Buffer.from(pem, 'base64').toString('utf8'));
  for (const path of [
    ['spec', 'hashedRekordV002', 'signature', 'verifier'],
    ['spec', 'dsseV002', 'signatures', 0, 'verifier'],
  ]) {
    const certificate = textAt(entry, ...path, 'x509Certificate', 'rawBytes');
    if (certificate !== undefined)
      return { kind: 'certificate', der: new X509Certificate(Buffer.from(certificate, 'base64')).raw };
    const key = textAt(entry, ...path, 'publicKey', 'rawBytes');
    if (key !== undefined) return { kind: 'key', der: spki(Buffer.from(key, 'base64')) };
  }
  return undefined;
}

function fromPem(pem: string): LoggedSigner {
  if (pem.includes('-----BEGIN CERTIFICATE-----'))
    return { kind: 'certificate', der: new X509Certificate(pem).raw };
  return { kind: 'key', der: createPublicKey(pem).export({ type: 'spki', format: 'der' }) };
}

function spki(der: Buffer): Buffer {
  return createPublicKey({ key: der, type: 'spki', format: 'der' }).export({ type: 'spki', format: 'der' });
}
