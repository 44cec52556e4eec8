/** What one commit changes, against its first parent. */
import type { components } from '@octokit/openapi-types';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';
import { COMMITTER } from './identity.ts';
import type { ChangedFile } from './pulls.ts';

export interface CommitChange {
  oid: string;
  /** Undefined for a root commit. */
  parent: string | undefined;
  message: string;
  /** Login of the account that the author's address belongs to. */
  author: string | undefined;
  /** GitHub verifies the signature. */
  verified: boolean;
  /** GitHub made the commit itself, for who its API or its pages were used by: nobody else can sign as it. */
  byGitHub: boolean;
  files: ChangedFile[];
}

const FILES_PER_PAGE = 100;
/** GitHub lists at most 3000 files of a commit. https://docs.github.com/rest/commits/commits#get-a-commit */
const MAX_LISTED_FILES = 3000;

/** Throws where GitHub does not list every file: what was not seen is not known. */
export async function readCommit(
  client: GitHubClient,
  repository: Repository,
  oid: string,
): Promise<CommitChange> {
  const files: ChangedFile[] = [];
  for (let page = 1; ; page++) {
    const { data } = await client.rest('get', '/repos/{owner}/{repo}/commits/{ref}', {
      path: { owner: repository.owner, repo: repository.name, ref: oid },
      query: { per_page: FILES_PER_PAGE, page },
    });
    const listed = data.files ?? [];
    files.push(
      ...listed.map((entry) => ({
        path: entry.filename,
        status: entry.status,
        previousPath: entry.previous_filename,
        oid: entry.sha,
        additions: entry.additions,
        deletions: entry.deletions,
      })),
    );
    if (files.length >= MAX_LISTED_FILES)
      throw errors.GITHUB_REFUSED({
        message: `commit ${oid} of ${fullName(repository)} changes ${MAX_LISTED_FILES} files or more; GitHub lists no more`,
        fix: 'split the change',
      });
    if (listed.length < FILES_PER_PAGE)
      return {
        ...madeBy(data),
        oid: data.sha,
        parent: data.parents[0]?.sha,
        message: data.commit.message,
        files,
      };
  }
}

function madeBy({ author, committer, commit }: components['schemas']['commit']) {
  const login = (account: typeof author) => (account as { login?: string } | null)?.login;
  const verified = commit.verification?.verified === true;
  return { author: login(author), verified, byGitHub: verified && login(committer) === COMMITTER };
}
