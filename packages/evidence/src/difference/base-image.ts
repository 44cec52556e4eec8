/** What an image is built on, as its manifests say: they are what the digest is of (OCI image specification, annotations). */
import { asObject, textAt } from '../json-values.ts';

export interface BaseImage {
  /** `docker.io/library/debian:12`; undefined where only the digest is known. */
  name?: string;
  digest?: string;
}

const NAME = 'org.opencontainers.image.base.name';
const DIGEST = 'org.opencontainers.image.base.digest';

/** The first of the manifests that names a base; undefined where none does. @param manifests their bytes, verified */
export function baseImage(manifests: readonly Uint8Array[]): BaseImage | undefined {
  for (const bytes of manifests) {
    const annotations = asObject(parsed(bytes)?.annotations);
    const [name, digest] = [textAt(annotations, NAME), textAt(annotations, DIGEST)];
    if (name !== undefined || digest !== undefined) return { name, digest };
  }
  return undefined;
}

function parsed(bytes: Uint8Array): Record<string, unknown> | undefined {
  return asObject(JSON.parse(Buffer.from(bytes).toString('utf8')));
}
