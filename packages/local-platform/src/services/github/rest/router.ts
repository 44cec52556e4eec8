/** The REST API: finds the operation, authenticates, holds request and response to the contract, answers. */
import { createHash, randomUUID } from 'node:crypto';
import type { PlatformRequest, PlatformResponse } from '../../../http.ts';
import { authenticate } from '../auth/authenticate.ts';
import type { Identity } from '../auth/tokens.ts';
import { isJson, OpenApi, type Operation } from '../contract/openapi.ts';
import type { Core } from '../core.ts';
import type { RateLimits } from '../limits.ts';
import { Refusal } from '../problems.ts';
import { type Handlers, type RestAnswer, RestCall } from './call.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Writes that make no content: they count for no content limit. */
const NOT_CONTENT = new Set([
  'POST /app/installations/{installation_id}/access_tokens',
  'DELETE /installation/token',
]);

export class RestRouter {
  readonly #core: Core;
  readonly #handlers: Handlers;
  readonly #rates: RateLimits;

  constructor(core: Core, handlers: Handlers, rates: RateLimits) {
    this.#core = core;
    this.#handlers = handlers;
    this.#rates = rates;
  }

  /** Loaded with the first request. */
  get contract(): OpenApi {
    return OpenApi.published();
  }

  /** Operations that are served, as `METHOD template`. */
  served(): string[] {
    return Object.keys(this.#handlers).sort();
  }

  async handle(request: PlatformRequest, path: string): Promise<PlatformResponse> {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const match = this.contract.match(method, path);
    if (!match) return this.#error(404, 'Not Found', 'https://docs.github.com/rest', {}, undefined);
    const { operation } = match;
    const key = `${operation.method} ${operation.template}`;
    const handler = this.#handlers[key];
    if (!handler) {
      this.#core.context.journal('unserved', `${key} (${operation.operationId})`);
      return {
        status: 501,
        body: {
          message: `waybill local platform: GitHub's operation ${operation.operationId} (${key}) is not served`,
          documentation_url: operation.documentationUrl,
        },
      };
    }
    let identity: Identity = { kind: 'anonymous' };
    try {
      identity = authenticate(this.#core, request.headers);
      const creates = method !== 'GET' && !NOT_CONTENT.has(key);
      if (operation.template !== '/rate_limit')
        this.#rates.count(identity, 'rest', creates ? 'create' : method === 'GET' ? 'read' : 'write');
      const { values, faults } = this.contract.checkQuery(operation, request.url.searchParams);
      const body = this.#parse(request);
      faults.push(...this.contract.checkBody(operation, body));
      if (faults.length > 0) {
        this.#core.context.journal('request', `${key} refused: ${faults.join(' ')}`);
        throw new Refusal(422, `Invalid request.\n\n${faults.join('\n')}`);
      }
      const call = new RestCall({
        core: this.#core,
        identity,
        params: match.params,
        query: values,
        body,
        request,
        rates: this.#rates,
      });
      return this.#answer(request, operation, key, identity, await handler(call));
    } catch (error) {
      if (error instanceof Refusal)
        return this.#error(
          error.status,
          error.message,
          operation.documentationUrl,
          error.details,
          identity,
          error.headers,
        );
      throw error;
    }
  }

  #parse(request: PlatformRequest): unknown {
    if (request.body.length === 0) return undefined;
    try {
      return JSON.parse(request.body.toString('utf8'));
    } catch {
      throw new Refusal(400, 'Problems parsing JSON');
    }
  }

  #answer(
    request: PlatformRequest,
    operation: Operation,
    key: string,
    identity: Identity,
    answer: RestAnswer,
  ): PlatformResponse {
    const mediaType = answer.mediaType ?? JSON_TYPE;
    // What is checked is what is sent: members that are undefined are not there.
    const text =
      answer.body === undefined || typeof answer.body === 'string' || answer.body instanceof Uint8Array
        ? answer.body
        : JSON.stringify(answer.body);
    const parsed =
      typeof text === 'string' && isJson(mediaType) ? (JSON.parse(text) as unknown) : answer.body;
    const faults = this.contract.checkResponse(operation, answer.status, parsed, mediaType);
    if (faults.length > 0) {
      this.#core.context.journal('contract', `${key} ${answer.status}: ${faults.slice(0, 5).join('; ')}`, {
        faults,
      });
      return {
        status: 500,
        body: {
          message: `waybill local platform: the answer to ${key} violates GitHub's description`,
          faults,
        },
      };
    }
    const headers: Record<string, string> = {
      ...this.#commonHeaders(identity),
      ...answer.headers,
      ...(text === undefined ? {} : { 'content-type': mediaType }),
    };
    if (request.method === 'GET' && answer.status === 200 && text !== undefined) {
      const etag = `"${createHash('sha256').update(text).digest('hex')}"`;
      headers.etag = etag;
      if (request.headers['if-none-match']?.replace(/^W\//, '') === etag) return { status: 304, headers };
    }
    return { status: answer.status, headers, ...(text === undefined ? {} : { body: text }) };
  }

  #commonHeaders(identity: Identity | undefined): Record<string, string> {
    return {
      'x-github-request-id': randomUUID().toUpperCase(),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
      ...(identity?.kind === 'user' ? { 'x-oauth-scopes': 'read:org, repo, workflow' } : {}),
      ...(identity ? this.#rates.headers(identity) : {}),
    };
  }

  #error(
    status: number,
    message: string,
    documentation: string,
    details: Record<string, unknown>,
    identity: Identity | undefined,
    headers: Record<string, string> = {},
  ): PlatformResponse {
    return {
      status,
      headers: { ...this.#commonHeaders(identity), 'content-type': JSON_TYPE, ...headers },
      body: JSON.stringify({ message, documentation_url: documentation, ...details, status: String(status) }),
    };
  }
}
