/** Whether a decision is signed, and by a workflow or key that the policy lets decide. */
import {
  type AnyVerified,
  type BundleVerifier,
  bundleVerifier,
  type IdentityFinding,
  identityFindings,
  isKey,
  type Signer,
  signerName,
} from '@waybill/evidence';
import { fullName } from '@waybill/github';
import { type Decider, type DecisionByKey, decisionKeys, transparencyLogOf } from '@waybill/policy';
import type { ConfigRevision } from './config.ts';
import { errors } from './errors.ts';

/**
 * Events that run a workflow as it stands on a branch that is reviewed. A pull request is none of them: what it runs, or on whose
 * word, is its author's.
 */
const TRIGGERS = ['push', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'workflow_run'];

/** Who may promote may roll back: both say which digest an environment runs. */
export type DecisionKind = DecisionByKey | 'rollback';

function rightTo(kind: DecisionKind): DecisionByKey {
  return kind === 'rollback' ? 'promotion' : kind;
}

/** Verifies signatures under decisions of a kind; whose they may be, `distrust` says. Throws what `bundleVerifier` throws. */
export function decisionVerifier(
  { policy, trustedRoot }: Pick<ConfigRevision, 'policy' | 'trustedRoot'>,
  kind: DecisionKind,
): Promise<BundleVerifier<AnyVerified>> {
  return bundleVerifier(trustedRoot, {
    transparencyLog: transparencyLogOf(policy),
    keys: decisionKeys(policy, rightTo(kind)),
  });
}

/** Undefined for a signer that is trusted; else what speaks against the one it comes closest to. */
export function distrust(
  signer: Signer,
  kind: DecisionKind,
  config: Pick<ConfigRevision, 'policy' | 'repository' | 'repositoryId' | 'branch'>,
): IdentityFinding | undefined {
  const { trust } = config.policy;
  const deciders: readonly Decider[] = kind === 'withdrawal' ? trust.withdrawers : trust.promoters;
  const keys = decisionKeys(config.policy, rightTo(kind));
  const own = {
    repository: fullName(config.repository),
    repositoryId: config.repositoryId,
    refs: [`refs/heads/${config.branch}`],
  };
  // A key is trusted or not whatever workflows are: one look is enough.
  if (isKey(signer))
    return identityFindings(signer, {
      issuer: trust.issuer,
      serverUrl: trust.server,
      builders: [],
      keys,
      source: own,
    })[0];
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

/** Throws WAYBILL_NOT_A_DECIDER. */
export function expectDecider(signer: Signer, kind: DecisionKind, config: ConfigRevision): void {
  const against = distrust(signer, kind, config);
  if (against)
    throw errors.NOT_A_DECIDER({
      message: `the policy does not let ${isKey(signer) ? 'this key' : 'this workflow'} sign the statement: ${against.reason}`,
      where: config.policyPath,
      found: against.code,
    });
}
