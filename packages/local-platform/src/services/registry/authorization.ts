/**
 * Token authentication: the Bearer challenge, the token endpoint behind it, and the check at each request.
 * Source: distribution project, "Token Authentication Specification" and "Token Scope Documentation".
 */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { PlatformRequest, PlatformResponse, PlatformServer } from '../../http.ts';
import type { Caller, Callers } from './callers.ts';
import { registryError } from './errors.ts';
import type { RegistryAction } from './types.ts';

/** Seconds; shorter when the credential behind the token expires sooner. */
const TOKEN_LIFETIME = 300;
const ACTIONS: readonly RegistryAction[] = ['pull', 'push', 'delete'];
const CATALOG_SCOPE = 'registry:catalog:*';

interface IssuedToken {
  caller: Caller;
  /** `repository action` pairs, and the catalog's scope, that were asked for. */
  asked: Set<string>;
  expiresAt: number;
}

export interface Authorization {
  /** Answers when the caller may do it; throws 401 with a challenge, or 403. */
  require(request: PlatformRequest, repository: string, action: RegistryAction): Caller;
  /** For what no repository decides: `/v2/` and, with `scope`, the catalog. */
  requireAny(request: PlatformRequest, scope?: string): Caller;
  /** Whether the request's caller may do one more thing, without an error. */
  may(request: PlatformRequest, repository: string, action: RegistryAction): boolean;
}

export interface AuthorizationParts {
  clock: Clock;
  callers: Callers;
  journal(kind: string, text: string): void;
}

export function serveAuthorization(server: PlatformServer, parts: AuthorizationParts): Authorization {
  const { callers } = parts;
  const service = `127.0.0.1:${server.port}`;
  const issued = new Map<string, IssuedToken>();

  function challenge(scope: string | undefined, error?: string): Record<string, string> {
    const fields = [`realm="${server.url}/v2/token"`, `service="${service}"`];
    if (scope !== undefined) fields.push(`scope="${scope}"`);
    if (error !== undefined) fields.push(`error="${error}"`);
    return { 'www-authenticate': `Bearer ${fields.join(',')}`, ...API_VERSION };
  }

  function unauthorized(scope: string | undefined, error?: string) {
    return registryError('UNAUTHORIZED', 'authentication required', { headers: challenge(scope, error) });
  }

  /** The caller and, for a token of ours, what it was issued for. Undefined without an Authorization header. */
  function identify(request: PlatformRequest, scope?: string): Partial<IssuedToken> | undefined {
    const header = request.headers.authorization;
    if (header === undefined) return undefined;
    const bearer = /^bearer (.+)$/i.exec(header)?.[1];
    // Basic credentials are for the token endpoint alone.
    if (bearer === undefined) throw unauthorized(scope);
    const token = issued.get(bearer);
    if (token) {
      if (token.expiresAt <= parts.clock.now().getTime() || !token.caller.valid()) {
        throw unauthorized(scope, 'invalid_token');
      }
      return token;
    }
    const caller = callers.byAccessToken(bearer);
    if (!caller) throw unauthorized(scope, 'invalid_token');
    return { caller };
  }

  function issue(caller: Caller, scopes: string[]): PlatformResponse {
    const asked = new Set<string>();
    for (const scope of scopes.flatMap((text) => text.split(' ')).filter(Boolean)) {
      if (scope === CATALOG_SCOPE) asked.add(CATALOG_SCOPE);
      const match = /^repository(?:\([^)]*\))?:(.+):([a-z*,]+)$/.exec(scope);
      const wanted = match?.[2]?.split(',') ?? [];
      for (const action of ACTIONS) {
        if (wanted.includes(action) || wanted.includes('*')) asked.add(`${match?.[1]} ${action}`);
      }
    }
    const now = parts.clock.now().getTime();
    const expiresAt = Math.min(now + TOKEN_LIFETIME * 1000, caller.expiresAt?.getTime() ?? Infinity);
    const token = randomBytes(48).toString('base64url');
    issued.set(token, { caller, asked, expiresAt });
    parts.journal('token', `${caller.name} for ${[...asked].join(', ') || 'no scope'}`);
    return {
      status: 200,
      body: {
        token,
        access_token: token,
        expires_in: Math.floor((expiresAt - now) / 1000),
        issued_at: new Date(now).toISOString(),
      },
    };
  }

  function byPassword(name: string, password: string): Caller {
    const caller = callers.byPassword(name, password);
    if (!caller) {
      parts.journal('refused', `credentials of ${name}`);
      throw registryError('UNAUTHORIZED', 'incorrect username or password');
    }
    return caller;
  }

  server.route('GET', '/v2/token', (request) => {
    const header = request.headers.authorization;
    const scopes = request.url.searchParams.getAll('scope');
    if (header === undefined) return issue(callers.anonymous, scopes);
    const encoded = /^basic ([A-Za-z0-9+/=]+)$/i.exec(header)?.[1];
    if (encoded === undefined) throw registryError('UNAUTHORIZED', 'expected Basic credentials');
    const [name = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
    return issue(byPassword(name, rest.join(':')), scopes);
  });
  // The OAuth 2 form of the same (POST), for clients that use it for passwords.
  server.route('POST', '/v2/token', (request) => {
    const form = new URLSearchParams(request.body.toString('utf8'));
    if (form.get('grant_type') !== 'password') {
      throw registryError('UNSUPPORTED', 'only grant_type=password is served', { status: 400 });
    }
    const caller = byPassword(form.get('username') ?? '', form.get('password') ?? '');
    return issue(caller, form.getAll('scope'));
  });

  return {
    require(request, repository, action) {
      const scope = `repository:${repository}:${action === 'push' ? 'pull,push' : action}`;
      const known = identify(request, scope);
      const caller = known?.caller ?? callers.anonymous;
      // A token for another scope is not a refusal: the client may ask for the right one.
      if (
        known?.asked &&
        !known.asked.has(`${repository} ${action}`) &&
        !callers.anonymous.can(repository, action)
      ) {
        throw unauthorized(scope, 'insufficient_scope');
      }
      if (caller.can(repository, action)) return caller;
      parts.journal('refused', `${caller.name}: ${action} on ${repository}`);
      if (caller.anonymous) throw unauthorized(scope, known ? 'insufficient_scope' : undefined);
      throw registryError('DENIED', caller.refusal(repository, action), { headers: { ...API_VERSION } });
    },
    requireAny(request, scope) {
      const known = identify(request, scope);
      if (!known?.caller) throw unauthorized(scope);
      if (scope !== undefined && known.asked && !known.asked.has(scope)) {
        throw unauthorized(scope, 'insufficient_scope');
      }
      if (scope !== undefined && known.caller.anonymous) throw unauthorized(scope);
      return known.caller;
    },
    may(request, repository, action) {
      const known = identify(request);
      if (known?.asked && !known.asked.has(`${repository} ${action}`)) {
        return callers.anonymous.can(repository, action);
      }
      return (known?.caller ?? callers.anonymous).can(repository, action);
    },
  };
}

export { CATALOG_SCOPE };

/** Sent with every answer of the API, as clients of the older Docker protocol look for it. */
export const API_VERSION = { 'docker-distribution-api-version': 'registry/2.0' } as const;
