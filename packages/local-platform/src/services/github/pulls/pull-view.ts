/** The pull request as `GET /repos/{owner}/{repo}/pulls/{number}` and the webhooks show it. */
import type { Core } from '../core.ts';
import type { PullRequest } from '../store.ts';
import type { PullRequestView } from '../types.ts';
import { listedPull, userView, type View } from '../views.ts';
import { requirementsOf } from './requirements.ts';

/** Where the three-dot comparison of a pull request starts: its merge base. */
export async function comparisonBase(pull: PullRequest): Promise<string> {
  const { git } = pull.repository;
  const base = pull.merged
    ? pull.baseSha
    : ((await git.resolve(`refs/heads/${pull.baseRef}`)) ?? pull.baseSha);
  return (await git.mergeBase(base, pull.headSha)) ?? base;
}

export async function pullCommits(pull: PullRequest): Promise<string[]> {
  const from = await comparisonBase(pull);
  return pull.repository.git.log([pull.headSha], { not: [from], reverse: true });
}

export async function fullPull(core: Core, pull: PullRequest): Promise<View> {
  const requirements = await requirementsOf(core, pull);
  const from = await comparisonBase(pull);
  const files = await pull.repository.git.changedFiles(from, pull.headSha);
  const commits = await pullCommits(pull);
  return {
    ...listedPull(core, pull),
    merged: pull.merged,
    mergeable: requirements.mergeable === 'UNKNOWN' ? null : requirements.mergeable === 'MERGEABLE',
    rebaseable: requirements.mergeable === 'MERGEABLE',
    mergeable_state: requirements.state.toLowerCase(),
    merged_by: pull.mergedBy ? userView(core, pull.mergedBy) : null,
    comments: pull.issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** The view of the control interface. */
export async function controlPull(core: Core, pull: PullRequest): Promise<PullRequestView> {
  const { issue, repository } = pull;
  const requirements = await requirementsOf(core, pull);
  return {
    number: pull.number,
    repository: repository.record.fullName,
    title: issue.title,
    body: issue.body ?? '',
    author: issue.author.login,
    state: issue.state,
    draft: pull.draft,
    merged: pull.merged,
    mergedBy: pull.mergedBy?.login ?? null,
    mergeCommitSha: pull.mergeCommitSha,
    base: { ref: pull.baseRef, sha: pull.baseSha },
    head: { ref: pull.headRef, sha: pull.headSha },
    labels: issue.labels.map((label) => label.name),
    assignees: issue.assignees.map((account) => account.login),
    milestone: issue.milestone?.title ?? null,
    requestedReviewers: pull.requestedReviewers.map((account) => account.login),
    requestedTeams: pull.requestedTeams.map((team) => `${team.organization}/${team.slug}`),
    reviews: pull.reviews.map((review) => ({
      id: review.id,
      author: review.author.login,
      state: review.state,
      body: review.body,
      sha: review.sha,
      submittedAt: review.submittedAt,
    })),
    comments: issue.comments.map((comment) => ({
      id: comment.id,
      author: comment.author.login,
      body: comment.body,
      createdAt: comment.createdAt,
    })),
    reviewDecision: requirements.decision,
    mergeable: requirements.mergeable,
    mergeState: requirements.state,
    blockedBy: issue.state === 'open' ? requirements.faults : [],
    autoMerge: pull.autoMerge
      ? { method: pull.autoMerge.method, enabledBy: pull.autoMerge.enabledBy.login }
      : null,
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    mergedAt: pull.mergedAt,
    webUrl: `${repository.record.webUrl}/pull/${pull.number}`,
  };
}
