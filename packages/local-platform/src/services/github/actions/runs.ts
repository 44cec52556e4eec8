/** Workflow runs, their jobs (each with its check run), logs, summaries and artifacts: what the runner records. */
import { createHash } from 'node:crypto';
import type { Identity } from '../auth/tokens.ts';
import { applyCheck, checkChanged, createCheckRun, suiteFor } from '../checks.ts';
import type { Core } from '../core.ts';
import { emit } from '../events.ts';
import { headCommitView } from '../git/commit-views.ts';
import { Refusal } from '../problems.ts';
import type { Artifact, Job, Repository, Run, WorkflowFile } from '../store.ts';
import type {
  ArtifactOptions,
  ArtifactRecord,
  JobOptions,
  JobRecord,
  JobUpdate,
  RunOptions,
  RunRecord,
  RunUpdate,
} from '../types.ts';
import { repositoryUrl, runView, type View } from '../views.ts';
import { readFolder } from './folder.ts';
import { unzip, zip } from './zip.ts';

/** GitHub keeps artifacts for 90 days where nothing else is said. */
const RETENTION_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;
/** A job summary longer than this is not shown by GitHub. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Who acts when the runner reports: GitHub Actions itself. Its events start no workflows, save `workflow_run`. */
export function actionsIdentity(core: Core, repository: Repository): Identity {
  return {
    kind: 'workflow',
    repository,
    account: core.actionsApp.bot,
    app: core.actionsApp,
    permissions: {},
    runId: 0,
    token: '',
    expiresAt: new Date(0),
  };
}

export function workflowFile(core: Core, repository: Repository, path: string): WorkflowFile {
  const known = repository.workflows.find((workflow) => workflow.path === path);
  if (known) return known;
  const workflow = { id: core.store.nextId('workflow'), path, runs: 0, createdAt: core.store.now() };
  repository.workflows.push(workflow);
  return workflow;
}

export function requireRun(core: Core, id: number): Run {
  const run = core.store.runs.get(id);
  if (!run)
    throw new Error(`no workflow run ${id}; there are: ${[...core.store.runs.keys()].join(', ') || 'none'}`);
  return run;
}

export function requireJob(core: Core, id: number): Job {
  const job = core.store.jobs.get(id);
  if (!job) throw new Error(`no job ${id}; there are: ${[...core.store.jobs.keys()].join(', ') || 'none'}`);
  return job;
}

function emitRun(core: Core, run: Run, action: 'requested' | 'in_progress' | 'completed'): void {
  core.later(`workflow_run ${action}`, async () => {
    const repository = run.repositoryRef;
    const commit = await repository.git.commit(run.headSha);
    await emit(core, {
      name: 'workflow_run',
      repository,
      identity: { kind: 'user', account: run.actorAccount, token: '' },
      payload: {
        action,
        workflow_run: runView(core, run, headCommitView(commit)),
        workflow: workflowView(
          core,
          repository,
          workflowFile(core, repository, run.workflowPath),
          run.workflowName,
        ),
      },
    });
  });
}

export function createRun(core: Core, repository: Repository, options: RunOptions): Run {
  const workflow = workflowFile(core, repository, options.workflowPath);
  workflow.runs++;
  const id = options.id ?? core.store.nextId('run');
  const now = core.store.now();
  const suite = suiteFor(core, repository, core.actionsApp, options.headSha, options.headBranch, true);
  const run: Run = {
    id,
    nodeId: '',
    repository: repository.record.fullName,
    repositoryRef: repository,
    workflowId: workflow.id,
    workflowPath: options.workflowPath,
    workflowName: options.workflowName ?? options.workflowPath,
    runNumber: workflow.runs,
    attempt: 1,
    event: options.event,
    status: options.status ?? 'queued',
    conclusion: null,
    headSha: options.headSha,
    headBranch: options.headBranch,
    displayTitle: options.displayTitle ?? options.workflowName ?? options.workflowPath,
    actor: options.actor,
    actorAccount: core.store.account(options.actor) ?? core.ghost,
    pullRequests: options.pullRequests ?? [],
    referencedWorkflows: [],
    checkSuiteId: suite.id,
    createdAt: now,
    startedAt: now,
    updatedAt: now,
    webUrl: `${repository.record.webUrl}/actions/runs/${id}`,
  };
  run.nodeId = core.store.nodeId('WorkflowRun', id, run);
  core.store.runs.set(id, run);
  emitRun(core, run, 'requested');
  return run;
}

export function updateRun(core: Core, id: number, update: RunUpdate): Run {
  const run = requireRun(core, id);
  const before = run.status;
  run.updatedAt = core.store.now();
  if (update.newAttempt) {
    run.attempt++;
    run.status = 'queued';
    run.conclusion = null;
    run.startedAt = run.updatedAt;
  }
  if (update.status) run.status = update.status;
  if (update.conclusion !== undefined) run.conclusion = update.conclusion;
  if (update.conclusion) run.status = 'completed';
  if (update.displayTitle !== undefined) run.displayTitle = update.displayTitle;
  if (update.workflowName !== undefined) run.workflowName = update.workflowName;
  if (update.referencedWorkflows) run.referencedWorkflows = update.referencedWorkflows;
  if (before !== run.status && (run.status === 'completed' || run.status === 'in_progress'))
    emitRun(core, run, run.status);
  return run;
}

/** GitHub runs nothing again that was created longer ago. https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs */
const RERUN_DAYS = 30;
const MAX_ATTEMPTS = 50;

/** Runs a completed run again, as POST .../rerun does. Throws GitHub's refusals. */
export function rerunRun(core: Core, run: Run): void {
  if (run.status !== 'completed') throw new Refusal(403, 'This workflow is already running');
  const age = core.context.clock.now().getTime() - Date.parse(run.createdAt);
  if (age > RERUN_DAYS * DAY)
    throw new Refusal(403, 'Unable to retry this workflow run because it was created over a month ago');
  if (run.attempt > MAX_ATTEMPTS)
    throw new Refusal(403, 'Unable to retry this workflow run because it has been retried too many times');
  if (core.rerunners.size === 0) updateRun(core, run.id, { newAttempt: true });
  for (const listener of core.rerunners) core.later(`run ${run.id} again`, () => listener(run.id));
}

export function createJob(core: Core, runId: number, options: JobOptions): Job {
  const run = requireRun(core, runId);
  const repository = run.repositoryRef;
  const suite = repository.checkSuites.find((each) => each.id === run.checkSuiteId);
  if (!suite) throw new Error(`run ${runId} has no check suite`);
  const id = core.store.nextId('job');
  const now = core.store.now();
  const checkRun = createCheckRun(core, repository, suite, {
    id,
    jobId: id,
    name: options.name,
    status: options.status ?? 'queued',
    externalId: `job-${id}`,
  });
  const job: Job = {
    id,
    checkRunId: id,
    runId,
    attempt: run.attempt,
    name: options.name,
    status: options.status ?? 'queued',
    conclusion: null,
    labels: options.labels ?? ['ubuntu-latest'],
    steps: [],
    log: '',
    summary: '',
    annotations: [],
    createdAt: now,
    startedAt: options.status === 'in_progress' ? now : null,
    completedAt: null,
    webUrl: `${run.webUrl}/job/${id}`,
    checkRun,
  };
  core.store.jobs.set(id, job);
  checkChanged(core, repository, checkRun, actionsIdentity(core, repository), 'created');
  return job;
}

export function updateJob(core: Core, id: number, update: JobUpdate): Job {
  const job = requireJob(core, id);
  const repository = requireRun(core, job.runId).repositoryRef;
  const now = core.store.now();
  const wasDone = job.status === 'completed';
  if (update.status) job.status = update.status;
  if (update.conclusion !== undefined) job.conclusion = update.conclusion;
  if (update.conclusion) job.status = 'completed';
  if (job.status === 'in_progress' || job.status === 'completed') job.startedAt ??= now;
  if (job.status === 'completed') job.completedAt ??= now;
  if (update.steps) job.steps = update.steps;
  if (update.log !== undefined) job.log = update.log;
  if (update.appendLog !== undefined) job.log += update.appendLog;
  if (update.summary !== undefined) {
    if (Buffer.byteLength(update.summary) > MAX_SUMMARY_BYTES)
      throw new Error(
        `the summary of job "${job.name}" has ${Buffer.byteLength(update.summary)} bytes; GitHub shows ${MAX_SUMMARY_BYTES} at most`,
      );
    job.summary = update.summary;
  }
  if (update.annotations) {
    job.annotations = update.annotations;
    job.checkRun.annotations = [...update.annotations];
  }
  applyCheck(core, job.checkRun, {
    status: job.status,
    conclusion: job.status === 'completed' ? (job.conclusion ?? 'neutral') : null,
    output: { title: job.name, summary: job.summary },
  });
  if (!wasDone && job.status === 'completed')
    checkChanged(core, repository, job.checkRun, actionsIdentity(core, repository), 'completed');
  return job;
}

export function addArtifact(core: Core, runId: number, options: ArtifactOptions): Artifact {
  const run = requireRun(core, runId);
  const existing = [...core.store.artifacts.values()].find(
    (artifact) => artifact.run === run && artifact.name === options.name,
  );
  if (existing)
    throw new Error(`run ${runId} has an artifact "${options.name}" already: artifacts are written once`);
  const given = [options.folder, options.files, options.zip].filter((each) => each !== undefined);
  if (given.length !== 1)
    throw new Error(
      `artifact "${options.name}" needs exactly one of folder, files and zip; found ${given.length}`,
    );
  const bytes = options.zip
    ? Buffer.from(options.zip)
    : zip(options.folder !== undefined ? readFolder(options.folder) : (options.files ?? {}));
  const id = core.store.nextId('artifact');
  const now = core.context.clock.now();
  const artifact: Artifact = {
    id,
    nodeId: '',
    run,
    name: options.name,
    zip: bytes,
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    createdAt: core.store.now(),
    expiresAt: `${new Date(now.getTime() + (options.retentionDays ?? RETENTION_DAYS) * DAY).toISOString().slice(0, 19)}Z`,
  };
  artifact.nodeId = core.store.nodeId('Artifact', id, artifact);
  core.store.artifacts.set(id, artifact);
  return artifact;
}

export function artifactFiles(artifact: Artifact): Record<string, Buffer> {
  return unzip(artifact.zip);
}

export function runRecord(run: Run): RunRecord {
  const { repositoryRef: _repository, actorAccount: _actor, ...record } = run;
  return structuredClone(record);
}

export function jobRecord(job: Job): JobRecord {
  const { checkRun: _checkRun, ...record } = job;
  return structuredClone(record);
}

export function artifactRecord(artifact: Artifact): ArtifactRecord {
  return {
    id: artifact.id,
    runId: artifact.run.id,
    repository: artifact.run.repository,
    name: artifact.name,
    size: artifact.zip.length,
    digest: artifact.digest,
    createdAt: artifact.createdAt,
    expiresAt: artifact.expiresAt,
  };
}

export function workflowView(core: Core, repository: Repository, workflow: WorkflowFile, name: string): View {
  const file = workflow.path.split('/').at(-1);
  return {
    id: workflow.id,
    node_id: `W_${workflow.id}`,
    name,
    path: workflow.path,
    state: 'active',
    created_at: workflow.createdAt,
    updated_at: workflow.createdAt,
    url: `${repositoryUrl(core, repository)}/actions/workflows/${workflow.id}`,
    html_url: `${repository.record.webUrl}/blob/${repository.record.defaultBranch}/${workflow.path}`,
    badge_url: `${repository.record.webUrl}/actions/workflows/${file}/badge.svg`,
  };
}

export function jobView(core: Core, job: Job): View {
  const run = requireRun(core, job.runId);
  const repo = repositoryUrl(core, run.repositoryRef);
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: run.workflowName,
    head_branch: run.headBranch,
    run_url: `${repo}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: job.checkRun.nodeId,
    head_sha: run.headSha,
    url: `${repo}/actions/jobs/${job.id}`,
    html_url: job.webUrl,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.startedAt ?? job.createdAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      number: step.number,
      started_at: step.startedAt,
      completed_at: step.completedAt,
    })),
    check_run_url: `${repo}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: job.startedAt ? 1 : null,
    runner_name: job.startedAt ? 'GitHub Actions 1' : null,
    runner_group_id: job.startedAt ? 0 : null,
    runner_group_name: job.startedAt ? 'GitHub Actions' : null,
  };
}

export function artifactView(core: Core, artifact: Artifact, now: Date): View {
  const { run } = artifact;
  const url = `${repositoryUrl(core, run.repositoryRef)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: artifact.nodeId,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: Date.parse(artifact.expiresAt) <= now.getTime(),
    created_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    updated_at: artifact.createdAt,
    digest: artifact.digest,
    workflow_run: {
      id: run.id,
      repository_id: run.repositoryRef.record.id,
      head_repository_id: run.repositoryRef.record.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}
