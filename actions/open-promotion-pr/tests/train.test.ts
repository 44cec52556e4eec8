/** A train that meets GitHub's limit in the middle: what it says, and the run that goes on. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../../packages/promotion/tests/world.ts';

const SERVICES = 6;
/** Enough for two services, and for a branch and a pull request of the third. */
const CREATIONS = 10;
/** A name as long as a policy takes it; a label can't be. */
const LONG = `service-${'x'.repeat(55)}`;
const names = [...Array.from({ length: SERVICES - 1 }, (_, i) => `service-${i}`), LONG];

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe('a train of services', () => {
  it('that a limit cuts off says what is done and what is not, and the next run finishes it', async () => {
    const github = world.platform.service('github');
    const [older, newer] = [await world.image('claims-api'), await world.image('claims-api')];
    world.toPresent();
    const config = await world.train(names, older, newer);
    github.limits.creations = { perMinute: 1000, perHour: CREATIONS };
    const run = await config.promote({ service: 'all', to: 'staging' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_PROMOTION_INCOMPLETE');
    expect(run.log).toContain('of 6 services 2 are done, 1 failed and 3 were not looked at:');
    expect(run.log).toContain(`not looked at: service-3, service-4, ${LONG}`);
    expect(run.log).toContain('[WAYBILL_GITHUB_RATE_LIMITED]');
    expect(run.summary).toContain("**Cut off by GitHub's rate limit:** 2 of 6 services are done");
    expect(JSON.parse(run.outputs['pull-requests'] ?? '')).toHaveLength(2);
    const refusals = github.server.requests.filter(({ status }) => status === 403);
    expect(refusals).toHaveLength(1);

    github.limits.creations = { perMinute: 1000, perHour: 1000 };
    const rest = await config.promote({ service: 'all', to: 'staging' });
    expect(rest.exitCode).toBe(0);
    const pulls = await github.pullRequests(config.repository);
    expect(pulls.map(({ labels }) => labels.find((label) => label.startsWith('service:')))).toEqual(
      names.map((name) => (name === LONG ? `service:service-${'x'.repeat(27)}~c82988` : `service:${name}`)),
    );
    expect(JSON.parse(rest.outputs['pull-requests'] ?? '')).toHaveLength(SERVICES);
  });
});
