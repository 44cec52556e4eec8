/** As whom this run signs: as its workflow, or as the holder of a key. */
import {
  type AnyVerified,
  evidenceErrors,
  isKey,
  type KeySigner,
  missingClaims,
  type PublicKey,
  signerName,
} from '@waybill/evidence';
import type { IdToken } from '@waybill/toolkit';
import type { Ports } from './ports.ts';

export interface WorkflowIdentity {
  issuer: string;
  san: string;
  repositoryId: string;
}

export type Identity = WorkflowIdentity | KeySigner;

/** The certificate will say the same. Throws WAYBILL_SIGN_CLAIMS. */
export function workflowIdentity({ claims }: IdToken, serverUrl: string): WorkflowIdentity {
  const missing = missingClaims(claims);
  if (missing.length > 0 || claims.iss === undefined)
    throw evidenceErrors.SIGN_CLAIMS({
      message: `the ID token has no ${[...missing, ...(claims.iss === undefined ? ['iss'] : [])].join(', ')}`,
      where: String(claims.iss ?? 'the OIDC issuer'),
    });
  return {
    issuer: claims.iss,
    san: `${serverUrl}/${String(claims.job_workflow_ref)}`,
    repositoryId: String(claims.repository_id),
  };
}

export function keyIdentity({ id }: PublicKey): KeySigner {
  return { keyId: id };
}

/** Whether a bundle was signed by whom this run signs as. */
export function sameSigner({ signer }: AnyVerified, run: Identity): boolean {
  if ('keyId' in run) return isKey(signer) && signer.keyId === run.keyId;
  return (
    !isKey(signer) &&
    signer.issuer === run.issuer &&
    signer.san === run.san &&
    signer.builderUri === run.san &&
    signer.sourceRepositoryId === run.repositoryId
  );
}

/** As whom a run with this signer signs; `workflow` is that of its token. */
export function identityOf(signer: Ports['signer'], workflow: WorkflowIdentity | undefined): Identity {
  if ('publicKey' in signer) return keyIdentity(signer.publicKey);
  if (!workflow) throw new TypeError('a keyless signer has an identity');
  return workflow;
}

export function signerOf(identity: Identity): string {
  return 'keyId' in identity ? signerName(identity) : identity.san;
}
