/**
 * Logging in to a registry: Basic, and Bearer with a token service (distribution specification, "Token Authentication").
 *
 * Where credentials may go. They belong to the registry's host. A registry that asks for a token names a realm, and the
 * credentials are sent there only if the realm is
 *   1. of the same origin as the registry's API, or
 *   2. on https at a parent domain of the registry's host (`registry.example.com` -> `example.com`), or
 *   3. the realm that this registry is known to have (Docker Hub), or a host named in `trustedRealms`, on https.
 * Anything else is refused before a byte is sent (WAYBILL_REGISTRY_AUTH_ORIGIN): a cache that passes on the challenge of
 * another registry, or a faulty proxy, would otherwise collect passwords. Without credentials, a token may be asked for at any
 * https realm: there is nothing to lose. The token itself is sent to the registry's own origin only, and the HTTP client
 * drops it when a redirect leaves that origin. A registry on loopback may have its realm on loopback, at any port.
 */
import { type HttpClient, type HttpResponse, masked, type WaybillError } from '@waybill/toolkit';
import { type Challenge, parseChallenges } from './challenge.ts';
import { describeCredentials, type RegistryCredentials } from './credentials.ts';
import { errors } from './errors.ts';
import { isLoopback, type Repository, registryOrigin } from './reference.ts';

export interface AuthOptions {
  http: HttpClient;
  /** Further hosts (with port, where not 443) that may get this registry's credentials. */
  trustedRealms?: readonly string[];
  /** Milliseconds since 1970; for the life of tokens. */
  now?: () => number;
}

export interface RegistryAuth {
  credentials: RegistryCredentials;
  /**
   * The value of Authorization for a request, or undefined before the registry has asked for anything.
   * @param scopes what the request needs: `repository:NAME:pull,push`
   */
  authorization(scopes: readonly string[]): Promise<string | undefined>;
  /** Takes the challenge of a 401 in. Returns false when there is no better answer than the one that was refused. */
  challenged(response: HttpResponse, sent: string | undefined, scopes: readonly string[]): boolean;
}

interface Token {
  value: string;
  /** Milliseconds since 1970. */
  goodUntil: number;
}

/** Token services that are at another domain than their registry, as their operators document them. */
const KNOWN_REALMS: Readonly<Record<string, readonly string[]>> = { 'docker.io': ['auth.docker.io'] };
/** Life of a token whose answer names none (distribution specification, "Token Response Fields"). */
const DEFAULT_LIFETIME_S = 60;
/** A token is renewed when it has less than this left: a request must not outlive it on the way. */
const EARLY_S = 20;
const MAX_TOKEN_ANSWER_BYTES = 256 * 1024;
const CLIENT_ID = 'waybill';

export function registryAuth(
  repository: Repository,
  credentials: RegistryCredentials,
  options: AuthOptions,
): RegistryAuth {
  const origin = registryOrigin(repository.registry);
  const now = options.now ?? Date.now;
  const tokens = new Map<string, Promise<Token>>();
  let challenge: Challenge | undefined;

  async function token(asked: Challenge, scopes: readonly string[]): Promise<string> {
    const key = scopes.join(' ');
    const known = tokens.get(key);
    if (known && (await known).goodUntil > now()) return (await known).value;
    // Kept as a promise: requests that run at the same time share one token.
    const fresh = requestToken(asked, scopes);
    tokens.set(key, fresh);
    fresh.catch(() => tokens.delete(key));
    return (await fresh).value;
  }

  // The scopes are our own, not the challenge's: no more is asked for than the request needs.
  async function requestToken(asked: Challenge, scopes: readonly string[]): Promise<Token> {
    const realm = checkedRealm(asked.params.realm ?? '');
    const url = new URL(realm);
    const common = { maxResponseBytes: MAX_TOKEN_ANSWER_BYTES, redirect: 'manual' as const };
    let answer: HttpResponse;
    try {
      if (credentials.kind === 'identity-token') {
        const form = new URLSearchParams({
          grant_type: 'refresh_token',
          refresh_token: credentials.token,
          client_id: CLIENT_ID,
          service: asked.params.service ?? '',
          scope: scopes.join(' '),
        });
        answer = await options.http.request({
          ...common,
          method: 'POST',
          url,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: form.toString(),
          idempotent: true,
        });
      } else {
        if (asked.params.service !== undefined) url.searchParams.set('service', asked.params.service);
        for (const scope of scopes) url.searchParams.append('scope', scope);
        answer = await options.http.request({
          ...common,
          url,
          headers: { authorization: credentials.kind === 'basic' ? basic(credentials) : undefined },
        });
      }
    } catch (cause) {
      const status = (cause as WaybillError).details?.status;
      if (status !== 400 && status !== 401 && status !== 403) throw cause;
      throw refused(
        `the token service of ${repository.registry} did not issue a token`,
        scopes,
        cause as WaybillError,
      );
    }
    if (answer.status !== 200)
      throw errors.REGISTRY_CHALLENGE({
        message: `the token service of ${repository.registry} answered ${answer.status} in place of a token`,
        where: url.origin + url.pathname,
      });
    const body = answer.json<{ token?: unknown; access_token?: unknown; expires_in?: unknown }>();
    const value = typeof body.token === 'string' && body.token !== '' ? body.token : body.access_token;
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
      throw errors.REGISTRY_CHALLENGE({
        message: `the token service of ${repository.registry} answered without a token`,
        where: url.origin + url.pathname,
      });
    const lifetime =
      typeof body.expires_in === 'number' && body.expires_in > 0 ? body.expires_in : DEFAULT_LIFETIME_S;
    return { value: masked(value), goodUntil: now() + (lifetime - EARLY_S) * 1000 };
  }

  /** The realm, if the credentials at hand may go there. */
  function checkedRealm(text: string): string {
    const realm = URL.parse(text);
    const wrongOrigin = (expected: string) =>
      errors.REGISTRY_AUTH_ORIGIN({
        message: `${repository.registry} wants its credentials to be sent to another host; nothing was sent`,
        where: `realm of the Bearer challenge of ${origin}`,
        expected,
        found: JSON.stringify(realm === null ? text.slice(0, 200) : realm.origin),
        details: { registry: repository.registry, realm: realm?.origin },
      });
    const bothLoopback = isLoopback(repository.registry) && realm !== null && isLoopback(realm.host);
    if (realm === null || (realm.protocol !== 'https:' && !(realm.protocol === 'http:' && bothLoopback)))
      throw wrongOrigin('an https address');
    if (realm.username !== '' || realm.password !== '') throw wrongOrigin('an address without a user');
    const own = new URL(origin);
    const trusted =
      credentials.kind === 'anonymous' ||
      realm.origin === own.origin ||
      bothLoopback ||
      isParentDomain(realm.host, own.hostname) ||
      KNOWN_REALMS[repository.registry]?.includes(realm.host) ||
      options.trustedRealms?.includes(realm.host);
    if (!trusted) throw wrongOrigin(`${origin}, or a parent domain of its host`);
    return realm.href;
  }

  function refused(message: string, scopes: readonly string[], cause?: WaybillError) {
    return errors.REGISTRY_UNAUTHORIZED({
      message,
      where: `${repository.registry}/${repository.repository}`,
      expected: `credentials for ${scopes.join(' ')}`,
      found: `${describeCredentials(credentials)}${cause?.found ? `; answer: ${cause.found}` : ''}`,
      cause,
    });
  }

  return {
    credentials,
    async authorization(scopes) {
      if (credentials.kind === 'bearer') return challenge ? `Bearer ${credentials.token}` : undefined;
      if (!challenge) return undefined;
      if (challenge.scheme === 'basic') return credentials.kind === 'basic' ? basic(credentials) : undefined;
      return `Bearer ${await token(challenge, scopes)}`;
    },
    challenged(response, sent, scopes) {
      const header = response.headers['www-authenticate'];
      if (header === undefined) return false;
      const found = parseChallenges(header, origin);
      const usable = found.find(
        (one) => (one.scheme === 'bearer' && one.params.realm !== undefined) || one.scheme === 'basic',
      );
      if (!usable)
        throw errors.REGISTRY_CHALLENGE({
          message: `${repository.registry} asks for a way of logging in that is not supported`,
          where: origin,
          expected: 'Bearer with a realm, or Basic',
          found: found.map((one) => one.scheme).join(', '),
        });
      const before = challenge;
      challenge = usable;
      if (sent === undefined) return usable.scheme === 'bearer' || credentials.kind === 'basic';
      // The same credentials again would get the same answer; a token can have expired or been for another realm.
      if (usable.scheme === 'basic' || credentials.kind === 'bearer') return before?.scheme !== usable.scheme;
      tokens.delete(scopes.join(' '));
      return true;
    },
  };
}

function basic(credentials: { username: string; password: string }): string {
  const value = Buffer.from(`${credentials.username}:${credentials.password}`, 'utf8').toString('base64');
  return `Basic ${masked(value)}`;
}

/** Whether `parent` is `child` less one or more labels at its front, with at least two labels left. */
function isParentDomain(parent: string, child: string): boolean {
  return parent.includes('.') && !/^[0-9.]+$|[:[]/.test(parent) && child.endsWith(`.${parent}`);
}
