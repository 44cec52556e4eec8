/** Error bodies of the OCI distribution specification v1.1, section "Error Codes". */
import { HttpProblem } from '../../http.ts';

const STATUS = {
  BLOB_UNKNOWN: 404,
  BLOB_UPLOAD_INVALID: 400,
  BLOB_UPLOAD_UNKNOWN: 404,
  DIGEST_INVALID: 400,
  MANIFEST_BLOB_UNKNOWN: 404,
  MANIFEST_INVALID: 400,
  MANIFEST_UNKNOWN: 404,
  NAME_INVALID: 400,
  NAME_UNKNOWN: 404,
  SIZE_INVALID: 413,
  UNAUTHORIZED: 401,
  DENIED: 403,
  UNSUPPORTED: 415,
  // Not of the specification, but of the registries that clients meet.
  TAG_INVALID: 400,
  RANGE_INVALID: 416,
  PRECONDITION_FAILED: 412,
  PAGINATION_NUMBER_INVALID: 400,
} as const;

export type ErrorCode = keyof typeof STATUS;

export interface ErrorOptions {
  detail?: unknown;
  status?: number;
  headers?: Record<string, string>;
}

export function registryError(code: ErrorCode, message: string, options: ErrorOptions = {}): HttpProblem {
  const { detail = null, status = STATUS[code], headers } = options;
  return new HttpProblem(status, { errors: [{ code, message, detail }] }, headers);
}
