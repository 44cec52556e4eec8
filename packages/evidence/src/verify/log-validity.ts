/** Whether the logs that took an entry were trusted when it was signed. */
import type { SignedEntity } from '@sigstore/verify';

/** TransparencyLogInstance of the trusted root (sigstore_trustroot.proto), as JSON. */
interface LogJson {
  logId?: { keyId?: string };
  checkpointKeyId?: { keyId?: string };
  publicKey?: { validFor?: { start?: string; end?: string } };
}

/** An entry of a log that is not known, or whose key was not, or no longer, valid. */
export class LogNotValid extends Error {}

/** Why a proof does not verify: a root that is behind its instance is what operators meet most. */
export function expectLogsKnown({ tlogEntries }: SignedEntity, root: Record<string, unknown>): void {
  for (const { logId } of tlogEntries) {
    const id = logId.keyId.toString('base64');
    if (logsOf(root, id).length === 0)
      throw new LogNotValid(`the trusted root does not name the log ${id} that the entry is of`);
  }
}

/**
 * The library holds a log's signed time against the validity of the log's key, but not a checkpoint, which has no time of its own: the key of
 * a log that was retired would be believed for ever. `entity` has been verified with this root. Both ends of a validity belong to it.
 */
export function expectLogsValid(entity: SignedEntity, root: Record<string, unknown>): void {
  const times = signedTimes(entity);
  for (const { logId } of entity.tlogEntries) {
    const id = logId.keyId.toString('base64');
    if (!logsOf(root, id).some((log) => times.every((time) => holds(log, time))))
      throw new LogNotValid(`log ${id} was not trusted when the bundle was signed`);
  }
}

function logsOf({ tlogs }: Record<string, unknown>, id: string): LogJson[] {
  const logs = (Array.isArray(tlogs) ? tlogs : []) as LogJson[];
  return logs.filter((log) => (log.checkpointKeyId ?? log.logId)?.keyId === id);
}

function holds({ publicKey }: LogJson, time: Date): boolean {
  const { start, end } = publicKey?.validFor ?? {};
  return (
    start !== undefined && Date.parse(start) <= time.getTime() && (!end || time.getTime() <= Date.parse(end))
  );
}

/** A time in an entry counts only with the promise that signs it (CVE-2026-48816). */
function signedTimes({ timestamps }: SignedEntity): Date[] {
  return timestamps.flatMap((time) => {
    if (time.$case === 'timestamp-authority') return [time.timestamp.signingTime];
    return time.tlogEntry.inclusionPromise ? [new Date(Number(time.tlogEntry.integratedTime) * 1000)] : [];
  });
}
