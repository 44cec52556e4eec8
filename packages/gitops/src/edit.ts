/** Reads and replaces the digest of targets in one file. Pure: text in, text out. */

import { agreed, common, refuseDisagreement } from './agreement.ts';
import { lineDiff } from './diff.ts';
import { type ParsedFile, parseFile } from './documents.ts';
import { errors } from './errors.ts';
import { checkDigest, isMutableTag, isTag } from './image.ts';
import { type Found, locate } from './locate.ts';
import { type NewImage, type Plan, planImage, replace } from './plan.ts';
import { type CurrentImage, readAll } from './read.ts';
import { applySplices } from './splice.ts';
import { checkTargetFile, describeTarget, type Target } from './target.ts';
import { type Change, type Proof, proveEdit } from './verify.ts';

export interface Edit {
  text: string;
  changed: boolean;
  previous: CurrentImage;
  /** Empty where nothing changed. */
  diff: string;
  /** Undefined where nothing changed. */
  proof: Proof | undefined;
  /** What a reader should know: a tag that stays as it was beside the new digest. */
  notes: string[];
}

/** The digest that a target holds; undefined where the image is not pinned. Throws as `currentImage`. */
export function currentDigest(text: string, target: Target): string | undefined {
  return currentImage(text, target).digest;
}

/** Throws WAYBILL_TARGET_OUTSIDE, _PATH, _NOT_FOUND, _AMBIGUOUS, _UNREADABLE, _TEMPLATE, _FORM or _TARGETS_DISAGREE. */
export function currentImage(text: string, target: Target): CurrentImage {
  const held = heldBy(text, target.file, [target]);
  refuseDisagreement(held);
  return common(held.map(({ image }) => image));
}

/** What a place holds: a target, or one of the values of a target that has several. */
export interface Held {
  target: Target;
  image: CurrentImage;
}

/** Every image that targets of one file hold. Throws as `currentImage`. */
export function heldBy(text: string, file: string, targets: readonly Target[]): Held[] {
  checkTargetFile(file);
  const parsed = parseFile(text, file);
  return targets.flatMap((target) =>
    readAll(locate(parsed, target), target).map((image) => ({ target, image })),
  );
}

/**
 * Replaces the digest that a target declares and proves the edit. The same digest is no change.
 * Throws WAYBILL_DIGEST_FORMAT, _TAG_MUTABLE, _TARGET_*, and _EDIT_UNPROVEN where more than the declared value would differ.
 */
export function editDigest(text: string, target: Target, image: NewImage): Edit {
  const { held, ...edit } = editFile(text, target.file, [target], image);
  return { ...edit, previous: agreed(held) };
}

/** The edit of one file, with what its places held before. */
export interface FileEdit extends Omit<Edit, 'previous'> {
  held: Held[];
}

/** As `editDigest`, for all targets of one file together: one proof covers them. */
export function editFile(text: string, file: string, targets: readonly Target[], image: NewImage): FileEdit {
  checkImage(image);
  checkTargetFile(file);
  const parsed = parseFile(text, file);
  const held: Held[] = [];
  const whole: Plan = { splices: [], changes: [], notes: [] };
  for (const target of targets) {
    const found = locate(parsed, target);
    for (const now of readAll(found, target)) {
      checkRepository(parsed, target, found, now, image);
      held.push({ target, image: now });
    }
    add(whole, planImage(found, target, image), target);
  }
  return { ...finish(parsed, whole), held };
}

/** Throws WAYBILL_TARGET_AMBIGUOUS where a plan changes what the whole changes already. */
function add(whole: Plan, { splices, changes, notes }: Plan, target: Target): void {
  const place = ({ document, path }: Change) => JSON.stringify([document, path]);
  const taken = new Set(whole.changes.map(place));
  if (changes.some((change) => taken.has(place(change)))) {
    throw errors.TARGET_AMBIGUOUS({
      message: `${describeTarget(target)} is the same place as another target of the list`,
      where: target.file,
      fix: 'declare each place once',
    });
  }
  whole.splices.push(...splices);
  whole.changes.push(...changes);
  whole.notes = [...new Set([...whole.notes, ...notes])];
}

/** Throws WAYBILL_DIGEST_FORMAT and _TAG_MUTABLE. */
function checkImage(image: NewImage): void {
  checkDigest(image.digest, 'digest');
  const { tag } = image;
  if (tag === undefined) return;
  if (!isTag(tag)) {
    throw errors.DIGEST_FORMAT({ message: 'the tag is not of an allowed form', where: 'tag', found: tag });
  }
  if (isMutableTag(tag)) {
    throw errors.TAG_MUTABLE({
      message: `the tag ${tag} is moved from build to build`,
      where: 'tag',
      found: tag,
    });
  }
}

/** One text that an edit replaces. */
export interface TextEdit extends Omit<Edit, 'previous'> {
  previous: string;
}

/**
 * Replaces one scalar by another text and proves the edit. The new value stays a text for every reader: `1.10` is put into quotes where
 * the old value has none. Digests of images go through `editDigest`, which knows their forms.
 * Throws as `editDigest`.
 */
export function editText(text: string, place: { file: string; path: string }, value: string): TextEdit {
  const target: Target = { kind: 'yaml-path', ...place };
  checkTargetFile(target.file);
  const parsed = parseFile(text, target.file);
  const found = locate(parsed, target);
  if (found.kind !== 'scalar') throw new TypeError('a path leads to one scalar');
  const plan: Plan = { splices: [], changes: [], notes: [] };
  replace(plan, found.scalar, value, target);
  return { ...finish(parsed, plan), previous: found.scalar.value };
}

function finish(parsed: ParsedFile, { splices, changes, notes }: Plan): Omit<Edit, 'previous'> {
  const { source: text } = parsed;
  if (changes.length === 0) return { text, changed: false, diff: '', proof: undefined, notes: [] };
  const after = applySplices(text, splices);
  const proof = proveEdit(parsed, after, splices, changes);
  return { text: after, changed: true, diff: lineDiff(text, after), proof, notes };
}

function checkRepository(
  parsed: ParsedFile,
  target: Target,
  found: Found,
  now: CurrentImage,
  image: NewImage,
): void {
  if (image.repository === undefined || now.repository === undefined) return;
  if (now.repository === image.repository) return;
  // A kustomize entry without newName names what the manifests say, which is rewritten elsewhere or as it is.
  if (found.kind === 'kustomize-image' && found.newName === undefined) return;
  // Without a registry in the values the chart puts its own before the repository.
  if (
    found.kind === 'helm-values' &&
    found.registry === undefined &&
    image.repository.endsWith(`/${now.repository}`)
  ) {
    return;
  }
  throw errors.TARGET_IMAGE_MISMATCH({
    message: `${describeTarget(target)} is of another image`,
    where: parsed.file,
    expected: image.repository,
    found: now.repository,
  });
}
