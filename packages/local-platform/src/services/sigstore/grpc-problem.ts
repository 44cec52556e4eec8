/** Errors as a gRPC gateway writes them (google.rpc.Status; codes of google.rpc.Code). */
import { HttpProblem, type PlatformRequest } from '../../http.ts';

const STATUSES = {
  INVALID_ARGUMENT: { code: 3, http: 400 },
  NOT_FOUND: { code: 5, http: 404 },
  ALREADY_EXISTS: { code: 6, http: 409 },
  INTERNAL: { code: 13, http: 500 },
} as const;

export type GrpcStatus = keyof typeof STATUSES;

export function grpcProblem(
  status: GrpcStatus,
  message: string,
  headers?: Record<string, string>,
): HttpProblem {
  const { code, http } = STATUSES[status];
  return new HttpProblem(http, { code, message, details: [] }, headers);
}

/** The body as a gateway reads it: a JSON object, or INVALID_ARGUMENT. */
export function grpcBody<T>(request: PlatformRequest): T {
  let body: unknown;
  try {
    body = JSON.parse(request.body.toString('utf8'));
  } catch (error) {
    throw grpcProblem('INVALID_ARGUMENT', error instanceof Error ? error.message : String(error));
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw grpcProblem('INVALID_ARGUMENT', 'the request body is not a JSON object');
  return body as T;
}
