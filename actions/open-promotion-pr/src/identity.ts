/** Who the token is, and which commits are its own. */
import type { GitHubClient, Repository } from '@waybill/github';

/** The App's bot account. */
export interface Me {
  login: string;
  id: number;
}

/** The account behind the token. An installation token is the bot of its App. */
export async function whoAmI(client: GitHubClient): Promise<Me> {
  const { viewer } = await client.graphql<{ viewer: { login: string; databaseId: number } }>(
    'query whoAmI { viewer { login databaseId } }',
    {},
  );
  return { login: viewer.login, id: viewer.databaseId };
}

/** Account by which GitHub commits what comes through its API; nobody else can sign as it. */
const COMMITTER = 'web-flow';

/**
 * Commits between `base` and `head` (commit ids) that are not the App's: made by somebody else, not signed by GitHub, or too many
 * to be listed.
 */
export async function foreignCommits(
  client: GitHubClient,
  repository: Repository,
  base: string,
  head: string,
  me: Me,
): Promise<string[]> {
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/compare/{basehead}', {
    path: { owner: repository.owner, repo: repository.name, basehead: `${base}...${head}` },
  });
  const foreign = data.commits
    .filter(
      (commit) =>
        commit.author?.id !== me.id ||
        commit.committer?.login !== COMMITTER ||
        commit.commit.verification?.verified !== true,
    )
    .map(
      (commit) =>
        `${commit.sha.slice(0, 12)} by ${commit.author?.login ?? commit.commit.author?.name ?? 'nobody'}`,
    );
  if (data.total_commits > data.commits.length)
    foreign.push(`${data.total_commits - data.commits.length} that GitHub does not list`);
  return foreign;
}
