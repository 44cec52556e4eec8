/** Bumps by pull request: one open for each service and environment, the newest; merged by its rules; exactly once. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import { gateway } from './gateway.ts';
import { CHECK, openPullsOf, passCheck, protectMain, pullsOf } from './pulls.ts';
import { CONFIG, digest, FILE, POLICY, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
let token: string;
beforeAll(async () => {
  world = await startWorld((policy) =>
    policy.replace('{name: dev, merge: direct', '{name: dev, assignees: [dev], merge: auto'),
  );
  token = world.mint({
    permissions: { contents: 'write', pull_requests: 'write', checks: 'read' },
    repositories: ['config'],
  });
  protectMain(world);
});
afterAll(async () => {
  await world.sound();
  await world.stop();
});

const github = () => world.platform.service('github');
const pulls = (service: string) => pullsOf(world, service);
const open = (service: string) => openPullsOf(world, service);
/** Bumps a service to `digit` as run `run`. */
const bump = (
  service: string,
  digit: string,
  run: string,
  inputs: Record<string, string> = {},
  options: { env?: Record<string, string>; kill?: AbortSignal } = {},
) =>
  world.bump(
    { service, image: `${REGISTRY}/${service}@${digest(digit)}`, token, ...inputs },
    { run, ...options },
  );
/** A commit on main that says it was made by somebody, and committed by GitHub; unsigned. */
async function preparedCommit({ name, email }: { name: string; email: string }): Promise<string> {
  const gitDir = (await world.git('rev-parse', '--absolute-git-dir')).trim();
  const env = {
    PATH: process.env.PATH,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: 'GitHub',
    GIT_COMMITTER_EMAIL: 'noreply@github.com',
  };
  const args = ['--git-dir', gitDir, 'commit-tree', '-p', 'main', '-m', 'prepared', 'main^{tree}'];
  return execFileSync('git', args, { env, encoding: 'utf8' }).trim();
}
const refused = (run: ActionRun, code: string, text: RegExp) => {
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(`WAYBILL_${code}`);
  expect(run.log).toMatch(text);
};
const numberOf = (run: ActionRun) => Number(run.outputs['pull-request']);

describe('a bump by pull request', () => {
  it('opens one that says what it carries, merges when its check passes, and is in exactly once', async () => {
    const run = await bump('claims-api', '1', '3.1');
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ changed: 'false', superseded: 'false', commit: '' });
    const [pull] = await open('claims-api');
    expect(pull).toMatchObject({
      number: numberOf(run),
      title: 'Bump claims-api in dev to sha256:111111111111',
    });
    expect(pull?.assignees).toEqual(['dev']);
    expect(pull?.labels).toEqual(['waybill/bump', 'service:claims-api', 'environment:dev']);
    expect(pull?.body).toContain(digest('0'));
    expect(pull?.body).toContain(digest('1'));
    expect(pull?.body).toContain('acme/claims-api');
    expect(pull?.body).toContain('/actions/runs/703/attempts/1');
    expect(pull?.body.endsWith('Waybill-Order: 3.1')).toBe(true);
    expect(run.summary).toContain('it merges itself once every check and review is there');
    expect(run.summary).toContain(`the check "${CHECK}"`);
    expect(await world.file()).toContain(`digest: ${digest('0')} # claims-api`);

    const again = await bump('claims-api', '1', '3.2');
    expect(numberOf(again)).toBe(numberOf(run));
    expect(await pulls('claims-api')).toHaveLength(1);

    await passCheck(world, numberOf(run));
    expect(await world.file()).toContain(`digest: ${digest('1')} # claims-api`);
    const landed = await bump('claims-api', '1', '3.1');
    expect(landed.outputs).toMatchObject({ changed: 'true', commit: await world.head(), 'pull-request': '' });
    expect(await pulls('claims-api')).toHaveLength(1);
    const next = await bump('claims-api', '2', '4.1', { 'source-commit': 'b'.repeat(40) });
    expect((await open('claims-api'))[0]?.body).toContain(
      `/acme/claims-api/compare/${'a'.repeat(40)}...${'b'.repeat(40)}`,
    );
    expect(next.exitCode).toBe(0);
    const older = await bump('claims-api', '9', '2.1');
    expect(older.outputs).toMatchObject({ superseded: 'true', 'pull-request': '' });
    expect(await pulls('claims-api')).toHaveLength(2);
  });

  it('of a newer build closes the older one with a link and removes its branch; an older one ends as superseded', async () => {
    const first = await bump('service-1', '1', '3.1');
    const second = await bump('service-1', '2', '5.1');
    expect((await open('service-1')).map(({ number }) => number)).toEqual([numberOf(second)]);
    const branches = await world.git('for-each-ref', 'refs/heads/waybill/bump/service-1');
    expect(branches.trim().split('\n')).toHaveLength(1);
    const closed = await github().pullRequest(CONFIG, numberOf(first));
    expect(closed.comments.map(({ body }) => body)).toEqual([
      `Replaced by #${numberOf(second)}: a newer build is \`sha256:222222222222\` (order 5.1). Approvals given here do not count there.`,
    ]);
    expect(second.summary).toContain(`#${numberOf(first)}, closed now`);
    const late = await bump('service-1', '3', '4.1');
    expect(late.exitCode).toBe(0);
    expect(late.outputs).toMatchObject({ superseded: 'true', 'pull-request': String(numberOf(second)) });
    expect(late.summary).toContain('a pull request with a newer build is open; nothing was written');
    expect(await open('service-1')).toHaveLength(1);
    // Back to what is in: whoever asks for it last has it.
    const back = await bump('service-1', '0', '6.1');
    expect(back.log).toContain(`closed #${numberOf(second)}: it was overtaken`);
    expect(await open('service-1')).toEqual([]);
  });

  it('by many at the same time leaves one open: the newest', async () => {
    const runs = await Promise.all(
      ['4', '7', '5', '6'].map((digit) => bump('service-2', digit, `${digit}.1`, { retries: '30' })),
    );
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    expect((await open('service-2')).map(({ head }) => head.ref)).toEqual([
      'waybill/bump/service-2/dev/777777777777',
    ]);
  });

  it('goes back with a reason, which closes what is open', async () => {
    const newer = await bump('service-3', '5', '5.1');
    const back = await bump('service-3', '2', '6.1', { rollback: 'the new one loses claims' });
    expect(back.exitCode).toBe(0);
    expect((await open('service-3')).map(({ number }) => number)).toEqual([numberOf(back)]);
    expect(back.summary).toContain(`#${numberOf(newer)}, closed now`);
    expect((await open('service-3'))[0]?.body).toContain(
      'goes back to an earlier digest: the new one loses claims',
    );
  });

  it('is opened anew where the branch has moved under it and it conflicts', async () => {
    const first = await bump('service-4', '1', '3.1');
    const text = await world.file();
    await world.seed({
      [FILE]: text.replace(/digest: \S+ # service-4$/m, `digest: ${digest('8')} # service-4`),
    });
    const again = await bump('service-4', '1', '3.2');
    expect(again.exitCode).toBe(0);
    expect(numberOf(again)).toBeGreaterThan(numberOf(first));
    expect((await open('service-4')).map(({ number }) => number)).toEqual([numberOf(again)]);
  });

  it('is refused on a branch that holds a commit of somebody else', async () => {
    const run = await bump('service-5', '1', '3.1');
    const [pull] = await open('service-5');
    await github().commitFiles(CONFIG, {
      branch: pull?.head.ref ?? '',
      message: 'mine',
      author: 'dev',
      files: { 'notes.md': 'mine\n' },
      emit: true,
    });
    await github().settled();
    refused(await bump('service-5', '1', '3.2'), 'BRANCH_FOREIGN_COMMIT', /waybill\/bump\/service-5/);
    // A newer build takes its place all the same; the branch stays for whoever wrote there.
    const newer = await bump('service-5', '2', '4.1');
    expect(newer.exitCode).toBe(0);
    expect(newer.log).toContain(`#${numberOf(run)} is closed, its branch is left`);
  });

  it.each([
    ['with a commit of somebody else', 'dev', 'dev@example.com', 'a'],
    ["with one that bears the App's name, and no signature", 'waybill[bot]', '', 'b'],
  ])(
    'never takes over a branch that was there before it %s, and never forces it',
    async (_, name, address, digit) => {
      const service = 'service-5';
      const branch = `refs/heads/waybill/bump/${service}/dev/${digit.repeat(12)}`;
      const ours = (
        await world.git('for-each-ref', '--format=%(refname)', `refs/heads/waybill/bump/${service}`)
      )
        .trim()
        .split('\n');
      const email = address || (await world.git('show', '-s', '--format=%ae', ours.at(-1) ?? '')).trim();
      const theirs = await preparedCommit({ name, email });
      await world.git('update-ref', branch, theirs);
      const before = await open(service);
      refused(await bump(service, digit, '9.1'), 'BRANCH_FOREIGN_COMMIT', new RegExp(theirs.slice(0, 12)));
      expect((await world.git('rev-parse', branch)).trim()).toBe(theirs);
      expect((await open(service)).map(({ number }) => number)).toEqual(before.map(({ number }) => number));
    },
  );

  it('that is merged by a person is left for one', async () => {
    await world.seed({
      'reviewed.yml': POLICY.replace('{name: dev, merge: direct', '{name: dev, merge: reviewed'),
    });
    const run = await bump('service-6', '1', '3.1', { policy: 'reviewed.yml' });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('a person merges it');
    const [pull] = await open('service-6');
    expect(pull?.body).toContain('A person reviews and merges it.');
    await passCheck(world, numberOf(run));
    expect(await open('service-6')).toHaveLength(1);
  });

  // Whoever may merge writes the message of the merge, and GitHub signs it.
  it('is not kept out by what the person who merged the one before wrote of it', async () => {
    await world.seed({
      'reviewed.yml': POLICY.replace('{name: dev, merge: direct', '{name: dev, merge: reviewed'),
    });
    const policy = { policy: 'reviewed.yml' };
    const run = await bump('service-6', '4', '5.1', policy);
    await passCheck(world, numberOf(run));
    const [pull] = await open('service-6');
    const [{ message = '' } = {}] = await github().commits(CONFIG, pull?.head.ref ?? '');
    github().grant(CONFIG, 'dev', 'write');
    const merged = await fetch(`${github().apiUrl}/repos/${CONFIG}/pulls/${numberOf(run)}/merge`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${github().mintUserToken('dev')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        merge_method: 'squash',
        commit_message: message
          .split('\n')
          .slice(1)
          .join('\n')
          .replace('Waybill-Order: 5.1', 'Waybill-Order: 999999999.1'),
      }),
    });
    expect(merged.status).toBe(200);
    expect(await world.git('log', '-1', '--format=%B', 'main')).toContain('Waybill-Order: 999999999.1');
    const next = await bump('service-6', '7', '6.1', policy);
    expect(next.outputs).toMatchObject({ superseded: 'false' });
    expect(next.log).toContain(
      'states order 999999999.1, the App has written 5.1 there: its own word counts',
    );
    expect(await open('service-6')).toHaveLength(1);
    // What the App has written still keeps an older build out.
    expect((await bump('service-6', '5', '4.1', policy)).outputs).toMatchObject({ superseded: 'true' });
  });

  it('shows in a dry run what it would open', async () => {
    const run = await bump('service-7', '1', '3.1', { 'dry-run': 'true' });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('The pull request as it would be: Bump service-7 in dev');
    expect(await pulls('service-7')).toEqual([]);
  });

  it('is not to be had by a commit where the policy asks for a pull request', async () => {
    refused(
      await bump('service-7', '1', '3.1', { delivery: 'commit' }),
      'BUMP_NOT_DIRECT',
      /set "delivery" to pull-request/,
    );
  });

  it.each([
    ['its branch and commit were made', /createCommitOnNewBranch/, '2'],
    ['it was opened', /POST \S+\/pulls\n/, '3'],
    ['it was labelled', /POST \S+\/labels\n/, '4'],
    ['auto-merge was switched on', /enablePullRequestAutoMerge/, '5'],
  ])('is whole after a kill once %s, and another run', async (_, last, digit) => {
    const service = 'service-8';
    const killed = new AbortController();
    await using proxy = await gateway(world, last, 'cut', () => killed.abort());
    await bump(service, digit, `${digit}.1`, {}, { env: proxy.env, kill: killed.signal });
    expect(killed.signal.aborted).toBe(true);
    const run = await bump(service, digit, `${digit}.2`);
    expect(run.exitCode).toBe(0);
    const [pull, ...more] = await open(service);
    expect(more).toEqual([]);
    expect(pull).toMatchObject({ number: numberOf(run) });
    expect(pull?.labels).toHaveLength(3);
    expect(run.summary).toContain('it merges itself');
  });

  it.each([
    ['a cut connection', 'cut'],
    ['a bad gateway', 502],
  ] as const)('is found again in the same run where the answer is lost by %s', async (_, lose) => {
    const service = lose === 'cut' ? 'service-9' : 'service-7';
    await using proxy = await gateway(world, /POST \S+\/pulls\n/, lose);
    const run = await bump(service, '4', '4.1', {}, { env: proxy.env });
    expect(run.exitCode).toBe(0);
    expect((await pulls(service)).map(({ number }) => number)).toEqual([numberOf(run)]);
  });
});

describe('an open one whose base has moved', () => {
  it('puts its value anew where the base has moved under it, under the same number, and leaves it alone where another file has', async () => {
    const service = 'service-2';
    const first = await bump(service, 'a', '10.1');
    const headOf = async () => (await github().pullRequest(CONFIG, numberOf(first))).head.sha;
    const before = await headOf();
    await world.seed({ 'notes.md': 'another file\n' });
    await bump(service, 'a', '10.2');
    expect(await headOf()).toBe(before);
    const base = await world.seed({ [FILE]: `# moved\n${await world.file()}` });
    const again = await bump(service, 'a', '10.3');
    expect(numberOf(again)).toBe(numberOf(first));
    expect(again.audit).toContainEqual(
      expect.objectContaining({ event: 'write', reason: `made anew at ${base}` }),
    );
    expect((await world.git('rev-parse', `${await headOf()}~1`)).trim()).toBe(base);
    expect(await world.git('diff', '--numstat', base, await headOf())).toBe(`1\t1\t${FILE}\n`);
    const [pull] = await open(service);
    expect(pull?.body).toContain(`/blob/${base}/`);
    expect(await world.git('for-each-ref', `refs/heads/waybill/bump/${service}`)).not.toContain('-anew');
  });

  it('is brought up to date where the rules ask for it; where a rule keeps it behind, that is said', async () => {
    const service = 'service-2';
    const ruleset = (
      name: string,
      rules: { type: string; parameters?: Record<string, unknown> }[],
      include: string[],
    ) =>
      github().createRuleset(CONFIG, {
        name,
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include, exclude: [] } },
        rules,
      });
    ruleset(
      'strict',
      [
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: true,
            required_status_checks: [{ context: CHECK, integration_id: 15368 }],
          },
        },
      ],
      ['~DEFAULT_BRANCH'],
    );
    const first = await bump(service, 'b', '11.1');
    const number = numberOf(first);
    const base = await world.seed({ 'notes.md': 'moved again\n' });
    const again = await bump(service, 'b', '11.2');
    expect(numberOf(again)).toBe(number);
    const { sha } = (await github().pullRequest(CONFIG, number)).head;
    expect((await world.git('rev-parse', `${sha}~1`)).trim()).toBe(base);
    expect(again.summary).not.toContain('an update of its branch');

    ruleset('still', [{ type: 'non_fast_forward' }], ['refs/heads/waybill/**/*']);
    await world.seed({ 'notes.md': 'and again\n' });
    const kept = await bump(service, 'b', '11.3');
    expect(kept.exitCode).toBe(0);
    expect(kept.log).toContain(`#${number} is behind main`);
    expect(kept.summary).toContain('an update of its branch from main');
    expect((await github().pullRequest(CONFIG, number)).head.sha).toBe(sha);
    expect(await world.git('for-each-ref', `refs/heads/waybill/bump/${service}`)).not.toContain('-anew');
  });
});
