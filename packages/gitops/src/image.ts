/** Image references by digest, in one strict form. What passes here is safe in YAML, in a commit message and in a log. */
import { errors } from './errors.ts';

/** `registry/repository`, with tag and digest where known. */
export interface ImageReference {
  /** Without tag and digest. */
  repository: string;
  tag: string | undefined;
  digest: string;
}

/** SHA-256 only: what the registry, cosign and every cluster compute. OCI image spec, "Digests": lower-case hex, 64 digits. */
export const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** OCI distribution spec, "Pulling manifests": tags. */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** OCI distribution spec, repository names, with a registry host and port in front. */
const REPOSITORY =
  /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?\/)?[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
/** Distribution limits a name to 255 characters. */
const MAX_REPOSITORY_LENGTH = 255;

export function isDigest(value: string): boolean {
  return DIGEST.test(value);
}

/** Throws WAYBILL_DIGEST_FORMAT. `where` names the input or file. */
export function checkDigest(value: string, where: string): string {
  if (DIGEST.test(value)) return value;
  throw errors.DIGEST_FORMAT({
    message: 'the digest is not of the form sha256: and 64 lower-case hexadecimal digits',
    where,
    found: JSON.stringify(value.slice(0, 120)),
  });
}

/**
 * `repository@sha256:…`, or `repository:tag@sha256:…`. A reference by tag alone is refused: the tag can be moved between the look
 * and the deployment. Throws WAYBILL_DIGEST_FORMAT.
 */
export function parseImage(value: string, where: string): ImageReference {
  const at = value.indexOf('@');
  if (at < 0) {
    throw errors.DIGEST_FORMAT({
      message: 'the image is not named by its digest',
      where,
      expected: 'registry/repository@sha256:…',
      found: JSON.stringify(value.slice(0, 200)),
    });
  }
  const digest = checkDigest(value.slice(at + 1), where);
  const parts = splitTag(value.slice(0, at));
  if (!isRepository(parts.repository) || (parts.tag !== undefined && !TAG.test(parts.tag))) {
    throw errors.DIGEST_FORMAT({
      message: 'the name of the image is not of the form registry/repository or registry/repository:tag',
      where,
      found: JSON.stringify(value.slice(0, 200)),
    });
  }
  return { ...parts, digest };
}

export function isRepository(value: string): boolean {
  return value.length <= MAX_REPOSITORY_LENGTH && REPOSITORY.test(value);
}

export function isTag(value: string): boolean {
  return TAG.test(value);
}

/** The colon of a tag comes after the last slash; one before it belongs to the registry's port. */
export function splitTag(name: string): { repository: string; tag: string | undefined } {
  const colon = name.lastIndexOf(':');
  if (colon <= name.lastIndexOf('/')) return { repository: name, tag: undefined };
  return { repository: name.slice(0, colon), tag: name.slice(colon + 1) };
}

/** An image as kustomize takes it on one line, in its parts: `name=repository:tag@digest`, where all but one of name and repository may be missing. */
export function splitReference(value: string): {
  /** What stands before `=`, else the repository. */
  name: string;
  /** `name=`, or nothing. */
  prefix: string;
  repository: string;
  tag: string | undefined;
  digest: string | undefined;
} {
  const equals = value.indexOf('=');
  const prefix = value.slice(0, equals + 1);
  const rest = value.slice(equals + 1);
  const at = rest.indexOf('@');
  const { repository, tag } = splitTag(at < 0 ? rest : rest.slice(0, at));
  const digest = at < 0 ? undefined : rest.slice(at + 1);
  return { name: equals < 0 ? repository : value.slice(0, equals), prefix, repository, tag, digest };
}

/**
 * Tags that are moved by custom: they say which build is newest somewhere, not which build this is. A branch's name cannot be told from a
 * version, so the names that branches have by habit are listed.
 */
const MUTABLE_TAGS = new Set(
  'latest main master trunk head develop development dev edge nightly next canary snapshot stable release staging stage test testing qa uat prod production live current default'.split(
    ' ',
  ),
);

/** Whether a tag is moved by custom, such as `latest` or the name of a branch. */
export function isMutableTag(tag: string): boolean {
  return MUTABLE_TAGS.has(tag.toLowerCase());
}
