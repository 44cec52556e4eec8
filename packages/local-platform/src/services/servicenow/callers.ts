/** Who calls: an ID token of a registered OIDC provider, and the roles of the user that its claim names. */
import { compactVerify, decodeJwt, decodeProtectedHeader, importJWK } from 'jose';
import type { Clock } from '../../clock.ts';
import type { PlatformRequest } from '../../http.ts';
import type { IssuerKeys } from '../../issuer-keys.ts';
import { notAuthenticated, notAuthorized } from './errors.ts';
import type { OidcProviderOptions, Role, UserOptions } from './types.ts';

/** Seconds: the default of the field "Clock Skew". */
const CLOCK_SKEW = 300;
/** The algorithm is the verifier's choice (RFC 8725, section 3.1). */
const ALGORITHM = 'RS256';
/** Roles by what they let a caller do, as the Change Management API lists them. */
const ALLOWED: Record<'read' | 'write' | 'decide', readonly Role[]> = {
  read: ['change_manager', 'itil', 'sn_change_read'],
  write: ['change_manager', 'itil'],
  decide: ['approver_user'],
};

export interface Callers {
  registerProvider(options: OidcProviderOptions): void;
  addUser(options: UserOptions): void;
  /** The user name behind a request. Throws 401 for who is unknown, 403 for who has no such role. */
  require(request: PlatformRequest, right: keyof typeof ALLOWED): Promise<string>;
}

export function callers(clock: Clock, keys: IssuerKeys, journal: (text: string) => void): Callers {
  const providers: OidcProviderOptions[] = [];
  const users: UserOptions[] = [];

  async function claimsOf(token: string): Promise<{ provider: OidcProviderOptions; claim: unknown }> {
    const header = decodeProtectedHeader(token);
    const claims = decodeJwt(token);
    const provider = providers.find(
      ({ issuer, clientId }) =>
        issuer === claims.iss && [claims.aud].flat().some((audience) => audience === clientId),
    );
    if (!provider)
      throw new Error(`no provider for issuer ${claims.iss} and audience ${[claims.aud].flat().join(', ')}`);
    if (header.alg !== ALGORITHM) throw new Error(`algorithm ${header.alg}`);
    const jwk = await keys.find(provider.issuer, header.kid ?? '');
    if (!jwk) throw new Error('the issuer has no such key');
    await compactVerify(token, await importJWK(jwk, ALGORITHM), { algorithms: [ALGORITHM] });
    const now = clock.now().getTime() / 1000;
    if (typeof claims.exp !== 'number' || claims.exp < now - CLOCK_SKEW) throw new Error('expired');
    if ((claims.nbf ?? claims.iat ?? 0) > now + CLOCK_SKEW) throw new Error('not valid yet');
    return { provider, claim: claims[provider.userClaim ?? 'sub'] };
  }

  return {
    registerProvider: (options) => void providers.push(options),
    addUser: (options) => void users.push(options),
    async require(request, right) {
      const [scheme, token] = (request.headers.authorization ?? '').split(' ');
      if (scheme?.toLowerCase() !== 'bearer' || !token) throw notAuthenticated();
      let claim: unknown;
      try {
        ({ claim } = await claimsOf(token));
      } catch (error) {
        journal(`a token was refused: ${error instanceof Error ? error.message : String(error)}`);
        throw notAuthenticated();
      }
      const user = users.find((candidate) => candidate.claim === claim);
      if (!user) {
        journal(`a token was refused: no user has ${String(claim)}`);
        throw notAuthenticated();
      }
      if (!user.roles.some((role) => ALLOWED[right].includes(role))) throw notAuthorized();
      return user.name;
    },
  };
}
