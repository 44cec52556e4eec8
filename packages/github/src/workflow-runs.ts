/** Workflow runs behind checks, and running them again. https://docs.github.com/rest/actions/workflow-runs */
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';

export interface WorkflowRun {
  id: number;
  status: string;
  conclusion: string | null;
  url: string;
}

/** The run that a check suite of GitHub Actions belongs to. Throws WAYBILL_GITHUB_NOT_FOUND. */
export async function runOfSuite(
  client: GitHubClient,
  repository: Repository,
  suite: number,
): Promise<WorkflowRun> {
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/actions/runs', {
    path: { owner: repository.owner, repo: repository.name },
    query: { check_suite_id: suite },
  });
  const [run] = data.workflow_runs;
  if (!run)
    throw errors.GITHUB_NOT_FOUND({
      message: `check suite ${suite} of ${fullName(repository)} belongs to no workflow run`,
    });
  return {
    id: Number(run.id),
    status: run.status ?? 'queued',
    conclusion: run.conclusion,
    url: run.html_url,
  };
}

export type RerunOutcome =
  | { kind: 'asked' }
  /** It has not ended yet. */
  | { kind: 'running' }
  /** GitHub runs nothing again that is older than 30 days or was run 50 times. */
  | { kind: 'refused'; reason: string };

/** Runs the whole workflow again, at the same commit and for the same event. Needs `actions: write`. */
export async function rerun(client: GitHubClient, repository: Repository, id: number): Promise<RerunOutcome> {
  const tried = await client.tryRest('post', '/repos/{owner}/{repo}/actions/runs/{run_id}/rerun', {
    path: { owner: repository.owner, repo: repository.name, run_id: id },
  });
  if (tried.ok) return { kind: 'asked' };
  const reason = tried.error.found ?? tried.error.message;
  if (/already running/i.test(reason)) return { kind: 'running' };
  if (/unable to (?:retry|re-?run)|cannot be (?:retried|rerun)/i.test(reason))
    return { kind: 'refused', reason };
  throw tried.error;
}
