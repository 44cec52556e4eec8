/** A rollback by pull request and by commit: what is put back, in how many requests, and what holds afterwards. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import {
  type Config,
  type PolicyEdit,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';

let world: World;
let good: string;
let bad: string;
beforeAll(async () => {
  world = await startWorld();
  good = await world.image('claims-api');
  bad = await world.image('claims-api');
});
afterAll(() => world.stop());

const github = () => world.platform.service('github');
const codes = (run: ActionRun) =>
  run.annotations.filter(({ level }) => level === 'error').map(({ properties }) => properties.title);
const refused = (run: ActionRun, code: string) => {
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('WAYBILL_ROLLBACK_REFUSED');
  expect(run.log).toContain(`- ${code}: `);
};
const rollback =
  (rules: string): PolicyEdit =>
  (policy) =>
    policy.replace('    soak: 24h\n', `    soak: 24h\n    rollback: ${rules}\n`);
const direct = rollback('{ merge: direct }');

/** Production ran `good` for a day, and runs `bad` now. */
async function gone(
  edit?: PolicyEdit,
  digests = [good, bad],
  options?: Parameters<World['config']>[1],
): Promise<Config> {
  world.toPast();
  const config = await world.config(edit, options);
  const [first = good, ...later] = digests;
  await config.run('production', first);
  world.toPresent();
  for (const digest of later) await config.run('production', digest);
  return config;
}
const recordPath = (digest: string) =>
  `.waybill/rollbacks/claims-api/production/${digest.replace(':', '-')}.json`;
async function recordOf(config: Config, digest: string, revision = 'main') {
  const file = await github().readFile(config.repository, revision, recordPath(digest));
  return file && (JSON.parse(file.toString('utf8')) as { rollbacks: Record<string, unknown>[] });
}
async function acknowledge(config: Config, digest: string): Promise<void> {
  const record = await recordOf(config, digest);
  for (const entry of record?.rollbacks ?? [])
    entry.acknowledged = { by: 'bob', reason: 'the database was at fault', at: '2026-11-22' };
  await github().commitFiles(config.repository, {
    branch: 'main',
    message: 'Acknowledge',
    files: { [recordPath(digest)]: JSON.stringify(record) },
  });
}
/** Requests that reached GitHub while `work` ran, in short. */
async function requestsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = github().server.requests.length;
  await work();
  return github()
    .server.requests.slice(before)
    .map(({ method, path, body }) => {
      if (!path.endsWith('/graphql'))
        return `${method} ${path.replace(/^\/api\/v3\/repos\/[^/]+\/[^/]+/, '')}`;
      const { query } = JSON.parse(body.toString('utf8')) as { query: string };
      return /^\s*((?:query|mutation) \w+)/.exec(query)?.[1] ?? query;
    });
}
const firstWrite = (requests: readonly string[]) =>
  requests.findIndex((request) => !/^(query|GET)/.test(request));

describe('by pull request', () => {
  it('opens it in four requests after the read, with the value, the record and the signed statement', async () => {
    const config = await gone(withDeciders);
    let run: ActionRun | undefined;
    const requests = await requestsOf(async () => {
      run = await config.rollback({});
    });
    expect(codes(run as ActionRun)).toEqual([]);
    expect(run?.outputs).toEqual({ outcome: 'opened', digest: good, commit: '', 'pull-request': '1' });
    expect(requests.slice(firstWrite(requests))).toEqual([
      'mutation createCommitOnNewBranch',
      'POST /pulls',
      'POST /pulls/1/requested_reviewers',
      'mutation enablePullRequestAutoMerge',
    ]);
    const pull = await github().pullRequest(config.repository, 1);
    expect(pull.title).toBe(`rollback(claims-api): production ← ${good.slice(0, 19)}`);
    expect(pull.body).toContain('Errors of 5 % since the rollout');
    expect(pull.body).toMatch(/\*\*Ran here\*\* \| 1 d 2 h: 20\d\d-/);
    expect(pull.body).toContain('byte for byte, what it was');
    expect(pull.body).toContain('✅ 5 of 5 pieces verify');
    expect(pull.body).toMatch(
      /Signed statement of this rollback: `sha256:[0-9a-f]{64}`, attached to the image/,
    );
    const [commit] = await github().commits(config.repository, pull.head.ref);
    expect(commit?.verification.verified).toBe(true);
    expect(commit?.message).toContain(`Waybill-Digest: ${good}`);
    expect(commit?.message).toContain(`Waybill-Rolled-Back: ${bad}`);
    expect(commit?.message).not.toContain('Errors of');
    expect(await config.digestOf('production', 'claims-api', pull.head.ref)).toBe(good);
    expect((await recordOf(config, bad, pull.head.ref))?.rollbacks).toEqual([
      {
        to: good,
        reason: 'Errors of 5 % since the rollout',
        by: { login: 'alice', id: 500 },
        run: expect.stringMatching(/\/actions\/runs\/\d+\/attempts\/1$/),
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        acknowledged: null,
      },
    ]);
    // A second run, and another person's, find it.
    const again = await config.rollback({});
    expect(again.outputs).toMatchObject({ outcome: 'found', 'pull-request': '1' });
    expect(await github().pullRequests(config.repository)).toHaveLength(1);
  });

  it('attack 54: does not let it merge by itself where anybody could report the check as passed', async () => {
    const config = await gone(undefined, undefined, { bound: false });
    let run: ActionRun | undefined;
    const requests = await requestsOf(async () => {
      run = await config.rollback({});
    });
    expect(run?.exitCode).toBe(0);
    expect(run?.log).toContain(
      'it does not merge by itself, a person has to: RULESET_CHECK_UNBOUND: the rules of main name no App',
    );
    expect(requests).not.toContain('mutation enablePullRequestAutoMerge');
  });

  it('neutralises what comes from outside, and is assigned as the policy says', async () => {
    const config = await gone((policy) =>
      policy.replace('    soak: 24h\n', '    soak: 24h\n    assignees: [bob]\n    milestone: Nowhere\n'),
    );
    const reason = '@acme/production-approvers <img src=x> fixes #1 [a](http://x) | ```';
    let run = {} as ActionRun;
    const requests = await requestsOf(async () => {
      run = await config.rollback({ reason });
    });
    expect(run.exitCode).toBe(0);
    // What nothing waits for comes after the four requests.
    expect(requests.slice(firstWrite(requests)).slice(3)).toEqual([
      'mutation enablePullRequestAutoMerge',
      'POST /issues/1/assignees',
      'GET /milestones',
    ]);
    expect(run.summary).toContain('the milestone "Nowhere" is not set');
    const { body, assignees } = await github().pullRequest(config.repository, 1);
    expect(assignees).toEqual(['bob']);
    expect(body).not.toContain('@acme/production-approvers <img');
    expect(body).not.toContain('<img');
    expect(body).not.toMatch(/fixes #1/);
  });
});

describe('by commit', () => {
  it('writes value and record in one request that names the statement, and never goes back twice for one run', async () => {
    const config = await gone((policy) => withDeciders(direct(policy)));
    const id = { env: { GITHUB_RUN_ID: '77' } };
    const file = config.path('production');
    const [old] = (await github().commits(config.repository, 'main')).slice(1);
    const before = await github().readFile(config.repository, old?.sha ?? '', file);
    let run: ActionRun | undefined;
    const requests = await requestsOf(async () => {
      run = await config.rollback({ from: bad }, id);
    });
    expect(codes(run as ActionRun)).toEqual([]);
    expect(run?.outputs).toMatchObject({ outcome: 'rolled-back', digest: good, 'pull-request': '' });
    expect(requests.slice(firstWrite(requests))).toEqual(['mutation createCommitOnBranch']);
    expect(await config.digestOf('production')).toBe(good);
    expect(await github().readFile(config.repository, 'main', file)).toEqual(before);
    const head = await github().resolve(config.repository, 'main');
    expect(run?.outputs.commit).toBe(head);
    const { message } = await github().commit(config.repository, head ?? '');
    expect(message).toMatch(/^Waybill-Statement: sha256:[0-9a-f]{64}$/m);
    // The job is run again: it has been done.
    const again = await config.rollback({}, { env: { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.outputs).toMatchObject({ outcome: 'found' });
    // A machine says so once more, late.
    const late = await config.rollback({ from: bad });
    expect(late.outputs).toMatchObject({ outcome: 'unchanged' });
    expect(late.log).toContain('there is nothing to roll back');
    expect(await github().resolve(config.repository, 'main')).toBe(head);
  });

  it('rolls back once when two say so at the same time', async () => {
    const config = await gone(direct);
    const moved = await Promise.all([1, 2].map(() => config.rollback({ from: bad })));
    expect(moved.map(({ outputs }) => outputs.outcome).sort()).toEqual(['rolled-back', 'unchanged']);
    expect((await recordOf(config, bad))?.rollbacks).toHaveLength(1);
  });

  it('goes no further back where another person says so after it, unless the digest is named', async () => {
    const config = await gone(direct);
    expect((await config.rollback({})).outputs).toMatchObject({ outcome: 'rolled-back' });
    const head = await github().resolve(config.repository, 'main');
    const second = await config.rollback({}, { env: { GITHUB_RUN_ID: '78' } });
    expect(second.exitCode).toBe(1);
    expect(second.log).toContain('WAYBILL_ROLLBACK_DONE');
    expect(second.log).toMatch(
      /production was put back from sha256:\S+ on \S+ by alice, and has not moved since/,
    );
    expect(await github().resolve(config.repository, 'main')).toBe(head);
    // A machine that names what runs now is asked no such question: the policy decides.
    const named = await config.rollback({ from: good }, { env: { GITHUB_RUN_ID: '79' } });
    expect(named.log).not.toContain('WAYBILL_ROLLBACK_DONE');
    expect(named.log).toContain('ROLLBACK_NO_GOOD');
  });

  it('writes nothing in a dry run', async () => {
    const config = await gone(direct);
    const requests = await requestsOf(async () => {
      expect((await config.rollback({ 'dry-run': 'true' })).outputs).toMatchObject({
        outcome: 'dry-run',
        digest: good,
      });
    });
    expect(firstWrite(requests)).toBe(-1);
  });
});

describe('the digest that is left', () => {
  it('is refused by the next promotion until the rollback is acknowledged', async () => {
    const config = await gone(direct);
    await config.run('staging', bad);
    expect((await config.rollback({})).exitCode).toBe(0);
    const policy: PolicyEdit = (text) => text.replace('    soak: 24h\n', '');
    await config.changePolicy(policy);
    const run = await config.promote({ to: 'production' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(
      /ROLLED_BACK: production was rolled back from it on \d{4}-\d\d-\d\d by alice because: Errors of 5 % since the rollout\. To let it in again, fill "acknowledged" in \.waybill\/rollbacks\//,
    );
    await acknowledge(config, bad);
    expect(codes(await config.promote({ to: 'production' }))).toEqual([]);
  });

  it('is refused where its record was spoilt', async () => {
    const config = await gone(direct);
    await config.run('staging', bad);
    await config.rollback({});
    await github().commitFiles(config.repository, {
      branch: 'main',
      message: 'Oops',
      files: { [recordPath(bad)]: '{"rollbacks": []}' },
    });
    const run = await config.promote({ to: 'production' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('ROLLBACK_RECORD_UNREADABLE');
  });

  it('is not gone back to; an older good one is', async () => {
    // good ran a day, bad is rolled back from, and a third one that is no better runs now.
    const third = await world.image('claims-api');
    const config = await gone(direct);
    await config.rollback({});
    await config.run('production', third);
    const run = await config.rollback({});
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', digest: good });
  });
});

describe('refuses', () => {
  it('where nothing ran long enough', async () => {
    const other = await world.image('claims-api');
    world.toPresent();
    const config = await world.config(direct);
    await config.run('production', other);
    await config.run('production', bad);
    const run = await config.rollback({});
    refused(run, 'ROLLBACK_NO_GOOD');
    expect(run.log).toMatch(/SOAK_TOO_SHORT \(ran \d+ s of 1 d\)/);
  });

  it('where nothing ran before, or runs now', async () => {
    refused(await (await gone(direct, [bad])).rollback({}), 'ROLLBACK_NO_GOOD');
    refused(await (await world.config(direct)).rollback({}), 'ROLLBACK_NOTHING_RUNS');
  });

  it("a digest that the environment never ran, as another environment's", async () => {
    const config = await gone(direct);
    const other = await world.image('claims-api');
    await config.run('staging', other);
    refused(await config.rollback({ to: other }), 'ROLLBACK_NEVER_RAN');
    refused(await config.rollback({ to: bad }), 'ROLLBACK_RUNS_ALREADY');
  });

  it('an unsigned image, however long it ran', async () => {
    const unsigned = await world.image('claims-api', false);
    const config = await gone(direct, [unsigned, bad]);
    refused(await config.rollback({}), 'SIGNATURE_MISSING');
  });

  it('further back than the last good one, unless the policy says so', async () => {
    const last = await world.image('claims-api');
    const strict = await gone(rollback('{ merge: direct, soak: 0s }'), [good, last, bad]);
    refused(await strict.rollback({ to: good }), 'ROLLBACK_NOT_LAST');
    const free = await gone(rollback('{ merge: direct, soak: 0s, reach: any-good }'), [good, last, bad]);
    const run = await free.rollback({ to: good });
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', digest: good });
    expect(run.summary).toContain('further back than the last good one');
  });

  it.each([
    ['a service that is not declared', { service: 'other' }, 'WAYBILL_SERVICE_UNKNOWN'],
    ['an environment that is not declared', { environment: 'other' }, 'WAYBILL_ENVIRONMENT_UNKNOWN'],
    ['another form of digest', { to: 'v1.2.3' }, 'WAYBILL_INVALID_INPUT'],
    ['a digest with something behind it', { from: `sha256:${'0'.repeat(64)}; rm` }, 'WAYBILL_INVALID_INPUT'],
    ['a reason that says nothing', { reason: 'bad' }, 'WAYBILL_INVALID_INPUT'],
    ['a reason of two lines', { reason: 'it fails here\nand there' }, 'WAYBILL_INVALID_INPUT'],
  ])('%s', async (_, inputs, code) => {
    const config = await world.config(direct);
    const run = await config.rollback(inputs as Record<string, string>);
    expect(run.exitCode).toBe(1);
    expect(codes(run)).toEqual([`rollback-environment: ${code}`]);
  });
});

describe('a withdrawn digest and old evidence', () => {
  it('passes over what was withdrawn', async () => {
    world.toPast();
    const withdrawers: PolicyEdit = (text) =>
      direct(text).replace(
        '  triggers: [push]',
        '  withdrawers: [{ workflow: acme/waybill/.github/workflows/withdraw.yml, refs: ["refs/tags/v*"] }]\n  triggers: [push]',
      );
    const config = await gone(withdrawers);
    const withdrawn = await config.signWithdrawal({ digest: good });
    await config.list(good, [withdrawn.bundle]);
    const run = await config.rollback({});
    refused(run, 'ROLLBACK_NO_GOOD');
    expect(run.log).toContain('DIGEST_WITHDRAWN');
    refused(await config.rollback({ to: good }), 'DIGEST_WITHDRAWN');
  });

  it('reports evidence that is too old for a promotion, and enforces its age where the policy says so', async () => {
    const aged: PolicyEdit = (text) =>
      direct(text).replace('sbom, gate, tests]', 'sbom, { kind: gate, max-age: 1h }, tests]');
    const reported = await (await gone(aged)).rollback({});
    expect(reported.outputs).toMatchObject({ outcome: 'rolled-back' });
    expect(reported.log).toContain('EVIDENCE_TOO_OLD (signed ');
    expect(reported.summary).toContain('Look at this first');
    const enforced: PolicyEdit = (text) =>
      aged(text).replace('merge: direct }\n    appr', 'merge: direct, evidence-age: enforced }\n    appr');
    refused(await (await gone(enforced)).rollback({}), 'EVIDENCE_TOO_OLD');
  });

  it('does not wait for a window, unless the policy says so', async () => {
    const never = 'freezes: [{ from: 2026-01-01T00:00:00Z, to: 2036-01-01T00:00:00Z, reason: end of year }]';
    const frozen: PolicyEdit = (text) =>
      direct(text).replace('    soak: 24h\n', `    soak: 24h\n    ${never}\n`);
    const run = await (await gone(frozen)).rollback({});
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back' });
    expect(run.summary).toContain('a rollback does not wait for it');
    const held: PolicyEdit = (text) =>
      frozen(text).replace('{ merge: direct }', '{ merge: direct, windows: enforced }');
    refused(await (await gone(held)).rollback({}), 'WINDOW_CLOSED');
  });
});
