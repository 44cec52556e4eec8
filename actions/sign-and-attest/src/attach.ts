/** Attaching bundles to the image and its platforms. */
import { attachBundle, type Statement } from '@waybill/evidence';
import type { Ports } from './ports.ts';
import { subjectsOf, type Work, type Written } from './work.ts';

/** What this run has signed, each to all its subjects, and what an earlier run has not come to. */
export async function attachBundles(written: readonly Written[], work: Work, ports: Ports): Promise<void> {
  await attachWritten(written, work, ports);
  await completeKept(work, ports);
}

async function attachWritten(written: readonly Written[], work: Work, ports: Ports): Promise<void> {
  await Promise.all(
    written.map(({ statement, bundle }) =>
      attach(statement, subjectsOf({ statement }), { bundle, fresh: true }, work, ports),
    ),
  );
}

/** An earlier run may have been cut off between two platforms: its own bundle is attached where it is missing. */
async function completeKept(work: Work, ports: Ports): Promise<void> {
  await Promise.all(
    work.plan.keep.map(async ({ statement, existing }) => {
      if (existing.form !== 'bundle') return;
      const missing = subjectsOf({ statement }).filter((digest) => !existing.attachedTo.includes(digest));
      if (missing.length > 0) await attach(statement, missing, { bundle: existing.bytes }, work, ports);
    }),
  );
}

async function attach(
  { predicateType }: Statement,
  digests: readonly string[],
  content: { bundle: Buffer; fresh?: boolean },
  { parts }: Work,
  { registry, now }: Ports,
): Promise<void> {
  const subjects = [parts.image, ...parts.platforms]
    .filter(({ digest }) => digests.includes(digest))
    .map(({ descriptor }) => descriptor);
  // The story reads everything back itself, all at once.
  await attachBundle(registry, subjects, {
    ...content,
    predicateType,
    createdAt: now(),
    confirmedBy: 'caller',
  });
}
