/** What lies between two commits, and the pull requests by which it came. */
import type { components } from '@octokit/openapi-types';
import { fullName, type GitHubClient, type Repository } from './client.ts';

export interface ComparedCommit {
  oid: string;
  /** Its first parent: of a merge, what was merged into. Undefined for a root commit. */
  parent: string | undefined;
  url: string;
  /** First line of the message. */
  headline: string;
  /** Login where GitHub knows the author's address, else the name that the commit states. */
  author: string;
}

export interface Comparison {
  /** `behind`: the head is an ancestor of the base. `diverged`: each has commits that the other has not. */
  status: 'identical' | 'ahead' | 'behind' | 'diverged';
  /** Commits of the head that the base has not. */
  ahead: number;
  /** Commits of the base that the head has not. */
  behind: number;
  /** Newest first; GitHub gives 250 of those ahead at most. */
  commits: ComparedCommit[];
  url: string;
}

/**
 * Compares two commits of one repository in one request. https://docs.github.com/rest/commits/commits#compare-two-commits
 * Throws WAYBILL_GITHUB_NOT_FOUND where a commit or the repository is not there or the token can't see it.
 */
export async function compareCommits(
  client: GitHubClient,
  repository: Repository,
  base: string,
  head: string,
): Promise<Comparison> {
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/compare/{basehead}', {
    path: { owner: repository.owner, repo: repository.name, basehead: `${base}...${head}` },
  });
  return {
    status: data.status,
    ahead: data.ahead_by,
    behind: data.behind_by,
    commits: data.commits.map(compared).reverse(),
    url: data.html_url,
  };
}

function compared(entry: components['schemas']['commit']): ComparedCommit {
  const login = (entry.author as { login?: string } | null)?.login;
  return {
    oid: entry.sha,
    parent: entry.parents[0]?.sha,
    url: entry.html_url,
    headline: entry.commit.message.split('\n', 1)[0] ?? '',
    author: login ?? entry.commit.author?.name ?? '',
  };
}

/** A merged pull request that brought a commit. */
export interface PullRequestOfCommit {
  number: number;
  url: string;
  title: string;
  /** Login. */
  author: string;
  mergedAt?: Date;
}

/** A commit is looked up in one field of one query; GitHub ends a query that asks for too much. */
const COMMITS_PER_QUERY = 100;

interface CommitAnswer {
  associatedPullRequests: {
    nodes: {
      number: number;
      url: string;
      title: string;
      merged: boolean;
      mergedAt: string | null;
      author: { login: string } | null;
      baseRepository: { nameWithOwner: string } | null;
    }[];
  } | null;
}

/**
 * The merged pull request of each commit, by its id; undefined for a commit that came without one, no entry for a commit that GitHub
 * does not have. 100 commits a query. Pull requests into other repositories (forks) do not count. Throws what the client throws; a repository that the token can't see
 * is WAYBILL_GITHUB_NOT_FOUND.
 */
export async function pullRequestsOf(
  client: GitHubClient,
  repository: Repository,
  commits: readonly string[],
): Promise<Map<string, PullRequestOfCommit | undefined>> {
  const found = new Map<string, PullRequestOfCommit | undefined>();
  for (let from = 0; from < commits.length; from += COMMITS_PER_QUERY) {
    const part = commits.slice(from, from + COMMITS_PER_QUERY);
    const declarations = part.map((_, i) => `$c${i}: GitObjectID!`);
    const fields = part.map((_, i) => `c${i}: object(oid: $c${i}) { ...pulls }`);
    const { repository: answer } = await client.graphql<{
      repository: Record<string, CommitAnswer | null> | null;
    }>(
      `query pullRequestsOf($owner: String!, $name: String!, ${declarations.join(', ')}) {
        repository(owner: $owner, name: $name) { ${fields.join(' ')} } }
      fragment pulls on Commit { associatedPullRequests(first: 5) {
        nodes { number url title merged mergedAt author { login } baseRepository { nameWithOwner } } } }`,
      {
        owner: repository.owner,
        name: repository.name,
        ...Object.fromEntries(part.map((oid, i) => [`c${i}`, oid])),
      },
      { repository: fullName(repository) },
    );
    for (const [i, oid] of part.entries()) {
      const commit = answer?.[`c${i}`];
      if (!commit) continue;
      const pulls = commit.associatedPullRequests?.nodes ?? [];
      const pull = pulls.find(
        ({ merged, baseRepository }) =>
          merged && baseRepository?.nameWithOwner.toLowerCase() === fullName(repository).toLowerCase(),
      );
      found.set(
        oid,
        pull && {
          number: pull.number,
          url: pull.url,
          title: pull.title,
          author: pull.author?.login ?? 'ghost',
          ...(pull.mergedAt !== null && { mergedAt: new Date(pull.mergedAt) }),
        },
      );
    }
  }
  return found;
}
