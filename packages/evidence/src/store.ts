/**
 * Attaching bundles to an image (sigstore/protobuf-specs, "Sigstore bundle: storage in OCI registries"): a manifest with the
 * bundle as its one layer and the image as its subject.
 */
import {
  type AttachOptions,
  type AttachResult,
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
  /** `caller`: the caller reads back itself what is listed (see AttachOptions). */
  confirmedBy?: AttachOptions['confirmedBy'];
  /** The bundle was signed just now: the registry is not asked whether it has it. */
  fresh?: boolean;
}

/** The two bytes of an empty config (OCI image specification, "Guidance for an Empty Descriptor"). */
const EMPTY_CONFIG = Buffer.from('{}');

/** Pushes the bundle once and attaches it to each subject. */
export async function attachBundle(
  registry: RegistryClient,
  subjects: readonly Descriptor[],
  { bundle, predicateType, createdAt, confirmedBy, fresh }: BundleToAttach,
): Promise<AttachResult[]> {
  const [layer, config] = await Promise.all([
    registry.pushBlob(bundle, { fresh }),
    registry.pushBlob(EMPTY_CONFIG),
  ]);
  return Promise.all(
    subjects.map((subject) => {
      const content: ManifestContent = {
        schemaVersion: 2,
        mediaType: OCI_MANIFEST,
        artifactType: BUNDLE_V03,
        config: { mediaType: OCI_EMPTY, digest: config.digest, size: EMPTY_CONFIG.length },
        layers: [{ mediaType: BUNDLE_V03, digest: layer.digest, size: bundle.length }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        annotations: {
          [annotations.created]: createdAt.toISOString().replace(/\.\d+Z$/, 'Z'),
          [annotations.content]: 'dsse-envelope',
          [annotations.predicateType]: predicateType,
        },
      };
      return registry.attachReferrer(content, { confirmedBy });
    }),
  );
}
