/** How an image is named by people. Light: it is read with the inputs, before anything heavy is loaded. */
import type { Digest } from '@waybill/registry';
import { parseReference } from '@waybill/registry/reference';
import { InputFault, WaybillError } from '@waybill/toolkit';

/** The image as it was named; a digest alone belongs to the repository that the policy declares. */
export type ImageInput =
  | { kind: 'digest'; digest: Digest }
  | { kind: 'reference'; registry: string; repository: string; tag?: string; digest?: Digest };

export const IMAGE_FORM = 'registry/repository@sha256:...';
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Throws `InputFault`. */
export function parseImage(raw: string): ImageInput {
  if (DIGEST.test(raw)) return { kind: 'digest', digest: raw as Digest };
  try {
    const { registry, repository, tag, digest } = parseReference(raw, 'image');
    if (tag === undefined && digest === undefined)
      throw new InputFault(`must name a digest (or a tag): ${IMAGE_FORM}`, raw);
    return { kind: 'reference', registry, repository, tag, digest };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    throw new InputFault(`must be ${error.expected ?? IMAGE_FORM}`, raw);
  }
}
