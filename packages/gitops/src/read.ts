/** What a target holds now. */
import { errors } from './errors.ts';
import { isDigest, isRepository, isTag, splitReference } from './image.ts';
import type { Found } from './locate.ts';
import type { ScalarSlot } from './slots.ts';
import { describeTarget, type Target, type ValueForm } from './target.ts';

export interface CurrentImage {
  /** `sha256:…`; undefined where the image is not pinned yet, or not everywhere to the same digest. */
  digest: string | undefined;
  tag: string | undefined;
  /** `registry/repository` where the file names it. */
  repository: string | undefined;
}

export type FoundScalar = Extract<Found, { kind: 'scalar' }>;

const NOTHING: CurrentImage = { digest: undefined, tag: undefined, repository: undefined };

/** Every image that a target holds: one, but for markers of Flux, of which a file may have several. */
export function readAll(found: Found, target: Target): CurrentImage[] {
  if (found.kind !== 'marked') return [read(found, target)];
  const names = found.values.filter(({ form }) => form === 'name').map(({ scalar }) => scalar.value);
  const images = found.values.flatMap(({ scalar, form }) =>
    form === 'name' ? [] : [readScalar({ kind: 'scalar', scalar, form }, target)],
  );
  // A tag beside a digest of its own says nothing about the digest.
  const pinned = found.values.some(({ form }) => form === 'digest')
    ? images.filter(({ digest, tag }) => digest !== undefined || tag === undefined)
    : images;
  const tag = images.find((image) => image.tag !== undefined)?.tag;
  const all = names.length === 0 ? pinned : pinned.map((image) => ({ ...image, repository: names[0] }));
  // Further names are there to be compared with the image.
  const others = names.slice(1).map((repository) => ({ ...NOTHING, ...all[0], repository }));
  return [...all, ...others].map((image) => ({ ...image, tag: image.tag ?? tag }));
}

function read(found: Exclude<Found, { kind: 'marked' }>, target: Target): CurrentImage {
  switch (found.kind) {
    case 'kustomize-image':
      return {
        digest: digestOf(found.digest, target),
        tag: found.newTag?.value,
        repository: found.newName ?? found.name,
      };
    case 'helm-values': {
      const tag = found.tag?.value ?? '';
      const [name, pinned] = splitDigest(tag);
      const digest = found.digest ? digestOf(found.digest, target, found.hex) : pinned;
      if (digest !== undefined && !isDigest(digest)) throw wrongValue(target, digest);
      return {
        digest,
        tag: name === '' ? undefined : name,
        repository:
          found.repository === undefined
            ? undefined
            : [found.registry, found.repository].filter((part) => part).join('/'),
      };
    }
    case 'scalar':
      return readScalar(found, target);
  }
}

/** What a scalar holds, as declared, else by the habit of its key: `tag`, `newTag`, `imageTag`, `image_digest`. */
export function formOf({ scalar, form }: FoundScalar): ValueForm | undefined {
  if (form !== undefined) return form;
  const key = String(scalar.path.at(-1));
  if (/^tag$|(?:[a-z0-9]T|[_-]t)ag$/.test(key)) return 'tag';
  return /^digest$|(?:[a-z0-9]D|[_-]d)igest$/.test(key) ? 'digest' : undefined;
}

/** The image of one scalar. Throws WAYBILL_TARGET_FORM. */
export function readScalar(found: FoundScalar, target: Target): CurrentImage {
  const { value, path } = found.scalar;
  const form = formOf(found);
  if (form === 'hex') return { ...NOTHING, digest: digestOf(found.scalar, target, true) };
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

function digestOf(slot: ScalarSlot | undefined, target: Target, hex = false): string | undefined {
  if (slot === undefined || slot.value === '') return undefined;
  const digest = hex ? `sha256:${slot.value}` : slot.value;
  if (!isDigest(digest)) throw wrongValue(target, slot.value);
  return digest;
}

/** `v1@sha256:…` in its two parts. */
export function splitDigest(value: string): [name: string, digest: string | undefined] {
  const at = value.indexOf('@');
  return at < 0 ? [value, undefined] : [value.slice(0, at), value.slice(at + 1)];
}

function wrongValue(target: Target, value: string) {
  return errors.TARGET_FORM({
    message: `${describeTarget(target)} is neither a digest nor an image reference`,
    where: target.file,
    found: JSON.stringify(value.slice(0, 200)),
  });
}
