/** Attaching bundles to the image and its platforms. */
import { attachBundles, type BundleToAttach, type Statement } from '@waybill/evidence';
import type { Descriptor } from '@waybill/registry';
import type { Ports } from './ports.ts';
import { subjectsOf, type Work, type Written } from './work.ts';

/** What this run has signed, each to all its subjects, and what an earlier run has not come to: all at once. */
export async function attachAll(written: readonly Written[], work: Work, ports: Ports): Promise<void> {
  const { parts, plan } = work;
  const toAttach = (
    { predicateType }: Statement,
    digests: readonly string[],
    content: { bundle: Buffer; fresh?: boolean },
  ): BundleToAttach & { subjects: Descriptor[] } => ({
    ...content,
    predicateType,
    createdAt: ports.now(),
    subjects: [parts.image, ...parts.platforms]
      .filter(({ digest }) => digests.includes(digest))
      .map(({ descriptor }) => descriptor),
  });
  const fresh = written.map(({ statement, bundle }) =>
    toAttach(statement, subjectsOf({ statement }), { bundle, fresh: true }),
  );
  // An earlier run may have been cut off between two platforms: its own bundle is attached where it is missing.
  const kept = plan.keep.flatMap(({ statement, existing }) => {
    const missing = subjectsOf({ statement }).filter((digest) => !existing.attachedTo.includes(digest));
    return existing.form === 'bundle' && missing.length > 0
      ? [toAttach(statement, missing, { bundle: existing.bytes })]
      : [];
  });
  if (fresh.length + kept.length === 0) return;
  // The story reads everything back itself, all at once.
  await attachBundles(ports.registry, [...fresh, ...kept], { confirmedBy: 'caller' });
}
