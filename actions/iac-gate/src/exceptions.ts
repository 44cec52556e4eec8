/**
 * Exceptions that cannot rot: each names a rule and where it holds, why, who answers for it and until when. One that is expired, has no
 * good reason or no owner is not applied and fails the gate; one that covers nothing is listed.
 */
import type { Finding, Reason } from './findings.ts';
import { glob, PATTERN_FORM } from './glob.ts';

export const exceptionKeys = ['rule', 'resource', 'path', 'reason', 'owner', 'expires'] as const;

/** An entry of the policy, not judged yet. */
export type ExceptionEntry = { index: number } & { [K in (typeof exceptionKeys)[number]]?: string };

export interface ActiveException {
  index: number;
  rule: string;
  reason: string;
  owner: string;
  expires: string;
  covers(finding: Finding): boolean;
}

export interface JudgedExceptions {
  active: ActiveException[];
  /** Each fails the gate. */
  faults: Reason[];
  /** Those that end soon. */
  warnings: Reason[];
}

/** A reason shorter than this says nothing to an auditor. */
export const MIN_REASON_CHARS = 20;
/** An exception is a promise to come back: nobody promises for longer. */
export const MAX_EXCEPTION_DAYS = 180;
/** From so many days before its end, an exception is announced. */
export const WARN_EXCEPTION_DAYS = 14;
const DAY_MS = 86_400_000;

/** An account or team (`@acme/platform`), or a mail address. */
const OWNER = /^(?:@?[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/;

/** Judges each entry at `now`. An exception holds until the end of its last day, UTC. */
export function judgeExceptions(entries: readonly ExceptionEntry[], now: Date): JudgedExceptions {
  const judged: JudgedExceptions = { active: [], faults: [], warnings: [] };
  for (const entry of entries) {
    const name = `exception ${entry.index + 1} (${entry.rule ?? 'without a rule'})`;
    const fault = faultOf(entry, now);
    if (fault) {
      judged.faults.push({ code: fault.code, text: `${name} ${fault.text}; it is not applied` });
      continue;
    }
    const path = entry.path === undefined ? () => true : glob(entry.path);
    const resource = entry.resource === undefined ? () => true : glob(entry.resource);
    const { rule, reason, owner, expires } = entry;
    if (!path || !resource || !rule || !reason || !owner || !expires) continue;
    const days = Math.floor((endOf(expires) - now.getTime()) / DAY_MS);
    if (days < WARN_EXCEPTION_DAYS) {
      judged.warnings.push({
        code: 'GATE_EXCEPTION_ENDS_SOON',
        text: `${name} ends on ${expires}; ${owner} answers for it`,
      });
    }
    judged.active.push({
      index: entry.index,
      rule,
      reason: reason.trim(),
      owner,
      expires,
      covers: (finding) =>
        finding.rule === rule &&
        (entry.path === undefined || (finding.path !== undefined && path(finding.path))) &&
        (entry.resource === undefined || (finding.resource !== undefined && resource(finding.resource))),
    });
  }
  return judged;
}

function faultOf(entry: ExceptionEntry, now: Date): Reason | undefined {
  const invalid = (text: string): Reason => ({ code: 'GATE_EXCEPTION_INVALID', text });
  if (entry.rule === undefined || !/^[\w./:-]{1,200}$/.test(entry.rule)) {
    return invalid('must name one rule by its id');
  }
  if (entry.path === undefined && entry.resource === undefined) {
    return invalid('must say where it holds: path or resource (path "**" means everywhere)');
  }
  if (entry.path !== undefined && glob(entry.path) === undefined)
    return invalid(`has a path that is not ${PATTERN_FORM}`);
  if (entry.resource !== undefined && glob(entry.resource) === undefined) {
    return invalid(`has a resource that is not ${PATTERN_FORM}`);
  }
  if ((entry.reason ?? '').trim().length < MIN_REASON_CHARS) {
    return {
      code: 'GATE_EXCEPTION_UNJUSTIFIED',
      text: `has no reason of at least ${MIN_REASON_CHARS} characters`,
    };
  }
  if (entry.owner === undefined || !OWNER.test(entry.owner)) {
    return invalid('must name its owner: an account, a team or a mail address');
  }
  const end = entry.expires === undefined ? Number.NaN : endOf(entry.expires);
  if (Number.isNaN(end)) return invalid('must say when it ends, as a date like 2026-12-31');
  if (end <= now.getTime()) return { code: 'GATE_EXCEPTION_EXPIRED', text: `ended on ${entry.expires}` };
  if (end > now.getTime() + (MAX_EXCEPTION_DAYS + 1) * DAY_MS) {
    return invalid(`ends on ${entry.expires}, more than ${MAX_EXCEPTION_DAYS} days ahead`);
  }
  return undefined;
}

/** The end of a day that exists, in milliseconds UTC; NaN for anything else (2026-02-30, 2026-1-1, tomorrow). */
function endOf(date: string): number {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return Number.NaN;
  const start = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== date) return Number.NaN;
  return start + DAY_MS;
}
