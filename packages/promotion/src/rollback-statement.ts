/**
 * The statement of a rollback, made of its inputs alone, as that of a promotion is (statement.ts): what the runner signs is what the
 * required check, and anybody with the two files, gets again.
 */
import {
  DecisionFault,
  type RollbackPredicate,
  type RolledBackChange,
  rollbackOf,
  rollbackStatement,
  type Statement,
} from '@waybill/evidence';
import { fullName } from '@waybill/github';
import {
  type DeliveryPolicy,
  decideRollback,
  imageOf,
  type RollbackFacts,
  type Targets,
} from '@waybill/policy';
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
import { placeOf } from './statement.ts';

export interface RollbackInputs extends Omit<RollbackPredicate, 'inputs' | 'decision' | 'approvals'> {
  policy: DeliveryPolicy;
  policyPath: string;
  trustedRoot: { path: string; digest: string };
  evidence: RollbackPredicate['inputs']['evidence'];
  facts: RollbackFacts;
}

/** Throws only for a service or environment that the policy does not declare. */
export function rollbackStatementOf(inputs: RollbackInputs): Statement {
  const {
    rollback,
    policy,
    policyPath,
    trustedRoot,
    evidence,
    facts,
    startedBy,
    trigger,
    previousStatement,
  } = inputs;
  const { verdict, rules, evaluatedAt, digest } = decideRollback(policy, facts);
  return rollbackStatement({
    rollback,
    inputs: {
      policy: { path: policyPath, digest: policy.digest },
      trustedRoot,
      evidence,
      facts: { ...recorded(facts) },
    },
    decision: { verdict, rules, evaluatedAt, digest },
    approvals: countedApprovals(policy, rollback.environment, facts.approvals),
    ...(startedBy && { startedBy }),
    trigger,
    previousStatement,
  });
}

/** As `replayPromotion`. Throws `DecisionFault` for what is no statement of a rollback. */
export function replayRollback(
  statement: Statement,
  files: { policy: DeliveryPolicy; trustedRootDigest: string },
): Replay {
  const { rollback, inputs, decision, startedBy, trigger, previousStatement } = rollbackOf(statement);
  const again = rollbackStatementOf({
    rollback,
    policy: files.policy,
    policyPath: inputs.policy.path,
    trustedRoot: { path: inputs.trustedRoot.path, digest: files.trustedRootDigest },
    evidence: inputs.evidence,
    facts: rollbackFactsIn(rollback, inputs.facts, decision.evaluatedAt),
    startedBy,
    trigger,
    previousStatement,
  });
  return compared(statement, again);
}

/** The change that a rollback makes, by all that names it. */
export function rolledBackChange(
  config: Pick<ConfigRevision, 'repository' | 'repositoryId' | 'branch' | 'policy'>,
  move: Pick<RolledBackChange, 'service' | 'environment' | 'left' | 'restored' | 'reason'> & {
    targets: Targets;
  },
  commits: Pick<RolledBackChange, 'base' | 'head'>,
): RolledBackChange {
  const { targets, ...names } = move;
  return {
    repository: fullName(config.repository),
    repositoryId: config.repositoryId,
    branch: config.branch,
    image: imageOf(config.policy, names.service),
    ...placeOf(targets),
    ...names,
    ...commits,
  };
}

/** Facts that stand nowhere else in the statement. */
interface RecordedFacts extends Pick<RollbackFacts, 'evidence' | 'outdated' | 'approvals'> {
  present: string | null;
  runs: (Pick<RollbackFacts['runs'][number], 'digest' | 'rolledBack'> & {
    since: string | null;
    until: string | null;
    withdrawal: RecordedWithdrawal | null;
  })[];
  withdrawal: RecordedWithdrawal;
  approvalsEnforced: number | null;
}

function recorded(facts: RollbackFacts): RecordedFacts {
  return {
    present: facts.present ?? null,
    runs: facts.runs.map(({ digest, since, until, rolledBack, withdrawal }) => ({
      digest,
      since: since?.toISOString() ?? null,
      until: until?.toISOString() ?? null,
      rolledBack,
      withdrawal: withdrawal ? recordedWithdrawal(withdrawal) : null,
    })),
    evidence: facts.evidence,
    outdated: facts.outdated,
    withdrawal: recordedWithdrawal(facts.withdrawal),
    approvalsEnforced: facts.approvalsEnforced ?? null,
    // None before there is a pull request.
    ...(facts.approvals && { approvals: facts.approvals }),
  };
}

/** As `factsIn` of a promotion. */
export function rollbackFactsIn(
  { service, environment, restored }: RolledBackChange,
  json: RollbackPredicate['inputs']['facts'],
  evaluatedAt: unknown,
): RollbackFacts {
  const facts = json as unknown as RecordedFacts;
  if (!Array.isArray(facts.evidence?.failures) || !Array.isArray(facts.outdated) || !facts.withdrawal)
    throw new DecisionFault('"inputs.facts" is not whole');
  if (!Array.isArray(facts.runs) || facts.runs.some((run) => typeof run?.rolledBack?.state !== 'string'))
    throw new DecisionFault('"inputs.facts.runs" is not whole');
  requireApprovals(facts.approvals);
  return {
    service,
    environment,
    present: facts.present ?? undefined,
    restores: restored,
    runs: facts.runs.map(({ digest, since, until, rolledBack, withdrawal }) => ({
      digest,
      since: timeOrNone(since),
      until: timeOrNone(until),
      rolledBack,
      withdrawal: withdrawal ? withdrawalIn(withdrawal) : undefined,
    })),
    evidence: facts.evidence,
    outdated: facts.outdated,
    withdrawal: withdrawalIn(facts.withdrawal),
    approvalsEnforced: facts.approvalsEnforced ?? undefined,
    approvals: facts.approvals,
    now: time(evaluatedAt),
  };
}
