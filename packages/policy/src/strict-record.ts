/**
 * Reads a JSON record of the config repository member by member, and no other than its members: what a person, or a later version, adds must
 * not be overlooked.
 */
import { instantOf } from './calendar.ts';

/** @param where path of the member: `rollbacks.0.by.id` */
export type RecordFault = (where: string, expected: string, found: unknown) => Error;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** One line: it is shown to people. */
const REASON = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{10,300}$/u;
/** A login; that of an App ends with `[bot]`. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Each reader gives the value in its type, or throws what `fault` makes. */
export function strictReader(fault: RecordFault) {
  const line = (value: unknown, where: string, form: RegExp, expected: string): string => {
    if (typeof value !== 'string' || !form.test(value)) throw fault(where, expected, value);
    return value;
  };
  const members = (value: unknown, where: string, names: readonly string[]): Record<string, unknown> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw fault(where, `an object with ${names.join(', ')}`, value);
    const path = (name: string) => (where === '' ? name : `${where}.${name}`);
    const found = value as Record<string, unknown>;
    const strange = Object.keys(found).find((name) => !names.includes(name));
    if (strange !== undefined)
      throw fault(path(strange), `left out: there are ${names.join(', ')}`, found[strange]);
    const missing = names.find((name) => !Object.hasOwn(found, name));
    if (missing !== undefined) throw fault(path(missing), 'there', undefined);
    return found;
  };
  const there = (text: string, where: string): string => {
    if (instantOf(text) === undefined) throw fault(where, 'a time that there is', text);
    return text;
  };
  return {
    line,
    members,
    digest: (value: unknown, where: string) => line(value, where, DIGEST, 'sha256: and 64 hex digits'),
    reason: (value: unknown, where: string) => line(value, where, REASON, 'one line of 10 to 300 characters'),
    login: (value: unknown, where: string) => line(value, where, LOGIN, 'a login'),
    /** RFC 3339. */
    time: (value: unknown, where: string) =>
      there(line(value, where, TIME, 'a time (2026-11-22T09:30:00Z)'), where),
    dayOrTime: (value: unknown, where: string) =>
      there(
        line(
          value,
          where,
          new RegExp(`${DAY.source}|${TIME.source}`),
          'a day (2026-11-22) or a time (2026-11-22T09:30:00Z)',
        ),
        where,
      ),
    /** Who did something, by login and GitHub's numeric id; 0 where the runner names none. */
    person(value: unknown, where: string): { login: string; id: number } {
      const { login, id } = members(value, where, ['login', 'id']);
      if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0)
        throw fault(`${where}.id`, 'the numeric id of an account', id);
      return { login: line(login, `${where}.login`, LOGIN, 'a login'), id };
    },
  };
}
