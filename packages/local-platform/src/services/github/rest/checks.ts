/** Check runs, check suites, commit statuses. https://docs.github.com/rest/checks */
import { applyCheck, checkChanged, createCheckRun, createStatus, statusView, suiteFor } from '../checks.ts';
import { headCommitView } from '../git/commit-views.ts';
import { notFound, Refusal } from '../problems.ts';
import { latestCheckRuns } from '../rules/required-checks.ts';
import type { CheckRun, CommitStatus, Repository } from '../store.ts';
import type { Annotation, Conclusion } from '../types.ts';
import { checkRunView, suiteView, type View } from '../views.ts';
import type { Handlers, RestAnswer, RestCall } from './call.ts';
import { requireCommit } from './commits.ts';

/** One request carries this many annotations at most. */
const MAX_ANNOTATIONS = 50;
/** `summary` and `text` are refused beyond this. */
const MAX_TEXT_CHARACTERS = 65_535;

interface CheckBody {
  name?: string;
  head_sha?: string;
  details_url?: string;
  external_id?: string;
  status?: CheckRun['status'];
  started_at?: string;
  conclusion?: Conclusion;
  completed_at?: string;
  output?: { title?: string; summary?: string; text?: string; annotations?: Annotation[] };
}

function checkInput(body: CheckBody) {
  if ((body.output?.annotations?.length ?? 0) > MAX_ANNOTATIONS)
    throw new Refusal(
      422,
      `Invalid request.\n\nNo more than ${MAX_ANNOTATIONS} items are allowed; ${body.output?.annotations?.length} were supplied.`,
    );
  for (const name of ['summary', 'text'] as const)
    if ((body.output?.[name]?.length ?? 0) > MAX_TEXT_CHARACTERS)
      throw new Refusal(
        422,
        `Invalid request.\n\nOnly ${MAX_TEXT_CHARACTERS} characters are allowed; ${body.output?.[name]?.length} were supplied.`,
      );
  if (body.status === 'completed' && !body.conclusion)
    throw new Refusal(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  return {
    name: body.name,
    externalId: body.external_id,
    detailsUrl: body.details_url,
    status: body.status,
    conclusion: body.conclusion,
    startedAt: body.started_at,
    completedAt: body.completed_at,
    output: body.output,
  };
}

/** Only apps write check runs. */
function requireApp(call: RestCall): Extract<RestCall['identity'], { kind: 'installation' | 'workflow' }> {
  if (call.identity.kind === 'installation' || call.identity.kind === 'workflow') return call.identity;
  if (call.identity.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
  throw new Refusal(403, 'You must authenticate via a GitHub App.');
}

function checkRun(call: RestCall, repository: Repository): CheckRun {
  const found = repository.checkRuns.find((run) => run.id === call.number('check_run_id'));
  if (!found) throw notFound();
  return found;
}

function listRuns(call: RestCall, repository: Repository, runs: readonly CheckRun[]): RestAnswer {
  const name = call.text('check_name');
  const status = call.text('status');
  const appId = call.query.app_id;
  const wanted = runs
    .filter((run) => name === undefined || run.name === name)
    .filter((run) => status === undefined || run.status === status)
    .filter((run) => appId === undefined || run.app.id === appId);
  const page = call.page(wanted, (run) => checkRunView(call.core, repository, run));
  return { ...page, body: { total_count: wanted.length, check_runs: page.body } };
}

export const checkHandlers: Handlers = {
  'POST /repos/{owner}/{repo}/check-runs': async (call) => {
    const repository = call.repository('checks', 'write');
    const { app } = requireApp(call);
    const body = call.body<CheckBody & { name: string; head_sha: string }>();
    const sha = await requireCommit(repository, body.head_sha);
    const suite = suiteFor(call.core, repository, app, sha, null);
    const run = createCheckRun(call.core, repository, suite, { ...checkInput(body), name: body.name });
    checkChanged(
      call.core,
      repository,
      run,
      call.identity,
      run.status === 'completed' ? 'completed' : 'created',
    );
    return { status: 201, body: checkRunView(call.core, repository, run) };
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': (call) => {
    const repository = call.repository('checks', 'write');
    const { app } = requireApp(call);
    const run = checkRun(call, repository);
    if (run.app !== app)
      throw new Refusal(
        403,
        `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
      );
    const before = run.status;
    applyCheck(call.core, run, checkInput(call.body<CheckBody>()));
    if (run.status === 'completed' && before !== 'completed')
      checkChanged(call.core, repository, run, call.identity, 'completed');
    return { status: 200, body: checkRunView(call.core, repository, run) };
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': (call) => {
    const repository = call.repository('checks');
    return { status: 200, body: checkRunView(call.core, repository, checkRun(call, repository)) };
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': (call) => {
    const repository = call.repository('checks');
    const run = checkRun(call, repository);
    return call.page(run.annotations, (each) => ({
      path: each.path,
      start_line: each.start_line,
      end_line: each.end_line,
      start_column: each.start_column ?? null,
      end_column: each.end_column ?? null,
      annotation_level: each.annotation_level,
      title: each.title ?? null,
      message: each.message,
      raw_details: each.raw_details ?? null,
      blob_href: `${repository.record.webUrl}/blob/${run.headSha}/${each.path}`,
    }));
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': async (call) => {
    const repository = call.repository('checks');
    const sha = await requireCommit(repository, call.param('ref'));
    const runs =
      call.text('filter') === 'all'
        ? repository.checkRuns.filter((run) => run.headSha === sha)
        : latestCheckRuns(repository, sha);
    return listRuns(call, repository, runs);
  },
  'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs': (call) => {
    const repository = call.repository('checks');
    const id = call.number('check_suite_id');
    if (!repository.checkSuites.some((suite) => suite.id === id)) throw notFound();
    return listRuns(
      call,
      repository,
      repository.checkRuns.filter((run) => run.suite.id === id),
    );
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-suites': async (call) => {
    const repository = call.repository('checks');
    const sha = await requireCommit(repository, call.param('ref'));
    const appId = call.query.app_id;
    const suites = repository.checkSuites.filter(
      (suite) => suite.headSha === sha && (appId === undefined || suite.app.id === appId),
    );
    const commit = headCommitView(await repository.git.commit(sha));
    const page = call.page(suites, (suite): View => suiteView(call.core, repository, suite, commit));
    return { ...page, body: { total_count: suites.length, check_suites: page.body } };
  },
  'POST /repos/{owner}/{repo}/statuses/{sha}': async (call) => {
    const repository = call.repository('statuses', 'write');
    const body = call.body<{
      state: CommitStatus['state'];
      target_url?: string | null;
      description?: string | null;
      context?: string;
    }>();
    const sha = await requireCommit(repository, call.param('sha'));
    const status = await createStatus(call.core, repository, call.identity, sha, {
      state: body.state,
      context: body.context ?? 'default',
      description: body.description ?? null,
      targetUrl: body.target_url ?? null,
    });
    return { status: 201, body: statusView(call.core, repository, status) };
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': async (call) => {
    const repository = call.repository('statuses');
    const sha = await requireCommit(repository, call.param('ref'));
    const statuses = repository.statuses.filter((status) => status.sha === sha).reverse();
    return call.page(statuses, (status) => statusView(call.core, repository, status));
  },
};
