/** The verdict turns with time and with what people do: the check is run again then, and only then. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Config, startWorld, type World } from '../../../packages/promotion/tests/world.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
  world.toPresent();
});
afterAll(() => world.stop());

async function proposed(edit = (policy: string) => policy.replace('    soak: 24h\n', '')): Promise<Config> {
  const config = await world.config(edit);
  for (const environment of ['dev', 'staging'] as const) await config.run(environment, running);
  expect((await config.promote({ to: 'production' })).exitCode).toBe(0);
  return config;
}
const attempts = (config: Config) =>
  world.platform
    .service('github')
    .runs(config.repository)
    .map(({ attempt, status }) => `${status} ${attempt}`);
const approve = async (config: Config, login: string) =>
  world.platform.service('github').approve(config.repository, 1, login);

describe('re-evaluation', () => {
  it('asks for the check again when the approvals have come, and not before', async () => {
    const config = await proposed();
    await config.passCheck(1, 'failure');
    const before = await config.reevaluate();
    expect(before.exitCode).toBe(0);
    expect(before.outputs.asked).toBe('[]');
    expect(before.summary).toMatch(/still fail: APPROVALS.?_MISSING/);
    await approve(config, 'alice');
    await approve(config, 'bob');
    const run = await config.reevaluate();
    expect(run.outputs.asked).toBe('[1]');
    expect(run.summary).toContain('was fail, is pass now');
    expect(attempts(config)).toEqual(['queued 2']);
    // While that attempt runs nobody asks again.
    const twice = await config.reevaluate();
    expect(twice.outputs.asked).toBe('[]');
    expect(attempts(config)).toEqual(['queued 2']);
  });

  it('turns a green check red: a freeze begins, a digest is withdrawn', async () => {
    const config = await proposed((policy) =>
      policy.replace('    soak: 24h\n', '').replace('approvals: 2', 'approvals: 0'),
    );
    await config.passCheck(1);
    expect((await config.reevaluate()).outputs.asked).toBe('[]');
    const [from, to] = [new Date(Date.now() - 60_000), new Date(Date.now() + 3_600_000)].map((time) =>
      time.toISOString().replace(/\.\d+Z$/, 'Z'),
    );
    await config.changePolicy((policy) =>
      policy.replace(
        '    approvals: 0\n',
        `    freezes: [{ from: "${from}", to: "${to}", reason: "end of the year" }]\n`,
      ),
    );
    const run = await config.reevaluate();
    expect(run.outputs.asked).toBe('[1]');
    expect(run.log).toContain('WINDOW_CLOSED: frozen until');
  });

  it('a green check of what can no longer be read is run again, too', async () => {
    const config = await proposed((policy) =>
      policy.replace('    soak: 24h\n', '').replace('approvals: 2', 'approvals: 0'),
    );
    await config.passCheck(1);
    await config.changePolicy(() => 'version: 1\n');
    const run = await config.reevaluate();
    expect(run.outputs.asked).toBe('[1]');
    expect(run.log).toContain('WAYBILL_POLICY_INVALID');
  });

  it('after a review: asks without a look, and without the right to read the policy', async () => {
    const config = await proposed();
    await config.passCheck(1, 'failure');
    await approve(config, 'alice');
    const run = await config.reevaluate(1);
    expect(run.exitCode).toBe(0);
    expect(run.outputs.asked).toBe('[1]');
    expect(attempts(config)).toEqual(['queued 2']);
  });

  it('says what GitHub does not run again, and ends red', async () => {
    const config = await proposed();
    await config.passCheck(1, 'failure');
    await approve(config, 'alice');
    await approve(config, 'bob');
    const github = world.platform.service('github');
    const noFault = github.server.fault((request) =>
      request.path.endsWith('/rerun')
        ? {
            status: 403,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              message: 'Unable to retry this workflow run because it was created over a month ago',
            }),
          }
        : undefined,
    );
    const run = await config.reevaluate();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_RERUN_REFUSED');
    expect(run.log).toContain('#1: was fail, is pass now, but GitHub does not run');
    noFault();
  });

  it('is kept from no pull request by another one that can not be looked at', async () => {
    const config = await proposed((policy) =>
      policy.replace('    soak: 24h\n', '').replace('approvals: 2', 'approvals: 0'),
    );
    await config.passCheck(1);
    // The newest is looked at first.
    const number = await config.pullRequest({ files: { 'README.md': 'Mine\n' } });
    const github = world.platform.service('github');
    const { head } = await github.pullRequest(config.repository, number);
    const noFault = github.server.fault((request) =>
      request.path.includes(`/commits/${head.sha}/check-runs`)
        ? {
            status: 403,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ message: 'Resource not accessible by integration' }),
          }
        : undefined,
    );
    await config.changePolicy(() => 'version: 1\n');
    const run = await config.reevaluate();
    noFault();
    expect(run.outputs.asked).toBe('[1]');
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`#${number}: could not be looked at: `);
  });

  it('a pull request whose check has not run is left to it', async () => {
    const config = await proposed();
    const run = await config.reevaluate();
    expect(run.outputs.asked).toBe('[]');
    expect(run.log).toContain('"verify-promotion / verify" has not run on');
  });
});
