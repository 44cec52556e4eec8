/** When to try again, and after how long: full jitter (as in the AWS architecture note on exponential backoff). */

export interface RetryPolicy {
  /** Tries in all, the first included. */
  attempts: number;
  /** Upper bound of the first wait, in milliseconds; doubles with each try. */
  baseMs: number;
  /** Upper bound of any wait, in milliseconds; `Retry-After` may ask for more, up to `budgetMs`. */
  capMs: number;
  /** Upper bound of all waits together, in milliseconds. */
  budgetMs: number;
  /** Upper bound of all tries and waits together: no try begins after it. Default none. */
  totalMs?: number;
}

export const defaultRetry: RetryPolicy = { attempts: 5, baseMs: 250, capMs: 8_000, budgetMs: 60_000 };

/** Where time and chance come from; tests give their own. */
export interface Pace {
  now(): number;
  random(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const realPace: Pace = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** What an attempt came to: a value, or a failure that may be tried again (after `retryAfterMs` at the soonest). */
export type Attempt<T> =
  | { done: true; value: T }
  | { done: false; error: unknown; again: boolean; retryAfterMs?: number };

/**
 * Runs `attempt` until it is done, says that it must not be tried again, or the policy is used up; then throws the last error.
 * @param onWait told before each wait: the try that failed (1-based), the wait in milliseconds, and why.
 */
export async function retrying<T>(
  policy: RetryPolicy,
  pace: Pace,
  attempt: (number: number) => Promise<Attempt<T>>,
  onWait?: (number: number, waitMs: number, error: unknown) => void,
): Promise<T> {
  let spentMs = 0;
  const begun = pace.now();
  for (let number = 1; ; number++) {
    const outcome = await attempt(number);
    if (outcome.done) return outcome.value;
    if (!outcome.again || number >= policy.attempts) throw outcome.error;
    const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** (number - 1));
    const waitMs = Math.max(outcome.retryAfterMs ?? 0, Math.round(pace.random() * ceiling));
    if (spentMs + waitMs > policy.budgetMs) throw outcome.error;
    if (policy.totalMs !== undefined && pace.now() - begun + waitMs >= policy.totalMs) throw outcome.error;
    onWait?.(number, waitMs, outcome.error);
    await pace.sleep(waitMs);
    spentMs += waitMs;
  }
}

/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, section 10.2.3). Undefined when absent or unreadable. */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header.trim()) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
