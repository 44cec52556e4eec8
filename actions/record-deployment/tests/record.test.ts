/** What a merge leaves in ServiceNow, and what a promotion that is given up does. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Config,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { pushOf, recorded, record as recordIn } from './recording.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
});
afterAll(() => world.stop());

const github = () => world.platform.service('github');
const servicenow = () => world.platform.service('servicenow');
const changeOf = (config: Config, number = 1) => {
  const found = servicenow()
    .changes()
    .find(({ fields }) => fields.short_description?.includes(`(${config.repository}#${number})`));
  if (!found) throw new Error('there is no change');
  return found;
};

/** A config repository with an open promotion to staging, its change submitted. */
async function proposed(edit = world.withChange()): Promise<Config> {
  const config = await world.config(edit);
  await config.run('dev', running);
  world.toPresent();
  const { env, inputs } = config.signing();
  const run = await config.promote({ to: 'staging', ...inputs }, { env });
  expect(run.exitCode).toBe(0);
  return config;
}

const record = (config: Config, event: Record<string, unknown>, inputs: Record<string, string> = {}) =>
  recordIn(world, config, event, inputs);

/** Merges the pull request and returns the push that this is. */
const merge = (config: Config, number = 1) => pushOf(world, config, () => config.passCheck(number));

describe('record-deployment', () => {
  it('closes the change of what was merged, through its states, and a second run finds it closed', async () => {
    const config = await proposed((policy) => withDeciders(world.withChange()(policy)));
    servicenow().approve(changeOf(config).number);
    const push = await merge(config);
    const run = await record(config, push);
    expect(run.exitCode).toBe(0);
    const change = changeOf(config);
    expect(change.state).toBe(3);
    expect(change.fields.close_code).toBe('successful');
    expect(change.fields.close_notes).toContain(`Commit: ${push.after} of ${config.repository}`);
    expect(change.fields.close_notes).toContain(`-> ${running}`);
    expect(change.fields.close_notes).toMatch(/Statement of the promotion: sha256:[0-9a-f]{64}/);
    expect(change.fields.work_start).toBeDefined();
    expect(recorded(run)).toEqual([
      {
        service: 'claims-api',
        environment: 'staging',
        digest: running,
        commit: push.after,
        'pull-request': 1,
        change: change.number,
        outcome: 'closed',
        decision: 'found',
        issue: null,
        statement: null,
      },
    ]);
    expect(run.summary).toContain(change.number);
    const again = await record(config, push);
    expect(again.exitCode).toBe(0);
    expect(recorded(again)).toMatchObject([{ outcome: 'already-closed' }]);
  });

  it('closes as unsuccessful where it is told so; a dry run writes nothing', async () => {
    const config = await proposed();
    servicenow().approve(changeOf(config).number);
    const push = await merge(config);
    const dry = await record(config, push, { result: 'unsuccessful', 'dry-run': 'true' });
    expect(recorded(dry)).toMatchObject([{ outcome: 'dry-run' }]);
    expect(changeOf(config).state).toBe(-2);
    await record(config, push, { result: 'unsuccessful' });
    expect(changeOf(config)).toMatchObject({ state: 3, fields: { close_code: 'unsuccessful' } });
  });

  it('ends red while ServiceNow is down, and the next run goes on from where it stopped', async () => {
    const config = await proposed();
    servicenow().approve(changeOf(config).number);
    const push = await merge(config);
    let patches = 0;
    const up = servicenow().server.fault(({ method }) =>
      method === 'PATCH' && ++patches > 1 ? { status: 503, body: '' } : undefined,
    );
    const run = await record(config, push);
    up();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_DEPLOYMENT_NOT_RECORDED');
    expect(run.log).toContain('WAYBILL_CHANGE_UNAVAILABLE');
    expect(changeOf(config).state).toBe(-1);
    expect((await record(config, push)).exitCode).toBe(0);
    expect(changeOf(config).state).toBe(3);
  });

  it('says loudly what was merged past its approval, and leaves that change to people', async () => {
    const config = await proposed();
    const push = await merge(config);
    const run = await record(config, push);
    expect(run.exitCode).toBe(1);
    const change = changeOf(config);
    expect(run.log).toContain(
      `${change.number}: deployed while the change was in Assess (approval: requested)`,
    );
    expect(change.state).toBe(-4);
    expect(change.fields.work_notes).toContain(push.after);
  });

  it('a digest that came without a pull request has no change', async () => {
    const config = await world.config(world.withChange());
    const before = await config.run('dev', running);
    const after = await config.run('staging', running);
    const run = await record(config, { ref: 'refs/heads/main', before, after });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`commit ${after} came without a pull request`);
  });

  it('an environment that requires no change, and a push that moves nothing', async () => {
    const config = await world.config(world.withChange());
    const before = (await github().resolve(config.repository, 'main')) ?? '';
    const image = `${world.platform.service('registry').host}/acme/claims-api@${running}`;
    expect((await config.bump({ image })).exitCode).toBe(0);
    const after = (await github().resolve(config.repository, 'main')) ?? '';
    const run = await record(config, { ref: 'refs/heads/main', before, after });
    expect(run.exitCode).toBe(0);
    expect(recorded(run)).toMatchObject([{ environment: 'dev', change: null, outcome: 'none' }]);
    const nothing = await record(config, { ref: 'refs/heads/main', before: after, after });
    expect(recorded(nothing)).toEqual([]);
    expect(nothing.summary).toContain('nothing to record');
    const first = await record(config, { ref: 'refs/heads/main', before: '0'.repeat(40), after });
    expect(first.exitCode).toBe(0);
    expect(first.log).toContain('the branch begins with this push');
    expect(recorded(first)).toEqual([]);
  });

  it('another branch is nothing to record', async () => {
    const config = await world.config(world.withChange());
    const head = (await github().resolve(config.repository, 'main')) ?? '';
    const run = await record(config, { ref: 'refs/heads/other', before: head, after: head });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_NOTHING_TO_RECORD');
  });

  it('a promotion that is closed without a merge has its change cancelled', async () => {
    const config = await proposed();
    const event = { action: 'closed', pull_request: { number: 1 } };
    // Still open: nothing is believed of the event.
    expect(recorded(await record(config, event))).toEqual([]);
    await fetch(`${github().apiUrl}/repos/${config.repository}/pulls/1`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${world.people.alice}`, 'content-type': 'application/json' },
      body: JSON.stringify({ state: 'closed' }),
    });
    const run = await record(config, event);
    expect(run.exitCode).toBe(0);
    expect(recorded(run)).toMatchObject([{ change: changeOf(config).number, outcome: 'cancelled' }]);
    expect(changeOf(config)).toMatchObject({ state: 4 });
    expect(changeOf(config).fields.work_notes).toContain('Pull request #1 was closed without a merge');
  });
});
