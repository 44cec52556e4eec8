/**
 * A tag that many write to, each adding to what is there: the index of referrers, the lists of signatures. It is read, extended and written back on
 * the condition that nobody was faster (RFC 9110, section 13.1), and read again.
 */
import { type Pace, realPace, WaybillError } from '@waybill/toolkit';
import type { Digest } from './digest.ts';
import type { Manifest } from './manifest.ts';
import type { PutOptions } from './manifests.ts';

/** The tag's registry. */
export interface TagStore {
  /** Undefined when the tag is not there. `etag` where the registry gives one. */
  read(tag: string): Promise<{ manifest: Manifest; etag?: string } | undefined>;
  write(tag: string, bytes: Buffer, options: PutOptions): Promise<unknown>;
}

export interface TagExtension {
  mediaType: string;
  /** What the tag is to hold after `current`; undefined when that has all that is wanted. */
  next(current: Manifest | undefined): Promise<Buffer | undefined>;
  /** Whether a refusal is to be tried again, with another `next`. */
  refused?(error: unknown): boolean;
}

/** Tries to get what is wanted into the tag while others write to it. */
const MAX_UPDATES = 30;
/**
 * Many registries offer an ETag and then ignore If-Match, so that a writer cannot know that it was overtaken. The tag is read again after a wait; a
 * writer that read it before us and writes after us is seen then.
 */
const SETTLE_MS = { from: 300, to: 900 };
const SETTLE_READS = 2;
/** An entity tag that no manifest has: a registry that keeps conditions refuses a write under it. */
const NO_SUCH_ETAG = `"sha256:${'0'.repeat(64)}"`;
/** What registries answer to a write under a condition that they do not know. */
const UNDERSTOOD_NOT = ['WAYBILL_REGISTRY_REFUSED', 'WAYBILL_IMAGE_UNKNOWN'];

/** What is known of a registry: whether it keeps conditions. */
export interface TagConditions {
  state: 'unknown' | 'kept' | 'ignored';
}

/**
 * Returns the digest that the tag is on when it has all that is wanted; undefined where it does not stay there. Throws what `next` and the registry throw.
 * @param conditions one object for all tags of a registry: it is found out once
 */
export async function extendTag(
  store: TagStore,
  tag: string,
  { mediaType, next, refused }: TagExtension,
  pace: Pace = realPace,
  conditions: TagConditions = { state: 'unknown' },
): Promise<Digest | undefined> {
  let confirmed = 0;
  for (let tries = 0; tries < MAX_UPDATES; ) {
    const current = await store.read(tag);
    const bytes = await next(current?.manifest);
    if (bytes === undefined && current) {
      if (conditions.state !== 'ignored' || confirmed++ >= SETTLE_READS) return current.manifest.digest;
      await pace.sleep(Math.round(SETTLE_MS.from + pace.random() * (SETTLE_MS.to - SETTLE_MS.from)));
      continue;
    }
    if (bytes === undefined) return undefined;
    confirmed = 0;
    tries++;
    // The first write goes out under a condition that cannot hold. Refused: the registry keeps conditions. Not refused: it is written, and
    // everybody's writes must be watched.
    if (conditions.state === 'unknown') {
      const answer = await write(bytes, { ifMatch: NO_SUCH_ETAG });
      if (answer === 'again') continue;
      conditions.state = answer === 'conflict' ? 'kept' : 'ignored';
      if (answer === 'done') continue;
    }
    const answer = await write(bytes, conditions.state === 'ignored' ? {} : conditionOf(current));
    if (answer === 'done' || answer === 'again') continue;
    await pace.sleep(Math.round(pace.random() * SETTLE_MS.from));
    // Refused although nothing has changed: entity tags of this registry cannot be compared.
    const after = await store.read(tag);
    if (after?.manifest.digest === current?.manifest.digest) conditions.state = 'ignored';
  }
  return undefined;

  async function write(
    bytes: Buffer,
    condition: Pick<PutOptions, 'ifMatch' | 'ifNoneMatch'>,
  ): Promise<'done' | 'conflict' | 'not-understood' | 'again'> {
    try {
      await store.write(tag, bytes, { mediaType, ...condition });
      return 'done';
    } catch (error) {
      if (!(error instanceof WaybillError)) throw error;
      if (error.code === 'WAYBILL_REGISTRY_CONFLICT') return 'conflict';
      if (refused?.(error)) return 'again';
      // A registry that does not understand the condition is asked again without one.
      const conditional = condition.ifMatch !== undefined || condition.ifNoneMatch === true;
      if (conditional && UNDERSTOOD_NOT.includes(error.code)) return 'not-understood';
      throw error;
    }
  }
}

function conditionOf(
  current: { manifest: Manifest; etag?: string } | undefined,
): Pick<PutOptions, 'ifMatch' | 'ifNoneMatch'> {
  if (!current) return { ifNoneMatch: true };
  return { ifMatch: current.etag ?? `"${current.manifest.digest}"` };
}
