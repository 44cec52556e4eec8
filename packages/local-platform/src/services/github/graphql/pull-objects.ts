/** Pull requests, issues, reviews, labels and comments as GraphQL objects. */
import { may } from '../auth/permissions.ts';
import type { Core } from '../core.ts';
import { accountOf } from '../git/identity.ts';
import { queueOf } from '../pulls/merge-queue.ts';
import { comparisonBase, pullCommits } from '../pulls/pull-view.ts';
import { decidingReviews, requirementsOf } from '../pulls/requirements.ts';
import { testMerge } from '../pulls/test-merge.ts';
import type { Comment, Issue, Label, PullRequest, QueueEntry, Repository, Review } from '../store.ts';
import { association } from '../views.ts';
import { actor, teamObject } from './accounts.ts';
import { connection, type PageArguments } from './connection.ts';
import type { Fields, GraphqlContext } from './endpoint.ts';
import { commitObject, databaseIds, pullState, refObject, rollup } from './git-objects.ts';
import { repositoryObject } from './repository-objects.ts';

export function labelObject(core: Core, repository: Repository, label: Label): Fields {
  return {
    __typename: 'Label',
    id: label.nodeId,
    name: label.name,
    color: label.color,
    description: label.description,
    isDefault: false,
    url: `${repository.record.webUrl}/labels/${encodeURIComponent(label.name)}`,
    repository: () => repositoryObject(core, repository),
  };
}

export function commentObject(core: Core, issue: Issue, comment: Comment): Fields {
  return {
    __typename: 'IssueComment',
    id: comment.nodeId,
    ...databaseIds(comment.id),
    author: actor(core, comment.author),
    authorAssociation: association(issue.repository, comment.author),
    body: comment.body,
    bodyText: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `${issue.repository.record.webUrl}/pull/${issue.number}#issuecomment-${comment.id}`,
    viewerDidAuthor: (_: unknown, context: GraphqlContext) =>
      accountOf(core, context.identity) === comment.author,
  };
}

export function queueEntryObject(core: Core, entry: QueueEntry): Fields {
  const { pull, built } = entry;
  const { repository } = pull;
  const commit = async (sha: string | undefined) =>
    sha === undefined ? null : commitObject(core, repository, await repository.git.commit(sha));
  return {
    __typename: 'MergeQueueEntry',
    id: entry.nodeId,
    enqueuedAt: entry.enqueuedAt,
    enqueuer: actor(core, accountOf(core, entry.identity)),
    position: () => queueOf(repository, pull.baseRef).indexOf(entry) + 1,
    state: built ? 'AWAITING_CHECKS' : 'QUEUED',
    solo: false,
    jump: false,
    baseCommit: () => commit(built?.base),
    headCommit: () => commit(built?.head),
    pullRequest: () => pullObject(core, pull),
  };
}

export function reviewObject(core: Core, pull: PullRequest, review: Review): Fields {
  return {
    __typename: 'PullRequestReview',
    id: review.nodeId,
    ...databaseIds(review.id),
    author: actor(core, review.author),
    authorAssociation: association(pull.repository, review.author),
    authorCanPushToRepository: may(
      core.store,
      { kind: 'user', account: review.author, token: '' },
      pull.repository,
      'contents',
      'write',
    ),
    state: review.state,
    body: review.body,
    bodyText: review.body,
    submittedAt: review.submittedAt,
    createdAt: review.submittedAt,
    updatedAt: review.submittedAt,
    url: `${pull.repository.record.webUrl}/pull/${pull.number}#pullrequestreview-${review.id}`,
    commit: async () => commitObject(core, pull.repository, await pull.repository.git.commit(review.sha)),
    pullRequest: () => pullObject(core, pull),
  };
}

function subject(core: Core, issue: Issue): Fields {
  const { repository } = issue;
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    bodyText: issue.body ?? '',
    author: actor(core, issue.author),
    authorAssociation: association(repository, issue.author),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closed: issue.state === 'closed',
    closedAt: issue.closedAt,
    locked: issue.locked,
    repository: () => repositoryObject(core, repository),
    labels: connection(
      () => issue.labels,
      (label) => labelObject(core, repository, label),
    ),
    assignees: connection(
      () => issue.assignees,
      (account) => actor(core, account),
    ),
    comments: connection(
      () => issue.comments,
      (comment) => commentObject(core, issue, comment),
    ),
    milestone: null,
    viewerDidAuthor: (_: unknown, context: GraphqlContext) =>
      accountOf(core, context.identity) === issue.author,
  };
}

export function issueObject(core: Core, issue: Issue): Fields {
  if (issue.pull) return pullObject(core, issue.pull);
  const path = `/${issue.repository.record.fullName}/issues/${issue.number}`;
  return {
    __typename: 'Issue',
    id: issue.nodeId,
    ...databaseIds(issue.id),
    ...subject(core, issue),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    url: `${core.url}${path}`,
    resourcePath: path,
  };
}

export function pullObject(core: Core, pull: PullRequest): Fields {
  const { issue, repository } = pull;
  const { git } = repository;
  const path = `/${repository.record.fullName}/pull/${pull.number}`;
  const commit = async (sha: string | null) =>
    sha ? commitObject(core, repository, await git.commit(sha)) : null;
  let judged: ReturnType<typeof requirementsOf> | undefined;
  const requirements = () => {
    judged ??= requirementsOf(core, pull);
    return judged;
  };
  const files = async () => git.changedFiles(await comparisonBase(pull), pull.headSha);
  const branch = async (name: string) => {
    const sha = await git.resolve(`refs/heads/${name}`);
    return sha ? refObject(core, repository, `refs/heads/${name}`, sha) : null;
  };
  const viewerMay = (permission: string) => (_: unknown, context: GraphqlContext) =>
    may(core.store, context.identity, repository, permission, 'write');
  return {
    __typename: 'PullRequest',
    id: pull.nodeId,
    ...databaseIds(pull.id),
    ...subject(core, issue),
    url: `${core.url}${path}`,
    permalink: `${core.url}${path}`,
    resourcePath: path,
    state: pullState(pull),
    isDraft: pull.draft,
    merged: pull.merged,
    mergedAt: pull.mergedAt,
    mergedBy: pull.mergedBy ? actor(core, pull.mergedBy) : null,
    mergeCommit: () => commit(pull.mergeCommitSha),
    potentialMergeCommit: async () => {
      const merge = await testMerge(core, pull);
      return merge === 'unknown' ? null : commit(merge.sha);
    },
    mergeable: async () => (await requirements()).mergeable,
    mergeStateStatus: async () => (await requirements()).state,
    canBeRebased: async () => (await requirements()).mergeable === 'MERGEABLE',
    reviewDecision: async () => (await requirements()).decision,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRef: () => branch(pull.baseRef),
    baseRepository: () => repositoryObject(core, repository),
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRef: () => branch(pull.headRef),
    headRepository: () => repositoryObject(core, pull.headRepository),
    headRepositoryOwner: actor(core, pull.headRepository.owner),
    isCrossRepository: pull.headRepository !== repository,
    maintainerCanModify: pull.maintainerCanModify,
    autoMergeRequest: pull.autoMerge
      ? {
          __typename: 'AutoMergeRequest',
          enabledAt: pull.autoMerge.enabledAt,
          enabledBy: actor(core, pull.autoMerge.enabledBy),
          mergeMethod: pull.autoMerge.method.toUpperCase(),
          commitHeadline: pull.autoMerge.title,
          commitBody: pull.autoMerge.message,
          authorEmail: null,
          pullRequest: () => pullObject(core, pull),
        }
      : null,
    mergeQueue: null,
    mergeQueueEntry: null,
    isInMergeQueue: false,
    isMergeQueueEnabled: false,
    reviews: connection(
      (args: PageArguments & { states?: string[] | null; author?: string | null }) =>
        pull.reviews
          .filter((review) => !args.states || args.states.includes(review.state))
          .filter((review) => !args.author || review.author.login === args.author),
      (review) => reviewObject(core, pull, review),
    ),
    latestReviews: connection(
      () => [...new Map(pull.reviews.map((review) => [review.author, review])).values()],
      (review) => reviewObject(core, pull, review),
    ),
    latestOpinionatedReviews: connection(
      () => decidingReviews(pull),
      (review) => reviewObject(core, pull, review),
    ),
    reviewRequests: connection(
      () => [...pull.requestedReviewers, ...pull.requestedTeams],
      (requested) => ({
        __typename: 'ReviewRequest',
        id: `RR_${pull.id}_${requested.id}`,
        asCodeOwner: false,
        requestedReviewer: 'login' in requested ? actor(core, requested) : teamObject(core, requested),
      }),
    ),
    commits: connection(
      () => pullCommits(pull),
      async (sha) => ({
        __typename: 'PullRequestCommit',
        id: `PRC_${sha}`,
        commit: await commit(sha),
        url: `${core.url}${path}/commits/${sha}`,
      }),
    ),
    files: connection(
      () => files(),
      (file) => ({
        __typename: 'PullRequestChangedFile',
        path: file.path,
        additions: file.additions,
        deletions: file.deletions,
        changeType: { removed: 'DELETED' }[file.status as 'removed'] ?? file.status.toUpperCase(),
      }),
    ),
    additions: async () => (await files()).reduce((sum, file) => sum + file.additions, 0),
    deletions: async () => (await files()).reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: async () => (await files()).length,
    totalCommentsCount: issue.comments.length,
    statusCheckRollup: () => rollup(core, repository, pull.headSha),
    viewerCanUpdate: viewerMay('pull_requests'),
    viewerCanEnableAutoMerge: async (_: unknown, context: GraphqlContext) =>
      repository.allowAutoMerge &&
      may(core.store, context.identity, repository, 'contents', 'write') &&
      ['BLOCKED', 'BEHIND'].includes((await requirements()).state),
    viewerCanDisableAutoMerge: (_: unknown, context: GraphqlContext) =>
      pull.autoMerge !== null && may(core.store, context.identity, repository, 'contents', 'write'),
    viewerCanMergeAsAdmin: viewerMay('administration'),
  };
}
