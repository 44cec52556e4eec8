/**
 * Verification of an outside token for a provider, in the order: form, issuer, key, signature, audience, time.
 * Error texts are those that the Security Token Service was seen to answer.
 */
import { compactVerify, decodeJwt, decodeProtectedHeader, importJWK } from 'jose';
import type { IssuerKeys } from '../../issuer-keys.ts';
import { oauthError } from './errors.ts';
import type { Provider } from './providers.ts';

/** Google takes tokens signed with these two only. */
const ALGORITHMS = ['RS256', 'ES256'];
/** Seconds of difference between the clocks that are let pass, either way. */
const CLOCK_SKEW = 60;

export interface VerifiedToken {
  claims: Record<string, unknown>;
  /** Seconds since the epoch. */
  expiresAt: number;
}

/** `now` in seconds since the epoch. Throws the token service's error when anything does not hold. */
export async function verifySubjectToken(
  token: string,
  provider: Provider,
  keys: IssuerKeys,
  now: number,
): Promise<VerifiedToken> {
  let header: ReturnType<typeof decodeProtectedHeader>;
  let claims: Record<string, unknown>;
  try {
    header = decodeProtectedHeader(token);
    claims = decodeJwt(token);
  } catch {
    throw oauthError('invalid_grant', 'Unable to parse the ID Token.');
  }
  if (claims.iss !== provider.issuerUri) {
    throw oauthError(
      'invalid_grant',
      `The issuer in ID Token ${claims.iss ?? null} does not match the expected one in config: ${provider.issuerUri}`,
    );
  }
  await checkSignature(token, header, provider.issuerUri, keys);
  checkAudience(claims.aud, provider.audiences);
  checkTime(claims, now);
  return { claims, expiresAt: claims.exp as number };
}

async function checkSignature(
  token: string,
  header: { alg?: string; kid?: string },
  issuer: string,
  keys: IssuerKeys,
): Promise<void> {
  const refused = oauthError('invalid_grant', 'Unable to verify the ID Token signature.');
  // The algorithm is the verifier's choice (RFC 8725 section 3.1): neither "none" nor an HMAC with the public key.
  if (!header.alg || !ALGORITHMS.includes(header.alg)) throw refused;
  const jwk = await keys.find(issuer, header.kid ?? '');
  if (!jwk) throw oauthError('invalid_grant', "Error connecting to the given credential's issuer.");
  if (jwk.alg !== undefined && jwk.alg !== header.alg) throw refused;
  try {
    await compactVerify(token, await importJWK(jwk, header.alg), { algorithms: [header.alg] });
  } catch {
    throw refused;
  }
}

function checkAudience(audience: unknown, allowed: readonly string[]): void {
  const given = (Array.isArray(audience) ? audience : [audience]).filter((item) => typeof item === 'string');
  if (!given.some((item) => allowed.includes(item))) {
    throw oauthError(
      'invalid_grant',
      `The audience in ID Token [${given.join(', ')}] does not match the expected audience.`,
    );
  }
}

function checkTime(claims: Record<string, unknown>, now: number): void {
  const { iat, exp, nbf } = claims;
  const holds =
    typeof iat === 'number' &&
    typeof exp === 'number' &&
    iat <= now + CLOCK_SKEW &&
    exp > now - CLOCK_SKEW &&
    (nbf === undefined || (typeof nbf === 'number' && nbf <= now + CLOCK_SKEW));
  if (!holds) throw oauthError('invalid_grant', `ID Token issued at ${iat ?? null} is stale to sign-in.`);
}
