/** Starts the GitHub service alone, and speaks to it as a client would: fetch and git. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { systemClock } from '../src/clock.ts';
import { eventBus, type PlatformEvent } from '../src/events.ts';
import { listenFor } from '../src/listen.ts';
import type { JournalEntry, ServiceContext } from '../src/service.ts';
import definition, { type GitHubService } from '../src/services/github/index.ts';

const run = promisify(execFile);

export interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: replies are read member by member
  body: any;
}

export interface TestBed {
  github: GitHubService;
  events: PlatformEvent[];
  journal: JournalEntry[];
  folder: string;
  clock: ReturnType<typeof systemClock>;
  rest(
    token: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  graphql(token: string, query: string, variables?: Record<string, unknown>): Promise<Reply>;
  git(cwd: string, ...args: string[]): Promise<{ code: number; output: string }>;
  /** Address for git with a token in it. */
  remote(fullName: string, token: string): string;
  stop(): Promise<void>;
}

export async function startGitHub(): Promise<TestBed> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-github-test-'));
  const events: PlatformEvent[] = [];
  const journal: JournalEntry[] = [];
  const clock = systemClock();
  const bus = eventBus((error) => {
    throw error;
  });
  bus.on((event) => {
    events.push(event);
  });
  const write: ServiceContext['journal'] = (kind, text, details) =>
    journal.push({ at: clock.now().toISOString(), service: 'github', kind, text, details });
  const github = await definition.start({
    clock,
    events: bus,
    folder: join(folder, 'service'),
    use: () => {
      throw new Error('GitHub needs no other service');
    },
    peer: () => undefined,
    overview: { journal: () => journal, services: () => [] },
    journal: write,
    listen: listenFor('github', write),
  });

  async function call(
    url: string,
    token: string | null,
    method: string,
    body: unknown,
    extra = {},
  ): Promise<Reply> {
    const response = await fetch(url, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        accept: 'application/vnd.github+json',
        ...extra,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('application/json') && text !== '';
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  }

  return {
    github,
    events,
    journal,
    folder,
    clock,
    rest: (token, method, path, body, headers) =>
      call(`${github.apiUrl}${path}`, token, method, body, headers),
    graphql: (token, query, variables = {}) => call(github.graphqlUrl, token, 'POST', { query, variables }),
    async git(cwd, ...args) {
      const env = {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_AUTHOR_NAME: 'dev',
        GIT_AUTHOR_EMAIL: 'dev@example.com',
        GIT_COMMITTER_NAME: 'dev',
        GIT_COMMITTER_EMAIL: 'dev@example.com',
      };
      try {
        const { stdout, stderr } = await run('git', args, { cwd, env });
        return { code: 0, output: stdout + stderr };
      } catch (error) {
        const failed = error as { code: number; stdout: string; stderr: string };
        return { code: failed.code, output: failed.stdout + failed.stderr };
      }
    },
    remote: (fullName, token) =>
      `${github.url.replace('http://', `http://x-access-token:${token}@`)}/${fullName}.git`,
    async stop() {
      await github.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
