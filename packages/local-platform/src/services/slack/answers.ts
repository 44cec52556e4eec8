/** Answers of the Web API: status 200 with `ok`, whatever went wrong; only the rate limit is a status of its own ("Web API: rate limits"). */
import type { PlatformResponse } from '../../http.ts';

/** Thrown where a call is refused; the name is that of Slack's documentation. */
export class Refusal extends Error {
  readonly more: object;
  constructor(error: string, more: object = {}) {
    super(error);
    this.more = more;
  }
}

export function refused({ message, more }: Refusal): PlatformResponse {
  return { status: 200, body: { ok: false, error: message, ...more } };
}

export function rateLimited(retryAfterSeconds: number): PlatformResponse {
  return {
    status: 429,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: { ok: false, error: 'ratelimited' },
  };
}
