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
  const rows = deployments.map(({ service, environment, before, digest, pull, change, outcome, reason }) => [
    markdownText(`${service} in ${environment}`),
    `${before === undefined ? 'nothing' : markdownCode(shortDigest(before))} → ${markdownCode(shortDigest(digest))}`,
    pull ? markdownLink(`#${pull.number}`, pull.url) : '—',
    change ? markdownLink(change.number, change.url) : '—',
    `${MARKS[outcome]} ${markdownText(reason, 400)}`,
  ]);
  return ['## Deployments', table(['What', 'Digest', 'Pull request', 'Change', 'Recorded'], rows)];
}

/** The output `deployments`. */
export function deploymentsJson(deployments: readonly RecordedDeployment[]): string {
  return JSON.stringify(
    deployments.map(({ service, environment, digest, commit, pull, change, outcome }) => ({
      service,
      environment,
      digest,
      commit: commit ?? null,
      'pull-request': pull?.number ?? null,
      change: change?.number ?? null,
      outcome,
    })),
  );
}
