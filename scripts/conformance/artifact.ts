/** What a bundle is held against: a file, or only its digest. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

export interface Artifact {
  /** SHA-256, 64 hex digits. */
  sha256: string;
  /** Undefined where only the digest is known. */
  bytes?: Buffer;
}

const DIGEST = /^sha256:([0-9a-f]{64})$/i;

/** The protocol's rule: a digest has the prefix and the length and is no path on disk; all else is a path. */
export function artifactOf(fileOrDigest: string): Artifact {
  const hex = DIGEST.exec(fileOrDigest)?.[1];
  if (hex !== undefined && !existsSync(fileOrDigest)) return { sha256: hex.toLowerCase() };
  const bytes = readFileSync(fileOrDigest);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}
