/** Access tokens that were issued, and whom they stand for. */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { TokenIdentity } from './types.ts';

const TOKEN_BYTES = 96;

export interface TokenStore {
  issue(identity: TokenIdentity): string;
  introspect(token: string): TokenIdentity | undefined;
}

/** `revoked` tells of an identity that may no longer be used although its token has not expired. */
export function tokenStore(clock: Clock, revoked: (identity: TokenIdentity) => boolean): TokenStore {
  const issued = new Map<string, TokenIdentity>();
  return {
    issue(identity) {
      const kind = identity.kind === 'federated' ? 'd' : 'c';
      const token = `ya29.${kind}.${randomBytes(TOKEN_BYTES).toString('base64url')}`;
      issued.set(token, Object.freeze({ ...identity }));
      return token;
    },
    introspect(token) {
      const identity = issued.get(token);
      if (!identity || identity.expiresAt.getTime() <= clock.now().getTime() || revoked(identity)) {
        return undefined;
      }
      return identity;
    },
  };
}
