/** Runs of record-deployment on the local platform, and the pushes that they are told of. */
import { type ActionRun, runAction } from '@waybill/test-harness';
import {
  type Config,
  type PolicyEdit,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';

/** Promotions need statements, and this workflow signs the final ones. */
export const withRecorder: PolicyEdit = (policy) =>
  withDeciders(policy).replace(
    '  promoters: [',
    '  promoters: [{ workflow: acme/waybill/.github/workflows/record-deployment.yml, refs: ["refs/tags/v*"] }, ',
  );

/** What the runner hands to the job, with the permissions of the workflow. */
export function record(
  world: World,
  config: Config,
  event: Record<string, unknown>,
  inputs: Record<string, string> = {},
): Promise<ActionRun> {
  const github = world.platform.service('github');
  const signing = config.signing({
    event_name: 'push',
    job_workflow_ref: 'acme/waybill/.github/workflows/record-deployment.yml@refs/tags/v1.2.3',
  });
  const token = github.mintWorkflowToken({
    repository: config.repository,
    permissions: { contents: 'read', pull_requests: 'read', checks: 'read', issues: 'write' },
    runId: 1,
  });
  return runAction('record-deployment', {
    inputs: { token, 'app-client-id': world.app.clientId, ...signing.inputs, ...inputs },
    env: {
      GITHUB_SERVER_URL: github.url,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_REPOSITORY: config.repository,
      GITHUB_EVENT_NAME: 'push',
      ...signing.env,
    },
    event: { repository: { default_branch: 'main' }, ...event },
  });
}

export type Push = { ref: string; before: string; after: string };

/** What moves the branch, as the push that it is. */
export async function pushOf(world: World, config: Config, move: () => Promise<unknown>): Promise<Push> {
  const github = world.platform.service('github');
  const head = async () => (await github.resolve(config.repository, 'main')) ?? '';
  const before = await head();
  await move();
  const after = await head();
  if (after === before) throw new Error('the branch did not move');
  return { ref: 'refs/heads/main', before, after };
}

/** Calls the API as the App, which may pass the rules of the branch by. */
export async function asApp(world: World, config: Config, method: string, path: string, body?: unknown) {
  const answer = await fetch(
    `${world.platform.service('github').apiUrl}/repos/${config.repository}/${path}`,
    {
      method,
      headers: { authorization: `Bearer ${config.appToken()}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
  );
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/** Merges the first pull request by hand, past the rules. */
export const mergeByHand = (world: World, config: Config, message = '') =>
  pushOf(world, config, () =>
    asApp(world, config, 'PUT', 'pulls/1/merge', { merge_method: 'squash', commit_message: message }),
  );

export const recorded = (run: ActionRun) =>
  JSON.parse(run.outputs.deployments ?? '[]') as Record<string, unknown>[];
