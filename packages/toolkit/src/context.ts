/** The facts of a run that the runner hands over in variables. Read once in `index.ts`; nothing else reads the environment. */
import { readFileSync } from 'node:fs';

export interface RunContext {
  /** `owner/name` of the repository whose workflow runs. */
  repository: string;
  repositoryId: string;
  sha: string;
  ref: string;
  eventName: string;
  actor: string;
  /** GitHub's numeric id of the actor; 0 where the runner names none. */
  actorId: number;
  workflow: string;
  job: string;
  runId: string;
  runNumber: string;
  runAttempt: string;
  serverUrl: string;
  apiUrl: string;
  graphqlUrl: string;
  workspace: string;
  runnerTemp: string;
  /** Address of this run's page. */
  runUrl: string;
}

export function runContext(env: NodeJS.ProcessEnv): RunContext {
  const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const repository = env.GITHUB_REPOSITORY ?? '';
  const runId = env.GITHUB_RUN_ID ?? '';
  const runAttempt = env.GITHUB_RUN_ATTEMPT ?? '1';
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  return {
    repository,
    repositoryId: env.GITHUB_REPOSITORY_ID ?? '',
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    eventName: env.GITHUB_EVENT_NAME ?? '',
    actor: env.GITHUB_ACTOR ?? '',
    actorId: Number(env.GITHUB_ACTOR_ID ?? 0),
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    runId,
    runNumber: env.GITHUB_RUN_NUMBER ?? '',
    runAttempt,
    serverUrl,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl}/graphql`,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    runnerTemp: env.RUNNER_TEMP ?? process.getBuiltinModule('node:os').tmpdir(),
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
  };
}

/** The webhook's payload of the event that started the run; an empty object where there is none. */
export function eventPayload(env: NodeJS.ProcessEnv): Record<string, unknown> {
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return {};
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
