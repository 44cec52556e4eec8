/** Verifies and decides one move under the policy of the base: evidence, time, approvals, and the statement that speaks for it. */
import type { EvidenceReport } from '@waybill/evidence';
import type { GitHubClient, PullRequest } from '@waybill/github';
import { type Decision, decidePromotion, environmentOf, rungBelow } from '@waybill/policy';
import {
  approvalFacts,
  type ConfigRevision,
  collectFacts,
  decisionTime,
  type FactPorts,
  shortCode,
} from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';
import type { Finding, Move } from './change.ts';
import type { Result } from './result.ts';
import { judgeStatement } from './statement.ts';

export interface JudgePorts {
  github: GitHubClient;
  /** Sees the teams of the organization; undefined without the input `members-token`. */
  members: GitHubClient | undefined;
  /** Reads the repositories of the services. */
  sources: GitHubClient;
  registry: FactPorts['registry'];
  now(): Date;
}

/** What a judgement adds to a result. */
export type Judgement = Pick<Result, 'move' | 'findings'> &
  Partial<Pick<Result, 'from' | 'decision' | 'report' | 'statement' | 'notes'>>;

/**
 * @param config the revision whose overlays count: the head of the base branch, or what a merge group puts before this change
 * @param known texts of files that are read elsewhere than at that revision
 */
export async function judge(
  config: ConfigRevision,
  move: Move,
  pull: PullRequest,
  ports: JudgePorts,
  known?: ReadonlyMap<string, string | undefined>,
): Promise<Judgement> {
  const { policy } = config;
  let from: string;
  try {
    from = rungBelow(policy, move.to).name;
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return { move, findings: [{ code: shortCode(error), reason: error.message, file: move.target.file }] };
  }
  const now = await decisionTime(ports.github, config.repository, ports.now);
  const candidate = { service: move.service, from, to: move.to, digest: move.after };
  const collected = await collectFacts(config, candidate, { ...ports, now }, known);
  const stated = await judgeStatement(config, { ...move, from }, collected, {
    github: ports.github,
    head: pull.head.sha,
    body: pull.body,
  });
  const { facts, report } = collected;
  const notes = [...collected.notes.map((reason) => ({ code: 'FACTS', reason })), ...stated.notes];
  const needed = environmentOf(policy, move.to).approvals;
  if (needed.count > 0) {
    const change = {
      pull,
      service: move.service,
      to: move.to,
      previous: facts.toDigest,
      commit: report?.source?.commit,
      startedBy: stated.startedBy,
    };
    const reviewed = await approvalFacts(config, needed, change, { ...ports, now });
    facts.approvals = reviewed.approvals;
    notes.push(...reviewed.notes.map((reason) => ({ code: 'APPROVALS', reason })));
  }
  const decision = decidePromotion(policy, facts);
  return {
    move,
    from,
    decision,
    report,
    statement: stated.statement,
    notes,
    findings: [...findingsOf(decision, report, move), ...stated.findings],
  };
}

/** One finding for each rule that does not pass; for the evidence, one for each check that fails. */
export function findingsOf(
  decision: Decision,
  report: EvidenceReport | undefined,
  move: Pick<Move, 'target'>,
): Finding[] {
  const file = move.target.file;
  return decision.rules
    .filter((rule) => rule.verdict !== 'pass')
    .flatMap((rule): Finding[] => {
      const failed = report?.checks.filter((check) => check.verdict === 'fail') ?? [];
      if (rule.rule === 'evidence' && failed.length > 0)
        return failed.map(({ code, reason }) => ({ code, reason, file }));
      const hint =
        rule.code === 'DIGEST_NOT_BELOW'
          ? '. A promotion takes the digest that the environment below runs; putting back an earlier digest is no promotion'
          : '';
      return [
        {
          code: rule.code ?? rule.rule.toUpperCase(),
          reason: `${rule.reason}${hint}`,
          file,
          until: rule.until,
        },
      ];
    });
}
