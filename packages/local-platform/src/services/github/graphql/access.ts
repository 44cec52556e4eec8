/** Finds what a GraphQL document names, and checks that the identity may have it. */
import { canSee, may } from '../auth/permissions.ts';
import { parseCommitNodeId } from '../git/commit-views.ts';
import { Refusal } from '../problems.ts';
import type { Account, Issue, Label, PullRequest, Repository, Review, Team } from '../store.ts';
import type { GraphqlContext } from './endpoint.ts';

export function unresolved(id: string): Refusal {
  return new Refusal(404, `Could not resolve to a node with the global id of '${id}'`, { type: 'NOT_FOUND' });
}

export function require(
  context: GraphqlContext,
  repository: Repository,
  permission: string,
  level: 'read' | 'write',
): void {
  if (may(context.core.store, context.identity, repository, permission, level)) return;
  if (context.identity.kind === 'user') {
    const { login } = context.identity.account;
    throw new Refusal(403, `${login} does not have the correct permissions to execute this operation`, {
      type: 'FORBIDDEN',
    });
  }
  throw new Refusal(403, 'Resource not accessible by integration', { type: 'FORBIDDEN' });
}

export function repositoryNamed(context: GraphqlContext, owner: string, name: string): Repository {
  const repository = context.core.store.repository(`${owner}/${name}`);
  if (!repository || !canSee(context.core.store, context.identity, repository))
    throw new Refusal(404, `Could not resolve to a Repository with the name '${owner}/${name}'.`, {
      type: 'NOT_FOUND',
    });
  return repository;
}

export function repositoryById(context: GraphqlContext, id: string): Repository {
  const node = context.core.store.node(id);
  const repository = node?.kind === 'Repository' ? (node.value as Repository) : undefined;
  if (!repository || !canSee(context.core.store, context.identity, repository)) throw unresolved(id);
  return repository;
}

export function pullById(context: GraphqlContext, id: string): PullRequest {
  const node = context.core.store.node(id);
  const pull = node?.kind === 'PullRequest' ? (node.value as PullRequest) : undefined;
  if (!pull || !canSee(context.core.store, context.identity, pull.repository)) throw unresolved(id);
  return pull;
}

/** An issue, by its own id or by its pull request's. */
export function subjectById(context: GraphqlContext, id: string): Issue {
  const node = context.core.store.node(id);
  const issue =
    node?.kind === 'PullRequest'
      ? (node.value as PullRequest).issue
      : node?.kind === 'Issue'
        ? (node.value as Issue)
        : undefined;
  if (!issue || !canSee(context.core.store, context.identity, issue.repository)) throw unresolved(id);
  return issue;
}

export function accountById(context: GraphqlContext, id: string): Account {
  const node = context.core.store.node(id);
  if (node?.kind !== 'User' && node?.kind !== 'Bot') throw unresolved(id);
  return node.value as Account;
}

/** Without `members: read` an integration does not see teams. */
export function teamById(context: GraphqlContext, id: string): Team {
  const node = context.core.store.node(id);
  const { identity } = context;
  const blind =
    identity.kind === 'workflow' || (identity.kind === 'installation' && !identity.permissions.members);
  if (node?.kind !== 'Team' || blind) throw unresolved(id);
  return node.value as Team;
}

export function labelById(context: GraphqlContext, id: string): { repository: Repository; label: Label } {
  const node = context.core.store.node(id);
  if (node?.kind !== 'Label') throw unresolved(id);
  return node.value as { repository: Repository; label: Label };
}

export function reviewById(context: GraphqlContext, id: string): { pull: PullRequest; review: Review } {
  const node = context.core.store.node(id);
  if (node?.kind !== 'PullRequestReview') throw unresolved(id);
  return node.value as { pull: PullRequest; review: Review };
}

const REF_PREFIX = 'REF_kwDO';

export function refNodeId(repository: Repository, name: string): string {
  return REF_PREFIX + Buffer.from(`${repository.record.id}:${name}`).toString('base64url');
}

export function refById(context: GraphqlContext, id: string): { repository: Repository; name: string } {
  const parsed = id.startsWith(REF_PREFIX)
    ? /^(\d+):(refs\/.+)$/.exec(Buffer.from(id.slice(REF_PREFIX.length), 'base64url').toString())
    : null;
  const repository = [...context.core.store.repositories.values()].find(
    (each) => each.record.id === Number(parsed?.[1]),
  );
  if (!parsed || !repository || !canSee(context.core.store, context.identity, repository))
    throw unresolved(id);
  return { repository, name: parsed[2] ?? '' };
}

export function commitById(
  context: GraphqlContext,
  id: string,
): { repository: Repository; sha: string } | null {
  const parsed = parseCommitNodeId(id);
  const repository = [...context.core.store.repositories.values()].find(
    (each) => each.record.id === parsed?.repositoryId,
  );
  if (!parsed || !repository || !canSee(context.core.store, context.identity, repository)) return null;
  return { repository, sha: parsed.sha };
}
