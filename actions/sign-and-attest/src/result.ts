/** What a run of the action has done: for the summary, the outputs and the evidence folder. */
import type { ImageParts } from '@waybill/evidence';
import type { Transparency } from './transparency.ts';

/** One statement as it stands in the registry. */
export interface Attested {
  predicateType: string;
  statementDigest: string;
  outcome: 'written' | 'kept' | 'would-write';
  /** Digests of the referrers, one for each subject. */
  referrers: string[];
  /** Position in the transparency log; undefined where there is no entry. */
  logIndex?: string;
  note?: string;
  bundle?: Buffer;
  /** In the older format: the tags where it stands. */
  tags: string[];
  /** Signatures in the older format as bundles, with the payload that those do not hold. */
  signatures?: { bundle: Buffer; signedPayload: Buffer }[];
}

export interface Result {
  /** `registry/repository@digest` */
  image: string;
  parts: ImageParts;
  /** URI of the workflow that signs, or `key sha256:...`. */
  signer: string;
  /** Undefined where a key signs. */
  issuer?: string;
  /** Whether a signing config names the services, rather than the public instance. */
  privateInstance: boolean;
  /** By what the time of what was written can be told; undefined where nothing was. */
  transparency?: Transparency;
  /** `owner/name` of the repository whose run signs. */
  repository: string;
  attested: Attested[];
  /** Statements that were not written, and why. */
  dropped: { predicateType: string; reason: string }[];
  dryRun: boolean;
  /** Formats that are written. */
  formats: ('bundle' | 'legacy')[];
  /** Why the older format is not, or not everywhere, written although it was asked for. */
  formatNotes: string[];
}
