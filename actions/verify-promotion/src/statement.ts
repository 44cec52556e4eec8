/** The signed statement of the promotion, found on the image: what speaks against it, and what is only worth saying. */
import { signerName } from '@waybill/evidence';
import type { GitHubClient, Person } from '@waybill/github';
import { hasDeciders } from '@waybill/policy';
import {
  type Collected,
  type ConfigRevision,
  changeOf,
  checkStatement,
  earlierStatements,
  mergeBase,
} from '@waybill/promotion';
import type { Finding, Move } from './change.ts';
import type { Result } from './result.ts';

export interface JudgedStatement {
  statement?: Result['statement'];
  /** Who started the promotion, as the statement says. */
  startedBy?: Person;
  findings: Finding[];
  notes: Result['notes'];
}

/** A policy that lets nobody sign one asks for none, and an image that could not be looked at is refused for that already. */
export async function judgeStatement(
  config: ConfigRevision,
  move: Move & { from: string },
  { facts, record, source }: Collected,
  pull: { github: GitHubClient; head: string; body: string },
): Promise<JudgedStatement> {
  if (!hasDeciders(config.policy, 'promotion') || !record || !source) return { findings: [], notes: [] };
  const { service, to } = move;
  const previous = facts.toDigest;
  const base = await mergeBase(pull.github, config.repository, config.oid, pull.head);
  const change = changeOf(config, { ...move, candidate: move.after }, { base, head: pull.head }, previous);
  const earlier = await earlierStatements(config, source, { service, to, previous });
  const { statement, findings } = checkStatement(config, { change, facts, record, earlier });
  if (!statement)
    return config.policy.promotionStatement === 'optional'
      ? { findings: [], notes: findings }
      : { findings: located(findings, move), notes: [] };
  const { word } = statement;
  const named = pull.body.includes(word.statementDigest);
  return {
    statement: {
      digest: word.statementDigest,
      referrer: word.referrer,
      signer: signerName(word.signer),
    },
    startedBy: statement.predicate.startedBy,
    findings: located(findings, move),
    notes: named
      ? []
      : [
          {
            code: 'BODY_DIFFERS',
            reason: `the text of the pull request does not name the statement ${word.statementDigest}; no fact is read from it`,
          },
        ],
  };
}

function located(findings: readonly Finding[], move: Move): Finding[] {
  return findings.map((finding) => ({ ...finding, file: move.targets[0].file }));
}
