/**
 * The signature of an image: a statement whose claim is that the signer signed this digest (cosign's `sign/v1` predicate,
 * empty). Annotations stand at the first subject, where cosign writes and reads them.
 */
import { predicateTypes } from '../media-types.ts';
import type { Statement } from '../statement.ts';

/** @param digests the image first, then its platforms */
export function signatureStatement(
  digests: readonly string[],
  annotations: Record<string, string> = {},
): Statement {
  return {
    // Every subject carries the annotations: whoever verifies one platform sees them too.
    subjects: digests.map((digest) => ({ digest, annotations })),
    predicateType: predicateTypes.signature,
    predicate: {},
  };
}
