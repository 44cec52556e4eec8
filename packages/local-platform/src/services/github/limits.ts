/**
 * GitHub's rate limits, primary and secondary.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
import type { Identity } from './auth/tokens.ts';
import type { Core } from './core.ts';
import { Refusal } from './problems.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Content-creating requests. */
export const CREATIONS = { perMinute: 80, perHour: 500 } as const;
/** Points: a read costs 1, a write 5; 900 a minute over REST, 2,000 over GraphQL. */
const POINTS_PER_MINUTE = { rest: 900, graphql: 2000 } as const;
const READ_POINTS = 1;
const WRITE_POINTS = 5;
/** Requests an hour by kind of identity. */
const PRIMARY = { anonymous: 60, user: 5000, app: 5000, installation: 5000, workflow: 1000 } as const;

const SECONDARY_URL =
  'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';

export interface LimitState {
  limit: number;
  remaining: number;
  used: number;
  /** Unix seconds. */
  reset: number;
}

interface Tally {
  windowStart: number;
  used: number;
  creations: number[];
  points: { rest: { at: number; cost: number }[]; graphql: { at: number; cost: number }[] };
}

export class RateLimits {
  readonly #core: Core;
  readonly #tallies = new Map<string, Tally>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Counts a request and throws the refusal that GitHub would answer with. */
  count(identity: Identity, kind: 'rest' | 'graphql', access: 'read' | 'write' | 'create'): void {
    if (!this.#core.limits.enabled) return;
    const now = this.#core.context.clock.now().getTime();
    const tally = this.#tally(identity, now);
    tally.used++;
    if (tally.used > PRIMARY[identity.kind])
      throw new Refusal(403, `API rate limit exceeded for ${describe(identity)}.`, {
        headers: this.headers(identity),
      });
    const recent = tally.points[kind].filter(({ at }) => at > now - MINUTE);
    recent.push({ at: now, cost: access === 'read' ? READ_POINTS : WRITE_POINTS });
    tally.points[kind] = recent;
    if (recent.reduce((sum, { cost }) => sum + cost, 0) > POINTS_PER_MINUTE[kind])
      throw secondary(
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        MINUTE,
      );
    if (access !== 'create') return;
    tally.creations = tally.creations.filter((at) => at > now - HOUR);
    const { perMinute, perHour } = this.#core.limits.creations;
    const lastMinute = tally.creations.filter((at) => at > now - MINUTE);
    const text =
      'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';
    if (lastMinute.length >= perMinute) throw secondary(text, (lastMinute[0] ?? now) + MINUTE - now);
    if (tally.creations.length >= perHour) throw secondary(text, (tally.creations[0] ?? now) + HOUR - now);
    tally.creations.push(now);
  }

  state(identity: Identity): LimitState {
    const now = this.#core.context.clock.now().getTime();
    const tally = this.#tally(identity, now);
    const limit = PRIMARY[identity.kind];
    return {
      limit,
      remaining: Math.max(0, limit - tally.used),
      used: Math.min(limit, tally.used),
      reset: Math.ceil((tally.windowStart + HOUR) / 1000),
    };
  }

  headers(identity: Identity): Record<string, string> {
    const { limit, remaining, used, reset } = this.state(identity);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    };
  }

  #tally(identity: Identity, now: number): Tally {
    const key = keyOf(identity);
    const known = this.#tallies.get(key);
    if (known && now < known.windowStart + HOUR) return known;
    const tally: Tally = {
      windowStart: now,
      used: 0,
      creations: known?.creations ?? [],
      points: known?.points ?? { rest: [], graphql: [] },
    };
    this.#tallies.set(key, tally);
    return tally;
  }
}

function secondary(message: string, waitMilliseconds: number): Refusal {
  return new Refusal(403, message, {
    headers: { 'retry-after': String(Math.max(1, Math.ceil(waitMilliseconds / 1000))) },
    details: { documentation_url: SECONDARY_URL },
  });
}

function keyOf(identity: Identity): string {
  switch (identity.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'user':
      return `user ${identity.account.id}`;
    case 'app':
      return `app ${identity.app.id}`;
    case 'installation':
      return `installation ${identity.installation.id}`;
    case 'workflow':
      // GITHUB_TOKEN counts by repository.
      return `workflow ${identity.repository.record.id}`;
  }
}

function describe(identity: Identity): string {
  switch (identity.kind) {
    case 'anonymous':
      return '127.0.0.1';
    case 'user':
      return `user ID ${identity.account.id}`;
    case 'app':
      return `app ID ${identity.app.id}`;
    case 'installation':
      return `installation ID ${identity.installation.id}`;
    case 'workflow':
      return `installation ID ${identity.repository.record.id}`;
  }
}
