/**
 * Attaching bundles to an image (sigstore/protobuf-specs, "Sigstore bundle: storage in OCI registries"): a manifest with the
 * bundle as its one layer and the image as its subject.
 */
import {
  type AttachOptions,
  type AttachResult,
  type BlobPush,
  type Descriptor,
  type ManifestContent,
  OCI_EMPTY,
  OCI_MANIFEST,
  type RegistryClient,
} from '@waybill/registry';
import { annotations, BUNDLE_V03 } from './media-types.ts';

export interface BundleToAttach {
  bundle: Uint8Array;
  predicateType: string;
  /** RFC 3339 to the second; part of the manifest, so of its digest. */
  createdAt: Date;
  /** The bundle was signed just now: the registry is not asked whether it has it. */
  fresh?: boolean;
}

/** The two bytes of an empty config (OCI image specification, "Guidance for an Empty Descriptor"). */
const EMPTY_CONFIG = Buffer.from('{}');

/** Pushes the bundle once and attaches it to each subject. */
export function attachBundle(
  registry: RegistryClient,
  subjects: readonly Descriptor[],
  bundle: BundleToAttach,
  options?: AttachOptions,
): Promise<AttachResult[]> {
  return attachBundles(registry, [{ ...bundle, subjects }], options);
}

/** Several at once: where their list is a tag, it is written once. */
export function attachBundles(
  registry: RegistryClient,
  bundles: readonly (BundleToAttach & { subjects: readonly Descriptor[] })[],
  options?: AttachOptions,
): Promise<AttachResult[]> {
  const config = registry.pushBlob(EMPTY_CONFIG);
  const contents = bundles.flatMap(({ subjects, ...bundle }) => {
    const blobs = Promise.all([registry.pushBlob(bundle.bundle, { fresh: bundle.fresh }), config]);
    return subjects.map(async (subject) => referrer(subject, bundle, await blobs));
  });
  return registry.attachReferrers(contents, options);
}

function referrer(
  { mediaType, digest, size }: Descriptor,
  { createdAt, predicateType }: BundleToAttach,
  [layer, config]: readonly [BlobPush, BlobPush],
): ManifestContent {
  return {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: BUNDLE_V03,
    config: { mediaType: OCI_EMPTY, digest: config.digest, size: config.size },
    layers: [{ mediaType: BUNDLE_V03, digest: layer.digest, size: layer.size }],
    subject: { mediaType, digest, size },
    annotations: {
      [annotations.created]: createdAt.toISOString().replace(/\.\d+Z$/, 'Z'),
      [annotations.content]: 'dsse-envelope',
      [annotations.predicateType]: predicateType,
    },
  };
}
