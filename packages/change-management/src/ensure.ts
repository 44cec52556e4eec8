/**
 * Exactly one change for each promotion. ServiceNow keeps no key unique, so it is made so here: looked for before it is created, looked
 * for again after an answer that was lost, and read back after the creation: where two runs were at it, the older one counts and the
 * other is cancelled.
 */
import { messageOf, WaybillError } from '@waybill/toolkit';
import type { ChangeRequest } from './change-request.ts';
import { type ChangeClient, mayHaveLanded } from './client.ts';
import { cancelChange, moveTo } from './close.ts';
import { errors } from './errors.ts';
import { type ChangeProposal, type ChangeSubject, changeFields, correlationId, isAbout } from './proposal.ts';

export interface FoundChanges {
  /** The one that counts. */
  change: ChangeRequest | undefined;
  /** Others about the same, younger. */
  duplicates: ChangeRequest[];
  /** Changes with the key of this promotion that are not believed: their text is about something else, or their type is another. */
  foreign: ChangeRequest[];
}

export interface EnsuredChange {
  kind: 'found' | 'created';
  change: ChangeRequest;
  /** What somebody should know or mend. */
  warnings: string[];
}

/** Reads the change of a promotion. Throws WAYBILL_CHANGE_*. */
export async function findChange(client: ChangeClient, subject: ChangeSubject): Promise<FoundChanges> {
  const all = await client.find(correlationId(subject));
  const about = all.filter((change) => isAbout(change, subject) && isOfType(change, client.instance.type));
  // One that was cancelled as a duplicate must not hide the one that lives.
  const change = about.find(({ stage }) => stage !== 'canceled') ?? about[0];
  return {
    change,
    duplicates: about.filter((other) => other !== change && other.stage !== 'canceled'),
    foreign: all.filter((other) => !about.includes(other)),
  };
}

/** Types of ServiceNow itself: each has its own approval, and that of a standard change was given with its template. */
const TYPES = ['normal', 'standard', 'emergency'];

/** Who may create a change may create one of any type, with any key. Models of an instance's own may have types of their own. */
function isOfType({ type }: ChangeRequest, wanted: string): boolean {
  return type === wanted || !TYPES.includes(type);
}

/** Finds or creates the change, and submits it for approval. Throws WAYBILL_CHANGE_*. */
export async function ensureChange(client: ChangeClient, proposal: ChangeProposal): Promise<EnsuredChange> {
  const { subject } = proposal;
  const before = await findChange(client, subject);
  const created = before.change === undefined;
  if (created) await createOnce(client, proposal);
  const { change, duplicates, foreign } = created ? await findChange(client, subject) : before;
  if (!change)
    throw errors.CHANGE_NOT_KEPT({
      message: `ServiceNow created a change but does not show it by its correlation_id ${correlationId(subject)}`,
      where: client.instance.instance,
    });
  const warnings = foreign.map(
    ({ number }) =>
      `${number} has the correlation_id of this promotion, but is about something else, or is no ${client.instance.type} change`,
  );
  for (const other of duplicates)
    warnings.push(await cancelled(client, other, `Duplicate of ${change.number}.`));
  const submitted = await submit(client, change);
  return {
    kind: created ? 'created' : 'found',
    change: submitted.change,
    warnings: [...warnings, ...submitted.warnings],
  };
}

async function createOnce(client: ChangeClient, proposal: ChangeProposal): Promise<void> {
  const fields = changeFields(proposal);
  let made: ChangeRequest;
  try {
    made = await client.create(fields);
  } catch (error) {
    if (!mayHaveLanded(error)) throw error;
    if ((await findChange(client, proposal.subject)).change) return;
    made = await client.create(fields);
  }
  // A template may leave out what it does not know; without its key the change would never be found again.
  const { correlation_id, short_description } = fields;
  if (made.correlationId !== correlation_id || made.shortDescription !== short_description)
    await client.update(made.sysId, {
      correlation_id: correlation_id ?? '',
      short_description: short_description ?? '',
    });
}

/** A new change asks nobody. A normal one goes to Assess, where its approvers are; a standard one is approved by its template. */
async function submit(
  client: ChangeClient,
  change: ChangeRequest,
): Promise<{ change: ChangeRequest; warnings: string[] }> {
  if (change.stage !== 'new' || change.approval === 'rejected') return { change, warnings: [] };
  try {
    const stage = change.type === 'standard' ? 'scheduled' : 'assess';
    return { change: await moveTo(client, change, stage), warnings: [] };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    const said = error.found === undefined ? '' : `: ${error.found.slice(0, 200)}`;
    return {
      change,
      warnings: [
        `${change.number} is there, but could not be submitted for approval (${messageOf(error)}${said}); submit it in ServiceNow`,
      ],
    };
  }
}

async function cancelled(client: ChangeClient, change: ChangeRequest, reason: string): Promise<string> {
  try {
    await cancelChange(client, change, reason);
    return `${change.number} was cancelled: ${reason}`;
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return `${change.number} could not be cancelled (${messageOf(error)}): ${reason}`;
  }
}
