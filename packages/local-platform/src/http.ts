/**
 * A small HTTP server on loopback for the platform's services: routes by method and path pattern, reads bodies within a
 * limit, records every request, and answers 501 loudly for whatever no route serves.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A request as a route sees it. `params` holds the named parts of the pattern, already URL-decoded. */
export interface PlatformRequest {
  method: string;
  /** Path without the query string, as sent. */
  path: string;
  url: URL;
  params: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: Buffer;
  raw: IncomingMessage;
  response: ServerResponse;
  /** The body as JSON. Throws `HttpProblem` 400 when it does not parse. */
  json<T = unknown>(): T;
}

export interface PlatformResponse {
  status: number;
  headers?: Record<string, string | string[]>;
  /** A string or buffer is sent as it is; anything else as JSON. */
  body?: unknown;
}

/** Thrown by a route to answer with an error body of the vendor's form. */
export class HttpProblem extends Error {
  readonly response: PlatformResponse;
  constructor(status: number, body: unknown, headers?: Record<string, string>) {
    super(`HTTP ${status}`);
    this.response = { status, body, headers };
  }
}

/** A route answers with a response, or with `undefined` when it has written to `request.response` itself. */
export type Route = (
  request: PlatformRequest,
) => PlatformResponse | undefined | Promise<PlatformResponse | undefined>;

/** What was asked of a server: for tests, which compare it with what they expect. Headers are as received. */
export interface RecordedRequest {
  method: string;
  path: string;
  query: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  status: number;
}

/**
 * Returns a response to replace the route's answer, or one of these, or undefined to go on:
 * `'drop'` cuts the connection before the request is carried out; `'lose'` carries it out and cuts the connection in place of the answer;
 * `'tear'` cuts it in the middle of the answer's body; `'hang'` takes the request and never answers; a function changes the route's answer.
 */
export type Fault = (
  request: PlatformRequest,
) =>
  | PlatformResponse
  | 'drop'
  | 'lose'
  | 'tear'
  | 'hang'
  | ((answer: PlatformResponse) => PlatformResponse)
  | undefined;

/** One operation that a server answers: its method and the pattern of its path. */
export interface ServedRoute {
  method: string;
  pattern: string;
}

export interface PlatformServer {
  url: string;
  port: number;
  requests: RecordedRequest[];
  /**
   * Adds a route. `pattern` is a path with `{name}` for one segment and `{name...}` for several (non-greedy).
   * Routes are tried in the order in which they were added.
   */
  route(method: string, pattern: string, handler: Route): void;
  /** Every operation that is served, in the order in which the routes were added: for the coverage table. */
  routes(): ServedRoute[];
  /** Serves whatever no route matched, before the 501. */
  otherwise(handler: Route): void;
  /** Puts a fault in front of the routes; returns a function that takes it away. */
  fault(fault: Fault): () => void;
  /**
   * Cuts the connection of requests that `hits` (whose bodies are empty yet) when the first bytes of the body have arrived; returns a function
   * that takes it away.
   */
  cutBodies(hits: (request: Pick<PlatformRequest, 'method' | 'path'>) => boolean): () => void;
  stop(): Promise<void>;
}

export interface ServerOptions {
  name: string;
  /** 0 for a free one. */
  port?: number;
  maxBodyBytes?: number;
  /**
   * Milliseconds of a round trip to a client: each request is answered so much later, the first on a connection by two more at most, which a
   * handshake of TCP and of TLS 1.3 takes (RFC 8446, section 2). Default 0.
   */
  roundTripMs?: number;
  /** Called for a request that no route serves. */
  onUnserved?: (method: string, path: string) => void;
  /** Form of the body for an error that a route did not foresee. */
  internalError?: (error: unknown) => PlatformResponse;
}

const MEBIBYTE = 1024 * 1024;
const KEEP_ALIVE_MS = 60_000;
const HANDSHAKE_TRIPS = 2;

export async function startServer(options: ServerOptions): Promise<PlatformServer> {
  const maxBodyBytes = options.maxBodyBytes ?? 512 * MEBIBYTE;
  const { roundTripMs = 0 } = options;
  const routes: { method: string; template: string; pattern: RegExp; names: string[]; handler: Route }[] = [];
  const faults = new Set<Fault>();
  const cuts = new Set<(request: Pick<PlatformRequest, 'method' | 'path'>) => boolean>();
  const requests: RecordedRequest[] = [];
  let fallback: Route | undefined;

  function faultOf(request: PlatformRequest): ReturnType<Fault> {
    for (const fault of faults) {
      const outcome = fault(request);
      if (outcome !== undefined) return outcome;
    }
    return undefined;
  }

  async function dispatch(request: PlatformRequest): Promise<PlatformResponse | undefined> {
    try {
      for (const route of routes) {
        if (route.method !== request.method) continue;
        const match = route.pattern.exec(request.path);
        if (!match) continue;
        request.params = Object.fromEntries(
          route.names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? '')]),
        );
        return await route.handler(request);
      }
      if (fallback) return await fallback(request);
    } catch (error) {
      if (error instanceof HttpProblem) return error.response;
      if (options.internalError) return options.internalError(error);
      return {
        status: 500,
        body: { message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
      };
    }
    options.onUnserved?.(request.method, request.path);
    return {
      status: 501,
      body: {
        message: `waybill local platform: ${options.name} does not serve ${request.method} ${request.path}`,
      },
    };
  }

  /** When a client as far away could have sent its first request. */
  const shakenHandsAt = new WeakMap<Socket, number>();
  async function travelled(socket: Socket): Promise<void> {
    if (roundTripMs === 0) return;
    const handshake = Math.max(0, (shakenHandsAt.get(socket) ?? 0) - performance.now());
    await new Promise((resolve) => setTimeout(resolve, handshake + roundTripMs));
  }

  const server = createServer((raw, response) => {
    void (async () => {
      const path = (raw.url ?? '/').split('?')[0] ?? '/';
      if ([...cuts].some((hits) => hits({ method: raw.method ?? 'GET', path }))) {
        raw.once('data', () => raw.socket.destroy());
        return;
      }
      const body = await readBody(raw, maxBodyBytes);
      await travelled(raw.socket);
      const url = new URL(raw.url ?? '/', `http://${raw.headers.host ?? '127.0.0.1'}`);
      const request: PlatformRequest = {
        method: raw.method ?? 'GET',
        path,
        url,
        params: {},
        headers: raw.headers,
        body,
        raw,
        response,
        json<T>() {
          try {
            return JSON.parse(body.toString('utf8')) as T;
          } catch {
            throw new HttpProblem(400, { message: 'Problems parsing JSON' });
          }
        },
      };
      const fault = faultOf(request);
      if (fault === 'hang') return;
      const replaced = fault === 'drop' || typeof fault === 'object';
      const answered = replaced ? fault : await dispatch(request);
      const outcome =
        typeof fault === 'function' && typeof answered === 'object' ? fault(answered) : answered;
      const record = (status: number) =>
        requests.push({
          method: request.method,
          path,
          query: url.search,
          headers: raw.headers,
          body,
          status,
        });
      if (outcome === 'drop' || fault === 'lose') {
        record(0);
        raw.socket.destroy();
        return;
      }
      if (outcome === undefined) {
        record(response.statusCode);
        return;
      }
      record(outcome.status);
      if (fault === 'tear') tear(response, outcome);
      else send(response, request.method, outcome);
    })().catch((error) => {
      if (error instanceof HttpProblem && !response.headersSent) {
        send(response, raw.method ?? 'GET', error.response);
        return;
      }
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  server.on('connection', (socket) =>
    shakenHandsAt.set(socket, performance.now() + HANDSHAKE_TRIPS * roundTripMs),
  );
  // A client on a busy machine may be seconds late with its next request: it must not meet a connection that is closing.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const port = (server.address() as AddressInfo).port;

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    route(method, pattern, handler) {
      const names: string[] = [];
      const source = pattern
        .split(/(\{[^}]+\})/)
        .map((part) => {
          const name = /^\{(.+?)(\.\.\.)?\}$/.exec(part);
          if (!name) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
          names.push(name[1] ?? '');
          return name[2] ? '(.+?)' : '([^/]+)';
        })
        .join('');
      routes.push({ method, template: pattern, pattern: new RegExp(`^${source}$`), names, handler });
    },
    routes: () => routes.map(({ method, template }) => ({ method, pattern: template })),
    otherwise(handler) {
      fallback = handler;
    },
    fault(fault) {
      faults.add(fault);
      return () => faults.delete(fault);
    },
    cutBodies(hits) {
      cuts.add(hits);
      return () => cuts.delete(hits);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function send(response: ServerResponse, method: string, outcome: PlatformResponse): void {
  const raw = outcome.body;
  const isBytes = typeof raw === 'string' || raw instanceof Uint8Array;
  const payload =
    raw === undefined ? Buffer.alloc(0) : isBytes ? Buffer.from(raw) : Buffer.from(JSON.stringify(raw));
  const headers: Record<string, string | string[]> = { ...outcome.headers };
  const has = (name: string) => Object.keys(headers).some((key) => key.toLowerCase() === name);
  if (raw !== undefined && !isBytes && !has('content-type'))
    headers['content-type'] = 'application/json; charset=utf-8';
  if (!has('content-length') && outcome.status !== 204 && outcome.status !== 304) {
    headers['content-length'] = String(payload.length);
  }
  response.writeHead(outcome.status, headers);
  response.end(method === 'HEAD' ? undefined : payload);
}

/** Half of the body, then the end of the connection. */
function tear(response: ServerResponse, outcome: PlatformResponse): void {
  const { body } = outcome;
  const whole =
    typeof body === 'string' || body instanceof Uint8Array
      ? Buffer.from(body)
      : Buffer.from(JSON.stringify(body ?? null));
  response.writeHead(outcome.status, { ...outcome.headers, 'content-length': String(whole.length) });
  response.write(whole.subarray(0, whole.length >> 1), () => response.destroy());
}

async function readBody(raw: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of raw) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new HttpProblem(413, { message: `request body over ${limit} bytes` });
    chunks.push(chunk as Buffer);
  }
  const body = Buffer.concat(chunks);
  // git sends its larger requests compressed.
  return raw.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}
