/** Attacks 50 and 51: an approval counts when it is of the very head, by somebody who may give it and had no part in the change. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Config,
  type PolicyEdit,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { codes, refusedWith } from './support.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
  world.toPresent();
});
afterAll(() => world.stop());

const soakless: PolicyEdit = (policy) => policy.replace('    soak: 24h\n', '');
const approvals =
  (text: string): PolicyEdit =>
  (policy) =>
    soakless(policy).replace('approvals: 2', `approvals: ${text}`);

/** Staging runs the digest; an open promotion to production. */
async function proposed(edit: PolicyEdit = soakless, digest = running): Promise<Config> {
  const config = await world.config(edit);
  await config.run('dev', digest);
  await config.run('staging', digest);
  const run = await config.promote({ to: 'production' });
  expect(run.exitCode).toBe(0);
  return config;
}
const approve = (config: Config, ...logins: string[]) =>
  logins.reduce(
    (before, login) =>
      before.then(() => world.platform.service('github').approve(config.repository, 1, login)),
    Promise.resolve(),
  );
const membersToken = (config: Config) => ({
  inputs: { 'members-token': config.appToken({ members: 'read' }) },
});

describe('approvals, counted by the check itself', () => {
  it('waits for them, then passes with two of the very head', async () => {
    const config = await proposed();
    const before = await config.verify(1);
    refusedWith(before, 'APPROVALS_MISSING');
    expect(before.log).toContain('APPROVALS_MISSING: 0 of 2');
    expect(before.summary).toContain('when it holds');
    await approve(config, 'alice');
    expect((await config.verify(1)).log).toContain('APPROVALS_MISSING: 1 of 2');
    await approve(config, 'bob');
    const run = await config.verify(1);
    expect(codes(run)).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('2 of 2: alice, bob');
  });

  it('attack 50: approve, then push', async () => {
    const config = await proposed();
    const github = world.platform.service('github');
    await approve(config, 'alice', 'bob');
    const { head } = await github.pullRequest(config.repository, 1);
    // Dismissing stale reviews is on; its event is lost or it is turned off: nothing here relies on it.
    await github.commitFiles(config.repository, {
      branch: head.ref,
      message: 'the same text again',
      author: 'mallory',
      files: {},
    });
    const sha = (await github.resolve(config.repository, head.ref)) ?? '';
    await github.setRef(config.repository, `refs/heads/${head.ref}`, head.sha);
    await pushAs(config, 'mallory', head.ref, sha);
    const run = await config.verify(1, { headSha: sha });
    expect(run.exitCode).toBe(1);
    expect(codes(run)).toContain('APPROVALS_MISSING');
    expect(run.log).toContain('APPROVALS_MISSING: 0 of 2');
  });

  it('attack 50: a stale approval where nothing dismisses it is named', async () => {
    const config = await proposed();
    const github = world.platform.service('github');
    await dismissStale(config, false);
    await approve(config, 'alice');
    const { head } = await github.pullRequest(config.repository, 1);
    await github.commitFiles(config.repository, {
      branch: head.ref,
      message: 'one more',
      author: 'mallory',
      files: {},
      emit: true,
    });
    await github.settled();
    const sha = (await github.resolve(config.repository, head.ref)) ?? '';
    await approve(config, 'bob');
    const run = await config.verify(1, { headSha: sha });
    expect(codes(run)).toEqual(expect.arrayContaining(['APPROVALS_MISSING', 'APPROVAL_STALE']));
    expect(run.log).toContain(
      `the approval of alice does not count: it is of ${head.sha.slice(0, 12)}, the head is ${sha.slice(0, 12)}`,
    );
    expect(run.log).toContain('APPROVALS_MISSING: 1 of 2');
  });

  it('attack 50: who approved may write no more', async () => {
    const config = await proposed();
    await approve(config, 'alice', 'bob');
    const github = world.platform.service('github');
    github.grant(config.repository, 'bob', 'read');
    github.grant(config.repository, 'acme/production-approvers', 'read');
    github.grant(config.repository, 'alice', 'write');
    const run = await config.verify(1);
    refusedWith(run, 'APPROVALS_MISSING', 'APPROVAL_STALE');
    expect(run.log).toContain('the approval of bob does not count: who gave it has no write access now');
  });

  it('attack 51: who opened the pull request by hand, wrote its commit or pushed it', async () => {
    const config = await world.config(soakless);
    await config.run('dev', running);
    await config.run('staging', running);
    const number = await config.pullRequest({
      files: { [config.path('production')]: config.overlay('production', running) },
      author: 'alice',
    });
    await world.platform.service('github').approve(config.repository, number, 'bob');
    await review(config, number, world.people.mallory);
    expect(codes(await config.verify(number))).toEqual([]);
    const github = world.platform.service('github');
    const { head } = await github.pullRequest(config.repository, number);
    const amended = await github.commitFiles(config.repository, {
      branch: 'aside',
      message: 'the same value, as somebody else',
      author: 'mallory',
      files: { [config.path('production')]: config.overlay('production', running) },
    });
    await pushAs(config, 'bob', head.ref, amended);
    await review(config, number, world.people.bob);
    await review(config, number, world.people.mallory);
    const run = await config.verify(number);
    refusedWith(run, 'APPROVALS_MISSING', 'APPROVAL_NOT_INDEPENDENT', 'APPROVAL_NOT_INDEPENDENT');
    expect(run.log).toContain('the approval of bob does not count: bob pushed last');
    expect(run.log).toMatch(/the approval of mallory does not count: mallory wrote commit .{12} of acme/);
  });

  it('attack 51: who started the promotion, as its signed statement says', async () => {
    const config = await world.config((policy) => withDeciders(soakless(policy)));
    await config.run('dev', running);
    await config.run('staging', running);
    const github = world.platform.service('github');
    const { id } = github.account('alice');
    const job = config.signing({ actor: 'alice', actor_id: String(id) });
    const started = await config.promote({ to: 'production', ...job.inputs }, { env: job.env });
    expect(started.exitCode).toBe(0);
    await approve(config, 'alice', 'bob');
    const run = await config.verify(1);
    refusedWith(run, 'APPROVALS_MISSING', 'APPROVAL_NOT_INDEPENDENT');
    expect(run.log).toContain('the approval of alice does not count: alice started the promotion');
  });

  it('attack 51: the second account of who started it; two accounts of one person, by login and by id', async () => {
    const github = world.platform.service('github');
    const people = (accounts: string) => (policy: string) =>
      policy.replace('environments:', `people: [{ accounts: [${accounts}] }]\nenvironments:`);
    const config = await world.config((policy) => withDeciders(soakless(people('alice, bob')(policy))));
    for (const environment of ['dev', 'staging'] as const) await config.run(environment, running);
    const job = config.signing({ actor: 'alice', actor_id: String(github.account('alice').id) });
    await config.promote({ to: 'production', ...job.inputs }, { env: job.env });
    await approve(config, 'bob', 'mallory');
    const second = await config.verify(1);
    refusedWith(second, 'APPROVALS_MISSING', 'APPROVAL_NOT_INDEPENDENT');
    expect(second.log).toContain(
      'the approval of bob does not count: bob is by the policy the same person as alice, who started the promotion',
    );

    const { id } = github.account('mallory');
    const twice = await proposed((policy) => soakless(people(`"@Bob", ${id}`)(policy)));
    await approve(twice, 'bob', 'mallory');
    const once = await twice.verify(1);
    refusedWith(once, 'APPROVALS_MISSING', 'APPROVAL_NOT_INDEPENDENT');
    expect(once.log).toContain('APPROVALS_MISSING: 1 of 2');
    expect(once.log).toContain('by the policy bob is the same person, whose approval counts');
    await approve(twice, 'alice');
    expect(codes(await twice.verify(1))).toEqual([]);
  });

  it('attack 51: source author and co-author, by the commits between the two digests', async () => {
    const github = world.platform.service('github');
    github.createRepository({ owner: 'acme', name: 'claims-api', id: 1001 });
    const commit = (message: string, author: string) =>
      github.commitFiles('acme/claims-api', {
        branch: 'main',
        message,
        author,
        files: { 'src.txt': `${message}\n` },
      });
    const bob = github.account('bob');
    const first = await commit('Begin', 'bob');
    await commit(`Fix\n\nCo-authored-by: bob <${bob.id}+bob@users.noreply.github.com>`, 'mallory');
    const last = await commit('Mend', 'alice');
    const [old, fresh] = [
      await world.image('claims-api', { claims: { sha: first } }),
      await world.image('claims-api', { claims: { sha: last } }),
    ];
    const config = await world.config(soakless);
    for (const environment of ['dev', 'staging'] as const) await config.run(environment, fresh);
    await config.run('production', old);
    expect((await config.promote({ to: 'production' })).exitCode).toBe(0);
    await approve(config, 'alice', 'bob');
    const sourceToken = github.mintUserToken('mallory');
    const run = await config.verify(1, { inputs: { 'source-token': sourceToken } });
    refusedWith(run, 'APPROVALS_MISSING', 'APPROVAL_NOT_INDEPENDENT', 'APPROVAL_NOT_INDEPENDENT');
    expect(run.log).toContain(
      `the approval of alice does not count: alice wrote commit ${last.slice(0, 12)} of acme/claims-api`,
    );
    expect(run.log).toMatch(/the approval of bob does not count: bob wrote commit .{12} of acme\/claims-api/);
    // A token that can't see the source: the approvals count, and what was not looked at is said.
    const blind = await config.verify(1);
    expect(codes(blind)).toEqual([]);
    expect(blind.log).toContain('APPROVALS: who wrote the commits of acme/claims-api could not be read');
    // Where the policy wants it proven, what could not be looked at is waited for.
    await config.changePolicy((policy) =>
      policy.replace('approvals: 2', 'approvals: { count: 2, independent: proven }'),
    );
    const unproven = await config.verify(1);
    expect(new Set(codes(unproven).slice(0, -1))).toEqual(new Set(['APPROVAL_NOT_PROVEN']));
    expect(unproven.exitCode).toBe(1);
    expect(unproven.log).toContain(
      'is not known: who wrote the commits of acme/claims-api could not be read',
    );
    // And where the policy does not ask for independence, nobody is asked.
    await config.changePolicy((policy) => policy.replace('independent: proven', 'independent: false'));
    expect(codes(await config.verify(1, { inputs: { 'source-token': sourceToken } }))).toEqual([]);
  });

  it('attack 51: an App', async () => {
    const config = await proposed();
    const github = world.platform.service('github');
    const reviewer = github.createApp({
      slug: `approver-${config.repository.split('/')[1]}`,
      owner: 'acme',
      permissions: { contents: 'write', pull_requests: 'write' },
    });
    const installationId = github.installApp(reviewer.id, 'acme', 'all');
    const token = github.mintInstallationToken({ installationId });
    await review(config, 1, token);
    await approve(config, 'alice');
    const run = await config.verify(1);
    refusedWith(run, 'APPROVALS_MISSING', 'APPROVAL_NOT_INDEPENDENT');
    expect(run.log).toMatch(/the approval of approver-.* does not count: it is of a bot or an App/);
  });

  it('only of those that the policy counts: a team, by a token that sees it', async () => {
    const config = await proposed(approvals('{ count: 2, from: ["@acme/production-approvers"] }'));
    await approve(config, 'alice', 'mallory');
    const run = await config.verify(1, membersToken(config));
    refusedWith(run, 'APPROVALS_MISSING', 'APPROVAL_NOT_LISTED');
    expect(run.log).toContain('APPROVALS_MISSING: 1 of 2 approvals by acme/production-approvers');
    expect(run.log).toContain(
      'the approval of mallory does not count: the policy counts those of acme/production-approvers',
    );
    await approve(config, 'bob');
    expect(codes(await config.verify(1, membersToken(config)))).toEqual([]);
    const blind = await config.verify(1);
    expect(codes(blind)).toContain('APPROVALS_MISSING');
    expect(blind.log).toContain('the input "members-token" is not given');
    const unseeing = await config.verify(1, {
      inputs: { 'members-token': config.appToken({ contents: 'read' }) },
    });
    expect(unseeing.log).toContain('the token needs "members: read"');
    expect(unseeing.exitCode).toBe(1);
  });

  it('a reviewer who asks for changes', async () => {
    const config = await proposed();
    await approve(config, 'alice', 'bob');
    await review(config, 1, world.people.mallory, 'REQUEST_CHANGES');
    const run = await config.verify(1);
    refusedWith(run, 'CHANGES_REQUESTED');
    expect(run.log).toContain('mallory asks for changes');
  });
});

async function review(config: Config, number: number, token: string, event = 'APPROVE'): Promise<void> {
  await api(config, 'POST', `pulls/${number}/reviews`, token, { event, body: 'as reviewed' });
}

async function pushAs(config: Config, login: 'bob' | 'mallory', branch: string, sha: string): Promise<void> {
  await api(config, 'PATCH', `git/refs/heads/${branch}`, world.people[login], { sha, force: true });
  await world.platform.service('github').settled();
}

async function dismissStale(config: Config, on: boolean): Promise<void> {
  const github = world.platform.service('github');
  const owner = github.createUser(`owner-${config.repository.split('/')[1]}`);
  github.grant(config.repository, owner.login, 'admin');
  const [ruleset] = (await api(config, 'GET', 'rulesets', owner.token)) as { id: number }[];
  const whole = (await api(config, 'GET', `rulesets/${ruleset?.id}`, owner.token)) as {
    rules: { type: string; parameters?: Record<string, unknown> }[];
  };
  const rules = whole.rules.map((rule) =>
    rule.type === 'pull_request'
      ? { ...rule, parameters: { ...rule.parameters, dismiss_stale_reviews_on_push: on } }
      : rule,
  );
  await api(config, 'PUT', `rulesets/${ruleset?.id}`, owner.token, { rules });
}

async function api(config: Config, method: string, path: string, token: string, body?: unknown) {
  const { apiUrl } = world.platform.service('github');
  const answer = await fetch(`${apiUrl}/repos/${config.repository}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as unknown;
}
