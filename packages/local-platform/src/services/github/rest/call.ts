/** What a REST operation's handler is given, and what it answers. */

import type { PlatformRequest } from '../../../http.ts';
import { canSee, may } from '../auth/permissions.ts';
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import type { RateLimits } from '../limits.ts';
import { notFound, Refusal } from '../problems.ts';
import type { Repository } from '../store.ts';

export interface RestAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Default: application/json. */
  mediaType?: string;
}

export type Handler = (call: RestCall) => RestAnswer | Promise<RestAnswer>;

/** Handlers by `METHOD /path/{template}` as the OpenAPI description has them. */
export type Handlers = Record<string, Handler>;

export class RestCall {
  readonly core: Core;
  readonly identity: Identity;
  readonly params: Record<string, string>;
  /** Query parameters in their types, defaults filled in. */
  readonly query: Record<string, unknown>;
  readonly request: PlatformRequest;
  readonly rates: RateLimits;
  readonly #body: unknown;

  constructor(options: {
    core: Core;
    identity: Identity;
    params: Record<string, string>;
    query: Record<string, unknown>;
    body: unknown;
    request: PlatformRequest;
    rates: RateLimits;
  }) {
    this.core = options.core;
    this.identity = options.identity;
    this.params = options.params;
    this.query = options.query;
    this.request = options.request;
    this.rates = options.rates;
    this.#body = options.body;
  }

  /** The body: the router has held it to the operation's schema. */
  body<T>(): T {
    return (this.#body ?? {}) as T;
  }

  param(name: string): string {
    return this.params[name] ?? '';
  }

  number(name: string): number {
    const value = Number(this.params[name]);
    if (!Number.isSafeInteger(value)) throw notFound();
    return value;
  }

  text(name: string): string | undefined {
    const value = this.query[name];
    return value === undefined || value === '' ? undefined : String(value);
  }

  /** The media type asked for: `raw`, `diff`, `json` ... of `application/vnd.github.raw+json` and the like. */
  accepts(kind: string): boolean {
    return new RegExp(`application/vnd\\.github\\.(v3\\.)?${kind}(\\+json)?(;|,|$)`).test(
      String(this.request.headers.accept ?? ''),
    );
  }

  /** The repository of `{owner}/{repo}`, when the identity sees it and holds the permission; else GitHub's refusal. */
  repository(permission = 'metadata', level: 'read' | 'write' = 'read'): Repository {
    return requireRepository(
      this.core,
      this.identity,
      `${this.param('owner')}/${this.param('repo')}`,
      permission,
      level,
    );
  }

  /** A page of a list, with the Link header. */
  page<T>(items: readonly T[], view: (item: T) => unknown = (item) => item): RestAnswer {
    const { start, end, headers } = this.pageBounds(items.length);
    return { status: 200, headers, body: items.slice(start, end).map(view) };
  }

  pageBounds(total: number): { start: number; end: number; headers: Record<string, string> } {
    const perPage = Math.min(100, Math.max(1, Number(this.query.per_page ?? 30)));
    const page = Math.max(1, Number(this.query.page ?? 1));
    const last = Math.max(1, Math.ceil(total / perPage));
    const link = (number: number, rel: string) => {
      const url = new URL(this.request.url);
      url.host = new URL(this.core.url).host;
      url.searchParams.set('page', String(number));
      return `<${url.href}>; rel="${rel}"`;
    };
    const links = [
      ...(page > 1 ? [link(page - 1, 'prev')] : []),
      ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
      ...(page > 1 ? [link(1, 'first')] : []),
    ];
    return {
      start: (page - 1) * perPage,
      end: page * perPage,
      headers: links.length > 0 ? { link: links.join(', ') } : {},
    };
  }

  user(): Extract<Identity, { kind: 'user' }> {
    if (this.identity.kind === 'user') return this.identity;
    if (this.identity.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
    throw new Refusal(403, 'Resource not accessible by integration');
  }
}

export function requireRepository(
  core: Core,
  identity: Identity,
  fullName: string,
  permission: string,
  level: 'read' | 'write',
): Repository {
  const repository = core.store.repository(fullName);
  if (!repository || !canSee(core.store, identity, repository)) throw notFound();
  requirePermission(core, identity, repository, permission, level);
  return repository;
}

export function requirePermission(
  core: Core,
  identity: Identity,
  repository: Repository,
  permission: string,
  level: 'read' | 'write',
): void {
  if (may(core.store, identity, repository, permission, level)) return;
  if (identity.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
  if (identity.kind === 'user') {
    if (level === 'write' && permission === 'administration')
      throw new Refusal(403, 'Must have admin rights to Repository.');
    throw level === 'write' && permission !== 'contents'
      ? new Refusal(403, 'Resource not accessible by personal access token')
      : notFound();
  }
  throw new Refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': `${permission}=${level}` },
  });
}
