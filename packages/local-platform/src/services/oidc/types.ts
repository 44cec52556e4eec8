/** The control interface of GitHub's OIDC issuer. */
import type { PlatformServer } from '../../http.ts';
import type { RunningService } from '../../service.ts';

/**
 * What is known of a job when it asks for an ID token. Values are GitHub's own (ids as decimal text or number).
 * Source: GitHub docs, "OpenID Connect reference", table of the token's claims.
 */
export interface JobFacts {
  /** `owner/name`. */
  repository: string;
  repository_id: string | number;
  owner: string;
  owner_id: string | number;
  visibility: 'public' | 'private' | 'internal';
  /** Full ref of the run: `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`. */
  ref: string;
  /** Worked out of `ref` where not given; GitHub says `branch` for `refs/pull/N/merge` too. */
  ref_type?: 'branch' | 'tag';
  ref_protected?: boolean;
  sha: string;
  event_name: string;
  /** The workflow's `name:`, or its path when it has none. */
  workflow: string;
  /** `owner/name/.github/workflows/file.yml@refs/heads/main`: of the run's own (calling) workflow. */
  workflow_ref: string;
  workflow_sha: string;
  /** As `workflow_ref`, of the workflow that holds the job: the reusable one where it is called. Default: `workflow_ref`. */
  job_workflow_ref?: string;
  job_workflow_sha?: string;
  /** Name of the deployment environment that the job names, if any. */
  environment?: string;
  run_id: string | number;
  run_number: string | number;
  run_attempt: string | number;
  actor: string;
  actor_id: string | number;
  /** Target branch of a pull request (short name), else empty. */
  base_ref?: string;
  /** Source branch of a pull request (short name), else empty. */
  head_ref?: string;
  /** Default: `github-hosted`. */
  runner_environment?: 'github-hosted' | 'self-hosted';
  check_run_id?: string | number;
  enterprise?: string;
  enterprise_id?: string | number;
  /** Custom properties of the repository: each becomes a claim `repo_property_<name>`; lists are joined by commas. */
  repo_properties?: Record<string, string | boolean | readonly string[]>;
  /**
   * `repo:OWNER@OWNER_ID/NAME@ID:...` as subject: the default of repositories created after 2026-07-15, and of those
   * renamed or transferred since; opt-in for the others. Default here: false.
   */
  immutableSubject?: boolean;
  /**
   * The repository's subject customization (`PUT /repos/{o}/{r}/actions/oidc/customization/sub`): names of claims, or
   * `repo` and `context`. Not given: the default subject.
   */
  include_claim_keys?: readonly string[];
}

/** A job's claims, every value a string, `sub` included; without iss, aud, exp, iat, nbf and jti, which belong to each token. */
export type JobClaims = Record<string, string>;

/** The right of one running job to ask for ID tokens. */
export interface IdTokenGrant {
  /** ACTIONS_ID_TOKEN_REQUEST_URL: ends in `?api-version=2.0`, clients append `&audience=...`. Holds a `//`, as GitHub's does. */
  requestUrl: string;
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN: the bearer token of the request. */
  requestToken: string;
  /** Call it when the job ends: from then on no token is issued to it. */
  complete(): void;
}

export interface MintOptions {
  /** Seconds from the issue to the expiry; may be negative for a token that has expired. Default 300. */
  lifetime?: number;
  /** Seconds to add to the time of issue (negative: issued in the past). Default 0. */
  issuedIn?: number;
}

export interface OidcService extends RunningService {
  /** The issuer: value of `iss`, and base of `/.well-known/openid-configuration`. */
  url: string;
  server: PlatformServer;
  /**
   * Opens the request endpoint for one job: `GET requestUrl&audience=A` with `Authorization: Bearer requestToken`
   * answers `{ count, value }`. Claims are those of `jobClaims`.
   */
  grant(claims: JobClaims): IdTokenGrant;
  /** A signed token with these claims, for tests. `claims` may override iss, exp, nbf, iat and jti as well. */
  mint(claims: Record<string, unknown>, audience: string | string[], options?: MintOptions): Promise<string>;
  /**
   * Signs with a new key from now on. The former key stays in the JWKS, so that its tokens verify until they expire,
   * unless `withdraw` is true. Returns the new `kid`.
   */
  rotateKey(options?: { withdraw?: boolean }): Promise<string>;
  /** The public keys as `/.well-known/jwks` serves them. */
  jwks(): { keys: Record<string, unknown>[] };
}
