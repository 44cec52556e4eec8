/** Workflow runs, jobs, artifacts, dispatches. https://docs.github.com/rest/actions */
import { dispatchRepository, dispatchWorkflow, workflowsAt } from '../actions/dispatch.ts';
import { artifactView, jobView, rerunRun, workflowFile, workflowView } from '../actions/runs.ts';
import { zip } from '../actions/zip.ts';
import { headCommitView } from '../git/commit-views.ts';
import { notFound, Refusal } from '../problems.ts';
import type { Artifact, Job, Repository, Run } from '../store.ts';
import { repositoryUrl, runView, type View } from '../views.ts';
import type { Handlers, RestAnswer, RestCall } from './call.ts';

const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}';

function run(call: RestCall, repository: Repository): Run {
  const found = call.core.store.runs.get(call.number('run_id'));
  if (found?.repositoryRef !== repository) throw notFound();
  return found;
}

async function viewRun(call: RestCall, found: Run): Promise<View> {
  return runView(call.core, found, headCommitView(await found.repositoryRef.git.commit(found.headSha)));
}

async function listRuns(
  call: RestCall,
  repository: Repository,
  more: (run: Run) => boolean,
): Promise<RestAnswer> {
  const same = (name: string, value: (of: Run) => string | null) => (of: Run) =>
    call.text(name) === undefined || value(of) === call.text(name);
  const found = [...call.core.store.runs.values()]
    .filter((each) => each.repositoryRef === repository)
    .filter(more)
    .filter(same('actor', (each) => each.actor))
    .filter(same('branch', (each) => each.headBranch))
    .filter(same('event', (each) => each.event))
    .filter(same('head_sha', (each) => each.headSha))
    .filter(same('check_suite_id', (each) => String(each.checkSuiteId)))
    .filter((each) => {
      const status = call.text('status');
      return status === undefined || each.status === status || each.conclusion === status;
    })
    .reverse();
  const { start, end, headers } = call.pageBounds(found.length);
  const runs = await Promise.all(found.slice(start, end).map((each) => viewRun(call, each)));
  return { status: 200, headers, body: { total_count: found.length, workflow_runs: runs } };
}

function jobsOf(call: RestCall, found: Run, keep: (job: Job) => boolean): RestAnswer {
  const jobs = [...call.core.store.jobs.values()].filter((job) => job.runId === found.id && keep(job));
  const page = call.page(jobs, (job) => jobView(call.core, job));
  return { ...page, body: { total_count: jobs.length, jobs: page.body } };
}

function listArtifacts(call: RestCall, all: readonly Artifact[]): RestAnswer {
  const name = call.text('name');
  const found = all.filter((artifact) => name === undefined || artifact.name === name).toReversed();
  const page = call.page(found, (each) => artifactView(call.core, each, call.core.context.clock.now()));
  return { ...page, body: { total_count: found.length, artifacts: page.body } };
}

function artifact(call: RestCall, repository: Repository): Artifact {
  const found = call.core.store.artifacts.get(call.number('artifact_id'));
  if (found?.run.repositoryRef !== repository) throw notFound();
  return found;
}

function job(call: RestCall, repository: Repository): Job {
  const found = call.core.store.jobs.get(call.number('job_id'));
  if (!found || call.core.store.runs.get(found.runId)?.repositoryRef !== repository) throw notFound();
  return found;
}

async function workflows(call: RestCall, repository: Repository): Promise<View[]> {
  const head = await repository.git.resolve(`refs/heads/${repository.record.defaultBranch}`);
  const documents = head ? await workflowsAt(repository, head) : new Map<string, Record<string, unknown>>();
  return [...documents].map(([path, document]) =>
    workflowView(
      call.core,
      repository,
      workflowFile(call.core, repository, path),
      typeof document.name === 'string' ? document.name : path,
    ),
  );
}

async function workflow(call: RestCall, repository: Repository): Promise<View> {
  const wanted = call.param('workflow_id');
  const found = (await workflows(call, repository)).find(
    (each) => String(each.id) === wanted || String(each.path).endsWith(`/${wanted}`),
  );
  if (!found) throw notFound();
  return found;
}

export const actionsHandlers: Handlers = {
  'GET /repos/{owner}/{repo}/actions/runs': (call) => listRuns(call, call.repository('actions'), () => true),
  [`GET ${RUN}`]: async (call) => ({
    status: 200,
    body: await viewRun(call, run(call, call.repository('actions'))),
  }),
  [`POST ${RUN}/rerun`]: (call) => {
    rerunRun(call.core, run(call, call.repository('actions', 'write')));
    return { status: 201, body: {} };
  },
  [`GET ${RUN}/attempts/{attempt_number}`]: async (call) => {
    const found = run(call, call.repository('actions'));
    if (found.attempt !== call.number('attempt_number')) throw notFound();
    return { status: 200, body: await viewRun(call, found) };
  },
  [`GET ${RUN}/jobs`]: (call) => {
    const found = run(call, call.repository('actions'));
    return jobsOf(call, found, (each) => call.text('filter') === 'all' || each.attempt === found.attempt);
  },
  [`GET ${RUN}/attempts/{attempt_number}/jobs`]: (call) =>
    jobsOf(
      call,
      run(call, call.repository('actions')),
      (each) => each.attempt === call.number('attempt_number'),
    ),
  [`GET ${RUN}/artifacts`]: (call) => {
    const found = run(call, call.repository('actions'));
    return listArtifacts(
      call,
      [...call.core.store.artifacts.values()].filter((each) => each.run === found),
    );
  },
  [`GET ${RUN}/logs`]: (call) => {
    const found = run(call, call.repository('actions'));
    return {
      status: 302,
      headers: { location: `${call.core.url}/_platform/runs/${found.id}/logs.zip` },
    };
  },
  'GET /repos/{owner}/{repo}/actions/jobs/{job_id}': (call) => ({
    status: 200,
    body: jobView(call.core, job(call, call.repository('actions'))),
  }),
  'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs': (call) => ({
    status: 302,
    headers: {
      location: `${call.core.url}/_platform/jobs/${job(call, call.repository('actions')).id}/log.txt`,
    },
  }),
  'GET /repos/{owner}/{repo}/actions/artifacts': (call) => {
    const repository = call.repository('actions');
    return listArtifacts(
      call,
      [...call.core.store.artifacts.values()].filter((each) => each.run.repositoryRef === repository),
    );
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}': (call) => ({
    status: 200,
    body: artifactView(call.core, artifact(call, call.repository('actions')), call.core.context.clock.now()),
  }),
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': (call) => {
    // Metadata of a public repository's artifacts is open; their bytes ask for an identity.
    if (call.identity.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
    const found = artifact(call, call.repository('actions'));
    if (call.param('archive_format') !== 'zip') throw notFound();
    if (Date.parse(found.expiresAt) <= call.core.context.clock.now().getTime())
      throw new Refusal(410, 'Artifact has expired');
    return { status: 302, headers: { location: `${call.core.url}/_platform/artifacts/${found.id}.zip` } };
  },
  'GET /repos/{owner}/{repo}/actions/workflows': async (call) => {
    const all = await workflows(call, call.repository('actions'));
    const page = call.page(all);
    return { ...page, body: { total_count: all.length, workflows: page.body } };
  },
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}': async (call) => ({
    status: 200,
    body: await workflow(call, call.repository('actions')),
  }),
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': async (call) => {
    const repository = call.repository('actions');
    const { id } = await workflow(call, repository);
    return listRuns(call, repository, (each) => each.workflowId === id);
  },
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': async (call) => {
    const repository = call.repository('actions', 'write');
    const body = call.body<{ ref: string; inputs?: Record<string, unknown>; return_run_details?: boolean }>();
    const runId = body.return_run_details ? call.core.store.nextId('run') : undefined;
    await dispatchWorkflow(call.core, repository, call.identity, {
      workflow: call.param('workflow_id'),
      ref: body.ref,
      inputs: body.inputs ?? {},
      runId,
    });
    if (runId === undefined) return { status: 204 };
    return {
      status: 200,
      body: {
        workflow_run_id: runId,
        run_url: `${repositoryUrl(call.core, repository)}/actions/runs/${runId}`,
        html_url: `${repository.record.webUrl}/actions/runs/${runId}`,
      },
    };
  },
  'POST /repos/{owner}/{repo}/dispatches': async (call) => {
    const repository = call.repository('contents', 'write');
    const body = call.body<{ event_type: string; client_payload?: Record<string, unknown> }>();
    await dispatchRepository(call.core, repository, call.identity, {
      eventType: body.event_type,
      payload: body.client_payload ?? {},
    });
    return { status: 204 };
  },
};

/** The logs of a run as GitHub zips them: one text for each job. */
export function runLogs(jobs: readonly Job[]): Buffer {
  return zip(
    Object.fromEntries(jobs.map((each, i) => [`${i}_${each.name.replaceAll('/', '_')}.txt`, each.log])),
  );
}
