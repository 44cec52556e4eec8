/** The job summary and the output: what was recorded of each deployment. */
import { shortDigest } from '@waybill/promotion';
import { markdownCode, markdownLink, markdownText, table } from '@waybill/toolkit';
import type { RecordedDeployment } from './result.ts';

const MARKS: Record<RecordedDeployment['outcome'], string> = {
  closed: '✅',
  'already-closed': '✅',
  cancelled: '✅',
  none: '➖',
  'dry-run': '➖',
  unapproved: '❌',
  failed: '❌',
};

export function summary(deployments: readonly RecordedDeployment[]): string[] {
  if (deployments.length === 0) return ['## Deployments', 'No declared value moved: nothing to record.'];
  const rows = deployments.map((deployment) => {
    const { service, environment, before, digest, pull, change, outcome, reason } = deployment;
    return [
      markdownText(`${service} in ${environment}`),
      `${before === undefined ? 'nothing' : markdownCode(shortDigest(before))} → ${markdownCode(shortDigest(digest))}`,
      pull ? markdownLink(`#${pull.number}`, pull.url) : '—',
      decisionCell(deployment),
      change ? markdownLink(change.number, change.url) : '—',
      `${MARKS[outcome]} ${markdownText(reason, 400)}`,
    ];
  });
  return [
    '## Deployments',
    table(['What', 'Digest', 'Pull request', 'Decision', 'Change', 'Recorded'], rows),
    ...deployments.flatMap(undecided),
    ...deployments.flatMap(({ untold = [] }) => untold.map((text) => `⚠️ ${markdownText(text, 500)}`)),
  ];
}

function decisionCell({ decision }: RecordedDeployment): string {
  switch (decision?.kind) {
    case undefined:
      return '—';
    case 'found':
      return decision.final ? `✅ signed ${markdownCode(shortDigest(decision.final.digest))}` : '✅';
    case 'missing':
      return decision.issue
        ? `❌ none: ${markdownLink(`#${decision.issue.number}`, decision.issue.url)}`
        : '❌ none';
    case 'failed':
      return `❌ ${markdownText(decision.error.message)}`;
  }
}

/** What is missing, and that the open issue marks the environment. */
function undecided({ service, environment, decision }: RecordedDeployment): string[] {
  if (decision?.kind === 'failed' || decision === undefined) return [];
  const notes = decision.notes.map((note) => `- ${markdownText(note, 400)}`);
  if (decision.kind === 'found') return notes.length === 0 ? [] : [notes.join('\n')];
  const { issue } = decision;
  return [
    `### ${markdownText(`${service} in ${environment}`)} runs what nobody decided on`,
    [...decision.missing.map((text) => `- ${markdownText(text, 400)}`), ...notes].join('\n'),
    issue
      ? `${markdownLink(`Issue #${issue.number}`, issue.url)} marks the environment until somebody closes it.`
      : 'No issue marks the environment.',
  ];
}

/** The output `deployments`. */
export function deploymentsJson(deployments: readonly RecordedDeployment[]): string {
  return JSON.stringify(
    deployments.map(({ service, environment, digest, commit, pull, change, outcome, decision }) => ({
      service,
      environment,
      digest,
      commit: commit ?? null,
      'pull-request': pull?.number ?? null,
      change: change?.number ?? null,
      outcome,
      decision: decision?.kind ?? null,
      issue: (decision?.kind === 'missing' && decision.issue?.number) || null,
      statement: (decision?.kind === 'found' && decision.final?.digest) || null,
    })),
  );
}
