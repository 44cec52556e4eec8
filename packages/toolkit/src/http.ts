/**
 * The one HTTP client of Waybill: a time limit on each request, classified retries, `Retry-After`, a limit on what is read,
 * credentials that never leave their origin on a redirect, proxies by environment and private CAs.
 *
 * It stands on node:http, whose agents speak to proxies themselves (`proxyEnv`, Node 24.5), so that no action pays the start-up of a
 * larger client.
 */
import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestOptions,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { earlyConnections } from './early-connections.ts';
import { type ErrorFacts, messageOf, WaybillError } from './errors.ts';
import { failedProxy, type ProxyVariables, proxyVariables } from './proxy.ts';
import {
  type Attempt,
  defaultRetry,
  type Pace,
  type RetryPolicy,
  realPace,
  retryAfterMs,
  retrying,
} from './retry.ts';
import { errors } from './toolkit-errors.ts';

export interface HttpRequest {
  method?: string;
  url: string | URL;
  headers?: Record<string, string | undefined>;
  body?: string | Uint8Array;
  /** Sent as JSON with its content type; not together with `body`. */
  json?: unknown;
  timeoutMs?: number;
  maxResponseBytes?: number;
  /**
   * Whether a request may be sent again after a failure that could have come after it was carried out.
   * By default true for GET, HEAD, PUT, DELETE and OPTIONS (RFC 9110, section 9.2.2), false for the others.
   */
  idempotent?: boolean;
  retry?: Partial<RetryPolicy>;
  /** Statuses that are an answer, not an error, besides 2xx. */
  accept?: readonly number[];
  /** `follow` (default for GET and HEAD) or `manual`: the 3xx is the answer. */
  redirect?: 'follow' | 'manual';
}

export interface HttpResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** The address that answered, after redirects. */
  url: string;
  text(): string;
  /** Throws WAYBILL_HTTP_NOT_JSON. */
  json<T = unknown>(): T;
}

export interface HttpClient {
  /** Throws WAYBILL_HTTP_STATUS, _UNREACHABLE, _TIMEOUT or _TOO_LARGE; their `details` hold `status`, `method`, `url` and `body`. */
  request(request: HttpRequest): Promise<HttpResponse>;
  /**
   * Opens a connection on which one of the next requests to this origin will be sent: for a request that is certain to come, and waits for
   * something else yet. Does nothing where a proxy is set, and never fails.
   */
  connect?(url: string | URL): void;
}

export interface HttpClientOptions {
  userAgent?: string;
  timeoutMs?: number;
  /** Upper bound of what any request may take, also of those that ask for more. Default none. */
  maxTimeoutMs?: number;
  retry?: Partial<RetryPolicy>;
  pace?: Pace;
  env?: NodeJS.ProcessEnv;
  /** Additional CA certificates (PEM), besides those of Node and NODE_EXTRA_CA_CERTS. */
  ca?: string[];
  onRetry?: (text: string) => void;
}

const MEBIBYTE = 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_RESPONSE_BYTES = 32 * MEBIBYTE;
const MAX_REDIRECTS = 5;
/** So much of an error's body stands in the message; more helps nobody and may carry what should not be shown. */
const SHOWN_BODY_CHARS = 600;
/** Headers that carry credentials: dropped when a redirect leaves the origin (as fetch does, and browsers). */
const CREDENTIAL_HEADERS = new Set([
  'authorization',
  'cookie',
  'proxy-authorization',
  'private-token',
  'x-vault-token',
]);
/** Failures that certainly came before the request was carried out. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const UNKNOWN_AUTHORITY =
  'its certificate is from an authority that this machine does not know; NODE_EXTRA_CA_CERTS names a file with the private one';
/** What Node calls by the name of a system call or of a fault of OpenSSL, in words. */
const IN_WORDS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens at this address',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNRESET: 'the connection was cut before the answer was whole',
  EPIPE: 'the connection was cut while the request was sent',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_AUTHORITY,
};
const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/** The server says that it has not carried the request out: safe to send again whatever the method. */
const NOT_CARRIED_OUT_STATUS = new Set([425, 429, 503]);

/** The time limit of a request is over. */
class NoAnswerInTime extends Error {}

/** Tries of a service that answers nobody which fit into its time. */
const TRIES_IN_TIME = 3;

/** Limits under which each service is waited for `seconds` in all, tries again included; the defaults where it is undefined. */
export function serviceLimits(
  seconds: number | undefined,
): Pick<HttpClientOptions, 'maxTimeoutMs'> & { retry?: { totalMs: number } } {
  if (seconds === undefined) return {};
  const totalMs = seconds * 1000;
  return { maxTimeoutMs: totalMs / TRIES_IN_TIME, retry: { totalMs } };
}

export function httpClient(options: HttpClientOptions = {}): HttpClient {
  const env = options.env ?? process.env;
  const pace = options.pace ?? realPace;
  let proxies: ProxyVariables | undefined;
  const agents: Partial<Record<'http:' | 'https:', HttpAgent>> = {};
  const openers: Partial<Record<'http:' | 'https:', (url: URL) => void>> = {};
  const authorities = () => (options.ca?.length ? { ca: caBundle(options.ca) } : {});
  // Made when the first request needs it: TLS takes as long to load as Node itself, and a job on loopback never does.
  const agentFor = (protocol: 'http:' | 'https:'): HttpAgent => {
    proxies ??= proxyVariables(env);
    const agentOptions = { keepAlive: true, proxyEnv: proxies, ...authorities() };
    const Agent = protocol === 'https:' ? HttpsAgent : HttpAgent;
    // @types/node 24.19 does not know `proxyEnv` for every agent yet; Node 24.5 does.
    agents[protocol] ??= new Agent(agentOptions as ConstructorParameters<typeof HttpAgent>[0]);
    return agents[protocol];
  };

  async function once(
    request: HttpRequest,
    url: URL,
    headers: Record<string, string>,
    payload?: Buffer,
  ): Promise<HttpResponse> {
    const limit = request.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    const timeoutMs = Math.min(
      request.timeoutMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      options.maxTimeoutMs ?? Number.POSITIVE_INFINITY,
    );
    const method = request.method ?? 'GET';
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      throw failure(
        'HTTP_UNREACHABLE',
        request,
        url,
        `${url.protocol}// is not an address that can be fetched`,
      );
    }
    const agent = agentFor(url.protocol);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const requestOptions: RequestOptions = { method, headers, agent };
    let deadline: NodeJS.Timeout | undefined;
    const answer = new Promise<HttpResponse>((resolve, reject) => {
      const outgoing = send(url, requestOptions, (incoming) => {
        const chunks: Buffer[] = [];
        let size = 0;
        incoming.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > limit) {
            outgoing.destroy();
            reject(failure('HTTP_TOO_LARGE', request, url, `answer is larger than ${limit} bytes`));
            return;
          }
          chunks.push(chunk);
        });
        incoming.on('error', reject);
        incoming.on('end', () => {
          decode(Buffer.concat(chunks), incoming.headers['content-encoding'], limit)
            .then((body) => resolve(response(incoming.statusCode ?? 0, incoming.headers, body, url.href)))
            .catch(() =>
              reject(
                failure('HTTP_TOO_LARGE', request, url, `answer does not decompress within ${limit} bytes`),
              ),
            );
        });
      });
      outgoing.on('error', reject);
      // A timer, not a signal: AbortSignal.timeout loads modules of Node that nothing else here needs.
      deadline = setTimeout(() => {
        reject(new NoAnswerInTime(`nothing came within ${timeoutMs} ms`));
        outgoing.destroy();
      }, timeoutMs);
      outgoing.end(payload);
    });
    return answer.finally(() => clearTimeout(deadline));
  }

  async function follow(request: HttpRequest): Promise<HttpResponse> {
    let url = new URL(request.url);
    let method = (request.method ?? 'GET').toUpperCase();
    const headers: Record<string, string> = {
      'user-agent': options.userAgent ?? 'waybill',
      'accept-encoding': 'gzip, deflate, br',
    };
    for (const [name, value] of Object.entries(request.headers ?? {})) {
      if (value !== undefined) headers[name.toLowerCase()] = value;
    }
    let payload: Buffer | undefined;
    if (request.json !== undefined) {
      payload = Buffer.from(JSON.stringify(request.json));
      headers['content-type'] ??= 'application/json';
    } else if (request.body !== undefined) {
      const { body } = request;
      // A view of the caller's bytes: a layer of an image is not copied once more.
      payload =
        typeof body === 'string'
          ? Buffer.from(body)
          : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    }
    if (payload) headers['content-length'] = String(payload.length);
    const wanted = request.redirect ?? (method === 'GET' || method === 'HEAD' ? 'follow' : 'manual');
    for (let hop = 0; ; hop++) {
      const answer = await once({ ...request, method }, url, headers, payload);
      const location = answer.headers.location;
      const redirected = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
      if (!redirected || wanted === 'manual') return answer;
      if (hop >= MAX_REDIRECTS)
        throw failure('HTTP_UNREACHABLE', request, url, `more than ${MAX_REDIRECTS} redirects`);
      const next = new URL(location, url);
      if (url.protocol === 'https:' && next.protocol !== 'https:') {
        throw failure(
          'HTTP_UNREACHABLE',
          request,
          url,
          `redirect from https to ${next.protocol}//${next.host} refused`,
        );
      }
      if (next.origin !== url.origin) {
        for (const name of Object.keys(headers)) if (CREDENTIAL_HEADERS.has(name)) delete headers[name];
      }
      if (answer.status === 303 && method !== 'HEAD') {
        method = 'GET';
        payload = undefined;
        delete headers['content-length'];
        delete headers['content-type'];
      }
      url = next;
    }
  }

  async function attempt(request: HttpRequest): Promise<Attempt<HttpResponse>> {
    const method = (request.method ?? 'GET').toUpperCase();
    const idempotent = request.idempotent ?? ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'].includes(method);
    const url = new URL(request.url);
    try {
      const answer = await follow(request);
      const fine =
        (answer.status >= 200 && answer.status < 300) || (answer.status >= 300 && answer.status < 400);
      if (fine || request.accept?.includes(answer.status)) return { done: true, value: answer };
      const again =
        TRANSIENT_STATUS.has(answer.status) && (idempotent || NOT_CARRIED_OUT_STATUS.has(answer.status));
      return {
        done: false,
        error: statusError(request, answer),
        again,
        retryAfterMs: retryAfterMs(header(answer.headers, 'retry-after'), pace.now()),
      };
    } catch (error) {
      if (error instanceof WaybillError) return { done: false, error, again: false };
      const code = codeOf(error);
      if (error instanceof NoAnswerInTime) {
        return {
          done: false,
          error: failure('HTTP_TIMEOUT', request, url, 'no answer in time', error),
          again: idempotent,
        };
      }
      const proxy = failedProxy(error, proxies ?? {});
      const what = `${proxy === undefined ? '' : `the proxy ${proxy}: `}${IN_WORDS[code] ?? (messageOf(error) || code)}`;
      return {
        done: false,
        error: failure('HTTP_UNREACHABLE', request, url, what, error),
        again: !isPermanent(error, code) && (idempotent || NEVER_SENT.has(code)),
      };
    }
  }

  return {
    request: (request) =>
      retrying(
        { ...defaultRetry, ...options.retry, ...request.retry },
        pace,
        () => attempt(request),
        (number, waitMs, error) =>
          options.onRetry?.(`try ${number} failed (${messageOf(error)}); next in ${waitMs} ms`),
      ),
    connect(address) {
      const url = URL.parse(address.toString());
      if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return;
      const agent = agentFor(url.protocol);
      if (proxies?.HTTP_PROXY !== undefined || proxies?.HTTPS_PROXY !== undefined) return;
      openers[url.protocol] ??= earlyConnections(agent, authorities());
      openers[url.protocol]?.(url);
    },
  };
}

/** A header as one string (Node joins repeated ones, but types them as arrays). */
export function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** An address for messages: without credentials and query string, which may carry tokens. */
export function shownUrl(url: string | URL): string {
  const parsed = new URL(url);
  return `${parsed.origin}${parsed.pathname}`;
}

function response(status: number, headers: IncomingHttpHeaders, body: Buffer, url: string): HttpResponse {
  return {
    status,
    headers,
    body,
    url,
    text: () => body.toString('utf8'),
    json<T>() {
      try {
        return JSON.parse(body.toString('utf8')) as T;
      } catch (cause) {
        throw errors.HTTP_NOT_JSON({
          message: `${shownUrl(url)} answered ${status} with something that is not JSON`,
          found: body.toString('utf8').slice(0, 120),
          cause,
        });
      }
    },
  };
}

function statusError(request: HttpRequest, answer: HttpResponse): WaybillError {
  const method = (request.method ?? 'GET').toUpperCase();
  const body = answer.text().slice(0, SHOWN_BODY_CHARS).trim();
  return errors.HTTP_STATUS({
    message: `${method} ${shownUrl(answer.url)} answered ${answer.status}`,
    found: body === '' ? `HTTP ${answer.status} with no body` : body,
    details: {
      status: answer.status,
      method,
      url: shownUrl(answer.url),
      body: answer.text().slice(0, MEBIBYTE),
      headers: answer.headers,
    },
  });
}

function failure(
  code: 'HTTP_UNREACHABLE' | 'HTTP_TIMEOUT' | 'HTTP_TOO_LARGE',
  request: HttpRequest,
  url: URL,
  what: string,
  cause?: unknown,
) {
  const method = (request.method ?? 'GET').toUpperCase();
  const facts: ErrorFacts = {
    message: `${method} ${shownUrl(url)}: ${what}`,
    cause,
    details: { method, url: shownUrl(url) },
  };
  return errors[code](facts);
}

/** Certificates and what a proxy refuses are the same a second later. */
function isPermanent(error: unknown, code: string): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  const refused = code === 'ERR_PROXY_TUNNEL' && typeof statusCode === 'number' && statusCode < 500;
  return refused || /^ERR_TLS|CERT|^UNABLE_TO_VERIFY|^ERR_INVALID_URL$/.test(code);
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

async function decode(body: Buffer, encoding: string | undefined, limit: number): Promise<Buffer> {
  const bounds = { maxOutputLength: limit };
  if (body.length === 0) return body;
  if (encoding === 'gzip' || encoding === 'x-gzip') return promisify(gunzip)(body, bounds) as Promise<Buffer>;
  if (encoding === 'br') return promisify(brotliDecompress)(body, bounds) as Promise<Buffer>;
  if (encoding === 'deflate') return promisify(inflate)(body, bounds) as Promise<Buffer>;
  return body;
}

function caBundle(extra: string[]): string[] {
  // Loaded late: node:tls is paid only by those who bring a CA of their own.
  const tls = process.getBuiltinModule('node:tls');
  return [...tls.getCACertificates('default'), ...extra];
}
