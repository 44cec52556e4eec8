/** Places that belong together hold one digest, or nothing is read from them and nothing is written. */
import type { Held } from './edit.ts';
import { errors } from './errors.ts';
import type { CurrentImage } from './read.ts';
import { describeTarget } from './target.ts';

/** A digest of zeros stands where nothing has been released yet: no image can have it. */
const NOTHING_RELEASED = `sha256:${'0'.repeat(64)}`;

/** The digest that a value stands for: none where nothing has been released. */
export function released(digest: string | undefined): string | undefined {
  return digest === NOTHING_RELEASED ? undefined : digest;
}

/** What several values hold together: what differs between them is undefined. */
export function common(images: readonly CurrentImage[]): CurrentImage {
  const one = (values: (string | undefined)[]) =>
    values.every((value) => value === values[0]) ? values[0] : undefined;
  return {
    digest: one(images.map(({ digest }) => digest)),
    tag: one(images.map(({ tag }) => tag)),
    repository: one(images.map(({ repository }) => repository)),
  };
}

/**
 * What places hold that are about to be written: a place that is not pinned yet may join the others. Throws
 * WAYBILL_TARGETS_DISAGREE where two hold different digests.
 */
export function agreed(held: readonly Held[]): CurrentImage {
  const pinned = held.filter(({ image }) => released(image.digest) !== undefined);
  refuseDisagreement(pinned);
  const digest = pinned[0]?.image.digest;
  const all = common(held.map(({ image }) => image));
  return { ...all, digest: digest ?? all.digest };
}

/** Places that a message names. */
const MAX_NAMED = 10;

/** Throws WAYBILL_TARGETS_DISAGREE, with what each place holds. */
export function refuseDisagreement(held: readonly Held[]): void {
  const byDigest = Map.groupBy(held, ({ image }) => released(image.digest));
  if (byDigest.size < 2) return;
  const places = [...byDigest].map(([digest, those]) => {
    const names = [...new Set(those.map(({ target }) => describeTarget(target)))];
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    return `${digest ?? 'no digest'}: ${names.slice(0, MAX_NAMED).join(', ')}${more}`;
  });
  throw errors.TARGETS_DISAGREE({
    message: `places that belong together hold ${byDigest.size} different digests`,
    where: [...new Set(held.map(({ target }) => target.file))].join(', '),
    expected: 'one digest in all of them',
    found: places.join('; '),
  });
}
