/**
 * Whether the statement of a promotion stands for a change as it is now. It is looked for on the image, never in the text of a pull
 * request; it must speak of this very change, give its own decision again, and rest on what is still so.
 */
import { type PromotedChange, PromotionFault } from '@waybill/evidence';
import type { PromotionFacts } from '@waybill/policy';
import { canonicalJson } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';
import type { ImageRecord } from './image-record.ts';
import { replayPromotion } from './statement.ts';
import { type EarlierStatements, type SignedPromotion, trustedPromotions } from './statement-chain.ts';

export interface StatementFinding {
  /** Stable. */
  code: string;
  reason: string;
}

/** A change with what was found out about it now. */
export interface PresentState {
  change: PromotedChange;
  facts: PromotionFacts;
  record: ImageRecord;
  earlier: EarlierStatements;
}

export interface CheckedStatement {
  /** The one that speaks of the change; undefined where none does. */
  statement?: SignedPromotion;
  /** Empty where it stands. */
  findings: StatementFinding[];
}

/** A decision is signed at once; one that claims to be older, or younger, is not of the run that signed it. */
const MAX_UNTIL_SIGNED_MS = 3_600_000;
const MAX_CLOCK_SKEW_MS = 60_000;

export function checkStatement(config: ConfigRevision, state: PresentState): CheckedStatement {
  const { promotions, against } = trustedPromotions(config, state.record);
  const statement = promotions.find(({ predicate }) => same(predicate.promotion, state.change));
  if (!statement) return { findings: [noStatement(promotions, against, state)] };
  return {
    statement,
    findings: [
      ...replayed(config, statement),
      ...moved(config, statement, state),
      ...hidden(statement, state),
      ...chained(statement, state.earlier),
    ],
  };
}

function noStatement(
  promotions: readonly SignedPromotion[],
  against: readonly StatementFinding[],
  { change, record }: PresentState,
): StatementFinding {
  const [closest] = promotions
    .map(({ predicate }) => differing(predicate.promotion, change))
    .sort((a, b) => a.length - b.length);
  if (closest)
    return {
      code: 'PROMOTION_STATEMENT_OTHER',
      reason: `the signed statements on the image are about other promotions; the closest differs in ${closest.join(', ')}`,
    };
  const [untrusted] = against;
  if (untrusted) return { ...untrusted, reason: `the statement of the promotion: ${untrusted.reason}` };
  const [broken] = record.broken;
  if (broken)
    return { code: broken.code, reason: `${broken.referrer}, a statement of a promotion: ${broken.reason}` };
  return {
    code: 'PROMOTION_STATEMENT_MISSING',
    reason: 'no signed statement of this promotion is attached to the image, and the policy requires one',
  };
}

/** The decision that the statement names must be the one that its own inputs give. */
function replayed(config: ConfigRevision, { word, predicate }: SignedPromotion): StatementFinding[] {
  const { policy, trustedRoot } = predicate.inputs;
  // Under another policy the decision is another one: that is said as such, below.
  if (policy.digest !== config.policy.digest || trustedRoot.digest !== config.trustedRoot.digest) return [];
  const disagrees = (reason: string) => [{ code: 'PROMOTION_STATEMENT_DISAGREES', reason }];
  try {
    const { equal, differences } = replayPromotion(word.statement, {
      policy: config.policy,
      trustedRootDigest: config.trustedRoot.digest,
    });
    if (!equal)
      return disagrees(`its recorded inputs give another decision; it differs in ${differences.join(', ')}`);
  } catch (error) {
    if (!(error instanceof PromotionFault)) throw error;
    return disagrees(error.message);
  }
  if (predicate.decision.verdict === 'refuse')
    return disagrees('it says that the policy refuses the promotion');
  const waited = word.signedAt.getTime() - Date.parse(String(predicate.decision.evaluatedAt));
  if (waited > MAX_UNTIL_SIGNED_MS || waited < -MAX_CLOCK_SKEW_MS)
    return disagrees(
      `it was decided at ${String(predicate.decision.evaluatedAt)}, but signed at ${word.signedAt.toISOString()}`,
    );
  return [];
}

/** What the decision was taken on and does not turn by itself must be as it was. */
function moved(
  config: ConfigRevision,
  { predicate }: SignedPromotion,
  state: PresentState,
): StatementFinding[] {
  const { inputs } = predicate;
  const { facts } = state;
  const now: [what: string, then: unknown, now: unknown][] = [
    ['the delivery policy', inputs.policy.digest, config.policy.digest],
    ['the trusted root', inputs.trustedRoot.digest, config.trustedRoot.digest],
    [`the digest of ${facts.from}`, inputs.facts.fromDigest, facts.fromDigest ?? null],
    [`the digest of ${facts.to}`, inputs.facts.toDigest, facts.toDigest ?? null],
  ];
  return now
    .filter(([, then, is]) => then !== is)
    .map(([what, then, is]) => ({
      code: 'MERGE_STATE_CHANGED',
      reason: `${what} is another one than the promotion was decided under: ${shown(then)}, now ${shown(is)}; promote again`,
    }));
}

/** Each statement that the decision rests on must still be shown: a registry could keep back the one that contradicts. */
function hidden({ predicate }: SignedPromotion, { record }: PresentState): StatementFinding[] {
  const missing = predicate.inputs.evidence.filter(({ statement }) => !record.shown.has(statement));
  if (missing.length === 0) return [];
  return [
    {
      code: 'EVIDENCE_SET_INCOMPLETE',
      reason: `the promotion rests on statements that the registry shows no more: ${missing.map(({ kind, statement }) => `${kind} ${statement}`).join(', ')}`,
    },
  ];
}

function chained({ predicate }: SignedPromotion, earlier: EarlierStatements): StatementFinding[] {
  const { previousStatement } = predicate;
  const broken = (reason: string) => [{ code: 'PROMOTION_STATEMENT_CHAIN', reason }];
  if (previousStatement === null) {
    const [left] = earlier.statements;
    return left === undefined ? [] : broken(`it names no statement before it; there is ${left}`);
  }
  if (earlier.statements.includes(previousStatement)) return [];
  const why = earlier.problem === undefined ? '' : `: ${earlier.problem}`;
  return broken(`the statement before it, ${previousStatement}, is not on the image that ran before${why}`);
}

function same(a: PromotedChange, b: PromotedChange): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function differing(a: PromotedChange, b: PromotedChange): string[] {
  return (Object.keys(b) as (keyof PromotedChange)[])
    .filter((name) => a[name] !== b[name])
    .map((name) => `${name} (${shown(a[name])}, here ${shown(b[name])})`);
}

/** Digests and commits in full would hide what the sentence says. */
const SHOWN_CHARS = 80;

function shown(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : String(value).slice(0, SHOWN_CHARS);
}
