/** Signs what was decided about an image as the workflow that decides, and hangs it on the image. */
import {
  attachBundle,
  evidenceErrors,
  imageParts,
  parseSigningConfig,
  publicGood,
  registrySource,
  type Statement,
  signerName,
} from '@waybill/evidence';
import type { KeylessSigner } from '@waybill/evidence/sign';
import type { Digest, RegistryClient } from '@waybill/registry';
import { type HttpClient, type IdToken, requestIdToken } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';
import { type DecisionKind, decisionVerifier, distrust } from './deciders.ts';
import { errors } from './errors.ts';

/** The audience that certificate authorities of Sigstore ask for. */
const AUDIENCE = 'sigstore';

export interface DecisionSigner {
  /** The token of this run: who started it, as its issuer says. */
  token: IdToken;
  keyless: KeylessSigner;
}

export interface SignerOptions {
  http: HttpClient;
  env: NodeJS.ProcessEnv;
  /** Text of a Sigstore signing config; the public-good instance where not given. */
  signingConfig?: { text: string; path: string };
  onWarning(text: string): void;
}

/** A signer that is made when it is first asked for, and then serves the whole run. Throws what `keylessSigner` throws. */
export function decisionSigner(options: SignerOptions): () => Promise<DecisionSigner> {
  let made: Promise<DecisionSigner> | undefined;
  const make = async (): Promise<DecisionSigner> => {
    const { http, env, signingConfig, onWarning } = options;
    const { keylessSigner } = await import('@waybill/evidence/sign');
    const config = signingConfig
      ? parseSigningConfig(signingConfig.text, signingConfig.path, new Date())
      : publicGood;
    const token = await requestIdToken(http, env, AUDIENCE);
    const keyless = await keylessSigner({ http, token, config, transparencyLog: 'required', onWarning });
    return { token, keyless };
  };
  return () => {
    made ??= make();
    return made;
  };
}

/** A signed statement as it hangs on its image. */
export interface AttachedStatement {
  /** `sha256:...` of the statement. */
  digest: string;
  /** Digest of the referrer's manifest. */
  referrer: string;
  /** URI of the workflow that signed. */
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
  const { keyless } = ports.signer;
  const { bundle, digest } = await keyless.sign(statement);
  const verify = await decisionVerifier(config, kind);
  const verdict = await verify(bundle, statement.predicateType);
  if (!verdict.ok)
    throw evidenceErrors.SIGNED_NOT_VERIFIED({
      message: `the signed statement does not verify: ${verdict.reason}`,
      where: statement.predicateType,
      found: verdict.code,
    });
  const against = distrust(verdict.signer, kind, config);
  if (against)
    throw errors.NOT_A_DECIDER({
      message: `the policy does not let this workflow sign the statement: ${against.reason}`,
      where: config.policyPath,
      found: against.code,
    });
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
