/** The repository as a GraphQL object. */
import { userRole } from '../auth/permissions.ts';
import type { Core } from '../core.ts';
import { Refusal } from '../problems.ts';
import type { Repository } from '../store.ts';
import { require } from './access.ts';
import { actor } from './accounts.ts';
import { connection, type PageArguments } from './connection.ts';
import type { Fields, GraphqlContext } from './endpoint.ts';
import { gitObject, pullState, refObject } from './git-objects.ts';
import { issueObject, labelObject, pullObject } from './pull-objects.ts';

interface PullFilter extends PageArguments {
  states?: string[] | null;
  headRefName?: string | null;
  baseRefName?: string | null;
  labels?: string[] | null;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' } | null;
}

/** `main`, `main:path`, `HEAD:path`, `sha:path`, `refs/heads/main`: what a revision expression names. */
async function byExpression(core: Core, repository: Repository, expression: string): Promise<Fields | null> {
  const { git } = repository;
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const commit = await git.resolve(revision);
  if (colon < 0) return commit ? gitObject(core, repository, commit) : gitObject(core, repository, revision);
  if (!commit) return null;
  const entry = await git.entry((await git.commit(commit)).tree, expression.slice(colon + 1));
  return entry && entry.type !== 'commit' ? gitObject(core, repository, entry.sha) : null;
}

export function repositoryObject(core: Core, repository: Repository): Fields {
  const { record, git } = repository;
  const read = (context: GraphqlContext, permission: string) =>
    require(context, repository, permission, 'read');
  const defaultRef = `refs/heads/${record.defaultBranch}`;
  return {
    __typename: 'Repository',
    id: record.nodeId,
    databaseId: record.id,
    name: record.name,
    nameWithOwner: record.fullName,
    owner: actor(core, repository.owner),
    description: repository.description,
    url: record.webUrl,
    resourcePath: `/${record.fullName}`,
    sshUrl: `git@${new URL(core.url).hostname}:${record.fullName}.git`,
    isPrivate: record.visibility !== 'public',
    isFork: false,
    isArchived: false,
    isDisabled: false,
    isTemplate: false,
    isEmpty: async () => (await git.refs('refs/heads/')).length === 0,
    visibility: record.visibility.toUpperCase(),
    createdAt: repository.createdAt,
    updatedAt: repository.updatedAt,
    pushedAt: repository.pushedAt,
    autoMergeAllowed: repository.allowAutoMerge,
    deleteBranchOnMerge: repository.deleteBranchOnMerge,
    mergeCommitAllowed: repository.mergeMethods.includes('merge'),
    squashMergeAllowed: repository.mergeMethods.includes('squash'),
    rebaseMergeAllowed: repository.mergeMethods.includes('rebase'),
    viewerDefaultMergeMethod: (repository.mergeMethods[0] ?? 'merge').toUpperCase(),
    viewerPermission: (_: unknown, context: GraphqlContext) =>
      context.identity.kind === 'user'
        ? (userRole(core.store, repository, context.identity.account.login)?.toUpperCase() ?? 'READ')
        : null,
    mergeQueue: () => null,
    defaultBranchRef: async (_: unknown, context: GraphqlContext) => {
      read(context, 'contents');
      const sha = await git.ref(defaultRef);
      return sha ? refObject(core, repository, defaultRef, sha) : null;
    },
    ref: async ({ qualifiedName }: { qualifiedName: string }, context: GraphqlContext) => {
      read(context, 'contents');
      const names = qualifiedName.startsWith('refs/')
        ? [qualifiedName]
        : [`refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`, `refs/${qualifiedName}`];
      for (const name of names) {
        const found = (await git.refs(name)).find((each) => each.name === name);
        if (found) return refObject(core, repository, name, found.sha);
      }
      return null;
    },
    refs: connection(
      async (args: PageArguments & { refPrefix: string; query?: string | null }, context) => {
        read(context, 'contents');
        const refs = await git.refs(args.refPrefix);
        return refs.filter((ref) => !args.query || ref.name.includes(args.query));
      },
      (ref) => refObject(core, repository, ref.name, ref.sha),
    ),
    object: (args: { expression?: string | null; oid?: string | null }, context: GraphqlContext) => {
      read(context, 'contents');
      if (args.oid) return gitObject(core, repository, args.oid);
      return args.expression ? byExpression(core, repository, args.expression) : null;
    },
    pullRequest: ({ number }: { number: number }, context: GraphqlContext) => {
      read(context, 'pull_requests');
      const pull = repository.issues.get(number)?.pull;
      if (!pull)
        throw new Refusal(404, `Could not resolve to a PullRequest with the number of ${number}.`, {
          type: 'NOT_FOUND',
        });
      return pullObject(core, pull);
    },
    pullRequests: connection(
      (args: PullFilter, context) => {
        read(context, 'pull_requests');
        const found = core.store
          .pulls(repository)
          .filter((pull) => !args.states || args.states.includes(pullState(pull)))
          .filter((pull) => !args.headRefName || pull.headRef === args.headRefName)
          .filter((pull) => !args.baseRefName || pull.baseRef === args.baseRefName)
          .filter(
            (pull) => !args.labels || pull.issue.labels.some((label) => args.labels?.includes(label.name)),
          );
        const by = args.orderBy;
        if (by?.field === 'UPDATED_AT')
          found.sort((a, b) => a.issue.updatedAt.localeCompare(b.issue.updatedAt) || a.number - b.number);
        return by?.direction === 'DESC' ? found.reverse() : found;
      },
      (pull) => pullObject(core, pull),
    ),
    issue: ({ number }: { number: number }, context: GraphqlContext) => {
      read(context, 'issues');
      const issue = repository.issues.get(number);
      if (!issue || issue.pull)
        throw new Refusal(404, `Could not resolve to an Issue with the number of ${number}.`, {
          type: 'NOT_FOUND',
        });
      return issueObject(core, issue);
    },
    issueOrPullRequest: ({ number }: { number: number }) => {
      const issue = repository.issues.get(number);
      return issue ? issueObject(core, issue) : null;
    },
    label: ({ name }: { name: string }) => {
      const label = repository.labels.find((each) => each.name === name);
      return label ? labelObject(core, repository, label) : null;
    },
    labels: connection(
      () => repository.labels,
      (label) => labelObject(core, repository, label),
    ),
    environments: connection(
      () => [...repository.environments.values()],
      (environment) => ({
        __typename: 'Environment',
        id: `EN_${environment.id}`,
        databaseId: environment.id,
        name: environment.name,
      }),
    ),
    rulesets: connection(
      () => repository.rulesets,
      (ruleset) => ({
        __typename: 'RepositoryRuleset',
        id: ruleset.nodeId,
        databaseId: ruleset.id,
        name: ruleset.body.name,
        enforcement: ruleset.body.enforcement.toUpperCase(),
        target: (ruleset.body.target ?? 'branch').toUpperCase(),
      }),
    ),
    branchProtectionRules: connection(
      () => [] as never[],
      () => null,
    ),
  };
}
