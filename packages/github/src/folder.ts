/** What a folder holds at a revision, without its files' texts. */
import { fullName, type GitHubClient, type Repository } from './client.ts';

export interface FolderFile {
  /** From the root of the repository. */
  path: string;
  bytes: number;
}

/** Modes of git's tree entries that are regular files. Links and submodules lead elsewhere. */
const REGULAR_MODES = ['100644', '100755'];

export interface Folder {
  files: FolderFile[];
  /** GitHub lists a part only, beyond 100,000 entries or 7 MB. https://docs.github.com/rest/git/trees#get-a-tree */
  truncated: boolean;
}

/** Every regular file below a folder, at any depth; undefined where there is no such folder. */
export async function listFolder(
  client: GitHubClient,
  repository: Repository,
  revision: string,
  folder: string,
): Promise<Folder | undefined> {
  const answer = await client.graphql<{ repository: { object: { oid?: string } | null } | null }>(
    `query listFolder($owner: String!, $name: String!, $expression: String!) {
      repository(owner: $owner, name: $name) { object(expression: $expression) { ... on Tree { oid } } } }`,
    { owner: repository.owner, name: repository.name, expression: `${revision}:${folder}` },
    { repository: fullName(repository) },
  );
  const oid = answer.repository?.object?.oid;
  if (oid === undefined) return undefined;
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/git/trees/{tree_sha}', {
    path: { owner: repository.owner, repo: repository.name, tree_sha: oid },
    query: { recursive: '1' },
  });
  const files = data.tree.flatMap(({ path, mode, size = 0 }) =>
    path !== undefined && REGULAR_MODES.includes(mode ?? '')
      ? [{ path: `${folder}/${path}`, bytes: size }]
      : [],
  );
  return { files, truncated: data.truncated };
}
