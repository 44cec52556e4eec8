/** A pull request that goes back: found out anew from the history of the base, the registry and the policy, and decided. */
import type { PullRequest } from '@waybill/github';
import { decideRollback, environmentOf } from '@waybill/policy';
import { approvalFacts, type ConfigRevision, collectRollback, decisionTime } from '@waybill/promotion';
import type { FileChange, Finding, Move } from './change.ts';
import { findingsOf, type Judgement, type JudgePorts } from './judge.ts';
import { againstRecord, entryOf } from './records.ts';
import { judgeRollbackStatement } from './statement.ts';

export async function judgeRollback(
  config: ConfigRevision,
  move: Move,
  record: FileChange,
  pull: PullRequest,
  ports: JudgePorts,
): Promise<Judgement> {
  const { service, to: environment, before = '', after } = move;
  const { approvals: needed, rollback } = environmentOf(config.policy, environment);
  const back = { service, to: environment, before, after };
  const wrong = againstRecord(record, back);
  const moment = { ...ports, now: await decisionTime(ports.github, config.repository, ports.now) };
  const collected = await collectRollback(config, { service, environment, to: after }, moment);
  const { facts, report } = collected;
  const entry = entryOf(record, back);
  const stated = await judgeRollbackStatement(config, { ...move, before }, collected, entry?.reason ?? '', {
    github: ports.github,
    head: pull.head.sha,
    body: pull.body,
  });
  const notes = [...collected.notes.map((reason) => ({ code: 'FACTS', reason })), ...stated.notes];
  if (needed.count > 0 && rollback.merge !== 'direct') {
    const reviewed = await approvalFacts(
      config,
      needed,
      {
        pull,
        service,
        to: environment,
        previous: facts.present,
        commit: report?.source?.commit,
        startedBy: stated.predicate?.startedBy ?? entry?.by,
      },
      moment,
    );
    facts.approvals = reviewed.approvals;
    notes.push(...reviewed.notes.map((reason) => ({ code: 'APPROVALS', reason })));
  }
  const decision = decideRollback(config.policy, facts);
  const findings: Finding[] = [...findingsOf(decision, report, move), ...stated.findings];
  if (wrong) findings.push(wrong);
  if (facts.present !== before)
    findings.push({
      code: 'MERGE_STATE_CHANGED',
      reason: `${environment} runs ${facts.present ?? 'nothing'} now, not ${before} that this rolls back from; run the rollback again`,
      file: move.targets[0].file,
    });
  return { move, decision, report, statement: stated.statement, notes, findings };
}
