/** Reading and checking a manifest that is pushed: its type, its shape, and what it refers to. */
import { registryError } from './errors.ts';
import { isDigest } from './grammar.ts';
import type { Descriptor } from './types.ts';

export const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const IMAGES = [IMAGE_MANIFEST, DOCKER_MANIFEST];
const INDEXES = [IMAGE_INDEX, DOCKER_LIST];

/** Bytes. The size that every registry must take, and that this one takes at most. */
export const MANIFEST_LIMIT = 4 * 1024 * 1024;

export interface ManifestContent extends Record<string, unknown> {
  schemaVersion: 2;
  mediaType?: string;
  artifactType?: string;
  config?: Descriptor;
  layers?: Descriptor[];
  manifests?: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

/** Parses and checks the bytes. Throws MANIFEST_INVALID, SIZE_INVALID or UNSUPPORTED. */
export function parseManifest(
  bytes: Buffer,
  contentType: string | undefined,
): {
  mediaType: string;
  content: ManifestContent;
} {
  if (bytes.length > MANIFEST_LIMIT) {
    throw registryError('SIZE_INVALID', `manifest of ${bytes.length} bytes; at most ${MANIFEST_LIMIT}`);
  }
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!IMAGES.includes(mediaType) && !INDEXES.includes(mediaType)) {
    throw registryError('UNSUPPORTED', `manifest of type "${mediaType}"`, {
      detail: { allowed: [...IMAGES, ...INDEXES] },
    });
  }
  let content: ManifestContent;
  try {
    content = JSON.parse(bytes.toString('utf8')) as ManifestContent;
  } catch {
    throw invalid('not JSON');
  }
  if (content === null || typeof content !== 'object' || Array.isArray(content))
    throw invalid('not an object');
  if (content.schemaVersion !== 2) throw invalid('schemaVersion is not 2');
  if (content.mediaType !== undefined && content.mediaType !== mediaType) {
    throw invalid(`mediaType "${content.mediaType}" differs from Content-Type "${mediaType}"`);
  }
  if (IMAGES.includes(mediaType)) {
    // The image specification: a document must not be readable as both (its section "Security considerations").
    if (content.manifests !== undefined) throw invalid('an image manifest with "manifests"');
    checkDescriptor('config', content.config);
    if (!Array.isArray(content.layers)) throw invalid('layers is not a list');
    content.layers.forEach((layer, i) => {
      checkDescriptor(`layers[${i}]`, layer);
    });
  } else {
    if (content.config !== undefined || content.layers !== undefined) {
      throw invalid('an index with "config" or "layers"');
    }
    if (!Array.isArray(content.manifests)) throw invalid('manifests is not a list');
    content.manifests.forEach((item, i) => {
      checkDescriptor(`manifests[${i}]`, item);
    });
  }
  if (content.subject !== undefined) checkDescriptor('subject', content.subject);
  return { mediaType, content };
}

function checkDescriptor(where: string, descriptor: Descriptor | undefined): void {
  if (descriptor === null || typeof descriptor !== 'object') throw invalid(`${where} is not a descriptor`);
  if (typeof descriptor.mediaType !== 'string' || descriptor.mediaType === '') {
    throw invalid(`${where} has no mediaType`);
  }
  if (typeof descriptor.digest !== 'string' || !isDigest(descriptor.digest)) {
    throw invalid(`${where} has no valid digest`);
  }
  if (!Number.isSafeInteger(descriptor.size) || descriptor.size < 0)
    throw invalid(`${where} has no valid size`);
}

function invalid(what: string) {
  return registryError('MANIFEST_INVALID', 'manifest invalid', { detail: what });
}

/** Blobs that must be there before the manifest is. A layer with URLs may lie elsewhere. */
export function referencedBlobs(content: ManifestContent): Descriptor[] {
  const layers = (content.layers ?? []).filter(
    (layer) => !(Array.isArray(layer.urls) && /nondistributable|foreign/.test(layer.mediaType)),
  );
  return content.config ? [content.config, ...layers] : layers;
}

/** What the referrers API calls the type: the manifest's own, else that of its config; an index has only its own. */
export function artifactTypeOf(mediaType: string, content: ManifestContent): string | undefined {
  return content.artifactType ?? (IMAGES.includes(mediaType) ? content.config?.mediaType : undefined);
}

/** Whether an Accept header takes a media type; no header takes everything. */
export function accepts(header: string | undefined, mediaType: string): boolean {
  if (header === undefined || header.trim() === '') return true;
  const ranges = header.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  return ranges.some((range) => range === '*/*' || range === 'application/*' || range === mediaType);
}
