/**
 * The record of a rollback: which digest an environment was taken away from, and why. It stands in the config repository, a file for
 * each digest, and holds until somebody acknowledges it there. Read strictly: what can't be read does not free a digest.
 */
import { WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import { strictReader } from './strict-record.ts';

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

const RUN = /^https?:\/\/[A-Za-z0-9._:[\]-]+\/[A-Za-z0-9._/-]{1,300}$/;

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
      message: `${path}: "${where || 'the record'}" must be ${expected}`,
      where: path,
      expected,
      found: String(JSON.stringify(found)).slice(0, 200),
    });
  const { members, line, digest: digestIn, reason, login, dayOrTime, person } = strictReader(fault);

  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw errors.ROLLBACK_RECORD_INVALID({ message: `${path} is not JSON`, where: path, cause: error });
  }
  const root = members(json, '', ['schema', 'service', 'environment', 'digest', 'rollbacks']);
  for (const [name, expected] of Object.entries({ schema: SCHEMA, service, environment, digest }))
    if (root[name] !== expected) throw fault(name, `"${expected}"`, root[name]);
  if (!Array.isArray(root.rollbacks) || root.rollbacks.length === 0)
    throw fault('rollbacks', 'a list of at least one rollback', root.rollbacks);
  const rollbacks = root.rollbacks.map((value: unknown, i): RollbackEntry => {
    const where = `rollbacks.${i}`;
    const entry = members(value, where, ['to', 'reason', 'by', 'run', 'at', 'acknowledged']);
    return {
      to: digestIn(entry.to, `${where}.to`),
      reason: reason(entry.reason, `${where}.reason`),
      by: person(entry.by, `${where}.by`),
      run: line(entry.run, `${where}.run`, RUN, 'the address of a run'),
      at: dayOrTime(entry.at, `${where}.at`),
      acknowledged: entry.acknowledged === null ? null : acknowledgement(entry.acknowledged, where),
    };
  });
  return { service, environment, digest, rollbacks };

  function acknowledgement(value: unknown, entry: string): Acknowledgement {
    const where = `${entry}.acknowledged`;
    const said = members(value, where, ['by', 'reason', 'at']);
    return {
      by: login(said.by, `${where}.by`),
      reason: reason(said.reason, `${where}.reason`),
      at: dayOrTime(said.at, `${where}.at`),
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
