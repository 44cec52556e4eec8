/** Issues: those that a decision names, and those by which Waybill tells of something. */
import type { components } from '@octokit/openapi-types';
import type { GitHubClient, Repository } from './client.ts';

export interface Issue {
  number: number;
  url: string;
  title: string;
  state: string;
  /** Opened by an App, not by a person. */
  byApp: boolean;
}

/**
 * Whether an issue is open. A pull request is no issue here, though GitHub lists it as one; neither is what was moved away.
 * Throws WAYBILL_GITHUB_NOT_FOUND where there is none, and what the client throws.
 * https://docs.github.com/rest/issues/issues#get-an-issue
 */
export async function issueState(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<'open' | 'closed'> {
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/issues/{issue_number}', {
    path: { owner: repository.owner, repo: repository.name, issue_number: number },
  });
  return data.state === 'open' && data.pull_request === undefined ? 'open' : 'closed';
}

/** Every issue with a label, open or closed, newest first; no pull requests. */
export async function listIssues(
  client: GitHubClient,
  repository: Repository,
  label: string,
): Promise<Issue[]> {
  const list = await client.pages('/repos/{owner}/{repo}/issues', {
    path: { owner: repository.owner, repo: repository.name },
    query: { state: 'all', labels: label },
  });
  return list.filter((entry) => entry.pull_request === undefined).map(issueOf);
}

/** Who put each label of an issue or pull request on last, by the label's name. Needs `issues: read`, or `pull_requests: read`. */
export async function labelledBy(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<Map<string, { login: string; at: string }>> {
  const events = await client.pages('/repos/{owner}/{repo}/issues/{issue_number}/events', {
    path: { owner: repository.owner, repo: repository.name, issue_number: number },
  });
  const found = new Map<string, { login: string; at: string }>();
  for (const entry of events)
    if (entry.event === 'labeled' && 'label' in entry && entry.label.name)
      found.set(entry.label.name, { login: entry.actor?.login ?? 'ghost', at: entry.created_at });
  return found;
}

/** Opens an issue; labels that are not there yet are made. */
export async function createIssue(
  client: GitHubClient,
  repository: Repository,
  issue: { title: string; body: string; labels: readonly string[] },
): Promise<Issue> {
  const { data } = await client.rest('post', '/repos/{owner}/{repo}/issues', {
    path: { owner: repository.owner, repo: repository.name },
    body: { title: issue.title, body: issue.body, labels: [...issue.labels] },
  });
  return issueOf(data);
}

function issueOf(answer: components['schemas']['issue']): Issue {
  const { number, html_url: url, title, state, user } = answer;
  return { number, url, title, state, byApp: user?.type === 'Bot' };
}
