/** What differs between the digest that an environment runs and the one that is to come, as far as signed statements say. */
import type { BaseImage, FindingDifference, GateVerdict, PackageDifference } from '@waybill/evidence';
import type { Comparison, PullRequestOfCommit } from '@waybill/github';

/** What could not be looked up is never taken as "no change": it stays unknown, with the reason in one sentence. */
export type Known<T> = { known: true; value: T } | { known: false; why: string };

export const known = <T>(value: T): Known<T> => ({ known: true, value });
export const unknown = <T>(why: string): Known<T> => ({ known: false, why });

/** One of the two images, by what verified of it. */
export interface Side {
  digest: string;
  /** Commit and repository that it was built from. */
  source?: { repository: string; commit: string };
  /** URI of the workflow that built it, with its ref. */
  builder?: string;
  signedAt?: Date;
  /** The distribution that its bill of materials names. */
  operatingSystem?: string;
  base?: BaseImage;
  gate?: GateVerdict['counts'];
  /** Statement that its packages are of: where the whole list is. */
  sbomStatements: string[];
}

export interface SourceChange {
  /** `owner/name` */
  repository: string;
  /** Commits of it alone; of a step back, those that are taken back. */
  comparison: Comparison;
  /** True where the environment runs a later commit than the one to come. */
  back: boolean;
  /** Of each commit that was looked up; undefined for one that came without a pull request. */
  pulls: Known<ReadonlyMap<string, PullRequestOfCommit | undefined>>;
}

export interface Changes {
  after: Side;
  /** Undefined: nothing ran before, or nothing is known of it. */
  before: Side | undefined;
  source: Known<SourceChange>;
  packages: Known<PackageDifference>;
  findings: Known<FindingDifference>;
}
