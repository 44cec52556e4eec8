/** What the routes of the registry share. */
import type { PlatformRequest, PlatformServer } from '../../http.ts';
import type { Authorization } from './authorization.ts';
import { registryError } from './errors.ts';
import { checkedName } from './grammar.ts';
import type { RepositorySettings } from './repositories.ts';
import type { Store } from './store.ts';
import type { RegistryAction } from './types.ts';

export interface RouteParts {
  server: PlatformServer;
  store: Store;
  settings: RepositorySettings;
  authorization: Authorization;
  /** Read at each request, as tests change them. */
  options: { referrersApi: boolean; referrersPageSize: number };
  journal(kind: string, text: string, details?: Record<string, unknown>): void;
}

/** The name in the path, once the caller may do the action on it and a created repository covers it. */
export function openRepository(parts: RouteParts, request: PlatformRequest, action: RegistryAction): string {
  const name = checkedName(request.params.name ?? '');
  parts.authorization.require(request, name, action);
  if (!parts.settings.covering(name)) {
    throw registryError('NAME_UNKNOWN', 'repository name not known to registry', { detail: { name } });
  }
  return name;
}
