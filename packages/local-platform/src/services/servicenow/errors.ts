/** Error bodies of the REST APIs: `{ error: { message, detail }, status: "failure" }`. */
import { HttpProblem } from '../../http.ts';

export function failure(
  status: number,
  message: string,
  detail: string,
  headers?: Record<string, string>,
): HttpProblem {
  return new HttpProblem(status, { error: { message, detail }, status: 'failure' }, headers);
}

/** Text of "Configure an OAuth OIDC provider for accepting third-party token". */
export function notAuthenticated(): HttpProblem {
  return failure(401, 'User Not Authenticated', 'Required to provide Auth information');
}

export function notAuthorized(): HttpProblem {
  return failure(403, 'User Not Authorized', 'Failed API level ACL Validation');
}

export function notFound(): HttpProblem {
  return failure(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");
}

/** 403 stands for "ACL failures, or business rule or data policy constraints" ("REST API HTTP response codes"). */
export function refusedByRule(detail: string): HttpProblem {
  return failure(403, 'Operation Failed', detail);
}

/** Text and headers of "Inbound REST API rate limiting". */
export function rateLimited(requests: number, retryAfterSeconds: number, resetAt: number): HttpProblem {
  return failure(
    429,
    'Rate limit exceeded',
    `Rate limit of ${requests} requests per hour for Change Management API exceeded`,
    {
      'retry-after': String(retryAfterSeconds),
      'x-ratelimit-limit': String(requests),
      'x-ratelimit-reset': String(resetAt),
    },
  );
}
