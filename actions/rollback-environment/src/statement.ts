/** The signed statement of a rollback: the one that an earlier run has left on the image that comes back, or a new one. */
import {
  type ConfigRevision,
  rollbackStatementOf,
  rolledBackChange,
  type StatementPorts,
  type StatementReference,
  stateDecision,
  trustedRollbacks,
} from '@waybill/promotion';
import type { Plan } from './plan.ts';

/**
 * As `stateDecision`.
 * @param commits `head` is null for the commit on the branch itself, which is made after its statement and names it
 */
export async function stateRollback(
  config: ConfigRevision,
  plan: Plan,
  commits: { base: string; head: string | null },
  ports: StatementPorts,
): Promise<StatementReference | undefined> {
  const { service, environment, targets, present: left, restores: restored, reason, collected } = plan;
  const { facts, record, source, report } = collected;
  // Without them the rollback would have been refused.
  if (!record || !source || !report) return undefined;
  const back = { service, environment, targets, left, restored, reason };
  const rollback = rolledBackChange(config, back, commits);
  const stated = await stateDecision(
    config,
    {
      kind: 'rollback',
      service,
      environment,
      previous: left,
      digest: restored,
      change: rollback,
      changeIn: ({ rollback: other }) => other,
      statements: trustedRollbacks(config, record).statements,
      source,
      report,
      make: (common, { trigger }) => rollbackStatementOf({ ...common, rollback, facts, trigger }),
    },
    ports,
  );
  if (stated.isNew) ports.log.info(`statement ${stated.digest} at ${stated.reference}`);
  return stated;
}
