/**
 * The end of a change: closed with the result of its deployment, or cancelled. Only along the states that ServiceNow lets follow each
 * other ("State progression for normal, standard, and emergency changes").
 */
import type { ChangeStage } from '@waybill/policy';
import type { ChangeRequest } from './change-request.ts';
import { STATE_VALUES } from './change-request.ts';
import type { ChangeClient } from './client.ts';
import { errors } from './errors.ts';

export interface DeploymentResult {
  /** Choices of `close_code`. */
  outcome: 'successful' | 'unsuccessful';
  /** What was done, by commit and digest. */
  notes: string;
}

export type ClosedChange =
  | { kind: 'closed' | 'already-closed'; change: ChangeRequest }
  /** It was merged past its approval, or the change was cancelled: left as it is, with a note. */
  | { kind: 'not-closable'; change: ChangeRequest; reason: string };

type Movable = Exclude<ChangeStage, 'other'>;

const TO_CLOSED: readonly Movable[] = ['scheduled', 'implement', 'review', 'closed'];
/** "You cannot cancel the change request if it is in the Review state." */
const CANCELABLE: readonly ChangeStage[] = ['new', 'assess', 'authorize', 'scheduled', 'implement'];
const MAX_NOTES = 4000;

/** Idempotent: a run that was cut off goes on from the state that it left. Throws WAYBILL_CHANGE_*. */
export async function closeChange(
  client: ChangeClient,
  change: ChangeRequest,
  result: DeploymentResult,
): Promise<ClosedChange> {
  if (change.stage === 'closed') return { kind: 'already-closed', change };
  const at = (TO_CLOSED as readonly ChangeStage[]).indexOf(change.stage);
  if (at < 0) {
    const reason = `deployed while the change was in ${change.stageText} (approval: ${change.approval})`;
    const notes = `${reason}. ${result.notes}`.slice(0, MAX_NOTES);
    return {
      kind: 'not-closable',
      change: await client.update(change.sysId, { work_notes: notes }),
      reason,
    };
  }
  let current = change;
  for (const stage of TO_CLOSED.slice(at + 1))
    current = await moveTo(
      client,
      current,
      stage,
      stage === 'closed' ? { close_code: result.outcome, close_notes: result.notes.slice(0, MAX_NOTES) } : {},
    );
  return { kind: 'closed', change: current };
}

/** False where it is past cancelling, or was cancelled already. Throws WAYBILL_CHANGE_*. */
export async function cancelChange(
  client: ChangeClient,
  change: ChangeRequest,
  reason: string,
): Promise<boolean> {
  if (!CANCELABLE.includes(change.stage)) return false;
  const notes = reason.slice(0, MAX_NOTES);
  await moveTo(client, change, 'canceled', { work_notes: notes, close_notes: notes });
  return true;
}

/** One step. An instance that keeps the state as it was, by a condition of its model, is found out. */
export async function moveTo(
  client: ChangeClient,
  change: ChangeRequest,
  stage: Movable,
  fields: Readonly<Record<string, string>> = {},
): Promise<ChangeRequest> {
  const moved = await client.update(change.sysId, { ...fields, state: String(STATE_VALUES[stage]) });
  if (moved.stage === stage) return moved;
  throw errors.CHANGE_NOT_KEPT({
    message: `${change.number} stayed in ${moved.stageText}; it was to go to ${stage}`,
    where: change.url,
  });
}
