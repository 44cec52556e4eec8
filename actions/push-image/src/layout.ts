/** An image in OCI layout (image specification v1.1, "OCI Image Layout"), read and verified as a whole before anything is sent. */
import {
  assertImage,
  type Descriptor,
  digestHex,
  MAX_MANIFEST_BYTES,
  type Manifest,
  type ManifestContent,
  OCI_INDEX,
  parseManifest,
  platformName,
  platforms,
} from '@waybill/registry';
import { oneLine } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { LayoutFiles } from './layout-files.ts';

export interface LayoutImage {
  /** The image, or its index. */
  top: Manifest;
  /** Manifests below an index, attestations included; empty for a single image. */
  children: Manifest[];
  platforms: PlatformPart[];
  /** Configs and layers of all manifests, each once. */
  blobs: Descriptor[];
  /** Bytes of all blobs and manifests, each once. */
  size: number;
}

export interface PlatformPart {
  /** `os/architecture[/variant]`. */
  platform: string;
  digest: Manifest['digest'];
  /** Compressed bytes: config and layers. */
  size: number;
}

const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
const REF_NAME = 'org.opencontainers.image.ref.name';

/**
 * Reads the image `name` (or the only one) of a layout and verifies every digest and size in it.
 * Throws WAYBILL_LAYOUT_MISSING, _LAYOUT_INVALID, _LAYOUT_DIGEST, _LAYOUT_AMBIGUOUS, _NOT_AN_IMAGE and _MANIFEST_*.
 */
export async function readLayout(files: LayoutFiles, name: string | undefined): Promise<LayoutImage> {
  await checkMarker(files);
  const chosen = choose(await rootIndex(files), name, files.path);
  const top = await manifestOf(files, chosen);
  const children: Manifest[] = [];
  const parts: PlatformPart[] = [];
  if (top.kind === 'manifest') {
    assertImage(top.content, files.path);
    parts.push({
      platform: await checkedPlatform(files, top.content),
      digest: top.digest,
      size: sizeOf(top.content),
    });
  } else {
    const { images, attestations } = platforms(top.content, files.path);
    for (const { platform, descriptor } of images) {
      const child = await manifestOf(files, descriptor);
      if (child.kind !== 'manifest') throw invalid(`${descriptor.digest} is not an image manifest`, files);
      assertImage(child.content, `${files.path}, ${platform}`);
      const stated = await checkedPlatform(files, child.content);
      if (!platform.startsWith(stated))
        throw invalid(
          `the index lists ${descriptor.digest} for ${platform}, its config says ${stated}`,
          files,
        );
      parts.push({ platform, digest: child.digest, size: sizeOf(child.content) });
      children.push(child);
    }
    for (const descriptor of attestations) children.push(await manifestOf(files, descriptor));
  }
  const blobs = await checkedBlobs(files, [top, ...children]);
  const manifestBytes = [top, ...children].reduce((sum, manifest) => sum + manifest.bytes.length, 0);
  return {
    top,
    children,
    platforms: parts,
    blobs,
    size: blobs.reduce((sum, blob) => sum + blob.size, manifestBytes),
  };
}

export function blobPath(digest: Descriptor['digest']): string {
  return `blobs/sha256/${digestHex(digest)}`;
}

async function checkMarker(files: LayoutFiles): Promise<void> {
  if ((await files.size('oci-layout')) === undefined) {
    const docker = (await files.size('manifest.json')) !== undefined;
    throw errors.LAYOUT_MISSING({
      message: docker
        ? "the path holds an image in Docker's own archive format"
        : 'the path holds no image in OCI layout',
      where: files.path,
      expected: 'the files oci-layout and index.json, and a folder blobs/sha256',
    });
  }
  const marker = json(await files.read('oci-layout', 4096), 'oci-layout', files);
  if (marker.imageLayoutVersion !== '1.0.0')
    throw invalid(`its layout version is ${JSON.stringify(marker.imageLayoutVersion)}, not "1.0.0"`, files);
}

async function rootIndex(files: LayoutFiles): Promise<Descriptor[]> {
  const root = parseManifest(
    await files.read('index.json', MAX_MANIFEST_BYTES),
    OCI_INDEX,
    `${files.path}/index.json`,
  );
  return root.kind === 'index' ? root.content.manifests : [];
}

function choose(entries: Descriptor[], name: string | undefined, path: string): Descriptor {
  const named =
    name === undefined ? entries : entries.filter((entry) => entry.annotations?.[REF_NAME] === name);
  const [first, ...others] = named;
  const names = entries.map((entry) => entry.annotations?.[REF_NAME] ?? `(no name) ${entry.digest}`);
  if (!first)
    throw errors.LAYOUT_INVALID({
      message:
        name === undefined
          ? 'the layout holds no image'
          : `the layout holds no image named "${oneLine(name)}"`,
      where: `${path}/index.json`,
      found: oneLine(names.join(', ') || 'nothing'),
    });
  // The same image under several names is one image.
  if (others.some((other) => other.digest !== first.digest))
    throw errors.LAYOUT_AMBIGUOUS({
      message: `the layout holds ${named.length} images${name === undefined ? '' : ' of that name'}`,
      where: `${path}/index.json`,
      found: oneLine(names.join(', ')),
    });
  return first;
}

async function manifestOf(files: LayoutFiles, descriptor: Descriptor): Promise<Manifest> {
  const bytes = await files.read(blobPath(descriptor.digest), MAX_MANIFEST_BYTES);
  const manifest = parseManifest(bytes, descriptor.mediaType, `${files.path}, ${descriptor.digest}`);
  if (manifest.digest !== descriptor.digest || bytes.length !== descriptor.size)
    throw changed(files, descriptor, `${manifest.digest}, ${bytes.length} bytes`);
  return manifest;
}

async function checkedBlobs(files: LayoutFiles, manifests: Manifest[]): Promise<Descriptor[]> {
  const blobs = new Map<string, Descriptor>();
  for (const { kind, content } of manifests) {
    if (kind !== 'manifest') continue;
    for (const blob of [content.config, ...content.layers]) {
      const same = blobs.get(blob.digest);
      if (same && same.size !== blob.size) throw invalid(`${blob.digest} is listed with two sizes`, files);
      blobs.set(blob.digest, blob);
    }
  }
  for (const blob of blobs.values()) {
    const size = await files.size(blobPath(blob.digest));
    if (size === undefined) throw invalid(`the blob ${blob.digest} is not in it`, files);
    if (size !== blob.size) throw changed(files, blob, `${size} bytes`);
    const hex = await files.sha256(blobPath(blob.digest));
    if (hex !== digestHex(blob.digest)) throw changed(files, blob, `sha256:${hex}`);
  }
  return [...blobs.values()];
}

/** The platform that the config states; the config must fit the layers. */
async function checkedPlatform(files: LayoutFiles, content: ManifestContent): Promise<string> {
  const path = blobPath(content.config.digest);
  const config = json(await files.read(path, MAX_CONFIG_BYTES), 'the config', files);
  const { os, architecture, variant } = config;
  if (typeof os !== 'string' || typeof architecture !== 'string' || !os || !architecture)
    throw invalid(`the config ${content.config.digest} states no os and architecture`, files);
  const diffIds = (config.rootfs as { diff_ids?: unknown } | undefined)?.diff_ids;
  if (!Array.isArray(diffIds) || diffIds.length !== content.layers.length)
    throw invalid(`the config ${content.config.digest} does not list as many layers as the manifest`, files);
  return platformName({ os, architecture, ...(typeof variant === 'string' && variant && { variant }) });
}

function sizeOf(content: ManifestContent): number {
  return [content.config, ...content.layers].reduce((sum, blob) => sum + blob.size, 0);
}

function json(bytes: Buffer, what: string, files: LayoutFiles): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below: the parser's message would quote foreign text.
  }
  throw invalid(`${what} is not a JSON object`, files);
}

function changed(files: LayoutFiles, descriptor: Descriptor, found: string) {
  return errors.LAYOUT_DIGEST({
    message: 'a file of the layout is not what its descriptor says',
    where: `${files.path}/${blobPath(descriptor.digest)}`,
    expected: `${descriptor.digest}, ${descriptor.size} bytes`,
    found,
  });
}

function invalid(what: string, files: LayoutFiles) {
  return errors.LAYOUT_INVALID({ message: `the layout is not valid: ${what}`, where: files.path });
}
