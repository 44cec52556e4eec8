/** Workload identity pools and their OIDC providers, by resource name. */
import { type AttributeRules, attributeRules } from './attributes.ts';
import type { PoolOptions, ProviderOptions } from './types.ts';

const PROJECT_NUMBER = /^[0-9]+$/;
/** Google's rule for the ids of pools and providers. */
const ID = /^[a-z0-9-]{4,32}$/;
const AUDIENCE =
  /^\/\/iam\.googleapis\.com\/(projects\/[0-9]+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32})\/providers\/[a-z0-9-]{4,32}$/;
const AUDIENCE_PREFIX = '//iam.googleapis.com/';

export interface Provider {
  name: string;
  pool: string;
  issuerUri: string;
  audiences: readonly string[];
  rules: AttributeRules;
}

export interface ProviderStore {
  createPool(options: PoolOptions): string;
  createProvider(options: ProviderOptions): string;
  /**
   * The provider that a token request's `audience` names: undefined when it is missing or disabled, `'malformed'` when
   * the text is not a provider's resource name at all.
   */
  byAudience(audience: string): Provider | undefined | 'malformed';
}

export function providerStore(): ProviderStore {
  const disabledPools = new Map<string, boolean>();
  const providers = new Map<string, Provider & { disabled: boolean }>();

  function createPool(options: PoolOptions): string {
    if (!PROJECT_NUMBER.test(options.project)) {
      throw new Error(
        `project "${options.project}" of a workload identity pool: expected the project number, not the ID`,
      );
    }
    const name = `projects/${options.project}/locations/global/workloadIdentityPools/${checkedId('pool', options.pool)}`;
    disabledPools.set(name, options.disabled ?? false);
    return name;
  }

  return {
    createPool,
    createProvider(options) {
      const pool = `projects/${options.project}/locations/global/workloadIdentityPools/${options.pool}`;
      if (!disabledPools.has(pool)) {
        createPool({ project: options.project, pool: options.pool });
      }
      const name = `${pool}/providers/${checkedId('provider', options.provider)}`;
      checkIssuer(options.issuerUri);
      const allowed = options.allowedAudiences ?? [];
      providers.set(name, {
        name,
        pool,
        issuerUri: options.issuerUri,
        // An explicit list replaces the default ones.
        audiences: allowed.length > 0 ? allowed : [`https:${AUDIENCE_PREFIX}${name}`, AUDIENCE_PREFIX + name],
        rules: attributeRules(options.attributeMapping, options.attributeCondition),
        disabled: options.disabled ?? false,
      });
      return name;
    },
    byAudience(audience) {
      if (!AUDIENCE.test(audience)) return 'malformed';
      const provider = providers.get(audience.slice(AUDIENCE_PREFIX.length));
      if (!provider || provider.disabled || disabledPools.get(provider.pool)) return undefined;
      return provider;
    },
  };
}

function checkedId(what: string, id: string): string {
  if (!ID.test(id)) throw new Error(`${what} id "${id}": expected 4 to 32 of a-z, 0-9 and -`);
  return id;
}

/** Google asks for https; the platform's own issuer on loopback is the one exception. */
function checkIssuer(issuerUri: string): void {
  const url = new URL(issuerUri);
  const loopback = url.hostname === '127.0.0.1' || url.hostname === 'localhost';
  if (url.protocol !== 'https:' && !loopback) {
    throw new Error(`Invalid OIDC issuer URI "${issuerUri}". The scheme must be https.`);
  }
}
