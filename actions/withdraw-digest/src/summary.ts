/** What people read of it: the job summary and the last line of the log. */
import { logText, markdownCode, markdownLink, markdownText, table } from '@waybill/toolkit';
import type { Inputs } from './inputs.ts';
import type { Result } from './main.ts';

export function summary(inputs: Inputs, result: Result): string[] {
  const { signed, commit } = result;
  const what = inputs.reinstate ? 'Reinstatement' : 'Withdrawal';
  return [
    `## ${what} of ${markdownText(inputs.service)}${inputs.dryRun ? ' (dry run)' : ''}`,
    markdownText(outcomeText(inputs, result), 400),
    table(
      ['', 'At a glance'],
      [
        ['Image', markdownCode(`${result.image}@${inputs.digest}`)],
        ['Reason', markdownText(inputs.reason, 300)],
        ...(inputs.reinstate ? result.before.map((statement) => ['Lifts', markdownCode(statement)]) : []),
        ...(signed
          ? [
              ['Statement', markdownCode(signed.digest)],
              ['Signed by', markdownCode(signed.signer)],
            ]
          : []),
        ...(inputs.reinstate ? [] : [['Way back', 'run the same workflow with `reinstate`']]),
        ['List', commit ? markdownLink(result.path, commit.url) : markdownCode(result.path)],
      ],
    ),
  ];
}

/** Plain text, one line. */
export function sentence(inputs: Inputs, result: Result): string {
  return logText(outcomeText(inputs, result));
}

function outcomeText(inputs: Inputs, { outcome, before, branch }: Result): string {
  switch (outcome) {
    case 'withdrawn':
      return 'The digest is withdrawn: no promotion of it is opened or merged any more.';
    case 'reinstated':
      return 'The digest may be promoted again, if everything else that the policy asks holds.';
    case 'listed':
      return `The image carried the statement already; the list on ${branch} has it now.`;
    case 'dry-run':
      return `A statement would be signed${before.length > 0 ? ` that lifts ${before.length}` : ''}, or the list completed; nothing was written.`;
    case 'unchanged':
      return inputs.reinstate
        ? 'Nothing to lift: the digest is not withdrawn.'
        : 'The digest is withdrawn already; nothing was added.';
  }
}
