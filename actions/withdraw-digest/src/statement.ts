/** What is signed: by whose word a digest is withdrawn or reinstated, and why. */
import { type Statement, withdrawalStatement } from '@waybill/evidence';
import type { IdToken } from '@waybill/toolkit';
import type { Inputs } from './inputs.ts';

/** @param inForce statements of withdrawal, all of which a reinstatement lifts */
export function statementFor(
  inputs: Pick<Inputs, 'digest' | 'reason' | 'reinstate'>,
  image: string,
  inForce: readonly string[],
  { claims }: IdToken,
  now: Date,
): Statement {
  return withdrawalStatement({
    action: inputs.reinstate ? 'reinstated' : 'withdrawn',
    image,
    digest: inputs.digest,
    reason: inputs.reason,
    by: { login: String(claims.actor ?? ''), id: Number(claims.actor_id) },
    since: now.toISOString(),
    lifts: inputs.reinstate ? [...inForce] : [],
  });
}
