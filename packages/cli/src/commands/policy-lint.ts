/** `waybill policy lint`: what every action refuses a policy for, and what in a valid one is worth a second look. */
import { type PolicyFault, parsePolicy } from '@waybill/policy';
import { WaybillError } from '@waybill/toolkit';
import type { Command } from '../command.ts';
import { readText } from '../files.ts';
import { policyWarnings } from '../policy-warnings.ts';
import { columns } from '../text-table.ts';
import { timeOf } from '../time.ts';
import { errorJson } from '../waybill.ts';

export const command: Command = {
  help: `
waybill policy lint FILE [--at TIME]

Says whether a delivery policy is valid: it follows its schema, knows no other key and does not contradict itself. In a valid one it
names what is worth a second look; that alone is no failure.

  --at TIME   what is past or never opens is judged at this time (RFC 3339); default: now
  --json      { valid, faults: [{ text, line }], warnings: [{ code, where, text }] }

Exit codes: 0 valid, 1 not valid, 2 could not be read.`,
  operands: ['FILE'],
  options: { at: { type: 'string' } },
  async run(args, terminal) {
    const [path = ''] = args.operands;
    const at = timeOf(args.value('at')) ?? terminal.now();
    const text = await readText(path);
    try {
      const policy = await parsePolicy(text, path);
      const warnings = policyWarnings(policy, at);
      return {
        code: 0,
        json: { valid: true, digest: policy.digest, faults: [], warnings },
        text: [
          `${path} is valid (${policy.digest})`,
          ...columns(warnings.map(({ code, where, text: what }) => [code, where, what])),
        ],
      };
    } catch (error) {
      if (!(error instanceof WaybillError)) throw error;
      const { faults = [unreadable(error)] } = error.details as { faults?: PolicyFault[] };
      return {
        code: 1,
        json: { valid: false, faults, warnings: [], error: errorJson(error) },
        text: [
          ...error.message.split('\n'),
          ...(error.where === undefined || error.where === path ? [] : [`  at ${error.where}`]),
        ],
      };
    }
  },
};

/** Of what is no YAML, the place is `file:line:column`. */
function unreadable({ message, where = '' }: WaybillError): PolicyFault {
  const [, line] = /:(\d+):\d+$/.exec(where) ?? [];
  return line === undefined ? { text: message } : { text: message, line: Number(line) };
}
