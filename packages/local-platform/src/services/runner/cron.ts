/**
 * Cron lines of `on.schedule`: five fields, in UTC.
 * Source: POSIX crontab; GitHub docs, "Events that trigger workflows", `schedule`.
 */

interface Field {
  least: number;
  most: number;
  names?: readonly string[];
}

const FIELDS: readonly Field[] = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31 },
  {
    least: 1,
    most: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { least: 0, most: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];
const MINUTE = 60_000;
/** A year and a day: no schedule that GitHub takes is rarer, leap days apart. */
const HORIZON_MINUTES = 366 * 24 * 60;

function fieldValues(text: string, field: Field, line: string): Set<number> {
  const out = new Set<number>();
  const value = (part: string): number => {
    const named = field.names?.indexOf(part.toLowerCase()) ?? -1;
    const found = named >= 0 ? named + field.least : Number(part);
    // 7 is Sunday as well.
    const day = field.most === 6 && found === 7 ? 0 : found;
    if (!Number.isInteger(day) || day < field.least || day > field.most) {
      throw new Error(`cron '${line}': '${part}' is not between ${field.least} and ${field.most}`);
    }
    return day;
  };
  for (const part of text.split(',')) {
    const match = /^(\*|[\w]+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part);
    if (!match) throw new Error(`cron '${line}': '${part}' is not a value, range, list or step`);
    const [, from = '*', to, step] = match;
    const every = step === undefined ? 1 : Number(step);
    if (every < 1) throw new Error(`cron '${line}': a step must be at least 1`);
    const first = from === '*' ? field.least : value(from);
    const last =
      from === '*' || (to === undefined && step !== undefined) ? field.most : to ? value(to) : first;
    for (let at = first; at <= last; at += every) out.add(at);
  }
  return out;
}

/** A parsed cron line: tells whether a minute is due. */
export function cronMatcher(line: string): (time: Date) => boolean {
  const parts = line.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) {
    throw new Error(
      `cron '${line}': five fields are needed (minute hour day month weekday), found ${parts.length}`,
    );
  }
  const sets = FIELDS.map((field, i) => fieldValues(parts[i] ?? '', field, line));
  const [minutes, hours, days, months, weekdays] = sets as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ];
  const dayFree = parts[2] === '*';
  const weekdayFree = parts[4] === '*';
  return (time) => {
    const day = days.has(time.getUTCDate());
    const weekday = weekdays.has(time.getUTCDay());
    // Where both are restricted, either one is enough (POSIX crontab).
    const dayDue = dayFree || weekdayFree ? day && weekday : day || weekday;
    return (
      minutes.has(time.getUTCMinutes()) &&
      hours.has(time.getUTCHours()) &&
      months.has(time.getUTCMonth() + 1) &&
      dayDue
    );
  };
}

/** Whether the line came due in (after, until]. */
export function cameDue(line: string, after: Date, until: Date): boolean {
  const due = cronMatcher(line);
  const first = Math.floor(after.getTime() / MINUTE) + 1;
  const last = Math.floor(until.getTime() / MINUTE);
  for (let minute = Math.max(first, last - HORIZON_MINUTES); minute <= last; minute++) {
    if (due(new Date(minute * MINUTE))) return true;
  }
  return false;
}
