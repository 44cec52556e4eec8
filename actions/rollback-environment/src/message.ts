/** The commit message of a rollback: what moves, and the trailers by which it is found in the history. */
import { rollbackTitle } from '@waybill/promotion';
import type { Plan } from './plan.ts';

/** Without the reason, which stands in the record: in a commit message GitHub would act on its mentions and keywords. */
export function commitText(plan: Plan): { headline: string; body: string } {
  const { service, environment, present, restores, decision, record, run, statement } = plan;
  const trailers = [
    ['Waybill-Service', service],
    ['Waybill-Environment', environment],
    ['Waybill-Digest', restores],
    ['Waybill-Rolled-Back', present],
    ['Waybill-Record', record.path],
    ['Waybill-Policy', decision.policyDigest],
    ['Waybill-Decision', decision.digest],
    ['Waybill-Run', run.url],
    ...(statement ? [['Waybill-Statement', statement.digest]] : []),
  ].map(([name, value]) => `${name}: ${value}`);
  return {
    headline: rollbackTitle(service, environment, restores),
    body: `Back to what ${environment} ran before.\n\nfrom ${present}\nto   ${restores}\n\n${trailers.join('\n')}`,
  };
}
