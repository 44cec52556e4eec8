/** Signing what is not there yet. */
import { evidenceErrors, predicateTypes } from '@waybill/evidence';
import type { StatementSigner } from '@waybill/evidence/sign';
import type { IdToken } from '@waybill/toolkit';
import type { Identity } from './identity.ts';
import { attestationLayers, type PlacedLayer, signatureLayers, verifyLayers } from './legacy.ts';
import type { Ports } from './ports.ts';
import { transparencyOf } from './transparency.ts';
import type { Work, Written } from './work.ts';

/**
 * One certificate for all; every signature, log entry and timestamp at the same time. Nothing is attached unless all of it is
 * signed and verifies. Throws WAYBILL_CERTIFICATE_INVALID, _SIGNED_NOT_VERIFIED.
 */
export async function signMissing(
  { plan, forms, signatures, identity }: Work,
  token: IdToken | undefined,
  ports: Ports,
): Promise<{ written: Written[]; layers: PlacedLayer[] }> {
  const [signer] = await Promise.all([signerFor(identity, token, ports), ports.verifierReady()]);
  const [signed, signatureOnes] = await Promise.all([
    Promise.all(plan.write.map((statement) => signer.sign(statement))),
    signatureLayers(signer, signatures, predicateTypes.signature),
  ]);
  await Promise.all(
    signed.map(async ({ bundle, statement: { predicateType } }) => {
      const verdict = await ports.verify(bundle, predicateType);
      if (!verdict.ok)
        throw evidenceErrors.SIGNED_NOT_VERIFIED({
          message: `the signed statement does not verify: ${verdict.reason}`,
          where: predicateType,
          found: verdict.code,
        });
    }),
  );
  const layers = [...signatureOnes, ...(forms.legacy ? await attestationLayers(signer, signed) : [])];
  await verifyLayers(layers, ports.verify);
  const written = signed.map(({ statement, digest, bundle, ...proof }) => ({
    statement,
    digest,
    bundle,
    transparency: transparencyOf(proof),
  }));
  return { written, layers };
}

/** Throws WAYBILL_CERTIFICATE_INVALID where the certificate says another identity. */
async function signerFor(
  identity: Identity,
  token: IdToken | undefined,
  { signer }: Ports,
): Promise<StatementSigner> {
  if ('byKey' in signer) return signer.byKey();
  if (!token || 'keyId' in identity) throw new TypeError('a keyless signer has a token');
  const keyless = await signer.keyless(token);
  if (keyless.certificate.identity !== identity.san)
    throw evidenceErrors.CERTIFICATE_INVALID({
      message: 'the certificate is for another identity than that of this run',
      expected: identity.san,
      found: keyless.certificate.identity,
      fix: 'check how the certificate authority is configured for the issuer of the token (the address of the GitHub server)',
    });
  return keyless;
}
