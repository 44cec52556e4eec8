/**
 * Runs the shipped bundle of an action as a child process with the variables and files that the runner gives it, and reads back
 * what it wrote: outputs, exported variables, state, summary, annotations, audit log.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { laterBy } from './later.ts';

/** Only an end for what hangs by mistake, before jest's own: scanners take long to start, and machines that run tests are busy. */
const HANGS_AFTER_MS = 280_000;

export interface RunOptions {
  inputs?: Record<string, string>;
  /** Variables besides those of the runner; they win over these. */
  env?: Record<string, string>;
  /** GITHUB_WORKSPACE; a new empty folder where not given. */
  workspace?: string;
  /** The webhook's payload. */
  event?: Record<string, unknown>;
  /** Runs post instead of main, with the state that main saved. */
  post?: { state: Record<string, string> };
  /** Keeps RUNNER_TEMP of an earlier run, for post and for second runs. */
  temp?: string;
  /** Gives up after so long, where a run takes longer than a test should. */
  timeoutMs?: number;
  /** How far the clock of the process is ahead. */
  laterMs?: number;
  /** Ends the process with SIGKILL, as a runner that goes away. */
  kill?: AbortSignal;
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  properties: Record<string, string>;
}

export interface ActionRun {
  exitCode: number;
  /** All that was printed, standard error included, in order of arrival. */
  log: string;
  outputs: Record<string, string>;
  exported: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  annotations: Annotation[];
  /** What was masked with ::add-mask::. */
  masks: string[];
  audit: Record<string, unknown>[];
  temp: string;
  workspace: string;
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Folders made here are removed when the test process ends. */
const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-test-'));
  folders.push(folder);
  return folder;
}

/** Runs `actions/NAME` as its action.yml says: defaults of inputs come from there, as the runner does it. */
export async function runAction(name: string, options: RunOptions = {}): Promise<ActionRun> {
  const folder = join(root, 'actions', name);
  const metadata = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { default?: unknown }>;
    runs: { main: string; post?: string };
  };
  const known = Object.keys(metadata.inputs ?? {});
  const unknown = Object.keys(options.inputs ?? {}).filter((input) => !known.includes(input));
  if (unknown.length > 0)
    throw new Error(`${name} has no input ${unknown.join(', ')}; it has: ${known.join(', ')}`);

  const temp = options.temp ?? newFolder();
  const workspace = options.workspace ?? newFolder();
  const files = join(temp, `_files-${Math.random().toString(36).slice(2)}`);
  mkdirSync(files, { recursive: true });
  const file = (id: string, content = '') => {
    const path = join(files, id);
    writeFileSync(path, content);
    return path;
  };
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: join(temp, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.event ?? {})),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/claims-api',
    GITHUB_REPOSITORY_ID: '1001',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_REPOSITORY_OWNER_ID: '42',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'dev',
    GITHUB_ACTOR_ID: '500',
    GITHUB_WORKFLOW: 'release',
    GITHUB_JOB: 'publish',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
  };
  mkdirSync(join(temp, 'home'), { recursive: true });
  for (const [input, declaration] of Object.entries(metadata.inputs ?? {})) {
    const given = options.inputs?.[input];
    // A default that is an expression is the runner's to evaluate; tests give such inputs themselves.
    const fallback = declaration.default === undefined ? '' : String(declaration.default);
    const value = given ?? (fallback.includes('${{') ? '' : fallback);
    env[`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  for (const [key, value] of Object.entries(options.post?.state ?? {})) env[`STATE_${key}`] = value;
  Object.assign(env, options.env);

  const script = options.post ? metadata.runs.post : metadata.runs.main;
  if (!script) throw new Error(`${name} has no post step`);
  const bundle = join(folder, script);
  if (!existsSync(bundle)) throw new Error(`${name} is not built: run "pnpm build ${name}"`);
  const { exitCode, log } = await run(bundle, env, workspace, options);
  const read = (id: string) => readFileSync(join(files, id), 'utf8');
  const auditFile = env.WAYBILL_AUDIT_LOG ?? join(temp, 'waybill', 'audit.jsonl');
  return {
    exitCode,
    log,
    outputs: parseFileCommand(read('output')),
    exported: parseFileCommand(read('env')),
    state: parseFileCommand(read('state')),
    summary: read('summary'),
    annotations: annotations(log),
    masks: [...log.matchAll(/^::add-mask::(.*)$/gm)].map((match) => unescapeData(match[1] ?? '')),
    audit: existsSync(auditFile)
      ? readFileSync(auditFile, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Record<string, unknown>)
      : [],
    temp,
    workspace,
  };
}

function run(
  bundle: string,
  env: Record<string, string>,
  cwd: string,
  { timeoutMs = HANGS_AFTER_MS, laterMs = 0, kill }: Pick<RunOptions, 'timeoutMs' | 'laterMs' | 'kill'>,
): Promise<{ exitCode: number; log: string }> {
  return new Promise((resolveRun, reject) => {
    const child = spawn(process.execPath, [...laterBy(laterMs), bundle], {
      env,
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    kill?.addEventListener('abort', () => child.kill('SIGKILL'));
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolveRun({ exitCode: code ?? -1, log: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** `name<<DELIMITER`, lines, `DELIMITER`: the format of GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE. */
function parseFileCommand(content: string): Record<string, string> {
  const out: Record<string, string> = {};
  const lines = content.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const multi = /^([^=]+?)<<(.+)$/.exec(line);
    if (multi) {
      const value: string[] = [];
      for (i++; i < lines.length && lines[i] !== multi[2]; i++) value.push(lines[i] ?? '');
      out[multi[1] ?? ''] = value.join('\n');
    } else if (line.includes('=')) {
      out[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return out;
}

function annotations(log: string): Annotation[] {
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/gm)].map((match) => ({
    level: match[1] as Annotation['level'],
    message: unescapeData(match[3] ?? ''),
    properties: Object.fromEntries(
      (match[2] ?? '')
        .split(',')
        .filter((pair) => pair.includes('='))
        .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeData(pair.slice(pair.indexOf('=') + 1))]),
    ),
  }));
}

function unescapeData(text: string): string {
  return text
    .replace(/%0D/g, '\r')
    .replace(/%0A/g, '\n')
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%25/g, '%');
}
