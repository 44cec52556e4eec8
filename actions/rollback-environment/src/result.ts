/** What came of the run. */
import type { RollbackDecision } from '@waybill/policy';
import type { CollectedRollback } from '@waybill/promotion';
import type { WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { Plan } from './plan.ts';

export interface Result {
  kind: 'rolled-back' | 'opened' | 'found' | 'unchanged' | 'dry-run' | 'refused';
  /** One sentence: what was done, or why nothing. */
  text: string;
  plan?: Plan;
  decision?: RollbackDecision;
  collected?: CollectedRollback;
  commit?: { oid: string; url: string };
  pull?: { number: number; url: string };
  warnings: string[];
}

/** Something was written by this very run. */
export type Written = Result & { plan: Plan };

/** The error that the run ends with; undefined where it has done what it should. */
export function failureOf({ kind, decision }: Result): WaybillError | undefined {
  if (kind !== 'refused' || !decision) return undefined;
  const against = decision.rules.filter(({ verdict }) => verdict !== 'pass');
  return errors.ROLLBACK_REFUSED({
    message: `the policy refuses the rollback of ${decision.service} in ${decision.environment}:\n${against
      .map(({ code, reason }) => `  - ${code}: ${reason}`)
      .join('\n')}`,
    where: `${decision.service} in ${decision.environment}`,
    found: decision.restores ?? decision.present,
    details: { decision },
  });
}
