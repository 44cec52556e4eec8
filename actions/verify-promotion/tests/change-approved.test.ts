/** ServiceNow starts the check: its approval is dispatched to the config repository, and nothing that the dispatch says is believed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Config, startWorld, type World } from '../../../packages/promotion/tests/world.ts';
import { codes, refusedWith } from './support.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
  world.toPresent();
});
afterAll(() => world.stop());

const EVENT = 'waybill-change-approved';
const claims = (workflow: string) => ({
  job_workflow_ref: `acme/waybill/.github/workflows/${workflow}@refs/tags/v1.2.3`,
});
const verify = (config: Config) =>
  config.verify(1, { env: config.signing(claims('verify-promotion.yml')).env });
/** What the workflow reevaluate-promotions does when the event arrives with this payload. */
const dispatched = (config: Config, payload: object) =>
  config.reevaluate(undefined, {
    event: { action: EVENT, branch: 'main', client_payload: payload },
    env: {
      ...config.signing(claims('reevaluate-promotions.yml')).env,
      GITHUB_EVENT_NAME: 'repository_dispatch',
    },
  });

/** A promotion to staging that waits for its change, with a red check; and the dispatches that reach GitHub, as they are answered. */
async function waiting() {
  const github = world.platform.service('github');
  const config = await world.config(world.withChange());
  await config.run('dev', running);
  const promoted = await config.promote({ to: 'staging' }, { env: config.signing().env });
  expect(promoted.exitCode).toBe(0);
  refusedWith(await verify(config), 'CHANGE_NOT_APPROVED');
  await config.passCheck(1, 'failure');
  const dispatches = () =>
    github.server.requests.filter(({ path }) => path.endsWith(`/repos/${config.repository}/dispatches`));
  return { config, dispatches };
}

describe('an approval in ServiceNow', () => {
  it('is dispatched, has the check run again, and the check is met', async () => {
    const { config, dispatches } = await waiting();
    const servicenow = world.platform.service('servicenow');
    const change = servicenow
      .changes()
      .find(({ fields }) => fields.short_description?.includes(`(${config.repository}#1)`));
    servicenow.onDecision({
      endpoint: `${world.platform.service('github').apiUrl}/repos/${config.repository}/dispatches`,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${config.appToken({ contents: 'write' })}`,
      },
      content: `{"event_type":"${EVENT}","client_payload":{"change":"\${number}","approval":"\${approval}"}}`,
    });
    servicenow.approve(change?.number ?? '');
    await servicenow.settled();
    const [sent, ...others] = dispatches();
    expect(others).toEqual([]);
    expect(sent?.status).toBe(204);
    const { client_payload: payload } = JSON.parse(sent?.body.toString('utf8') ?? '{}') as {
      client_payload: object;
    };
    expect(payload).toEqual({ change: change?.number, approval: 'approved' });

    // Another promotion waits beside it: it is not looked at, for it is not what was approved.
    await config.run('dev', await world.image('eligibility-api'), 'eligibility-api');
    const other = await config.promote(
      { to: 'staging', service: 'eligibility-api' },
      { env: config.signing().env },
    );
    expect(other.exitCode).toBe(0);
    await config.passCheck(2, 'failure');
    const asked = await dispatched(config, payload);
    expect(asked.outputs.asked).toBe('[1]');
    expect(asked.log).not.toContain('#2');
    const run = await verify(config);
    expect(codes(run)).toEqual([]);
    await config.passCheck(1);
    expect((await world.platform.service('github').pullRequest(config.repository, 1)).merged).toBe(true);
  });

  it('that only a payload claims changes nothing', async () => {
    const { config } = await waiting();
    const forged = {
      change: 'CHG0030001',
      approval: 'approved',
      pull_request: { number: 1, head: { sha: 'a'.repeat(40) } },
      verdict: 'pass',
    };
    const run = await dispatched(config, forged);
    expect(run.exitCode).toBe(0);
    expect(run.outputs.asked).toBe('[]');
    expect(run.log).toContain('#1: still fail');
    refusedWith(await verify(config), 'CHANGE_NOT_APPROVED');
    for (const number of ['CHG9999999', 'CHG1^ORnumberSTARTSWITHCHG']) {
      const strange = await dispatched(config, { change: number });
      expect([strange.exitCode, strange.outputs.asked]).toEqual([0, '[]']);
      expect(strange.log).toContain(`${number} is the change of no open pull request here`);
    }
  });

  it('that comes while ServiceNow is down has all of them looked at, and none of them passes', async () => {
    const { config } = await waiting();
    const up = world.platform
      .service('servicenow')
      .server.fault(() => ({ status: 503, body: 'maintenance' }));
    const run = await dispatched(config, { change: 'CHG0030001' });
    up();
    expect([run.exitCode, run.outputs.asked]).toEqual([0, '[]']);
    expect(run.log).toContain('all open pull requests are looked at, for the change could not be read');
    expect(run.log).toContain('#1: still fail');
  });
});
