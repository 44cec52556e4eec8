/** The signed statement of a decision on a change: the one that an earlier run has left on the image, or a new one. */
import type { DecisionPredicate, EvidenceReport, EvidenceSource, Statement } from '@waybill/evidence';
import { imageOf } from '@waybill/policy';
import { type Digest, parseRepository } from '@waybill/registry';
import { canonicalJson, type Logger } from '@waybill/toolkit';
import { signAndAttach } from './attached-statement.ts';
import type { ConfigRevision } from './config.ts';
import type { DecisionSigner, DecisionSigners } from './decision-signer.ts';
import type { FactPorts } from './facts.ts';
import { evidenceIn, type PromotionInputs } from './statement.ts';
import { earlierStatements, type Signed } from './statement-chain.ts';
import { referenceTo, type StatementReference } from './statement-reference.ts';

export interface StatementPorts {
  registry: FactPorts['registry'];
  /** Throws where this run may not sign. */
  signer: DecisionSigners;
  log: Logger;
}

/** A decision and the change that it is about. */
export interface DecisionToState<P extends DecisionPredicate, Change extends object> {
  kind: 'promotion' | 'rollback';
  service: string;
  /** Whose digest changes, from `previous` to `digest`. */
  environment: string;
  previous: string | undefined;
  digest: string;
  change: Change;
  changeIn(predicate: P): Change;
  /** Those on the image of `digest` that the policy trusts. */
  statements: readonly Signed<P>[];
  source: EvidenceSource;
  report: EvidenceReport;
  /** The statement, of what it has in common with every other and of who signs it. */
  make(common: CommonInputs, signer: DecisionSigner): Statement;
}

type CommonInputs = Pick<
  PromotionInputs,
  'policy' | 'policyPath' | 'trustedRoot' | 'evidence' | 'startedBy' | 'previousStatement'
>;

export interface StatedDecision extends StatementReference {
  /** `sha256:...` of the statement before it; undefined where it is the first. */
  previous?: string;
  /** Whether it was signed now. */
  isNew: boolean;
}

/** Call `canState` first. Throws WAYBILL_NOT_A_DECIDER and what signing and the registry throw. */
export async function stateDecision<P extends DecisionPredicate, Change extends object>(
  config: ConfigRevision,
  wanted: DecisionToState<P, Change>,
  { registry, signer: signers, log }: StatementPorts,
): Promise<StatedDecision> {
  const { policy, policyPath, trustedRootName, trustedRoot } = config;
  const { kind, service, environment, previous, digest, change, changeIn, source, report } = wanted;
  const image = imageOf(policy, service);
  const there = wanted.statements.find(
    ({ predicate }) =>
      canonicalJson(changeIn(predicate)) === canonicalJson(change) &&
      predicate.inputs.policy.digest === policy.digest &&
      predicate.inputs.trustedRoot.digest === trustedRoot.digest,
  );
  if (there)
    return {
      ...referenceTo(image, there.word),
      previous: there.predicate.previousStatement ?? undefined,
      isNew: false,
    };
  const earlier = await earlierStatements(config, source, { service, to: environment, previous });
  if (earlier.problem !== undefined)
    log.warning(`${service}: the statement before this one is not named: ${earlier.problem}`);
  const [before] = earlier.statements;
  const signer = await signers(config, kind);
  const statement = wanted.make(
    {
      policy,
      policyPath,
      trustedRoot: { path: trustedRootName, digest: trustedRoot.digest },
      evidence: evidenceIn(report),
      startedBy: signer.startedBy,
      previousStatement: before ?? null,
    },
    signer,
  );
  const attached = await signAndAttach(config, statement, digest as Digest, kind, {
    signer,
    registry: await registry(parseRepository(image, 'services.image')),
  });
  return { ...referenceTo(image, attached), previous: before, isNew: true };
}
