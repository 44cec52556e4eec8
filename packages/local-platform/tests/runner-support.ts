/** A runner with repositories on disk and the real ID-token issuer, without the rest of the platform's GitHub. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { systemClock } from '../src/clock.ts';
import { eventBus, type PlatformEvent } from '../src/events.ts';
import { listenFor } from '../src/listen.ts';
import type { JournalEntry, ServiceContext } from '../src/service.ts';
import type {
  ArtifactRecord,
  JobRecord,
  RepositoryRecord,
  RunRecord,
  WorkflowTokenOptions,
} from '../src/services/github/types.ts';
import oidc from '../src/services/oidc/index.ts';
import type { GithubPort } from '../src/services/runner/github-port.ts';
import runnerDefinition from '../src/services/runner/index.ts';
import type { RunnerProgress, RunnerService } from '../src/services/runner/types.ts';

/** `pnpm test` provides it; elsewhere `act` is looked for on PATH. */
export const ACT = process.env.WAYBILL_ACT;
const OWNER = 'octo';

export interface Bench {
  runner: RunnerService;
  clock: ReturnType<typeof systemClock>;
  journal: JournalEntry[];
  progress: RunnerProgress[];
  tokens: (WorkflowTokenOptions & { token: string; revoked: boolean })[];
  secrets: Record<string, Record<string, string>>;
  variables: Record<string, string>;
  reviewers: Record<string, string[]>;
  /** Commits files to a branch (created where it is not there) and returns the commit. */
  commit(repository: string, branch: string, files: Record<string, string>, message?: string): string;
  git(repository: string, ...args: string[]): string;
  emit(event: PlatformEvent): void;
  /** Emits the push of the branch's head. */
  push(repository: string, branch?: string, before?: string): string;
  jobs(runId: number): JobRecord[];
  stop(): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-runner-'));
  const clock = systemClock();
  const journal: JournalEntry[] = [];
  const events = eventBus((error) => {
    throw error;
  });
  const repositories = new Map<string, RepositoryRecord>();
  const runs = new Map<number, RunRecord>();
  const jobs = new Map<number, JobRecord>();
  const artifacts = new Map<number, ArtifactRecord & { zip: Buffer }>();
  const tokens: Bench['tokens'] = [];
  const secrets: Bench['secrets'] = {};
  const variables: Record<string, string> = {};
  const reviewers: Record<string, string[]> = {};
  const environments = new Set<string>();
  let next = 100;
  const url = 'http://127.0.0.1:9';

  const git = (repository: string, ...args: string[]): string =>
    execFileSync('git', ['--git-dir', record(repository).gitDir, ...args], { encoding: 'utf8' }).trim();
  const record = (fullName: string): RepositoryRecord => {
    const known = repositories.get(fullName);
    if (!known) throw new Error(`no repository ${fullName}`);
    return known;
  };
  const ensure = (fullName: string) => {
    if (repositories.has(fullName)) return;
    const [owner = '', name = ''] = fullName.split('/');
    const gitDir = join(folder, 'git', owner, `${name}`);
    mkdirSync(gitDir, { recursive: true });
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', gitDir]);
    execFileSync('git', ['--git-dir', gitDir, 'config', 'uploadpack.allowAnySHA1InWant', 'true']);
    repositories.set(fullName, {
      id: next++,
      nodeId: '',
      fullName,
      owner,
      name,
      ownerId: 7,
      ownerType: 'Organization',
      visibility: 'private',
      defaultBranch: 'main',
      gitDir,
      cloneUrl: `${url}/${fullName}.git`,
      webUrl: `${url}/${fullName}`,
    });
  };

  const github: GithubPort = {
    url,
    apiUrl: `${url}/api/v3`,
    graphqlUrl: `${url}/api/graphql`,
    account: (login) => ({ id: login.length, nodeId: '', login, type: 'User', name: null, email: null }),
    repository: record,
    repositories: () => [...repositories.values()],
    async resolve(fullName, revision) {
      try {
        return git(fullName, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
      } catch {
        return null;
      }
    },
    async readFile(fullName, revision, path) {
      try {
        return execFileSync('git', ['--git-dir', record(fullName).gitDir, 'show', `${revision}:${path}`], {
          stdio: ['ignore', 'pipe', 'ignore'],
        });
      } catch {
        return null;
      }
    },
    async listFiles(fullName, revision, at = '') {
      return git(fullName, 'ls-tree', '-r', '--name-only', revision, ...(at === '' ? [] : [`${at}/`]))
        .split('\n')
        .filter(Boolean);
    },
    mintWorkflowToken(options) {
      const token = `ghs_${createHash('sha256').update(String(next++)).digest('hex')}`;
      tokens.push({ ...options, token, revoked: false });
      return token;
    },
    revoke(token) {
      for (const entry of tokens) if (entry.token === token) entry.revoked = true;
    },
    secretsFor: (_, environment) => ({
      ...secrets[''],
      ...(environment === undefined ? {} : secrets[environment]),
    }),
    variablesFor: () => variables,
    environment: (_, name) => {
      environments.add(name);
      return { id: 1, name, ...(reviewers[name] ? { reviewers: reviewers[name] } : {}) };
    },
    oidcSubject: () => ({ use_default: true }),
    run: (id) => structuredClone(runs.get(id) as RunRecord),
    createRun(options) {
      const id = options.id ?? next++;
      const now = clock.now().toISOString();
      const run: RunRecord = {
        id,
        nodeId: '',
        repository: options.repository,
        workflowId: 1,
        workflowPath: options.workflowPath,
        workflowName: options.workflowName ?? options.workflowPath,
        runNumber: runs.size + 1,
        attempt: 1,
        event: options.event,
        status: options.status ?? 'queued',
        conclusion: null,
        headSha: options.headSha,
        headBranch: options.headBranch,
        displayTitle: options.displayTitle ?? '',
        actor: options.actor,
        pullRequests: options.pullRequests ?? [],
        referencedWorkflows: [],
        checkSuiteId: 1,
        createdAt: now,
        startedAt: now,
        updatedAt: now,
        webUrl: '',
      };
      runs.set(id, run);
      return structuredClone(run);
    },
    updateRun(id, { newAttempt, ...update }) {
      const run = runs.get(id) as RunRecord;
      Object.assign(run, update);
      if (newAttempt) Object.assign(run, { attempt: run.attempt + 1, status: 'queued', conclusion: null });
      return structuredClone(run);
    },
    createJob(runId, options) {
      const id = next++;
      const job: JobRecord = {
        id,
        checkRunId: id,
        runId,
        attempt: (runs.get(runId) as RunRecord).attempt,
        name: options.name,
        status: options.status ?? 'queued',
        conclusion: null,
        labels: options.labels ?? [],
        steps: [],
        log: '',
        summary: '',
        annotations: [],
        createdAt: '',
        startedAt: null,
        completedAt: null,
        webUrl: '',
      };
      jobs.set(id, job);
      return structuredClone(job);
    },
    updateJob(id, { appendLog: _, ...update }) {
      const job = jobs.get(id) as JobRecord;
      Object.assign(job, update);
      return structuredClone(job);
    },
    addArtifact(runId, options) {
      const zip = Buffer.from(options.zip ?? []);
      const id = next++;
      const artifact = {
        id,
        runId,
        repository: runs.get(runId)?.repository ?? '',
        name: options.name,
        size: zip.length,
        digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
        createdAt: '',
        expiresAt: '',
        zip,
      };
      artifacts.set(id, artifact);
      return artifact;
    },
    artifacts: (runId) =>
      [...artifacts.values()]
        .filter((artifact) => artifact.runId === runId)
        .map(({ zip: _, ...rest }) => rest),
    deleteArtifact: (id) => artifacts.delete(id),
    artifactZip: (id) => artifacts.get(id)?.zip ?? Buffer.alloc(0),
    settled: async () => undefined,
    onRerun: () => () => undefined,
  };

  const context = (name: string, peers: Record<string, unknown>): ServiceContext => {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    const write: ServiceContext['journal'] = (kind, text, details) =>
      journal.push({ at: clock.now().toISOString(), service: name, kind, text, details });
    return {
      clock,
      events,
      folder: own,
      use: ((peer: string) => peers[peer]) as ServiceContext['use'],
      peer: (() => undefined) as ServiceContext['peer'],
      overview: { journal: () => journal, services: () => [] },
      journal: write,
      listen: listenFor(name, write),
    };
  };
  const issuer = await oidc.start(context('oidc', {}));
  const runner = await runnerDefinition.start(context('runner', { github, oidc: issuer }));
  const progress: RunnerProgress[] = [];
  runner.onProgress((entry) => progress.push(entry));
  // The repositories lie on disk: git is told to look there for what has the address of GitHub.
  runner.configure({
    act: ACT,
    env: {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${folder}/git/.insteadOf`,
      GIT_CONFIG_VALUE_0: `${url}/`,
    },
  });

  const commit: Bench['commit'] = (fullName, branch, files, message = 'change') => {
    ensure(fullName);
    const work = mkdtempSync(join(folder, 'work-'));
    const run = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.org', ...args], {
        cwd: work,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    run('clone', '--quiet', record(fullName).gitDir, '.');
    try {
      run('checkout', '--quiet', branch);
    } catch {
      run('checkout', '--quiet', '-B', branch);
    }
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(work, dirname(path)), { recursive: true });
      writeFileSync(join(work, path), content);
    }
    run('add', '--all');
    run('commit', '--quiet', '--allow-empty', '-m', message);
    run('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    const sha = run('rev-parse', 'HEAD').trim();
    rmSync(work, { recursive: true, force: true });
    return sha;
  };
  const emit = (event: PlatformEvent) => events.emit(event);

  return {
    runner,
    clock,
    journal,
    progress,
    tokens,
    secrets,
    variables,
    reviewers,
    commit,
    git,
    emit,
    push(repository, branch = 'main', before = '0'.repeat(40)) {
      const sha = git(repository, 'rev-parse', `refs/heads/${branch}`);
      emit({
        name: 'push',
        repository,
        sha,
        ref: `refs/heads/${branch}`,
        payload: {
          ref: `refs/heads/${branch}`,
          before,
          after: sha,
          head_commit: { id: sha, message: git(repository, 'log', '-1', '--format=%B', sha) },
          repository: { full_name: repository, default_branch: 'main' },
          sender: { login: OWNER },
        },
      });
      return sha;
    },
    jobs: (runId) => [...jobs.values()].filter((job) => job.runId === runId),
    async stop() {
      await runner.stop();
      await issuer.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The only run of a workflow, with its jobs by name. */
export function onlyRun(bench: Bench, workflow?: string) {
  const found = bench.runner.runs().filter((run) => workflow === undefined || run.workflowName === workflow);
  const [run] = found;
  if (found.length !== 1 || !run) {
    throw new Error(
      `expected one run, found ${found.map((one) => `${one.workflowName}: ${one.conclusion}`).join(', ') || 'none'}`,
    );
  }
  const jobs = Object.fromEntries(bench.jobs(run.id).map((job) => [job.name, job]));
  return { run, jobs };
}
