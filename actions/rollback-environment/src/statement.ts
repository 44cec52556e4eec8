/** The signed statement of a rollback: the one that an earlier run has left on the image that comes back, or a new one. */
import { imageOf } from '@waybill/policy';
import {
  type ConfigRevision,
  type DecisionSigners,
  earlierStatements,
  evidenceIn,
  type FactPorts,
  referenceTo,
  rollbackStatementOf,
  rolledBackChange,
  type StatementReference,
  signAndAttach,
  trustedRollbacks,
} from '@waybill/promotion';
import { type Digest, parseRepository } from '@waybill/registry';
import { canonicalJson, type Logger } from '@waybill/toolkit';
import type { Plan } from './plan.ts';

export interface StatementPorts {
  registry: FactPorts['registry'];
  /** Throws where this run may not sign. */
  signer: DecisionSigners;
  log: Logger;
}

/**
 * Call `canState` of the promotion package first. Throws WAYBILL_NOT_A_DECIDER and what signing and the registry throw.
 * @param commits `head` is null for the commit on the branch itself, which is made after its statement and names it
 */
export async function stateRollback(
  config: ConfigRevision,
  plan: Plan,
  commits: { base: string; head: string | null },
  ports: StatementPorts,
): Promise<StatementReference | undefined> {
  const { policy, trustedRoot } = config;
  const { service, environment, targets, present: left, restores: restored, reason, collected } = plan;
  const { facts, record, source, report } = collected;
  // Without them the rollback would have been refused.
  if (!record || !source || !report) return undefined;
  const rollback = rolledBackChange(
    config,
    { service, environment, targets, left, restored, reason },
    commits,
  );
  const image = imageOf(policy, service);
  const there = trustedRollbacks(config, record).statements.find(
    ({ predicate: { rollback: other, inputs } }) =>
      canonicalJson(other) === canonicalJson(rollback) &&
      inputs.policy.digest === policy.digest &&
      inputs.trustedRoot.digest === trustedRoot.digest,
  );
  if (there) return referenceTo(image, there.word);
  const earlier = await earlierStatements(config, source, { service, to: environment, previous: left });
  if (earlier.problem !== undefined)
    ports.log.warning(`the statement before this one is not named: ${earlier.problem}`);
  const signer = await ports.signer(config, 'rollback');
  const statement = rollbackStatementOf({
    rollback,
    policy,
    policyPath: config.policyPath,
    trustedRoot: { path: config.trustedRootName, digest: trustedRoot.digest },
    evidence: evidenceIn(report),
    facts,
    startedBy: signer.startedBy,
    trigger: signer.trigger,
    previousStatement: earlier.statements[0] ?? null,
  });
  const attached = await signAndAttach(config, statement, restored as Digest, 'rollback', {
    signer,
    registry: await ports.registry(parseRepository(image, 'services.image')),
  });
  ports.log.info(`statement ${attached.digest} at ${image}@${attached.referrer}`);
  return referenceTo(image, attached);
}
