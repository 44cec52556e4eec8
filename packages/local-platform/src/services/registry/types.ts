/** The control interface of the OCI registry. */
import type { PlatformServer } from '../../http.ts';
import type { RunningService } from '../../service.ts';

export type RegistryAction = 'pull' | 'push' | 'delete';

/** What a local user may do. `repository` is a name, a prefix ending in `/*`, or `*` for all. */
export interface Grant {
  repository: string;
  actions: readonly RegistryAction[];
}

export interface RepositoryOptions {
  /** Anyone may pull. Default false. */
  public?: boolean;
  /** A tag, once set, stays on its digest: moving it is refused with 409 TAG_INVALID. Default false. */
  immutableTags?: boolean;
  /** IAM resource that decides for `oauth2accesstoken`; default as `resourceOf`. */
  resource?: string;
}

/** An OCI content descriptor, as in an index or a list of referrers. */
export interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
  artifactType?: string;
  annotations?: Record<string, string>;
  [member: string]: unknown;
}

export interface StoredManifest {
  digest: string;
  mediaType: string;
  /** Exactly the bytes that were pushed. */
  bytes: Buffer;
  /** The bytes parsed. */
  content: Record<string, unknown>;
}

export interface RegistryService extends RunningService {
  /** `127.0.0.1:PORT`: what stands in front of an image's name. */
  host: string;
  server: PlatformServer;
  /** False takes the referrers API away: 404, and no OCI-Subject header, so that clients keep the fallback tag. */
  referrersApi: boolean;
  /** Descriptors in one page of the referrers API; the rest is behind a `Link` header. Default 100. */
  referrersPageSize: number;
  /**
   * Creates a repository, or changes its options. The options hold for the name and all names below it, as an
   * Artifact Registry repository holds images. A push to a name that no created repository covers is refused.
   */
  createRepository(name: string, options?: RepositoryOptions): void;
  /** A user for Basic credentials at the token endpoint. Adding the same name again replaces it. */
  addUser(name: string, password: string, grants: readonly Grant[]): void;
  /**
   * The IAM resource of a name. `P/R/...` is `projects/P/locations/local/repositories/R`; a name of one segment `R` is
   * `projects/local/locations/local/repositories/R`. Bind roles/artifactregistry.writer or .reader on it.
   */
  resourceOf(name: string): string;
  /** Names that hold at least one manifest or were created, sorted. */
  repositories(): string[];
  tags(name: string): { tag: string; digest: string }[];
  /** By tag or digest. */
  manifest(name: string, reference: string): StoredManifest | undefined;
  blob(name: string, digest: string): Buffer | undefined;
  /**
   * Everything attached to a digest: manifests whose `subject` it is, and what the fallback tag `sha256-<hex>` lists.
   * Works whatever `referrersApi` says.
   */
  referrersOf(name: string, digest: string): Descriptor[];
}
