/** What is signed: by whose word a digest is withdrawn or reinstated, and why. */
import { type Statement, withdrawalStatement } from '@waybill/evidence';
import type { DecisionSigner } from '@waybill/promotion';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';

/**
 * Throws WAYBILL_WITHDRAWAL_BY_NOBODY.
 * @param inForce statements of withdrawal, all of which a reinstatement lifts
 */
export function statementFor(
  inputs: Pick<Inputs, 'digest' | 'reason' | 'reinstate'>,
  image: string,
  inForce: readonly string[],
  by: DecisionSigner['startedBy'],
  now: Date,
): Statement {
  if (!by)
    throw errors.WITHDRAWAL_BY_NOBODY({ message: 'nothing says who started the run', where: 'actor_id' });
  return withdrawalStatement({
    action: inputs.reinstate ? 'reinstated' : 'withdrawn',
    image,
    digest: inputs.digest,
    reason: inputs.reason,
    by,
    since: now.toISOString(),
    lifts: inputs.reinstate ? [...inForce] : [],
  });
}
