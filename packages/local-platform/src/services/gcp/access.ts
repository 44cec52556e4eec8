/** Who sends an API request, and what they may do. */
import type { PlatformRequest } from '../../http.ts';
import { insufficientScope, permissionDenied, unauthenticated } from './errors.ts';
import type { PolicyStore } from './policy.ts';
import { scopesCover } from './roles.ts';
import type { TokenStore } from './tokens.ts';
import type { TokenIdentity } from './types.ts';

export interface Access {
  /** The identity behind the Bearer token; throws 401. `service` is the API's host, for the error's details. */
  authenticate(request: PlatformRequest, service: string): TokenIdentity;
  /** Throws 403 when the token's scopes don't cover the permission. */
  requireScope(identity: TokenIdentity, permission: string, service: string): void;
  /** Throws 403 when scopes or policy refuse. */
  require(identity: TokenIdentity, permission: string, resource: string, service: string): void;
  grants: PolicyStore['grants'];
}

export function access(tokens: TokenStore, policy: PolicyStore): Access {
  const self: Access = {
    authenticate(request, service) {
      const token = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
      const identity = token === undefined ? undefined : tokens.introspect(token);
      if (!identity) throw unauthenticated(token !== undefined, service);
      return identity;
    },
    requireScope(identity, permission, service) {
      if (!scopesCover(identity.scopes, permission)) throw insufficientScope(service);
    },
    require(identity, permission, resource, service) {
      self.requireScope(identity, permission, service);
      if (!policy.grants(identity.members, permission, resource)) throw permissionDenied(permission);
    },
    grants: policy.grants,
  };
  return self;
}
