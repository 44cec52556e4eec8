import { defineErrors } from '@waybill/toolkit';

/**
 * Why an image is refused. Each reason has its own code, so that tests, dashboards and people can tell them apart; a check in
 * a report carries it without the prefix `WAYBILL_`.
 */
export const reasons = defineErrors({
  EVIDENCE_MISSING: {
    kind: 'user',
    summary: 'A kind of evidence that the policy requires is not attached to the image.',
    fix: 'release the image through the release workflow, which attests it; an image that was pushed past it cannot be promoted',
  },
  EVIDENCE_CONTRADICTS: {
    kind: 'user',
    summary: 'Two statements of one kind about the same image say different things.',
    fix: 'find out which run wrote the second one; build again, so that the digest has one history',
  },
  EVIDENCE_UNREADABLE: {
    kind: 'remote',
    summary:
      'Evidence, or the list of it, could not be read: what cannot be looked at is taken neither as clean nor as missing.',
    fix: 'run the job again once the registry answers; where it does, and one referrer stays broken, remove that',
  },
  EVIDENCE_TOO_OLD: {
    kind: 'user',
    summary: 'The evidence is older than the policy allows.',
    fix: 'release again, so that gate and tests run against what is known today',
  },
  SIGNATURE_MISSING: {
    kind: 'user',
    summary: 'The image is not signed by a trusted builder.',
    fix: 'release the image through the release workflow, which signs it',
  },
  SIGNATURE_TYPE: {
    kind: 'user',
    summary: 'Something signed is attached, but it is no signature of the image: an attestation is not one.',
    fix: 'release the image through the release workflow, which signs it',
  },
  SIGNATURE_INVALID: {
    kind: 'user',
    summary: 'A signature does not verify: the statement was changed, or signed by another key.',
    fix: 'do not use the image; find out who wrote the evidence named above',
  },
  DSSE_TYPE: {
    kind: 'user',
    summary: 'The signed envelope is not of the type of an in-toto statement.',
    fix: 'do not use the image; find out who wrote the evidence named above',
  },
  PREDICATE_PARSE: {
    kind: 'user',
    summary: 'A signed statement, or its predicate, does not follow its specification.',
    fix: 'attest again with an up-to-date tool',
  },
  SUBJECT_MISMATCH: {
    kind: 'user',
    summary: 'A signed statement is attached to the image but is about something else.',
    fix: 'do not use the image; find out who attached the statement named above',
  },
  CERTIFICATE_UNTRUSTED: {
    kind: 'user',
    summary:
      'The signing certificate was not issued by an authority of the trusted root, or not at the time of signing.',
    fix: 'check that the trusted root is that of the instance that signs, and up to date',
  },
  KEY_NOT_TRUSTED: {
    kind: 'user',
    summary:
      'The evidence is signed by a key that the requirements do not name; where they name none, only keyless signatures by a workflow count.',
    fix: 'release the image through the release workflow; if this key may sign for this service, name it under "trust.keys" of the delivery policy, with the service',
  },
  KEY_NOT_VALID: {
    kind: 'user',
    summary: 'The evidence is signed by a trusted key, outside of the time in which that key signs.',
    fix: 'release the image again with the key that signs today; "from" and "until" under "trust.keys" of the delivery policy say when a key signs',
  },
  TLOG_MISSING: {
    kind: 'user',
    summary: 'The evidence has no entry in a transparency log, which the policy requires.',
    fix: 'sign again when the log is up, or let the policy take a signed timestamp alone',
  },
  TLOG_ENTRY_MISMATCH: {
    kind: 'user',
    summary:
      'The entry of the transparency log is of another signature or of a log that is not trusted, or its proof does not verify.',
    fix: 'where the trusted root does not name the log, take the current root of the instance that signs; else do not use the image, and find out who wrote the evidence named above',
  },
  TIMESTAMP_MISSING: {
    kind: 'user',
    summary: 'Nothing signed says when the signature was made; an unsigned time is none.',
    fix: 'sign with a timestamp authority, or with a log that signs its time',
  },
  TIMESTAMP_INVALID: {
    kind: 'user',
    summary: 'A timestamp does not verify against the authorities of the trusted root.',
    fix: 'check that the trusted root names the timestamp authority that signs',
  },
  TIMESTAMP_FUTURE: {
    kind: 'user',
    summary: 'The evidence says that it was signed in the future.',
    fix: 'check the clock of this runner and of the timestamp authority',
  },
  IDENTITY_ISSUER: {
    kind: 'user',
    summary: 'The signer was vouched for by another OIDC issuer than the policy trusts.',
    fix: 'correct "issuer" in the delivery policy if this issuer is right; else do not use the image',
  },
  IDENTITY_SAN: {
    kind: 'user',
    summary: 'The signer is not a workflow that the policy trusts as a builder.',
    fix: 'add the workflow to "builders" in the delivery policy if it may sign; else do not use the image',
  },
  IDENTITY_BUILDER_REF: {
    kind: 'user',
    summary: 'The signer is a trusted workflow, but at a ref that the policy does not trust.',
    fix: 'call the reusable workflow at a ref that "builders" in the delivery policy names',
  },
  IDENTITY_BUILDER_DIGEST: {
    kind: 'user',
    summary: 'The signer is a trusted workflow, but at a commit that the policy does not trust.',
    fix: 'add the commit to "digests" of the builder, or call the workflow at a trusted commit',
  },
  IDENTITY_REPO: {
    kind: 'user',
    summary: 'The evidence was signed by a run of another repository than that of the service.',
    fix: 'release from the repository that the delivery policy names for the service',
  },
  IDENTITY_REPO_ID: {
    kind: 'user',
    summary:
      'The evidence was signed by a repository with another numeric id: the name was taken over, or is another one.',
    fix: 'check the "repository-id" of the service in the delivery policy; if it is right, do not use the image',
  },
  IDENTITY_SOURCE_REF: {
    kind: 'user',
    summary: 'The evidence was signed by a run of a ref that may not be released.',
    fix: 'release from a ref that the delivery policy names for the service',
  },
  IDENTITY_TRIGGER: {
    kind: 'user',
    summary: 'The evidence was signed by a run that an event started which may not release.',
    fix: 'release by an event that "triggers" in the delivery policy names',
  },
  IDENTITY_RUNNER: {
    kind: 'user',
    summary: 'The evidence was signed on a kind of runner that the policy does not trust.',
    fix: 'release on a runner that "runners" in the delivery policy names',
  },
  PROVENANCE_CERTIFICATE: {
    kind: 'user',
    summary: 'The provenance says something else than the certificate that it was signed with.',
    fix: 'do not use the image; find out which run wrote the provenance',
  },
  GATE_NOT_PASSED: {
    kind: 'user',
    summary: 'The verdict of the infrastructure gate is not a pass.',
    fix: 'mend what the gate found, or agree on an exception, and release again',
  },
  GATE_POLICY: {
    kind: 'user',
    summary: 'The gate judged under another policy than the one required.',
    fix: 'release again under the policy that is required',
  },
  VERDICT_SUBJECT: {
    kind: 'user',
    summary: 'The verdict of the gate is about another commit or repository than the image.',
    fix: 'run the gate in the same run that builds the image, and attest its own verdict',
  },
  TESTS_NOT_PASSED: {
    kind: 'user',
    summary: 'The tests did not pass, or there were too few of them.',
    fix: 'mend the tests and release again',
  },
  SBOM_SUBJECT: {
    kind: 'user',
    summary: 'The software bill of materials describes another image.',
    fix: 'make the bill of materials from the pushed digest and attest that',
  },
  SBOM_INCOMPLETE: {
    kind: 'user',
    summary:
      'The software bill of materials lists fewer components than the policy asks for; none at all is no bill.',
    fix: 'make it by a tool that reads the image; "minimum-components: 0" under "evidence" of the delivery policy is for an image that has no package',
  },
  SBOM_FORMAT: {
    kind: 'user',
    summary: 'The software bill of materials is not in a format that the policy takes.',
    fix: 'make it in a format that is taken',
  },
  VSA_NOT_PASSED: {
    kind: 'user',
    summary: 'The verification summary says that verification failed.',
    fix: 'look at the run that wrote the summary',
  },
  VSA_POLICY: {
    kind: 'user',
    summary: 'The verification summary was written under another policy.',
    fix: 'verify again under the policy that is required',
  },
  VSA_ENVIRONMENT: {
    kind: 'user',
    summary: 'The verification summary was written for another environment than the one required.',
    fix: 'verify the image for the environment that is required, with "sign-summary"',
  },
  RESOURCE_URI: {
    kind: 'user',
    summary: 'The verification summary is about another resource.',
    fix: 'verify the image under the name by which it is deployed',
  },
  PLATFORM_UNCOVERED: {
    kind: 'user',
    summary: 'A platform of the image index is not covered by the evidence.',
    fix: 'release the index with all its platforms in one run; do not add platforms later',
  },
});

export type ReasonCode = Exclude<keyof typeof reasons, 'entries'>;
