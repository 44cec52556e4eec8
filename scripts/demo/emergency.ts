/** A fix that can't wait for its soak: declared, approved, ended by its issue, and recorded once it is merged. */
import { rollbackPath } from '../../packages/policy/src/index.ts';
import { deployed, failuresOfCheck, passed, quoted, told } from './journey.ts';
import { landPolicy, policyText, shutWindow, withEnvironment } from './policy.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

export async function emergency(world: World, story: Story): Promise<void> {
  const { config, service } = world;
  const github = world.platform.service('github');
  const runner = world.platform.service('runner');
  story.chapter('An emergency');
  const digest = await deployed(world, 'staging');
  story.act(
    'alice takes the withdrawal back, since the database was at fault; bob acknowledges the rollback',
  );
  await github.dispatchWorkflow(config.repository, 'withdraw.yml', {
    actor: 'alice',
    inputs: { service: service.name, digest, reason: 'The database lost the claims', reinstate: 'true' },
  });
  await runner.idle();
  await acknowledge(world, digest);
  await landPolicy(
    world,
    'Ask for a day in staging, in a window',
    withEnvironment(await policyText(world), 'production', { soak: '24h', windows: [shutWindow()] }),
  );
  queue(world);

  story.act(
    'the platform team asks for a day in staging again and shuts the window, and lets main merge through a queue alone',
  );
  story.act('rita can not wait for either: she declares an emergency, which names alice');
  const issue = await openIssue(world);
  await github.dispatchWorkflow(config.repository, 'promote.yml', {
    actor: 'rita',
    inputs: {
      service: service.name,
      to: 'production',
      'emergency-skip': 'soak, window',
      'emergency-reason': 'Claims are refused since the rollback',
      'emergency-issue': issue.url,
      'emergency-approver': 'alice',
      'emergency-minutes': '60',
    },
  });
  await runner.idle();
  const pull = (await github.pullRequests(config.repository)).find(
    ({ title, state }) => state === 'open' && title.startsWith('EMERGENCY promote('),
  );
  story.check(
    'its pull request says so, and its check waits for the one who is named, and for the two approvals',
    pull !== undefined &&
      failuresOfCheck(world, pull.head.sha).join() === 'EMERGENCY_NOT_APPROVED,APPROVALS_MISSING',
    pull ? failuresOfCheck(world, pull.head.sha).join() : 'there is no such pull request',
  );
  if (!pull) return;
  story.note(`read it at ${pull.webUrl}`);
  story.act('somebody closes the issue; alice approves');
  await issue.set('closed');
  await github.approve(config.repository, pull.number, 'alice', 'It has to go in.');
  await runner.idle();
  quoted(world, story, pull.head.sha, 'an emergency ends with its issue: what it skips is asked for again', [
    'EMERGENCY_ISSUE_CLOSED',
    'SOAK_TOO_SHORT',
    'WINDOW_CLOSED',
  ]);
  story.act('the issue is opened again; bob approves');
  await issue.set('open');
  await github.approve(config.repository, pull.number, 'bob', 'It has to go in.');
  await runner.idle();
  story.check(
    'with the approvals its check passes, in the merge queue too: production runs the fix',
    passed(world, pull.head.sha) && queueDecided(world) && (await deployed(world, 'production')) === digest,
    failuresOfCheck(world, pull.head.sha).join(),
  );
  story.check(
    'Slack was told of the emergency: what it skips, why, and by whose word',
    told(world).some((text) =>
      /EMERGENCY: claims-api .*\n.*skips soak and window until .*asked for by rita/s.test(text),
    ),
    told(world).at(-1),
  );
  const others = await issue.others();
  story.check(
    'what was merged is signed once more as it was decided, and nothing moved without a decision',
    recorded(world).includes('✅ signed') && others.length === 0,
    [recorded(world), ...others].join('\n'),
  );
}

/** What the newest record of a push says. */
function recorded({ platform, config }: World): string {
  const github = platform.service('github');
  const run = github
    .runs(config.repository)
    .filter(({ workflowName, event }) => workflowName === 'record-deployment' && event === 'push')
    .sort((a, b) => a.id - b.id)
    .at(-1);
  return run
    ? github
        .jobs(run.id)
        .map(({ summary }) => summary)
        .join('\n')
    : 'there is no record';
}

/** By commits of the platform team, as if their pull requests had been reviewed and merged. */
async function acknowledge(world: World, digest: string): Promise<void> {
  const { config, service } = world;
  const github = world.platform.service('github');
  const path = rollbackPath(service.name, 'production', digest);
  const record = JSON.parse(
    (await github.readFile(config.repository, 'main', path))?.toString('utf8') ?? '{}',
  ) as {
    rollbacks?: Record<string, unknown>[];
  };
  for (const entry of record.rollbacks ?? [])
    entry.acknowledged = { by: 'bob', reason: 'the database was at fault', at: '2026-11-21' };
  await github.commitFiles(config.repository, {
    branch: 'main',
    message: 'Acknowledge the rollback',
    author: 'rita',
    files: { [path]: `${JSON.stringify(record)}\n` },
  });
}

/** A merge queue for main: what is to be merged is verified once more as it will stand. */
function queue({ platform, config }: World): void {
  platform.service('github').createRuleset(config.repository, {
    name: 'queue',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      {
        type: 'merge_queue',
        parameters: {
          check_response_timeout_minutes: 60,
          grouping_strategy: 'ALLGREEN',
          max_entries_to_build: 5,
          max_entries_to_merge: 5,
          merge_method: 'SQUASH',
          min_entries_to_merge: 1,
          min_entries_to_merge_wait_minutes: 5,
        },
      },
    ],
  });
}

/** Whether the required check has passed on a merge group. */
function queueDecided({ platform, config }: World): boolean {
  return platform
    .service('github')
    .runs(config.repository)
    .some(({ event, conclusion }) => event === 'merge_group' && conclusion === 'success');
}

/** The issue that the emergency names; bob opens it. */
async function openIssue(world: World) {
  const { config, people } = world;
  const github = world.platform.service('github');
  const call = async <T>(method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${github.apiUrl}/repos/${config.repository}/issues${path}`, {
      method,
      headers: { authorization: `Bearer ${people.bob.token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const { number, html_url: url } = await call<{ number: number; html_url: string }>('POST', '', {
    title: 'Claims are refused',
  });
  return {
    url,
    set: (state: 'open' | 'closed') => call('PATCH', `/${number}`, { state }),
    /** Titles of open issues that are neither this one nor pull requests. */
    async others() {
      const all = await call<{ number: number; title: string; pull_request?: unknown }[]>(
        'GET',
        '?state=open',
      );
      return all
        .filter((issue) => issue.number !== number && issue.pull_request === undefined)
        .map(({ title }) => title);
    },
  };
}
