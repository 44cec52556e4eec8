import { defineErrors } from '@waybill/toolkit';

/** Codes of making, storing and reading evidence. The reasons of a refusal are in reasons-errors.ts. */
export const errors = defineErrors({
  TRUST_ROOT_MISSING: {
    kind: 'user',
    summary: 'No Sigstore trusted root is given: without one nothing can be verified.',
    fix: 'commit the trusted root of your Sigstore instance (JSON, "cosign trusted-root create" or the TUF target trusted_root.json) and name it in "trusted-root" of the delivery policy or in the input',
  },
  TRUST_ROOT_INVALID: {
    kind: 'user',
    summary: 'The Sigstore trusted root cannot be read, or lacks what verification needs.',
    fix: 'fetch the trusted root again from the Sigstore instance that signs',
  },
  TRUST_ROOT_STALE: {
    kind: 'remote',
    summary:
      'The trusted root is out of date: its TUF metadata has expired or is older than what was seen before, or none of its authorities is valid any more.',
    fix: 'fetch it again from the Sigstore instance itself; if its own repository is out of date, or a mirror serves old metadata, that must be mended there',
  },
  TRUST_ROOT_UNREACHABLE: {
    kind: 'remote',
    summary:
      'The trusted root of a public Sigstore instance could not be fetched, and no valid one is cached.',
    fix: 'let the job reach the address above, or commit the trusted root and name it in "trusted-root" of the delivery policy or in the input',
  },
  TRUST_ROOT_UNVERIFIED: {
    kind: 'remote',
    summary:
      'What was served as the trusted root of a public Sigstore instance is not signed by the keys that it must be signed by.',
    fix: 'do not go on; look at what stands between this job and the address above',
  },
  SIGNING_CONFIG_INVALID: {
    kind: 'user',
    summary: 'The Sigstore signing config cannot be read, or names no service that can be used.',
    fix: 'fetch the signing config (v0.2, JSON) again from the Sigstore instance, or leave the input away for the public one',
  },
  LEGACY_NEEDS_LOG: {
    kind: 'user',
    summary:
      'Signatures in the format before bundles need a transparency log of version 1, which signs the time of its entries.',
    fix: 'set "format: bundle", or add a log with "majorApiVersion": 1 to "rekorTlogUrls" of the signing config',
  },
  KEY_INVALID: {
    kind: 'user',
    summary: 'A key that is to sign or to be trusted cannot be read.',
    fix: 'hand the key over as PEM, whole, with its line breaks: the private one to sign with, the public one to verify with',
  },
  KEY_KIND: {
    kind: 'user',
    summary: 'A key is of a kind that not every verifier, or not this format, can take.',
    fix: 'use an ECDSA P-256 key, which every format, log and verifier takes ("cosign generate-key-pair" makes one)',
  },
  KEY_PASSWORD: {
    kind: 'user',
    summary: 'The signing key is encrypted and cannot be opened.',
    fix: 'hand the password of the key over in "key-password"',
  },
  KEY_PAIR: {
    kind: 'user',
    summary: 'The signing key does not belong to the public key that is given beside it.',
    fix: 'hand over the public half of the signing key, or leave "public-key" away',
  },
  KEY_COMMAND_FAILED: {
    kind: 'remote',
    summary: 'The program that signs with a key of its own did not sign.',
    fix: 'run the program by hand with the same arguments; check that this job may use the key',
  },
  KEY_COMMAND_SIGNATURE: {
    kind: 'user',
    summary: 'The program that signs wrote something that is not a signature by the public key.',
    fix: 'check that "public-key" is that of the key the program uses, that it signs with SHA-256, and that "key-command-input" says what it reads',
  },
  CERTIFICATE_REFUSED: {
    kind: 'remote',
    summary: 'The certificate authority did not issue a certificate for the identity of this run.',
    fix: 'check that the authority trusts the OIDC issuer named above; run the job again if the service had an outage',
  },
  CERTIFICATE_INVALID: {
    kind: 'remote',
    summary: 'The certificate authority answered with a certificate that is not for the key of this run.',
    fix: 'check the address of the certificate authority in the signing config',
  },
  TIMESTAMP_REFUSED: {
    kind: 'remote',
    summary: 'The timestamp authority did not issue a timestamp.',
    fix: 'run the job again; if it lasts, check the timestamp authority in the signing config',
  },
  TLOG_REFUSED: {
    kind: 'remote',
    summary: 'The transparency log did not take the entry.',
    fix: 'run the job again; with "transparency-log: prefer" and a timestamp authority an outage of the log does not stop a release',
  },
  TLOG_PROOF_LOST: {
    kind: 'remote',
    summary: 'The transparency log took the entry, but its answer was lost, and it answers once only.',
    fix: 'run the job again: each signature is a new entry; a key whose signatures are always the same can only be logged in a log of version 1',
  },
  TLOG_ENTRY_INVALID: {
    kind: 'remote',
    summary: 'The transparency log answered with something that is not an entry.',
    fix: 'check the address and version of the log in the signing config',
  },
  SIGN_NO_TIME: {
    kind: 'user',
    summary:
      'The signing config has neither a log that signs the time nor a timestamp authority: such a signature could not be verified.',
    fix: 'add a timestamp authority to the signing config',
  },
  SIGN_CLAIMS: {
    kind: 'remote',
    summary: 'The ID token lacks claims that provenance is made of.',
    fix: 'check the OIDC issuer: GitHub names all of them',
  },
  STATEMENT_TOO_LARGE: {
    kind: 'user',
    summary: 'A statement is larger than the verifiers of the field read.',
    fix: 'attest a smaller document: Kyverno reads at most 10 MB, GitHub 16 MB',
  },
  SIGNED_NOT_VERIFIED: {
    kind: 'user',
    summary: 'What this run has signed does not verify with the trusted root; nothing was attached.',
    fix: 'take trusted root and signing config from the same Sigstore instance, and both up to date',
  },
  EVIDENCE_NOT_KEPT: {
    kind: 'remote',
    summary: 'Evidence was written but cannot be read back from the registry as it was written.',
    fix: 'run the job again; look at what stands between this job and the registry',
  },
  EVIDENCE_FOLDER_INVALID: {
    kind: 'user',
    summary: 'The folder with bundles has not what offline verification needs.',
    fix: 'use the folder that sign-and-attest wrote ("bundles" output): manifests/ and bundles/ inside',
  },
  BUNDLE_INVALID: {
    kind: 'remote',
    summary: 'A Sigstore bundle does not follow its format.',
    fix: 'sign again with an up-to-date tool',
  },
});
