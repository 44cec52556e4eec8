/** A config repository whose main branch takes pull requests alone, and what happens to them. */
import { CONFIG, type World } from './world.ts';

export const CHECK = 'verify-promotion / verify';

/** Requires a pull request and the check; `more` rules besides. */
export function protectMain(world: World, more: { type: string }[] = []): void {
  world.platform.service('github').createRuleset(CONFIG, {
    name: 'main',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 0,
          require_code_owner_review: false,
          dismiss_stale_reviews_on_push: false,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: CHECK, integration_id: 15368 }],
        },
      },
      ...more,
    ],
  });
}

/** Of bumps of a service into dev, whatever became of them. */
export async function pullsOf(world: World, service: string) {
  const all = await world.platform.service('github').pullRequests(CONFIG);
  return all.filter(({ head }) => head.ref.startsWith(`waybill/bump/${service}/dev/`));
}

export async function openPullsOf(world: World, service: string) {
  return (await pullsOf(world, service)).filter(({ state }) => state === 'open');
}

/** The required check passes on its head; what waits for that happens. */
export async function passCheck(world: World, number: number): Promise<void> {
  const github = world.platform.service('github');
  const { head } = await github.pullRequest(CONFIG, number);
  const run = github.createRun({
    repository: CONFIG,
    workflowPath: '.github/workflows/verify-promotion.yml',
    event: 'pull_request_target',
    headSha: head.sha,
    headBranch: head.ref,
    actor: 'dev',
  });
  const job = github.createJob(run.id, { name: CHECK, status: 'in_progress' });
  github.updateJob(job.id, { status: 'completed', conclusion: 'success' });
  await github.settled();
}
