/** The job summary: the verdict first, then what to do, then the proof. */
import { details, markdownCode, markdownText, table } from '@waybill/toolkit';
import { type JudgedFinding, severities } from './findings.ts';
import type { GateResult } from './main.ts';

/** More rows help nobody; findings.json has all of them. */
const MAX_BLOCKING_ROWS = 50;
const MAX_OTHER_ROWS = 100;

const headings = {
  pass: '✅ Infrastructure gate: pass',
  fail: '❌ Infrastructure gate: fail',
  indeterminate: '⚠️ Infrastructure gate: indeterminate',
};

/** Codes of reasons that change nothing: shown under their own heading. */
const NOTES = new Set([
  'GATE_POLICY_CHANGED',
  'GATE_INLINE_SKIPS',
  'GATE_EXCLUDED',
  'GATE_EXCEPTION_ENDS_SOON',
  'GATE_EXCEPTION_UNUSED',
]);

export function summary(result: GateResult): string[] {
  const { judgement, policy } = result;
  const blocking = judgement.findings.filter((finding) => finding.blocking);
  const excepted = judgement.findings.filter((finding) => finding.exception !== undefined);
  const others = judgement.findings.filter((finding) => !finding.blocking && finding.exception === undefined);
  const isNote = (code: string) =>
    NOTES.has(code) || (judgement.verdict === 'pass' && code === 'GATE_EXTERNAL_MODULE');
  const because = judgement.reasons.filter((reason) => !isNote(reason.code));
  const notes = judgement.reasons.filter((reason) => isNote(reason.code));
  const blocks = [
    `## ${headings[judgement.verdict]}`,
    `Commit ${markdownCode(result.commit)} under the policy ${markdownCode(policy.path)} of ${markdownCode(policy.revision.slice(0, 12))} (${markdownText(policy.why)}), which fails on ${result.failOn.join(', ')}.`,
  ];
  if (because.length > 0) blocks.push(reasonList(because));
  blocks.push(
    table(
      [...severities, 'excepted'],
      [[...severities, 'excepted' as const].map((word) => String(judgement.counts[word]))],
    ),
  );
  if (blocking.length > 0) blocks.push('### To mend', findingTable(blocking, MAX_BLOCKING_ROWS));
  if (notes.length > 0) blocks.push('### To know', reasonList(notes));
  if (excepted.length > 0) {
    blocks.push(
      details(
        `${excepted.length} excepted by the policy`,
        table(
          ['rule', 'where', 'owner', 'until', 'reason'],
          excepted
            .slice(0, MAX_OTHER_ROWS)
            .map((finding) => [
              markdownCode(finding.rule),
              where(finding),
              markdownText(finding.exception?.owner ?? ''),
              markdownText(finding.exception?.expires ?? ''),
              markdownText(finding.exception?.reason ?? ''),
            ]),
        ),
      ),
    );
  }
  if (others.length > 0) {
    blocks.push(details(`${others.length} below the threshold`, findingTable(others, MAX_OTHER_ROWS)));
  }
  blocks.push(details('Proof of the scan', proofTable(result)));
  return blocks;
}

function reasonList(reasons: readonly { code: string; text: string }[]): string {
  return reasons
    .map((reason) => `- ${markdownText(reason.text, 1500)} ${markdownCode(reason.code)}`)
    .join('\n');
}

function findingTable(findings: readonly JudgedFinding[], max: number): string {
  const rows = findings
    .slice(0, max)
    .map((finding) => [
      finding.severity,
      markdownCode(finding.rule),
      markdownText(finding.title),
      where(finding),
      finding.silenced === undefined ? '' : `asks for silence: ${markdownText(finding.silenced, 100)}`,
    ]);
  const rest = findings.length - rows.length;
  const text = table(['severity', 'rule', 'what', 'where', ''], rows);
  return rest > 0 ? `${text}\n\n_and ${rest} more in findings.json_` : text;
}

function where(finding: JudgedFinding): string {
  const place =
    finding.path === undefined ? '' : `${finding.path}${finding.startLine ? `:${finding.startLine}` : ''}`;
  return [place, finding.resource ?? '']
    .filter((part) => part !== '')
    .map((part) => markdownCode(part))
    .join(' ');
}

function proofTable(result: GateResult): string {
  const rows = result.judgement.tools.map((tool) => [
    `${markdownText(tool.name)} ${markdownText(tool.version)}`,
    `${tool.filesRead} of ${tool.filesExpected}`,
    String(tool.rulesEvaluated),
    String(tool.parseErrors),
  ]);
  const dropped =
    result.sarif.dropped > 0
      ? `\n\n_${result.sarif.dropped} of the least severe findings did not fit into GitHub's limits for SARIF; findings.json has them._`
      : '';
  return `${table(['tool', 'files read', 'rules evaluated', 'parse errors'], rows)}\n\nTree ${markdownCode(result.tree)}, policy ${markdownCode(result.policy.digest)}.${dropped}`;
}
