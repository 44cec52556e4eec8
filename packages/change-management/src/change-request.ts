/**
 * A change request, read from a record of ServiceNow's Change Management API: `{ field: { display_value, value } }`.
 * Source: "Change Management API", GET /sn_chg_rest/change; state values: "State model and transitions".
 */
import type { ChangeStage } from '@waybill/policy';
import { errors } from './errors.ts';

export const STATE_VALUES: Readonly<Record<Exclude<ChangeStage, 'other'>, number>> = {
  new: -5,
  assess: -4,
  authorize: -3,
  scheduled: -2,
  implement: -1,
  review: 0,
  closed: 3,
  canceled: 4,
};

export interface ChangeRequest {
  sysId: string;
  /** `CHG0030001` */
  number: string;
  stage: ChangeStage;
  /** The state as the instance words it. */
  stageText: string;
  /** `not requested`, `requested`, `approved`, `rejected`, or what an instance has besides. */
  approval: string;
  /** `normal`, `standard`, `emergency`. */
  type: string;
  shortDescription: string;
  correlationId: string;
  plannedStart?: Date;
  plannedEnd?: Date;
  /** `2026-11-21 10:00:00`, UTC; sorts as text. */
  createdOn: string;
  /** Its page in the instance. */
  url: string;
}

/** Throws WAYBILL_CHANGE_MALFORMED. `instance` is the base address of the pages. */
export function changeRequest(record: unknown, instance: string): ChangeRequest {
  if (typeof record !== 'object' || record === null) throw malformed('the record is no object');
  const field = (name: string): unknown => (record as Record<string, unknown>)[name];
  // "sys_id" is a plain string in the answers to a creation, an object in all others.
  const text = (name: string): string => {
    const found = field(name);
    const value = typeof found === 'object' && found !== null ? (found as { value?: unknown }).value : found;
    return value === undefined || value === null ? '' : String(value);
  };
  const shown = (name: string): string => {
    const found = field(name) as { display_value?: unknown } | undefined;
    return typeof found?.display_value === 'string' ? found.display_value : text(name);
  };
  const sysId = text('sys_id');
  const number = text('number');
  const state = text('state');
  if (!/^[0-9a-f]{32}$/.test(sysId)) throw malformed('it has no sys_id');
  if (number === '' || state === '') throw malformed('it has no number or no state');
  return {
    sysId,
    number,
    stage: stageOf(Number(state)),
    stageText: shown('state'),
    approval: text('approval'),
    type: text('type'),
    shortDescription: text('short_description'),
    correlationId: text('correlation_id'),
    plannedStart: time(text('start_date'), 'start_date'),
    plannedEnd: time(text('end_date'), 'end_date'),
    createdOn: text('sys_created_on'),
    url: `${instance}/nav_to.do?uri=change_request.do?sys_id=${sysId}`,
  };
}

/** `2026-11-21 10:00:00`, UTC: the form in which the instance keeps times. */
export function timeText(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', ' ');
}

function stageOf(state: number): ChangeStage {
  const found = Object.entries(STATE_VALUES).find(([, value]) => value === state);
  return (found?.[0] as ChangeStage | undefined) ?? 'other';
}

function time(text: string, field: string): Date | undefined {
  if (text === '') return undefined;
  const parsed = new Date(`${text.replace(' ', 'T')}Z`);
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) || Number.isNaN(parsed.getTime()))
    throw malformed(`"${text.slice(0, 40)}" in ${field} is no time`);
  return parsed;
}

export function malformed(what: string) {
  return errors.CHANGE_MALFORMED({ message: `ServiceNow's answer is no change request: ${what}` });
}
