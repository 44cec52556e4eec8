/**
 * Many writers of different services on one config repository of 20,000 files, with GitHub's limits on, each as release.yml has it:
 * the image is looked up, and the token was minted for the config repository alone. bump-config-repo by commits, and some by pull requests, against clone, edit, push and
 * rebase (a tenth of the writers, since each has a clone of its own).
 */
import { execFile, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { editorOfRecipe, writeByRecipe } from '../lib/bump-recipe.ts';
import type { Written } from '../lib/bump-run.ts';
import {
  type BumpWorld,
  CONFIG,
  digestOf,
  FILES,
  OWNER,
  startBumpWorld,
  type Tally,
} from '../lib/bump-world.ts';
import type { Orders } from '../lib/bump-writers.ts';
import type { Figure } from '../lib/figure.ts';
import { root } from '../lib/repository.ts';

const DEFAULT_WRITERS = 20;
/** Jobs of one wave start within so many seconds: a tenth of a second for each. */
const ARRIVAL_MS_PER_WRITER = 100;
const RECIPE_SHARE = 10;
/** A pull request takes several content-creating requests: more would wait for the limit alone. */
const PULL_REQUESTS = 5;
const GOAL_CALLS = 3;
/** GitHub's secondary limit. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const CREATION_LIMIT = 80;

interface Outcome extends Tally {
  writers: number;
  landed: number;
  /** Said to be in, and is not. */
  lost: number;
  commits: number;
  seconds: number;
}

export default async function* bumpBench(args: string[]): AsyncGenerator<Figure> {
  const writers = Number(args[0] ?? DEFAULT_WRITERS);
  if (!Number.isInteger(writers) || writers < 1)
    throw new Error('the number of writers is a whole number of at least 1');
  const files = Number(args[1] ?? FILES);
  if (!Number.isInteger(files)) throw new Error('the number of files is a whole number');
  const services = Array.from({ length: writers }, (_, i) => `service-${i}`);
  const world = await startBumpWorld(services, files);
  try {
    console.error(
      `${writers} writers within ${(writers * ARRIVAL_MS_PER_WRITER) / 1000} s on ${files} files`,
    );
    const ours = await runWaybill(world, services, 'commit');
    console.error(`calls: ${JSON.stringify(ours.operations)}`);
    const pulls = await runWaybill(world, services.slice(0, PULL_REQUESTS), 'pull-request');
    console.error(`calls by pull request: ${JSON.stringify(pulls.operations)}`);
    const editor = await editorOfRecipe();
    const some = services.slice(0, Math.max(1, Math.round(writers / RECIPE_SHARE)));
    console.error(`${some.length} writers clone, edit by ${editor}, push and rebase`);
    const theirs = await runRecipe(world, editor, some);
    const baseline = `clone, ${editor}, push, rebase`;
    const figure = (name: string, of: (outcome: Outcome) => number, unit: string): Figure => {
      const [value, other] = [of(ours), of(theirs)];
      return { figure: name, value, unit, baseline, ratio: value === other ? 1 : value / (other || 1) };
    };
    yield figure('landed', ({ landed, writers: all }) => (100 * landed) / all, '%');
    yield figure('lost', ({ lost }) => lost, 'bumps');
    // The recipe makes no API call: these two stand against what they ought to be.
    const calls = callsOf(ours);
    yield {
      figure: 'API calls a bump',
      value: calls,
      unit: 'calls',
      baseline: `goal of ${GOAL_CALLS}`,
      ratio: calls / GOAL_CALLS,
    };
    yield {
      figure: 'API calls a bump by pull request',
      value: callsOf(pulls),
      unit: 'calls',
      baseline: 'by commit',
      ratio: callsOf(pulls) / calls,
    };
    yield {
      figure: 'content-creating, busiest minute',
      value: ours.creationsInAnyMinute,
      unit: 'requests',
      baseline: `limit of ${CREATION_LIMIT}`,
      ratio: ours.creationsInAnyMinute / CREATION_LIMIT,
    };
    yield figure('requests of any kind a bump', (it) => (it.calls + it.gitRequests) / it.writers, 'requests');
    yield figure('commits a bump', ({ commits, writers: all }) => commits / all, 'commits');
    yield figure('time until all are done', ({ seconds }) => seconds, 's');
  } finally {
    await world.stop();
  }
}

const callsOf = ({ calls, writers }: Outcome) => calls / writers;

/** Runs `work` and looks at what it left in the repository. */
async function measured(
  world: BumpWorld,
  services: readonly string[],
  digest: string,
  work: () => Promise<Map<string, boolean>>,
): Promise<Outcome> {
  const before = await world.head();
  world.tally();
  const start = performance.now();
  const said = await work();
  const seconds = (performance.now() - start) / 1000;
  const tally = world.tally();
  let landed = 0;
  let lost = 0;
  for (const service of services) {
    const there = (await world.file(service)).includes(digest);
    if (there) landed++;
    else if (said.get(service)) lost++;
  }
  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', ['--git-dir', world.gitDir, ...args])).stdout.trim();
  const commits = Number(await git('rev-list', '--count', `${before}..main`));
  if ((await git('rev-list', '--merges', `${before}..main`)) !== '')
    throw new Error('the history is not a line');
  await git('fsck', '--strict', '--no-dangling');
  return { ...tally, writers: services.length, landed, lost, commits, seconds };
}

async function runWaybill(
  world: BumpWorld,
  services: readonly string[],
  delivery: 'commit' | 'pull-request',
): Promise<Outcome> {
  const digest = await world.publish(`by ${delivery}`);
  const key = randomBytes(32).toString('hex');
  const run = delivery === 'commit' ? 7000 : 8000;
  return measured(world, services, digest, async () => {
    const all = services.map((service, i): Orders['writers'][number] => ({
      service,
      at: i * ARRIVAL_MS_PER_WRITER,
      repository: `${OWNER}/${service}`,
      runUrl: `${world.serverUrl}/${OWNER}/${service}/actions/runs/${run + i}/attempts/1`,
      runNumber: String(run),
      inputs: {
        'config-repository': CONFIG,
        token: delivery === 'commit' ? world.token : world.pullToken,
        'token-repositories': CONFIG.slice(OWNER.length + 1),
        service,
        environment: 'dev',
        image: `${world.registry}/${service}@${digest}`,
        'intent-key': key,
        delivery,
      },
    }));
    const processes = availableParallelism();
    const shares = Array.from({ length: processes }, (_, n) => all.filter((__, i) => i % processes === n));
    const written = (await Promise.all(shares.map((writers) => inAProcess(world, writers)))).flat();
    const isIn = ({ outcome }: Written) => ['committed', 'landed', 'unchanged'].includes(outcome);
    for (const each of written)
      if (!isIn(each) && each.outcome !== 'proposed') console.error(`${each.service}: ${each.outcome}`);
    return new Map(written.map((each) => [each.service, isIn(each)]));
  });
}

function inAProcess(world: BumpWorld, writers: Orders['writers']): Promise<Written[]> {
  const { serverUrl, apiUrl, graphqlUrl } = world;
  return new Promise((resolve, reject) => {
    // What an action masks on its standard output is of no use here.
    const child = fork(join(root, 'scripts/lib/bump-writers.ts'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let written: Written[] | undefined;
    child.once('message', (message) => {
      written = message as Written[];
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (written) resolve(written);
      else reject(new Error(`a process of writers ended with ${code}`));
    });
    child.send({ writers, serverUrl, apiUrl, graphqlUrl } satisfies Orders);
  });
}

function runRecipe(world: BumpWorld, editor: 'yq' | 'sed', services: readonly string[]): Promise<Outcome> {
  const digest = digestOf('recipe');
  return measured(world, services, digest, async () => {
    const said = await Promise.all(
      services.map(async (service, i): Promise<[string, boolean]> => {
        await new Promise((resolve) => setTimeout(resolve, i * ARRIVAL_MS_PER_WRITER));
        return [service, await writeByRecipe(world, editor, service, digest)];
      }),
    );
    return new Map(said);
  });
}
