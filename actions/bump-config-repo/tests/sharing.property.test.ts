/**
 * Many writers in one process, over real HTTP and git, at many times the speed of a clock: whenever each comes, whatever becomes of its
 * first commit, each bump is in exactly once and its writer learns the commit that carries it.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { githubClient } from '@waybill/github';
import { httpClient, type Pace, type RunContext } from '@waybill/toolkit';
import fc from 'fast-check';
import { apiRepo } from '../src/config-repo.ts';
import { readInputs } from '../src/inputs.ts';
import { bump, type Ports } from '../src/main.ts';
import { INTENT_KEY, STALE } from './intents.ts';
import { CONFIG, REGISTRY, SERVICES, SOURCE_COMMIT, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const SPEED = 25;
const begun = Date.now();
const fast: Pace = {
  now: () => begun + (Date.now() - begun) * SPEED,
  random: () => Math.random(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / SPEED)),
};
const quiet = () => {};
const silent = new Proxy({}, { get: () => quiet });

/** A run of a service's release. */
async function write(service: string, digest: string, run: number) {
  const { url, apiUrl, graphqlUrl } = world.platform.service('github');
  const given = {
    'config-repository': CONFIG,
    token: world.token,
    service,
    environment: 'dev',
    image: `${REGISTRY}/${service}@${digest}`,
    'intent-key': INTENT_KEY,
    retries: '100',
    'registry-check': 'off',
    'token-reach': 'any',
  };
  const env = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
  );
  const context = { runNumber: String(run), runAttempt: '1', sha: SOURCE_COMMIT } as RunContext;
  const inputs = readInputs(env, context);
  const http = httpClient({ env: {} });
  const log = silent as Ports['log'];
  const github = githubClient({ apiUrl, graphqlUrl, token: world.token, http, log });
  return bump(inputs, {
    github,
    repo: apiRepo(github, inputs.configRepository),
    remote: { serverUrl: url, token: world.token, http },
    registry: () => Promise.reject(new Error('the registry is not asked')),
    publicRoot: () => Promise.reject(new Error('nobody may withdraw')),
    log,
    audit: silent as Ports['audit'],
    pace: fast,
    source: `acme/${service}`,
    runUrl: `${url}/acme/${service}/actions/runs/${7000 + run}/attempts/1`,
  });
}

/** What becomes of the first commit of one service alone. `lose`: it lands, and its answer is lost. */
type Fate = 'fine' | 'stale' | 'lose';

function meets(fates: ReadonlyMap<string, Fate>): () => void {
  const left = new Map(fates);
  return world.platform.service('github').server.fault(({ body }) => {
    const text = body.toString('utf8');
    const [service = '', ...more] = text.match(/(?<=Waybill-Service: )[a-z0-9-]+/g) ?? [];
    if (!text.includes('createCommitOnBranch') || more.length > 0) return undefined;
    const fate = left.get(service);
    left.delete(service);
    if (fate === 'stale') return { status: 200, body: STALE };
    return fate === 'lose' ? 'lose' : undefined;
  });
}

it('each bump is in exactly once, and its writer learns by which commit', async () => {
  let round = 0;
  const writer = fc.record({
    comesMs: fc.integer({ min: 0, max: 5_000 }),
    fate: fc.constantFrom<Fate>('fine', 'stale', 'lose'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(writer, { minLength: 2, maxLength: SERVICES.length }), async (writers) => {
      const run = ++round;
      const digest = `sha256:${run.toString(16).padStart(64, '0')}`;
      const all = writers.map((each, i) => ({ ...each, service: SERVICES[i] ?? '' }));
      const before = await world.head();
      const end = meets(new Map(all.map(({ service, fate }) => [service, fate])));
      const results = await Promise.all(
        all.map(async ({ service, comesMs }) => {
          await fast.sleep(comesMs);
          return write(service, digest, run);
        }),
      );
      end();
      const file = await world.file();
      for (const [i, { service }] of all.entries()) {
        const oid = results[i]?.commit?.oid ?? 'none';
        expect(file).toContain(`digest: ${digest} # ${service}\n`);
        const messages = await world.git('log', '--format=%B', `${before}..main`);
        expect(messages.split('\n').filter((line) => line === `Waybill-Service: ${service}`)).toHaveLength(1);
        expect(await world.git('show', '-s', '--format=%B', oid)).toContain(`Waybill-Service: ${service}\n`);
      }
      expect(await world.git('for-each-ref', 'refs/waybill')).toBe('');
    }),
    { numRuns: 4 },
  );
  await world.sound();
});
