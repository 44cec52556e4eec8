/** Content digests. One algorithm, one spelling: whatever else could be read as "the same digest" is refused. */
import { sha256Hex } from '@waybill/toolkit';
import { errors } from './errors.ts';

/** `sha256:` and 64 lower-case hexadecimal digits (OCI image specification, "Descriptors", registered algorithms). */
export type Digest = `sha256:${string}`;

/** Anchored at both ends; `$` alone would let a line feed follow. */
const DIGEST = /^sha256:[0-9a-f]{64}(?![\s\S])/;

export function isDigest(text: unknown): text is Digest {
  return typeof text === 'string' && DIGEST.test(text);
}

/** Throws WAYBILL_DIGEST_INVALID. `where` names the input or the field that holds the text. */
export function parseDigest(text: string, where?: string): Digest {
  if (isDigest(text)) return text;
  throw errors.DIGEST_INVALID({
    message: 'this is not a sha256 digest in its canonical form',
    where,
    expected: 'sha256: followed by 64 lower-case hexadecimal digits',
    // Cut and quoted: the text may be hostile.
    found: JSON.stringify(text.slice(0, 100)),
  });
}

/** The digest of bytes, or of a text as UTF-8. */
export function digestOf(data: string | Uint8Array): Digest {
  return `sha256:${sha256Hex(data)}`;
}

/** The 64 hexadecimal digits. */
export function digestHex(digest: Digest): string {
  return digest.slice('sha256:'.length);
}
