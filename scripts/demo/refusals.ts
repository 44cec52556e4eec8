/** What is refused besides attacks on the evidence: slips of a dispatch, and pull requests that go past the way of a promotion. */
import { openPull, refused } from './attacks.ts';
import { deployed, failureTexts, NOTHING, overlay, replaceIn } from './journey.ts';
import { writeEmergency } from './own-emergency.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

const TITLE = 'promote(claims-api): production ← sha256:…';

/** @param unsigned digest of an image that nobody has signed */
export async function refusals(world: World, story: Story, unsigned: string): Promise<void> {
  story.chapter('Slips, and ways past the way');
  await slips(world, story, unsigned);
  await waysPast(world, story);
}

interface Slip {
  workflow: 'promote' | 'rollback' | 'withdraw';
  actor: string;
  inputs: Record<string, string>;
  /** What is checked, and how the first line of the refusal that says so reads. */
  title: string;
  says: RegExp;
}

/** What people and machines ask for that can't be; all of it at once, for none waits for another. */
async function slips(world: World, story: Story, unsigned: string): Promise<void> {
  const { config, service, platform } = world;
  const github = platform.service('github');
  const production = { service: service.name, to: 'production' };
  const wrong: Slip[] = [
    {
      workflow: 'promote',
      actor: 'rita',
      inputs: { ...production, service: 'clams-api' },
      title: 'a service that the policy does not have is refused',
      says: /^the delivery policy declares no service "clams-api".*SERVICE_UNKNOWN/,
    },
    {
      workflow: 'promote',
      actor: 'rita',
      inputs: { ...production, from: 'dev' },
      title: 'a promotion past a rung is refused',
      says: /starts from "staging", not from "dev".*LADDER_SKIPPED/,
    },
    {
      workflow: 'rollback',
      actor: 'rita',
      inputs: { service: service.name, environment: 'production', reason: 'It was fine then', to: unsigned },
      title: 'a rollback to what never ran there is refused',
      says: /ROLLBACK_NEVER_RAN: production has not run/,
    },
    {
      workflow: 'withdraw',
      actor: 'alice',
      inputs: { service: service.name, digest: NOTHING, reason: 'A typing error' },
      title: 'a withdrawal of what the registry does not have is refused',
      says: / has no sha256:0{64} .*IMAGE_UNKNOWN/,
    },
  ];
  story.act('rita misspells the service, leaves out a rung, and goes back to what production never ran');
  story.act('alice withdraws an image that is none; a cluster names an environment that is none');
  story.act('somebody promotes what production runs already');
  const pulls = (await github.pullRequests(config.repository)).length;
  for (const { workflow, actor, inputs } of wrong)
    await github.dispatchWorkflow(config.repository, `${workflow}.yml`, { actor, inputs });
  await github.dispatchRepository(config.repository, 'waybill-rollback', {
    actor: 'rita',
    payload: {
      service: service.name,
      environment: 'prod',
      from: unsigned,
      reason: 'The rollout was aborted',
    },
  });
  await github.dispatchWorkflow(config.repository, 'promote.yml', { actor: 'rita', inputs: production });
  await platform.service('runner').idle();
  const told = failureTexts(world, config.repository).flatMap((text) => text.split('\n'));
  const unknownEnvironment = {
    title: 'an environment that the policy does not have is refused',
    says: /^the delivery policy declares no environment "prod".*ENVIRONMENT_UNKNOWN/,
  };
  for (const { title, says } of [...wrong, unknownEnvironment]) {
    const line = told.find((candidate) => says.test(candidate));
    story.check(title, line !== undefined, told.join('\n'));
    if (line !== undefined) story.quote(line.trim().replace(/^- /, ''));
  }
  const summaries = github
    .runs(config.repository)
    .filter(({ event }) => event === 'workflow_dispatch')
    .flatMap(({ id }) => github.jobs(id).map(({ summary }) => summary));
  story.check(
    'where there is nothing to promote the run says so',
    summaries.some((summary) => /production runs .* already, as staging does/.test(summary)),
    told.join('\n'),
  );
  story.check(
    'none of it has opened a pull request',
    (await github.pullRequests(config.repository)).length === pulls,
  );
}

/** The evidence of a release of before is as good as that of today's: it alone would let it in. */
async function waysPast(world: World, story: Story): Promise<void> {
  const old = await firstRelease(world);
  story.act('mallory puts the first release back into production, by an emergency that is over');
  story.act('she does so once more, and shortens the soak in the policy by the same pull request');
  const back = await openPull(world, 'first-release', old, TITLE, (folder) =>
    writeEmergency(world, folder, old, [-2, -1]),
  );
  const shorter = await openPull(world, 'by-the-way', old, TITLE, (folder) =>
    replaceIn(folder, 'delivery-policy.yml', 'soak: 24h', 'soak: 1m'),
  );
  await refused(world, story, back, old, 'DIGEST_NOT_BELOW', 'EMERGENCY_EXPIRED');
  await refused(world, story, shorter, old, 'DIFF_NOT_PROMOTION');
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
