/**
 * The decision on a promotion: a pure function of the policy, the evidence, the state of the config repository and a moment. The same
 * function runs when the pull request is opened, in its required check, and on a laptop.
 */
import { canonicalJson, sha256Hex } from '@waybill/toolkit';
import { type ApprovalFacts, approvalRules } from './approvals.ts';
import { type ChangeFact, changeRule } from './change.ts';
import type { DeliveryPolicy, Environment } from './delivery-policy.ts';
import { durationText } from './duration.ts';
import { type EmergencyFact, underEmergency } from './emergency.ts';
import { environmentOf, rungBelow, serviceOf } from './lookup.ts';
import type { RollbackFact } from './rollback-record.ts';
import { fail, pass, type RuleResult, verdictOf, wait } from './rule.ts';
import { windowAt } from './time.ts';

/** What the list of withdrawn digests says of the candidate. */
export type WithdrawalFact =
  | {
      state: 'clear';
      /** When the list was known to be complete. */
      asOf: Date;
    }
  | { state: 'withdrawn'; reason: string }
  /** The list could not be read, or holds what can't be believed. */
  | { state: 'unknown'; reason: string };

export interface PromotionFacts {
  service: string;
  from: string;
  to: string;
  /** Digest that is proposed for `to`. */
  candidate: string;
  /** Digest that `from` declares on the base branch. */
  fromDigest: string | undefined;
  /** Digest that `to` declares on the base branch; undefined when nothing has been released there. */
  toDigest: string | undefined;
  /** When `candidate` was written to `from`; undefined when that is not known. */
  inFromSince: Date | undefined;
  /** The verifier's result for `candidate` under the requirements of `to`. */
  evidence: { passed: boolean; failures: { code: string; reason: string }[] };
  withdrawal: WithdrawalFact;
  /**
   * Whether `to` was rolled back from the candidate before, and nobody has acknowledged it. Undefined only where a statement is
   * replayed that was signed before there were records of rollbacks.
   */
  rolledBack?: RollbackFact;
  /**
   * How many approving reviews the branch's rules ask for before this change can merge; undefined when the rules could not be read.
   */
  approvalsEnforced: number | undefined;
  /** The reviews as they stand; undefined before there is a pull request: then what GitHub is told to ask for counts alone. */
  approvals?: ApprovalFacts;
  /** The emergency that the change declares; undefined where it declares none. */
  emergency?: EmergencyFact;
  /** What change management says; undefined where the environment requires no change, or nobody has looked. */
  change?: ChangeFact;
  now: Date;
}

export interface Decision {
  verdict: 'allow' | 'wait' | 'refuse';
  rules: RuleResult[];
  service: string;
  from: string;
  to: string;
  candidate: string;
  previous: string | undefined;
  policyDigest: string;
  evaluatedAt: string;
  /** SHA-256 of the canonical JSON of all the above: two evaluations that agree have the same. */
  digest: string;
}

/** What is known of a digest that a release proposes for the first environment: there is no rung below to ask. */
export type EntryFacts = Omit<PromotionFacts, 'from' | 'fromDigest' | 'inFromSince' | 'change'>;
export type EntryDecision = Omit<Decision, 'from'>;

/** Takes the decision. Throws only for a service or environment that the policy does not declare. */
export function decidePromotion(policy: DeliveryPolicy, facts: PromotionFacts): Decision {
  serviceOf(policy, facts.service);
  const environment = environmentOf(policy, facts.to);
  return sealed({
    ...judged(policy, facts, [
      ladderRule(policy, facts),
      digestRule(facts),
      evidenceRule(facts),
      withdrawalRule(facts),
      ...rollbackRules(facts),
      soakRule(environment.soakSeconds, facts),
      windowRule(environment, facts),
      ...approvalRules(environment.approvals, facts, policy.people),
      ...(environment.change === 'required' ? [changeRule(facts.change, facts.now)] : []),
    ]),
    from: facts.from,
  });
}

/**
 * Decides on a digest that a release proposes for the first environment of the ladder: evidence, withdrawals, time and approvals. Which
 * digest it is, is the release's to say. Throws for any other environment: what stands above takes what the one below runs.
 */
export function decideEntry(policy: DeliveryPolicy, facts: EntryFacts): EntryDecision {
  serviceOf(policy, facts.service);
  const environment = environmentOf(policy, facts.to);
  if (environment.from !== undefined)
    throw new TypeError(`${facts.to} is entered from ${environment.from}, by promotion`);
  return sealed(
    judged(policy, facts, [
      evidenceRule(facts),
      withdrawalRule(facts),
      ...rollbackRules(facts),
      windowRule(environment, facts),
      ...approvalRules(environment.approvals, facts, policy.people),
    ]),
  );
}

function judged(
  policy: DeliveryPolicy,
  facts: EntryFacts,
  usual: RuleResult[],
): Omit<EntryDecision, 'digest'> {
  const rules = facts.emergency
    ? underEmergency(
        usual,
        environmentOf(policy, facts.to).emergency,
        facts.emergency,
        facts.approvals,
        facts.now,
      )
    : usual;
  return {
    verdict: verdictOf(rules),
    rules,
    service: facts.service,
    to: facts.to,
    candidate: facts.candidate,
    previous: facts.toDigest,
    policyDigest: policy.digest,
    evaluatedAt: facts.now.toISOString(),
  };
}

function sealed<T extends Omit<EntryDecision, 'digest'>>(decision: T): T & { digest: string } {
  return { ...decision, digest: `sha256:${sha256Hex(canonicalJson(decision))}` };
}

function ladderRule(policy: DeliveryPolicy, facts: PromotionFacts): RuleResult {
  const below = rungBelow(policy, facts.to).name;
  return below === facts.from
    ? pass('ladder', `${facts.from} → ${facts.to} is one rung`)
    : fail('ladder', 'LADDER_SKIPPED', `${facts.to} takes digests from ${below}, not from ${facts.from}`);
}

function digestRule(facts: PromotionFacts): RuleResult {
  if (facts.fromDigest === undefined) return fail('digest', 'DIGEST_NOT_BELOW', `${facts.from} runs nothing`);
  if (facts.candidate === facts.fromDigest) return pass('digest', `the digest that ${facts.from} runs`);
  return fail('digest', 'DIGEST_NOT_BELOW', `${facts.from} runs ${facts.fromDigest}, not ${facts.candidate}`);
}

export function evidenceRule(facts: Pick<PromotionFacts, 'evidence'>): RuleResult {
  if (facts.evidence.passed)
    return pass('evidence', 'everything that the policy requires is there and verifies');
  const [first, ...others] = facts.evidence.failures;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return fail(
    'evidence',
    first?.code ?? 'EVIDENCE_MISSING',
    `${first?.reason ?? 'the evidence does not verify'}${more}`,
  );
}

/** A list older than this may lack the withdrawal that matters. */
const WITHDRAWALS_MAX_AGE_MS = 3_600_000;

export function withdrawalRule({ withdrawal, now }: Pick<PromotionFacts, 'withdrawal' | 'now'>): RuleResult {
  switch (withdrawal.state) {
    case 'withdrawn':
      return fail('withdrawal', 'DIGEST_WITHDRAWN', withdrawal.reason);
    case 'unknown':
      return fail('withdrawal', 'WITHDRAWALS_UNREADABLE', withdrawal.reason);
    case 'clear': {
      const age = Math.abs(now.getTime() - withdrawal.asOf.getTime());
      if (age <= WITHDRAWALS_MAX_AGE_MS) return pass('withdrawal', 'nobody has withdrawn it');
      return fail(
        'withdrawal',
        'WITHDRAWALS_STALE',
        `the list of withdrawn digests is of ${withdrawal.asOf.toISOString()}; it counts for ${durationText(WITHDRAWALS_MAX_AGE_MS / 1000)}`,
      );
    }
  }
}

function rollbackRules({ rolledBack }: EntryFacts): RuleResult[] {
  switch (rolledBack?.state) {
    case undefined:
      return [];
    case 'clear':
      return [pass('rollback', 'no rollback from it is open')];
    case 'rolled-back':
      return [fail('rollback', 'ROLLED_BACK', rolledBack.reason)];
    case 'unknown':
      return [fail('rollback', 'ROLLBACK_RECORD_UNREADABLE', rolledBack.reason)];
  }
}

function soakRule(soakSeconds: number, facts: PromotionFacts): RuleResult {
  if (soakSeconds === 0) return pass('soak', 'no soak is asked for');
  if (facts.inFromSince === undefined)
    return fail('soak', 'SOAK_UNKNOWN', `it is not known since when ${facts.from} runs this digest`);
  const until = new Date(facts.inFromSince.getTime() + soakSeconds * 1000);
  const has = durationText((facts.now.getTime() - facts.inFromSince.getTime()) / 1000);
  if (until <= facts.now)
    return pass('soak', `ran in ${facts.from} for ${has} of ${durationText(soakSeconds)}`);
  return wait(
    'soak',
    'SOAK_TOO_SHORT',
    `ran in ${facts.from} for ${has} of ${durationText(soakSeconds)}`,
    until,
  );
}

export function windowRule(
  environment: Pick<Environment, 'windows' | 'freezes'>,
  facts: Pick<PromotionFacts, 'now'>,
): RuleResult {
  const answer = windowAt(environment, facts.now);
  if (answer.open) return pass('window', answer.reason, answer.closesAt);
  return wait('window', 'WINDOW_CLOSED', answer.reason, answer.opensAt);
}
