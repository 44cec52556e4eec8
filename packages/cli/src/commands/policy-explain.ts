/** `waybill policy explain`: the policy in words, at a time. */
import { environmentOf, parsePolicy } from '@waybill/policy';
import type { Command } from '../command.ts';
import { explain, type RungExplanation } from '../explanation.ts';
import { readText } from '../files.ts';
import { columns } from '../text-table.ts';
import { timeOf } from '../time.ts';

export const command: Command = {
  help: `
waybill policy explain FILE [--service NAME] [--environment NAME] [--at TIME]

Says in words what must hold before a digest may enter each environment: where it comes from, what must be signed by whom, how long
it must have run below, who approves, whether the change window is open and, if not, when it opens next and why.

  --service NAME       with the image, repository and targets of this service
  --environment NAME   only this environment
  --at TIME            windows and freezes at this time (RFC 3339); default: now
  --json               { policyDigest, at, environments: [{ environment, from, must, window }] }

Exit codes: 0 explained, 2 the policy is not valid or could not be read.`,
  operands: ['FILE'],
  options: { service: { type: 'string' }, environment: { type: 'string' }, at: { type: 'string' } },
  async run(args, terminal) {
    const [path = ''] = args.operands;
    const at = timeOf(args.value('at')) ?? terminal.now();
    const policy = await parsePolicy(await readText(path), path);
    const only = args.value('environment');
    if (only !== undefined) environmentOf(policy, only);
    const rungs = explain(policy, args.value('service'), at).filter(
      ({ environment }) => only === undefined || environment === only,
    );
    return {
      code: 0,
      json: { policyDigest: policy.digest, at: at.toISOString(), environments: rungs },
      text: rungs.flatMap((rung) => [...lines(rung, at), '']),
    };
  },
};

function lines({ environment, from, must, window }: RungExplanation, at: Date): string[] {
  const rows: string[][] = [];
  let last = '';
  for (const { about, text } of must) {
    rows.push([about === last ? '' : about, text]);
    last = about;
  }
  rows.push(['window', `${window.open ? 'open' : 'closed'} at ${at.toISOString()}: ${window.reason}`]);
  return [
    from === undefined ? `Into ${environment}:` : `From ${from} into ${environment}:`,
    ...columns(rows),
  ];
}
