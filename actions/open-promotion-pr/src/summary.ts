/** The job summary, the outputs and the lines of the log: what was done for each service. */
import { evidenceTable, ruleTable, shortDigest } from '@waybill/promotion';
import {
  details,
  markdownCode,
  markdownLink,
  markdownText,
  readableTimes,
  shortTime,
  table,
} from '@waybill/toolkit';
import { turnsAt, verdictLine, whatChanges } from './body.ts';
import { changeLine } from './change.ts';
import type { Inputs } from './inputs.ts';
import type { Proposal } from './plan.ts';
import { against, type Result } from './result.ts';

export function summary(inputs: Inputs, results: readonly Result[]): string[] {
  const title = inputs.service === 'all' ? 'all services' : inputs.service;
  const rows = results.map((result) => [markdownText(result.service), outcome(result)]);
  return [
    `## Promotion of ${markdownText(title)} to ${markdownText(inputs.to)}${inputs.dryRun ? ' (dry run)' : ''}`,
    ...partial(results),
    results.length === 0 ? 'No service stands in both environments.' : table(['Service', 'Outcome'], rows),
    ...results.flatMap(part),
  ];
}

/** A train that was cut off says so first. */
function partial(results: readonly Result[]): string[] {
  const count = (...kinds: Result['kind'][]) => results.filter(({ kind }) => kinds.includes(kind)).length;
  const left = count('left');
  if (left === 0) return [];
  const done = count('opened', 'found', 'nothing', 'dry-run');
  return [
    `> ⚠️ **Cut off by GitHub's rate limit:** ${done} of ${results.length} services are done, ${count('failed', 'refused')} failed, ${left} were not looked at. Run it again when the limit is over: what is done is found and left as it is.`,
  ];
}

/** Plain text, a line for each service. */
export function summaryLines(results: readonly Result[]): string {
  return results.map((result) => `${result.service}: ${plainOutcome(result)}`).join('\n');
}

/** The output `pull-requests`. */
export function pullRequestsJson(results: readonly Result[]): string {
  return JSON.stringify(
    results.flatMap((result) =>
      result.kind === 'opened' || result.kind === 'found'
        ? [
            {
              service: result.service,
              number: result.number,
              url: result.url,
              digest: result.proposal.digest,
              decision: result.proposal.decision.verdict,
              ...changeOutput(result.proposal),
            },
          ]
        : [],
    ),
  );
}

/** Only where a change is required: its number, or null where it is not there yet. */
function changeOutput({ change }: Proposal): { change?: string | null } {
  if (!change) return {};
  return { change: change.kind === 'found' ? change.number : null };
}

function plainOutcome(result: Result): string {
  switch (result.kind) {
    case 'nothing':
      return `nothing to promote: ${result.reason}`;
    case 'left':
      return result.reason;
    case 'refused':
      return `refused: ${against(result).join('; ')}`;
    case 'failed':
      return `failed: ${result.error.message} [${result.error.code}]`;
    case 'dry-run':
      return `would open "${result.title}"${waiting(result.proposal.decision)}`;
    case 'opened':
    case 'found':
      return [
        `${result.kind === 'opened' ? 'opened' : 'is open already:'} #${result.number} ${result.url}`,
        waiting(result.proposal.decision),
        `; ${result.merge.text}`,
        result.superseded.length > 0 ? `; replaces ${result.superseded.map((n) => `#${n}`).join(', ')}` : '',
      ].join('');
  }
}

function waiting(decision: Parameters<typeof turnsAt>[0]): string {
  if (decision.verdict !== 'wait') return '';
  const until = turnsAt(decision);
  return `; waits${until ? ` until ${shortTime(until.toISOString())}` : ''}`;
}

function outcome(result: Result): string {
  switch (result.kind) {
    case 'nothing':
      return `➖ ${markdownText(result.reason)}`;
    case 'left':
      return `⏭️ ${markdownText(result.reason)}`;
    case 'refused':
      return `❌ refused: ${against(result)
        .map((line) => markdownText(readableTimes(line), 300))
        .join('; ')}`;
    case 'failed':
      return `❌ ${markdownText(result.error.message)} ${markdownCode(result.error.code)}`;
    case 'dry-run':
      return `would open ${markdownText(result.title)}`;
    case 'opened':
    case 'found': {
      const link = markdownLink(`#${result.number}`, result.url);
      const what = result.kind === 'opened' ? 'opened' : 'is open already';
      const replaced =
        result.superseded.length > 0 ? `, replaces ${result.superseded.map((n) => `#${n}`).join(', ')}` : '';
      return `${link} ${what} with ${markdownCode(shortDigest(result.proposal.digest))}${replaced}; ${markdownText(result.merge.text)}`;
    }
  }
}

const RULES = '#### Rules of the policy';
const EVIDENCE = '#### Evidence';

function part(result: Result): string[] {
  switch (result.kind) {
    case 'nothing':
    case 'failed':
    case 'left':
      return [];
    case 'dry-run':
      return [
        details(`${result.service}: the pull request as it would be`, result.body),
        everyChange(result.proposal),
      ];
    case 'refused':
      return [
        `### ${markdownText(result.service)}: refused`,
        RULES,
        ruleTable(result.decision.rules),
        ...(result.report ? [EVIDENCE, evidenceTable(result.report)] : []),
      ];
    case 'opened':
    case 'found':
      return [
        `### ${markdownText(result.service)}`,
        verdictLine(result.proposal),
        ...(result.proposal.change ? [`**Change request:** ${changeLine(result.proposal.change)}`] : []),
        ...result.warnings.map((warning) => `⚠️ ${markdownText(warning, 500)}`),
        RULES,
        ruleTable(result.proposal.decision.rules),
        EVIDENCE,
        evidenceTable(result.proposal.report),
        everyChange(result.proposal),
      ];
  }
}

/** The pull request points here for what it has no room for. */
function everyChange(proposal: Proposal): string {
  return `#### What changes\n\n${whatChanges(proposal, { rows: Number.POSITIVE_INFINITY })}`;
}
