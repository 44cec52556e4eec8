import { defineErrors } from '@waybill/toolkit';

/** Codes of the registry client. */
export const errors = defineErrors({
  DIGEST_INVALID: {
    kind: 'user',
    summary: 'A digest is not `sha256:` followed by exactly 64 lower-case hexadecimal digits.',
    fix: 'copy the digest from the output of the step that pushed the image',
  },
  REFERENCE_FORMAT: {
    kind: 'user',
    summary: 'An image reference is not of the form registry/repository[:tag][@digest].',
    fix: 'write the reference as registry/repository@sha256:<64 hex digits>, without https://',
  },
  IMAGE_UNKNOWN: {
    kind: 'user',
    summary: 'The registry has no such repository, tag or digest, or hides it from this identity.',
    fix: 'check the name and the digest; if they are right, the identity named above may not see the repository',
  },
  BLOB_UNKNOWN: {
    kind: 'remote',
    summary: 'The registry does not have a blob or manifest that a manifest names.',
    fix: 'push the image again',
  },
  REGISTRY_UNAUTHORIZED: {
    kind: 'user',
    summary: 'The registry does not accept the credentials, or wants some and there are none.',
    fix: 'log in to the registry in an earlier step (oidc-auth with "registries"), in the same job',
  },
  REGISTRY_DENIED: {
    kind: 'user',
    summary: 'The registry knows the identity but does not allow it to do this.',
    fix: 'grant the permission named above to the identity named above, on this repository alone',
  },
  REGISTRY_AUTH_ORIGIN: {
    kind: 'remote',
    summary: 'A registry asked for its credentials to be sent to a host that they do not belong to.',
    fix: 'check the address of the registry and of a proxy in front of it; nothing was sent. Where the host above is the token service of this registry, name it in the variable WAYBILL_REGISTRY_TOKEN_HOSTS of the runner',
  },
  REGISTRY_CHALLENGE: {
    kind: 'remote',
    summary: 'A registry asks for a way of logging in that cannot be read or is not supported.',
    fix: 'check that the address is that of an OCI registry',
  },
  DOCKER_CONFIG_INVALID: {
    kind: 'user',
    summary: 'The Docker configuration file with the registry credentials cannot be read.',
    fix: 'mend or remove the file named above; DOCKER_CONFIG names its folder',
  },
  CREDENTIAL_HELPER: {
    kind: 'user',
    summary: 'A Docker credential helper failed or answered with something that cannot be read.',
    fix: 'run the helper by hand, or log in with oidc-auth, which needs no helper',
  },
  REGISTRY_DIGEST: {
    kind: 'remote',
    summary: 'The bytes that a registry sent are not those of the digest that was asked for.',
    fix: 'do not use the image: find out what stands between this job and the registry',
  },
  MANIFEST_AMBIGUOUS: {
    kind: 'remote',
    summary:
      'A manifest can be read in two ways: as an index and as an image (CVE-2021-41190), or its type differs by place.',
    fix: 'build and push the image again with an up-to-date tool',
  },
  MANIFEST_INVALID: {
    kind: 'remote',
    summary: 'A manifest is not valid JSON of the OCI image specification.',
    fix: 'build and push the image again with an up-to-date tool',
  },
  NOT_AN_IMAGE: {
    kind: 'user',
    summary:
      'The digest is that of an attestation, a signature, a chart or another artifact, not of an image that can run.',
    fix: 'name the digest of the image itself (or of its index), as the build step printed it',
  },
  REGISTRY_TOO_LARGE: {
    kind: 'remote',
    summary: 'A manifest or blob is larger than its limit, or larger than the registry accepts.',
    fix: 'make it smaller, or raise the limit where there is an input for it',
  },
  TAG_IMMUTABLE: {
    kind: 'user',
    summary: 'The tag is set to another digest already and may not be moved.',
    fix: 'use another tag; a tag named after a commit is set once and never moved',
  },
  REGISTRY_CONFLICT: {
    kind: 'remote',
    summary: 'Somebody else changed the tag between reading and writing it.',
    fix: 'run the job again',
  },
  REGISTRY_REFUSED: {
    kind: 'remote',
    summary: 'The registry refused a request for another reason than missing rights.',
    fix: 'read the answer above',
  },
  REFERRERS_LIMIT: {
    kind: 'remote',
    summary:
      'An image has more referrers than are read: what is beyond the limit could contradict what was read.',
    fix: 'remove referrers that are no evidence, or move the image to a repository of its own',
  },
  REFERRERS_INVALID: {
    kind: 'remote',
    summary: 'The list of referrers of an image is not an OCI image index.',
    fix: 'look at the tag sha256-<hex of the digest> in the repository: it is reserved for referrers',
  },
  REFERRERS_FROZEN: {
    kind: 'user',
    summary:
      'A registry without the referrers API lists what is attached at a tag, and its tags are immutable: the list is written once and cannot grow.',
    fix: 'exempt the tags "sha256-*" of this repository from immutability, or attach everything in one run to a digest that has nothing attached yet',
  },
  REFERRER_LOST: {
    kind: 'remote',
    summary: 'A referrer was pushed but does not stand in the list of referrers, after all tries.',
    fix: 'run the job again; if it lasts, other jobs are writing evidence for the same image all the time',
  },
});
