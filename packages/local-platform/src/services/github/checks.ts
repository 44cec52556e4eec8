/** Check runs, check suites and commit statuses. */
import type { Identity } from './auth/tokens.ts';
import type { Core } from './core.ts';
import { emit } from './events.ts';
import { commitView, headCommitView } from './git/commit-views.ts';
import { accountOf } from './git/identity.ts';
import { considerAutoMerge } from './pulls/auto-merge.ts';
import type { App, CheckRun, CheckSuite, CommitStatus, Repository } from './store.ts';
import type { Annotation, Conclusion } from './types.ts';
import { checkRunView, repositoryUrl, suiteState, suiteView, userView } from './views.ts';

/** The suite of an app on a commit; workflow runs have one each. */
export function suiteFor(
  core: Core,
  repository: Repository,
  app: App,
  headSha: string,
  headBranch: string | null,
  own = false,
): CheckSuite {
  const known = own
    ? undefined
    : repository.checkSuites.find((suite) => suite.app === app && suite.headSha === headSha);
  if (known) return known;
  const id = core.store.nextId('suite');
  const now = core.store.now();
  const suite: CheckSuite = { id, nodeId: '', app, headSha, headBranch, createdAt: now, updatedAt: now };
  suite.nodeId = core.store.nodeId('CheckSuite', id, { repository, suite });
  repository.checkSuites.push(suite);
  return suite;
}

export interface CheckInput {
  name?: string;
  externalId?: string;
  detailsUrl?: string | null;
  status?: CheckRun['status'];
  conclusion?: Conclusion | null;
  startedAt?: string;
  completedAt?: string;
  output?: {
    title?: string | null;
    summary?: string | null;
    text?: string | null;
    annotations?: Annotation[];
  };
}

export function createCheckRun(
  core: Core,
  repository: Repository,
  suite: CheckSuite,
  input: CheckInput & { name: string; id?: number; jobId?: number },
): CheckRun {
  const id = input.id ?? core.store.nextId('job');
  const run: CheckRun = {
    id,
    nodeId: '',
    suite,
    app: suite.app,
    headSha: suite.headSha,
    name: input.name,
    externalId: input.externalId ?? '',
    detailsUrl: input.detailsUrl ?? null,
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    jobId: input.jobId ?? null,
  };
  run.nodeId = core.store.nodeId('CheckRun', id, { repository, run });
  repository.checkRuns.push(run);
  applyCheck(core, run, input);
  return run;
}

export function applyCheck(core: Core, run: CheckRun, input: CheckInput): void {
  const now = core.store.now();
  if (input.name !== undefined) run.name = input.name;
  if (input.externalId !== undefined) run.externalId = input.externalId;
  if (input.detailsUrl !== undefined) run.detailsUrl = input.detailsUrl;
  if (input.status !== undefined) run.status = input.status;
  if (input.startedAt !== undefined) run.startedAt = input.startedAt;
  // A conclusion completes the run, as the API says.
  if (input.conclusion) {
    run.conclusion = input.conclusion;
    run.status = 'completed';
  } else if (input.status !== undefined && input.status !== 'completed') {
    run.conclusion = null;
    run.completedAt = null;
  }
  if (run.status !== 'queued') run.startedAt ??= now;
  if (run.status === 'completed') run.completedAt = input.completedAt ?? run.completedAt ?? now;
  if (input.output) {
    if (input.output.title !== undefined) run.title = input.output.title;
    if (input.output.summary !== undefined) run.summary = input.output.summary;
    if (input.output.text !== undefined) run.text = input.output.text;
    // Each update adds to the annotations that are there.
    run.annotations.push(...(input.output.annotations ?? []));
  }
  run.suite.updatedAt = now;
}

/** Tells of a check run's change, and merges what it makes mergeable. */
export function checkChanged(
  core: Core,
  repository: Repository,
  run: CheckRun,
  identity: Identity,
  action: 'created' | 'completed' | 'rerequested',
): void {
  core.later(`check run ${run.name}`, async () => {
    await emit(core, {
      name: 'check_run',
      repository,
      identity,
      payload: { action, check_run: checkRunView(core, repository, run) },
    });
    if (action !== 'completed') return;
    const runs = repository.checkRuns.filter((each) => each.suite === run.suite);
    if (suiteState(runs).status === 'completed') {
      const commit = await repository.git.commit(run.headSha);
      await emit(core, {
        name: 'check_suite',
        repository,
        identity,
        payload: {
          action: 'completed',
          check_suite: suiteView(core, repository, run.suite, headCommitView(commit)),
        },
      });
    }
  });
  if (run.status === 'completed') considerAutoMerge(core, repository);
}

export async function createStatus(
  core: Core,
  repository: Repository,
  identity: Identity,
  sha: string,
  input: Pick<CommitStatus, 'state' | 'context' | 'description' | 'targetUrl'>,
): Promise<CommitStatus> {
  const id = core.store.nextId('status');
  const now = core.store.now();
  const status: CommitStatus = {
    id,
    nodeId: '',
    sha,
    ...input,
    creator: accountOf(core, identity),
    appId: identity.kind === 'installation' || identity.kind === 'workflow' ? identity.app.id : null,
    createdAt: now,
    updatedAt: now,
  };
  status.nodeId = core.store.nodeId('StatusContext', id, { repository, status });
  repository.statuses.push(status);
  const commit = await repository.git.commit(sha);
  const branches = await repository.git.refs('refs/heads/');
  await emit(core, {
    name: 'status',
    repository,
    identity,
    payload: {
      id,
      sha,
      name: repository.record.fullName,
      target_url: status.targetUrl,
      context: status.context,
      description: status.description,
      state: status.state,
      commit: commitView(core, repository, commit),
      branches: branches
        .filter((branch) => branch.sha === sha)
        .map((branch) => ({
          name: branch.name.slice('refs/heads/'.length),
          commit: { sha, url: `${repositoryUrl(core, repository)}/commits/${sha}` },
          protected: false,
        })),
      created_at: now,
      updated_at: now,
    },
  });
  considerAutoMerge(core, repository);
  return status;
}

export function statusView(
  core: Core,
  repository: Repository,
  status: CommitStatus,
): Record<string, unknown> {
  return {
    ...statusEntry(core, repository, status),
    creator: userView(core, status.creator),
  };
}

export function statusEntry(
  core: Core,
  repository: Repository,
  status: CommitStatus,
): Record<string, unknown> {
  return {
    url: `${repositoryUrl(core, repository)}/statuses/${status.sha}`,
    avatar_url: `${core.url}/avatars/u/${status.creator.id}`,
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.updatedAt,
  };
}
