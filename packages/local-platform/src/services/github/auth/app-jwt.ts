/**
 * Checks the JWT by which an app speaks for itself, with GitHub's error texts.
 * https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
import { createPublicKey, verify } from 'node:crypto';
import type { App, Store } from '../store.ts';

/** A JWT may live ten minutes at most. */
const MAX_LIFETIME_SECONDS = 600;
/** Clocks may differ by this much. */
const DRIFT_SECONDS = 60;

export type JwtVerdict = { app: App } | { status: 401 | 404; message: string };

export function verifyAppJwt(store: Store, token: string, now: Date): JwtVerdict {
  const undecodable = { status: 401, message: 'A JSON web token could not be decoded' } as const;
  const [head, body, signature] = token.split('.');
  if (!head || !body || !signature) return undecodable;
  let header: Record<string, unknown>;
  let claims: Record<string, unknown>;
  try {
    header = JSON.parse(Buffer.from(head, 'base64url').toString('utf8')) as Record<string, unknown>;
    claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Record<string, unknown>;
  } catch {
    return undecodable;
  }
  if (header.alg !== 'RS256') return undecodable;
  const issuer = String(claims.iss ?? '');
  if (issuer === '') return { status: 401, message: "Missing 'issuer' claim ('iss')" };
  const app = [...store.apps.values()].find((each) => String(each.id) === issuer || each.clientId === issuer);
  if (!app) return { status: 404, message: 'Integration not found' };
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    createPublicKey(app.publicKeyPem),
    Buffer.from(signature, 'base64url'),
  );
  if (!signed) return undecodable;
  const seconds = Math.floor(now.getTime() / 1000);
  const { exp, iat } = claims;
  if (typeof exp !== 'number' || exp <= seconds)
    return {
      status: 401,
      message:
        "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    };
  if (typeof iat !== 'number' || iat > seconds + DRIFT_SECONDS)
    return {
      status: 401,
      message:
        "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    };
  if (exp - seconds > MAX_LIFETIME_SECONDS || exp - iat > MAX_LIFETIME_SECONDS + DRIFT_SECONDS)
    return { status: 401, message: "'Expiration time' claim ('exp') is too far in the future" };
  return { app };
}
