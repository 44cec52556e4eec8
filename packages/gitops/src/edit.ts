/** Reads and replaces the digest of a target. Pure: text in, text out. */
import { lineDiff } from './diff.ts';
import { type ParsedFile, parseFile } from './documents.ts';
import { errors } from './errors.ts';
import { checkDigest, isDigest, isMutableTag, isRepository, isTag, splitReference } from './image.ts';
import { type Found, locate } from './locate.ts';
import { writtenAs } from './quoting.ts';
import type { ScalarSlot } from './slots.ts';
import { applySplices, type Splice } from './splice.ts';
import { checkTargetFile, describeTarget, type Target, type ValueForm } from './target.ts';
import { type Change, type Proof, proveEdit } from './verify.ts';

/** What a target holds now. */
export interface CurrentImage {
  /** `sha256:…`; undefined where the image is not pinned yet. */
  digest: string | undefined;
  tag: string | undefined;
  /** `registry/repository` where the file names it. */
  repository: string | undefined;
}

export interface NewImage {
  digest: string;
  /** Written only where the target's form has a place for it. */
  tag?: string;
  /** `registry/repository` that the digest belongs to: a target that names another one is refused. */
  repository?: string;
}

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

/** The digest that a target holds; undefined where the image is not pinned. Throws as `editDigest`. */
export function currentDigest(text: string, target: Target): string | undefined {
  return currentImage(text, target).digest;
}

/** Throws WAYBILL_TARGET_OUTSIDE, _PATH, _NOT_FOUND, _AMBIGUOUS, _UNREADABLE, _TEMPLATE or _FORM. */
export function currentImage(text: string, target: Target): CurrentImage {
  checkTargetFile(target.file);
  return read(locate(parseFile(text, target.file), target), target);
}

/**
 * Replaces the digest that a target declares and proves the edit. The same digest is no change.
 * Throws WAYBILL_DIGEST_FORMAT, _TAG_MUTABLE, _TARGET_*, and _EDIT_UNPROVEN where more than the declared value would differ.
 */
export function editDigest(text: string, target: Target, image: NewImage): Edit {
  checkDigest(image.digest, 'digest');
  if (image.tag !== undefined && !isTag(image.tag)) {
    throw errors.DIGEST_FORMAT({
      message: 'the tag is not of an allowed form',
      where: 'tag',
      found: image.tag,
    });
  }
  if (image.tag !== undefined && isMutableTag(image.tag)) {
    throw errors.TAG_MUTABLE({
      message: `the tag ${image.tag} is moved from build to build`,
      where: 'tag',
      found: image.tag,
    });
  }
  checkTargetFile(target.file);
  const parsed = parseFile(text, target.file);
  const found = locate(parsed, target);
  const previous = read(found, target);
  checkRepository(parsed, target, found, previous, image);
  return { ...finish(parsed, plan(found, target, image)), previous };
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
  const result: Plan = { splices: [], changes: [], notes: [] };
  replace(result, found.scalar, value, target);
  return { ...finish(parsed, result), previous: found.scalar.value };
}

function finish(parsed: ParsedFile, { splices, changes, notes }: Plan): Omit<Edit, 'previous'> {
  const { text } = parsed;
  if (changes.length === 0) return { text, changed: false, diff: '', proof: undefined, notes: [] };
  const after = applySplices(text, splices);
  const proof = proveEdit(parsed, after, splices, changes);
  return { text: after, changed: true, diff: lineDiff(text, after), proof, notes };
}

function read(found: Found, target: Target): CurrentImage {
  switch (found.kind) {
    case 'kustomize-image':
      return {
        digest: digestOf(found.digest, target),
        tag: found.newTag?.value,
        repository: found.newName?.value ?? found.name,
      };
    case 'helm-values': {
      const tag = found.tag?.value ?? '';
      const [name, pinned] = splitDigest(tag);
      const digest = found.digest ? digestOf(found.digest, target) : pinned;
      if (digest !== undefined && !isDigest(digest)) throw wrongValue(target, digest);
      return {
        digest,
        tag: name === '' ? undefined : name,
        repository: found.repository
          ? [found.registry?.value, found.repository.value].filter((part) => part).join('/')
          : undefined,
      };
    }
    case 'scalar':
      return readScalar(found, target);
  }
}

type FoundScalar = Extract<Found, { kind: 'scalar' }>;

/** What a scalar holds, as declared, else by the habit of its key: `tag`, `newTag`, `imageTag`, `image_digest`. */
function formOf({ scalar, form }: FoundScalar): ValueForm | undefined {
  if (form !== undefined) return form;
  const key = String(scalar.path.at(-1));
  if (/^tag$|(?:[a-z0-9]T|[_-]t)ag$/.test(key)) return 'tag';
  return /^digest$|(?:[a-z0-9]D|[_-]d)igest$/.test(key) ? 'digest' : undefined;
}

const NOTHING: CurrentImage = { digest: undefined, tag: undefined, repository: undefined };

function readScalar(found: FoundScalar, target: Target): CurrentImage {
  const { value, path } = found.scalar;
  const form = formOf(found);
  if (isDigest(value) && form !== 'reference') return { ...NOTHING, digest: value };
  if (form === 'digest') {
    if (value === '') return NOTHING;
    if (found.form === 'digest') throw wrongValue(target, value);
  }
  const { prefix, name, repository, tag, digest } = splitReference(value);
  if (digest !== undefined && !isDigest(digest)) throw wrongValue(target, value);
  if (form === 'tag') {
    const [own] = splitDigest(value);
    if (own !== '' && !isTag(own)) throw wrongValue(target, value);
    return { digest, tag: own === '' ? undefined : own, repository: undefined };
  }
  // A word alone could be anything; an image reference has a registry or a repository path, or a tag, or a digest.
  const telling =
    digest !== undefined ||
    tag !== undefined ||
    repository.includes('/') ||
    path.at(-1) === 'image' ||
    form === 'reference';
  const valid = isRepository(repository) && (prefix === '' || isRepository(name));
  if (!telling || !valid || (tag !== undefined && !isTag(tag))) throw wrongValue(target, value);
  return { digest, tag, repository };
}

interface Plan {
  splices: Splice[];
  changes: Change[];
  notes: string[];
}

function plan(found: Found, target: Target, image: NewImage): Plan {
  const result: Plan = { splices: [], changes: [], notes: [] };
  const { notes } = result;
  switch (found.kind) {
    case 'kustomize-image': {
      if (found.digest) replace(result, found.digest, image.digest, target);
      else {
        const slot = found.insertDigest();
        result.splices.push({
          start: slot.offset,
          end: slot.offset,
          insert: slot.quoted
            ? `${slot.before}"digest": "${image.digest}"${slot.after}`
            : `${slot.before}digest: ${image.digest}${slot.after}`,
        });
        result.changes.push({ document: slot.document, path: slot.path, value: image.digest });
      }
      if (found.newTag) moveTag(result, found.newTag, image, target, notes, 'newTag');
      return result;
    }
    case 'helm-values': {
      if (found.digest) {
        replace(result, found.digest, image.digest, target);
        if (found.tag) {
          if (found.tag.value.includes('@')) {
            throw errors.TARGET_AMBIGUOUS({
              message: `${target.file}: both tag and digest of ${describeTarget(target)} hold a digest`,
              where: target.file,
            });
          }
          moveTag(result, found.tag, image, target, notes, 'tag');
        }
        return result;
      }
      if (found.tag) {
        replace(result, found.tag, taggedDigest(found.tag, image, target, notes), target);
        return result;
      }
      throw errors.TARGET_NOT_FOUND({
        message: `${describeTarget(target)} has neither a key "digest" nor a key "tag"`,
        where: target.file,
        fix: 'add "digest: \'\'" to the mapping, as the chart reads it',
      });
    }
    case 'scalar': {
      const { scalar } = found;
      const now = readScalar(found, target);
      let value = image.digest;
      if (formOf(found) === 'tag') value = taggedDigest(scalar, image, target, notes);
      else if (now.repository !== undefined) {
        // Without a new tag the old one goes: beside another digest it would tell a lie.
        const tag = image.tag !== undefined && now.tag !== undefined ? `:${image.tag}` : '';
        value = `${splitReference(scalar.value).prefix}${now.repository}${tag}@${image.digest}`;
        if (now.digest === image.digest && tag === '') value = scalar.value;
      }
      replace(result, scalar, value, target);
      return result;
    }
  }
}

/** `v2@sha256:…` where the form has no other place for a digest. */
function taggedDigest(slot: ScalarSlot, image: NewImage, target: Target, notes: string[]): string {
  // Some charts join repository and tag by what the tag looks like, and take a digest alone.
  if (isDigest(slot.value)) return image.digest;
  const [name] = splitDigest(slot.value);
  const tag = image.tag ?? name;
  if (tag === '') {
    throw errors.TARGET_FORM({
      message: `${describeTarget(target)} needs a tag before the digest, and there is none`,
      where: target.file,
      fix: 'name the image as registry/repository:tag@sha256:…, or declare a place for the digest alone',
    });
  }
  if (image.tag === undefined) notes.push(`the tag ${name} stays as it was: only the digest decides`);
  return `${tag}@${image.digest}`;
}

/** Moves a separate tag along when a new one is known; otherwise says that it stays. */
function moveTag(
  result: Plan,
  slot: ScalarSlot,
  image: NewImage,
  target: Target,
  notes: string[],
  name: string,
): void {
  if (slot.value.includes('@')) {
    throw errors.TARGET_AMBIGUOUS({
      message: `${target.file}: ${name} of ${describeTarget(target)} holds a digest of its own`,
      where: target.file,
      found: slot.value,
    });
  }
  if (image.tag !== undefined) replace(result, slot, image.tag, target);
  else if (slot.value !== '') notes.push(`${name} ${slot.value} stays as it was: only the digest decides`);
}

function replace(result: Plan, slot: ScalarSlot, value: string, target: Target): void {
  if (slot.value === value) return;
  if (slot.span === undefined) {
    throw errors.TARGET_FORM({
      message: `${describeTarget(target)} is written with escapes or over several lines`,
      where: target.file,
      fix: 'write the value as one plain or quoted scalar on one line',
    });
  }
  const written = writtenAs(value, slot.style, target.file.endsWith('.json'));
  if (written === undefined) {
    throw errors.TARGET_FORM({
      message: `${describeTarget(target)} is written in a way in which the new value cannot be written`,
      where: target.file,
      found: JSON.stringify(value.slice(0, 200)),
      fix: 'write the value in double quotes',
    });
  }
  // `key:` with nothing behind it has no blank for the value, and where the file brings one, it stays behind the value.
  result.splices.push({ ...slot.span, insert: slot.empty ? ` ${written}` : written });
  if (/\{\s*"\$imagepolicy"/.test(slot.comment)) {
    result.notes.push(`image automation of Flux writes this value too: ${slot.comment.slice(0, 200)}`);
  }
  result.changes.push({ document: slot.document, path: slot.path, value });
}

function digestOf(slot: ScalarSlot | undefined, target: Target): string | undefined {
  if (slot === undefined || slot.value === '') return undefined;
  if (!isDigest(slot.value)) throw wrongValue(target, slot.value);
  return slot.value;
}

function splitDigest(value: string): [name: string, digest: string | undefined] {
  const at = value.indexOf('@');
  return at < 0 ? [value, undefined] : [value.slice(0, at), value.slice(at + 1)];
}

function checkRepository(
  parsed: ParsedFile,
  target: Target,
  found: Found,
  previous: CurrentImage,
  image: NewImage,
): void {
  if (image.repository === undefined || previous.repository === undefined) return;
  if (previous.repository === image.repository) return;
  // A kustomize entry without newName names what the manifests say, which is rewritten elsewhere or as it is.
  if (found.kind === 'kustomize-image' && found.newName === undefined) return;
  // Without a registry in the values the chart puts its own before the repository.
  if (
    found.kind === 'helm-values' &&
    found.registry === undefined &&
    image.repository.endsWith(`/${previous.repository}`)
  ) {
    return;
  }
  throw errors.TARGET_IMAGE_MISMATCH({
    message: `${describeTarget(target)} is of another image`,
    where: parsed.file,
    expected: image.repository,
    found: previous.repository,
  });
}

function wrongValue(target: Target, value: string) {
  return errors.TARGET_FORM({
    message: `${describeTarget(target)} is neither a digest nor an image reference`,
    where: target.file,
    found: JSON.stringify(value.slice(0, 200)),
  });
}
