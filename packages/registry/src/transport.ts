/** Requests to one repository of a registry: addresses, authorization, and the registry's refusals as coded errors. */
import {
  type HttpClient,
  type HttpRequest,
  type HttpResponse,
  header,
  shownUrl,
  WaybillError,
} from '@waybill/toolkit';
import { type RegistryAuth, registryAuth } from './auth.ts';
import { describeCredentials, type RegistryCredentials } from './credentials.ts';
import { errors } from './errors.ts';
import { type Repository, registryOrigin } from './reference.ts';

export interface TransportOptions {
  http: HttpClient;
  trustedRealms?: readonly string[];
  /** What a token is asked for at least: a client that will write in any case asks for one token, not for two. Default `pull`. */
  access?: 'pull' | 'push';
}

export interface RegistryRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT';
  /** Below `/v2/<name>/`, or a whole address that the registry gave (Location, Link). */
  path?: string;
  url?: URL;
  headers?: Record<string, string | undefined>;
  body?: HttpRequest['body'];
  /** Which rights the request needs. */
  access: 'pull' | 'push';
  /** Another repository that is read: for mounts. */
  from?: string;
  /** Refusals that the caller reads itself; all others are thrown. */
  accept?: readonly number[];
  /** What is asked for, in words: `manifest sha256:...`. */
  what: string;
  maxResponseBytes?: number;
  timeoutMs?: number;
  /** Tries of the HTTP client; 1 where the caller tries again itself. */
  attempts?: number;
}

export interface Transport {
  readonly repository: Repository;
  /** `registry/repository`, for messages. */
  readonly name: string;
  send(request: RegistryRequest): Promise<HttpResponse>;
  /** Throws WAYBILL_REGISTRY_AUTH_ORIGIN for an address that is not on https (on loopback: http). */
  resolve(location: string | undefined, base: string, what: string): URL;
  /** The error for a refusal. */
  refusal(request: Pick<RegistryRequest, 'access' | 'what'>, response: HttpResponse): WaybillError;
}

/** Refusals that are read here and not by the HTTP client. 429 and 5xx are its to try again. */
const REFUSALS = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415, 416, 422, 501];
const SHOWN_ANSWER_CHARS = 400;

export function transport(
  repository: Repository,
  credentials: RegistryCredentials,
  options: TransportOptions,
): Transport {
  const origin = registryOrigin(repository.registry);
  const name = `${repository.registry}/${repository.repository}`;
  const auth: RegistryAuth = registryAuth(repository, credentials, options);
  /** The first answer, which tells how to log in: what is asked meanwhile waits for it, and is not refused in its turn. */
  let first: Promise<unknown> | undefined;
  let answered = false;

  async function send(request: RegistryRequest): Promise<HttpResponse> {
    const url = request.url ?? new URL(`${origin}/v2/${repository.repository}/${request.path ?? ''}`);
    const own = url.origin === origin;
    const rights = request.access === 'push' || options.access === 'push' ? 'pull,push' : 'pull';
    const scopes = [`repository:${repository.repository}:${rights}`];
    if (request.from !== undefined) scopes.push(`repository:${request.from}:pull`);
    const ask = async (): Promise<[string | undefined, HttpResponse]> => {
      const authorization = own ? await auth.authorization(scopes) : undefined;
      const response = await options.http
        .request({
          method: request.method,
          url,
          // The digest is that of the bytes as they are: no content coding in between.
          headers: { 'accept-encoding': 'identity', ...request.headers, authorization },
          body: request.body,
          accept: REFUSALS,
          idempotent: true,
          redirect: 'follow',
          maxResponseBytes: request.maxResponseBytes,
          timeoutMs: request.timeoutMs,
          retry: request.attempts === undefined ? undefined : { attempts: request.attempts },
        })
        .catch((error: unknown) => {
          throw tooLarge(error, request, name);
        });
      return [authorization, response];
    };
    // Each that waits has its connection by the time that it may be sent.
    if (own && !answered) options.http.connect?.(url);
    if (own && first) await first;
    // One more round at most: a token that was just issued and is refused would be refused again.
    for (let round = 0; ; round++) {
      const asked = ask();
      // Nothing may be awaited before this by the first of many that are asked at once.
      if (own)
        first ??= asked
          .catch(() => undefined)
          .finally(() => {
            answered = true;
          });
      const [authorization, response] = await asked;
      if (response.status < 400 || request.accept?.includes(response.status)) return response;
      const again =
        response.status === 401 && own && round === 0 && auth.challenged(response, authorization, scopes);
      if (!again) throw refusal(request, response);
    }
  }

  function refusal(request: Pick<RegistryRequest, 'access' | 'what'>, response: HttpResponse): WaybillError {
    const { status } = response;
    const codes = errorCodes(response);
    const who = describeCredentials(credentials);
    const answer = response.text().trim().slice(0, SHOWN_ANSWER_CHARS);
    const facts = {
      where: `${request.what} in ${name}`,
      found: answer === '' ? `HTTP ${status} with no body` : `HTTP ${status}: ${answer}`,
      details: { status, codes, registry: repository.registry, repository: repository.repository },
    };
    const permission = request.access === 'push' ? 'push to' : 'pull from';
    if (status === 401)
      return errors.REGISTRY_UNAUTHORIZED({
        ...facts,
        message: `${repository.registry} does not let ${who} ${permission} ${name}`,
        expected: `credentials for ${repository.registry} that may ${permission} ${repository.repository}`,
      });
    if (status === 403)
      return errors.REGISTRY_DENIED({
        ...facts,
        message: `${who} may not ${permission} ${name}`,
        expected: `the permission to ${permission} this repository`,
      });
    // Of a PUT: not the manifest itself is unknown, but something that it names.
    if (codes.includes('MANIFEST_BLOB_UNKNOWN'))
      return errors.BLOB_UNKNOWN({
        ...facts,
        message: `${request.what} names content that ${name} does not have`,
      });
    if (status === 404 || status === 410)
      return errors.IMAGE_UNKNOWN({
        ...facts,
        message: `${repository.registry} has no ${request.what} in ${name}`,
      });
    if (status === 412)
      return errors.REGISTRY_CONFLICT({ ...facts, message: `${request.what} was changed meanwhile` });
    if (status === 413 || codes.includes('SIZE_INVALID'))
      return errors.REGISTRY_TOO_LARGE({
        ...facts,
        message: `${repository.registry} takes nothing as large as this`,
      });
    return errors.REGISTRY_REFUSED({ ...facts, message: `${repository.registry} refused ${request.what}` });
  }

  return {
    repository,
    name,
    send,
    refusal,
    resolve(location, base, what) {
      const url = location === undefined ? null : URL.parse(location, base);
      if (url === null)
        throw errors.REGISTRY_REFUSED({
          message: `${repository.registry} answered without the address for ${what}`,
        });
      // A proxy that ends TLS in front of the registry gives addresses without it: same host, so the same with TLS.
      if (url.protocol === 'http:' && origin.startsWith('https:') && url.host === new URL(origin).host)
        url.protocol = 'https:';
      if (url.protocol !== 'https:' && url.origin !== origin)
        throw errors.REGISTRY_AUTH_ORIGIN({
          message: `${repository.registry} wants ${what} to be sent without TLS`,
          found: shownUrl(url),
          expected: 'an https address',
        });
      return url;
    },
  };
}

/** Codes of the registry's error body (distribution specification, "Error Codes"); empty where there is none. */
export function errorCodes(response: HttpResponse): string[] {
  try {
    const { errors: list } = JSON.parse(response.text()) as { errors?: { code?: unknown }[] };
    return Array.isArray(list)
      ? list.map((entry) => String(entry?.code ?? '')).filter((code) => code !== '')
      : [];
  } catch {
    return [];
  }
}

/** Content-Type without its parameters. */
export function mediaTypeOf(response: HttpResponse): string | undefined {
  return header(response.headers, 'content-type')?.split(';')[0]?.trim().toLowerCase();
}

function tooLarge(error: unknown, request: RegistryRequest, name: string): unknown {
  if (!(error instanceof WaybillError) || error.code !== 'WAYBILL_HTTP_TOO_LARGE') return error;
  return errors.REGISTRY_TOO_LARGE({
    message: `${request.what} is larger than its limit of ${request.maxResponseBytes} bytes; reading was stopped`,
    where: name,
    cause: error,
  });
}
