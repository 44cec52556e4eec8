/** An emergency: what it skips is loud, what it needs is checked where it merges, and it ends. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import {
  type Config,
  type PolicyEdit,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { golden } from './golden.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
  world.toPresent();
});
afterAll(() => world.stop());

const codes = (run: ActionRun) =>
  run.annotations
    .filter(({ level }) => level === 'error')
    .flatMap(({ properties }) => properties.title ?? [])
    .filter((title) => !title.includes(' '));
/** Soak of a day, one approval, and emergencies that alice may approve. */
const withEmergency: PolicyEdit = (policy) =>
  policy
    .replace('approvals: 2', 'approvals: 1')
    .replace(
      '    soak: 24h\n',
      '    soak: 24h\n    emergency: { skip: [soak, window], approvers: [alice], for: 4h }\n',
    );

/** Staging has run the digest for a moment only. */
async function inStaging(edit: PolicyEdit = withEmergency): Promise<Config> {
  const config = await world.config(edit);
  await config.run('dev', running);
  await config.run('staging', running);
  return config;
}
async function openIssue(config: Config): Promise<{ address: string; close(): Promise<unknown> }> {
  const { apiUrl } = world.platform.service('github');
  const request = (method: string, path: string, body: object) =>
    fetch(`${apiUrl}/repos/${config.repository}/issues${path}`, {
      method,
      headers: { authorization: `Bearer ${world.people.bob}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { number } = (await (await request('POST', '', { title: 'Claims are lost' })).json()) as {
    number: number;
  };
  return {
    address: `https://github.com/${config.repository}/issues/${number}`,
    close: () => request('PATCH', `/${number}`, { state: 'closed' }),
  };
}
const asked = (issue: string) => ({
  to: 'production',
  'emergency-skip': 'soak',
  'emergency-reason': 'Claims are lost at every second request, the fix is verified',
  'emergency-issue': issue,
  'emergency-approver': 'alice',
  'emergency-minutes': '60',
});
const byBob = { env: { GITHUB_ACTOR: 'bob', GITHUB_ACTOR_ID: '9002' } };
const numberOf = (run: ActionRun): number => JSON.parse(run.outputs['pull-requests'] ?? '[]')[0].number;

describe('an emergency', () => {
  it('is loud, waits for its approver, and merges nothing that the policy would refuse besides', async () => {
    const config = await inStaging();
    const github = world.platform.service('github');
    const issue = await openIssue(config);
    const run = await config.promote(asked(issue.address), byBob);
    expect(codes(run)).toEqual([]);
    const number = numberOf(run);
    const pull = await github.pullRequest(config.repository, number);
    expect(pull.title).toMatch(/^EMERGENCY promote\(claims-api\): production ← sha256:/);
    expect(golden(pull.body)).toMatchSnapshot('body');
    expect(pull.labels).toContain('waybill/emergency');
    const written = run.audit.find(({ event }) => event === 'write') as { details: { emergency: object } };
    expect(written.details.emergency).toMatchObject({
      approver: 'alice',
      issue: issue.address,
      skip: ['soak'],
    });

    const waiting = await config.verify(number);
    expect(codes(waiting)).toEqual(['EMERGENCY_NOT_APPROVED', 'APPROVALS_MISSING']);
    expect(waiting.summary).toContain('SKIPPED by emergency: ran in staging');

    await github.approve(config.repository, number, 'alice');
    const verified = await config.verify(number);
    expect(codes(verified)).toEqual([]);
    expect(verified.outputs.verdict).toBe('pass');
    expect(verified.summary).toContain('alice lets soak be skipped until');

    // The same run again finds it, and makes it no longer.
    const again = await config.promote(asked(issue.address), byBob);
    expect(numberOf(again)).toBe(number);
    expect((await github.pullRequest(config.repository, number)).head.sha).toBe(pull.head.sha);

    // Its issue is closed meanwhile: it is over.
    await issue.close();
    expect(codes(await config.verify(number))).toEqual(['EMERGENCY_ISSUE_CLOSED', 'SOAK_TOO_SHORT']);
  });

  it('ends with its hour: the check that was green turns red, and says why', async () => {
    const config = await inStaging((policy) =>
      withEmergency(policy).replace(
        'name: production\n    merge: auto',
        'name: production\n    merge: reviewed',
      ),
    );
    const github = world.platform.service('github');
    const issue = await openIssue(config);
    const number = numberOf(await config.promote(asked(issue.address), byBob));
    await github.approve(config.repository, number, 'alice');
    expect(codes(await config.verify(number))).toEqual([]);
    await config.passCheck(number);
    // The clocks of the runner and of GitHub are an hour on.
    const hour = { laterMs: 3_600_000 };
    world.platform.clock.shift(hour.laterMs);
    const asItWas = github.server.fault((request) =>
      request.method === 'GET' && request.path.endsWith(`/repos/${config.repository}`)
        ? {
            status: 200,
            headers: {
              'content-type': 'application/json',
              date: new Date(Date.now() + hour.laterMs).toUTCString(),
            },
            body: JSON.stringify({ default_branch: 'main' }),
          }
        : undefined,
    );
    try {
      const asks = await config.reevaluate(undefined, hour);
      expect(asks.outputs.asked).toBe(`[${number}]`);
      const over = await config.verify(number, hour);
      expect(codes(over)).toEqual(['EMERGENCY_EXPIRED', 'SOAK_TOO_SHORT']);
      expect(over.log).toMatch(/EMERGENCY_EXPIRED: it ended at \d{4}-/);
    } finally {
      asItWas();
      world.platform.clock.shift(-hour.laterMs);
    }
  });

  it('is approved by nobody but who is named', async () => {
    const config = await inStaging();
    const issue = await openIssue(config);
    const number = numberOf(await config.promote(asked(issue.address), byBob));
    await world.platform.service('github').approve(config.repository, number, 'mallory');
    expect(codes(await config.verify(number))).toEqual(['EMERGENCY_NOT_APPROVED']);
  });

  it('replaces a usual promotion of the same digest, whose approvals do not count', async () => {
    const config = await inStaging();
    const usual = numberOf(await config.promote({ to: 'production' }));
    const issue = await openIssue(config);
    const number = numberOf(await config.promote(asked(issue.address), byBob));
    const github = world.platform.service('github');
    expect(number).not.toBe(usual);
    expect((await github.pullRequest(config.repository, usual)).state).toBe('closed');
  });

  it('says in the signed statement what was skipped', async () => {
    const config = await inStaging((policy) => withDeciders(withEmergency(policy)));
    const issue = await openIssue(config);
    const signing = config.signing();
    const run = await config.promote(
      { ...asked(issue.address), ...signing.inputs },
      { env: { ...signing.env, ...byBob.env } },
    );
    expect(codes(run)).toEqual([]);
    const number = numberOf(run);
    await world.platform.service('github').approve(config.repository, number, 'alice');
    const verified = await config.verify(number);
    expect(codes(verified)).toEqual([]);
    expect(verified.outputs.verdict).toBe('pass');
  });
});

describe('an emergency is refused', () => {
  it.each<[string, PolicyEdit, Record<string, string>, string]>([
    [
      'where the environment has none',
      (policy) => policy.replace('approvals: 2', 'approvals: 1'),
      {},
      'EMERGENCY_NOT_ALLOWED',
    ],
    [
      'for a rule that the policy does not name',
      withEmergency,
      { 'emergency-skip': 'soak,change' },
      'EMERGENCY_NOT_ALLOWED',
    ],
    [
      'for longer than the policy lets it last',
      withEmergency,
      { 'emergency-minutes': '241' },
      'EMERGENCY_TOO_LONG',
    ],
    [
      'with an issue that is not there',
      withEmergency,
      { 'emergency-issue': 'https://github.com/acme/nowhere/issues/1' },
      'EMERGENCY_ISSUE_UNREADABLE',
    ],
    [
      'with an issue of somebody else',
      withEmergency,
      { 'emergency-issue': 'https://github.com/mallory/x/issues/1' },
      'EMERGENCY_ISSUE_UNREADABLE',
    ],
  ])('%s', async (_what, edit, inputs, code) => {
    const config = await inStaging(edit);
    const issue = await openIssue(config);
    const run = await config.promote({ ...asked(issue.address), ...inputs }, byBob);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(code);
    expect(await world.platform.service('github').pullRequests(config.repository)).toEqual([]);
  });

  it('when its inputs are not all there, or name a rule that is never skipped', async () => {
    const config = await inStaging();
    const wrong = await config.promote({ to: 'production', 'emergency-skip': 'evidence' });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.log).toContain(
      '"emergency-skip": must be rules joined by commas: soak, window, change; found "evidence"',
    );
    const half = await config.promote({ to: 'production', 'emergency-skip': 'soak', service: 'all' });
    expect(half.exitCode).toBe(1);
    expect(half.log).toContain('"emergency-approver": is required in an emergency');
    expect(half.log).toContain('"service": must be one service in an emergency');
  });

  it('attack: a record that a person adds to a usual promotion, or that is about another digest', async () => {
    const config = await inStaging();
    const path = (digest: string) =>
      `.waybill/emergencies/claims-api/production/${digest.replace(':', '-')}.json`;
    const record = (digest: string) =>
      `${JSON.stringify({ approver: 'mallory', digest, environment: 'production', from: '2026-01-01T00:00:00Z', issue: 'https://github.com/acme/x/issues/1', reason: 'It is only a small change', requestedBy: { id: 1, login: 'mallory' }, schema: 'waybill/emergency/v1', service: 'claims-api', skip: ['soak'], until: '2036-01-01T00:00:00Z' })}\n`;
    let branches = 0;
    const change = (files: Record<string, string>) =>
      config.pullRequest({
        branch: `by-hand-${++branches}`,
        files: { [config.path('production')]: config.overlay('production', running), ...files },
      });
    const long = await config.verify(await change({ [path(running)]: record(running) }));
    expect(codes(long)).toEqual(expect.arrayContaining(['EMERGENCY_TOO_LONG', 'SOAK_TOO_SHORT']));
    const other = `sha256:${'9'.repeat(64)}`;
    const foreign = await config.verify(await change({ [path(other)]: record(other) }));
    expect(codes(foreign)).toContain('DIFF_NOT_PROMOTION');
    const swapped = await config.verify(await change({ [path(running)]: record(other) }));
    expect(codes(swapped)).toContain('EMERGENCY_INVALID');
  });
});
