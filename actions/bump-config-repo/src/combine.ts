/**
 * What a combined commit holds: the intents that were left, each judged as its own writer would judge it. Pure. Whatever is less
 * than certain about an intent leaves it to its writer.
 */
import type { Head } from '@waybill/github';
import { compareOrder, decodeFile, editDigest, parseOrder, type Target } from '@waybill/gitops';
import type { DeliveryPolicy } from '@waybill/policy';
import { bumpsOf, decide, type Wish } from './decision.ts';
import type { Intent } from './intent.ts';
import { declaredTarget } from './place.ts';

export interface LeftIntent extends Intent {
  ref: string;
  oid: string;
}

export interface Carried {
  intent: LeftIntent;
  /** Digest that stood there before. */
  previous: string | undefined;
  /** Order that its trailers get. */
  order: string;
}

export interface Combination {
  /** Path to whole new text. */
  files: Record<string, string>;
  carried: Carried[];
  /** Their refs are of no use any more: the value is in, something newer is, or nobody waits. */
  settled: LeftIntent[];
  /** Left to its writer, with the reason. */
  passed: { intent: LeftIntent; reason: string }[];
}

export function wishOf({ record }: Intent): Wish {
  return {
    service: record.service,
    environment: record.environment,
    digest: record.digest,
    order: parseOrder(record.order, 'Waybill-Order'),
    source: record.source?.split('@')[0] ?? '',
    run: record.run,
    rollback: undefined,
  };
}

/** The newest of each service and environment; the older ones, which nothing may write any more; and the files of the newest. */
export function sortIntents(
  intents: readonly LeftIntent[],
  policy: DeliveryPolicy,
  nowMs: number,
): {
  newest: { intent: LeftIntent; target: Target }[];
  passed: Combination['passed'];
  settled: LeftIntent[];
} {
  const newest = new Map<string, { intent: LeftIntent; target: Target }>();
  const passed: Combination['passed'] = [];
  const settled: LeftIntent[] = [];
  for (const intent of intents) {
    const { record } = intent;
    if (intent.expires <= nowMs) {
      settled.push(intent);
      continue;
    }
    try {
      const target = declaredTarget(record, policy, nowMs);
      const place = `${record.service}/${record.environment}`;
      const other = newest.get(place);
      const older =
        other &&
        compareOrder(
          parseOrder(record.order, 'Waybill-Order'),
          parseOrder(other.intent.record.order, 'Waybill-Order'),
        ) < 0;
      // Its writer sees the newer one and ends as superseded.
      if (older) passed.push({ intent, reason: 'a newer build of it is waiting too' });
      else {
        if (other) passed.push({ intent: other.intent, reason: 'a newer build of it is waiting too' });
        newest.set(place, { intent, target });
      }
    } catch (error) {
      passed.push({ intent, reason: reasonOf(error) });
    }
  }
  return { newest: [...newest.values()], passed, settled };
}

/** Judges and splices, one after the other, on the files of one head. All new files together hold at most `maxBytes`. */
export function combine(
  sorted: ReturnType<typeof sortIntents>,
  head: Pick<Head, 'files' | 'history' | 'historyHasMore'>,
  maxBytes: number,
): Combination {
  const files = new Map<string, string>();
  let bytes = 0;
  const result: Combination = {
    files: {},
    carried: [],
    settled: [...sorted.settled],
    passed: [...sorted.passed],
  };
  for (const { intent, target } of sorted.newest) {
    const { record } = intent;
    const { file } = target;
    try {
      const found = head.files[file];
      if (!found) throw new Error(`${file} is not there`);
      const past = bumpsOf(head.history[file] ?? [], record.service, record.environment);
      if (past.length === 0 && head.historyHasMore[file])
        throw new Error('its last bump is further back than was read');
      const before = files.get(file) ?? decodeFile(found.bytes, file);
      const edit = editDigest(before, target, {
        digest: record.digest,
        repository: record.image,
        ...(intent.tag === undefined ? {} : { tag: intent.tag }),
      });
      const size = Buffer.byteLength(edit.text) - (files.has(file) ? Buffer.byteLength(before) : 0);
      if (bytes + size > maxBytes) throw new Error('the commit is full');
      const decision = decide(wishOf(intent), edit, past);
      if (decision.kind !== 'write') {
        result.settled.push(intent);
        continue;
      }
      bytes += size;
      files.set(file, edit.text);
      result.carried.push({ intent, previous: edit.previous.digest, order: decision.order });
    } catch (error) {
      result.passed.push({ intent, reason: reasonOf(error) });
    }
  }
  result.files = Object.fromEntries(files);
  return result;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
