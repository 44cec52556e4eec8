/** Branches: made at a commit, moved forward, removed. Nothing is ever forced. */
import { fullName, type GitHubClient, type Repository } from './client.ts';

export type BranchOutcome = { kind: 'done' } | { kind: 'exists' } | { kind: 'not-fast-forward' };

/** The commit that a branch points to; undefined where there is no such branch. */
export async function branchHead(
  client: GitHubClient,
  repository: Repository,
  branch: string,
): Promise<string | undefined> {
  // GraphQL, not REST: the REST interface may serve a ref from a cache for up to a minute.
  const answer = await client.graphql<{ repository: { ref: { target: { oid: string } } | null } | null }>(
    `query readBranchHead($owner: String!, $name: String!, $ref: String!) {
      repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } } }`,
    { owner: repository.owner, name: repository.name, ref: `refs/heads/${branch}` },
    { repository: fullName(repository) },
  );
  return answer.repository?.ref?.target.oid;
}

/** Makes a branch at a commit; `exists` when there is one of that name already, wherever it points. */
export async function createBranch(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  sha: string,
): Promise<BranchOutcome> {
  const tried = await client.tryRest('post', '/repos/{owner}/{repo}/git/refs', {
    path: { owner: repository.owner, repo: repository.name },
    body: { ref: `refs/heads/${branch}`, sha },
  });
  if (tried.ok) return { kind: 'done' };
  if (/Reference already exists/i.test(said(tried.error))) return { kind: 'exists' };
  throw tried.error;
}

/** Moves a branch forward to a commit that has its head as an ancestor. */
export async function updateBranch(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  sha: string,
): Promise<BranchOutcome> {
  const tried = await client.tryRest('patch', '/repos/{owner}/{repo}/git/refs/{ref}', {
    path: { owner: repository.owner, repo: repository.name, ref: `heads/${branch}` },
    body: { sha, force: false },
  });
  if (tried.ok) return { kind: 'done' };
  if (/not a fast.forward/i.test(said(tried.error))) return { kind: 'not-fast-forward' };
  throw tried.error;
}

/** Removes a branch; done as well where it is gone already. */
export async function deleteBranch(
  client: GitHubClient,
  repository: Repository,
  branch: string,
): Promise<void> {
  const tried = await client.tryRest('delete', '/repos/{owner}/{repo}/git/refs/{ref}', {
    path: { owner: repository.owner, repo: repository.name, ref: `heads/${branch}` },
  });
  if (tried.ok || tried.error.details.status === 404) return;
  if (/Reference does not exist/i.test(said(tried.error))) return;
  throw tried.error;
}

function said(error: { found?: string }): string {
  return error.found ?? '';
}
