/** The job summary. Pure. */
import { describeTarget } from '@waybill/gitops';
import { markdownCode, markdownLink, markdownText, table } from '@waybill/toolkit';
import type { Inputs } from './inputs.ts';
import type { Result } from './main.ts';

const HEADINGS: Record<Result['outcome'], string> = {
  committed: 'the digest is in',
  landed: 'this run has put the digest in',
  unchanged: 'the digest was in already',
  superseded: 'a newer build is in; nothing was written',
  'dry-run': 'what would be written',
};

export function summary(inputs: Inputs, result: Result): string[] {
  const { edit, commit, heldBy } = result;
  const rows = [
    ['Service', markdownCode(inputs.service)],
    ['Environment', markdownCode(inputs.environment)],
    ['Value', markdownCode(describeTarget(result.target))],
    ['Digest before', edit.previous.digest ? markdownCode(edit.previous.digest) : 'not pinned'],
    ['Digest of this run', markdownCode(inputs.image.digest)],
    ['Order of this run', markdownCode(inputs.order.join('.'))],
  ];
  if (heldBy)
    rows.push([
      'Held by',
      `order ${markdownCode(heldBy.record.order)}, ${markdownLink('its run', heldBy.record.run)}`,
    ]);
  if (commit)
    rows.push([
      'Commit',
      `${markdownLink(commit.oid.slice(0, 12), commit.url)} on ${markdownCode(result.branch)}`,
    ]);
  if (inputs.rollback !== undefined) rows.push(['Rolled back because', markdownText(inputs.rollback)]);
  const blocks = [
    `### ${markdownText(inputs.service)} in ${markdownText(inputs.environment)}: ${HEADINGS[result.outcome]}`,
    table(['What', 'Value'], rows),
  ];
  if (edit.changed && !result.superseded) {
    blocks.push(`\`\`\`diff\n${edit.diff.replaceAll('```', "'''")}\n\`\`\``);
  }
  if (edit.proof && (result.outcome === 'committed' || result.outcome === 'dry-run')) {
    blocks.push(
      `Proved: ${edit.proof.bytesEqual} of ${edit.proof.bytesBefore} bytes are untouched; after parsing only ${edit.proof.paths.map((path) => markdownCode(path)).join(', ')} differs.`,
    );
  }
  if (result.together > 0) {
    const others =
      result.together === 1
        ? 'the bump of one other writer'
        : `the bumps of ${result.together} other writers`;
    blocks.push(`The commit carries ${others} too.`);
  }
  if (result.outcome === 'landed' && result.superseded) {
    blocks.push('A newer build has replaced it since.');
  }
  for (const note of edit.notes) blocks.push(`_${markdownText(note)}_`);
  return blocks;
}
