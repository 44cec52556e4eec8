/** What is refused besides attacks on the evidence: slips of a dispatch, and pull requests that go past the way of a promotion. */
import { openPull, refused } from './attacks.ts';
import { deployed, failures, NOTHING, overlay, replaceIn } from './journey.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

const TITLE = 'promote(claims-api): production ← sha256:…';

export async function refusals(world: World, story: Story): Promise<void> {
  story.chapter('9. Slips, and ways past the way');
  await slips(world, story);
  await waysPast(world, story);
}

/** A name that is none, and a digest that is there already. */
async function slips(world: World, story: Story): Promise<void> {
  const { config, service, platform } = world;
  const github = platform.service('github');
  story.act('rita misspells the service; then she promotes what production runs already');
  await dispatch(world, 'clams-api');
  const told = failures(world, config.repository);
  story.check(
    'a service that the policy does not have is refused, and those that it has are named',
    /clams-api.*claims-api/s.test(told),
    told,
  );
  const pulls = (await github.pullRequests(config.repository)).length;
  const summary = await dispatch(world, service.name);
  story.check(
    'where there is nothing to promote the run says so, and opens nothing',
    /production runs .* already, as staging does/.test(summary) &&
      (await github.pullRequests(config.repository)).length === pulls,
    summary,
  );
}

/** The evidence of a release of before is as good as that of today's: it alone would let it in. */
async function waysPast(world: World, story: Story): Promise<void> {
  const old = await firstRelease(world);
  story.act('mallory puts the first release back into production by a pull request of her own');
  const back = await openPull(world, 'first-release', old, TITLE);
  await refused(world, story, back, old, /^DIGEST_NOT_BELOW:/);
  story.act('mallory shortens the soak in the policy, in the pull request of a digest');
  const shorter = await openPull(world, 'by-the-way', old, TITLE, (folder) =>
    replaceIn(folder, 'delivery-policy.yml', 'soak: 24h', 'soak: 1m'),
  );
  await refused(world, story, shorter, old, /^DIFF_NOT_PROMOTION:/);
}

/** The digest that production ran first. */
async function firstRelease(world: World): Promise<string> {
  const history = await world.platform
    .service('github')
    .commits(world.config.repository, 'main', overlay(world, 'production'));
  const digests = await Promise.all(history.map(({ sha }) => deployed(world, 'production', sha)));
  const first = digests.findLast((digest) => digest !== NOTHING);
  if (first === undefined) throw new Error('production has run nothing');
  return first;
}

/** Dispatches a promotion to production, and gives the summary of its job. */
async function dispatch(world: World, service: string): Promise<string> {
  const { config, platform } = world;
  const github = platform.service('github');
  await github.dispatchWorkflow(config.repository, 'promote.yml', {
    actor: 'rita',
    inputs: { service, to: 'production' },
  });
  await platform.service('runner').idle();
  const newest = github
    .runs(config.repository)
    .filter(({ event }) => event === 'workflow_dispatch')
    .sort((a, b) => a.id - b.id)
    .at(-1);
  const jobs = newest ? github.jobs(newest.id) : [];
  return jobs.map(({ summary }) => summary).join('\n');
}
