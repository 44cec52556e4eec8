/**
 * GitHub's OIDC issuer and the endpoint where a running job asks for its ID token.
 * Sources: GitHub docs "OpenID Connect reference"; actions/toolkit packages/core/src/oidc-utils.ts (the client).
 */
import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { HttpProblem, type PlatformRequest } from '../../http.ts';
import type { ServiceContext, ServiceDefinition } from '../../service.ts';
import { audienceAllowed, defaultAudience } from './audience.ts';
import { CLAIMS_SUPPORTED } from './claims.ts';
import { keyRing } from './keys.ts';
import type { JobClaims, OidcService } from './types.ts';

export { jobClaims } from './claims.ts';
export type { IdTokenGrant, JobClaims, JobFacts, MintOptions, OidcService } from './types.ts';

declare module '../../service.ts' {
  interface Services {
    oidc: OidcService;
  }
}

/** Seconds. Tokens of GitHub-hosted runners live five minutes. */
const TOKEN_LIFETIME = 300;
/** Seconds that `nbf` lies before `iat`, for clocks that run behind. */
const NOT_BEFORE_MARGIN = 300;
const API_VERSION = '2.0';

interface Job {
  claims: JobClaims;
  requestToken: string;
  completed: boolean;
}

async function start(context: ServiceContext): Promise<OidcService> {
  const server = await context.listen();
  const keys = await keyRing();
  const jobs = new Map<string, Job>();

  function sign(claims: Record<string, unknown>, audience: string | string[], lifetime: number, shift = 0) {
    const issuedAt = Math.floor(context.clock.now().getTime() / 1000) + shift;
    return keys.sign({
      jti: randomUUID(),
      iss: server.url,
      nbf: issuedAt - NOT_BEFORE_MARGIN,
      iat: issuedAt,
      exp: issuedAt + lifetime,
      ...claims,
      aud: audience,
    });
  }

  server.route('GET', '/.well-known/openid-configuration', () => ({
    status: 200,
    body: {
      issuer: server.url,
      jwks_uri: `${server.url}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: CLAIMS_SUPPORTED,
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    },
  }));
  server.route('GET', '/.well-known/jwks', () => ({ status: 200, body: keys.jwks() }));

  async function issue(request: PlatformRequest) {
    const job = jobs.get(`${request.params.plan}/${request.params.job}`);
    if (!job || !sameSecret(bearer(request), job.requestToken)) {
      throw problem(401, 'The request token is missing or is not the one of this job.');
    }
    if (request.url.searchParams.get('api-version') !== API_VERSION) {
      throw problem(400, `No api version was supplied for the request; expected api-version=${API_VERSION}.`);
    }
    if (job.completed) throw problem(400, "Can't issue ID_TOKEN for job in 'Completed' state.");
    // An empty audience counts as none.
    const audience =
      request.url.searchParams.get('audience') || defaultAudience(job.claims.repository_owner ?? '');
    if (!audienceAllowed(audience, job.claims.repository ?? '')) {
      throw problem(400, `Can't issue ID_TOKEN for audience '${audience}'`);
    }
    const value = await sign(job.claims, audience, TOKEN_LIFETIME);
    context.journal('id-token', `${job.claims.sub} for ${audience}`, { audience, sub: job.claims.sub });
    return { status: 200, body: { count: value.length, value } };
  }
  server.route('GET', '/idtoken/{plan}/{job}', issue);
  // The form of GitHub's address: a pool's number, then two slashes that a client must not fold into one.
  server.route('GET', '/{pool}//idtoken/{plan}/{job}', issue);

  return {
    url: server.url,
    server,
    stop: () => server.stop(),
    jwks: () => keys.jwks(),
    rotateKey: (options) => keys.rotate(options),
    grant(claims) {
      const path = `${randomUUID()}/${randomUUID()}`;
      const job: Job = {
        claims: { ...claims },
        requestToken: randomBytes(48).toString('base64url'),
        completed: false,
      };
      jobs.set(path, job);
      return {
        requestUrl: `${server.url}/1//idtoken/${path}?api-version=${API_VERSION}`,
        requestToken: job.requestToken,
        complete() {
          job.completed = true;
        },
      };
    },
    mint: (claims, audience, options) =>
      sign(claims, audience, options?.lifetime ?? TOKEN_LIFETIME, options?.issuedIn ?? 0),
  };
}

function bearer(request: PlatformRequest): string {
  return /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

function sameSecret(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The run service's error envelope. */
function problem(status: number, errorMessage: string): HttpProblem {
  return new HttpProblem(status, { source: 'actions-run-service', statusCode: status, errorMessage });
}

const definition: ServiceDefinition<OidcService> = {
  name: 'oidc',
  title: "GitHub's OIDC issuer: discovery, JWKS, and the ID-token endpoint of a running job",
  needs: [],
  start,
};
export default definition;
