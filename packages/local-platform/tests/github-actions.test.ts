/** Runs, jobs, artifacts, dispatches, checks, code scanning and values: what the runner writes and everybody reads. */

import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type TestBed } from './github-helpers.ts';

let bed: TestBed;
let dev: string;
let sha: string;
const R = '/repos/acme/app';

beforeAll(async () => {
  bed = await startGitHub();
  const { github } = bed;
  github.createOrganization('acme');
  dev = github.createUser('dev').token;
  github.createRepository({ owner: 'acme', name: 'app' });
  github.grant('acme/app', 'dev', 'admin');
  const workflow = `name: Promote
on:
  workflow_dispatch:
    inputs:
      environment: { type: choice, options: [staging, production], required: true }
      dry-run: { type: boolean, default: true }
`;
  sha = await github.commitFiles('acme/app', {
    branch: 'main',
    message: 'init',
    files: { '.github/workflows/promote.yml': workflow, '.github/workflows/ci.yml': 'on: push\n' },
  });
});
afterAll(async () => {
  const faults = bed.journal.filter((entry) => ['error', 'contract'].includes(entry.kind));
  await bed.stop();
  expect(faults).toEqual([]);
});

describe('dispatches', () => {
  const dispatch = (workflow: string, body: Record<string, unknown>) =>
    bed.rest(dev, 'POST', `${R}/actions/workflows/${workflow}/dispatches`, body);

  it('emits the event with the inputs as text, defaults filled in', async () => {
    bed.events.length = 0;
    expect((await dispatch('promote.yml', { ref: 'main', inputs: { environment: 'staging' } })).status).toBe(
      204,
    );
    await bed.github.settled();
    expect(bed.events).toHaveLength(1);
    expect(bed.events[0]).toMatchObject({
      name: 'workflow_dispatch',
      sha,
      ref: 'refs/heads/main',
      payload: {
        inputs: { environment: 'staging', 'dry-run': 'true' },
        ref: 'refs/heads/main',
        workflow: '.github/workflows/promote.yml',
        sender: { login: 'dev' },
      },
    });
  });

  it.each([
    ['promote.yml', { ref: 'main' }, 422, "Required input 'environment' not provided"],
    [
      'promote.yml',
      { ref: 'main', inputs: { environment: 'prod' } },
      422,
      "Provided value 'prod' for input 'environment' not in the list of allowed values",
    ],
    [
      'promote.yml',
      { ref: 'main', inputs: { environment: 'staging', x: '1' } },
      422,
      'Unexpected inputs provided: ["x"]',
    ],
    ['promote.yml', { ref: 'nope', inputs: {} }, 422, 'No ref found for: nope'],
    ['ci.yml', { ref: 'main' }, 422, "Workflow does not have 'workflow_dispatch' trigger"],
    ['nope.yml', { ref: 'main' }, 404, 'Not Found'],
  ])('refuses %s %j', async (workflow, body, status, message) => {
    expect(await dispatch(workflow, body)).toMatchObject({ status, body: { message } });
  });

  it('starts repositories by repository_dispatch', async () => {
    bed.events.length = 0;
    const reply = await bed.rest(dev, 'POST', `${R}/dispatches`, {
      event_type: 'released',
      client_payload: { digest: 'x' },
    });
    expect(reply.status).toBe(204);
    await bed.github.settled();
    expect(bed.events[0]).toMatchObject({
      name: 'repository_dispatch',
      payload: { action: 'released', client_payload: { digest: 'x' } },
    });
  });
});

describe('runs', () => {
  it('are read back with their jobs, logs, summary, check runs and artifacts', async () => {
    const { github } = bed;
    const run = github.createRun({
      repository: 'acme/app',
      workflowPath: '.github/workflows/ci.yml',
      event: 'push',
      headSha: sha,
      headBranch: 'main',
      actor: 'dev',
    });
    const job = github.createJob(run.id, { name: 'call / build' });
    github.updateRun(run.id, { status: 'in_progress' });
    github.updateJob(job.id, { status: 'in_progress', appendLog: 'hello\n' });
    github.updateJob(job.id, {
      conclusion: 'success',
      summary: '# Fine',
      steps: [
        {
          name: 'x',
          number: 1,
          status: 'completed',
          conclusion: 'success',
          startedAt: null,
          completedAt: null,
        },
      ],
      annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' }],
    });
    const artifact = github.addArtifact(run.id, {
      name: 'evidence',
      files: { 'a/b.json': '{}', 'c.txt': 'c' },
    });
    github.updateRun(run.id, { conclusion: 'success' });

    const read = await bed.rest(dev, 'GET', `${R}/actions/runs/${run.id}`);
    expect(read.body).toMatchObject({
      run_number: 1,
      run_attempt: 1,
      status: 'completed',
      conclusion: 'success',
      head_sha: sha,
    });
    const jobs = await bed.rest(dev, 'GET', `${R}/actions/runs/${run.id}/jobs`);
    expect(jobs.body.jobs[0]).toMatchObject({ name: 'call / build', conclusion: 'success' });
    expect((await bed.rest(dev, 'GET', `${R}/actions/jobs/${job.id}/logs`)).body).toBe('hello\n');
    const checks = await bed.rest(dev, 'GET', `${R}/commits/main/check-runs`);
    expect(checks.body.check_runs[0]).toMatchObject({
      id: job.checkRunId,
      name: 'call / build',
      app: { id: 15368, slug: 'github-actions' },
      output: { summary: '# Fine', annotations_count: 1 },
    });
    const annotations = await bed.rest(dev, 'GET', `${R}/check-runs/${job.id}/annotations`);
    expect(annotations.body[0]).toMatchObject({ path: 'a', message: 'm' });
    const list = await bed.rest(dev, 'GET', `${R}/actions/runs/${run.id}/artifacts`);
    expect(list.body.artifacts[0]).toMatchObject({
      name: 'evidence',
      digest: artifact.digest,
      expired: false,
    });
    const zip = await fetch(list.body.artifacts[0].archive_download_url, {
      headers: { authorization: `Bearer ${dev}` },
    });
    expect(zip.status).toBe(200);
    expect(Buffer.from(await zip.arrayBuffer()).equals(github.artifactZip(artifact.id))).toBe(true);
    expect(
      Object.fromEntries(
        Object.entries(github.artifactFiles(artifact.id)).map(([path, bytes]) => [path, bytes.toString()]),
      ),
    ).toEqual({
      'a/b.json': '{}',
      'c.txt': 'c',
    });
    expect(() => github.addArtifact(run.id, { name: 'evidence', files: {} })).toThrow(
      'artifacts are written once',
    );
    expect(github.updateRun(run.id, { newAttempt: true })).toMatchObject({ attempt: 2, status: 'queued' });
    await github.settled();
  });
});

describe('code scanning', () => {
  const upload = (token: string, sarif: unknown, more: Record<string, unknown> = {}) =>
    bed.rest(token, 'POST', `${R}/code-scanning/sarifs`, {
      commit_sha: sha,
      ref: 'refs/heads/main',
      sarif: gzipSync(JSON.stringify(sarif)).toString('base64'),
      ...more,
    });
  const good = {
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'gate', rules: [{ id: 'R1' }] } },
        results: [
          {
            ruleId: 'R1',
            message: { text: 'm' },
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'main.tf' }, region: { startLine: 3 } } },
            ],
          },
        ],
      },
    ],
  };

  it('takes SARIF 2.1.0 and keeps it', async () => {
    const token = bed.github.mintWorkflowToken({
      repository: 'acme/app',
      permissions: { 'security-events': 'write' },
      runId: 1,
    });
    const { status, body } = await upload(token, good);
    expect(status).toBe(202);
    expect(
      (await bed.rest(token, 'GET', `${R}/code-scanning/sarifs/${body.id}`)).body.processing_status,
    ).toBe('complete');
    expect(bed.github.sarifUploads('acme/app')[0]).toMatchObject({
      toolName: 'gate',
      results: 1,
      errors: [],
    });
  });

  it('fails what is not, and refuses what is no upload', async () => {
    const bad = { version: '2.1.0', runs: [{ tool: { driver: {} }, results: [{ message: {} }] }] };
    const { body } = await upload(dev, bad);
    const state = await bed.rest(dev, 'GET', `${R}/code-scanning/sarifs/${body.id}`);
    expect(state.body.processing_status).toBe('failed');
    expect(state.body.errors.length).toBeGreaterThan(1);
    expect((await upload(dev, good, { sarif: 'AAAA' })).status).toBe(400);
    expect((await upload(dev, good, { ref: 'main' })).status).toBe(422);
  });
});

describe('values', () => {
  it('serves names of secrets, never values; the environment beats the repository beats the organization', async () => {
    const { github } = bed;
    github.setSecret({ organization: 'acme' }, 'TOKEN', 'from-organization');
    github.setSecret({ organization: 'acme' }, 'SHARED', 'shared');
    github.setSecret({ organization: 'acme', repositories: ['acme/other'] }, 'ELSEWHERE', 'x');
    github.setSecret({ repository: 'acme/app' }, 'TOKEN', 'from-repository');
    github.setSecret({ repository: 'acme/app', environment: 'production' }, 'TOKEN', 'from-environment');
    github.setVariable({ repository: 'acme/app' }, 'REGION', 'eu');
    expect(github.secretsFor('acme/app')).toEqual({ TOKEN: 'from-repository', SHARED: 'shared' });
    expect(github.secretsFor('acme/app', 'production').TOKEN).toBe('from-environment');
    expect(github.variablesFor('acme/app')).toEqual({ REGION: 'eu' });
    const list = await bed.rest(dev, 'GET', `${R}/actions/secrets`);
    expect(JSON.stringify(list.body)).not.toContain('from-repository');
    expect(list.body.secrets.map((each: { name: string }) => each.name)).toEqual(['TOKEN']);
    github.createEnvironment('acme/app', 'production', { reviewers: ['dev'] });
    const environments = await bed.rest(dev, 'GET', `${R}/environments`);
    expect(environments.body.environments[0].protection_rules[0].type).toBe('required_reviewers');
    expect(() => github.setSecret({ repository: 'acme/app' }, 'GITHUB_X', 'x')).toThrow(
      'is no name for a secret',
    );
  });
});

describe('check runs of an app', () => {
  it('are made, updated and read, and belong to the app', async () => {
    const { github } = bed;
    const app = github.createApp({ slug: 'gate', permissions: { checks: 'write' } });
    const token = github.mintInstallationToken({ installationId: github.installApp(app.id, 'acme', 'all') });
    const made = await bed.rest(token, 'POST', `${R}/check-runs`, { name: 'gate', head_sha: sha });
    expect(made.body).toMatchObject({ status: 'queued', conclusion: null });
    const done = await bed.rest(token, 'PATCH', `${R}/check-runs/${made.body.id}`, {
      conclusion: 'failure',
      output: { title: 't', summary: 's' },
    });
    expect(done.body).toMatchObject({ status: 'completed', conclusion: 'failure', output: { title: 't' } });
    const user = await bed.rest(dev, 'POST', `${R}/check-runs`, { name: 'x', head_sha: sha });
    expect(user).toMatchObject({ status: 403, body: { message: 'You must authenticate via a GitHub App.' } });
    const many = Array.from({ length: 51 }, () => ({
      path: 'a',
      start_line: 1,
      end_line: 1,
      annotation_level: 'notice',
      message: 'm',
    }));
    const full = await bed.rest(token, 'PATCH', `${R}/check-runs/${made.body.id}`, {
      output: { title: 't', summary: 's', annotations: many },
    });
    expect(full.status).toBe(422);
    await github.settled();
    expect(
      bed.events.filter((event) => event.name === 'check_run').map((event) => event.payload.action),
    ).toContain('completed');
  });
});
