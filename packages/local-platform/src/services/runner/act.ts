/**
 * Runs one rendered job with act, on the host and with nothing of the developer's own settings.
 * Source: nektos/act 0.2.89, cmd/root.go (flags), pkg/runner/run_context.go (environment of host mode).
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { RUNS_ON } from './render.ts';

/** Milliseconds that a cancelled job has for its `always()` steps before it is killed. GitHub gives five minutes. */
const CANCEL_GRACE = 10_000;
/** GitHub's runner finds by it what a job has started. */
const TRACKING = 'RUNNER_TRACKING_ID';
const MOST_ERROR_BYTES = 64 * 1024;

export interface ActJob {
  /** Path of act. */
  act: string;
  /** An empty folder for this job alone: its workspace, home and temporary files. */
  folder: string;
  event: string;
  payload: unknown;
  /** The rendered workflow. */
  workflow: string;
  actor: string;
  defaultBranch: string;
  secrets: Record<string, string>;
  variables: Record<string, string>;
  /** Variables that no `env:` of the workflow overrides. */
  fixedEnv: Record<string, string>;
  /** Variables that an `env:` of the workflow may override; PATH among them. */
  env: Record<string, string>;
  /** `owner/name@ref` -> folder. */
  repositories: ReadonlyMap<string, string>;
  onLine: (line: string) => void;
  /** Cancels: steps with `always()` or `cancelled()` still run. */
  signal: AbortSignal;
}

export interface ActOutcome {
  exitCode: number | null;
  /** What act wrote on standard error, without its log. */
  errors: string;
}

/** The act processes of one runner, each with its end. */
export type ActProcesses = Map<ChildProcess, Promise<void>>;

export async function runAct(job: ActJob, running: ActProcesses): Promise<ActOutcome> {
  if (job.signal.aborted) return { exitCode: null, errors: 'cancelled before it started' };
  const tracking = `waybill_${randomUUID()}`;
  const paths = {
    work: join(job.folder, 'work'),
    home: join(job.folder, 'home'),
    cache: join(job.folder, 'cache'),
    temporary: join(job.folder, 'tmp'),
    settings: join(job.folder, 'settings'),
  };
  await Promise.all(Object.values(paths).map((path) => mkdir(path, { recursive: true })));
  // JSON is YAML, and act reads values of several lines only from a file that ends in .yml.
  const files = {
    workflow: join(paths.settings, 'job.yml'),
    event: join(paths.settings, 'event.json'),
    secrets: join(paths.settings, 'secrets.yml'),
    variables: join(paths.settings, 'variables.yml'),
    env: join(paths.settings, 'env.yml'),
    inputs: join(paths.settings, 'inputs.yml'),
  };
  const secretFile = { mode: 0o600 };
  await Promise.all([
    writeFile(files.workflow, job.workflow),
    writeFile(files.event, JSON.stringify(job.payload)),
    writeFile(files.secrets, JSON.stringify(job.secrets), secretFile),
    writeFile(files.variables, JSON.stringify(job.variables)),
    writeFile(files.env, JSON.stringify({ ...job.fixedEnv, [TRACKING]: tracking }), secretFile),
    writeFile(files.inputs, '{}'),
  ]);
  const child = spawn(
    job.act,
    [
      job.event,
      ...['--directory', paths.work],
      ...['--workflows', files.workflow],
      ...['--eventpath', files.event],
      ...['--secret-file', files.secrets],
      ...['--var-file', files.variables],
      ...['--env-file', files.env],
      ...['--input-file', files.inputs],
      ...['--action-cache-path', paths.cache],
      ...['--cache-server-path', paths.cache],
      ...['--actor', job.actor],
      ...['--defaultbranch', job.defaultBranch],
      ...['--platform', `${RUNS_ON}=-self-hosted`],
      ...['--container-daemon-socket', '-'],
      '--json',
      '--rm',
      '--no-skip-checkout',
      '--no-cache-server',
      '--action-offline-mode',
      ...[...job.repositories].flatMap(([key, folder]) => ['--local-repository', `${key}=${folder}`]),
    ],
    {
      cwd: paths.work,
      env: {
        LANG: 'C.UTF-8',
        ...job.env,
        HOME: paths.home,
        TMPDIR: paths.temporary,
        XDG_CACHE_HOME: paths.cache,
        XDG_CONFIG_HOME: paths.settings,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (errors.length < MOST_ERROR_BYTES) errors += chunk.toString('utf8');
  });
  const read = (async () => {
    for await (const line of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
      job.onLine(line);
    }
  })();
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
  running.set(
    child,
    ended.then(
      () => undefined,
      () => undefined,
    ),
  );
  let kill: NodeJS.Timeout | undefined;
  const cancel = () => {
    // act ends at once on SIGTERM; SIGINT lets the steps run that ask for it (pkg/common/context.go).
    child.kill('SIGINT');
    kill = setTimeout(() => void killTree(child, running), CANCEL_GRACE);
  };
  // It may have been aborted while the files were written.
  if (job.signal.aborted) cancel();
  else job.signal.addEventListener('abort', cancel, { once: true });
  try {
    const exitCode = await ended;
    await read;
    return { exitCode, errors: errorText(errors) };
  } finally {
    clearTimeout(kill);
    job.signal.removeEventListener('abort', cancel);
    await endOrphans(tracking);
    running.delete(child);
  }
}

/** Ends what a step left running in the background, as GitHub's runner does: it carries the job's tracking id. */
async function endOrphans(tracking: string): Promise<void> {
  // Other systems than Linux show no process's variables here; there the session's end takes most of them along.
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  await Promise.all(
    pids.map(async (pid) => {
      const variables = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
      if (!variables.split('\0').includes(`${TRACKING}=${tracking}`)) return;
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It has ended by itself in the meantime.
      }
    }),
  );
}

/** Ends these act processes at once, with all that they started. */
export async function killAll(running: ActProcesses): Promise<void> {
  await Promise.all([...running.keys()].map((child) => killTree(child, running)));
}

/** act runs each step in a session of its own, so the process group is not enough: the tree is walked. */
async function killTree(child: ChildProcess, running: ActProcesses): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = running.get(child);
  for (const pid of [child.pid, ...(await descendants(child.pid))]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself in the meantime.
    }
  }
  await ended;
}

async function descendants(root: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=']);
  const parents = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const out: number[] = [];
  for (let level = [root]; level.length > 0; ) {
    level = parents.filter(([, parent]) => level.includes(parent)).map(([pid]) => pid);
    out.push(...level);
  }
  return out;
}

/** Standard error without JSON log lines and without what a failed job always ends with. */
function errorText(errors: string): string {
  return errors
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('{') && !/^Error: Job '.*' failed$/.test(line))
    .join('\n');
}
