/** The job summary of the check, for the author and the approvers of the pull request. */
import { describeTarget } from '@waybill/gitops';
import { evidenceTable, ruleTable, shortDigest } from '@waybill/promotion';
import { markdownCode, markdownLink, markdownText, readableTimes, shortTime, table } from '@waybill/toolkit';
import type { Reevaluation } from './reevaluate.ts';
import { type GroupResult, onlyWaits, type Result, waitingCodes } from './result.ts';

export function summary(result: Result): string[] {
  const { about, move, decision, report, statement } = result;
  const head = `## ${markdownLink(`#${about.number}`, about.url)} ${title(result)}`;
  const blocks = [head];
  if (result.kind === 'ordinary')
    return [...blocks, 'Not a promotion: nothing that Waybill moves is changed.', ...notes(result)];
  if (move) {
    blocks.push(
      `**${markdownText(move.service)}** in **${markdownText(move.to)}**: ${move.before === undefined ? 'nothing' : markdownCode(shortDigest(move.before))} → ${markdownCode(move.after)}, ${move.targets.map((target) => markdownCode(describeTarget(target))).join(', ')}`,
    );
  }
  if (result.findings.length > 0) {
    const waits = waitingCodes(result);
    blocks.push(
      table(
        ['Against it', 'Why', 'Turns'],
        result.findings.map(({ code, reason, until }) => [
          markdownCode(code),
          markdownText(readableTimes(reason), 500),
          until === undefined ? (waits.has(code) ? 'when it holds' : 'when mended') : shortTime(until),
        ]),
      ),
    );
  }
  blocks.push(...notes(result));
  if (decision) blocks.push('### Rules of the policy', ruleTable(decision.rules));
  if (report) blocks.push('### Evidence', evidenceTable(report));
  blocks.push(
    `<sub>Head ${markdownCode(about.headSha.slice(0, 12))}, policy ${markdownCode(shortDigest(result.policyDigest))} of ${markdownCode(about.base)} at ${markdownCode(about.baseSha.slice(0, 12))}${decision ? `, decision ${markdownCode(shortDigest(decision.digest))}` : ''}${statement ? `, statement ${markdownCode(statement.digest)} by ${markdownCode(statement.signer, 200)}` : ''}.</sub>`,
  );
  return blocks;
}

export function groupSummary(result: GroupResult): string[] {
  const { group, members, findings, commits, verdict } = result;
  const rows = findings.map(({ code, reason }) => [markdownCode(code), markdownText(reason, 500)]);
  return [
    `## Merge group of ${commits} ${commits === 1 ? 'commit' : 'commits'} onto ${markdownText(group.base)} ${verdict === 'pass' ? 'may be merged ✅' : 'must not be merged ❌'}`,
    members.length === 0
      ? 'No promotion: nothing that Waybill moves is changed.'
      : `${members.length} ${members.length === 1 ? 'promotion' : 'promotions'}, verified as ${markdownCode(group.headSha.slice(0, 12))} has them.`,
    ...(rows.length > 0 ? [table(['Against it', 'Why'], rows)] : []),
    ...members.flatMap(summary),
  ];
}

export function reevaluationSummary(all: readonly Reevaluation[]): string[] {
  const marks = { asked: '🔁', same: '➖', running: '⏳', missing: '➖', refused: '❌' } as const;
  const rows = all.map(({ number, url, outcome, text }) => [
    markdownLink(`#${number}`, url),
    `${marks[outcome]} ${markdownText(text, 300)}`,
  ]);
  return [
    '## Open pull requests, decided again',
    rows.length === 0 ? 'None is open.' : table(['Pull request', 'The required check'], rows),
  ];
}

const PASSED: Record<Result['kind'], string> = {
  ordinary: 'is an ordinary change ✅',
  promotion: 'may be merged ✅',
  rollback: 'is a rollback and may be merged ✅',
  acknowledgement: 'acknowledges a rollback: its digest may be promoted again ✅',
};

function title(result: Result): string {
  if (result.verdict === 'pass') return PASSED[result.kind];
  return onlyWaits(result) ? 'may not be merged yet ⏳' : 'must not be merged ❌';
}

function notes(result: Result): string[] {
  return result.notes.map(({ code, reason }) => `⚠️ ${markdownCode(code)} ${markdownText(reason, 500)}`);
}
