/**
 * git over HTTP: `git http-backend` behind GitHub's authentication, with the rulesets checked in the pre-receive hook.
 * Protocol: `git help http-backend`, `git help http-protocol`.
 */

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformRequest, PlatformResponse } from '../../../http.ts';
import { authenticate } from '../auth/authenticate.ts';
import { canSee, may } from '../auth/permissions.ts';
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import { Refusal } from '../problems.ts';
import { refsMoved } from '../pushes.ts';
import { type RefChange, violations } from '../rules/rulesets.ts';
import type { Repository } from '../store.ts';
import { gitEnvironment, runGit } from './process.ts';
import { ZERO_SHA } from './repository.ts';

interface PushSession {
  repository: Repository;
  identity: Identity;
  changes: RefChange[];
}

/** Variables that tell git where the pushed objects wait until they are accepted. */
const QUARANTINE = [
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
] as const;

/** Asks the platform whether the push may be; prints what it says. */
const HOOK = `import { request } from 'node:http';
const input = await new Promise((resolve) => {
  let text = '';
  process.stdin.on('data', (chunk) => { text += chunk; }).on('end', () => resolve(text));
});
const names = ${JSON.stringify(QUARANTINE)};
const env = Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
const call = request(process.env.WAYBILL_HOOK_URL, { method: 'POST' }, (response) => {
  let text = '';
  response.on('data', (chunk) => { text += chunk; });
  response.on('end', () => {
    process.stderr.write(text);
    process.exitCode = response.statusCode === 200 ? 0 : 1;
  });
});
call.on('error', (error) => { console.error(String(error)); process.exitCode = 1; });
call.end(JSON.stringify({ input, env }));
`;

/** Writes the hooks that every repository uses. */
export function writeHooks(folder: string): void {
  writeFileSync(join(folder, 'pre-receive.mjs'), HOOK);
  writeFileSync(
    join(folder, 'pre-receive'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(folder, 'pre-receive.mjs')}"\n`,
    { mode: 0o755 },
  );
}

export class SmartHttp {
  readonly #core: Core;
  readonly #sessions = new Map<string, PushSession>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Serves `/{owner}/{name}[.git]/{info/refs,git-upload-pack,git-receive-pack}`. */
  async handle(request: PlatformRequest): Promise<PlatformResponse | undefined> {
    const { owner = '', repo = '', service = '' } = request.params;
    const wanted = service === 'info/refs' ? request.url.searchParams.get('service') : service;
    if (wanted !== 'git-upload-pack' && wanted !== 'git-receive-pack')
      return { status: 403, body: 'Please upgrade your git client.\n' };
    const challenge = {
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="GitHub"', 'content-type': 'text/plain' },
    };
    let identity: Identity;
    try {
      identity = authenticate(this.#core, request.headers);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...challenge, body: 'Bad credentials\n' };
    }
    const fullName = `${owner}/${repo.replace(/\.git$/, '')}`;
    const repository = this.#core.store.repository(fullName);
    const writes = wanted === 'git-receive-pack';
    const seen = repository && canSee(this.#core.store, identity, repository) ? repository : undefined;
    if (!seen || (writes && identity.kind === 'anonymous')) {
      if (identity.kind === 'anonymous') return { ...challenge, body: 'Repository not found.\n' };
      return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Repository not found.\n' };
    }
    if (!may(this.#core.store, identity, seen, 'contents', writes ? 'write' : 'read')) {
      const login =
        identity.kind === 'user' || identity.kind === 'installation' || identity.kind === 'workflow'
          ? identity.account.login
          : '';
      const text = writes
        ? `Permission to ${fullName}.git denied to ${login}.\n`
        : 'Write access to repository not granted.\n';
      return { status: 403, headers: { 'content-type': 'text/plain' }, body: text };
    }
    if (service !== 'git-receive-pack') {
      await this.#backend(request, seen, service, {});
      request.response.end();
      return undefined;
    }
    const id = randomUUID();
    const session: PushSession = { repository: seen, identity, changes: [] };
    this.#sessions.set(id, session);
    try {
      await seen.git.exclusive(async () => {
        await this.#backend(request, seen, service, {
          WAYBILL_HOOK_URL: `${this.#core.url}/_platform/hooks/pre-receive/${id}`,
        });
        const done: RefChange[] = [];
        for (const change of session.changes)
          if (((await seen.git.ref(change.ref)) ?? ZERO_SHA) === change.after) done.push(change);
        await refsMoved(this.#core, seen, done, identity);
      });
    } finally {
      this.#sessions.delete(id);
      // Only now: who pushes and then asks finds pull requests and events as the push left them.
      request.response.end();
    }
    return undefined;
  }

  /** The pre-receive hook's question. */
  async preReceive(request: PlatformRequest): Promise<PlatformResponse> {
    const session = this.#sessions.get(request.params.id ?? '');
    if (!session) return { status: 404, body: 'unknown push\n' };
    const { input, env } = request.json<{ input: string; env: Record<string, string> }>();
    const changes = input
      .split('\n')
      .filter(Boolean)
      .map((line): RefChange => {
        const [before = '', after = '', ref = ''] = line.split(' ');
        return { before, after, ref };
      });
    const output: string[] = [];
    for (const change of changes) {
      if (!/^refs\/(heads|tags|notes)\//.test(change.ref) && /^refs\/(pull|heads$)/.test(change.ref)) {
        output.push(`error: GH000: deny updating a hidden ref ${change.ref}`);
        continue;
      }
      const workflowFault = await this.#workflowFault(session, change, env);
      if (workflowFault) output.push(workflowFault);
      const faults = await violations(this.#core, session.repository, change, {
        identity: session.identity,
        way: 'push',
        gitEnvironment: env,
      });
      if (faults.length === 0) continue;
      const page = `${session.repository.record.webUrl}/rules?ref=${encodeURIComponent(change.ref)}`;
      output.push(
        `error: GH013: Repository rule violations found for ${change.ref}.`,
        `Review all repository rules at ${page}`,
        '',
        ...faults.flatMap((fault) => [`- ${fault}`, '']),
      );
    }
    if (output.length > 0) return { status: 409, body: `${output.join('\n')}\n` };
    session.changes = changes;
    return { status: 200, body: '' };
  }

  /** GITHUB_TOKEN never, and an app only with `workflows: write`, may change workflow files by a push. */
  async #workflowFault(
    session: PushSession,
    change: RefChange,
    env: Record<string, string>,
  ): Promise<string | null> {
    const { identity, repository } = session;
    if (identity.kind !== 'installation' && identity.kind !== 'workflow') return null;
    if (identity.kind === 'installation' && identity.permissions.workflows === 'write') return null;
    if (change.after === ZERO_SHA) return null;
    const not = change.before === ZERO_SHA ? ['--branches'] : [change.before];
    const { stdout } = await runGit(
      repository.record.gitDir,
      [
        'log',
        '--format=',
        '--name-only',
        '-m',
        `${change.after}^{commit}`,
        '--not',
        ...not,
        '--',
        '.github/workflows',
      ],
      { env },
    );
    const path = stdout.toString('utf8').split('\n').find(Boolean);
    return path
      ? `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`
      : null;
  }

  #backend(
    request: PlatformRequest,
    repository: Repository,
    service: string,
    extra: Record<string, string>,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const protocol = request.headers['git-protocol'];
      const child = spawn('git', ['http-backend'], {
        env: gitEnvironment({
          ...extra,
          GIT_PROJECT_ROOT: repository.record.gitDir,
          GIT_HTTP_EXPORT_ALL: '1',
          PATH_INFO: `/${service}`,
          REQUEST_METHOD: request.method,
          QUERY_STRING: request.url.search.slice(1),
          CONTENT_TYPE: String(request.headers['content-type'] ?? ''),
          CONTENT_LENGTH: String(request.body.length),
          REMOTE_ADDR: '127.0.0.1',
          REMOTE_USER: 'git',
          ...(typeof protocol === 'string' ? { GIT_PROTOCOL: protocol } : {}),
        }),
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      const errors: Buffer[] = [];
      child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
      child.stdin.on('error', () => {});
      child.stdin.end(request.body);
      let head: Buffer | null = Buffer.alloc(0);
      child.stdout.on('data', (chunk: Buffer) => {
        if (head === null) {
          if (!request.response.write(chunk)) {
            child.stdout.pause();
            request.response.once('drain', () => child.stdout.resume());
          }
          return;
        }
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        const headers: Record<string, string> = {};
        let status = 200;
        for (const line of head.subarray(0, end).toString('latin1').split('\r\n')) {
          const colon = line.indexOf(':');
          const name = line.slice(0, colon).toLowerCase();
          const value = line.slice(colon + 1).trim();
          if (name === 'status') status = Number(value.split(' ')[0]);
          else headers[name] = value;
        }
        request.response.writeHead(status, headers);
        const rest = head.subarray(end + 4);
        head = null;
        if (rest.length > 0) request.response.write(rest);
      });
      child.once('error', reject);
      child.once('close', (code) => {
        if (code !== 0)
          this.#core.context.journal(
            'git',
            `http-backend ended with ${code}: ${Buffer.concat(errors).toString('utf8')}`,
          );
        if (!request.response.headersSent) request.response.writeHead(500);
        resolve();
      });
    });
  }
}
