/** Manifests and indexes: their types, what is read of them, and which of them are images that can run. */
import { JsonFault, JsonSyntaxFault, strictJson } from '@waybill/toolkit/strict-json';
import { type Digest, digestOf, isDigest } from './digest.ts';
import { errors } from './errors.ts';

export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
export const OCI_IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
export const OCI_EMPTY = 'application/vnd.oci.empty.v1+json';
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
export const DOCKER_INDEX = 'application/vnd.docker.distribution.manifest.list.v2+json';
export const DOCKER_IMAGE_CONFIG = 'application/vnd.docker.container.image.v1+json';

/** What is asked for in Accept. Docker's schema 1 is not: its digest is not that of the bytes. */
export const MANIFEST_TYPES = [OCI_INDEX, OCI_MANIFEST, DOCKER_INDEX, DOCKER_MANIFEST] as const;
const INDEX_TYPES: readonly string[] = [OCI_INDEX, DOCKER_INDEX];
const CONFIG_TYPES: readonly string[] = [OCI_IMAGE_CONFIG, DOCKER_IMAGE_CONFIG];
/** File system layers (OCI image specification, "Media types", and Docker's). */
const LAYER_TYPES: readonly string[] = [
  'application/vnd.oci.image.layer.v1.tar',
  'application/vnd.oci.image.layer.v1.tar+gzip',
  'application/vnd.oci.image.layer.v1.tar+zstd',
  'application/vnd.oci.image.layer.nondistributable.v1.tar',
  'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
  'application/vnd.oci.image.layer.nondistributable.v1.tar+zstd',
  'application/vnd.docker.image.rootfs.diff.tar',
  'application/vnd.docker.image.rootfs.diff.tar.gzip',
  'application/vnd.docker.image.rootfs.diff.tar.zstd',
  'application/vnd.docker.image.rootfs.foreign.diff.tar',
  'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
];
/** What encryption adds to the type of a layer (containers/ocicrypt, spec/spec.go). */
const ENCRYPTED = /\+encrypted$/;
/** The specification's lower bound for what a registry must accept; nobody needs more. */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** More entries than this are no image. */
const MAX_ENTRIES = 4096;

export interface Platform {
  os: string;
  architecture: string;
  variant?: string;
  'os.version'?: string;
}

export interface Descriptor {
  mediaType: string;
  digest: Digest;
  /** Bytes. */
  size: number;
  artifactType?: string;
  annotations?: Record<string, string>;
  platform?: Platform;
}

/** An image manifest (also the form of every other artifact). */
export interface ManifestContent {
  schemaVersion: 2;
  mediaType?: string;
  artifactType?: string;
  config: Descriptor;
  layers: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

/** An image index. */
export interface IndexContent {
  schemaVersion: 2;
  mediaType?: string;
  artifactType?: string;
  manifests: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

/** A manifest as received: the bytes decide, all else is read from them. */
export type Manifest = { digest: Digest; mediaType: string; bytes: Buffer } & (
  | { kind: 'manifest'; content: ManifestContent }
  | { kind: 'index'; content: IndexContent }
);

/** One image that can run, of an index or alone. */
export interface PlatformImage {
  /** `os/architecture[/variant]`: `linux/arm64/v8`. */
  platform: string;
  descriptor: Descriptor;
}

export interface IndexParts {
  images: PlatformImage[];
  /** What build tools put beside images: attestation manifests of platform unknown/unknown. They can't run. */
  attestations: Descriptor[];
}

/**
 * Reads a manifest from its bytes.
 * Throws WAYBILL_MANIFEST_AMBIGUOUS when it could be read in two ways (CVE-2021-41190) and WAYBILL_MANIFEST_INVALID.
 * @param mediaType the media type by which it came (Content-Type, or the descriptor's), without parameters
 * @param where the reference, for messages
 */
export function parseManifest(bytes: Uint8Array, mediaType: string | undefined, where: string): Manifest {
  if (bytes.length > MAX_MANIFEST_BYTES)
    throw errors.REGISTRY_TOO_LARGE({
      message: `the manifest is larger than ${MAX_MANIFEST_BYTES} bytes`,
      where,
    });
  const content = parseObject(bytes, where);
  const both = 'manifests' in content && ('layers' in content || 'config' in content);
  if (both)
    throw errors.MANIFEST_AMBIGUOUS({
      message: 'the manifest has the members of an index and of an image',
      where,
      expected: 'either "manifests", or "config" and "layers"',
    });
  const stated = content.mediaType;
  if (stated !== undefined && typeof stated !== 'string') throw invalid('"mediaType" is not a text', where);
  if (stated !== undefined && mediaType !== undefined && stated !== mediaType)
    throw errors.MANIFEST_AMBIGUOUS({
      message: 'the manifest came with another media type than it states itself',
      where,
      expected: stated,
      found: mediaType,
    });
  const type = stated ?? mediaType ?? ('manifests' in content ? OCI_INDEX : OCI_MANIFEST);
  if (!(MANIFEST_TYPES as readonly string[]).includes(type))
    throw errors.MANIFEST_INVALID({
      message: 'the manifest has a media type that is not read',
      where,
      expected: MANIFEST_TYPES.join(', '),
      found: JSON.stringify(type.slice(0, 200)),
    });
  if (content.schemaVersion !== 2) throw invalid('"schemaVersion" is not 2', where);
  expectExactNames(content, where);
  const index = INDEX_TYPES.includes(type);
  if (index !== 'manifests' in content)
    throw errors.MANIFEST_AMBIGUOUS({
      message: `the manifest says that it is ${index ? 'an index' : 'an image manifest'}, but has the members of the other`,
      where,
      found: type,
    });
  if (index) descriptors(content.manifests, 'manifests', where);
  else {
    descriptor(content.config, 'config', where);
    descriptors(content.layers, 'layers', where);
  }
  if (content.subject !== undefined) descriptor(content.subject, 'subject', where);
  const common = { digest: digestOf(bytes), mediaType: type, bytes: Buffer.from(bytes) };
  return index
    ? { ...common, kind: 'index', content: content as unknown as IndexContent }
    : { ...common, kind: 'manifest', content: content as unknown as ManifestContent };
}

/** The descriptor of a manifest: as a subject, or as an entry of an index. */
export function descriptorOf(manifest: Manifest): Descriptor {
  return { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.bytes.length };
}

/**
 * The images of an index, apart from the attestations beside them.
 * Throws WAYBILL_NOT_AN_IMAGE for an index with another thing in it (a nested index, an entry without a platform): what
 * cannot be told to be covered is not passed over. Throws it too for an index without any image.
 */
export function platforms(index: IndexContent, where: string): IndexParts {
  const images: PlatformImage[] = [];
  const attestations: Descriptor[] = [];
  for (const entry of index.manifests) {
    const { os, architecture } = entry.platform ?? { os: undefined, architecture: undefined };
    const attestation =
      entry.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' ||
      (os === 'unknown' && architecture === 'unknown');
    // An entry that claims to be an attestation but runs on a platform would be an image that nothing checks.
    if (attestation && os === 'unknown' && architecture === 'unknown') {
      attestations.push(entry);
      continue;
    }
    if (attestation || !os || !architecture || ![OCI_MANIFEST, DOCKER_MANIFEST].includes(entry.mediaType))
      throw errors.NOT_AN_IMAGE({
        message: 'the index has an entry that is neither an image with a platform nor an attestation',
        where: `${where}, entry ${entry.digest}`,
        expected: `${OCI_MANIFEST} with os and architecture`,
        found: `${entry.mediaType} for ${os ?? 'no os'}/${architecture ?? 'no architecture'}`,
      });
    images.push({ platform: platformName(entry.platform ?? { os, architecture }), descriptor: entry });
  }
  if (images.length === 0)
    throw errors.NOT_AN_IMAGE({ message: 'the index has no image that can run', where });
  return { images, attestations };
}

/** `os/architecture[/variant]`. */
export function platformName(platform: Platform): string {
  return [platform.os, platform.architecture, platform.variant].filter(Boolean).join('/');
}

/**
 * Throws WAYBILL_NOT_AN_IMAGE unless this is the manifest of an image that can run: its config is an image config, all its
 * layers are file system layers, it has neither `subject` nor `artifactType`. The config's type alone does not tell:
 * build tools give it to attestation manifests and signature tools to signatures.
 */
export function assertImage(manifest: ManifestContent, where: string): void {
  const not = (message: string, expected: string, found: string) =>
    errors.NOT_AN_IMAGE({ message, where, expected, found: JSON.stringify(found.slice(0, 200)) });
  if (manifest.artifactType !== undefined)
    throw not(
      'the manifest is that of an artifact, not of an image',
      'no "artifactType"',
      manifest.artifactType,
    );
  if (manifest.subject !== undefined)
    throw not('the manifest refers to another image', 'no "subject"', manifest.subject.digest);
  if (!CONFIG_TYPES.includes(manifest.config.mediaType))
    throw not(
      'the config of the manifest is not that of an image',
      OCI_IMAGE_CONFIG,
      manifest.config.mediaType,
    );
  for (const layer of manifest.layers) {
    if (!LAYER_TYPES.includes(layer.mediaType.replace(ENCRYPTED, '')))
      throw not('the manifest has a layer that is not a file system', LAYER_TYPES[1] ?? '', layer.mediaType);
  }
}

function parseObject(bytes: Uint8Array, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = strictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof JsonFault && !(cause instanceof JsonSyntaxFault))
      throw errors.MANIFEST_AMBIGUOUS({ message: `the manifest ${cause.message}`, where });
    throw errors.MANIFEST_INVALID({ message: 'the manifest is not JSON in UTF-8', where, cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid('it is not a JSON object', where);
  return value as Record<string, unknown>;
}

/** Members that decide what is run (image specification, "Image Manifest", "Image Index", "Descriptor"). */
const NAMES = ['schemaVersion', 'mediaType', 'artifactType', 'config', 'layers', 'manifests', 'subject'];
const DESCRIPTOR_NAMES = ['mediaType', 'digest', 'size', 'urls', 'platform'];
const PLATFORM_NAMES = ['os', 'architecture', 'variant', 'os.version'];

/** Most of the field is written in Go, whose JSON reader takes `Manifests` for `manifests` too: what it would run is not what is read here. */
function expectExactNames(content: Record<string, unknown>, where: string): void {
  const folded = (name: string) => name.toLowerCase().toUpperCase();
  const check = (value: unknown, names: readonly string[]) => {
    for (const key of Object.keys(typeof value === 'object' && value !== null ? value : {})) {
      const name = names.find((one) => one !== key && folded(one) === folded(key));
      if (name !== undefined)
        throw errors.MANIFEST_AMBIGUOUS({
          message: `the manifest has a member ${JSON.stringify(key)}, which some take for "${name}" and others do not know`,
          where,
          expected: `"${name}"`,
          found: JSON.stringify(key),
        });
    }
  };
  check(content, NAMES);
  for (const value of [content.config, content.layers, content.manifests, content.subject].flat()) {
    check(value, DESCRIPTOR_NAMES);
    check((value as { platform?: unknown } | null | undefined)?.platform, PLATFORM_NAMES);
  }
}

function descriptors(value: unknown, member: string, where: string): void {
  if (!Array.isArray(value)) throw invalid(`"${member}" is not a list`, where);
  if (value.length > MAX_ENTRIES) throw invalid(`"${member}" has more than ${MAX_ENTRIES} entries`, where);
  value.forEach((item, i) => {
    descriptor(item, `${member}[${i}]`, where);
  });
}

function descriptor(value: unknown, member: string, where: string): void {
  const { mediaType, digest, size, annotations, platform } = (value ?? {}) as Record<string, unknown>;
  if (typeof mediaType !== 'string') throw invalid(`"${member}" has no media type`, where);
  if (!isDigest(digest)) throw invalid(`"${member}" has no sha256 digest`, where);
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw invalid(`"${member}" has no size`, where);
  for (const [name, map] of Object.entries({ annotations, platform })) {
    if (map !== undefined && (typeof map !== 'object' || map === null || Array.isArray(map)))
      throw invalid(`"${member}.${name}" is not an object`, where);
  }
  if (
    annotations !== undefined &&
    Object.values(annotations as object).some((text) => typeof text !== 'string')
  )
    throw invalid(`"${member}.annotations" has a value that is not a text`, where);
}

function invalid(what: string, where: string) {
  return errors.MANIFEST_INVALID({ message: `the manifest is not valid: ${what}`, where });
}
