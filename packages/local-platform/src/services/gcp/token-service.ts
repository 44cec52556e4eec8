/**
 * The Security Token Service: `POST /v1/token`, RFC 8693 token exchange, as JSON (camelCase) or as a form (snake_case).
 * Source: https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token
 */
import type { Clock } from '../../clock.ts';
import type { PlatformRequest, PlatformServer } from '../../http.ts';
import type { IssuerKeys } from '../../issuer-keys.ts';
import type { Attributes } from './attributes.ts';
import { oauthError } from './errors.ts';
import type { ProviderStore } from './providers.ts';
import { isScope } from './roles.ts';
import { verifySubjectToken } from './subject-token.ts';
import type { TokenStore } from './tokens.ts';

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const SUBJECT_TOKEN_TYPES = [
  'urn:ietf:params:oauth:token-type:jwt',
  'urn:ietf:params:oauth:token-type:id_token',
];
/** Seconds. However long the outside token lives, a federated one lives no longer than this. */
const MAXIMUM_LIFETIME = 3600;

export interface TokenServiceParts {
  clock: Clock;
  providers: ProviderStore;
  keys: IssuerKeys;
  tokens: TokenStore;
  journal(kind: string, text: string): void;
}

export function serveTokenService(server: PlatformServer, parts: TokenServiceParts): void {
  server.route('POST', '/v1/token', async (request) => {
    const field = fieldsOf(request);
    const audience = field('audience');
    requireFields(field);
    const provider = parts.providers.byAudience(audience);
    if (provider === 'malformed') {
      throw oauthError(
        'invalid_request',
        'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
      );
    }
    if (!provider) {
      throw oauthError(
        'invalid_target',
        'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
      );
    }
    const scopes = field('scope').split(' ').filter(Boolean);
    if (scopes.length === 0) throw oauthError('invalid_scope', 'Empty or missing scope not allowed.');
    if (!scopes.every(isScope)) {
      throw oauthError('invalid_scope', 'Invalid OAuth scope or ID token audience provided.');
    }
    const now = Math.floor(parts.clock.now().getTime() / 1000);
    const verified = await verifySubjectToken(field('subject_token'), provider, parts.keys, now);
    const attributes = provider.rules.apply(verified.claims);
    const lifetime = Math.min(verified.expiresAt - now, MAXIMUM_LIFETIME);
    const members = federatedMembers(provider.pool, attributes);
    const token = parts.tokens.issue({
      kind: 'federated',
      principal: members[0] ?? '',
      members,
      scopes,
      expiresAt: new Date((now + lifetime) * 1000),
      attributes,
    });
    parts.journal('exchange', `${members[0]} by ${provider.name}`);
    return {
      status: 200,
      body: {
        access_token: token,
        issued_token_type: ACCESS_TOKEN,
        token_type: 'Bearer',
        // Left out when nothing remains: a token in its last seconds, let pass by the clock's tolerance.
        ...(lifetime > 0 && { expires_in: lifetime }),
      },
    };
  });
}

/** Reads a parameter by its form name; the JSON name is the same in camelCase. */
function fieldsOf(request: PlatformRequest): (name: string) => string {
  if ((request.headers['content-type'] ?? '').includes('json')) {
    let body: Record<string, unknown> = {};
    try {
      body = JSON.parse(request.body.toString('utf8')) as Record<string, unknown>;
    } catch {
      throw oauthError('invalid_request', 'Invalid JSON payload received.');
    }
    return (name) => {
      const value = body[name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())];
      return typeof value === 'string' ? value : '';
    };
  }
  const form = new URLSearchParams(request.body.toString('utf8'));
  return (name) => form.get(name) ?? '';
}

function requireFields(field: (name: string) => string): void {
  if (field('grant_type') !== TOKEN_EXCHANGE) {
    throw oauthError('unsupported_grant_type', `Invalid grant_type; expected ${TOKEN_EXCHANGE}.`);
  }
  if (field('requested_token_type') !== ACCESS_TOKEN) {
    throw oauthError('invalid_request', `Invalid requested_token_type; expected ${ACCESS_TOKEN}.`);
  }
  if (!SUBJECT_TOKEN_TYPES.includes(field('subject_token_type'))) {
    throw oauthError(
      'invalid_request',
      `Invalid subject_token_type; expected ${SUBJECT_TOKEN_TYPES.join(' or ')}.`,
    );
  }
  if (field('subject_token') === '')
    throw oauthError('invalid_request', 'Missing required field subject_token.');
}

/**
 * How IAM policies name a federated identity; the first is the one principal.
 * `allAuthenticatedUsers` is not among them: it does not cover federated identities.
 */
function federatedMembers(pool: string, attributes: Attributes): string[] {
  const base = `iam.googleapis.com/${pool}`;
  const members = [`principal://${base}/subject/${attributes['google.subject']}`, `principalSet://${base}/*`];
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'google.subject') continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      members.push(
        name === 'google.groups'
          ? `principalSet://${base}/group/${item}`
          : `principalSet://${base}/${name}/${item}`,
      );
    }
  }
  return [...members, 'allUsers'];
}
