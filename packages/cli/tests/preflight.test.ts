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
/** The policy merges production as `merge` says. */
const policy = (merge: string) => `version: 1
trust: { builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/heads/main] }] }
evidence: { release: [signature] }
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: production, merge: ${merge}, evidence: release }
services:
  api:
    image: registry.example/api
    source: { repository: acme/api, repository-id: '1', refs: [refs/heads/main] }
    targets: { dev: { yaml: dev.yml, path: d }, production: { yaml: production.yml, path: d } }
`;
const workflow = (events: string, job = 'verify-promotion') =>
  `name: verify-promotion\non: ${events}\njobs:\n  ${job}:\n    uses: acme/waybill/.github/workflows/verify-promotion.yml@v1\n`;
const queueRule = (method = 'SQUASH') => ({
  type: 'merge_queue',
  parameters: {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: method,
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 5,
  },
});
interface Setup {
  workflows?: boolean;
  check?: { context: string; integration_id?: number };
  reviews?: Record<string, unknown>;
  owners?: string | null;
  rules?: { type: string }[];
  merge?: string;
  /** Events of the workflow that runs the check. */
  events?: string;
  job?: string;
  /** Merge method of the queue; none where not given. */
  queue?: string;
}

async function repository(
  name: string,
  {
    check = CHECK,
    reviews,
    owners = OWNERS,
    rules,
    merge = 'auto',
    events = '[pull_request_target]',
    job,
    queue,
    workflows = true,
  }: Setup = {},
) {
  const { fullName } = github.createRepository({ owner: 'acme', name });
  await github.commitFiles(fullName, {
    branch: 'main',
    message: 'Begin',
    files: {
      'delivery-policy.yml': policy(merge),
      '.github/workflows/verify-promotion.yml': workflow(events, job),
      '.github/workflows/broken.yml': 'on: [merge_group\n',
      ...(owners === null ? {} : { '.github/CODEOWNERS': owners }),
    },
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
      ...(queue === undefined ? [] : [queueRule(queue)]),
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
    [
      'a policy that merges through a queue that is not there',
      { merge: 'queue', events: '[pull_request_target, merge_group]' },
      ['fault MERGE_QUEUE_MISSING'],
    ],
    ['a queue for which the check does not run', { queue: 'SQUASH' }, ['fault MERGE_GROUP_UNCHECKED']],
    [
      'a queue for which another job runs',
      { merge: 'queue', queue: 'SQUASH', events: '{ merge_group: }', job: 'lint' },
      ['fault MERGE_GROUP_UNCHECKED'],
    ],
    [
      'a queue that merges in a way that the rules forbid',
      { queue: 'REBASE', events: 'merge_group', reviews: { allowed_merge_methods: ['squash'] } },
      ['fault MERGE_QUEUE_METHOD'],
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

  it('finds nothing against a queue that the check runs for', async () => {
    const found = await look(
      await repository('queued', {
        merge: 'queue',
        queue: 'SQUASH',
        events: '{ pull_request_target: { types: [opened] }, merge_group: }',
      }),
    );
    expect([found.code, found.codes]).toEqual([0, ['note BYPASS_ACTOR']]);
  });

  it('says that a policy that does not hold was not looked at for a queue', async () => {
    const found = await look(await repository('unread', { merge: 'sideways' }));
    expect([found.code, found.codes]).toEqual([0, ['warning POLICY_NOT_READ', 'note BYPASS_ACTOR']]);
    expect(found.findings[0]?.text).toContain('[WAYBILL_POLICY_INVALID]');
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
