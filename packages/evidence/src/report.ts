/** The outcome of a verification: for people, for a pull request, for the audit log, and as JSON for whoever comes after. */
import type { EvidenceKind } from './media-types.ts';
import type { ReasonCode } from './reasons-errors.ts';

export interface EvidenceCheck {
  /** What was required; `evidence` for what concerns all of it. */
  kind: EvidenceKind | 'evidence';
  verdict: 'pass' | 'fail';
  /** `OK`, or the reason of the refusal. */
  code: ReasonCode | 'OK';
  /** One sentence. */
  reason: string;
  predicateType?: string;
  /** URI of the workflow that signed, or `key sha256:...`. */
  signer?: string;
  /** RFC 3339 */
  signedAt?: string;
  /** Address of the run and its attempt. */
  runUrl?: string;
  /** Where a person can look: the run. */
  link?: string;
  /** `sha256:...` of the statement. */
  statementDigest?: string;
  /** `sha256:...` of the referrer's manifest; undefined offline. */
  referrerDigest?: string;
  /** Position in the transparency log. */
  logIndex?: string;
  /** Facts of the predicate worth showing: `passed: 12`, `policy: sha256:...`. */
  details: Record<string, string | number>;
}

/** Evidence that is attached but does not count, and why. */
export interface RejectedEvidence {
  referrer: string;
  kind?: EvidenceKind;
  code: ReasonCode;
  reason: string;
}

export interface EvidenceReport {
  schema: 'waybill/evidence-report/v1';
  /** `registry/repository` */
  image: string;
  digest: string;
  /** `linux/amd64` and its digest; empty for an image of one platform. */
  platforms: { platform: string; digest: string }[];
  passed: boolean;
  /** Commit, ref and repository that the image was built from, as the provenance and its certificate say. */
  source?: { repository: string; repositoryId: string; ref: string; commit: string };
  checks: EvidenceCheck[];
  rejected: RejectedEvidence[];
  /** Referrers that are no bundles. */
  otherReferrers: number;
  trustedRootDigest: string;
  /** RFC 3339: when it was looked. */
  verifiedAt: string;
}
