/** Accounts and teams as GraphQL objects. */
import type { Core } from '../core.ts';
import type { Account, Team } from '../store.ts';
import { htmlUrlOf } from '../views.ts';
import { connection } from './connection.ts';
import type { Fields } from './endpoint.ts';

export function actor(core: Core, account: Account): Fields {
  const url = htmlUrlOf(core, account);
  return {
    __typename: account.type,
    id: account.nodeId,
    databaseId: account.id,
    login: account.type === 'Bot' ? account.login.replace(/\[bot\]$/, '') : account.login,
    name: account.name,
    email: account.email ?? '',
    avatarUrl: `${core.url}/avatars/u/${account.id}`,
    url,
    resourcePath: url.slice(core.url.length),
    createdAt: account.createdAt,
    ...(account.type === 'Organization'
      ? {
          team: ({ slug }: { slug: string }) => {
            const found = core.store.team(account.login, slug);
            return found ? teamObject(core, found) : null;
          },
        }
      : {}),
  };
}

export function teamObject(core: Core, team: Team): Fields {
  return {
    __typename: 'Team',
    id: team.nodeId,
    databaseId: team.id,
    slug: team.slug,
    name: team.name,
    combinedSlug: `${team.organization}/${team.slug}`,
    url: `${core.url}/orgs/${team.organization}/teams/${team.slug}`,
    organization: () => {
      const account = core.store.account(team.organization);
      return account ? actor(core, account) : null;
    },
    members: connection(
      () => [...team.members].flatMap((login) => core.store.account(login) ?? []),
      (account) => actor(core, account),
    ),
  };
}
