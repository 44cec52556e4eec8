/**
 * Verifies an OIDC identity token as a relying party: discovery document, key set, signature, issuer, audience, times
 * (OpenID Connect Core 3.1.3.7, Discovery 1.0 section 4).
 */
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import type { TrustedIssuer } from './types.ts';

export const DEFAULT_AUDIENCE = 'sigstore';

const ASYMMETRIC_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];
const FETCH_TIMEOUT_MS = 10_000;

interface VerifiedToken {
  issuer: TrustedIssuer;
  claims: JWTPayload;
}

/** Throws with the reason when the token is not one of a trusted issuer, made for this audience, valid now. */
export async function verifyIdentityToken(
  token: string,
  issuers: ReadonlyMap<string, TrustedIssuer>,
  now: Date,
): Promise<VerifiedToken> {
  if (!token) throw new Error('no identity token in the request');
  // The unverified issuer only chooses whose keys to ask for.
  const { iss } = decodeJwt(token);
  const issuer = iss === undefined ? undefined : issuers.get(iss);
  if (!issuer)
    throw new Error(
      `failed to match issuer URL ${iss} from token with any configured providers; configured: ${[...issuers.keys()].join(', ') || 'none'}`,
    );
  const discovery = await fetchJson<{
    issuer?: string;
    jwks_uri?: string;
    id_token_signing_alg_values_supported?: string[];
  }>(`${issuer.issuer}/.well-known/openid-configuration`);
  if (discovery.issuer !== issuer.issuer)
    throw new Error(`discovery document of ${issuer.issuer} names the issuer ${discovery.issuer}`);
  if (!discovery.jwks_uri) throw new Error(`discovery document of ${issuer.issuer} has no jwks_uri`);
  const keys = await fetchJson<JSONWebKeySet>(discovery.jwks_uri);
  const offered = discovery.id_token_signing_alg_values_supported ?? ['RS256'];
  const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
    issuer: issuer.issuer,
    audience: issuer.audience ?? DEFAULT_AUDIENCE,
    algorithms: ASYMMETRIC_ALGORITHMS.filter((algorithm) => offered.includes(algorithm)),
    requiredClaims: ['sub', 'exp'],
    currentDate: now,
  });
  return { issuer, claims: payload };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`GET ${url} answered ${response.status}`);
  return (await response.json()) as T;
}
