/** Files at any revision: a branch, a tag, a commit. */
import { entryFields, type FileAtRevision, resolveEntry, type TreeEntryAnswer } from './blobs.ts';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';

export interface FilesAtRevision {
  /** The commit that the revision named. */
  oid: string;
  /** By path; undefined where the file does not exist. */
  files: Record<string, FileAtRevision | undefined>;
}

/**
 * Reads files at a revision (a full ref such as `refs/heads/main`, or a commit id) in one query; all are of one commit.
 * Throws WAYBILL_GITHUB_NOT_FOUND where the repository or the revision is not there.
 */
export async function readFiles(
  client: GitHubClient,
  repository: Repository,
  revision: string,
  paths: readonly string[],
): Promise<FilesAtRevision> {
  const variables: Record<string, unknown> = {
    owner: repository.owner,
    name: repository.name,
    revision,
  };
  const declarations = ['$owner: String!', '$name: String!', '$revision: String!'];
  const fields = paths.map((path, i) => {
    declarations.push(`$p${i}: String!`);
    variables[`p${i}`] = path;
    return `f${i}: file(path: $p${i}) { ${entryFields} }`;
  });
  const answer = await client.graphql<{
    repository: { object: ({ oid?: string } & Record<string, unknown>) | null } | null;
  }>(
    `query readFiles(${declarations.join(', ')}) { repository(owner: $owner, name: $name) {
      object(expression: $revision) { ... on Commit { oid ${fields.join(' ')} } } } }`,
    variables,
    { repository: fullName(repository) },
  );
  const commit = answer.repository?.object;
  if (!commit?.oid) {
    throw errors.GITHUB_NOT_FOUND({
      message: `${fullName(repository)} has no commit ${revision}, or the token can't see it`,
      where: fullName(repository),
    });
  }
  const files: FilesAtRevision['files'] = {};
  for (const [i, path] of paths.entries()) {
    files[path] = await resolveEntry(
      client,
      repository,
      path,
      (commit[`f${i}`] ?? null) as TreeEntryAnswer | null,
    );
  }
  return { oid: commit.oid, files };
}

/** One file at a revision; undefined where it does not exist. */
export async function readFile(
  client: GitHubClient,
  repository: Repository,
  revision: string,
  path: string,
): Promise<FileAtRevision | undefined> {
  return (await readFiles(client, repository, revision, [path])).files[path];
}
