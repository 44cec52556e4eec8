/** Names of the formats that evidence is written in: media types and predicate types. */

/** DSSE payload type of an in-toto statement (in-toto Attestation Framework, spec/v1/envelope.md). */
export const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
/** Sigstore bundle v0.3 (sigstore/protobuf-specs, sigstore_bundle.proto). */
export const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** What the artifact type of every bundle version begins with. */
export const BUNDLE_PREFIX = 'application/vnd.dev.sigstore.bundle';

export const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Still written by some signers; the fields that count are the same. */
export const STATEMENT_V01 = 'https://in-toto.io/Statement/v0.1';

/** Predicate types (a "type URI" names what a statement claims). */
export const predicateTypes = {
  signature: 'https://sigstore.dev/cosign/sign/v1',
  provenance: 'https://slsa.dev/provenance/v1',
  cyclonedx: 'https://cyclonedx.org/bom',
  spdx: 'https://spdx.dev/Document/v2.3',
  gate: 'https://in-toto.io/attestation/svr/v0.1',
  tests: 'https://in-toto.io/attestation/test-result/v0.1',
  summary: 'https://slsa.dev/verification_summary/v1',
  promotion: 'urn:waybill:promotion:v1',
  rollback: 'urn:waybill:rollback:v1',
  withdrawal: 'urn:waybill:withdrawal:v1',
} as const;

/** Build type of a GitHub Actions workflow run. */
export const WORKFLOW_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';

/** Annotations of a bundle's manifest (sigstore/protobuf-specs, "Sigstore bundle: storage in OCI registries"). */
export const annotations = {
  content: 'dev.sigstore.bundle.content',
  predicateType: 'dev.sigstore.bundle.predicateType',
  created: 'org.opencontainers.image.created',
} as const;

export type EvidenceKind = 'signature' | 'provenance' | 'sbom' | 'gate' | 'tests' | 'summary';

/** All SPDX and CycloneDX type URIs in use: signers differ in whether they name the version. */
const SBOM_TYPES = /^https:\/\/(?:cyclonedx\.org\/bom(?:\/v?\d+\.\d+)?|spdx\.dev\/Document(?:\/v2\.[23])?)$/;

/** Which kind of evidence a predicate type is; undefined for one that Waybill does not judge. */
export function kindOf(predicateType: string): EvidenceKind | undefined {
  if (SBOM_TYPES.test(predicateType)) return 'sbom';
  switch (predicateType) {
    case predicateTypes.signature:
      return 'signature';
    case predicateTypes.provenance:
      return 'provenance';
    case predicateTypes.gate:
      return 'gate';
    case predicateTypes.tests:
      return 'tests';
    case predicateTypes.summary:
      return 'summary';
    default:
      return undefined;
  }
}
