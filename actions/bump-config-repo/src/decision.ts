/** What to do, out of what was read. Pure. */
import type { PastCommit } from '@waybill/github';
import { type BumpRecord, compareOrder, type Edit, type OrderKey, parseOrder } from '@waybill/gitops';
import { errors } from './errors.ts';
import { recordsOf } from './message.ts';

/** A commit of ours in the history, with what it says. */
export interface PastBump {
  commit: PastCommit;
  record: BumpRecord;
}

/** What this run wants to write. */
export interface Wish {
  service: string;
  environment: string;
  digest: string;
  order: OrderKey;
  /** `owner/name` of the source. */
  source: string;
  /** Address of this run and attempt. */
  run: string;
  rollback: string | undefined;
}

export type Decision =
  /** The digest stands there already. */
  | { kind: 'unchanged'; by: PastBump | undefined }
  /** This very run has written it before, and lost the answer; `overtaken` by a newer build since. */
  | { kind: 'landed'; by: PastBump; overtaken: boolean }
  /** The environment holds a newer build. */
  | { kind: 'superseded'; by: PastBump }
  | { kind: 'write'; order: string };

/**
 * Bumps of one service and environment among commits, newest first. Only what GitHub verifies counts: the message of an unsigned
 * commit could be anybody's.
 */
export function bumpsOf(commits: readonly PastCommit[], service: string, environment: string): PastBump[] {
  return commits.flatMap((commit) => {
    const records = commit.verified ? recordsOf(commit.message) : [];
    return records
      .filter((record) => record.service === service && record.environment === environment)
      .map((record) => ({ commit, record }));
  });
}

/**
 * The bumps of several files as one history, each commit once. Each file's own order stands; between files the time of the commit
 * decides, and in the same second, which is as fine as git's times are, the order of the builds.
 */
export function newestFirst(pasts: readonly PastBump[][]): PastBump[] {
  const left = pasts.map((past) => [...past]);
  const all: PastBump[] = [];
  for (;;) {
    const heads = left.flatMap(([head]) => head ?? []).sort(newerOf);
    // What another file has something newer before is not the newest.
    const next = heads.find(({ commit }) => left.every((past) => indexIn(past, commit.oid) <= 0)) ?? heads[0];
    if (!next) return all;
    all.push(next);
    for (const past of left) if (past[0]?.commit.oid === next.commit.oid) past.shift();
  }
}

function indexIn(past: readonly PastBump[], oid: string): number {
  return past.findIndex(({ commit }) => commit.oid === oid);
}

function newerOf(a: PastBump, b: PastBump): number {
  const orderOf = ({ record }: PastBump) => parseOrder(record.order, 'Waybill-Order');
  const byTime = Date.parse(b.commit.committedDate) - Date.parse(a.commit.committedDate);
  return byTime === 0 ? compareOrder(orderOf(b), orderOf(a)) : byTime;
}

/** Throws WAYBILL_BUMP_ORDER_INCOMPARABLE. `past` is newest first. */
export function decide(wish: Wish, edit: Pick<Edit, 'changed'>, past: readonly PastBump[]): Decision {
  const own = past.find(({ record }) => record.run === wish.run && record.digest === wish.digest);
  if (own) return { kind: 'landed', by: own, overtaken: edit.changed };
  const [last] = past;
  if (!edit.changed) {
    return { kind: 'unchanged', by: last?.record.digest === wish.digest ? last : undefined };
  }
  const order = wish.order.join('.');
  if (!last) return { kind: 'write', order };
  // A rollback takes the place of what it replaces: whatever was not newer than that stays out.
  if (wish.rollback !== undefined)
    return { kind: 'write', order: sameSource(wish, last.record) ? last.record.order : order };
  requireSameSource(wish, last.record, last.commit.url);
  return isOlder(wish.order, last.record) ? { kind: 'superseded', by: last } : { kind: 'write', order };
}

/** Throws WAYBILL_BUMP_ORDER_INCOMPARABLE where the record, found at `where`, is of another source. */
export function requireSameSource(
  wish: Pick<Wish, 'environment' | 'source'>,
  record: BumpRecord,
  where: string,
): void {
  if (sameSource(wish, record)) return;
  const source = record.source ?? 'an unknown source';
  throw errors.BUMP_ORDER_INCOMPARABLE({
    message: `${wish.environment} holds a build of ${source}`,
    where,
    expected: `a build of ${wish.source}`,
    found: `order ${record.order} of ${source}`,
  });
}

/** Whether what was asked for later may take the place of what was asked for before, both of one source. */
export function passes(later: BumpRecord, before: BumpRecord): boolean {
  return later.rollback !== undefined || !isOlder(parseOrder(later.order, 'Waybill-Order'), before);
}

function isOlder(order: OrderKey, last: BumpRecord): boolean {
  const held = parseOrder(last.order, 'Waybill-Order');
  // After a rollback a further attempt of the same run is the same build: only a later run may pass.
  if (last.rollback !== undefined) return (order[0] ?? 0) <= (held[0] ?? 0);
  return compareOrder(order, held) < 0;
}

function sameSource({ source }: Pick<Wish, 'source'>, record: BumpRecord): boolean {
  return record.source?.split('@')[0]?.toLowerCase() === source.toLowerCase();
}
