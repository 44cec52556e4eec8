/** `waybill preflight`: whether a config repository is set up so that its required check means something. */
import { githubClient } from '@waybill/github';
import { preflight, readPreflight } from '@waybill/promotion';
import { httpClient, plainLogger } from '@waybill/toolkit';
import type { Command } from '../command.ts';
import { errors } from '../errors.ts';
import { columns } from '../text-table.ts';

const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/;
const PUBLIC_API = 'https://api.github.com';

export const command: Command = {
  help: `
waybill preflight OWNER/REPOSITORY [--policy PATH] [--check NAME] [--branch NAME]

Looks at the rules of the base branch of a config repository, at its merge queue where the policy merges through one, at CODEOWNERS and at
who may pass the rules by. It changes nothing.
The token comes from GH_TOKEN or GITHUB_TOKEN and needs "contents: read" alone; only an owner's sees who may pass a ruleset by.
GITHUB_API_URL and GITHUB_GRAPHQL_URL name a GitHub Enterprise Server.

  --policy PATH   the delivery policy in the repository; default: delivery-policy.yml
  --check NAME    the required check; default: verify-promotion / verify
  --branch NAME   default: the default branch
  --json          { repository, branch, passed, findings: [{ level, code, text }] }

Exit codes: 0 no fault (warnings and notes are none), 1 the check can be got round or nothing can merge, 2 could not look.`,
  operands: ['OWNER/REPOSITORY'],
  options: { policy: { type: 'string' }, check: { type: 'string' }, branch: { type: 'string' } },
  async run(args, terminal) {
    const [name = ''] = args.operands;
    const { env } = terminal;
    const match = REPOSITORY.exec(name);
    const token = env.GH_TOKEN ?? env.GITHUB_TOKEN;
    if (!match?.[1] || !match[2])
      throw errors.CLI_USAGE({
        message: 'the operand is no repository',
        expected: 'OWNER/REPOSITORY',
        found: name,
      });
    if (!token)
      throw errors.CLI_USAGE({ message: 'there is no token', expected: 'GH_TOKEN or GITHUB_TOKEN' });
    const log = plainLogger(terminal.note, terminal.note);
    const apiUrl = env.GITHUB_API_URL ?? PUBLIC_API;
    const client = githubClient({
      apiUrl,
      graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl}/graphql`,
      token,
      http: httpClient({ env, onRetry: (text) => log.info(text) }),
      log,
    });
    const state = await readPreflight(
      client,
      { owner: match[1], name: match[2] },
      {
        check: args.value('check') ?? 'verify-promotion / verify',
        policyPath: args.value('policy') ?? 'delivery-policy.yml',
        branch: args.value('branch'),
      },
    );
    const findings = preflight(state);
    const faults = findings.filter(({ level }) => level === 'fault').length;
    return {
      code: faults === 0 ? 0 : 1,
      json: { repository: name, branch: state.branch, passed: faults === 0, findings },
      text: [
        faults === 0
          ? `${name}: the rules of ${state.branch} hold the required check`
          : `${name}: the rules of ${state.branch} do not hold the required check, by ${faults} ${faults === 1 ? 'fault' : 'faults'}`,
        ...columns(findings.map(({ level, code, text }) => [level.toUpperCase(), code, text])),
      ],
    };
  },
};
