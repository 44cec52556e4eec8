/** The text of a bump's pull request. Pure. */
import { type BumpRecord, describeTarget, formatTrailers } from '@waybill/gitops';
import type { MergeMode } from '@waybill/policy';
import { fence, markdownCode, markdownLink, markdownText, table } from '@waybill/toolkit';
import { environmentIn } from './delivery.ts';
import type { Inputs } from './inputs.ts';
import type { View } from './look.ts';
import { commitText } from './message.ts';

export function pullRequestText(
  inputs: Pick<Inputs, 'message' | 'configRepository' | 'transport'>,
  view: Pick<View, 'targets' | 'edit' | 'head' | 'past' | 'policy'>,
  record: BumpRecord,
  serverUrl: string,
): { title: string; body: string } {
  const { targets, edit } = view;
  const { service, environment } = record;
  const previous = edit.previous.digest;
  const { owner, name } = inputs.configRepository;
  const address = (file: string) => `${serverUrl}/${owner}/${name}/blob/${view.head.oid}/${file}`;
  const [source = '', commit = ''] = record.source?.split('@') ?? [];
  // What is in is not always of this repository: then there is nothing to compare with.
  const [heldSource, heldCommit] = view.past[0]?.record.source?.split('@') ?? [];
  const compared =
    heldSource === source && heldCommit !== commit
      ? `, ${markdownLink('what has changed since', `${serverUrl}/${source}/compare/${heldCommit}...${commit}`)}`
      : '';
  const rows = [
    ['Service', markdownCode(service)],
    ['Environment', markdownCode(environment)],
    ['Image', markdownCode(record.image)],
    ['Digest before', previous === undefined ? 'not pinned' : markdownCode(previous)],
    ['Digest after', markdownCode(record.digest)],
    [
      'Source',
      `${markdownText(source)} at ${markdownLink(commit.slice(0, 12), `${serverUrl}/${source}/commit/${commit}`)}${compared}`,
    ],
    ['Built by', `${markdownLink('this run', record.run)}, order ${markdownCode(record.order)}`],
    ...targets.map((target, i) => [
      i === 0 ? 'Value' : '',
      markdownLink(describeTarget(target), address(target.file)),
    ]),
  ];
  const { headline } = commitText(inputs.message, record, previous);
  return {
    title: headline,
    body: [
      record.rollback === undefined
        ? `**${markdownText(service)}** in **${markdownText(environment)}** gets a new build.`
        : `**${markdownText(service)}** in **${markdownText(environment)}** goes back to an earlier digest: ${markdownText(record.rollback)}`,
      table(['What', 'Value'], rows),
      '### The change',
      `${targets.length === 1 ? 'One value' : `${targets.length} values`}, nothing else:`,
      fence('diff', edit.diff),
      ...edit.notes.map((note) => `_${markdownText(note)}_`),
      '### What happens next',
      next(environmentIn(view.policy, environment).merge),
      // Where the repository makes the message of a squash out of this text, they must be its end.
      inputs.transport === 'api'
        ? 'The lines below tell later runs what is in. Keep them in the commit that merges this; squash or merge, do not rebase.'
        : 'The lines below tell later runs what is in, by the signature of their commit. Merge this with a merge commit, so that it gets in as it is.',
      formatTrailers(record),
    ].join('\n\n'),
  };
}

function next(merge: MergeMode): string {
  const whens: Record<MergeMode, string> = {
    direct: 'It merges itself once every required check and review is there.',
    auto: 'It merges itself once every required check and review is there.',
    queue: 'It goes into the merge queue once every required check and review is there.',
    reviewed: 'A person reviews and merges it.',
  };
  return `${whens[merge]} A newer build closes it and opens its own: what was approved here is this digest alone.`;
}
