/** What a verifier asks of an image. The delivery policy of a config repository says it for each environment. */
import type { EvidenceKind } from './media-types.ts';
import type { SbomFormat } from './predicates/sbom.ts';

/** A reusable workflow that may sign. */
export interface TrustedBuilder {
  /** `owner/repository/.github/workflows/file.yml` */
  workflow: string;
  /** Refs (or commits) of the builder's repository: `refs/heads/main`, `refs/tags/v*`. */
  refs: readonly string[];
  /** Commits of the builder's repository; any where not given. */
  digests?: readonly string[];
}

/** A key whose holder may sign. */
export interface TrustedKey {
  /** For messages. */
  name?: string;
  /** PEM: ECDSA P-256, RSA (2048, 3072 or 4096 bits) or Ed25519. */
  publicKey: string;
  /** `required` (default): an entry in a transparency log. `optional` for keys of a site that has none. */
  transparencyLog?: 'required' | 'optional';
  /**
   * `required` (default): a timestamp, or an entry of a log that signs its time. `optional` for an air-gapped site; how old such evidence
   * is nobody can tell, so that it meets no limit on age.
   */
  signedTime?: 'required' | 'optional';
  /**
   * When the key signs: from `from` on, until before `until`; at any time where not given. Judged by the signed time; where nobody signed
   * the time, by the present: what such a key has signed ends with it.
   */
  validity?: { from: Date; until: Date };
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
  /** `gate`, `summary`: digests of the policies under which a verdict counts, `sha256:...`; any where not given. */
  policyDigests?: readonly string[];
  /** `sbom`: formats that count; both where not given. */
  formats?: readonly SbomFormat[];
  /** `sbom`: at least so many components are listed. 1 where not given: a bill of nothing says nothing. */
  minimumComponents?: number;
  /** `tests`: at least so many tests passed. 1 where not given: no tests are no evidence. */
  minimumTests?: number;
  /** `summary`: the environment that the image was verified for. */
  environment?: string;
  /** Statements of this kind may differ from each other. Default false: they contradict and none counts. */
  allowSeveral?: boolean;
  /** Others than the release workflows that sign this kind, as for a summary signed by a promotion. */
  builders?: readonly TrustedBuilder[];
  /** The same for keys. Where either is given, nobody else may sign this kind. */
  keys?: readonly TrustedKey[];
  source?: SourceRequirement;
}

export interface EvidenceRequirements {
  /** OIDC issuer of the signing runs, exact. */
  issuer: string;
  /** GitHub server: `https://github.com`. */
  serverUrl: string;
  /** Workflows that may sign; none where keys alone do. */
  builders: readonly TrustedBuilder[];
  /** Keys that may sign instead of a workflow, or beside the builders. Default none: a signature by a bare key never counts. */
  keys?: readonly TrustedKey[];
  /** Where what is signed comes from: by the certificate; of evidence signed by key, by the provenance. */
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
