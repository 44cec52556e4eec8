/** Names, tags and digests, as the OCI distribution and image specifications spell them. */
import { createHash } from 'node:crypto';
import { registryError } from './errors.ts';

const NAME = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const NAME_LIMIT = 255;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
/** Hex digits of each algorithm of the image specification. */
const DIGEST_LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha512: 128 };

export function checkedName(name: string): string {
  if (name.length > NAME_LIMIT || !NAME.test(name)) {
    throw registryError('NAME_INVALID', 'invalid repository name', { detail: { name } });
  }
  return name;
}

export function isTag(reference: string): boolean {
  return TAG.test(reference);
}

export function isDigest(reference: string): boolean {
  const match = /^([a-z0-9]+):([a-f0-9]+)$/.exec(reference);
  return match !== null && DIGEST_LENGTHS[match[1] ?? ''] === match[2]?.length;
}

export function checkedDigest(digest: string): string {
  if (!isDigest(digest)) {
    throw registryError('DIGEST_INVALID', 'provided digest is not a sha256 or sha512 digest', {
      detail: { digest },
    });
  }
  return digest;
}

/** The digest of bytes by the algorithm that another digest names. */
export function digestLike(digest: string, bytes: Uint8Array): string {
  const algorithm = digest.slice(0, digest.indexOf(':'));
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The tag under which clients keep referrers where there is no API: `sha256-<hex>`, cut to a tag's length. */
export function fallbackTag(digest: string): string {
  const [algorithm = '', hex = ''] = digest.split(':');
  return `${algorithm.slice(0, 32)}-${hex.slice(0, 64)}`;
}
