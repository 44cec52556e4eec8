/** The signed statement of a promotion or rollback, found on the image: what speaks against it, and what is only worth saying. */
import {
  type DecisionPredicate,
  type PromotionPredicate,
  type RollbackPredicate,
  signerName,
} from '@waybill/evidence';
import type { GitHubClient } from '@waybill/github';
import { type Decision, hasDeciders, type StatementNeed } from '@waybill/policy';
import {
  type CheckedStatement,
  type Collected,
  type CollectedRollback,
  type ConfigRevision,
  changedSinceSigned,
  changeOf,
  checkRollbackStatement,
  checkStatement,
  earlierStatements,
  evidenceIn,
  mergeBase,
  rolledBackChange,
} from '@waybill/promotion';
import type { Finding, Move } from './change.ts';
import type { Result } from './result.ts';

export interface JudgedStatement<P extends DecisionPredicate> {
  statement?: Result['statement'];
  /** What the statement says; undefined where there is none. */
  predicate?: P;
  findings: Finding[];
  notes: Result['notes'];
}

/** A policy that lets nobody sign one asks for none, and an image that could not be looked at is refused for that already. */
export async function judgeStatement(
  config: ConfigRevision,
  move: Move & { from: string },
  { facts, record, source }: Collected,
  pull: { github: GitHubClient; head: string; body: string },
): Promise<JudgedStatement<PromotionPredicate>> {
  if (!hasDeciders(config.policy, 'promotion') || !record || !source) return { findings: [], notes: [] };
  const { service, to } = move;
  const previous = facts.toDigest;
  const base = await mergeBase(pull.github, config.repository, config.oid, pull.head);
  const change = changeOf(config, { ...move, candidate: move.after }, { base, head: pull.head }, previous);
  const earlier = await earlierStatements(config, source, { service, to, previous });
  const checked = checkStatement(config, { change, facts, record, earlier });
  return judged(config.policy.promotionStatement, move, checked, pull.body);
}

/** As `judgeStatement`, of a rollback for the reason that its record gives. */
export async function judgeRollbackStatement(
  config: ConfigRevision,
  move: Move & { before: string },
  { facts, record, source }: Pick<CollectedRollback, 'facts' | 'record' | 'source'>,
  reason: string,
  pull: { github: GitHubClient; head: string; body: string },
): Promise<JudgedStatement<RollbackPredicate>> {
  if (!hasDeciders(config.policy, 'promotion') || !record || !source) return { findings: [], notes: [] };
  const { service, to: environment, targets, before: left, after: restored } = move;
  const base = await mergeBase(pull.github, config.repository, config.oid, pull.head);
  const back = { service, environment, targets, left, restored, reason };
  const change = rolledBackChange(config, back, { base, head: pull.head });
  const earlier = await earlierStatements(config, source, { service, to: environment, previous: left });
  const checked = checkRollbackStatement(config, { change, facts, record, earlier });
  return judged(config.policy.rollbackStatement, move, checked, pull.body);
}

function judged<P extends DecisionPredicate>(
  need: StatementNeed,
  move: Move,
  { statement, findings }: CheckedStatement<P>,
  body: string,
): JudgedStatement<P> {
  if (!statement)
    return need === 'optional'
      ? { findings: [], notes: findings }
      : { findings: located(findings, move), notes: [] };
  const { word, predicate } = statement;
  return {
    statement: {
      digest: word.statementDigest,
      referrer: word.referrer,
      signer: signerName(word.signer),
    },
    predicate,
    findings: located(findings, move),
    notes: body.includes(word.statementDigest)
      ? []
      : [
          {
            code: 'BODY_DIFFERS',
            reason: `the text of the pull request does not name the statement ${word.statementDigest}; no fact is read from it`,
          },
        ],
  };
}

/**
 * Why a promotion that was decided well is refused now. Other inputs alone refuse nothing: evidence may be made anew, and the decision of
 * now is the one that counts.
 */
export function changedSince(
  predicate: PromotionPredicate,
  { facts, report }: Pick<Collected, 'facts' | 'report'>,
  { verdict }: Pick<Decision, 'verdict'>,
  move: Move,
): Finding[] {
  if (verdict !== 'refuse') return [];
  const changed = changedSinceSigned(predicate, facts, report ? evidenceIn(report) : []);
  if (changed.length === 0) return [];
  const reason = `what the promotion was decided on has changed since it was signed: ${changed.join('; ')}`;
  return located([{ code: 'MERGE_STATE_CHANGED', reason }], move);
}

function located(findings: readonly Finding[], move: Move): Finding[] {
  return findings.map((finding) => ({ ...finding, file: move.targets[0].file }));
}
