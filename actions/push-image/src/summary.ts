/** Result to Markdown for the job summary. */
import { markdownCode, table } from '@waybill/toolkit';
import type { Result } from './main.ts';
import { mebibytes } from './size.ts';

const TAGGED: Record<Result['tagged'], string> = {
  set: 'set',
  already: 'was on this digest already',
  'would-set': 'would be set',
};

export function summary(result: Result): string[] {
  const blobs = `${result.sentBlobs} sent, ${result.keptBlobs} there already`;
  return [
    `### Image ${result.dryRun ? 'checked (dry run: nothing was pushed)' : 'pushed'}`,
    table(
      ['What', 'Value'],
      [
        ['Image', markdownCode(result.image)],
        ['Tag', `${markdownCode(result.tag)} ${TAGGED[result.tagged]}`],
        ['Size', `${mebibytes(result.size)} compressed${result.dryRun ? '' : `; blobs: ${blobs}`}`],
      ],
    ),
    table(
      ['Platform', 'Digest', 'Compressed'],
      result.platforms.map((part) => [
        markdownCode(part.platform),
        markdownCode(part.digest),
        mebibytes(part.size),
      ]),
    ),
  ];
}
