/**
 * git over HTTP: `git upload-pack` and `git receive-pack` behind GitHub's authentication, with the rulesets checked in the pre-receive
 * hook. They run as `git http-backend` runs them, without two more programs for each request.
 * Protocol: `git help gitprotocol-http`, `git help upload-pack`, `git help receive-pack`.
 */

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
import { answerHook, type HookJudge, type HookQuestion, PRE_RECEIVE } from './pre-receive.ts';
import { runGit, runService } from './process.ts';
import { ZERO_SHA } from './repository.ts';

interface PushSession {
  repository: Repository;
  identity: Identity;
  /** Asks for no branch and no tag: it waits for none of their writers. */
  aside: boolean;
  changes: RefChange[];
}

/** A request for one of git's services. */
interface Served {
  request: PlatformRequest;
  repository: Repository;
  service: 'git-upload-pack' | 'git-receive-pack';
  /** `info/refs`: the service says what there is. */
  advertises: boolean;
}

/** "Smart Clients": answers must not be cached. */
const NO_CACHE = { 'cache-control': 'no-cache, max-age=0, must-revalidate', pragma: 'no-cache' };

/** Writes the hooks that every repository uses. */
export function writeHooks(folder: string): void {
  writeFileSync(join(folder, 'pre-receive'), PRE_RECEIVE, { mode: 0o755 });
}

export class SmartHttp {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Serves `/{owner}/{name}[.git]/{info/refs,git-upload-pack,git-receive-pack}`. */
  async handle(request: PlatformRequest): Promise<PlatformResponse> {
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
    const served: Served = {
      request,
      repository: seen,
      service: wanted,
      advertises: service === 'info/refs',
    };
    if (!served.advertises && request.headers['content-type'] !== `application/x-${wanted}-request`)
      return { status: 415, body: 'Unsupported Media Type\n' };
    if (service !== 'git-receive-pack') return this.#serve(served);
    const session: PushSession = { repository: seen, identity, aside: isAside(request.body), changes: [] };
    const push = async () => {
      const answer = await this.#serve(served, (question) => this.#preReceive(session, question));
      const done: RefChange[] = [];
      for (const change of session.changes)
        if (((await seen.git.ref(change.ref)) ?? ZERO_SHA) === change.after) done.push(change);
      // Before the answer: who pushes and then asks finds pull requests and events as the push left them.
      await refsMoved(this.#core, seen, done, identity);
      return answer;
    };
    return session.aside ? seen.git.aside(push) : seen.git.exclusive(push);
  }

  /** What a push may not do, in lines for who pushes; none where it may. */
  async #preReceive(session: PushSession, { changes, env }: HookQuestion): Promise<string[]> {
    const output: string[] = [];
    if (session.aside && changes.some(({ ref }) => BRANCH_OR_TAG.test(ref)))
      return ['error: the push asks for another ref than it said'];
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
    if (output.length === 0) session.changes = changes;
    return output;
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

  /** Git's answer. `judge` answers the pre-receive hook. */
  async #serve(
    { request, repository, service, advertises }: Served,
    judge?: HookJudge,
  ): Promise<PlatformResponse> {
    const protocol = request.headers['git-protocol'];
    const isV2 = typeof protocol === 'string' && protocol.split(':').includes('version=2');
    const options = ['--stateless-rpc', ...(advertises ? ['--http-backend-info-refs'] : [])];
    const hook = judge && answerHook(judge);
    const { code, stdout, stderr } = await runService(
      repository.record.gitDir,
      [service.slice('git-'.length), ...options],
      request.body,
      {
        env: { ...hook?.env, ...(typeof protocol === 'string' ? { GIT_PROTOCOL: protocol } : {}) },
        onSocket: hook?.onSocket,
      },
    );
    if (code !== 0)
      this.#core.context.journal('git', `${service} ended with ${code}: ${stderr.toString('utf8')}`);
    const kind = advertises ? 'advertisement' : 'result';
    const head = advertises && !isV2 ? announcement(service) : '';
    return {
      status: code === 0 || stdout.length > 0 ? 200 : 500,
      headers: { ...NO_CACHE, 'content-type': `application/x-${service}-${kind}` },
      body: Buffer.concat([Buffer.from(head), stdout]),
    };
  }
}

const BRANCH_OR_TAG = /^refs\/(heads|tags)\//;

/** Whether the commands of a push name refs that are neither branches nor tags. `git help gitprotocol-pack`, "Reference Update Request". */
function isAside(body: Buffer): boolean {
  for (let at = 0; ; ) {
    const length = Number.parseInt(body.toString('latin1', at, at + 4), 16);
    if (length === 0) return at > 0;
    if (Number.isNaN(length) || length < 4 || at + length > body.length) return false;
    const [command = ''] = body.toString('utf8', at + 4, at + length).split('\0');
    const ref = /^[0-9a-f]{40} [0-9a-f]{40} (refs\/.+?)\n?$/.exec(command)?.[1];
    if (ref === undefined || BRANCH_OR_TAG.test(ref)) return false;
    at += length;
  }
}

/** First lines of an advertisement before version 2 of the protocol: packet lines, and a flush. */
function announcement(service: string): string {
  const line = `# service=${service}\n`;
  return `${(line.length + 4).toString(16).padStart(4, '0')}${line}0000`;
}
