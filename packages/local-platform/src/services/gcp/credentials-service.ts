/**
 * IAM Service Account Credentials: short-lived tokens of a service account for who may impersonate it.
 * Source: https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts
 */
import type { Clock } from '../../clock.ts';
import type { PlatformRequest, PlatformServer } from '../../http.ts';
import type { Access } from './access.ts';
import { invalidArgument, permissionDenied } from './errors.ts';
import { CLOUD_PLATFORM, isScope } from './roles.ts';
import { type AccountStore, accountResource, type ServiceAccount, type Signer } from './service-accounts.ts';
import type { TokenStore } from './tokens.ts';

const DEFAULT_LIFETIME = 3600;
const EXTENDED_LIFETIME = 12 * 3600;
/** Seconds an ID token of a service account lives. */
const ID_TOKEN_LIFETIME = 3600;
const GOOGLE_ISSUER = 'https://accounts.google.com';
const SERVICE = 'iamcredentials.googleapis.com';
/** Owner of the key that signs ID tokens, as opposed to those of the accounts. */
export const GOOGLE_KEY = 'accounts.google.com';

export interface CredentialsParts {
  clock: Clock;
  access: Access;
  accounts: AccountStore;
  tokens: TokenStore;
  signer(owner: string): Promise<Signer>;
  journal(kind: string, text: string): void;
}

export function serveCredentials(server: PlatformServer, parts: CredentialsParts): void {
  const route = (
    verb: string,
    permission: string,
    answer: (account: ServiceAccount, body: Record<string, unknown>) => Promise<unknown>,
  ) =>
    server.route('POST', `/v1/projects/{project}/serviceAccounts/{email}:${verb}`, async (request) => {
      const body = bodyOf(request);
      const account = authorize(parts, request, permission, body.delegates);
      return { status: 200, body: await answer(account, body) };
    });

  route('generateAccessToken', 'iam.serviceAccounts.getAccessToken', async (account, body) => {
    const scopes = requestedScopes(body.scope);
    const now = parts.clock.now().getTime();
    const expiresAt = new Date(now + requestedLifetime(body.lifetime, account) * 1000);
    const principal = `serviceAccount:${account.email}`;
    const accessToken = parts.tokens.issue({
      kind: 'service-account',
      principal,
      members: [principal, 'allAuthenticatedUsers', 'allUsers'],
      scopes,
      expiresAt,
      attributes: {},
    });
    parts.journal('impersonate', `access token of ${account.email}`);
    return { accessToken, expireTime: expiresAt.toISOString().replace(/\.\d+Z$/, 'Z') };
  });

  route('generateIdToken', 'iam.serviceAccounts.getOpenIdToken', async (account, body) => {
    if (typeof body.audience !== 'string' || body.audience === '') {
      throw invalidArgument('Request must specify a target audience.');
    }
    const issuedAt = Math.floor(parts.clock.now().getTime() / 1000);
    const google = await parts.signer(GOOGLE_KEY);
    const token = await google.sign({
      aud: body.audience,
      azp: account.uniqueId,
      exp: issuedAt + ID_TOKEN_LIFETIME,
      iat: issuedAt,
      iss: GOOGLE_ISSUER,
      sub: account.uniqueId,
      ...(body.includeEmail === true && { email: account.email, email_verified: true }),
    });
    parts.journal('impersonate', `ID token of ${account.email} for ${body.audience}`);
    return { token };
  });

  route('signJwt', 'iam.serviceAccounts.signJwt', async (account, body) => {
    const claims = jwtPayload(body.payload, Math.floor(parts.clock.now().getTime() / 1000));
    const signer = await parts.signer(account.email);
    parts.journal('impersonate', `JWT signed by ${account.email}`);
    return { keyId: signer.kid, signedJwt: await signer.sign(claims) };
  });
}

/**
 * The account that the request may act as. With delegates, each account of the chain must hold the right on the next:
 * the caller on the first, the last on the target.
 */
function authorize(
  parts: CredentialsParts,
  request: PlatformRequest,
  permission: string,
  delegates: unknown,
): ServiceAccount {
  const caller = parts.access.authenticate(request, SERVICE);
  parts.access.requireScope(caller, permission, SERVICE);
  let members = caller.members;
  for (const delegate of delegateEmails(delegates)) {
    const account = usable(parts.accounts, delegate);
    if (!account || !parts.access.grants(members, DELEGATION, accountResource(account))) {
      throw permissionDenied(DELEGATION);
    }
    members = [`serviceAccount:${account.email}`, 'allAuthenticatedUsers', 'allUsers'];
  }
  const account = usable(parts.accounts, request.params.email ?? '');
  const project = request.params.project ?? '-';
  const named = account && (project === '-' || project === account.project);
  if (!named || !parts.access.grants(members, permission, accountResource(account))) {
    parts.journal('refused', `${caller.principal} lacks ${permission} on ${request.params.email}`);
    throw permissionDenied(permission);
  }
  return account;
}

const DELEGATION = 'iam.serviceAccounts.implicitDelegation';

function usable(accounts: AccountStore, email: string): ServiceAccount | undefined {
  const account = accounts.get(email);
  return account?.disabled ? undefined : account;
}

function delegateEmails(delegates: unknown): string[] {
  // The JSON mapping of protocol buffers reads null as the default; gcloud sends it.
  if (delegates === undefined || delegates === null) return [];
  if (!Array.isArray(delegates)) throw invalidArgument('Request contains an invalid argument.');
  return delegates.map((delegate) => {
    const email = /^projects\/-\/serviceAccounts\/([^/]+)$/.exec(String(delegate))?.[1];
    if (!email) {
      throw invalidArgument(
        `Invalid delegate "${delegate}": expected the form projects/-/serviceAccounts/{ACCOUNT_EMAIL_OR_UNIQUEID}.`,
      );
    }
    return email;
  });
}

function requestedScopes(scope: unknown): string[] {
  if (!Array.isArray(scope) || scope.length === 0) throw invalidArgument('Scope required.');
  // The service reads a single empty text as the widest scope.
  if (scope.length === 1 && scope[0] === '') return [CLOUD_PLATFORM];
  const scopes = scope.map(String);
  if (!scopes.every(isScope)) throw invalidArgument('Request contains an invalid argument.');
  return scopes;
}

function requestedLifetime(lifetime: unknown, account: ServiceAccount): number {
  if (lifetime === undefined || lifetime === '') return DEFAULT_LIFETIME;
  const seconds = /^(\d+)(\.\d+)?s$/.exec(String(lifetime))?.[1];
  if (seconds === undefined) {
    throw invalidArgument(`Invalid value at 'lifetime' (type.googleapis.com/google.protobuf.Duration)`);
  }
  const value = Number(seconds);
  // The service's own spelling.
  if (value === 0) throw invalidArgument('Lifetime of access token must be larger then zero.');
  if (value > DEFAULT_LIFETIME && !(account.allowLongLifetime && value <= EXTENDED_LIFETIME)) {
    throw invalidArgument(
      'Service account access tokens can not have lifetimes of more than 1 hour. Use the Org Policy Constraint constraints/iam.allowServiceAccountCredentialLifetimeExtension to allow up to 12 hours.',
    );
  }
  return value;
}

function jwtPayload(payload: unknown, now: number): Record<string, unknown> {
  let claims: unknown;
  try {
    claims = JSON.parse(String(payload));
  } catch {
    throw invalidArgument('Payload must be a JSON object.');
  }
  if (claims === null || typeof claims !== 'object' || Array.isArray(claims)) {
    throw invalidArgument('Payload must be a JSON object.');
  }
  const { exp } = claims as { exp?: unknown };
  if (exp !== undefined && (typeof exp !== 'number' || exp < now || exp > now + EXTENDED_LIFETIME)) {
    throw invalidArgument(
      'Expiration time (exp) must be an integer timestamp that is not in the past and at most 12 hours in the future.',
    );
  }
  return claims as Record<string, unknown>;
}

function bodyOf(request: PlatformRequest): Record<string, unknown> {
  try {
    return JSON.parse(request.body.toString('utf8') || '{}') as Record<string, unknown>;
  } catch {
    throw invalidArgument('Invalid JSON payload received.');
  }
}
