/** `waybill policy test`: a policy is code, and has tests. */
import { parsePolicy } from '@waybill/policy';
import { type CaseOutcome, decideCase, readCases } from '../cases.ts';
import type { Command } from '../command.ts';
import { readText } from '../files.ts';
import { columns } from '../text-table.ts';

export const command: Command = {
  help: `
waybill policy test FILE --cases FILE

Decides declared cases by the policy, with the function that decides promotions, and compares verdict and rule codes with what each
case expects. Cases are YAML or JSON (docs/schemas/policy-cases.schema.json):

  version: 1
  cases:
    - name: not on a Friday evening
      service: claims-api
      to: production
      at: 2026-11-27T18:00:00Z
      below-since: 2026-11-20T09:00:00Z
      approvals-enforced: 2
      expect: { verdict: wait, codes: [WINDOW_CLOSED] }

  --json   { passed, policyDigest, cases: [{ name, passed, expected, found, rules }] }

Exit codes: 0 every case as expected, 1 some are not, 2 policy or cases are not valid or could not be read.`,
  operands: ['FILE'],
  options: { cases: { type: 'string' } },
  async run(args) {
    const [path = ''] = args.operands;
    const casesPath = args.required('cases');
    const policy = await parsePolicy(await readText(path), path);
    const outcomes = readCases(await readText(casesPath), casesPath).map((item) => decideCase(policy, item));
    const failed = outcomes.filter(({ passed }) => !passed);
    return {
      code: failed.length === 0 ? 0 : 1,
      json: { passed: failed.length === 0, policyDigest: policy.digest, cases: outcomes },
      text: [
        ...columns(
          outcomes.map(({ name, passed, found }) => [passed ? 'ok' : 'FAILED', name, sentence(found)]),
          '',
        ),
        ...failed.flatMap(differences),
        '',
        `${outcomes.length - failed.length} passed, ${failed.length} failed`,
      ],
    };
  },
};

function sentence({ verdict, codes, until }: CaseOutcome['found']): string {
  return [verdict, ...codes, ...(until === undefined ? [] : [`until ${until}`])].join(' ');
}

function differences({ name, expected, found, rules }: CaseOutcome): string[] {
  return [
    '',
    `${name}: expected ${sentence(expected)}, decided ${sentence(found)}`,
    ...columns(rules.map((rule) => [rule.verdict, rule.rule, rule.code ?? '', rule.reason])),
  ];
}
