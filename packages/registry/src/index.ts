/** OCI distribution v1.1 client. Spec: github.com/opencontainers/distribution-spec (v1.1) and image-spec (v1.1). */
export { type Challenge, parseChallenges } from './challenge.ts';
export type { BlobPush, BlobSource, HeadAnswer, PushBlobOptions, PutOptions, PutResult } from './client.ts';
export { type RegistryClient, type RegistryClientOptions, registryClient } from './client.ts';
export { type CredentialOptions, credentialsFor, type RegistryCredentials } from './credentials.ts';
export { type Digest, digestHex, digestOf, isDigest, parseDigest } from './digest.ts';
export {
  configKey,
  type DockerConfig,
  dockerConfigFolder,
  encodeAuth,
  readDockerConfig,
} from './docker-config.ts';
export { errors as registryErrors } from './errors.ts';
export * from './manifest.ts';
export {
  formatReference,
  type ImageReference,
  isLoopback,
  isTag,
  parseReference,
  parseRegistry,
  parseRepository,
  type Repository,
  registryOrigin,
} from './reference.ts';
export {
  type AttachOptions,
  type AttachResult,
  type ReferrerFilter,
  type ReferrerList,
  referrersTag,
} from './referrers.ts';
export { extendTag, type TagExtension, type TagStore } from './shared-tag.ts';
