/** Which texts take the place of which, for a target to hold another image. */
import { errors } from './errors.ts';
import { isMarker } from './flux-marker.ts';
import { isDigest, splitReference } from './image.ts';
import type { Found } from './locate.ts';
import { writtenAs } from './quoting.ts';
import { type FoundScalar, formOf, readScalar, splitDigest } from './read.ts';
import type { ScalarSlot } from './slots.ts';
import type { Splice } from './splice.ts';
import { describeTarget, type Target } from './target.ts';
import type { Change } from './verify.ts';

export interface NewImage {
  digest: string;
  /** Written only where the target's form has a place for it. */
  tag?: string;
  /** `registry/repository` that the digest belongs to: a target that names another one is refused. */
  repository?: string;
}

export interface Plan {
  splices: Splice[];
  changes: Change[];
  /** What a reader should know. */
  notes: string[];
}

/** Throws WAYBILL_TARGET_FORM, _AMBIGUOUS or _NOT_FOUND where the form of the target has no place for the digest. */
export function planImage(found: Found, target: Target, image: NewImage): Plan {
  const plan: Plan = { splices: [], changes: [], notes: [] };
  switch (found.kind) {
    case 'kustomize-image':
      kustomizeImage(plan, found, target, image);
      break;
    case 'helm-values':
      helmValues(plan, found, target, image);
      break;
    case 'scalar':
      scalar(plan, found, target, image);
      break;
    case 'marked': {
      const beside = found.values.some(({ form }) => form === 'digest');
      for (const { scalar: slot, form } of found.values) {
        if (form === 'tag' && beside) moveTag(plan, slot, image, target, 'the tag');
        else if (form !== 'name') scalar(plan, { kind: 'scalar', scalar: slot, form }, target, image);
      }
      break;
    }
  }
  plan.notes = [...new Set(plan.notes)];
  return plan;
}

type FoundOf<K extends Found['kind']> = Extract<Found, { kind: K }>;

function kustomizeImage(
  plan: Plan,
  found: FoundOf<'kustomize-image'>,
  target: Target,
  image: NewImage,
): void {
  if (found.digest) replace(plan, found.digest, image.digest, target);
  else {
    const slot = found.insertDigest();
    plan.splices.push({
      start: slot.offset,
      end: slot.offset,
      insert: slot.quoted
        ? `${slot.before}"digest": "${image.digest}"${slot.after}`
        : `${slot.before}digest: ${image.digest}${slot.after}`,
    });
    plan.changes.push({ document: slot.document, path: slot.path, value: image.digest });
  }
  if (found.newTag) moveTag(plan, found.newTag, image, target, 'newTag');
}

function helmValues(plan: Plan, found: FoundOf<'helm-values'>, target: Target, image: NewImage): void {
  if (found.digest) {
    replace(plan, found.digest, found.hex ? hexOf(image.digest) : image.digest, target);
    if (!found.tag) return;
    if (found.tag.value.includes('@')) {
      throw errors.TARGET_AMBIGUOUS({
        message: `${target.file}: both tag and digest of ${describeTarget(target)} hold a digest`,
        where: target.file,
      });
    }
    moveTag(plan, found.tag, image, target, 'tag');
    return;
  }
  if (found.tag) {
    replace(plan, found.tag, taggedDigest(plan, found.tag, image, target), target);
    return;
  }
  throw errors.TARGET_NOT_FOUND({
    message: `${describeTarget(target)} has neither a key "digest" nor a key "tag"`,
    where: target.file,
    fix: 'add "digest: \'\'" to the mapping, as the chart reads it',
  });
}

function scalar(plan: Plan, found: FoundScalar, target: Target, image: NewImage): void {
  const slot = found.scalar;
  const now = readScalar(found, target);
  const form = formOf(found);
  let value = form === 'hex' ? hexOf(image.digest) : image.digest;
  if (form === 'tag') value = taggedDigest(plan, slot, image, target);
  else if (now.repository !== undefined) {
    // Without a new tag the old one goes: beside another digest it would tell a lie.
    const tag = image.tag !== undefined && now.tag !== undefined ? `:${image.tag}` : '';
    value = `${splitReference(slot.value).prefix}${now.repository}${tag}@${image.digest}`;
    if (now.digest === image.digest && tag === '') value = slot.value;
  }
  replace(plan, slot, value, target);
}

/** The digits of a digest. */
function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1);
}

/** `v2@sha256:…` where the form has no other place for a digest. */
function taggedDigest(plan: Plan, slot: ScalarSlot, image: NewImage, target: Target): string {
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
  if (image.tag === undefined) plan.notes.push(`the tag ${name} stays as it was: only the digest decides`);
  return `${tag}@${image.digest}`;
}

/** Moves a separate tag along when a new one is known; otherwise says that it stays. */
function moveTag(plan: Plan, slot: ScalarSlot, image: NewImage, target: Target, name: string): void {
  if (slot.value.includes('@')) {
    throw errors.TARGET_AMBIGUOUS({
      message: `${target.file}: ${name} of ${describeTarget(target)} holds a digest of its own`,
      where: target.file,
      found: slot.value,
    });
  }
  if (image.tag !== undefined) replace(plan, slot, image.tag, target);
  else if (slot.value !== '')
    plan.notes.push(`${name} ${slot.value} stays as it was: only the digest decides`);
}

/** Another text in the place of a scalar. Throws WAYBILL_TARGET_FORM where it can't stand there. */
export function replace(plan: Plan, slot: ScalarSlot, value: string, target: Target): void {
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
  plan.splices.push({ ...slot.span, insert: slot.empty ? ` ${written}` : written });
  if (isMarker(slot.comment)) {
    plan.notes.push(`image automation of Flux writes this value too: ${slot.comment.slice(0, 200)}`);
  }
  plan.changes.push({ document: slot.document, path: slot.path, value });
}
