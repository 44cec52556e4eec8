/** The delivery policy and the decisions taken under it. Nothing here touches the world. */
export { type ApprovalFacts, countedReviews, type ReviewFact } from './approvals.ts';
export { instantOf } from './calendar.ts';
export type { ChangeFact, ChangeStage } from './change.ts';
export {
  type Builder,
  type ChangeManagement,
  type ChangeWindow,
  type Decider,
  type DeliveryPolicy,
  type Emergency,
  type Environment,
  type EvidenceKind,
  type Freeze,
  type MergeMode,
  type PolicyFault,
  type PublicInstance,
  parsePolicy,
  type RequiredApprovals,
  type RequiredEvidence,
  type RollbackPolicy,
  type Service,
  type StatementNeed,
  type Weekday,
  withKeyFiles,
} from './delivery-policy.ts';
export { durationText } from './duration.ts';
export type { EmergencyFact } from './emergency.ts';
export { errors as policyErrors } from './errors.ts';
export { type GivenTargets, parseTargets } from './given-targets.ts';
export {
  channelsFor,
  decisionKeys,
  type EvidenceRequirements,
  environmentOf,
  hasDeciders,
  imageOf,
  requirementsFor,
  rungBelow,
  serviceOf,
  type TrustedKey,
  targetsBeside,
  targetsOf,
  transparencyLogOf,
  trustsWorkflows,
} from './lookup.ts';
export type { NoticeEvent } from './notice-events.ts';
export { type Account, type AccountHolder, isOnePerson } from './people.ts';
export {
  type Decision,
  decideEntry,
  decidePromotion,
  type EntryDecision,
  type EntryFacts,
  type PromotionFacts,
  type WithdrawalFact,
} from './promotion.ts';
export {
  ageless,
  decideRollback,
  type EarlierRun,
  lastGood,
  type PassedOver,
  type RollbackDecision,
  type RollbackFacts,
  secondsOf,
} from './rollback.ts';
export {
  type Acknowledgement,
  parseRollback,
  ROLLBACK_FOLDER,
  type RollbackEntry,
  type RollbackFact,
  type RollbackRecord,
  rollbackFact,
  rollbackPath,
  rollbackText,
} from './rollback-record.ts';
export { type RuleName, type RuleResult, type RuleVerdict, ruleCodes } from './rule.ts';
export { deliveryPolicySchema } from './schema.ts';
export { faultTexts } from './schema-faults.ts';
export { type SkippableRule, skippableRules } from './skippable-rules.ts';
export { strictReader } from './strict-record.ts';
export type { Target, Targets, ValueForm } from './target.ts';
export { declarationText } from './target-text.ts';
export { type TimeAnswer, windowAt } from './time.ts';
export type { DecisionByKey, PolicyKey } from './trusted-keys.ts';
