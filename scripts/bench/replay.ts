/**
 * The replay of a history of bumps whose arrivals are shuffled within a minute: all of it through the decision of bump-config-repo, and
 * its worst stretches through the whole action, with real commits on the local platform. Against what happens where whoever comes
 * last wins. Names a file (gzip; a line a bump: epoch, service, environment and vN, between tabs); without one the history is generated.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import {
  type Arrival,
  arrivalsOf,
  digestOfVersion,
  generatedHistory,
  numbers,
  overtakes,
  ROLLBACK_REASON,
  realHistory,
  replay,
} from '../../actions/bump-config-repo/tests/history.ts';
import { runBump } from '../lib/bump-run.ts';
import { type BumpWorld, CONFIG, fileOf, OWNER, startBumpWorld } from '../lib/bump-world.ts';
import type { Figure } from '../lib/figure.ts';

const SEED = 7;
/** Arrivals of each stretch that is committed for real. */
const SAMPLE = 100;

export default async function* replayBench([path]: string[]): AsyncGenerator<Figure> {
  const random = numbers(SEED);
  const arrivals = arrivalsOf(path === undefined ? generatedHistory(random) : realHistory(path), random);
  yield* figures('decisions', arrivals, replay(arrivals));
  const races = overtakes(arrivals);
  const stretches = {
    'commits, most races': worstStretch(arrivals, (arrival) => races.has(arrival)),
    'commits, most rollbacks': worstStretch(arrivals, ({ rollback }) => rollback),
  };
  for (const [what, sample] of Object.entries(stretches)) yield* figures(what, sample, await commit(sample));
}

interface Outcome {
  written: number;
  superseded: number;
  rollbacks: number;
  overtakes: number;
  wanted: number;
  held: number;
}

function* figures(what: string, arrivals: readonly Arrival[], outcome: Outcome): Iterable<Figure> {
  const races = overtakes(arrivals).size;
  const line = (figure: string, value: number, baseline: string, whole: number): Figure => ({
    figure: `${what}: ${figure}`,
    value,
    unit: '',
    baseline: `${baseline} (${whole})`,
    ratio: whole === 0 ? 1 : value / whole,
  });
  yield line('overtakes', outcome.overtakes, 'whoever comes last wins', races);
  yield line('written', outcome.written, 'arrivals', arrivals.length);
  yield line('superseded', outcome.superseded, 'arrivals', arrivals.length);
  yield line('rollbacks', outcome.rollbacks, 'wanted', outcome.wanted);
  yield line('rollbacks to what is there already', outcome.held, 'wanted', outcome.wanted);
}

/** The stretch of arrivals with the most that count. */
function worstStretch(arrivals: readonly Arrival[], counts: (arrival: Arrival) => boolean): Arrival[] {
  const weight = arrivals.map((arrival) => Number(counts(arrival)));
  let [best, most, sum] = [0, 0, 0];
  weight.forEach((each, i) => {
    sum += each - (weight[i - SAMPLE] ?? 0);
    if (sum > most) [best, most] = [Math.max(0, i - SAMPLE + 1), sum];
  });
  return arrivals.slice(best, best + SAMPLE);
}

/** One service for each place: only the first environment is written directly. */
function serviceOf(place: string): string {
  return place.replace('/', '-');
}

/** Lets the action write each arrival in turn; what it did is read from the commits. Throws where they differ from the decisions. */
async function commit(sample: readonly Arrival[]): Promise<Outcome> {
  const expected = replay(sample);
  const services = [...new Set(sample.map(({ place }) => serviceOf(place)))];
  const world = await startBumpWorld(services, services.length + 1);
  // Each arrival waits for the one before it: the wait for the limits would say nothing.
  world.platform.service('github').limits.enabled = false;
  try {
    const outcomes: string[] = [];
    for (const [i, arrival] of sample.entries()) outcomes.push(await write(world, arrival, i));
    const differs = sample.findIndex((_, i) => !agrees(outcomes[i], expected.decisions[i]));
    if (differs >= 0)
      throw new Error(
        `${JSON.stringify(sample[differs])} ended as ${outcomes[differs]}, and is to end as ${expected.decisions[differs]}`,
      );
    const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
    const landed = await history(world, services);
    if (landed.written !== count('committed'))
      throw new Error(`${count('committed')} bumps were told of a commit, ${landed.written} are there`);
    return { ...landed, superseded: count('superseded'), wanted: expected.wanted, held: expected.held };
  } finally {
    await world.stop();
  }
}

function agrees(outcome: string | undefined, decision: string | undefined): boolean {
  return outcome === (decision === 'write' ? 'committed' : decision);
}

async function write(world: BumpWorld, arrival: Arrival, i: number): Promise<string> {
  const service = serviceOf(arrival.place);
  const { outcome } = await runBump(world, {
    service,
    repository: `${OWNER}/${service}`,
    runUrl: `${world.serverUrl}/${OWNER}/${service}/actions/runs/${7000 + i}/attempts/1`,
    runNumber: String(arrival.version),
    inputs: {
      'config-repository': CONFIG,
      token: world.token,
      service,
      environment: 'dev',
      image: `${world.registry}/${service}@${digestOfVersion(arrival.version)}`,
      'registry-check': 'off',
      ...(arrival.rollback ? { rollback: ROLLBACK_REASON } : {}),
    },
  });
  return outcome;
}

/** What the commits say, oldest first: git's own view, whatever the action was told. */
async function history(world: BumpWorld, services: readonly string[]) {
  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', ['--git-dir', world.gitDir, ...args])).stdout;
  await git('fsck', '--strict', '--no-dangling');
  if ((await git('rev-list', '--merges', 'main')) !== '') throw new Error('the history is not a line');
  const found = { written: 0, rollbacks: 0, overtakes: 0 };
  for (const service of services) {
    let held = 0;
    const commits = (await git('rev-list', '--reverse', 'main', '--', fileOf(service))).trim().split('\n');
    for (const oid of commits.slice(1)) {
      const text = await git('show', `${oid}:${fileOf(service)}`);
      const version = Number.parseInt(/sha256:([0-9a-f]{64})/.exec(text)?.[1] ?? '', 16);
      const isRollback = (await git('show', '-s', '--format=%B', oid)).includes('Waybill-Rollback: ');
      found.written++;
      if (isRollback) found.rollbacks++;
      else if (version < held) found.overtakes++;
      held = version;
    }
  }
  return found;
}
