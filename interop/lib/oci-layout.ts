/** Images to release: folders in OCI layout (image-spec v1.1), each other in content, small. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Descriptor, digestHex, digestOf } from '@waybill/registry';
import { newFolder } from './folder.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

/** A tar archive ends with two blocks of zeros; one with nothing else is an empty layer. */
const EMPTY_TAR = Buffer.alloc(1024);

export interface Layout {
  folder: string;
  /** Digest of the image, or of its index. */
  digest: string;
  /** Digests of the platforms' images; empty for an image of one platform. */
  platforms: string[];
}

/** A layout with one image, or with an index of one image for each architecture. */
export function ociLayout(...architectures: string[]): Layout {
  const folder = newFolder();
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
  const blob = (data: Uint8Array, mediaType: string): Descriptor => {
    const digest = digestOf(data);
    writeFileSync(join(folder, 'blobs', 'sha256', digestHex(digest)), data);
    return { mediaType, digest, size: data.length };
  };
  const json = (value: unknown, mediaType: string) => blob(Buffer.from(JSON.stringify(value)), mediaType);
  const image = (architecture: string) =>
    json(
      {
        schemaVersion: 2,
        mediaType: MANIFEST,
        config: json(
          {
            os: 'linux',
            architecture,
            // Makes the image one of its own: the signatures of another must not be found on it.
            config: { Labels: { id: randomUUID() } },
            rootfs: { type: 'layers', diff_ids: [digestOf(EMPTY_TAR)] },
          },
          CONFIG,
        ),
        layers: [blob(gzipSync(EMPTY_TAR), LAYER)],
      },
      MANIFEST,
    );
  const images = (architectures.length === 0 ? ['amd64'] : architectures).map((architecture) => ({
    ...image(architecture),
    platform: { os: 'linux', architecture },
  }));
  const manifests =
    architectures.length === 0
      ? images
      : [json({ schemaVersion: 2, mediaType: INDEX, manifests: images }, INDEX)];
  writeFileSync(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  writeFileSync(
    join(folder, 'index.json'),
    JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests }),
  );
  return {
    folder,
    digest: manifests[0]?.digest ?? '',
    platforms: architectures.length === 0 ? [] : images.map(({ digest }) => digest),
  };
}
