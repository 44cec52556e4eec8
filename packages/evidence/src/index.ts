/** Evidence about images: statements, bundles, where they are kept, and whether they hold. Signing is `@waybill/evidence/sign`. */
export { type BundleParts, parseBundle, serializeBundle } from './bundle.ts';
export { claimOf } from './claim-key.ts';
export { type BaseImage, baseImage } from './difference/base-image.ts';
export {
  type Finding,
  type FindingDifference,
  findingDifference,
  findingsOf,
  ScanFault,
} from './difference/findings.ts';
export {
  type NewLicence,
  type PackageChange,
  type PackageChangeKind,
  type PackageDifference,
  packageDifference,
} from './difference/packages.ts';
export { errors as evidenceErrors } from './errors.ts';
export {
  type EvidenceSource,
  type FoundBundle,
  type FoundEvidence,
  folderLayout,
  folderSource,
  manifestFile,
  PAYLOAD_SUFFIX,
  registrySource,
} from './evidence-source.ts';
export { digestsOf, type ImagePart, type ImageParts, imageParts } from './image-parts.ts';
export { addLayers } from './legacy/layer-store.ts';
export { attestationLayer, layerAsBundle } from './legacy/layers.ts';
export { type LegacyLayer, type LegacyTagKind, legacyTag, SIMPLE_SIGNING } from './legacy/names.ts';
export { simpleSigningPayload } from './legacy/simple-signing.ts';
export { type EvidenceKind, kindOf, predicateTypes } from './media-types.ts';
export { changeDigest, DecisionFault, type DecisionPredicate } from './predicates/decision.ts';
export {
  type GateVerdict,
  gatePredicate,
  parseGateVerdict,
  VerdictFault,
  verdictOf,
} from './predicates/gate-verdict.ts';
export { JunitFault, type JunitReport, parseJunit } from './predicates/junit.ts';
export {
  type PromotedChange,
  type PromotionPredicate,
  promotionOf,
  promotionStatement,
} from './predicates/promotion.ts';
export {
  missingClaims,
  parseWorkflowRef,
  provenanceFacts,
  provenancePredicate,
  runOf,
} from './predicates/provenance.ts';
export {
  type RollbackPredicate,
  type RolledBackChange,
  rollbackOf,
  rollbackStatement,
} from './predicates/rollback.ts';
export {
  type SbomContent,
  type SbomFacts,
  SbomFault,
  type SbomPackage,
  sbomContent,
  sbomFacts,
} from './predicates/sbom.ts';
export { signatureStatement } from './predicates/signature.ts';
export {
  type SummaryFacts,
  SummaryFault,
  type SummaryInput,
  summaryFacts,
  summaryPredicate,
  summaryStatement,
} from './predicates/summary.ts';
export { TestResultFault, testFacts, testResultPredicate } from './predicates/test-result.ts';
export {
  inForce,
  type Withdrawal,
  WithdrawalFault,
  withdrawalOf,
  withdrawalStatement,
} from './predicates/withdrawal.ts';
export { type ReasonCode, reasons } from './reasons-errors.ts';
export type { EvidenceCheck, EvidenceReport, RejectedEvidence } from './report.ts';
export type {
  EvidenceRequirement,
  EvidenceRequirements,
  SourceRequirement,
  TrustedBuilder,
  TrustedKey,
} from './requirements.ts';
export {
  parseStatement,
  type Statement,
  StatementFault,
  type Subject,
  serializeStatement,
  statementDigest,
} from './statement.ts';
export { attachBundle, attachBundles, type BundleToAttach } from './store.ts';
export {
  githubInstance,
  noServices,
  parseSigningConfig,
  publicGood,
  type SigningConfig,
} from './trust/signing-config.ts';
export {
  expectRootCurrent,
  noTrustedRoot,
  parseTrustedRoot,
  type TrustedRootFile,
} from './trust/trusted-root.ts';
export {
  type PublicInstance,
  publicRepository,
  type TufOptions,
  type TufRepository,
  trustedRootByTuf,
} from './trust/tuf.ts';
export { tufCacheFolder } from './trust/tuf-cache.ts';
export {
  type AnyVerified,
  type BundleVerdict,
  type BundleVerifier,
  bringsRoot,
  bundleVerifier,
  type VerifiedBundle,
} from './verify/bundle-verifier.ts';
export { type IdentityFinding, identityFindings, type TrustedIdentity } from './verify/identity-check.ts';
export { expectLogsValid } from './verify/log-validity.ts';
export { type LoggedSigner, loggedSigner } from './verify/logged-signer.ts';
export { type PublicKey, readPublicKey } from './verify/public-key.ts';
export { matchesAny } from './verify/ref-pattern.ts';
export { isKey, type KeySigner, runOfSigner, type Signer, signerName } from './verify/signer.ts';
export type { SignerIdentity } from './verify/signer-identity.ts';
export {
  type AcceptedStatement,
  type Examination,
  examineEvidence,
  type VerifyOptions,
  verifyEvidence,
} from './verify/verify-evidence.ts';
