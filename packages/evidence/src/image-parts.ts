/** The digests that evidence about an image must cover: the image itself and, of an index, each platform that can run. */
import {
  assertImage,
  type Descriptor,
  type Digest,
  descriptorOf,
  platforms,
  registryErrors,
} from '@waybill/registry';
import type { EvidenceSource } from './evidence-source.ts';

export interface ImagePart {
  digest: Digest;
  /** What a referrer names as its subject. */
  descriptor: Descriptor;
  /** `os/architecture[/variant]`; undefined for the image itself. */
  platform?: string;
}

export interface ImageParts {
  image: ImagePart;
  /** Empty for an image of one platform. */
  platforms: ImagePart[];
  /** The bytes of every manifest, the image's first. */
  manifests: { digest: Digest; bytes: Buffer }[];
}

/**
 * Reads the image and, of an index, its platforms. Throws WAYBILL_NOT_AN_IMAGE for anything that cannot run, and
 * WAYBILL_IMAGE_UNKNOWN where a part is missing.
 */
export async function imageParts(source: EvidenceSource, digest: Digest): Promise<ImageParts> {
  const where = `${source.name}@${digest}`;
  const manifest = await source.manifest(digest);
  const image: ImagePart = { digest, descriptor: descriptorOf(manifest) };
  if (manifest.kind === 'manifest') {
    assertImage(manifest.content, where);
    return { image, platforms: [], manifests: [manifest] };
  }
  const { images } = platforms(manifest.content, where);
  const unique = images.filter(
    (item, i) => images.findIndex((other) => other.descriptor.digest === item.descriptor.digest) === i,
  );
  const children = await Promise.all(
    unique.map(async ({ platform, descriptor }) => {
      const child = await source.manifest(descriptor.digest);
      const place = `${source.name}@${descriptor.digest} (${platform})`;
      // The descriptor may say otherwise than the bytes: an index within an index would hide its platforms.
      if (child.kind !== 'manifest')
        throw registryErrors.NOT_AN_IMAGE({
          message: 'a platform of the index is an index itself',
          where: place,
        });
      assertImage(child.content, place);
      return { part: { digest: child.digest, descriptor: descriptorOf(child), platform }, manifest: child };
    }),
  );
  return {
    image,
    platforms: children.map(({ part }) => part),
    manifests: [manifest, ...children.map((child) => child.manifest)],
  };
}

/** All digests, the image's first. */
export function digestsOf(parts: ImageParts): Digest[] {
  return [parts.image.digest, ...parts.platforms.map(({ digest }) => digest)];
}
