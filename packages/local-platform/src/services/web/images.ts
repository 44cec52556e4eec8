/** Which images there are: what the tags of each repository of the registry point at. */
import type { RegistryService } from '../registry/types.ts';

/** Where the referrers API is missing, clients keep lists of referrers under such tags. OCI distribution-spec 1.1. */
const FALLBACK_TAG = /^sha256-[0-9a-f]{64}$/;

export interface ImageView {
  name: string;
  digest: string;
  tags: string[];
}

export function imagesOf(registry: Pick<RegistryService, 'repositories' | 'tags'>): ImageView[] {
  const images: ImageView[] = [];
  for (const name of registry.repositories()) {
    for (const { tag, digest } of registry.tags(name)) {
      if (FALLBACK_TAG.test(tag)) continue;
      const known = images.find((image) => image.name === name && image.digest === digest);
      if (known) known.tags.push(tag);
      else images.push({ name, digest, tags: [tag] });
    }
  }
  return images;
}
