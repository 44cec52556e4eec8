import { instantOf } from '@waybill/policy';
import { errors } from './errors.ts';

/** RFC 3339 with a zone: a time without one would mean another moment on each machine. */
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** A time of the command line. Throws WAYBILL_CLI_USAGE. */
export function timeOf(raw: string | undefined): Date | undefined {
  if (raw === undefined) return undefined;
  const time = parseTime(raw);
  if (time) return time;
  throw errors.CLI_USAGE({
    message: '--at is not a time',
    expected: 'RFC 3339 with a zone, as 2026-11-24T10:00:00Z',
    found: raw,
  });
}

/** Undefined where it is none. */
export function parseTime(raw: string): Date | undefined {
  return RFC3339.test(raw) ? instantOf(raw) : undefined;
}
