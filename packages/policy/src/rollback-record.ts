/**
 * The record of a rollback: which digest an environment was taken away from, and why. It stands in the config repository, a file for
 * each digest, and holds until somebody acknowledges it there. Read strictly: what can't be read does not free a digest.
 */
import { WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';

/** Records of all services and environments stand under it. */
export const ROLLBACK_FOLDER = '.waybill/rollbacks/';
const SCHEMA = 'waybill/rollback/v1';

/** Who says that the digest may come back, and why. */
export interface Acknowledgement {
  /** Login on the GitHub server. */
  by: string;
  reason: string;
  /** A day, or a time (RFC 3339). */
  at: string;
}

export interface RollbackEntry {
  /** Digest that was put back in its place. */
  to: string;
  reason: string;
  /** Who started the run, as the runner says. */
  by: { login: string; id: number };
  /** Address of the run, with the attempt. */
  run: string;
  at: string;
  /** `null` until then. */
  acknowledged: Acknowledgement | null;
}

export interface RollbackRecord {
  service: string;
  environment: string;
  /** Digest that was rolled back from. */
  digest: string;
  /** Oldest first. */
  rollbacks: RollbackEntry[];
}

/** What a digest's record says. */
export type RollbackFact =
  | { state: 'clear' }
  | { state: 'rolled-back'; reason: string }
  /** The record is there, but does not follow its form. */
  | { state: 'unknown'; reason: string };

/** `.waybill/rollbacks/claims-api/production/sha256-….json` */
export function rollbackPath(service: string, environment: string, digest: string): string {
  return `${ROLLBACK_FOLDER}${service}/${environment}/${digest.replace(':', '-')}.json`;
}

/** The text of a record: indented, for it is edited by people. */
export function rollbackText({ service, environment, digest, rollbacks }: RollbackRecord): string {
  const entries = rollbacks.map(({ to, reason, by, run, at, acknowledged }) => ({
    to,
    reason,
    by: { login: by.login, id: by.id },
    run,
    at,
    acknowledged: acknowledged && {
      by: acknowledged.by,
      reason: acknowledged.reason,
      at: acknowledged.at,
    },
  }));
  return `${JSON.stringify({ schema: SCHEMA, service, environment, digest, rollbacks: entries }, null, 2)}\n`;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** A login; that of an App ends with `[bot]`. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;
const DAY_OR_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?$/;
const RUN = /^https?:\/\/[A-Za-z0-9._:[\]-]+\/[A-Za-z0-9._/-]{1,300}$/;
/** One line: it is shown to people wherever the digest is refused. */
const REASON = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{10,300}$/u;

/**
 * Reads a record and holds it to its path. Throws WAYBILL_ROLLBACK_RECORD_INVALID with the first member that is not of its form.
 */
export function parseRollback(
  text: string,
  { service, environment, digest }: Pick<RollbackRecord, 'service' | 'environment' | 'digest'>,
): RollbackRecord {
  const path = rollbackPath(service, environment, digest);
  const fault = (where: string, expected: string, found: unknown) =>
    errors.ROLLBACK_RECORD_INVALID({
      message: `${path}: "${where}" must be ${expected}`,
      where: path,
      expected,
      found: String(JSON.stringify(found)).slice(0, 200),
    });
  const members = (value: unknown, where: string, names: readonly string[]): Record<string, unknown> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw fault(where, `an object with ${names.join(', ')}`, value);
    const found = Object.keys(value);
    if (found.length !== names.length || !names.every((name) => Object.hasOwn(value, name)))
      throw fault(where, `an object with exactly ${names.join(', ')}`, found);
    return value as Record<string, unknown>;
  };
  const line = (value: unknown, where: string, form: RegExp, expected: string): string => {
    if (typeof value !== 'string' || !form.test(value)) throw fault(where, expected, value);
    return value;
  };
  const time = (value: unknown, where: string): string => {
    const text = line(value, where, DAY_OR_TIME, 'a day (2026-11-22) or a time (2026-11-22T09:30:00Z)');
    if (Number.isNaN(Date.parse(text))) throw fault(where, 'a time that there is', value);
    return text;
  };
  const reason = (value: unknown, where: string) =>
    line(value, where, REASON, 'one line of 10 to 300 characters');

  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw errors.ROLLBACK_RECORD_INVALID({ message: `${path} is not JSON`, where: path, cause: error });
  }
  const root = members(json, 'the record', ['schema', 'service', 'environment', 'digest', 'rollbacks']);
  for (const [name, expected] of Object.entries({ schema: SCHEMA, service, environment, digest }))
    if (root[name] !== expected) throw fault(name, `"${expected}"`, root[name]);
  if (!Array.isArray(root.rollbacks) || root.rollbacks.length === 0)
    throw fault('rollbacks', 'a list of at least one rollback', root.rollbacks);
  const rollbacks = root.rollbacks.map((value: unknown, i): RollbackEntry => {
    const where = `rollbacks.${i}`;
    const entry = members(value, where, ['to', 'reason', 'by', 'run', 'at', 'acknowledged']);
    const by = members(entry.by, `${where}.by`, ['login', 'id']);
    if (typeof by.id !== 'number' || !Number.isSafeInteger(by.id) || by.id < 0)
      throw fault(`${where}.by.id`, 'the numeric id of an account', by.id);
    return {
      to: line(entry.to, `${where}.to`, DIGEST, 'sha256: and 64 hex digits'),
      reason: reason(entry.reason, `${where}.reason`),
      by: { login: line(by.login, `${where}.by.login`, LOGIN, 'a login'), id: by.id },
      run: line(entry.run, `${where}.run`, RUN, 'the address of a run'),
      at: time(entry.at, `${where}.at`),
      acknowledged: entry.acknowledged === null ? null : acknowledgement(entry.acknowledged, where),
    };
  });
  return { service, environment, digest, rollbacks };

  function acknowledgement(value: unknown, entry: string): Acknowledgement {
    const where = `${entry}.acknowledged`;
    const said = members(value, where, ['by', 'reason', 'at']);
    return {
      by: line(said.by, `${where}.by`, LOGIN, 'a login'),
      reason: reason(said.reason, `${where}.reason`),
      at: time(said.at, `${where}.at`),
    };
  }
}

/** @param text of the record at the commit that is decided on; undefined where there is none. */
export function rollbackFact(
  text: string | undefined,
  named: Pick<RollbackRecord, 'service' | 'environment' | 'digest'>,
): RollbackFact {
  if (text === undefined) return { state: 'clear' };
  try {
    const open = parseRollback(text, named).rollbacks.findLast(({ acknowledged }) => acknowledged === null);
    if (!open) return { state: 'clear' };
    const { service, environment, digest } = named;
    return {
      state: 'rolled-back',
      reason: `${environment} was rolled back from it on ${open.at.slice(0, 10)} by ${open.by.login} because: ${open.reason}. To let it in again, fill "acknowledged" in ${rollbackPath(service, environment, digest)} by a reviewed pull request`,
    };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return { state: 'unknown', reason: `the record of a rollback can't be read: ${error.message}` };
  }
}
