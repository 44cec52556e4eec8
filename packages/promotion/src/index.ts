/** What a promotion is decided on, read from the config repository, its rules and the registry. */
export { type EnforcedApprovals, enforcedApprovals } from './approvals.ts';
export { type AttachedStatement, signAndAttach } from './attached-statement.ts';
export {
  type ChangeOpener,
  changeFact,
  changeOpener,
  changeSubject,
  factOf,
  plannedWindow,
  unreadable,
} from './change-management.ts';
export { decisionTime } from './clock.ts';
export { type ConfigOptions, type ConfigRevision, readConfig } from './config.ts';
export { changedSinceSigned } from './decided-on.ts';
export type { DecisionKind } from './deciders.ts';
export {
  canState,
  type DecisionSigner,
  type DecisionSigners,
  decisionSigner,
  type SignerOptions,
} from './decision-signer.ts';
export { pastOfEnvironment, type Stint, stintsOf } from './earlier-runs.ts';
export {
  EmergencyFault,
  type EmergencyRecord,
  emergencyFact,
  emergencyFile,
  emergencyPath,
  isEmergencyPath,
  parseEmergency,
} from './emergencies.ts';
export { errors as promotionErrors } from './errors.ts';
export {
  type Candidate,
  type Collected,
  type CollectedEntry,
  collectEntryFacts,
  collectFacts,
  type Entry,
  type EvidencePorts,
  evidenceOf,
  type FactPorts,
  shortCode,
} from './facts.ts';
export { covers } from './file-pattern.ts';
export { finalRollbackStatement, finalStatement, type Merge } from './final-statement.ts';
export { type ImageRecord, imageRecord, type SignedWord } from './image-record.ts';
export { mergeBase } from './merge-base.ts';
export {
  BRANCH_PREFIX,
  BUMP_BRANCH_PREFIX,
  BUMP_LABEL,
  branchFamily,
  EMERGENCY_LABEL,
  emergencyBranch,
  emergencyTitle,
  PROMOTION_LABEL,
  promotionBranch,
  promotionLabels,
  promotionTitle,
  ROLLBACK_BRANCH_PREFIX,
  rollbackBranch,
  rollbackTitle,
  shortDigest,
  subjectLabel,
} from './naming.ts';
export { readTexts, textsAt } from './overlays.ts';
export { type PreflightFinding, type PreflightState, preflight, readPreflight } from './preflight.ts';
export type { Replay } from './replay.ts';
export { approvalFacts, type ReviewPorts } from './reviews.ts';
export { type CollectedRollback, collectRollback, type WantedRollback } from './rollback-facts.ts';
export { replayRollback, rollbackStatementOf, rolledBackChange } from './rollback-statement.ts';
export { examineRunning } from './running.ts';
export { type RunningSince, runningSince } from './soak.ts';
export {
  type DecisionToState,
  type StatedDecision,
  type StatementPorts,
  stateDecision,
} from './state-decision.ts';
export {
  changeOf,
  evidenceIn,
  type PromotionInputs,
  replayPromotion,
  statementOf,
} from './statement.ts';
export {
  earlierStatements,
  type SignedPromotion,
  type SignedRollback,
  type Trusted,
  trustedPromotions,
  trustedRollbacks,
} from './statement-chain.ts';
export {
  type CheckedStatement,
  checkRollbackStatement,
  checkStatement,
  type StatementFinding,
} from './statement-check.ts';
export { referenceTo, type StatementReference, statementLine } from './statement-reference.ts';
export { evidenceTable, holdsQuietly, ruleTable, shortSigner } from './tables.ts';
export {
  type WithdrawalState,
  withdrawalFact,
  withdrawalFile,
  withdrawalPath,
  withdrawalState,
} from './withdrawals.ts';
