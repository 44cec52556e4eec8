/** What the records of earlier rollbacks say that matters to this run. Pure. */
import { parseRollback, type RollbackEntry, type RollbackRecord, rollbackPath } from '@waybill/policy';

/** Who started this run, and its page. */
export interface Run {
  url: string;
  by: { login: string; id: number };
}

/** The entries of a record that there is. Throws WAYBILL_ROLLBACK_RECORD_INVALID: nothing is added to what can't be read. */
export function entriesOf(
  text: string | undefined,
  named: Pick<RollbackRecord, 'service' | 'environment' | 'digest'>,
): RollbackEntry[] {
  return text === undefined ? [] : parseRollback(text, named).rollbacks;
}

/**
 * The rollback from `left` that has put back what runs now, as long as nobody has acknowledged it. Throws WAYBILL_ROLLBACK_RECORD_INVALID.
 * @param left what the environment ran just before
 */
export function rollbackTo(
  records: ReadonlyMap<string, string | undefined>,
  { service, environment }: { service: string; environment: string },
  present: string | undefined,
  left: string | undefined,
): RollbackEntry | undefined {
  if (left === undefined) return undefined;
  const text = records.get(rollbackPath(service, environment, left));
  const open = entriesOf(text, { service, environment, digest: left }).findLast(
    ({ acknowledged }) => acknowledged === null,
  );
  return open?.to === present ? open : undefined;
}

const ATTEMPT = /\/attempts\/\d+$/;
const FILE = /\/sha256-([0-9a-f]{64})\.json$/;

/**
 * The rollback that this run, or an earlier attempt of it, has made: a run that is tried again must not go back one further.
 * Throws WAYBILL_ROLLBACK_RECORD_INVALID for a record that can't be read.
 */
export function startedBy(
  records: ReadonlyMap<string, string | undefined>,
  { service, environment }: { service: string; environment: string },
  run: Run,
): { from: string; to: string } | undefined {
  const own = run.url.replace(ATTEMPT, '');
  for (const [path, text] of records) {
    const digest = `sha256:${FILE.exec(path)?.[1]}`;
    if (text === undefined || path !== rollbackPath(service, environment, digest)) continue;
    const entries = entriesOf(text, { service, environment, digest });
    const made = entries.findLast((entry) => entry.run.replace(ATTEMPT, '') === own);
    if (made) return { from: digest, to: made.to };
  }
  return undefined;
}
