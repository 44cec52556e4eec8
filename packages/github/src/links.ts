/** What stands on the way to a path that is not there. */
import { fullName, type GitHubClient, type Repository } from './client.ts';

/** Modes of git's tree entries that are not followed. https://git-scm.com/docs/git-fast-import (filemodify) */
const KINDS = new Map([
  [0o120000, 'a symbolic link'],
  [0o160000, 'a submodule'],
]);

/** What an entry of a tree is by its mode; undefined for what is followed. */
export function linkKind(mode: number): string | undefined {
  return KINDS.get(mode);
}

/** The first folder of a path that is a link or a submodule, with what it is; undefined where none is. */
export async function linkOnPath(
  client: GitHubClient,
  repository: Repository,
  revision: string,
  path: string,
): Promise<{ path: string; kind: string } | undefined> {
  const parts = path.split('/');
  const folders = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
  if (folders.length === 0) return undefined;
  const declarations = folders.map((_, i) => `$p${i}: String!`);
  const fields = folders.map((_, i) => `f${i}: file(path: $p${i}) { mode }`);
  const answer = await client.graphql<{
    repository: { object: Record<string, { mode: number } | null> | null } | null;
  }>(
    `query linkOnPath($owner: String!, $name: String!, $revision: String!, ${declarations.join(', ')}) {
      repository(owner: $owner, name: $name) { object(expression: $revision) { ... on Commit { ${fields.join(' ')} } } } }`,
    {
      owner: repository.owner,
      name: repository.name,
      revision,
      ...Object.fromEntries(folders.map((folder, i) => [`p${i}`, folder])),
    },
    { repository: fullName(repository) },
  );
  for (const [i, folder] of folders.entries()) {
    const kind = linkKind(answer.repository?.object?.[`f${i}`]?.mode ?? 0);
    if (kind !== undefined) return { path: folder, kind };
  }
  return undefined;
}
