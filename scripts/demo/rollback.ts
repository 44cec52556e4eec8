/** A release that turns out bad in production: the cluster says so, two people agree, and the digest before it runs again. */
import { rollbackPath } from '../../packages/policy/src/index.ts';
import { deployed, failures, waitsForApprovals } from './journey.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

export async function rollback(world: World, story: Story): Promise<void> {
  const { config, service } = world;
  const { runner, github } = {
    runner: world.platform.service('runner'),
    github: world.platform.service('github'),
  };
  story.chapter('A release turns out bad, and production goes back');
  const good = await deployed(world, 'production');
  const bad = await deployed(world, 'staging');
  story.act('rita closes the pull request that was tampered with and promotes what staging runs once more');
  await discard(world);
  await promote(world);
  const promoted = await openPull(world, 'promote(');
  if (!promoted) {
    story.check('a promotion is open again', false, failures(world, config.repository));
    return;
  }
  await approve(world, promoted);
  story.check('production runs the new release', (await deployed(world, 'production')) === bad);

  story.act(
    'the rollout is aborted in the cluster, which tells the config repository: one repository_dispatch',
  );
  await github.dispatchRepository(config.repository, 'waybill-rollback', {
    actor: 'rita',
    payload: {
      service: service.name,
      environment: 'production',
      from: bad,
      reason: 'Argo Rollouts aborted the rollout: errors of 5 %',
    },
  });
  await runner.idle();
  const number = await openPull(world, 'rollback(');
  const pull = number === undefined ? undefined : await github.pullRequest(config.repository, number);
  story.check(
    'a pull request goes back to the digest that soaked, and its check waits for the approvals alone',
    pull !== undefined && waitsForApprovals(world, pull.head.sha),
    failures(world, config.repository),
  );
  if (!pull) return;
  story.note(`read it at ${pull.webUrl}`);
  story.act('alice and bob approve');
  await approve(world, pull.number);
  story.check(
    'production runs again what it ran before',
    (await deployed(world, 'production')) === good,
    (await github.pullRequest(config.repository, pull.number)).blockedBy.join('; '),
  );
  const record = await github.readFile(
    config.repository,
    'main',
    rollbackPath(service.name, 'production', bad),
  );
  story.check('the record says why', record?.toString('utf8').includes('errors of 5 %') === true);

  story.act('alice withdraws the digest: signed, hung on the image, and listed in the config repository');
  await github.dispatchWorkflow(config.repository, 'withdraw.yml', {
    actor: 'alice',
    inputs: { service: service.name, digest: bad, reason: 'It loses claims' },
  });
  await runner.idle();
  story.act('rita promotes the same digest again');
  await promote(world);
  const refusal = failures(world, config.repository);
  story.check('it is refused, since it is withdrawn', /DIGEST_WITHDRAWN:/.test(refusal), refusal);
  story.check('and until somebody acknowledges the rollback', /ROLLED_BACK:/.test(refusal), refusal);
  const reason = /ROLLED_BACK: .*/.exec(refusal)?.[0];
  if (reason) story.quote(reason);
  story.check('production runs what it ran before', (await deployed(world, 'production')) === good);
}

async function promote(world: World): Promise<void> {
  await world.platform.service('github').dispatchWorkflow(world.config.repository, 'promote.yml', {
    actor: 'rita',
    inputs: { service: world.service.name, to: 'production' },
  });
  await world.platform.service('runner').idle();
}

/** Number of the App's open pull request whose title begins so. */
async function openPull(world: World, title: string): Promise<number | undefined> {
  const pulls = await world.platform.service('github').pullRequests(world.config.repository);
  return pulls.find(
    (pull) =>
      pull.state === 'open' &&
      pull.author === `${world.app.slug}[bot]` &&
      pull.title.startsWith(title) &&
      pull.title.includes('production'),
  )?.number;
}

async function approve(world: World, number: number): Promise<void> {
  for (const login of ['alice', 'bob']) {
    await world.platform.service('github').approve(world.config.repository, number, login, 'Evidence read.');
    await world.platform.service('runner').idle();
  }
}

/** Closes the App's open promotion and removes its branch, as a person does on the page. */
async function discard(world: World): Promise<void> {
  const github = world.platform.service('github');
  const number = await openPull(world, 'promote(');
  if (number === undefined) return;
  const { head } = await github.pullRequest(world.config.repository, number);
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${github.apiUrl}/repos/${world.config.repository}/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${world.people.rita.token}`,
        'content-type': 'application/json',
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
  };
  await call('PATCH', `pulls/${number}`, { state: 'closed' });
  await call('DELETE', `git/refs/heads/${head.ref}`);
}
