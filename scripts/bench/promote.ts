/**
 * A promotion and its re-verification on the local platform, by the shipped bundles: API calls and wall time of a train of many
 * services against one of a single service in the same run. All services are of one image, so that it is signed once; each is read
 * and verified on its own all the same. GitHub's limits are off here, since a large train needs more than they let pass; what that of creating
 * content would cost is said beside the figures.
 */
import { startWorld, type World } from '../../packages/promotion/tests/world.ts';
import type { ActionRun } from '../../packages/test-harness/src/index.ts';
import type { Figure } from '../lib/figure.ts';

const DEFAULT_SERVICES = 200;
/** Pull requests of the train that the required check is run on: each is a process of its own. */
const CHECKED = 3;
const ENVIRONMENT = 'staging';
const TIMEOUT_MS = 60 * 60_000;
/** Content-creating requests that GitHub lets one App make. */
const CREATIONS = { perMinute: 80, perHour: 500 };

interface Cost {
  /** Requests to GitHub's REST and GraphQL interfaces that change nothing, and those that do. */
  reads: number;
  writes: number;
  /** Requests to the registry. */
  registry: number;
  seconds: number;
}

interface Train {
  services: number;
  promotion: Cost;
  /** The promotion again, with every pull request open: each digest is verified again. */
  again: Cost;
  /** The required check on one pull request. */
  check: Cost;
}

export default async function* promoteBench(args: string[]): AsyncGenerator<Figure> {
  const services = Number(args[0] ?? DEFAULT_SERVICES);
  if (!Number.isInteger(services) || services < 1)
    throw new Error('the number of services is a whole number of at least 1');
  const world = await startWorld();
  world.platform.service('github').limits.enabled = false;
  try {
    const older = await world.image('claims-api');
    const newer = await world.image('claims-api');
    world.toPresent();
    const single = await measure(world, 1, older, newer);
    const train = await measure(world, services, older, newer);
    for (const step of ['promotion', 'again', 'check'] as const) yield* figures(step, single, train);
    const { writes } = train.promotion;
    console.error(
      `GitHub's limits were off: ${writes} requests take ${Math.ceil(writes / CREATIONS.perMinute)} minutes at ${CREATIONS.perMinute} a minute, and ${Math.ceil(writes / CREATIONS.perHour)} hours' allowances of ${CREATIONS.perHour}`,
    );
  } finally {
    await world.stop();
  }
}

const TITLES = { promotion: 'promotion', again: 're-verification by the train', check: 'required check' };

/** What each service of the train costs, against the one that travels alone. */
function* figures(step: keyof typeof TITLES, single: Train, train: Train): Iterable<Figure> {
  // The check is of one pull request in both.
  const among = (of: Train) => (step === 'check' ? 1 : of.services);
  const units = {
    reads: 'reads a service',
    writes: 'writes a service',
    registry: 'registry requests a service',
    seconds: 's a service',
  };
  for (const [key, unit] of Object.entries(units) as [keyof Cost, string][]) {
    const alone = single[step][key] / among(single);
    const value = train[step][key] / among(train);
    const whole = `${train[step][key].toFixed(key === 'seconds' ? 1 : 0)} in all`;
    yield {
      figure: `${TITLES[step]}, ${train.services} services: ${unit}`,
      value,
      unit: `(${whole})`,
      baseline: `alone (${alone.toFixed(1)})`,
      ratio: value === alone ? 1 : value / (alone || 1),
    };
  }
}

async function measure(world: World, services: number, older: string, newer: string): Promise<Train> {
  const names = Array.from({ length: services }, (_, i) => `service-${i}`);
  const config = await world.train(names, older, newer);
  console.error(`a train of ${services} to ${ENVIRONMENT}`);
  const promote = () => config.promote({ service: 'all', to: ENVIRONMENT }, { timeoutMs: TIMEOUT_MS });
  const promotion = await cost(world, async () => expectAll(await promote(), services, 'opened'));
  const again = await cost(world, async () => expectAll(await promote(), services, 'found'));
  const numbers = Array.from({ length: Math.min(services, CHECKED) }, (_, i) => i + 1);
  const checks: Cost[] = [];
  for (const number of numbers)
    checks.push(
      await cost(world, async () => expectSuccess(await config.verify(number, { timeoutMs: TIMEOUT_MS }))),
    );
  const mean = (key: keyof Cost) => checks.reduce((sum, check) => sum + check[key], 0) / checks.length;
  const check = {
    reads: mean('reads'),
    writes: mean('writes'),
    registry: mean('registry'),
    seconds: mean('seconds'),
  };
  return { services, promotion, again, check };
}

async function cost(world: World, work: () => Promise<void>): Promise<Cost> {
  const { server } = world.platform.service('github');
  const registry = world.platform.service('registry').server;
  server.requests.length = 0;
  registry.requests.length = 0;
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  const writes = server.requests.filter(({ method, path, body }) =>
    path.endsWith('/graphql') ? /"query":"\s*mutation/.test(body.toString('utf8')) : method !== 'GET',
  ).length;
  return { reads: server.requests.length - writes, writes, registry: registry.requests.length, seconds };
}

/** A time counts only when everything was done. */
function expectAll(run: ActionRun, services: number, what: 'opened' | 'found'): void {
  expectSuccess(run);
  const pulls = JSON.parse(run.outputs['pull-requests'] ?? '[]') as unknown[];
  if (pulls.length !== services)
    throw new Error(`${pulls.length} of ${services} pull requests were ${what}: ${run.log.slice(-2000)}`);
}

function expectSuccess(run: ActionRun): void {
  if (run.exitCode !== 0) throw new Error(`the run ended with ${run.exitCode}: ${run.log.slice(-2000)}`);
}
