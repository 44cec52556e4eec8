/** The two error bodies of Google Cloud: OAuth's at the token service, the API envelope everywhere else. */
import { HttpProblem } from '../../http.ts';

/** RFC 6749 section 5.2, as the Security Token Service answers: always 400. */
export function oauthError(error: string, description: string): HttpProblem {
  return new HttpProblem(400, { error, error_description: description });
}

/** google.rpc.Status as JSON (https://cloud.google.com/apis/design/errors). */
export function apiError(code: number, status: string, message: string, details?: unknown[]): HttpProblem {
  return new HttpProblem(code, { error: { code, message, status, ...(details && { details }) } });
}

export const ERROR_INFO = 'type.googleapis.com/google.rpc.ErrorInfo';

/** The 403 for a missing permission. It is the same for a resource that does not exist, so that names don't leak. */
export function permissionDenied(permission: string): HttpProblem {
  return apiError(
    403,
    'PERMISSION_DENIED',
    `Permission '${permission}' denied on resource (or it may not exist).`,
    [
      {
        '@type': ERROR_INFO,
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'iam.googleapis.com',
        metadata: { permission },
      },
    ],
  );
}

const EXPECTED_CREDENTIAL =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

export function unauthenticated(given: boolean, service: string): HttpProblem {
  return apiError(
    401,
    'UNAUTHENTICATED',
    given
      ? `Request had invalid authentication credentials. ${EXPECTED_CREDENTIAL}`
      : `Request is missing required authentication credential. ${EXPECTED_CREDENTIAL}`,
    [
      {
        '@type': ERROR_INFO,
        reason: given ? 'ACCESS_TOKEN_EXPIRED' : 'CREDENTIALS_MISSING',
        domain: 'googleapis.com',
        metadata: { service },
      },
    ],
  );
}

export function insufficientScope(service: string): HttpProblem {
  return apiError(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.', [
    {
      '@type': ERROR_INFO,
      reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
      domain: 'googleapis.com',
      metadata: { service },
    },
  ]);
}

export function invalidArgument(message: string): HttpProblem {
  return apiError(400, 'INVALID_ARGUMENT', message);
}
