/** Which repositories an installation token reaches. https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation */
import { WaybillError } from '@waybill/toolkit';
import type { GitHubClient } from './client.ts';

export interface TokenReach {
  /** How many repositories it reaches. */
  count: number;
  /** Some of them, as `owner/name`. */
  some: string[];
}

/** More names than this say nothing new. */
const NAMED = 5;

/** Undefined for a token that is not of an installation: it does not tell what it reaches. */
export async function tokenReach(client: GitHubClient): Promise<TokenReach | undefined> {
  try {
    const { data } = await client.rest('get', '/installation/repositories', { query: { per_page: NAMED } });
    return { count: data.total_count, some: data.repositories.map(({ full_name }) => full_name) };
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'WAYBILL_GITHUB_FORBIDDEN') return undefined;
    throw error;
  }
}
