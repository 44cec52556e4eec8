import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  SIGN_DIGEST_FROM_TAG: {
    kind: 'user',
    summary: 'The image to sign is named by a tag; a tag may have moved since the push.',
    fix: 'hand over the output "image" of push-image, which names the digest',
  },
  SIGN_SUBJECT_NOT_BUILT_HERE: {
    kind: 'user',
    summary: 'The image to sign is not the one that this run has pushed.',
    fix: 'hand over "image" and "receipt" of the same push-image step; to sign an image that was built elsewhere, set "allow-unbuilt: true" and know why',
  },
  RECEIPT_INVALID: {
    kind: 'user',
    summary: 'The push receipt cannot be read.',
    fix: 'hand over the output "receipt" of push-image as it is',
  },
  SBOM_INVALID: {
    kind: 'user',
    summary: 'The software bill of materials is not CycloneDX JSON or SPDX 2 JSON, or is broken.',
    fix: 'write it with "syft scan registry/repository@digest --output cyclonedx-json=sbom.cdx.json", or as SPDX 2.3 JSON',
  },
  SBOM_OTHER_IMAGE: {
    kind: 'user',
    summary: 'The software bill of materials does not describe this image by digest.',
    fix: 'make it from the image that was pushed, by digest, so that it names what it describes',
  },
  VERDICT_INVALID: {
    kind: 'user',
    summary: 'The gate verdict cannot be read.',
    fix: 'hand over the verdict.json that iac-gate of the same run wrote',
  },
  VERDICT_REPLACED: {
    kind: 'user',
    summary: 'The gate verdict is not the one that the gate gave out: it was changed or replaced on the way.',
    fix: 'find out which job of the run uploaded it; let no job but the gate write that artifact',
  },
  VERDICT_OTHER_COMMIT: {
    kind: 'user',
    summary: 'The gate verdict is about another commit or repository than this run.',
    fix: 'run iac-gate in the same workflow run, on the commit that is released',
  },
  PREDICATE_INVALID: {
    kind: 'user',
    summary: 'A predicate of the input "predicates" is not a JSON object.',
    fix: 'write the predicate alone, as a JSON object in UTF-8, without the statement around it',
  },
  SCAN_INVALID: {
    kind: 'user',
    summary: 'The vulnerability scan is not in a form that can be attested.',
    fix: 'write it with "trivy image --format cosign-vuln registry/repository@digest", or as an in-toto vulns predicate',
  },
  SCAN_OTHER_IMAGE: {
    kind: 'user',
    summary: 'The vulnerability scan is of another image.',
    fix: 'scan the image that was pushed, by digest',
  },
  SUMMARY_INVALID: {
    kind: 'user',
    summary: 'The verification summary is not a SLSA verification summary predicate.',
    fix: 'hand over the summary that verify-evidence wrote',
  },
  SUMMARY_OTHER_IMAGE: {
    kind: 'user',
    summary: 'The verification summary is about another image than the one that is signed.',
    fix: 'verify this very digest, under the name of this repository',
  },
  TOO_MANY_REFERRERS: {
    kind: 'user',
    summary: 'The image would have more referrers than verifiers read; nothing was signed.',
    fix: 'delete referrers that no policy asks for (oras discover lists them), or build again, so that the evidence is on a new digest; raise "max-referrers" only where no Kyverno verifies the image',
  },
  TEST_RESULTS_INVALID: {
    kind: 'user',
    summary: 'The test results are neither a JUnit XML report nor an in-toto test result.',
    fix: 'let the test runner write JUnit XML, or hand over a test-result predicate as JSON',
  },
});
