/** What is attached to the image already. */
import { digestsOf, type FoundEvidence, type ImageParts } from '@waybill/evidence';
import { type Identity, sameSigner } from './identity.ts';
import type { Existing } from './plan.ts';
import type { Ports } from './ports.ts';

/**
 * What this very identity has attested about the image and its platforms already.
 * @param attached what is attached to the image itself
 */
export async function existingOf(
  parts: ImageParts,
  attached: Promise<FoundEvidence>,
  identity: Identity,
  { source, verify }: Ports,
): Promise<{ existing: Existing[]; referrers: Map<string, number> }> {
  const digests = digestsOf(parts);
  const all = await Promise.all([attached, ...parts.platforms.map(({ digest }) => source.evidence(digest))]);
  const referrers = new Map(
    all.map(({ bundles, unreadable, others }, position) => [
      digests[position] ?? '',
      bundles.filter(({ format }) => format === 'bundle').length + unreadable.length + others,
    ]),
  );
  const byBytes = new Map<string, Pick<Existing, 'form' | 'bytes' | 'signedPayload' | 'attachedTo'>>();
  for (const { subject, bytes, format, signedPayload } of all.flatMap(({ bundles }) => bundles)) {
    const key = `${format} ${bytes.toString('latin1')}`;
    const entry = byBytes.get(key) ?? { form: format, bytes, signedPayload, attachedTo: [] };
    entry.attachedTo.push(subject);
    byBytes.set(key, entry);
  }
  const verified = await Promise.all(
    [...byBytes.values()].map(async (entry) => ({
      entry,
      verdict: await verify(entry.bytes, entry.form, entry.signedPayload),
    })),
  );
  const existing = verified.flatMap(({ entry, verdict }) =>
    verdict.ok && sameSigner(verdict, identity) ? [{ ...verdict, ...entry }] : [],
  );
  return { existing, referrers };
}
