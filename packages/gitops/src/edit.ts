/** Reads and replaces the digest of a target. Pure: text in, text out. */
import { lineDiff } from './diff.ts';
import { type ParsedFile, parseFile } from './documents.ts';
import { errors } from './errors.ts';
import { checkDigest, isMutableTag, isTag } from './image.ts';
import { type Found, locate } from './locate.ts';
import { type NewImage, type Plan, planImage, replace } from './plan.ts';
import { type CurrentImage, readAll } from './read.ts';
import { applySplices } from './splice.ts';
import { checkTargetFile, describeTarget, type Target } from './target.ts';
import { type Proof, proveEdit } from './verify.ts';

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

/** Throws WAYBILL_TARGET_OUTSIDE, _PATH, _NOT_FOUND, _AMBIGUOUS, _UNREADABLE, _TEMPLATE, _FORM or _MIXED. */
export function currentImage(text: string, target: Target): CurrentImage {
  checkTargetFile(target.file);
  return theOne(readAll(locate(parseFile(text, target.file), target), target), target.file);
}

/**
 * Replaces the digest that a target declares and proves the edit. The same digest is no change.
 * Throws WAYBILL_DIGEST_FORMAT, _TAG_MUTABLE, _TARGET_*, and _EDIT_UNPROVEN where more than the declared value would differ.
 */
export function editDigest(text: string, target: Target, image: NewImage): Edit {
  checkImage(image);
  checkTargetFile(target.file);
  const parsed = parseFile(text, target.file);
  const found = locate(parsed, target);
  const all = readAll(found, target);
  for (const now of all) checkRepository(parsed, target, found, now, image);
  return { ...finish(parsed, planImage(found, target, image)), previous: common(all) };
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

/** As `common`; throws WAYBILL_TARGET_MIXED where the digests differ. */
export function theOne(images: readonly CurrentImage[], where: string): CurrentImage {
  const digests = [...new Set(images.map(({ digest }) => digest))];
  if (digests.length > 1) {
    throw errors.TARGET_MIXED({
      message: `values that belong together hold ${digests.length} different digests`,
      where,
      found: digests.map((digest) => digest ?? 'not pinned').join(', '),
    });
  }
  return common(images);
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
  const { text } = parsed;
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
