/** Who a request comes from, by its Authorization header. */
import type { IncomingMessage } from 'node:http';
import type { Core } from '../core.ts';
import { Refusal } from '../problems.ts';
import { verifyAppJwt } from './app-jwt.ts';
import type { Identity } from './tokens.ts';

/** Throws `Refusal` 401 for credentials that don't hold. No header at all is the anonymous identity. */
export function authenticate(core: Core, headers: IncomingMessage['headers']): Identity {
  const header = headers.authorization;
  if (!header) return { kind: 'anonymous' };
  const [scheme = '', value = ''] = header.trim().split(/\s+/, 2);
  let token = value;
  if (scheme.toLowerCase() === 'basic') {
    const [user = '', password = ''] = Buffer.from(value, 'base64').toString('utf8').split(/:(.*)/s);
    // git sends the token as password (`x-access-token:TOKEN`), or as user with an empty or `x-oauth-basic` password.
    token = core.tokens.find(password) ? password : core.tokens.find(user) ? user : password || user;
  } else if (!['bearer', 'token'].includes(scheme.toLowerCase())) {
    throw new Refusal(401, 'Bad credentials');
  }
  if (token.split('.').length === 3) {
    const verdict = verifyAppJwt(core.store, token, core.context.clock.now());
    if ('app' in verdict) return { kind: 'app', app: verdict.app };
    throw new Refusal(verdict.status, verdict.message);
  }
  const identity = core.tokens.find(token);
  if (!identity) throw new Refusal(401, 'Bad credentials');
  return identity;
}
