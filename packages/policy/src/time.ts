/**
 * Change windows and freezes, as pure functions of the policy and a moment. A freeze beats a window. Local times are those of the
 * window's zone, daylight saving included: an hour that the clock skips can't be in a window, one that it repeats is twice.
 */
import type { ChangeWindow, Environment, Freeze, Weekday } from './delivery-policy.ts';

export interface TimeAnswer {
  open: boolean;
  reason: string;
  /** When it opens, if it does within `HORIZON_DAYS`; undefined while it is open. */
  opensAt?: Date;
  /** When it closes, if it does within `CLOSING_HORIZON_DAYS`; undefined while it is closed. */
  closesAt?: Date;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const HORIZON_DAYS = 60;
/** A window that is still open then is not about to close. */
const CLOSING_HORIZON_DAYS = 8;

/** Whether a promotion into this environment may merge at `now`, and if not, from when on. */
export function windowAt(environment: Pick<Environment, 'windows' | 'freezes'>, now: Date): TimeAnswer {
  const freeze = freezeAt(environment.freezes, now);
  if (isOpen(environment, now)) {
    const window = environment.windows.find((candidate) => isInside(candidate, now));
    const closesAt = nextTurn(environment, now, 'closed', CLOSING_HORIZON_DAYS);
    const where = window ? `inside ${windowText(window)}` : 'no change window is set';
    const until = closesAt ? `; closes ${momentText(closesAt, window?.zone ?? 'UTC')}` : '';
    return { open: true, reason: `${where}${until}`, closesAt };
  }
  const opensAt = nextTurn(environment, now, 'open', HORIZON_DAYS);
  const when = opensAt
    ? `opens ${momentText(opensAt, environment.windows[0]?.zone ?? 'UTC')}`
    : `opens in more than ${HORIZON_DAYS} days`;
  if (freeze)
    return {
      open: false,
      reason: `frozen until ${freeze.to.toISOString()} (${freeze.reason}); ${when}`,
      opensAt,
    };
  return {
    open: false,
    reason: `outside ${environment.windows.map(windowText).join(' and ')}; ${when}`,
    opensAt,
  };
}

type Times = Pick<Environment, 'windows' | 'freezes'>;

function isOpen({ windows, freezes }: Times, moment: Date): boolean {
  return (
    !freezeAt(freezes, moment) && (windows.length === 0 || windows.some((window) => isInside(window, moment)))
  );
}

function freezeAt(freezes: readonly Freeze[], now: Date): Freeze | undefined {
  return freezes.find((freeze) => now >= freeze.from && now < freeze.to);
}

/**
 * The first moment at or after `now` at which it is open, or closed. Windows open and close at full minutes, freezes begin and end at any time.
 */
function nextTurn(environment: Times, now: Date, wanted: 'open' | 'closed', days: number): Date | undefined {
  const { windows, freezes } = environment;
  const end = now.getTime() + days * 24 * HOUR_MS;
  let time = now.getTime();
  while (time <= end) {
    const moment = new Date(time);
    if (isOpen(environment, moment) === (wanted === 'open')) return moment;
    const freeze = freezeAt(freezes, moment);
    const minute = Math.floor(time / MINUTE_MS) * MINUTE_MS;
    const step = minute + stepFrom(windows, new Date(minute));
    const next = freeze ? freeze.to.getTime() : step;
    const begins = freezes.map(({ from }) => from.getTime()).filter((from) => from > time);
    time = Math.min(next, ...begins);
  }
  return undefined;
}

/**
 * How far one may go without passing an edge of a window: to the next one, an hour at most, where the clock of every window shows just one
 * hour more on the same day by then. Over midnight and where a clock changes, by whatever it is, a minute at a time.
 */
function stepFrom(windows: readonly ChangeWindow[], moment: Date): number {
  const later = new Date(moment.getTime() + HOUR_MS);
  let minutes = 60;
  for (const { zone, from, to } of windows) {
    const [now, then] = [localTime(zone, moment), localTime(zone, later)];
    if (now.day !== then.day || minutesOf(then.time) - minutesOf(now.time) !== 60) return MINUTE_MS;
    for (const edge of [from, to])
      if (edge > now.time && edge <= then.time)
        minutes = Math.min(minutes, minutesOf(edge) - minutesOf(now.time));
  }
  return minutes * MINUTE_MS;
}

function isInside(window: ChangeWindow, moment: Date): boolean {
  const local = localTime(window.zone, moment);
  return window.days.includes(local.day) && local.time >= window.from && local.time < window.to;
}

function localTime(zone: string, moment: Date): { day: Weekday; time: string } {
  const parts = formatterFor(zone).formatToParts(moment);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return { day: part('weekday').toLowerCase() as Weekday, time: `${part('hour')}:${part('minute')}` };
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

function windowText(window: ChangeWindow): string {
  const names = window.days.map((day) => day[0]?.toUpperCase() + day.slice(1));
  return `${names.join(', ')} ${window.from}–${window.to} ${window.zone}`;
}

/** `Sun 10:00 Asia/Dubai (2026-11-22T06:00:00.000Z)` */
function momentText(moment: Date, zone: string): string {
  const local = localTime(zone, moment);
  return `${local.day[0]?.toUpperCase()}${local.day.slice(1)} ${local.time} ${zone} (${moment.toISOString()})`;
}
