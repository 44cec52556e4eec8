/** The change request of a promotion, from the opening of the pull request to its check, against a ServiceNow instance. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import { type Config, startWorld, type World } from '../../../packages/promotion/tests/world.ts';
import { golden } from './golden.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
});
afterAll(() => world.stop());

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

const servicenow = () => world.platform.service('servicenow');
/** Changes that name a pull request of a config repository. */
const changesOf = (config: Config, number = 1) =>
  servicenow()
    .changes()
    .filter(({ fields }) => fields.short_description?.includes(`(${config.repository}#${number})`));
const changeOf = (config: Config, number = 1) => {
  const [change, ...others] = changesOf(config, number);
  expect(others).toEqual([]);
  if (!change) throw new Error('there is no change');
  return change;
};
const fail = (fault: Parameters<ReturnType<typeof servicenow>['server']['fault']>[0]) => {
  const stop = servicenow().server.fault(fault);
  undo.push(stop);
  return stop;
};
const isCreation = ({ method }: { method: string }) => method === 'POST';

async function inDev(edit = world.withChange()): Promise<Config> {
  const config = await world.config(edit);
  await config.run('dev', running);
  world.toPresent();
  return config;
}
const promote = (config: Config, claims: Record<string, string> = {}) =>
  config.promote({ to: 'staging' }, { env: config.signing(claims).env });
const verify = (config: Config, number = 1) =>
  config.verify(number, {
    env: config.signing({
      job_workflow_ref: 'acme/waybill/.github/workflows/verify-promotion.yml@refs/tags/v1.2.3',
      event_name: 'pull_request_target',
    }).env,
  });
const codes = (run: ActionRun) =>
  run.annotations.filter(({ level }) => level === 'error').map(({ properties }) => properties.title);
const refused = (run: ActionRun, code: string) => {
  expect(run.exitCode).toBe(1);
  expect(codes(run)).toEqual([code, 'verify-promotion: WAYBILL_PROMOTION_UNVERIFIED']);
};
const pullRequest = (config: Config, number = 1) =>
  world.platform.service('github').pullRequest(config.repository, number);

describe('a promotion into an environment that requires a change', () => {
  it('opens the pull request with its change; the check waits for the approval and then passes', async () => {
    const config = await inDev();
    const run = await promote(config);
    expect(run.exitCode).toBe(0);
    const change = changeOf(config);
    expect(change).toMatchObject({ state: -4, approval: 'requested', type: 'normal' });
    expect(change.fields).toMatchObject({
      short_description: `promote(claims-api): staging ← ${running.slice(0, 19)} (${config.repository}#1)`,
      sys_created_by: 'waybill.promote',
    });
    expect(change.fields.description).toContain(`New digest: ${running}`);
    expect(change.fields.correlation_id).toMatch(/^waybill:[0-9a-f]{64}$/);
    expect(JSON.parse(run.outputs['pull-requests'] ?? '')).toMatchObject([
      { number: 1, change: change.number, decision: 'wait' },
    ]);
    const { body } = await pullRequest(config);
    expect(body).toContain(`[${change.number}](${change.url}`);
    expect(golden(body)).toMatchSnapshot('body');
    expect(run.summary).toContain(change.number);

    const waiting = await verify(config);
    refused(waiting, 'CHANGE_NOT_APPROVED');
    expect(waiting.log).toContain(`${change.number} is not approved: its approval is "requested"`);
    expect(waiting.summary).toContain('may not be merged yet');

    servicenow().approve(change.number);
    const green = await verify(config);
    expect(codes(green)).toEqual([]);
    expect(green.exitCode).toBe(0);
    expect(green.summary).toContain(`${change.number} is approved and planned from`);
  });

  it('a second run finds the change that is there', async () => {
    const config = await inDev();
    expect((await promote(config)).exitCode).toBe(0);
    const before = (await pullRequest(config)).updatedAt;
    expect((await promote(config)).exitCode).toBe(0);
    changeOf(config);
    expect((await pullRequest(config)).updatedAt).toBe(before);
  });

  it('a standard change comes from its template and is approved from the start', async () => {
    const template = servicenow().addTemplate({ category: 'Software', description: 'As the template says' });
    const config = await inDev(world.withChange(`type: standard, template: ${template}`));
    expect((await promote(config)).exitCode).toBe(0);
    expect(changeOf(config)).toMatchObject({ state: -2, approval: 'approved', type: 'standard' });
    expect(changeOf(config).fields.description).toBe('As the template says');
    expect((await verify(config)).exitCode).toBe(0);
  });

  it('a change that was rejected refuses the promotion, and no second one is created', async () => {
    const config = await inDev();
    await promote(config);
    servicenow().reject(changeOf(config).number, 'not this week');
    refused(await verify(config), 'CHANGE_REJECTED');
    const again = await promote(config);
    expect(again.exitCode).toBe(1);
    expect(again.log).toContain('CHANGE_REJECTED');
    changeOf(config);
  });

  it('a change that was cancelled, or whose planned window is over or still to come, allows nothing', async () => {
    const config = await inDev();
    await promote(config);
    const { number } = servicenow().approve(changeOf(config).number);
    servicenow().edit(number, { start_date: '2020-01-01 00:00:00', end_date: '2020-01-02 00:00:00' });
    const over = await verify(config);
    refused(over, 'CHANGE_NOT_OPEN');
    expect(over.log).toContain(`${number} was planned from 2020-01-01T00:00:00.000Z to 2020-01-02`);
    servicenow().edit(number, { start_date: '2999-01-01 00:00:00', end_date: '2999-01-02 00:00:00' });
    const early = await verify(config);
    refused(early, 'CHANGE_NOT_OPEN');
    expect(early.log).toContain('(turns at 2999-01-01T00:00:00.000Z)');
    servicenow().edit(number, { start_date: '', end_date: '' });
    refused(await verify(config), 'CHANGE_NOT_OPEN');
    servicenow().edit(number, { state: '4' });
    refused(await verify(config), 'CHANGE_NOT_OPEN');
  });
});

describe('ServiceNow is down', () => {
  it('the pull request opens, says so, and a later run creates the change exactly once', async () => {
    const config = await inDev();
    const up = fail(() => ({ status: 503, body: 'Service Unavailable' }));
    const run = await promote(config);
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('#1 has no change request yet');
    expect(run.log).toContain('WAYBILL_CHANGE_UNAVAILABLE');
    expect(golden((await pullRequest(config)).body)).toMatchSnapshot('body');
    expect(JSON.parse(run.outputs['pull-requests'] ?? '')).toMatchObject([{ number: 1, change: null }]);
    expect(run.summary).toContain('There is no change request yet');
    refused(await verify(config), 'CHANGE_UNREADABLE');
    up();
    const missing = await verify(config);
    refused(missing, 'CHANGE_NOT_APPROVED');
    expect(missing.log).toContain('there is no change for this pull request yet');
    expect((await promote(config)).exitCode).toBe(0);
    const { number } = changeOf(config);
    const { body } = await pullRequest(config);
    expect(body).toContain(number);
    expect(body).not.toContain('There is no change request yet');
  });

  it('an answer that is lost leaves exactly one change', async () => {
    const config = await inDev();
    let lost = 0;
    fail((request) => (isCreation(request) && lost++ === 0 ? 'lose' : undefined));
    expect((await promote(config)).exitCode).toBe(0);
    expect(lost).toBe(1);
    expect(changeOf(config).state).toBe(-4);
  });

  it('a creation that never arrived is sent again', async () => {
    const config = await inDev();
    let dropped = 0;
    fail((request) => (isCreation(request) && dropped++ === 0 ? 'drop' : undefined));
    expect((await promote(config)).exitCode).toBe(0);
    expect(dropped).toBe(2);
    changeOf(config);
  });

  it('a rate limit is waited for', async () => {
    const config = await inDev();
    servicenow().limit(0, 1);
    const free = setTimeout(() => servicenow().limit(undefined), 500);
    undo.push(() => clearTimeout(free));
    expect((await promote(config)).exitCode).toBe(0);
    changeOf(config);
  });

  it('two changes by one key: the older counts, the other is cancelled', async () => {
    const config = await inDev();
    await promote(config);
    const first = changeOf(config);
    const copy = servicenow().server.requests.findLast(isCreation);
    const answer = await fetch(`${servicenow().url}${copy?.path}`, {
      method: 'POST',
      headers: { authorization: String(copy?.headers.authorization), 'content-type': 'application/json' },
      body: new Uint8Array(copy?.body ?? []),
    });
    expect(answer.status).toBe(200);
    const seen = await verify(config);
    expect(seen.log).toContain('is a second change for this promotion; the older one counts');
    const run = await promote(config);
    expect(run.exitCode).toBe(0);
    const states = changesOf(config).map(({ number, state }) => [number, state]);
    expect(states).toEqual([
      [first.number, -4],
      [expect.any(String), 4],
    ]);
  });
});

describe('who may do what', () => {
  it('a token for another audience is refused, and said', async () => {
    const config = await inDev((policy) =>
      world.withChange()(policy).replace('audience: waybill-acme', 'audience: somebody-else'),
    );
    const run = await promote(config);
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('WAYBILL_CHANGE_TOKEN_REFUSED');
    expect(run.log).toContain('User Not Authenticated');
    refused(await verify(config), 'CHANGE_UNREADABLE');
    expect(changesOf(config)).toEqual([]);
  });

  it('a workflow that nobody has given a user, and one that may only read', async () => {
    const config = await inDev();
    const stranger = await promote(config, {
      job_workflow_ref: 'mallory/waybill/.github/workflows/promote.yml@refs/tags/v1.2.3',
    });
    expect(stranger.log).toContain('WAYBILL_CHANGE_TOKEN_REFUSED');
    const reader = await promote(config, {
      job_workflow_ref: 'acme/waybill/.github/workflows/verify-promotion.yml@refs/tags/v1.2.3',
    });
    expect(reader.log).toContain('WAYBILL_CHANGE_FORBIDDEN');
    expect(changesOf(config)).toEqual([]);
  });

  it('a job without id-token: write opens the pull request and says what is missing', async () => {
    const config = await inDev();
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('the job has no permission to request an OIDC ID token');
  });
});

describe('attacks', () => {
  it('a change number typed into the text counts for nothing', async () => {
    const config = await inDev();
    const up = fail(() => ({ status: 503, body: '' }));
    await promote(config);
    up();
    const other = await inDev();
    await promote(other);
    const approved = servicenow().approve(changeOf(other).number);
    await config.editBody(1, `**Change request** [${approved.number}](${approved.url}) approval approved`);
    const run = await verify(config);
    refused(run, 'CHANGE_NOT_APPROVED');
    expect(run.log).toContain('there is no change for this pull request yet');
  });

  it('an approved change with its key moved to another promotion is not believed', async () => {
    const config = await inDev();
    await promote(config);
    const own = changeOf(config);
    const key = own.fields.correlation_id ?? '';
    const other = await inDev();
    const older = await promote(other);
    expect(older.exitCode).toBe(0);
    const approved = servicenow().approve(changeOf(other).number);
    servicenow().edit(approved.number, {
      correlation_id: key,
      short_description: 'promote(claims-api): staging ← sha256:ffffffffffff (acme/other#1)',
    });
    servicenow().edit(own.number, { correlation_id: 'something else' });
    const run = await verify(config);
    refused(run, 'CHANGE_UNREADABLE');
    expect(run.log).toContain(
      `${approved.number} has the correlation_id of this promotion, but is about something else`,
    );
  });

  it('an approval is not carried to another digest of the same pull request', async () => {
    const config = await inDev();
    await promote(config);
    servicenow().approve(changeOf(config).number);
    const other = await world.image('claims-api');
    await config.run('dev', other);
    const run = await promote(config);
    expect(run.exitCode).toBe(0);
    // The former pull request is closed with its change; the new one has its own.
    expect((await pullRequest(config, 1)).state).toBe('closed');
    const former = changeOf(config, 1);
    expect(former.state).toBe(4);
    expect(former.fields.work_notes).toBe('Pull request #1 was replaced by #2.');
    expect(changeOf(config, 2)).toMatchObject({ state: -4, approval: 'requested' });
    refused(await verify(config, 2), 'CHANGE_NOT_APPROVED');
  });
});
