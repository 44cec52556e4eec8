/** The commit message of a promotion: what moves, and the trailers by which it is found in the history. */
import { emergencyTitle, promotionTitle } from '@waybill/promotion';
import type { Proposal } from './plan.ts';

/** The body of the commit that merges it: that of the branch, which a squash would leave out, and the statement that speaks for it. */
export function mergeText(proposal: Proposal): string {
  const { body } = commitText(proposal);
  return proposal.statement === undefined ? body : `${body}\nWaybill-Statement: ${proposal.statement.digest}`;
}

export function titleOf({ service, to, digest, emergency }: Proposal): string {
  return (emergency ? emergencyTitle : promotionTitle)(service, to, digest);
}

export function commitText(proposal: Proposal): { headline: string; body: string } {
  const { service, from, to, digest, decision, emergency } = proposal;
  const trailers = [
    ['Waybill-Service', service],
    ['Waybill-Environment', to],
    ['Waybill-Digest', digest],
    ['Waybill-Previous', decision.previous ?? 'none'],
    ['Waybill-Policy', decision.policyDigest],
    ['Waybill-Decision', decision.digest],
    ...(emergency ? [['Waybill-Emergency', emergency.record.issue]] : []),
  ].map(([name, value]) => `${name}: ${value}`);
  return {
    headline: titleOf(proposal),
    body: `The digest that ${from} runs.\n\nfrom ${decision.previous ?? 'nothing'}\nto   ${digest}\n\n${trailers.join('\n')}`,
  };
}
