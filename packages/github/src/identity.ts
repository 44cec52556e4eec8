/** Who the token is, and which commits are its own. */
import type { GitHubClient, Repository } from './client.ts';

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
export const COMMITTER = 'web-flow';

export interface CommitsApart {
  /** Messages of the App's own commits, oldest first. */
  own: string[];
  /** The others, each in a few words: made by somebody else, not signed by GitHub, or too many to be listed. */
  foreign: string[];
  /** Whether nothing of `base` is missing in `head`. */
  onTop: boolean;
  /** Blob id of each file that they write; undefined for one that they remove or rename. */
  files: ReadonlyMap<string, string | undefined>;
}

/** Commits that `head` has and `base` has not (commit ids). */
export async function commitsApart(
  client: GitHubClient,
  repository: Repository,
  base: string,
  head: string,
  me: Me,
): Promise<CommitsApart> {
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/compare/{basehead}', {
    path: { owner: repository.owner, repo: repository.name, basehead: `${base}...${head}` },
  });
  const own: string[] = [];
  const foreign: string[] = [];
  for (const { sha, author, committer, commit } of data.commits) {
    const isOwn =
      author?.id === me.id && committer?.login === COMMITTER && commit.verification?.verified === true;
    if (isOwn) own.push(commit.message);
    else foreign.push(`${sha.slice(0, 12)} by ${author?.login ?? commit.author?.name ?? 'nobody'}`);
  }
  if (data.total_commits > data.commits.length)
    foreign.push(`${data.total_commits - data.commits.length} that GitHub does not list`);
  const files = (data.files ?? []).map(
    ({ filename, sha, status }) =>
      [filename, status === 'added' || status === 'modified' ? (sha ?? undefined) : undefined] as const,
  );
  return { own, foreign, files: new Map(files), onTop: data.merge_base_commit.sha === base };
}
