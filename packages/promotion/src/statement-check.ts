/**
 * Whether the statement of a promotion or a rollback stands for a change as it is now. It is looked for on the image, never in the text of a pull
 * request; it must speak of this very change, give its own decision again, and rest on what is still so.
 */
import {
  DecisionFault,
  type DecisionPredicate,
  type PromotedChange,
  type PromotionPredicate,
  type RollbackPredicate,
  type RolledBackChange,
} from '@waybill/evidence';
import type { PromotionFacts, RollbackFacts } from '@waybill/policy';
import { canonicalJson } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';
import type { ImageRecord } from './image-record.ts';
import { replayRollback } from './rollback-statement.ts';
import { replayPromotion } from './statement.ts';
import {
  type EarlierStatements,
  type Signed,
  type Trusted,
  trustedPromotions,
  trustedRollbacks,
} from './statement-chain.ts';

export interface StatementFinding {
  /** Stable. */
  code: string;
  reason: string;
}

/** A change with what was found out about it now. */
export interface PresentState<Change, Facts> {
  change: Change;
  facts: Facts;
  record: ImageRecord;
  earlier: EarlierStatements;
}

export interface CheckedStatement<P extends DecisionPredicate> {
  /** The one that speaks of the change; undefined where none does. */
  statement?: Signed<P>;
  /** Empty where it stands. */
  findings: StatementFinding[];
}

/** A decision is signed at once; one that claims to be older, or younger, is not of the run that signed it. */
const MAX_UNTIL_SIGNED_MS = 3_600_000;
const MAX_CLOCK_SKEW_MS = 60_000;

export function checkStatement(
  config: ConfigRevision,
  { change, facts, record, earlier }: PresentState<PromotedChange, PromotionFacts>,
): CheckedStatement<PromotionPredicate> {
  return check(config, record, earlier, {
    kind: 'promotion',
    change,
    ...trustedPromotions(config, record),
    changeIn: ({ promotion }) => promotion,
    replay: replayPromotion,
    ran: ({ inputs }) => [
      [facts.from, inputs.facts.fromDigest, facts.fromDigest],
      [facts.to, inputs.facts.toDigest, facts.toDigest],
    ],
  });
}

export function checkRollbackStatement(
  config: ConfigRevision,
  { change, facts, record, earlier }: PresentState<RolledBackChange, RollbackFacts>,
): CheckedStatement<RollbackPredicate> {
  return check(config, record, earlier, {
    kind: 'rollback',
    change,
    ...trustedRollbacks(config, record),
    changeIn: ({ rollback }) => rollback,
    replay: replayRollback,
    ran: ({ inputs }) => [[facts.environment, inputs.facts.present, facts.present]],
  });
}

/** Statements of one kind, and the change that one of them must speak of. */
interface Asked<P extends DecisionPredicate, Change extends object> extends Trusted<P> {
  kind: 'promotion' | 'rollback';
  change: Change;
  changeIn(predicate: P): Change;
  replay: typeof replayPromotion;
  /** What each environment ran when it was decided, and runs now. */
  ran(predicate: P): [environment: string, then: unknown, now: string | undefined][];
}

function check<P extends DecisionPredicate, Change extends object>(
  config: ConfigRevision,
  record: ImageRecord,
  earlier: EarlierStatements,
  asked: Asked<P, Change>,
): CheckedStatement<P> {
  const { statements, change, changeIn } = asked;
  const statement = statements.find(
    ({ predicate }) => canonicalJson(changeIn(predicate)) === canonicalJson(change),
  );
  if (!statement) return { findings: [noStatement(asked, record)] };
  return {
    statement,
    findings: [
      ...replayed(config, statement, asked),
      ...moved(config, statement.predicate, asked),
      ...hidden(statement.predicate, record, asked),
      ...chained(statement.predicate, earlier, asked),
    ],
  };
}

function codeOf({ kind }: { kind: string }, what: string): string {
  return `${kind.toUpperCase()}_STATEMENT_${what}`;
}

function noStatement<P extends DecisionPredicate, Change extends object>(
  { kind, statements, against, change, changeIn }: Asked<P, Change>,
  record: ImageRecord,
): StatementFinding {
  const [closest] = statements
    .map(({ predicate }) => differing(changeIn(predicate), change))
    .sort((a, b) => a.length - b.length);
  if (closest)
    return {
      code: codeOf({ kind }, 'OTHER'),
      reason: `the signed statements on the image are about other ${kind}s; the closest differs in ${closest.join(', ')}`,
    };
  const [untrusted] = against;
  if (untrusted) return { ...untrusted, reason: `the statement of the ${kind}: ${untrusted.reason}` };
  const [broken] = record.broken;
  if (broken)
    return { code: broken.code, reason: `${broken.referrer}, a statement of a decision: ${broken.reason}` };
  return {
    code: codeOf({ kind }, 'MISSING'),
    reason: `no signed statement of this ${kind} is attached to the image, and the policy requires one`,
  };
}

/** The decision that the statement names must be the one that its own inputs give. */
function replayed<P extends DecisionPredicate, Change extends object>(
  config: ConfigRevision,
  { word, predicate }: Signed<P>,
  { kind, replay }: Asked<P, Change>,
): StatementFinding[] {
  const { policy, trustedRoot } = predicate.inputs;
  // Under another policy the decision is another one: that is said as such, below.
  if (policy.digest !== config.policy.digest || trustedRoot.digest !== config.trustedRoot.digest) return [];
  const disagrees = (reason: string) => [{ code: codeOf({ kind }, 'DISAGREES'), reason }];
  try {
    const { equal, differences } = replay(word.statement, {
      policy: config.policy,
      trustedRootDigest: config.trustedRoot.digest,
    });
    if (!equal)
      return disagrees(`its recorded inputs give another decision; it differs in ${differences.join(', ')}`);
  } catch (error) {
    if (!(error instanceof DecisionFault)) throw error;
    return disagrees(error.message);
  }
  if (predicate.decision.verdict === 'refuse')
    return disagrees(`it says that the policy refuses the ${kind}`);
  const waited = word.signedAt.getTime() - Date.parse(String(predicate.decision.evaluatedAt));
  if (waited > MAX_UNTIL_SIGNED_MS || waited < -MAX_CLOCK_SKEW_MS)
    return disagrees(
      `it was decided at ${String(predicate.decision.evaluatedAt)}, but signed at ${word.signedAt.toISOString()}`,
    );
  return [];
}

const AGAIN = { promotion: 'promote again', rollback: 'roll back again' } as const;

/** What the decision was taken on and does not turn by itself must be as it was. */
function moved<P extends DecisionPredicate, Change extends object>(
  config: ConfigRevision,
  predicate: P,
  { kind, ran }: Asked<P, Change>,
): StatementFinding[] {
  const { inputs } = predicate;
  const all: [what: string, then: unknown, now: string | undefined][] = [
    ['the delivery policy', inputs.policy.digest, config.policy.digest],
    ['the trusted root', inputs.trustedRoot.digest, config.trustedRoot.digest],
    ...ran(predicate).map(([environment, then, now]): [string, unknown, string | undefined] => [
      `the digest of ${environment}`,
      then,
      now,
    ]),
  ];
  return all
    .filter(([, then, now]) => then !== (now ?? null))
    .map(([what, then, now]) => ({
      code: 'MERGE_STATE_CHANGED',
      reason: `${what} is another one than the ${kind} was decided under: ${shown(then)}, now ${shown(now)}; ${AGAIN[kind]}`,
    }));
}

/** Each statement that the decision rests on must still be shown: a registry could keep back the one that contradicts. */
function hidden(
  { inputs }: DecisionPredicate,
  record: ImageRecord,
  { kind }: { kind: string },
): StatementFinding[] {
  const missing = inputs.evidence.filter(({ statement }) => !record.shown.has(statement));
  if (missing.length === 0) return [];
  return [
    {
      code: 'EVIDENCE_SET_INCOMPLETE',
      reason: `the ${kind} rests on statements that the registry shows no more: ${missing.map(({ kind, statement }) => `${kind} ${statement}`).join(', ')}`,
    },
  ];
}

function chained(
  { previousStatement }: DecisionPredicate,
  earlier: EarlierStatements,
  asked: { kind: string },
): StatementFinding[] {
  const broken = (reason: string) => [{ code: codeOf(asked, 'CHAIN'), reason }];
  if (previousStatement === null) {
    const [left] = earlier.statements;
    return left === undefined ? [] : broken(`it names no statement before it; there is ${left}`);
  }
  if (earlier.statements.includes(previousStatement)) return [];
  const why = earlier.problem === undefined ? '' : `: ${earlier.problem}`;
  return broken(`the statement before it, ${previousStatement}, is not on the image that ran before${why}`);
}

function differing<Change extends object>(a: Change, b: Change): string[] {
  return (Object.keys(b) as (keyof Change & string)[])
    .filter((name) => a[name] !== b[name])
    .map((name) => `${name} (${shown(a[name])}, here ${shown(b[name])})`);
}

/** Digests and commits in full would hide what the sentence says. */
const SHOWN_CHARS = 80;

function shown(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : String(value).slice(0, SHOWN_CHARS);
}
