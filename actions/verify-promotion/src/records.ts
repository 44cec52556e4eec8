/** What a pull request does to the records of rollbacks, where it moves nothing: it may acknowledge, and that is all. */
import {
  parseRollback,
  ROLLBACK_FOLDER,
  type RollbackEntry,
  type RollbackRecord,
  rollbackPath,
  rollbackText,
} from '@waybill/policy';
import { shortCode } from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';
import type { FileChange, Finding } from './change.ts';

/** The form of a record's path. */
const PATH = /^([a-z0-9-]{1,63})\/([a-z0-9-]{1,63})\/sha256-([0-9a-f]{64})\.json$/;

/** @param author login of who opened the pull request: whoever acknowledges does so in their own name. */
export function assessRecords(records: readonly FileChange[], author: string | undefined): Finding[] {
  return records.flatMap((change) => {
    const reason = against(change, author);
    return reason === undefined ? [] : [{ ...reason, file: change.path }];
  });
}

/** What a path says that its record is about; undefined for another form. */
export function namedBy(
  path: string,
): Pick<RollbackRecord, 'service' | 'environment' | 'digest'> | undefined {
  const [, service, environment, hex] = PATH.exec(path.slice(ROLLBACK_FOLDER.length)) ?? [];
  if (!service || !environment || !hex || !path.startsWith(ROLLBACK_FOLDER)) return undefined;
  return { service, environment, digest: `sha256:${hex}` };
}

function against(change: FileChange, author: string | undefined): Finding | undefined {
  const { path, status, before, after } = change;
  if (status === 'added')
    return {
      code: 'ROLLBACK_RECORD_ALONE',
      reason: `${path} records a rollback, but nothing goes back: a record comes with the move that it is about`,
    };
  if (status !== 'modified' || before === undefined || after === undefined || change.modeChanged)
    return {
      code: 'ROLLBACK_RECORD_CHANGED',
      reason: `${change.previousPath ?? path} is ${status}: a record stays; fill its "acknowledged" to let the digest in again`,
    };
  const named = namedBy(path);
  if (!named) return { code: 'ROLLBACK_RECORD_CHANGED', reason: `${path} is no place for a record` };
  try {
    const now = parseRollback(after, named);
    const old = readable(before, named);
    // Only who may pass by this check can have spoilt it, and until it is mended its digest is refused.
    if (!old) return undefined;
    const changed = (entry: (typeof now.rollbacks)[number], i: number) =>
      JSON.stringify(entry.acknowledged) !== JSON.stringify(old.rollbacks[i]?.acknowledged);
    const restored = now.rollbacks.map((entry, i) =>
      changed(entry, i) ? { ...entry, acknowledged: null } : entry,
    );
    if (rollbackText({ ...now, rollbacks: restored }) !== rollbackText(old))
      return {
        code: 'ROLLBACK_RECORD_CHANGED',
        reason: `${path} changes elsewhere than in an "acknowledged" that was null`,
      };
    const foreign = now.rollbacks.find(
      (entry, i) =>
        author !== undefined &&
        changed(entry, i) &&
        entry.acknowledged?.by.toLowerCase() !== author.toLowerCase(),
    );
    if (foreign)
      return {
        code: 'ROLLBACK_ACKNOWLEDGED_BY_OTHER',
        reason: `${path} is acknowledged by "${foreign.acknowledged?.by}", but the pull request is ${author}'s: acknowledge in your own name`,
      };
    return undefined;
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return {
      code: shortCode(error),
      reason: `${error.message}${error.found ? `, found ${error.found}` : ''}`,
    };
  }
}

function readable(text: string, named: Parameters<typeof parseRollback>[1]): RollbackRecord | undefined {
  try {
    return parseRollback(text, named);
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return undefined;
  }
}

/** What speaks against the record that comes with a move back; undefined where it says just that. */
export function againstRecord(
  change: FileChange,
  move: { service: string; to: string; before: string; after: string },
): Finding | undefined {
  const named = { service: move.service, environment: move.to, digest: move.before };
  const path = rollbackPath(move.service, move.to, move.before);
  const other = (reason: string) => ({
    code: 'ROLLBACK_RECORD_OTHER',
    reason: `${path}: ${reason}`,
    file: path,
  });
  const { status, before, after } = change;
  if (!['added', 'modified'].includes(status) || after === undefined || change.modeChanged)
    return other(`it is ${status}; a rollback adds to it`);
  try {
    const now = parseRollback(after, named);
    const old = before === undefined ? [] : parseRollback(before, named).rollbacks;
    const entry = now.rollbacks.at(-1);
    if (entry?.to !== move.after)
      return other(`it says that ${entry?.to} comes back, the change ${move.after}`);
    if (entry.acknowledged !== null) return other('it is acknowledged before it has happened');
    if (after !== rollbackText({ ...now, rollbacks: [...old, entry] }))
      return other('it is not what Waybill would write: one entry more than before, in its own layout');
    return undefined;
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return { code: shortCode(error), reason: error.message, file: path };
  }
}

/**
 * The entry that the move adds to the record: why, and who started it. Where no signed statement says it, that is only the runner's word,
 * and can only take an approval away: nobody who asked for a rollback approves it. Undefined where the record can't be read.
 */
export function entryOf(
  { after = '' }: FileChange,
  move: { service: string; to: string; before: string },
): RollbackEntry | undefined {
  const named = { service: move.service, environment: move.to, digest: move.before };
  return readable(after, named)?.rollbacks.at(-1);
}
