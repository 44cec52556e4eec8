/** The job summary. Pure. */
import { describeTarget } from '@waybill/gitops';
import { details, fence, markdownCode, markdownLink, markdownText, table } from '@waybill/toolkit';
import type { Inputs } from './inputs.ts';
import type { Result } from './main.ts';

const HEADINGS: Record<Result['outcome'], string> = {
  committed: 'the digest is in',
  proposed: 'a pull request carries the digest',
  landed: 'this run has put the digest in',
  unchanged: 'the digest was in already',
  superseded: 'a newer build is in; nothing was written',
  'dry-run': 'what would be written',
};

/** Outcomes with a change that was proved. */
const WRITING: ReadonlySet<Result['outcome']> = new Set(['committed', 'proposed', 'dry-run']);

export function summary(inputs: Inputs, result: Result): string[] {
  const { edit, commit, heldBy } = result;
  const rows = [
    ['Service', markdownCode(inputs.service)],
    ['Environment', markdownCode(inputs.environment)],
    ...result.targets.map((target, i) => [i === 0 ? 'Value' : '', markdownCode(describeTarget(target))]),
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
  const { pull, proposed } = result;
  if (pull)
    rows.push([
      proposed ? 'Pull request' : 'Pull request of the newer build',
      `${markdownLink(`#${pull.number}`, pull.url)}${proposed ? `, ${proposed.opened ? 'opened by this run' : 'open already'}` : ''}`,
    ]);
  if (proposed) rows.push(...standOf(proposed));
  if (inputs.rollback !== undefined) rows.push(['Rolled back because', markdownText(inputs.rollback)]);
  const blocks = [
    `### ${markdownText(inputs.service)} in ${markdownText(inputs.environment)}: ${heading(result)}`,
    table(['What', 'Value'], rows),
  ];
  if (edit.changed && !result.superseded) {
    blocks.push(fence('diff', edit.diff));
  }
  if (edit.proof && WRITING.has(result.outcome)) {
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
  if (result.text)
    blocks.push(details(`The pull request as it would be: ${result.text.title}`, result.text.body));
  for (const warning of proposed?.warnings ?? []) blocks.push(`⚠️ ${markdownText(warning, 500)}`);
  for (const note of edit.notes) blocks.push(`_${markdownText(note)}_`);
  return blocks;
}

function heading(result: Result): string {
  if (result.proposed?.merge.kind === 'merged') return 'the digest is in, by a pull request';
  if (result.outcome === 'superseded' && result.pull)
    return 'a pull request with a newer build is open; nothing was written';
  return HEADINGS[result.outcome];
}

/** How it merges, what it waits for, what it replaces. */
function standOf({ merge, waits, superseded }: NonNullable<Result['proposed']>): string[][] {
  const rows = [['Merging', markdownText(merge.text)]];
  if (waits.length > 0) rows.push(['Waits for', waits.map((wait) => markdownText(wait)).join('; ')]);
  if (superseded.length > 0)
    rows.push(['Replaces', `${superseded.map((number) => `#${number}`).join(', ')}, closed now`]);
  return rows;
}
