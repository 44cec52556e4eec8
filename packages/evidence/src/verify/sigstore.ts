/** What verification takes of Sigstore's libraries, in one module that is loaded when something is verified. */
export { crypto } from '@sigstore/core';
export { TrustedRoot } from '@sigstore/protobuf-specs';
export { toTrustMaterial, Verifier } from '@sigstore/verify';
export { knownAuthorities, signedEntities } from './certificates.ts';
