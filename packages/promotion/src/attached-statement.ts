/** Signs what was decided about an image, and hangs it on the image. */
import {
  attachBundle,
  evidenceErrors,
  imageParts,
  registrySource,
  type Statement,
  signerName,
} from '@waybill/evidence';
import type { Digest, RegistryClient } from '@waybill/registry';
import type { ConfigRevision } from './config.ts';
import { type DecisionKind, decisionVerifier, expectDecider } from './deciders.ts';
import type { DecisionSigner } from './decision-signer.ts';

/** A signed statement as it hangs on its image. */
export interface AttachedStatement {
  /** `sha256:...` of the statement. */
  digest: string;
  /** Digest of the referrer's manifest. */
  referrer: string;
  /** URI of the workflow that signed, or the key. */
  signer: string;
  /** Position in the transparency log. */
  logIndex?: string;
  bundle: Buffer;
}

/**
 * Signs, verifies as others will, and attaches. Nothing is attached that a check would refuse.
 * Throws WAYBILL_SIGNED_NOT_VERIFIED, _NOT_A_DECIDER and what signing and the registry throw.
 */
export async function signAndAttach(
  config: ConfigRevision,
  statement: Statement,
  image: Digest,
  kind: DecisionKind,
  ports: { signer: DecisionSigner; registry: RegistryClient },
): Promise<AttachedStatement> {
  const { bundle, digest } = await ports.signer.sign(statement);
  const verify = await decisionVerifier(config, kind);
  const verdict = await verify(bundle, statement.predicateType);
  if (!verdict.ok)
    throw evidenceErrors.SIGNED_NOT_VERIFIED({
      message: `the signed statement does not verify: ${verdict.reason}`,
      where: statement.predicateType,
      found: verdict.code,
    });
  expectDecider(verdict.signer, kind, config);
  const { image: subject } = await imageParts(registrySource(ports.registry), image);
  const [attached] = await attachBundle(ports.registry, [subject.descriptor], {
    bundle,
    predicateType: statement.predicateType,
    createdAt: verdict.signedAt ?? new Date(),
  });
  return {
    digest,
    referrer: attached?.descriptor.digest ?? '',
    signer: signerName(verdict.signer),
    logIndex: verdict.logIndex,
    bundle,
  };
}
