/** Whether a decision was signed by a workflow that the policy lets decide. */
import { type IdentityFinding, identityFindings, type Signer, signerName } from '@waybill/evidence';
import { fullName } from '@waybill/github';
import type { Decider } from '@waybill/policy';
import type { ConfigRevision } from './config.ts';

/**
 * Events that run a workflow as it stands on a branch that is reviewed. A pull request is none of them: what it runs, or on whose
 * word, is its author's.
 */
const TRIGGERS = ['push', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'workflow_run'];

/** Undefined for a signer that is trusted; else what speaks against the one it comes closest to. */
export function distrust(
  signer: Signer,
  deciders: readonly Decider[],
  config: Pick<ConfigRevision, 'policy' | 'repository' | 'repositoryId' | 'branch'>,
): IdentityFinding | undefined {
  const { trust } = config.policy;
  const own = {
    repository: fullName(config.repository),
    repositoryId: config.repositoryId,
    refs: [`refs/heads/${config.branch}`],
  };
  const against = deciders.map((decider) =>
    identityFindings(signer, {
      issuer: trust.issuer,
      serverUrl: trust.server,
      builders: [decider],
      source: decider.source ?? own,
      triggers: TRIGGERS,
      runnerEnvironments: trust.runners,
    }),
  );
  const [closest] = against.sort((a, b) => a.length - b.length);
  if (closest === undefined)
    return {
      code: 'IDENTITY_SAN',
      reason: `the policy lets nobody sign this; signed has ${signerName(signer)}`,
    };
  return closest[0];
}
