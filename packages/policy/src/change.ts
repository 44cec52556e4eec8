/** The change record of a promotion, as a condition: it must be approved, open, and planned for now. */
import { fail, pass, type RuleResult, wait } from './rule.ts';

/** States of ServiceNow's change models ("State model and transitions"). */
export type ChangeStage =
  | 'new'
  | 'assess'
  | 'authorize'
  | 'scheduled'
  | 'implement'
  | 'review'
  | 'closed'
  | 'canceled'
  /** A state that an instance has added to its models. */
  | 'other';

/** What change management says of the promotion. */
export type ChangeFact =
  /** There is no change for it. */
  | { kind: 'none' }
  /** It could not be looked at, or what is there can't be believed. */
  | { kind: 'unreadable'; reason: string }
  | {
      kind: 'found';
      /** `CHG0030001` */
      number: string;
      url: string;
      stage: ChangeStage;
      /** `not requested`, `requested`, `approved`, `rejected`, or what an instance has besides. */
      approval: string;
      plannedStart: Date | undefined;
      plannedEnd: Date | undefined;
    };

/** In which an approved change may be carried out. */
const OPEN_STAGES: readonly ChangeStage[] = ['scheduled', 'implement'];
/** In which people still decide on it. */
const EARLY_STAGES: readonly ChangeStage[] = ['new', 'assess', 'authorize'];

export function changeRule(change: ChangeFact | undefined, now: Date): RuleResult {
  switch (change?.kind) {
    case undefined:
      return wait('change', 'CHANGE_UNREADABLE', 'nobody has looked for the change');
    case 'unreadable':
      return wait('change', 'CHANGE_UNREADABLE', change.reason);
    case 'none':
      return wait('change', 'CHANGE_NOT_APPROVED', 'there is no change for this pull request yet');
    case 'found':
      return foundRule(change, now);
  }
}

function foundRule(change: Extract<ChangeFact, { kind: 'found' }>, now: Date): RuleResult {
  const { number, stage, approval, plannedStart, plannedEnd } = change;
  if (approval === 'rejected') return fail('change', 'CHANGE_REJECTED', `${number} was rejected`);
  if (stage === 'closed' || stage === 'canceled' || stage === 'review')
    return fail('change', 'CHANGE_NOT_OPEN', `${number} is ${ENDED[stage]}: it allows nothing any more`);
  if (approval !== 'approved')
    return wait('change', 'CHANGE_NOT_APPROVED', `${number} is not approved: its approval is "${approval}"`);
  if (!OPEN_STAGES.includes(stage))
    return wait(
      'change',
      'CHANGE_NOT_APPROVED',
      EARLY_STAGES.includes(stage)
        ? `${number} is approved, but still in "${stage}"; it must be scheduled`
        : `${number} is in a state that Waybill does not know; it must be Scheduled or Implement`,
    );
  if (!plannedStart || !plannedEnd)
    return wait('change', 'CHANGE_NOT_OPEN', `${number} has no planned start and end`);
  const planned = `planned from ${plannedStart.toISOString()} to ${plannedEnd.toISOString()}`;
  if (now < plannedStart) return wait('change', 'CHANGE_NOT_OPEN', `${number} is ${planned}`, plannedStart);
  if (now >= plannedEnd)
    return wait('change', 'CHANGE_NOT_OPEN', `${number} was ${planned}; plan it anew in ServiceNow`);
  return pass('change', `${number} is approved and ${planned}`, plannedEnd);
}

const ENDED = { closed: 'closed', canceled: 'cancelled', review: 'in review' } as const;
