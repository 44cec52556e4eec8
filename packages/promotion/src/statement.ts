/**
 * The statement of a promotion, made of its inputs alone: the same inputs give the same bytes, on the runner that signs, in the required
 * check, and on a laptop years later.
 */
import {
  DecisionFault,
  type EvidenceReport,
  type PromotedChange,
  type PromotionPredicate,
  promotionOf,
  promotionStatement,
  type Statement,
} from '@waybill/evidence';
import { fullName } from '@waybill/github';
import { filesOf } from '@waybill/gitops';
import {
  type ChangeFact,
  type DeliveryPolicy,
  decidePromotion,
  type EmergencyFact,
  imageOf,
  type PromotionFacts,
  type Targets,
} from '@waybill/policy';
import { canonicalJson } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';
import {
  countedApprovals,
  type RecordedWithdrawal,
  recordedWithdrawal,
  requireApprovals,
  time,
  timeOrNone,
  withdrawalIn,
} from './recorded.ts';
import { compared, type Replay } from './replay.ts';

export interface PromotionInputs {
  promotion: PromotedChange;
  policy: DeliveryPolicy;
  policyPath: string;
  trustedRoot: { path: string; digest: string };
  evidence: PromotionPredicate['inputs']['evidence'];
  facts: PromotionFacts;
  startedBy?: PromotionPredicate['startedBy'];
  previousStatement: string | null;
}

/** Throws only for a service or environment that the policy does not declare. */
export function statementOf(inputs: PromotionInputs): Statement {
  const { promotion, policy, policyPath, trustedRoot, evidence, facts, startedBy, previousStatement } =
    inputs;
  const { verdict, rules, evaluatedAt, digest } = decidePromotion(policy, facts);
  return promotionStatement({
    promotion,
    inputs: {
      policy: { path: policyPath, digest: policy.digest },
      trustedRoot,
      evidence,
      facts: { ...recorded(facts) },
    },
    decision: { verdict, rules, evaluatedAt, digest },
    approvals: countedApprovals(policy, promotion.to, facts.approvals),
    ...(startedBy && { startedBy }),
    previousStatement,
  });
}

/**
 * Takes the decision of a statement again, from what it records and the two files that it names by digest. Pure. Throws
 * `DecisionFault` for what is no statement of a promotion.
 * @param files the delivery policy and the trusted root as they were; other ones are differences like any other.
 */
export function replayPromotion(
  statement: Statement,
  files: { policy: DeliveryPolicy; trustedRootDigest: string },
): Replay {
  const { promotion, inputs, decision, startedBy, previousStatement } = promotionOf(statement);
  const again = statementOf({
    promotion,
    policy: files.policy,
    policyPath: inputs.policy.path,
    trustedRoot: { path: inputs.trustedRoot.path, digest: files.trustedRootDigest },
    evidence: inputs.evidence,
    facts: factsIn(promotion, inputs.facts, decision.evaluatedAt),
    startedBy,
    previousStatement,
  });
  return compared(statement, again);
}

/** The change that a promotion makes, by all that names it. */
export function changeOf(
  config: Pick<ConfigRevision, 'repository' | 'repositoryId' | 'branch' | 'policy'>,
  move: { service: string; from: string; to: string; targets: Targets; candidate: string },
  commits: { base: string; head: string },
  previous: string | undefined,
): PromotedChange {
  const { service, from, to, candidate } = move;
  return {
    repository: fullName(config.repository),
    repositoryId: config.repositoryId,
    branch: config.branch,
    service,
    from,
    to,
    image: imageOf(config.policy, service),
    ...placeOf(move.targets),
    ...commits,
    previous: previous ?? null,
    candidate,
  };
}

/** Where the values stand, as the policy declares it: a wording for people may change between versions. */
export function placeOf(targets: Targets): Pick<PromotedChange, 'file' | 'value'> {
  const [{ file, ...place }, ...others] = targets;
  if (others.length === 0) return { file, value: canonicalJson(place) };
  return { file: filesOf(targets).join(', '), value: canonicalJson(targets) };
}

/** The statements that a verdict rests on. */
export function evidenceIn(report: EvidenceReport): PromotionInputs['evidence'] {
  return report.checks.flatMap(({ kind, statementDigest: statement }) =>
    statement === undefined ? [] : [{ kind, statement }],
  );
}

/** Facts that stand nowhere else in the statement. */
type RecordedFacts = Omit<PromotionFacts, 'service' | 'from' | 'to' | 'candidate' | 'now'>;

function recorded(facts: PromotionFacts): { [name in keyof RecordedFacts]: unknown } {
  return {
    fromDigest: facts.fromDigest ?? null,
    toDigest: facts.toDigest ?? null,
    inFromSince: facts.inFromSince?.toISOString() ?? null,
    evidence: facts.evidence,
    withdrawal: recordedWithdrawal(facts.withdrawal),
    approvalsEnforced: facts.approvalsEnforced ?? null,
    // Statements of before there were records of rollbacks, a pull request, or a change have no such members: their bytes stay as they are.
    ...(facts.rolledBack && { rolledBack: facts.rolledBack }),
    ...(facts.approvals && { approvals: facts.approvals }),
    ...(facts.emergency && { emergency: recordedEmergency(facts.emergency) }),
    ...(facts.change && { change: recordedChange(facts.change) }),
  };
}

type RecordedEmergency = Omit<EmergencyFact, 'issueOpen' | 'from' | 'until'> & {
  issueOpen: boolean | null;
  from: string;
  until: string;
};

function recordedEmergency(fact: EmergencyFact): RecordedEmergency {
  const { issueOpen, from, until } = fact;
  return { ...fact, issueOpen: issueOpen ?? null, from: from.toISOString(), until: until.toISOString() };
}

function emergencyIn(recorded: RecordedEmergency): EmergencyFact {
  const { issueOpen, from, until } = recorded;
  if (!Array.isArray(recorded.skip) || typeof recorded.requestedBy?.login !== 'string')
    throw new DecisionFault('"inputs.facts.emergency" is not whole');
  return { ...recorded, issueOpen: issueOpen ?? undefined, from: time(from), until: time(until) };
}

function recordedChange(change: ChangeFact): unknown {
  return change.kind === 'found'
    ? {
        ...change,
        plannedStart: change.plannedStart?.toISOString() ?? null,
        plannedEnd: change.plannedEnd?.toISOString() ?? null,
      }
    : change;
}

/** Throws `DecisionFault`. What has another form than `recorded` gives comes out as a difference of the bytes. */
export function factsIn(
  promotion: PromotedChange,
  json: PromotionPredicate['inputs']['facts'],
  evaluatedAt: unknown,
): PromotionFacts {
  const facts = json as {
    fromDigest: string | null;
    toDigest: string | null;
    inFromSince: string | null;
    evidence: PromotionFacts['evidence'];
    withdrawal: RecordedWithdrawal;
    rolledBack?: PromotionFacts['rolledBack'];
    approvalsEnforced: number | null;
    approvals?: PromotionFacts['approvals'];
    emergency?: RecordedEmergency;
    change?:
      | Exclude<ChangeFact, { kind: 'found' }>
      | (Omit<Extract<ChangeFact, { kind: 'found' }>, 'plannedStart' | 'plannedEnd'> & {
          plannedStart: string | null;
          plannedEnd: string | null;
        });
  };
  const { withdrawal, rolledBack, change } = facts;
  if (!Array.isArray(facts.evidence?.failures) || withdrawal === undefined)
    throw new DecisionFault('"inputs.facts" is not whole');
  requireApprovals(facts.approvals);
  if (change !== undefined && !CHANGE_KINDS.includes(change?.kind))
    throw new DecisionFault('"inputs.facts.change" is not whole');
  const { service, from, to, candidate } = promotion;
  return {
    service,
    from,
    to,
    candidate,
    fromDigest: facts.fromDigest ?? undefined,
    toDigest: facts.toDigest ?? undefined,
    inFromSince: facts.inFromSince === null ? undefined : time(facts.inFromSince),
    evidence: facts.evidence,
    withdrawal: withdrawalIn(withdrawal),
    rolledBack,
    approvalsEnforced: facts.approvalsEnforced ?? undefined,
    approvals: facts.approvals,
    ...(facts.emergency && { emergency: emergencyIn(facts.emergency) }),
    change:
      change?.kind === 'found'
        ? {
            ...change,
            plannedStart: timeOrNone(change.plannedStart),
            plannedEnd: timeOrNone(change.plannedEnd),
          }
        : change,
    now: time(evaluatedAt),
  };
}

const CHANGE_KINDS: readonly ChangeFact['kind'][] = ['none', 'unreadable', 'found'];
