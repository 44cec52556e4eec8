/** The registry client: everything that Waybill does with one repository of an OCI registry. */
import type { HttpClient, Pace } from '@waybill/toolkit';
import { type BlobPush, type BlobSource, blobs, type PushBlobOptions } from './blobs.ts';
import { credentialsFor, type RegistryCredentials } from './credentials.ts';
import type { Digest } from './digest.ts';
import type { Manifest, ManifestContent } from './manifest.ts';
import { type HeadAnswer, manifests, type PutOptions, type PutResult } from './manifests.ts';
import type { Repository } from './reference.ts';
import {
  type AttachOptions,
  type AttachResult,
  type ReferrerFilter,
  type ReferrerList,
  referrers,
} from './referrers.ts';
import { transport } from './transport.ts';

export type { BlobPush, BlobSource, PushBlobOptions } from './blobs.ts';
export type { HeadAnswer, PutOptions, PutResult } from './manifests.ts';

export interface RegistryClientOptions {
  http: HttpClient;
  /** Names the Docker configuration (DOCKER_CONFIG, HOME) and is what credential helpers run in. */
  env: NodeJS.ProcessEnv;
  /** Win over the Docker configuration. */
  credentials?: RegistryCredentials;
  /** `push` for a client that will write in any case: it asks for one token, not for two. Default `pull`. */
  access?: 'pull' | 'push';
  pace?: Pace;
}

/**
 * One repository. References are tags or digests. All methods throw WAYBILL_REGISTRY_UNAUTHORIZED, _REGISTRY_DENIED,
 * _REGISTRY_AUTH_ORIGIN, _REGISTRY_CHALLENGE, _REGISTRY_REFUSED and what the HTTP client throws.
 */
export interface RegistryClient {
  readonly repository: Repository;
  /** `registry/repository`. */
  readonly name: string;
  /** The manifest, its digest computed over the bytes received. Throws WAYBILL_IMAGE_UNKNOWN, _REGISTRY_DIGEST, _MANIFEST_AMBIGUOUS, _MANIFEST_INVALID. */
  getManifest(reference: string): Promise<Manifest>;
  /** What the registry states of a manifest; undefined when it has none. */
  headManifest(reference: string): Promise<HeadAnswer | undefined>;
  /** The digest of a tag. Throws WAYBILL_IMAGE_UNKNOWN. */
  resolve(reference: string): Promise<Digest>;
  /** Throws WAYBILL_TAG_IMMUTABLE, and WAYBILL_REGISTRY_CONFLICT when a condition does not hold. */
  putManifest(reference: string, bytes: Uint8Array, options: PutOptions): Promise<PutResult>;
  /** Sets a tag that may be set once. Throws WAYBILL_TAG_IMMUTABLE when it is on another digest. */
  setTagOnce(tag: string, manifest: Manifest): Promise<'set' | 'already'>;
  hasBlob(digest: Digest): Promise<boolean>;
  /** Verified bytes, 64 MiB at most where not said otherwise. Throws WAYBILL_BLOB_UNKNOWN, _REGISTRY_DIGEST, _REGISTRY_TOO_LARGE. */
  getBlob(blob: { digest: Digest; size?: number }, maxBytes?: number): Promise<Buffer>;
  /** Sends a blob unless the registry has it. */
  pushBlob(blob: Uint8Array | BlobSource, options?: PushBlobOptions): Promise<BlobPush>;
  /** All referrers of a digest, by the API and by the fallback tag. Throws WAYBILL_REFERRERS_LIMIT, _REFERRERS_INVALID. */
  listReferrers(subject: Digest, filter?: ReferrerFilter): Promise<ReferrerList>;
  /**
   * Pushes manifests with a `subject` (their blobs are there when a promise is fulfilled) and makes sure that they are listed as referrers,
   * also while others attach theirs. Where the registry has no referrers API, the index of each subject is written once for all of them: a
   * registry with immutable tags takes it that one time. Throws WAYBILL_REFERRER_LOST, _REFERRERS_FROZEN.
   */
  attachReferrers(
    contents: readonly (ManifestContent | Promise<ManifestContent>)[],
    options?: AttachOptions,
  ): Promise<AttachResult[]>;
}

/** Names, with a blank between, further hosts that may get a registry's credentials for a token (auth.ts). */
const TOKEN_HOSTS = 'WAYBILL_REGISTRY_TOKEN_HOSTS';

/** Opens a repository: finds the credentials, sends nothing yet. Throws WAYBILL_DOCKER_CONFIG_INVALID, _CREDENTIAL_HELPER. */
export async function registryClient(
  repository: Repository,
  options: RegistryClientOptions,
): Promise<RegistryClient> {
  const credentials = await credentialsFor(repository.registry, {
    env: options.env,
    explicit: options.credentials,
    repository: repository.repository,
  });
  const wire = transport({ registry: repository.registry, repository: repository.repository }, credentials, {
    ...options,
    trustedRealms: options.env[TOKEN_HOSTS]?.split(/[\s,]+/),
  });
  const ofManifests = manifests(wire);
  const ofBlobs = blobs(wire, options.pace);
  const ofReferrers = referrers(wire, ofManifests, options.pace);
  return {
    repository: wire.repository,
    name: wire.name,
    getManifest: ofManifests.get,
    headManifest: ofManifests.head,
    resolve: ofManifests.resolve,
    putManifest: ofManifests.put,
    setTagOnce: ofManifests.setTagOnce,
    hasBlob: ofBlobs.hasBlob,
    getBlob: ofBlobs.getBlob,
    pushBlob: ofBlobs.pushBlob,
    listReferrers: ofReferrers.listReferrers,
    attachReferrers: ofReferrers.attachReferrers,
  };
}
