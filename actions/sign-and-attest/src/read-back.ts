/** Reading back from the registry what is attached, verified anew. */
import { type AnyVerified, digestsOf } from '@waybill/evidence';
import { sameSigner } from './identity.ts';
import type { Ports } from './ports.ts';
import type { Work } from './work.ts';

export interface Found {
  form: 'bundle' | 'legacy';
  referrer: string;
  /** Of the older format. */
  tag: string;
  bytes: Buffer;
  signedPayload?: Buffer;
  verified: AnyVerified;
}

/**
 * Every verified statement of this identity, by `form subject statement-digest`. The tags of the older format are read where this run writes
 * them, or has found a statement of its own there before.
 */
export async function readBack(
  { parts, identity, forms, existing }: Work,
  { source, verify, audit }: Ports,
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const legacy = forms.legacy || existing.some(({ form }) => form === 'legacy') ? 'read' : 'unread';
  const attached = digestsOf(parts).map(async (digest) => ({
    digest,
    ...(await source.evidence(digest, legacy)),
  }));
  for (const { digest, bundles, unreadable } of await Promise.all(attached)) {
    for (const { referrer, reason } of unreadable)
      audit.write({ event: 'read', subject: `${source.name}@${referrer}`, outcome: 'fail', reason });
    for (const { referrer, bytes, format, signedPayload } of bundles) {
      const verdict = await verify(bytes, referrer, signedPayload);
      if (verdict.ok && sameSigner(verdict, identity))
        found.set(`${format} ${digest} ${verdict.statementDigest}`, {
          form: format,
          referrer,
          tag: referrer.replace(/#\d+$/, ''),
          bytes,
          signedPayload,
          verified: verdict,
        });
    }
  }
  return found;
}

export function signaturesIn(found: ReadonlyMap<string, Found>, { parts }: Work): Found[] {
  return digestsOf(parts).flatMap((digest) => {
    const one = [...found].find(
      ([key, { signedPayload }]) => signedPayload !== undefined && key.startsWith(`legacy ${digest} `),
    );
    return one ? [one[1]] : [];
  });
}
