/** Calendars: days on which nothing merges, in the days of one time zone. They become freezes. Pure. */
import type { Freeze } from './delivery-policy.ts';

export interface Calendar {
  /** IANA time zone whose days are meant. */
  zone: string;
  /** `first` and `last` as `YYYY-MM-DD`, both included; `last` is `first` where not given. */
  closed: { first: string; last?: string; reason: string }[];
}

const DAY_MS = 24 * 3_600_000;
/** Clocks differ from UTC by 14 hours at most, so that a local day begins within two days around UTC's. */
const SEARCH_MS = 2 * DAY_MS;

/**
 * The closed days of a calendar as freezes. `faults` takes what is wrong with it, each with its place: a date that is none, a zone
 * that had no such day, an end before its beginning.
 */
export function closedDays(name: string, calendar: Calendar, faults: string[]): Freeze[] {
  return calendar.closed.flatMap(({ first, last = first, reason }, i) => {
    const where = `calendars.${name}.closed.${i}`;
    const wrong = [first, last].find((date) => !isDate(date));
    if (wrong !== undefined) {
      faults.push(`${where}: "${wrong}" is no day of the calendar`);
      return [];
    }
    if (last < first) {
      faults.push(`${where}: "last" (${last}) is before "first" (${first})`);
      return [];
    }
    const from = beginOfDay(calendar.zone, first);
    const to = beginOfDay(calendar.zone, nextDay(last));
    return [{ from, to, reason: `${reason}, calendar ${name}` }];
  });
}

/**
 * The first moment at which the date of the zone is `date` or later. Midnight is no safe answer: where clocks go forward at midnight
 * (Cairo, Beirut) the day begins at one, and a zone may leave out a whole day (Apia, 2011-12-30).
 */
export function beginOfDay(zone: string, date: string): Date {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const utc = Date.parse(`${date}T00:00:00Z`);
  // The local date never goes back, so that its first moment can be halved out.
  let before = utc - SEARCH_MS;
  let after = utc + SEARCH_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (format.format(middle) < date) before = middle;
    else after = middle;
  }
  return new Date(after);
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/**
 * The moment that a day, or a time of RFC 3339, is; undefined for one that there is not. ECMAScript takes the 30th of February for the 2nd of
 * March: a freeze would begin later than it says.
 */
export function instantOf(text: string): Date | undefined {
  const moment = new Date(text);
  return isDate(text.slice(0, DAY_LENGTH)) && !Number.isNaN(moment.getTime()) ? moment : undefined;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Two times of the policy, the second under the key `name`. `faults` takes what is wrong with them, beginning with `where`. */
export function spanOf(
  [first, last]: readonly [from: string, until: string],
  name: 'to' | 'until',
  where: string,
  faults: string[],
): [from: Date, until: Date] {
  const [from, until] = [instantOf(first), instantOf(last)];
  if (!from || !until)
    faults.push(`${where}: "${from ? last : first}" is no time: there is no such day, hour or offset`);
  else if (from >= until) faults.push(`${where}: "from" (${first}) must be before "${name}" (${last})`);
  return [from ?? new Date(Number.NaN), until ?? new Date(Number.NaN)];
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
