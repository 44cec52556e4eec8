/** Root fields of queries. */

import { canSee } from '../auth/permissions.ts';
import { accountOf } from '../git/identity.ts';
import { Refusal } from '../problems.ts';
import type { Account, Issue, PullRequest, Repository, Team } from '../store.ts';
import { commitById, repositoryNamed, unresolved } from './access.ts';
import { actor, teamObject } from './accounts.ts';
import type { Fields, GraphqlContext } from './endpoint.ts';
import { commitObject } from './git-objects.ts';
import { issueObject, pullObject } from './pull-objects.ts';
import { repositoryObject } from './repository-objects.ts';

async function nodeOf(context: GraphqlContext, id: string): Promise<Fields> {
  const { core } = context;
  const node = core.store.node(id);
  const seen = (repository: Repository) => canSee(core.store, context.identity, repository);
  switch (node?.kind) {
    case 'Repository':
      if (seen(node.value as Repository)) return repositoryObject(core, node.value as Repository);
      break;
    case 'PullRequest':
      if (seen((node.value as PullRequest).repository)) return pullObject(core, node.value as PullRequest);
      break;
    case 'Issue':
      if (seen((node.value as Issue).repository)) return issueObject(core, node.value as Issue);
      break;
    case 'User':
    case 'Organization':
    case 'Bot':
      return actor(core, node.value as Account);
    case 'Team':
      return teamObject(core, node.value as Team);
    default: {
      const commit = commitById(context, id);
      if (commit)
        return commitObject(core, commit.repository, await commit.repository.git.commit(commit.sha));
    }
  }
  throw unresolved(id);
}

function accountNamed(context: GraphqlContext, login: string, type: 'User' | 'Organization'): Fields {
  const account = context.core.store.account(login);
  if (account?.type !== type)
    throw new Refusal(404, `Could not resolve to a ${type} with the login of '${login}'.`, {
      type: 'NOT_FOUND',
    });
  return actor(context.core, account);
}

export const queries: Fields = {
  viewer: (_: unknown, context: GraphqlContext) => {
    const account = accountOf(context.core, context.identity);
    return { ...actor(context.core, account), __typename: 'User', login: account.login };
  },
  rateLimit: (_: unknown, context: GraphqlContext) => {
    const { limit, remaining, used, reset } = context.rates.state(context.identity);
    return { limit, remaining, used, cost: 1, nodeCount: 0, resetAt: new Date(reset * 1000).toISOString() };
  },
  repository: ({ owner, name }: { owner: string; name: string }, context: GraphqlContext) =>
    repositoryObject(context.core, repositoryNamed(context, owner, name)),
  node: ({ id }: { id: string }, context: GraphqlContext) => nodeOf(context, id),
  nodes: ({ ids }: { ids: string[] }, context: GraphqlContext) => ids.map((id) => nodeOf(context, id)),
  user: ({ login }: { login: string }, context: GraphqlContext) => accountNamed(context, login, 'User'),
  organization: ({ login }: { login: string }, context: GraphqlContext) =>
    accountNamed(context, login, 'Organization'),
  repositoryOwner: ({ login }: { login: string }, context: GraphqlContext) => {
    const account = context.core.store.account(login);
    return account && account.type !== 'Bot' ? actor(context.core, account) : null;
  },
};
