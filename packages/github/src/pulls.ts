/** Pull requests: found, opened, changed, talked to, reviewed. Merging is in merging.ts. */
import type { components } from '@octokit/openapi-types';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';

export interface PullRequest {
  number: number;
  /** Node id, for GraphQL mutations. */
  nodeId: string;
  url: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  draft: boolean;
  merged: boolean;
  /** Undefined until then. */
  mergedAt: string | undefined;
  /** Login and numeric id of the author: a name can be taken over, an id can't. */
  author: { login: string; id: number; type: string };
  base: { ref: string; sha: string };
  /** `repository` is undefined where the fork is gone. */
  head: { ref: string; sha: string; repository: string | undefined };
  labels: string[];
  /** Logins. */
  assignees: string[];
  /** Title of its milestone. */
  milestone: string | undefined;
  createdAt: string;
  updatedAt: string;
}

type ListedPull = components['schemas']['pull-request-simple'];
type WholePull = components['schemas']['pull-request'];

function pullRequest(answer: ListedPull | WholePull): PullRequest {
  return {
    number: answer.number,
    nodeId: answer.node_id,
    url: answer.html_url,
    title: answer.title,
    body: answer.body ?? '',
    state: answer.state === 'open' ? 'open' : 'closed',
    draft: answer.draft === true,
    merged: answer.merged_at !== null,
    mergedAt: answer.merged_at ?? undefined,
    author: {
      login: answer.user?.login ?? 'ghost',
      id: Number(answer.user?.id ?? 0),
      type: answer.user?.type ?? 'User',
    },
    base: { ref: answer.base.ref, sha: answer.base.sha },
    head: {
      ref: answer.head.ref,
      sha: answer.head.sha,
      repository: answer.head.repo?.full_name,
    },
    labels: answer.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (answer.assignees ?? []).map(({ login }) => login),
    milestone: answer.milestone?.title,
    createdAt: answer.created_at,
    updatedAt: answer.updated_at,
  };
}

export interface PullRequestFilter {
  state?: 'open' | 'closed' | 'all';
  /** Branch of this repository (not of a fork). */
  head?: string;
  base?: string;
  /** Every one of them must be on the pull request. */
  labels?: readonly string[];
}

/** Pull requests of the repository that match, newest first. Those whose head is in a fork are left out when `head` is given. */
export async function findPullRequests(
  client: GitHubClient,
  repository: Repository,
  filter: PullRequestFilter = {},
): Promise<PullRequest[]> {
  const list = await client.pages('/repos/{owner}/{repo}/pulls', {
    path: { owner: repository.owner, repo: repository.name },
    query: {
      state: filter.state ?? 'open',
      sort: 'created',
      direction: 'desc',
      ...(filter.head === undefined ? {} : { head: `${repository.owner}:${filter.head}` }),
      ...(filter.base === undefined ? {} : { base: filter.base }),
    },
  });
  return list
    .map(pullRequest)
    .filter((pull) => (filter.labels ?? []).every((label) => pull.labels.includes(label)))
    .filter(
      (pull) =>
        filter.head === undefined ||
        (pull.head.ref === filter.head &&
          pull.head.repository?.toLowerCase() === fullName(repository).toLowerCase()),
    );
}

/** Throws WAYBILL_GITHUB_NOT_FOUND. */
export async function getPullRequest(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<PullRequest> {
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/pulls/{pull_number}', {
    path: pathOf(repository, number),
  });
  return pullRequest(data);
}

export interface NewPullRequest {
  title: string;
  body: string;
  /** Branch of this repository. */
  head: string;
  base: string;
  draft?: boolean;
}

export type CreateOutcome =
  | { kind: 'created'; pull: PullRequest }
  /** One is open from that head to that base already. */
  | { kind: 'exists' }
  /** Head and base are the same tree of commits, or the head is gone: nothing to propose. */
  | { kind: 'no-commits' };

export async function createPullRequest(
  client: GitHubClient,
  repository: Repository,
  pull: NewPullRequest,
): Promise<CreateOutcome> {
  const tried = await client.tryRest('post', '/repos/{owner}/{repo}/pulls', {
    path: { owner: repository.owner, repo: repository.name },
    body: { ...pull, maintainer_can_modify: false },
  });
  if (tried.ok) return { kind: 'created', pull: pullRequest(tried.value.data) };
  const said = tried.error.found ?? '';
  if (/A pull request already exists/i.test(said)) return { kind: 'exists' };
  // "PullRequest.head: invalid" is what GitHub says of a branch that is not there.
  if (/No commits between|\.head: invalid/i.test(said)) return { kind: 'no-commits' };
  throw tried.error;
}

export async function updatePullRequest(
  client: GitHubClient,
  repository: Repository,
  number: number,
  change: { title?: string; body?: string; state?: 'open' | 'closed'; base?: string },
): Promise<PullRequest> {
  const { data } = await client.rest('patch', '/repos/{owner}/{repo}/pulls/{pull_number}', {
    path: pathOf(repository, number),
    body: change,
  });
  return pullRequest(data);
}

/** Closes without merging; harmless where it is closed already. */
export function closePullRequest(client: GitHubClient, repository: Repository, number: number) {
  return updatePullRequest(client, repository, number, { state: 'closed' });
}

export interface Comment {
  id: number;
  url: string;
  body: string;
  author: { login: string; id: number };
}

/** Comments of the conversation, oldest first. */
export async function listComments(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<Comment[]> {
  const list = await client.pages('/repos/{owner}/{repo}/issues/{issue_number}/comments', {
    path: { owner: repository.owner, repo: repository.name, issue_number: number },
  });
  return list.map((entry) => ({
    id: Number(entry.id),
    url: entry.html_url,
    body: entry.body ?? '',
    author: { login: entry.user?.login ?? 'ghost', id: Number(entry.user?.id ?? 0) },
  }));
}

export async function addComment(
  client: GitHubClient,
  repository: Repository,
  number: number,
  body: string,
): Promise<{ id: number; url: string }> {
  const { data } = await client.rest('post', '/repos/{owner}/{repo}/issues/{issue_number}/comments', {
    path: { owner: repository.owner, repo: repository.name, issue_number: number },
    body: { body },
  });
  return { id: Number(data.id), url: data.html_url };
}

export async function updateComment(
  client: GitHubClient,
  repository: Repository,
  id: number,
  body: string,
): Promise<void> {
  await client.rest('patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}', {
    path: { owner: repository.owner, repo: repository.name, comment_id: id },
    body: { body },
  });
}

/** Adds labels; those that the repository lacks are made by GitHub. */
export async function addLabels(
  client: GitHubClient,
  repository: Repository,
  number: number,
  labels: readonly string[],
): Promise<void> {
  if (labels.length === 0) return;
  await client.rest('post', '/repos/{owner}/{repo}/issues/{issue_number}/labels', {
    path: { owner: repository.owner, repo: repository.name, issue_number: number },
    body: { labels: [...labels] },
  });
}

/** Removes one label; done as well where it is not there. */
export async function removeLabel(
  client: GitHubClient,
  repository: Repository,
  number: number,
  label: string,
): Promise<void> {
  const tried = await client.tryRest('delete', '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
    path: { owner: repository.owner, repo: repository.name, issue_number: number, name: label },
  });
  if (!tried.ok && tried.error.details.status !== 404) throw tried.error;
}

export interface ReviewRequests {
  /** Logins. */
  users: readonly string[];
  /** Slugs of teams of the repository's organization, without the organization. */
  teams: readonly string[];
}

export type ReviewRequestOutcome =
  | { kind: 'requested' }
  /** Somebody is not a collaborator, or the author, or the token may not see the team. Nobody was asked. */
  | { kind: 'refused'; reason: string };

/** Asks for reviews. A team needs `members: read` of the organization, which GITHUB_TOKEN never has. */
export async function requestReviewers(
  client: GitHubClient,
  repository: Repository,
  number: number,
  reviewers: ReviewRequests,
): Promise<ReviewRequestOutcome> {
  if (reviewers.users.length === 0 && reviewers.teams.length === 0) return { kind: 'requested' };
  const tried = await client.tryRest(
    'post',
    '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
    {
      path: pathOf(repository, number),
      body: { reviewers: [...reviewers.users], team_reviewers: [...reviewers.teams] },
    },
  );
  if (tried.ok) return { kind: 'requested' };
  const { status } = tried.error.details;
  if (status === 422) return { kind: 'refused', reason: tried.error.found ?? tried.error.message };
  throw tried.error;
}

export interface Review {
  author: { login: string; id: number; type: string };
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** The head commit that was looked at; undefined where GitHub has forgotten it. */
  sha: string | undefined;
  submittedAt: string | undefined;
  /** Author's relation to the repository: OWNER, MEMBER, COLLABORATOR … */
  association: string;
}

/** Every review, oldest first. */
export async function listReviews(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<Review[]> {
  const list = await client.pages('/repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    path: pathOf(repository, number),
  });
  return list.map((entry) => ({
    author: {
      login: entry.user?.login ?? 'ghost',
      id: Number(entry.user?.id ?? 0),
      type: entry.user?.type ?? 'User',
    },
    state: reviewState(entry.state),
    sha: entry.commit_id ?? undefined,
    submittedAt: entry.submitted_at,
    association: entry.author_association,
  }));
}

function reviewState(state: string): Review['state'] {
  switch (state) {
    case 'APPROVED':
    case 'CHANGES_REQUESTED':
    case 'COMMENTED':
    case 'DISMISSED':
    case 'PENDING':
      return state;
    default:
      // An unknown state must not count as an approval.
      return 'COMMENTED';
  }
}

export interface ChangedFile {
  path: string;
  status: string;
  previousPath: string | undefined;
  /** Object id of the new blob. */
  oid: string | null;
  additions: number;
  deletions: number;
}

/** GitHub lists at most 3000 files of a pull request. https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MAX_LISTED_FILES = 3000;

/** Every changed file. Throws where GitHub does not list them all: what was not seen is not known. */
export async function listFiles(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<ChangedFile[]> {
  const list = await client.pages(
    '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    { path: pathOf(repository, number) },
    MAX_LISTED_FILES / 100,
  );
  if (list.length >= MAX_LISTED_FILES) {
    throw errors.GITHUB_REFUSED({
      message: `pull request ${number} of ${fullName(repository)} changes ${MAX_LISTED_FILES} files or more; GitHub lists no more`,
      fix: 'split the pull request',
    });
  }
  return list.map((entry) => ({
    path: entry.filename,
    status: entry.status,
    previousPath: entry.previous_filename,
    oid: entry.sha,
    additions: entry.additions,
    deletions: entry.deletions,
  }));
}

function pathOf(repository: Repository, number: number) {
  return { owner: repository.owner, repo: repository.name, pull_number: number };
}
