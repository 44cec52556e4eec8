/** The verifier, made when it is first needed, and asked once about the same bytes. */
import { createHash } from 'node:crypto';
import type { AnyVerified, BundleVerifier } from '@waybill/evidence';

export interface VerifierOnUse {
  verify: BundleVerifier<AnyVerified>;
  /** Throws what making the verifier throws: nothing is signed before that is known. */
  verifierReady(): Promise<void>;
}

/**
 * What was found good is good whenever it is met again, byte for byte: a bundle that is read back from the registry is compared by its hash
 * with what was verified before it was attached. What was refused is looked at anew.
 */
export function verifierOnUse(make: () => Promise<BundleVerifier<AnyVerified>>): VerifierOnUse {
  let made: Promise<BundleVerifier<AnyVerified>> | undefined;
  const good = new Map<string, { ok: true } & AnyVerified>();
  const verifier = () => {
    made ??= make();
    return made;
  };
  return {
    async verify(bytes, where, signedPayload) {
      const key = hashOf(bytes, signedPayload);
      const known = good.get(key);
      if (known) return known;
      const verdict = await (await verifier())(bytes, where, signedPayload);
      if (verdict.ok) good.set(key, verdict);
      return verdict;
    },
    async verifierReady() {
      await verifier();
    },
  };
}

function hashOf(bytes: Uint8Array, signedPayload: Uint8Array | undefined): string {
  const hash = (part: Uint8Array) => createHash('sha256').update(part).digest('hex');
  return `${hash(bytes)} ${signedPayload === undefined ? '' : hash(signedPayload)}`;
}
