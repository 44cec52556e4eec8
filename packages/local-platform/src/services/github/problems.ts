/** Refusals in GitHub's form, for REST, GraphQL and the control interface alike. */
export type GraphqlErrorType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'STALE_DATA'
  | 'INSUFFICIENT_SCOPES'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'BAD_USER_INPUT';

/** Thrown wherever GitHub says no. REST answers with `status` and `message`; GraphQL with `type` and `message`. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: GraphqlErrorType;
  /** Further members of the REST body, such as `errors`. */
  readonly details: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    options: {
      type?: GraphqlErrorType;
      details?: Record<string, unknown>;
      headers?: Record<string, string>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.type =
      options.type ?? (status === 404 ? 'NOT_FOUND' : status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE');
    this.details = options.details ?? {};
    this.headers = options.headers ?? {};
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** `Validation Failed` with its list, as most 422 answers have it. */
export function validationFailed(
  errors: readonly ({ resource: string; field?: string; code: string; message?: string } | string)[],
): Refusal {
  const first = errors[0];
  const text = typeof first === 'string' ? first : first?.message;
  const refusal = new Refusal(422, 'Validation Failed', { details: { errors } });
  // GraphQL shows the text itself; REST keeps it in `errors`.
  return Object.assign(refusal, { graphqlMessage: text ?? 'Validation Failed' });
}

export function ruleViolation(status: number, faults: readonly string[]): Refusal {
  return new Refusal(status, `Repository rule violations found\n\n${faults.join('\n\n')}\n\n`);
}
