/**
 * What the labels of a pull request claim. No fact is read from them; but approvers read them, so one that claims what the change is not
 * must come off before anything merges. Whoever put it on stands in the timeline of the pull request.
 */
import type { DeliveryPolicy } from '@waybill/policy';
import { EMERGENCY_LABEL } from '@waybill/promotion';
import type { Finding, Move } from './change.ts';
import type { Result } from './result.ts';

/** Labels about something that the policy does not declare are of others: they are only said. */
export function judgeLabels(
  { services, environments }: Pick<DeliveryPolicy, 'services' | 'environments'>,
  move: Move,
  labels: readonly string[],
): { findings: Finding[]; notes: Result['notes'] } {
  const findings: Finding[] = [];
  const strange: string[] = [];
  const refuse = (label: string, claim: string) =>
    findings.push({
      code: 'PR_LABEL_UNAUTHORISED',
      reason: `the label "${label}" claims ${claim}; take it off, no fact is read from labels`,
    });
  if (labels.includes(EMERGENCY_LABEL) && !move.emergency)
    refuse(EMERGENCY_LABEL, 'an emergency, and the change brings no record of one');
  for (const label of labels) {
    const [, kind, name = ''] = /^(service|environment):(.*)$/.exec(label) ?? [];
    if (kind === undefined || name === (kind === 'service' ? move.service : move.to)) continue;
    const isDeclared =
      kind === 'service'
        ? Object.hasOwn(services, name)
        : environments.some((environment) => environment.name === name);
    if (isDeclared) refuse(label, `another ${kind} than ${kind === 'service' ? move.service : move.to}`);
    else strange.push(label);
  }
  return {
    findings,
    notes:
      strange.length === 0
        ? []
        : [
            {
              code: 'LABELS_DIFFER',
              reason: `labels say something else than the change: ${strange.join(', ')}`,
            },
          ],
  };
}
