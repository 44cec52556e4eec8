/** The public keys of outside issuers, found by OpenID Connect discovery and kept by `kid`. */
import type { JWK } from 'jose';
import type { Clock } from './clock.ts';

/** Milliseconds after which keys are read again, so that a withdrawn key stops counting. */
const CACHE_LIFETIME = 5 * 60 * 1000;
/** Milliseconds for one request to an issuer. */
const TIME_LIMIT = 10_000;

interface Cached {
  at: number;
  keys: Map<string, JWK>;
}

export interface IssuerKeys {
  /** The issuer's key of that name, or undefined when it publishes none or can't be reached. */
  find(issuer: string, kid: string): Promise<JWK | undefined>;
}

export function issuerKeys(clock: Clock): IssuerKeys {
  const cache = new Map<string, Cached>();
  return {
    async find(issuer, kid) {
      const now = clock.now().getTime();
      const cached = cache.get(issuer);
      const fresh = cached !== undefined && Math.abs(now - cached.at) < CACHE_LIFETIME;
      const known = fresh ? cached.keys.get(kid) : undefined;
      if (known) return known;
      const keys = await discover(issuer);
      if (!keys) return undefined;
      cache.set(issuer, { at: now, keys });
      return keys.get(kid);
    },
  };
}

/** OpenID Connect Discovery 1.0, section 4: the document's `issuer` must be exactly the one asked for (section 4.3). */
async function discover(issuer: string): Promise<Map<string, JWK> | undefined> {
  try {
    const base = issuer.replace(/\/$/, '');
    const document = (await json(`${base}/.well-known/openid-configuration`)) as {
      issuer?: unknown;
      jwks_uri?: unknown;
    };
    if (document.issuer !== issuer || typeof document.jwks_uri !== 'string') return undefined;
    const set = (await json(document.jwks_uri)) as { keys?: JWK[] };
    const keys = new Map<string, JWK>();
    for (const key of set.keys ?? []) {
      if (typeof key.kid === 'string') keys.set(key.kid, key);
    }
    return keys;
  } catch {
    return undefined;
  }
}

async function json(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIME_LIMIT) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
