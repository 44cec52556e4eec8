/**
 * GitHub's REST and GraphQL interfaces over the toolkit's one HTTP client: typed, with refusals as coded errors, rate limits
 * waited out as GitHub asks, and no redirect followed (a repository that moved is said, not silently written to).
 */
import {
  type Attempt,
  type HttpClient,
  type HttpResponse,
  header,
  type Logger,
  type Pace,
  type RetryPolicy,
  realPace,
  retrying,
  WaybillError,
} from '@waybill/toolkit';
import {
  fieldErrorsOf,
  type GraphqlError,
  graphqlError,
  type Refusal,
  rateLimitWaitMs,
  restError,
} from './classify.ts';
import { errors } from './errors.ts';
import { type DataOf, fillRoute, type Method, type ParamsOf, queryString, type RouteOf } from './routes.ts';

export interface GitHubClientOptions {
  /** `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  apiUrl: string;
  /** `https://api.github.com/graphql`, or `https://HOST/api/graphql`. */
  graphqlUrl: string;
  /** Masked already by whoever read it. */
  token: string;
  http: HttpClient;
  log: Logger;
  pace?: Pace;
  /** Bounds of waiting for rate limits; the client's own transient failures are retried by `http`. */
  rateLimit?: Partial<RetryPolicy>;
}

/** `owner/name` in its parts. */
export interface Repository {
  owner: string;
  name: string;
}

export interface RestAnswer<T> {
  status: number;
  data: T;
  headers: HttpResponse['headers'];
}

/** A refusal as a value, for callers that know what to do about some of them. */
export type Tried<T> = { ok: true; value: T } | { ok: false; error: WaybillError };

export interface GraphqlOptions {
  /** `owner/name` for messages. */
  repository?: string;
}

export interface GitHubClient {
  /** By which it waits. */
  readonly pace: Pace;
  /**
   * One REST request: `rest('get', '/repos/{owner}/{repo}', { path: { owner, repo } })`.
   * Throws WAYBILL_GITHUB_* for refusals and WAYBILL_HTTP_* where no answer came.
   */
  rest<M extends Method, P extends RouteOf<M>>(
    method: M,
    route: P,
    params: ParamsOf<M, P>,
  ): Promise<RestAnswer<DataOf<M, P>>>;
  /** The same, with refusals (not failures to reach GitHub) as values. */
  tryRest<M extends Method, P extends RouteOf<M>>(
    method: M,
    route: P,
    params: ParamsOf<M, P>,
  ): Promise<Tried<RestAnswer<DataOf<M, P>>>>;
  /** Every page of a list, `perPage` 100; throws when there are more than `maxPages`. */
  pages<P extends RouteOf<'get'>>(
    route: P,
    params: ParamsOf<'get', P>,
    maxPages?: number,
  ): Promise<DataOf<'get', P> extends (infer T)[] ? T[] : never>;
  /** A body as bytes, in the media type `application/vnd.github.raw+json`. */
  raw(route: RouteOf<'get'>, path: Record<string, string | number>, maxBytes?: number): Promise<Buffer>;
  /** One GraphQL operation. Any error in the answer is thrown. */
  graphql<T>(document: string, variables: Record<string, unknown>, options?: GraphqlOptions): Promise<T>;
  /** The same, with the answer's errors as values beside whatever data came. */
  graphqlAnswer<T>(
    document: string,
    variables: Record<string, unknown>,
    options?: GraphqlOptions,
  ): Promise<{ data: T | null; errors: GraphqlError[]; error?: WaybillError }>;
}

/** Version of the REST interface that the types are of. https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';
/** Refusals are answers here: their bodies say what to do. */
const REFUSALS = [301, 302, 307, 308, 400, 401, 403, 404, 405, 409, 410, 422, 429, 451];
/** Secondary limits are lifted within minutes (a block for content creation asks for one or more); beyond that a re-run is better. */
const DEFAULT_RATE_LIMIT: RetryPolicy = { attempts: 8, baseMs: 1_000, capMs: 60_000, budgetMs: 10 * 60_000 };
const PAGE_SIZE = 100;
const DEFAULT_MAX_PAGES = 20;
/** GitHub's own limit for blobs through the API is 100 MB. */
const RAW_LIMIT_BYTES = 100 * 1024 * 1024;

export function githubClient(options: GitHubClientOptions): GitHubClient {
  const { http, log } = options;
  const pace = options.pace ?? realPace;
  const policy = { ...DEFAULT_RATE_LIMIT, ...options.rateLimit };
  const apiUrl = options.apiUrl.replace(/\/+$/, '');
  const baseHeaders = {
    authorization: `Bearer ${options.token}`,
    'x-github-api-version': API_VERSION,
  };

  /** Repeats `once` while GitHub's rate limits hold it back. */
  function paced<T>(once: () => Promise<Attempt<T>>): Promise<T> {
    return retrying(policy, pace, once, (_, waitMs, error) =>
      log.info(`${error instanceof Error ? error.message : error}; waiting ${Math.ceil(waitMs / 1000)} s`),
    );
  }

  async function send(
    method: Method,
    route: string,
    params: { path?: unknown; query?: unknown; body?: unknown },
    accept: string,
    maxResponseBytes?: number,
  ): Promise<Tried<HttpResponse>> {
    const path = (params.path ?? {}) as Record<string, unknown>;
    const url = `${apiUrl}${fillRoute(route, path)}${queryString(params.query as Record<string, unknown> | undefined)}`;
    return paced(async (): Promise<Attempt<Tried<HttpResponse>>> => {
      const answer = await http.request({
        method: method.toUpperCase(),
        url,
        headers: { ...baseHeaders, accept },
        ...(params.body === undefined ? {} : { json: params.body }),
        accept: REFUSALS,
        redirect: 'manual',
        ...(maxResponseBytes === undefined ? {} : { maxResponseBytes }),
      });
      if (answer.status >= 200 && answer.status < 300)
        return { done: true, value: { ok: true, value: answer } };
      const refusal = restRefusal(method, route, path, answer);
      const error = restError(refusal, pace.now());
      const waitMs = rateLimitWaitMs(refusal, pace.now());
      if (waitMs !== undefined) return { done: false, error, again: true, retryAfterMs: waitMs };
      return { done: true, value: { ok: false, error } };
    });
  }

  async function tryRest<M extends Method, P extends RouteOf<M>>(
    method: M,
    route: P,
    params: ParamsOf<M, P>,
  ): Promise<Tried<RestAnswer<DataOf<M, P>>>> {
    const tried = await send(method, String(route), params, 'application/vnd.github+json');
    if (!tried.ok) return tried;
    const { status, headers, body } = tried.value;
    const data = (body.length === 0 ? undefined : tried.value.json()) as DataOf<M, P>;
    return { ok: true, value: { status, headers, data } };
  }

  async function graphqlAnswer<T>(
    document: string,
    variables: Record<string, unknown>,
    graphqlOptions: GraphqlOptions = {},
  ) {
    const operation = operationName(document);
    const isQuery = !/^\s*mutation\b/.test(document);
    return paced(
      async (): Promise<Attempt<{ data: T | null; errors: GraphqlError[]; error?: WaybillError }>> => {
        const answer = await http.request({
          method: 'POST',
          url: options.graphqlUrl,
          headers: { ...baseHeaders, accept: 'application/json' },
          json: { query: document, variables },
          accept: REFUSALS,
          redirect: 'manual',
          idempotent: isQuery,
        });
        const body = (answer.body.length === 0 ? {} : answer.json()) as {
          data?: T | null;
          errors?: GraphqlError[];
          message?: string;
        };
        const list = body.errors ?? [];
        const fine = answer.status >= 200 && answer.status < 300;
        if (fine && list.length === 0) return { done: true, value: { data: body.data ?? null, errors: [] } };
        const refusal: Refusal = {
          operation,
          repository: graphqlOptions.repository,
          status: answer.status,
          headers: answer.headers,
          message: list[0]?.message ?? body.message ?? '',
          fieldErrors: list.slice(1).map((entry) => entry.message),
        };
        const error = fine ? graphqlError(refusal, list, pace.now()) : restError(refusal, pace.now());
        if (error.code === 'WAYBILL_GITHUB_RATE_LIMITED') {
          return { done: false, error, again: true, retryAfterMs: rateLimitWaitMs(refusal, pace.now()) };
        }
        if (!fine) return { done: false, error, again: false };
        return { done: true, value: { data: body.data ?? null, errors: list, error } };
      },
    );
  }

  const rest: GitHubClient['rest'] = async (method, route, params) => {
    const tried = await tryRest(method, route, params);
    if (!tried.ok) throw tried.error;
    return tried.value;
  };

  return {
    pace,
    rest,
    tryRest,
    async pages(route, params, maxPages = DEFAULT_MAX_PAGES) {
      const all: unknown[] = [];
      for (let page = 1; ; page++) {
        const query = { ...(params as { query?: Record<string, unknown> }).query, per_page: PAGE_SIZE, page };
        const { data, headers } = await rest('get', route, { ...params, query } as typeof params);
        const list: unknown = data;
        if (!Array.isArray(list)) throw new TypeError(`${String(route)} does not answer with a list`);
        all.push(...(list as unknown[]));
        if (!/rel="next"/.test(header(headers, 'link') ?? '')) return all as never;
        if (page >= maxPages) {
          // A list that was not read to its end must never pass for a whole one.
          throw errors.GITHUB_REFUSED({
            message: `GET ${String(route)} has more than ${maxPages * PAGE_SIZE} entries`,
            fix: 'narrow what is asked for',
          });
        }
      }
    },
    async raw(route, path, maxBytes = RAW_LIMIT_BYTES) {
      const tried = await send('get', String(route), { path }, 'application/vnd.github.raw+json', maxBytes);
      if (!tried.ok) throw tried.error;
      return tried.value.body;
    },
    graphqlAnswer,
    async graphql<T>(document: string, variables: Record<string, unknown>, graphqlOptions?: GraphqlOptions) {
      const { data, error } = await graphqlAnswer<T>(document, variables, graphqlOptions);
      if (error) throw error;
      if (data === null) {
        throw errors.GITHUB_GRAPHQL({ message: `GitHub answered ${operationName(document)} without data` });
      }
      return data;
    },
  };
}

/**
 * Whether a write that failed so may have been carried out all the same: no answer came, or one from a gateway. Whoever wrote
 * looks at the state before writing again.
 */
export function mayHaveLanded(error: unknown): boolean {
  if (!(error instanceof WaybillError)) return false;
  if (error.details.unanswered === true) return true;
  if (error.code === 'WAYBILL_HTTP_TIMEOUT' || error.code === 'WAYBILL_HTTP_UNREACHABLE') return true;
  if (error.code === 'WAYBILL_HTTP_NOT_JSON' || error.code === 'WAYBILL_HTTP_TOO_LARGE') return true;
  if (error.code === 'WAYBILL_HTTP_STATUS') return Number(error.details.status) >= 500;
  // "Something went wrong while executing your query": timeouts and failures inside GitHub, after an unknown part of the work.
  return error.code === 'WAYBILL_GITHUB_GRAPHQL' && /something went wrong|timeout/i.test(error.found ?? '');
}

/** `owner/name` as text. */
export function fullName(repository: Repository): string {
  return `${repository.owner}/${repository.name}`;
}

function restRefusal(
  method: Method,
  route: string,
  path: Record<string, unknown>,
  answer: HttpResponse,
): Refusal {
  let body: unknown;
  try {
    body = answer.json();
  } catch {
    body = undefined;
  }
  const message = (body as { message?: unknown } | undefined)?.message;
  return {
    operation: `${method.toUpperCase()} ${route}`,
    repository:
      path.owner !== undefined && path.repo !== undefined ? `${path.owner}/${path.repo}` : undefined,
    status: answer.status,
    headers: answer.headers,
    message: typeof message === 'string' ? message : '',
    fieldErrors: fieldErrorsOf(body),
  };
}

/** `query readHead($owner: …` → `readHead`. */
function operationName(document: string): string {
  return /^\s*(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? 'a GraphQL operation';
}
