/**
 * Signing by a key that its holder keeps, in place of a certificate for one run. Such a signature says which key signed, not which
 * workflow; it needs neither an identity nor a signed time, so that it can do without any service.
 */
import { errors } from '../errors.ts';
import { keyVerifier } from './entry-verifier.ts';
import type { SigningKey } from './signing-key.ts';
import { type SigningServices, type StatementSigner, statementSigner } from './statement-signer.ts';

/** Throws WAYBILL_KEY_KIND and WAYBILL_SIGNING_CONFIG_INVALID. */
export function keySigner(services: SigningServices, key: SigningKey): StatementSigner {
  // Logs keep the hash of what was signed, and Ed25519 signs no hash: they take it as another algorithm (Ed25519ph), or not at all.
  if (key.publicKey.kind === 'ed25519' && services.transparencyLog !== 'none')
    throw errors.KEY_KIND({
      message: 'a transparency log does not take the signatures of an Ed25519 key',
      where: 'key',
      expected: 'ECDSA P-256 or RSA, or "transparency-log: none"',
      found: 'ed25519',
    });
  return statementSigner(services, {
    verifier: keyVerifier(key.publicKey),
    named: { keyHint: key.publicKey.hint },
    sign: (data) => key.sign(data),
  });
}
