/** The API itself, accounts, organizations and teams. */
import { levelAtLeast } from '../auth/permissions.ts';
import { notFound, Refusal } from '../problems.ts';
import type { Account, Team } from '../store.ts';
import { organizationView, teamView, userView, type View } from '../views.ts';
import type { Handlers, RestCall } from './call.ts';

function userProfile(call: RestCall, account: Account): View {
  return {
    ...userView(call.core, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: account.email,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
}

function organization(call: RestCall): Account {
  const account = call.core.store.account(call.param('org'));
  if (account?.type !== 'Organization') throw notFound();
  return account;
}

/** Teams are for members of the organization, and for apps that have `members: read`. */
function team(call: RestCall): Team {
  const owner = organization(call);
  const { identity } = call;
  const found = call.core.store.team(owner.login, call.param('team_slug'));
  if (identity.kind === 'workflow') throw new Refusal(403, 'Resource not accessible by integration');
  if (identity.kind === 'installation') {
    if (identity.installation.account !== owner) throw notFound();
    if (!levelAtLeast(identity.permissions.members, 'read'))
      throw new Refusal(403, 'Resource not accessible by integration', {
        headers: { 'x-accepted-github-permissions': 'members=read' },
      });
  } else if (identity.kind !== 'user' || !owner.members.has(identity.account.login.toLowerCase()))
    throw notFound();
  if (!found) throw notFound();
  return found;
}

export const metaHandlers: Handlers = {
  'GET /meta': (call) => ({
    status: 200,
    body: {
      verifiable_password_authentication: false,
      ssh_key_fingerprints: {},
      ssh_keys: [call.core.webFlow.publicKey.split(' ').slice(0, 2).join(' ')],
      hooks: ['127.0.0.0/8'],
      web: ['127.0.0.0/8'],
      api: ['127.0.0.0/8'],
      git: ['127.0.0.0/8'],
      packages: ['127.0.0.0/8'],
      pages: ['127.0.0.0/8'],
      actions: ['127.0.0.0/8'],
      domains: { website: [new URL(call.core.url).host] },
    },
  }),
  'GET /rate_limit': (call) => {
    const { limit, remaining, used, reset } = call.rates.state(call.identity);
    const core = { limit, remaining, used, reset };
    return {
      status: 200,
      body: { resources: { core, search: core, graphql: core }, rate: core },
    };
  },
  'GET /user': (call) => {
    const { account } = call.user();
    return {
      status: 200,
      body: {
        ...userProfile(call, account),
        private_gists: 0,
        total_private_repos: 0,
        owned_private_repos: 0,
        disk_usage: 0,
        collaborators: 0,
        two_factor_authentication: true,
      },
    };
  },
  'GET /users/{username}': (call) => {
    const account = call.core.store.account(call.param('username'));
    if (!account) throw notFound();
    return { status: 200, body: userProfile(call, account) };
  },
  'GET /orgs/{org}': (call) => {
    const account = organization(call);
    return {
      status: 200,
      body: {
        ...organizationView(call.core, account),
        name: account.name ?? account.login,
        html_url: `${call.core.url}/${account.login}`,
        has_organization_projects: true,
        has_repository_projects: true,
        public_repos: 0,
        public_gists: 0,
        followers: 0,
        following: 0,
        type: 'Organization',
        created_at: account.createdAt,
        updated_at: account.createdAt,
        archived_at: null,
      },
    };
  },
  'GET /orgs/{org}/teams/{team_slug}': (call) => {
    const found = team(call);
    const owner = organization(call);
    return {
      status: 200,
      body: {
        ...teamView(call.core, found),
        created_at: owner.createdAt,
        updated_at: owner.createdAt,
        members_count: found.members.size,
        repos_count: [...call.core.store.repositories.values()].filter((repository) =>
          repository.roles.has(`${owner.login}/${found.slug}`.toLowerCase()),
        ).length,
        organization: {
          ...organizationView(call.core, owner),
          name: owner.name ?? owner.login,
          html_url: `${call.core.url}/${owner.login}`,
          has_organization_projects: true,
          has_repository_projects: true,
          public_repos: 0,
          public_gists: 0,
          followers: 0,
          following: 0,
          type: 'Organization',
          created_at: owner.createdAt,
          updated_at: owner.createdAt,
          archived_at: null,
        },
      },
    };
  },
  'GET /orgs/{org}/teams/{team_slug}/members': (call) => {
    const members = [...team(call).members].flatMap((login) => call.core.store.account(login) ?? []);
    return call.page(members, (account) => userView(call.core, account));
  },
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': (call) => {
    const found = team(call);
    if (!found.members.has(call.param('username').toLowerCase())) throw notFound();
    return {
      status: 200,
      body: {
        url: `${call.core.apiUrl}/organizations/1/team/${found.id}/memberships/${call.param('username')}`,
        role: 'member',
        state: 'active',
      },
    };
  },
};
