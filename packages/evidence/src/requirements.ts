/** What a verifier asks of an image. The delivery policy of a config repository says it for each environment. */
import type { EvidenceKind } from './media-types.ts';

/** A reusable workflow that may sign. */
export interface TrustedBuilder {
  /** `owner/repository/.github/workflows/file.yml` */
  workflow: string;
  /** Refs (or commits) of the builder's repository: `refs/heads/main`, `refs/tags/v*`. */
  refs: readonly string[];
  /** Commits of the builder's repository; any where not given. */
  digests?: readonly string[];
}

/** The repository whose workflow run signs. */
export interface SourceRequirement {
  /** `owner/name` */
  repository: string;
  /** GitHub's numeric id: a name can be taken over by somebody else, the id cannot. */
  repositoryId?: string;
  /** Refs that may be released: `refs/heads/main`, `refs/tags/v*`. */
  refs: readonly string[];
}

/** One kind of evidence that must be there. */
export interface EvidenceRequirement {
  kind: EvidenceKind;
  /** Older evidence does not count; the age is taken from the signed timestamp. */
  maxAgeSeconds?: number;
  /** `gate`: digest of the policy under which the verdict was reached, `sha256:...`. */
  policyDigest?: string;
  /** `sbom`: formats that count; both where not given. */
  formats?: readonly ('cyclonedx' | 'spdx')[];
  /** `tests`: at least so many tests passed. 1 where not given: no tests are no evidence. */
  minimumTests?: number;
  /** Statements of this kind may differ from each other. Default false: they contradict and none counts. */
  allowSeveral?: boolean;
  /** Others than the release workflows that sign this kind, as for a summary signed by a promotion. */
  builders?: readonly TrustedBuilder[];
  source?: SourceRequirement;
}

export interface EvidenceRequirements {
  /** OIDC issuer of the signing runs, exact. */
  issuer: string;
  /** GitHub server: `https://github.com`. */
  serverUrl: string;
  builders: readonly TrustedBuilder[];
  source: SourceRequirement;
  /** Events that may start a signing run; any where not given. */
  triggers?: readonly string[];
  /** `github-hosted`, `self-hosted`; any where not given. */
  runnerEnvironments?: readonly string[];
  /** `required` (default): an entry in a transparency log. `optional`: a signed timestamp is enough. */
  transparencyLog?: 'required' | 'optional';
  /** Whether the certificate must stand in a log of certificates. Default: where the trusted root names one. */
  certificateLog?: 'required' | 'optional';
  required: readonly EvidenceRequirement[];
}
