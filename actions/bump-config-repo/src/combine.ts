/**
 * What a combined commit holds: the intents that were left, each judged as its own writer would judge it. Pure. Whatever is less
 * than certain about an intent leaves it to its writer.
 */
import type { Head } from '@waybill/github';
import { compareOrder, decodeFile, filesOf, parseOrder } from '@waybill/gitops';
import { type DeliveryPolicy, rollbackPath } from '@waybill/policy';
import { withdrawalPath } from '@waybill/promotion';
import { changeOf, type Place } from './change.ts';
import { bumpsOf, decide, newestFirst, type Wish } from './decision.ts';
import { isAlive, type LeftIntent } from './intent.ts';
import { declaredPlace, refuseRolledBack } from './place.ts';

/** An intent that is left to its writer, and why. */
export interface Passed {
  intent: LeftIntent;
  reason: string;
}

/** An intent that the policy lets in, and where it goes. */
export interface Placed {
  intent: LeftIntent;
  place: Place;
}

export interface Combination {
  /** Path to whole new text. */
  files: Record<string, string>;
  carried: {
    intent: LeftIntent;
    /** Digest that stood there before. */
    previous: string | undefined;
    /** Order that its trailers get. */
    order: string;
  }[];
  /** Of no use any more: the value is in, something newer is, or nobody waits. */
  settled: LeftIntent[];
  passed: Passed[];
}

/** The newest of each service and environment, oldest intent first. What is too old to be carried is settled. */
export function placeIntents(
  intents: readonly LeftIntent[],
  policy: DeliveryPolicy,
  nowMs: number,
): { placed: Placed[]; settled: LeftIntent[]; passed: Passed[] } {
  const newest = new Map<string, Placed>();
  const passed: Passed[] = [];
  const settled: LeftIntent[] = [];
  for (const intent of [...intents].sort(byAge)) {
    const { record } = intent;
    if (!isAlive(intent, nowMs)) {
      settled.push(intent);
      continue;
    }
    try {
      const place = declaredPlace(record, policy, nowMs);
      const name = `${record.service}/${record.environment}`;
      const other = newest.get(name)?.intent;
      const isOlder = other && compareOrder(orderOf(intent), orderOf(other)) < 0;
      // The writer of the older one sees the newer one in the branch, and ends as superseded.
      const older = isOlder ? intent : other;
      if (older) passed.push({ intent: older, reason: 'a newer build of it is waiting too' });
      if (!isOlder) newest.set(name, { intent, place });
    } catch (error) {
      passed.push({ intent, reason: reasonOf(error) });
    }
  }
  return { placed: [...newest.values()], settled, passed };
}

/** Judges and splices, one after the other, on the files of one head. All new files together hold at most `maxBytes`. */
export function combine(
  placed: readonly Placed[],
  head: Pick<Head, 'files' | 'faults' | 'history' | 'historyHasMore'>,
  maxBytes: number,
): Combination {
  const files: Record<string, string> = {};
  const result: Combination = { files, carried: [], settled: [], passed: [] };
  const textOf = (path: string) => {
    const found = head.files[path];
    if (head.faults[path]) throw head.faults[path];
    return files[path] ?? (found && decodeFile(found.bytes, path));
  };
  for (const { intent, place } of placed) {
    const { record, tag } = intent;
    try {
      refuseRolledBack(record, textOf(recordPathOf(intent)));
      // A list may also say that the digest was reinstated: its own writer reads it.
      if (head.files[withdrawalPath(record.digest)]) throw new Error('there are withdrawals of its digest');
      const pasts = filesOf(place.targets).map((file) => {
        const past = bumpsOf(head.history[file] ?? [], record.service, record.environment);
        if (past.length === 0 && head.historyHasMore[file])
          throw new Error('its last bump is further back than was read');
        return past;
      });
      const image = {
        digest: record.digest,
        repository: record.image,
        ...(tag === undefined ? {} : { tag }),
      };
      const edit = changeOf(place, image, textOf);
      const decision = decide(wishOf(intent), edit, newestFirst(pasts));
      if (decision.kind !== 'write') {
        result.settled.push(intent);
        continue;
      }
      const all = Object.values({ ...files, ...edit.files });
      if (all.reduce((sum, text) => sum + Buffer.byteLength(text), 0) > maxBytes)
        throw new Error('the commit is full');
      Object.assign(files, edit.files);
      result.carried.push({ intent, previous: edit.previous.digest, order: decision.order });
    } catch (error) {
      result.passed.push({ intent, reason: reasonOf(error) });
    }
  }
  return result;
}

/** Where the record of a rollback from the digest of an intent would stand. */
export function recordPathOf({ record }: LeftIntent): string {
  return rollbackPath(record.service, record.environment, record.digest);
}

/** Oldest first; the same for everybody who looks. */
export function byAge(a: LeftIntent, b: LeftIntent): number {
  return a.left - b.left || (a.oid < b.oid ? -1 : 1);
}

function orderOf({ record }: LeftIntent) {
  return parseOrder(record.order, 'Waybill-Order');
}

function wishOf(intent: LeftIntent): Wish {
  const { service, environment, digest, source = '', run } = intent.record;
  const [repository = ''] = source.split('@');
  return {
    service,
    environment,
    digest,
    run,
    order: orderOf(intent),
    source: repository,
    rollback: undefined,
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
