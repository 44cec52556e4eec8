/** `waybill preflight`: what lets the required check be got round, found before somebody does (attack 54, first half of 55). */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, type Services, startPlatform } from '@waybill/local-platform';
import { waybill } from './run.ts';

let platform: Platform;
let github: Services['github'];
let owner: string;
beforeAll(async () => {
  platform = await startPlatform({ services: ['github'] });
  github = platform.service('github');
  owner = github.createUser('olivia').token;
  github.createOrganization('acme');
  github.addMember('acme', 'olivia', 'admin');
  github.createUser('dev');
});
afterAll(() => platform.stop());

const CHECK = { context: 'verify-promotion / verify', integration_id: 15368 };
const OWNERS = `* @acme/platform
/overlays/
`;
/** The push ruleset of the examples. */
const WORKFLOWS = JSON.parse(
  readFileSync(
    new URL('../../../examples/config-repo/.github/rulesets/workflows.json', import.meta.url),
    'utf8',
  ),
) as Parameters<Services['github']['createRuleset']>[1];
interface Setup {
  workflows?: boolean;
  check?: { context: string; integration_id?: number };
  reviews?: Record<string, unknown>;
  owners?: string | null;
  rules?: { type: string }[];
}

async function repository(
  name: string,
  { check = CHECK, reviews, owners = OWNERS, rules, workflows = true }: Setup = {},
) {
  const { fullName } = github.createRepository({ owner: 'acme', name });
  await github.commitFiles(fullName, {
    branch: 'main',
    message: 'Begin',
    files: { 'README.md': '#\n', ...(owners === null ? {} : { '.github/CODEOWNERS': owners }) },
  });
  if (workflows) github.createRuleset(fullName, WORKFLOWS);
  github.createRuleset(fullName, {
    name: 'main',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
    bypass_actors: [{ actor_id: 77, actor_type: 'Integration', bypass_mode: 'always' }],
    rules: rules ?? [
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: true,
          required_review_thread_resolution: false,
          ...reviews,
        },
      },
      {
        type: 'required_status_checks',
        parameters: { strict_required_status_checks_policy: false, required_status_checks: [check] },
      },
    ],
  });
  return fullName;
}

async function look(name: string, token = owner) {
  const run = await waybill(['preflight', name, '--json'], {
    GH_TOKEN: token,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
  });
  const { findings = [] } = JSON.parse(run.stdout) as {
    findings?: { level: string; code: string; text: string }[];
  };
  return { code: run.code, findings, codes: findings.map(({ level, code }) => `${level} ${code}`) };
}

describe('waybill preflight', () => {
  it('finds nothing against a repository that is set up, and names who may pass its rules by', async () => {
    const { code, findings } = await look(await repository('sound'));
    expect(findings).toEqual([
      {
        level: 'note',
        code: 'BYPASS_ACTOR',
        text: 'Integration 77 may pass the ruleset "main" by (always)',
      },
    ]);
    expect(code).toBe(0);
  });

  it.each<[string, Setup, string[]]>([
    [
      'attack 54: a check that is bound to no App',
      { check: { context: CHECK.context } },
      ['fault RULESET_CHECK_UNBOUND'],
    ],
    ['another check', { check: { ...CHECK, context: 'lint' } }, ['fault RULESET_CHECK_MISSING']],
    [
      'approvals that stay, of anybody',
      {
        reviews: {
          dismiss_stale_reviews_on_push: false,
          require_last_push_approval: false,
          require_code_owner_review: false,
        },
      },
      ['fault CODE_OWNERS_OFF', 'warning STALE_APPROVALS_KEPT', 'warning LAST_PUSH_APPROVAL_OFF'],
    ],
    [
      'attack 55: owners who own something else, and a broken line',
      {
        owners:
          '/delivery-policy.yml @acme/platform\n/.github/workflows/ platform\n/.github/CODEOWNERS @acme/platform\n',
      },
      ['fault PATH_UNOWNED', 'fault PATH_UNOWNED', 'fault PATH_UNOWNED', 'warning CODE_OWNERS_BROKEN'],
    ],
    ['no owners at all', { owners: null }, ['fault PATH_UNOWNED']],
    [
      'no rules to speak of',
      { rules: [{ type: 'deletion' }] },
      ['fault RULESET_CHECK_MISSING', 'fault FORCE_PUSH_ALLOWED', 'fault PULL_REQUEST_NOT_REQUIRED'],
    ],
  ])('%s', async (what, setup, expected) => {
    const found = await look(await repository(what.replace(/[^a-z0-9]+/gi, '-'), setup));
    expect(found.codes).toEqual([...expected, 'note BYPASS_ACTOR']);
    expect(found.code).toBe(1);
  });

  it('attack 54: a workflow on a branch of their own, which the ruleset of the examples keeps out', async () => {
    const name = await repository('open-to-workflows', { workflows: false });
    const { code, findings } = await look(name);
    expect(findings).toEqual([
      {
        level: 'warning',
        code: 'WORKFLOWS_PUSHABLE',
        text: 'who may write can push a workflow to a branch of their own: it reads the secrets of the repository, and it can report "verify-promotion / verify" as passed. Add a push ruleset that restricts .github/workflows/**',
      },
      expect.objectContaining({ code: 'BYPASS_ACTOR' }),
    ]);
    expect(code).toBe(0);
    github.grant(name, 'dev', 'write');
    const token = github.mintUserToken('dev');
    const put = async (path: string) => {
      const answer = await fetch(`${github.apiUrl}/repos/${name}/contents/${path}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ message: 'Mine', branch: 'mine', content: 'eDogMQo=' }),
      });
      return [answer.status, JSON.stringify(await answer.json())];
    };
    await github.commitFiles(name, { branch: 'mine', message: 'Mine', files: { a: '1' } });
    expect(await put('.github/workflows/before.yml')).toEqual([201, expect.anything()]);
    github.createRuleset(name, WORKFLOWS);
    expect(await put('.github/workflows/after.yml')).toEqual([
      409,
      expect.stringContaining('File path is restricted'),
    ]);
    expect(await put('overlays/a.yaml')).toEqual([201, expect.anything()]);
  });

  it('says what a token does not see', async () => {
    const name = await repository('half-seen');
    github.grant(name, 'dev', 'write');
    const found = await look(name, github.mintUserToken('dev'));
    expect(found.codes).toEqual(['warning BYPASS_UNREADABLE']);
    expect(found.code).toBe(0);
  });

  it('can say nothing of what it can not read', async () => {
    expect((await look('acme/nowhere')).code).toBe(2);
  });
});
