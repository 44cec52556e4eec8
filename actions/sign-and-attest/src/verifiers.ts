/** Which verifiers accept what was written, and what each of them must be told. */
import type { Result } from './result.ts';

export interface Verifier {
  name: string;
  accepts: boolean;
  /** What it reads, or why it does not accept. */
  how: string;
}

/** @see docs/verification-contract.md, where the commands are run */
export function verifiers({
  formats,
  issuer,
  privateInstance,
  ...result
}: Pick<Result, 'formats' | 'issuer' | 'privateInstance' | 'attested' | 'dryRun'>): Verifier[] {
  const [bundle, legacy] = [formats.includes('bundle'), formats.includes('legacy')];
  const byKey = issuer === undefined;
  const flag = unlogged(result) ? ', with --insecure-ignore-tlog' : '';
  const reads = (name: string, found: boolean, how: string, lacks: string): Verifier => ({
    name,
    accepts: found,
    how: found ? how : lacks,
  });
  const noTags = 'reads the tags .sig and .att alone, which were not written';
  return [
    reads('cosign 3', true, bundle ? `bundles${flag}` : `tags, with --new-bundle-format=false${flag}`, ''),
    // Version 2.6 does not look at tags where there are bundles.
    reads(
      'cosign 2',
      true,
      bundle
        ? `bundles, with --new-bundle-format${flag}${legacy ? '; before 2.6 the tags' : ''}`
        : `tags${flag}`,
      '',
    ),
    reads('Kyverno, type SigstoreBundle', bundle, 'bundles', 'reads bundles alone, which were not written'),
    reads('Kyverno, type Cosign', legacy, `tags${flag && ', with ignoreTlog: true'}`, noTags),
    reads('policy-controller', legacy, 'tags', noTags),
    reads(
      'gh attestation verify',
      bundle && !byKey,
      privateInstance ? 'bundles, with the trusted root as one line of trusted-root.jsonl' : 'bundles',
      byKey ? 'takes certificates alone, no key' : 'reads bundles alone, which were not written',
    ),
    reads(
      'slsa-verifier',
      false,
      '',
      byKey
        ? 'takes certificates alone, no key'
        : privateInstance
          ? 'believes the public Sigstore instance alone'
          : 'believes only builders of its own list',
    ),
  ];
}

/** Whether some of it stands in no transparency log, so that verifiers must be told not to ask for one. */
export function unlogged({ attested, dryRun }: Pick<Result, 'attested' | 'dryRun'>): boolean {
  return !dryRun && attested.some(({ logIndex }) => logIndex === undefined);
}
