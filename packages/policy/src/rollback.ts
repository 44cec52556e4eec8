/**
 * The decision on a rollback: a pure function of the policy, of what the environment has run, of the evidence and of a moment. The same
 * function runs when the rollback is made and in the required check of its pull request.
 */
import { canonicalJson, sha256Hex } from '@waybill/toolkit';
import { approvalRules } from './approvals.ts';
import type { DeliveryPolicy, Environment } from './delivery-policy.ts';
import { durationText } from './duration.ts';
import { type EvidenceRequirements, environmentOf, serviceOf } from './lookup.ts';
import {
  type Decision,
  evidenceRule,
  type PromotionFacts,
  type WithdrawalFact,
  windowRule,
  withdrawalRule,
} from './promotion.ts';
import type { RollbackFact } from './rollback-record.ts';
import { fail, pass, type RuleResult, verdictOf } from './rule.ts';

/** A time that an environment ran a digest, from the commit that brought it to the one that took it away. */
export interface EarlierRun {
  digest: string;
  /** Both of commits that GitHub itself has signed; undefined where there are none. */
  since: Date | undefined;
  until: Date | undefined;
  rolledBack: RollbackFact;
  /** Undefined where it was not looked for: then it does not speak against the digest. */
  withdrawal: WithdrawalFact | undefined;
}

/** A digest that is not gone back to, and why. */
export interface PassedOver {
  digest: string;
  /** Stable. */
  code: string;
  reason: string;
}

export interface RollbackFacts
  extends Pick<PromotionFacts, 'evidence' | 'approvalsEnforced' | 'approvals' | 'now'> {
  service: string;
  environment: string;
  /** Digest that the environment declares on the base branch. */
  present: string | undefined;
  /** Digest that is to be put back; undefined where there is none. */
  restores: string | undefined;
  /** What it ran before the present digest, newest first. */
  runs: EarlierRun[];
  /** What would speak against the evidence of `restores` in a promotion, by its age alone. */
  outdated: { code: string; reason: string }[];
  withdrawal: WithdrawalFact;
}

export interface RollbackDecision {
  verdict: Decision['verdict'];
  rules: RuleResult[];
  service: string;
  environment: string;
  present: string | undefined;
  restores: string | undefined;
  /** Newer ones that are not gone back to. */
  passedOver: PassedOver[];
  policyDigest: string;
  evaluatedAt: string;
  /** SHA-256 of the canonical JSON of all the above. */
  digest: string;
}

/** Takes the decision. Throws only for a service or environment that the policy does not declare. */
export function decideRollback(policy: DeliveryPolicy, facts: RollbackFacts): RollbackDecision {
  serviceOf(policy, facts.service);
  const environment = environmentOf(policy, facts.environment);
  const { rollback } = environment;
  const rules = [
    digestRule(environment, facts),
    evidenceRule(facts),
    ageRule(facts.outdated),
    withdrawalRule(facts),
    heldUp(environment, facts),
    ...(rollback.merge === 'direct'
      ? [pass('approvals', 'the policy lets a rollback of this environment be written directly')]
      : approvalRules(environment.approvals, facts, policy.people)),
  ];
  const decision = {
    verdict: verdictOf(rules),
    rules,
    service: facts.service,
    environment: facts.environment,
    present: facts.present,
    restores: facts.restores,
    passedOver: lastGood(environment, facts.present, facts.runs).passedOver,
    policyDigest: policy.digest,
    evaluatedAt: facts.now.toISOString(),
  };
  return { ...decision, digest: `sha256:${sha256Hex(canonicalJson(decision))}` };
}

/** The newest digest that soaked in the environment and that nothing speaks against; and the newer ones that are passed over. */
export function lastGood(
  environment: Pick<Environment, 'rollback'>,
  present: string | undefined,
  runs: readonly EarlierRun[],
): { run: EarlierRun | undefined; passedOver: PassedOver[] } {
  const passedOver: PassedOver[] = [];
  for (const run of runs) {
    if (run.digest === present) continue;
    const against = faultOf(environment, run);
    if (!against) return { run, passedOver };
    passedOver.push(against);
  }
  return { run: undefined, passedOver };
}

/** What speaks against going back to what ran; undefined for a good one. */
function faultOf({ rollback }: Pick<Environment, 'rollback'>, run: EarlierRun): PassedOver | undefined {
  const { digest, since, until, rolledBack, withdrawal } = run;
  if (rolledBack.state !== 'clear') {
    const code = rolledBack.state === 'unknown' ? 'ROLLBACK_RECORD_UNREADABLE' : 'ROLLED_BACK';
    return { digest, code, reason: rolledBack.reason };
  }
  if (withdrawal?.state === 'withdrawn')
    return { digest, code: 'DIGEST_WITHDRAWN', reason: withdrawal.reason };
  const ran = secondsOf(run);
  if (ran === undefined || since === undefined || until === undefined)
    return {
      digest,
      code: 'SOAK_UNKNOWN',
      reason: 'no commit that GitHub itself has signed says how long it ran',
    };
  if (ran < rollback.soakSeconds)
    return {
      digest,
      code: 'SOAK_TOO_SHORT',
      reason: `ran ${durationText(ran)} of ${durationText(rollback.soakSeconds)}`,
    };
  return undefined;
}

/** How long it ran; undefined where the times are not known. */
export function secondsOf({ since, until }: Pick<EarlierRun, 'since' | 'until'>): number | undefined {
  return since && until && (until.getTime() - since.getTime()) / 1000;
}

function digestRule(environment: Environment, facts: RollbackFacts): RuleResult {
  const { name, rollback } = environment;
  const { present, restores, runs } = facts;
  if (present === undefined)
    return fail('last-good', 'ROLLBACK_NOTHING_RUNS', `${name} runs nothing that could be taken away`);
  const good = lastGood(environment, present, runs);
  if (restores === undefined)
    return fail(
      'last-good',
      'ROLLBACK_NO_GOOD',
      good.passedOver.length === 0
        ? `${name} has run no other digest before ${present}`
        : `no digest that ${name} ran before is good to go back to: ${good.passedOver.map(({ digest, code, reason }) => `${digest.slice(0, 19)} ${code} (${reason})`).join('; ')}`,
    );
  if (restores === present)
    return fail('last-good', 'ROLLBACK_RUNS_ALREADY', `${name} runs ${restores} already`);
  const own = runs.filter(({ digest }) => digest === restores);
  if (own.length === 0)
    return fail(
      'last-good',
      'ROLLBACK_NEVER_RAN',
      `${name} has not run ${restores} by the history of its file; a rollback goes back to a digest that it ran`,
    );
  if (good.run?.digest === restores)
    return pass('last-good', `the last digest that soaked here: ${ranText(good.run)}`);
  const fine = own.find((run) => faultOf(environment, run) === undefined);
  const [first] = own;
  const against = first && faultOf(environment, first);
  if (!fine)
    return fail('last-good', against?.code ?? 'ROLLBACK_NEVER_RAN', `${restores}: ${against?.reason}`);
  const last = good.run?.digest ?? 'another one';
  if (rollback.reach === 'any-good')
    return pass('last-good', `${ranText(fine)}; further back than the last good one, ${last}`);
  return fail(
    'last-good',
    'ROLLBACK_NOT_LAST',
    `the last digest that soaked in ${name} is ${last}; the policy lets nobody go further back ("rollback.reach")`,
  );
}

function ranText(run: EarlierRun): string {
  return `ran ${durationText(secondsOf(run) ?? 0)}, until ${run.until?.toISOString()}`;
}

/** A rollback to something older than a limit is commonplace: what was approved once is safer than what fails now. */
function ageRule(outdated: RollbackFacts['outdated']): RuleResult {
  if (outdated.length === 0) return pass('evidence-age', 'a promotion would take it today too');
  return pass(
    'evidence-age',
    `too old for a promotion, which the policy reports and does not enforce: ${outdated.map(({ code, reason }) => `${code} (${reason})`).join('; ')}`,
  );
}

function heldUp(environment: Environment, facts: RollbackFacts): RuleResult {
  const rule = windowRule(environment, facts);
  if (rule.verdict === 'pass' || environment.rollback.windows === 'enforced') return rule;
  return pass('window', `${rule.reason}; a rollback does not wait for it`);
}

/** Requirements that leave out what time alone takes away: the age of evidence, and the policy that a verdict or a summary was made under. */
export function ageless(requirements: EvidenceRequirements): EvidenceRequirements {
  return {
    ...requirements,
    required: requirements.required.map(({ maxAgeSeconds: _, policyDigests: __, ...entry }) => entry),
  };
}
