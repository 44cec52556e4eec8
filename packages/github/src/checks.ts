/** Check runs and commit statuses on a commit. Check runs need an App's or a job's token. */
import type { components } from '@octokit/openapi-types';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';

export type CheckConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required';

export interface CheckAnnotation {
  path: string;
  startLine: number;
  endLine: number;
  level: 'notice' | 'warning' | 'failure';
  title?: string;
  message: string;
}

export interface CheckOutput {
  title: string;
  /** Markdown. */
  summary: string;
  text?: string;
  annotations?: readonly CheckAnnotation[];
}

export interface CheckRun {
  name: string;
  headSha: string;
  status: 'queued' | 'in_progress' | 'completed';
  /** Required when completed. */
  conclusion?: CheckConclusion;
  detailsUrl?: string;
  externalId?: string;
  output?: CheckOutput;
}

/** GitHub takes so many annotations in one request; more are added by updates. https://docs.github.com/rest/checks/runs */
const ANNOTATIONS_PER_REQUEST = 50;

/** Makes a check run; further annotations follow in updates of the same run. Returns its id and address. */
export async function createCheckRun(
  client: GitHubClient,
  repository: Repository,
  run: CheckRun,
): Promise<{ id: number; url: string }> {
  const path = { owner: repository.owner, repo: repository.name };
  const batches = annotationBatches(run.output);
  const { data } = await client.rest('post', '/repos/{owner}/{repo}/check-runs', {
    path,
    // The description has one body type for each status; ours is checked by `CheckRun`.
    body: { name: run.name, head_sha: run.headSha, ...fields(run, batches[0]) } as never,
  });
  const id = Number(data.id);
  await addAnnotations(client, repository, id, run.output, batches.slice(1));
  return { id, url: data.html_url ?? data.url };
}

export async function updateCheckRun(
  client: GitHubClient,
  repository: Repository,
  id: number,
  run: Omit<CheckRun, 'name' | 'headSha'>,
): Promise<void> {
  const batches = annotationBatches(run.output);
  await client.rest('patch', '/repos/{owner}/{repo}/check-runs/{check_run_id}', {
    path: { owner: repository.owner, repo: repository.name, check_run_id: id },
    body: fields(run, batches[0]) as never,
  });
  await addAnnotations(client, repository, id, run.output, batches.slice(1));
}

export type CommitState = 'success' | 'failure' | 'error' | 'pending';

export interface CommitStatus {
  state: CommitState;
  context: string;
  /** Cut at 140 characters, GitHub's limit. */
  description?: string;
  targetUrl?: string;
}

const STATUS_DESCRIPTION_LIMIT = 140;

/** Sets a commit status. The latest of one context counts. */
export async function setCommitStatus(
  client: GitHubClient,
  repository: Repository,
  sha: string,
  status: CommitStatus,
): Promise<void> {
  await client.rest('post', '/repos/{owner}/{repo}/statuses/{sha}', {
    path: { owner: repository.owner, repo: repository.name, sha },
    body: {
      state: status.state,
      context: status.context,
      ...(status.description === undefined
        ? {}
        : { description: [...status.description].slice(0, STATUS_DESCRIPTION_LIMIT).join('') }),
      ...(status.targetUrl === undefined ? {} : { target_url: status.targetUrl }),
    },
  });
}

export interface CheckView {
  id: number;
  name: string;
  status: string;
  conclusion: string | null;
  /** Numeric id of the App that reported it: the same name from another App is another check. */
  appId: number | undefined;
  /** Slug of the App. */
  app: string | undefined;
  completedAt: string | undefined;
  /** Its check suite; of GitHub Actions each workflow run has one. */
  suiteId: number | undefined;
  url: string | null;
}

/** Slug of the App that reports what workflows do, on every server. */
export const ACTIONS_APP = 'github-actions';

const RUNS_PER_PAGE = 100;
/** GitHub looks through the 1000 youngest suites of a commit. https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference */
const MAX_RUNS = 1000;

/**
 * Check runs on a commit or ref: of each suite the latest of each name; with `of`, every run of that name, those that were run again too.
 * Throws where there are more than anybody reads: whoever may report checks could hide one behind others.
 */
export async function listCheckRuns(
  client: GitHubClient,
  repository: Repository,
  ref: string,
  of?: string,
): Promise<CheckView[]> {
  const found: CheckView[] = [];
  for (let page = 1; found.length < MAX_RUNS; page++) {
    const { data } = await client.rest('get', '/repos/{owner}/{repo}/commits/{ref}/check-runs', {
      path: { owner: repository.owner, repo: repository.name, ref },
      query: {
        per_page: RUNS_PER_PAGE,
        page,
        ...(of === undefined ? {} : { check_name: of, filter: 'all' as const }),
      },
    });
    found.push(...data.check_runs.map(checkView));
    if (data.check_runs.length < RUNS_PER_PAGE) return found;
  }
  throw errors.GITHUB_REFUSED({
    message: `${ref} of ${fullName(repository)} has ${MAX_RUNS} check runs or more; GitHub lists no more`,
    fix: 'find out who reports so many checks, and propose the change on a new commit',
  });
}

/** The run of a check that counts: each event that starts a workflow makes a suite, and an older suite keeps its word beside the new one. */
export function lastRun(runs: readonly CheckView[], name: string): CheckView | undefined {
  return runs.filter((run) => run.name === name).sort((a, b) => b.id - a.id)[0];
}

function checkView(run: components['schemas']['check-run']): CheckView {
  return {
    id: Number(run.id),
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    appId: run.app ? Number(run.app.id) : undefined,
    app: run.app?.slug,
    completedAt: run.completed_at ?? undefined,
    suiteId: run.check_suite ? Number(run.check_suite.id) : undefined,
    url: run.html_url,
  };
}

async function addAnnotations(
  client: GitHubClient,
  repository: Repository,
  id: number,
  output: CheckOutput | undefined,
  batches: readonly (readonly CheckAnnotation[])[],
): Promise<void> {
  if (!output) return;
  for (const batch of batches) {
    await client.rest('patch', '/repos/{owner}/{repo}/check-runs/{check_run_id}', {
      path: { owner: repository.owner, repo: repository.name, check_run_id: id },
      body: { output: outputOf(output, batch) } as never,
    });
  }
}

function annotationBatches(output: CheckOutput | undefined): CheckAnnotation[][] {
  const all = output?.annotations ?? [];
  const batches: CheckAnnotation[][] = [];
  for (let at = 0; at < all.length; at += ANNOTATIONS_PER_REQUEST) {
    batches.push(all.slice(at, at + ANNOTATIONS_PER_REQUEST));
  }
  return batches;
}

function fields(
  run: Omit<CheckRun, 'name' | 'headSha'>,
  annotations: readonly CheckAnnotation[] | undefined,
) {
  return {
    status: run.status,
    ...(run.conclusion === undefined ? {} : { conclusion: run.conclusion }),
    ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
    ...(run.externalId === undefined ? {} : { external_id: run.externalId }),
    ...(run.output === undefined ? {} : { output: outputOf(run.output, annotations) }),
  };
}

function outputOf(output: CheckOutput, annotations: readonly CheckAnnotation[] | undefined) {
  return {
    title: output.title,
    summary: output.summary,
    ...(output.text === undefined ? {} : { text: output.text }),
    ...(annotations === undefined || annotations.length === 0
      ? {}
      : {
          annotations: annotations.map((entry) => ({
            path: entry.path,
            start_line: entry.startLine,
            end_line: entry.endLine,
            annotation_level: entry.level,
            message: entry.message,
            ...(entry.title === undefined ? {} : { title: entry.title }),
          })),
        }),
  };
}
