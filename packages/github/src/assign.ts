/** Who a pull request is assigned to and which milestone it counts for. It stands without either: what can't be done is a warning. */
import { WaybillError } from '@waybill/toolkit';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import type { PullRequest } from './pulls.ts';

export interface Assignment {
  /** Logins, at most ten: https://docs.github.com/rest/issues/assignees */
  assignees: readonly string[];
  /** Its title. Undefined: the milestone is left as it is. */
  milestone?: string;
}

export interface Milestone {
  number: number;
  title: string;
  state: 'open' | 'closed';
}

/** Open and closed ones. Needs `issues: read`, or `pull_requests: read`. */
export async function listMilestones(client: GitHubClient, repository: Repository): Promise<Milestone[]> {
  const list = await client.pages('/repos/{owner}/{repo}/milestones', {
    path: { owner: repository.owner, repo: repository.name },
    query: { state: 'all' },
  });
  return list.map(({ number, title, state }) => ({
    number,
    title,
    state: state === 'closed' ? 'closed' : 'open',
  }));
}

/**
 * Assigns who is not assigned yet and sets the milestone where it is another one; no request where there is nothing to do. Returns a
 * warning for each thing that GitHub refuses, or leaves undone without a word.
 *
 * @param milestones asked for only where one is to be set; a train reads them once.
 */
export async function assignPullRequest(
  client: GitHubClient,
  repository: Repository,
  pull: Pick<PullRequest, 'number' | 'assignees' | 'milestone'>,
  wanted: Assignment,
  milestones: () => Promise<readonly Milestone[]> = () => listMilestones(client, repository),
): Promise<string[]> {
  const missing = wanted.assignees.filter((login) => !hasLogin(pull.assignees, login));
  const { milestone } = wanted;
  return [
    ...(missing.length === 0 ? [] : await assign(client, repository, pull.number, missing)),
    ...(milestone === undefined || milestone === pull.milestone
      ? []
      : await setMilestone(client, repository, pull.number, milestone, milestones)),
  ];
}

/** GitHub says of who has no access to the repository nothing: they are simply not among the assignees that it answers with. */
async function assign(
  client: GitHubClient,
  repository: Repository,
  number: number,
  logins: readonly string[],
): Promise<string[]> {
  const outcome = await attempt(async () => {
    const { data } = await client.rest('post', '/repos/{owner}/{repo}/issues/{issue_number}/assignees', {
      path: { owner: repository.owner, repo: repository.name, issue_number: number },
      body: { assignees: [...logins] },
    });
    return (data.assignees ?? []).map(({ login }) => login);
  });
  if ('problem' in outcome) return [`${logins.join(', ')} could not be assigned: ${outcome.problem}`];
  return logins
    .filter((login) => !hasLogin(outcome.value, login))
    .map(
      (login) =>
        `${login} is not assigned: GitHub passes over who does not exist or has no access to ${fullName(repository)}`,
    );
}

async function setMilestone(
  client: GitHubClient,
  repository: Repository,
  number: number,
  title: string,
  milestones: () => Promise<readonly Milestone[]>,
): Promise<string[]> {
  const problem = (why: string) => [`the milestone "${title}" is not set: ${why}`];
  const outcome = await attempt(async () => {
    const named = (await milestones()).filter((milestone) => milestone.title === title);
    const open = named.find(({ state }) => state === 'open');
    if (!open)
      return named.length > 0 ? 'it is closed' : `${fullName(repository)} has no milestone of this title`;
    const { data } = await client.rest('patch', '/repos/{owner}/{repo}/issues/{issue_number}', {
      path: { owner: repository.owner, repo: repository.name, issue_number: number },
      body: { milestone: open.number },
    });
    // "Without push access, milestone changes are silently dropped": https://docs.github.com/rest/issues/issues#update-an-issue
    return data.milestone?.number === open.number ? undefined : 'GitHub dropped it without a word';
  });
  if ('problem' in outcome) return problem(outcome.problem);
  return outcome.value === undefined ? [] : problem(outcome.value);
}

async function attempt<T>(work: () => Promise<T>): Promise<{ value: T } | { problem: string }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof WaybillError && error.kind !== 'bug')
      return { problem: `${error.message} [${error.code}]` };
    throw error;
  }
}

function hasLogin(logins: readonly string[], login: string): boolean {
  return logins.some((known) => known.toLowerCase() === login.toLowerCase());
}
