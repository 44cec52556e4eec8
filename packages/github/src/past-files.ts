/** What a file held at each commit of its history: the commits and the file of every one, a page in one query. */
import { entryFields, type FileAtRevision, isRegular, resolveEntry, type TreeEntryAnswer } from './blobs.ts';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { type PastCommit, type PastCommitNode, pastCommitFields, pastCommitOf } from './commits.ts';
import { errors } from './errors.ts';

/** A commit that changed a file, with the file as it was then. */
export interface PastFile {
  commit: PastCommit;
  /** Undefined where the commit took the file away, or it is no regular file there. */
  file: FileAtRevision | undefined;
}

export interface PastFiles {
  /** Newest first. */
  states: PastFile[];
  /** Where the next page begins; undefined at the end of the history. */
  next: string | undefined;
}

interface Answer {
  repository: {
    object: {
      history?: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        nodes: (PastCommitNode & { file: TreeEntryAnswer | null })[];
      };
    } | null;
  } | null;
}

/** Throws WAYBILL_GITHUB_NOT_FOUND where the repository or the commit is not there. */
export async function readPastFiles(
  client: GitHubClient,
  repository: Repository,
  options: { revision: string; path: string; length: number; after?: string },
): Promise<PastFiles> {
  const { revision, path, length, after } = options;
  const answer = await client.graphql<Answer>(
    `query readPastFiles($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!, $length: Int!, $after: String) {
      repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit {
        history(first: $length, path: $path, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { ${pastCommitFields} file(path: $path) { ${entryFields} } }
        } } } } }`,
    {
      owner: repository.owner,
      name: repository.name,
      oid: revision,
      path,
      length,
      after: after ?? null,
    },
    { repository: fullName(repository) },
  );
  const history = answer.repository?.object?.history;
  if (!answer.repository || !history) {
    throw errors.GITHUB_NOT_FOUND({
      message: `${fullName(repository)} has no commit ${revision}, or the token can't see it`,
      where: fullName(repository),
    });
  }
  const states: PastFile[] = [];
  for (const { file: entry, ...node } of history.nodes) {
    const regular = entry !== null && isRegular(entry) ? entry : null;
    states.push({
      commit: pastCommitOf(node),
      file: await resolveEntry(client, repository, path, regular),
    });
  }
  const { hasNextPage, endCursor } = history.pageInfo;
  return {
    states,
    next: hasNextPage ? (endCursor ?? undefined) : undefined,
  };
}
