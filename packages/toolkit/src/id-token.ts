/**
 * GitHub's OIDC ID token of the running job (docs: "OpenID Connect reference"). Requested as late as possible: it lives a few
 * minutes only.
 */

import { WaybillError } from './errors.ts';
import type { HttpClient } from './http.ts';
import { masked } from './secrets.ts';
import { errors } from './toolkit-errors.ts';

/** Claims of an ID token; all values are strings but the three times (seconds since 1970). */
export type IdTokenClaims = Record<string, unknown> & {
  iss?: string;
  sub?: string;
  aud?: string;
  exp?: number;
  iat?: number;
  nbf?: number;
};

export interface IdToken {
  /** The token itself; masked. */
  value: string;
  claims: IdTokenClaims;
}

/** Claims that may be shown: facts of the run, nothing that helps to use the token. */
const SHOWN_CLAIMS = [
  'iss',
  'sub',
  'aud',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'ref',
  'ref_type',
  'sha',
  'event_name',
  'environment',
  'workflow_ref',
  'job_workflow_ref',
  'job_workflow_sha',
  'runner_environment',
  'actor',
  'actor_id',
  'run_id',
  'run_attempt',
] as const;

/**
 * Requests an ID token for one audience.
 * Throws WAYBILL_ID_TOKEN_FORK, _NO_PERMISSION or _REFUSED; the token never stands in a message.
 */
export async function requestIdToken(
  http: HttpClient,
  env: NodeJS.ProcessEnv,
  audience: string,
  event: Record<string, unknown> = {},
): Promise<IdToken> {
  const requestUrl = env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (!requestUrl || !bearer) {
    if (isForkPullRequest(event))
      throw errors.ID_TOKEN_FORK({
        message: 'this run was started by a pull request from a fork, which gets no ID token',
      });
    throw errors.ID_TOKEN_NO_PERMISSION({
      message: 'the job has no permission to request an OIDC ID token',
      expected:
        'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN, which the runner sets for jobs with "id-token: write"',
      found: requestUrl ? 'the address only' : 'neither',
    });
  }
  masked(bearer);
  // The address is used as it stands: it holds a `//` that must not be normalised away.
  const address = `${requestUrl}&audience=${encodeURIComponent(audience)}`;
  let answer: { value?: unknown };
  try {
    answer = (await http.request({ url: address, headers: { authorization: `Bearer ${bearer}` } })).json<{
      value?: unknown;
    }>();
  } catch (cause) {
    throw errors.ID_TOKEN_REFUSED({
      message: `GitHub did not issue an ID token for the audience "${audience}"`,
      found: cause instanceof WaybillError ? (cause.found ?? cause.message) : String(cause),
      cause,
    });
  }
  if (typeof answer.value !== 'string')
    throw errors.ID_TOKEN_REFUSED({ message: 'GitHub answered without a token' });
  return { value: masked(answer.value), claims: decodeClaims(answer.value) };
}

/** The claims of a JWT, not verified: for messages and for building statements about this very run. */
export function decodeClaims(token: string): IdTokenClaims {
  const part = token.split('.')[1];
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8')) as IdTokenClaims;
  } catch {
    throw errors.ID_TOKEN_REFUSED({ message: 'the ID token that GitHub issued is not a JWT' });
  }
}

/** The claims that may be shown, in a fixed order. */
export function shownClaims(claims: IdTokenClaims): [string, string][] {
  return SHOWN_CLAIMS.filter((name) => claims[name] !== undefined).map((name) => [
    name,
    String(claims[name]),
  ]);
}

function isForkPullRequest(event: Record<string, unknown>): boolean {
  const pull = event.pull_request as { head?: { repo?: { fork?: boolean } } } | undefined;
  return pull?.head?.repo?.fork === true;
}
