/** Branches: made at a commit, moved forward, removed, or put in the place of another. Nothing is forced but away from the very commit that was looked at. */
import { isStale } from './classify.ts';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';

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

export interface BranchReplacement {
  branch: string;
  /** Where it must be now. */
  before: string;
  /** Branch whose head it takes, and where that must be; it is removed. */
  by: string;
  after: string;
}

type ReplaceOutcome =
  | { kind: 'done' }
  /** One of the two was moved meanwhile: neither has changed. */
  | { kind: 'moved' };

/**
 * Puts a branch in the place of another one, in one transaction that fails as a whole where either has moved.
 * https://docs.github.com/graphql/reference/mutations#updaterefs Throws WAYBILL_GITHUB_RULES where a rule takes no such change.
 */
export async function replaceBranch(
  client: GitHubClient,
  repository: Repository,
  { branch, before, by, after }: BranchReplacement,
): Promise<ReplaceOutcome> {
  const about = { repository: fullName(repository) };
  const found = await client.graphql<{ repository: { id: string } | null }>(
    'query readRepositoryId($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }',
    { owner: repository.owner, name: repository.name },
    about,
  );
  if (!found.repository) throw errors.GITHUB_NOT_FOUND({ message: `${about.repository} was not found` });
  const refUpdates = [
    { name: `refs/heads/${branch}`, beforeOid: before, afterOid: after, force: true },
    { name: `refs/heads/${by}`, beforeOid: after, afterOid: '0'.repeat(after.length) },
  ];
  const answer = await client.graphqlAnswer(
    'mutation updateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
    { input: { repositoryId: found.repository.id, refUpdates } },
    about,
  );
  if (!answer.error) return { kind: 'done' };
  // Which words tell of a branch that has moved is not documented: where the branches stand tells it.
  if (answer.errors.some(isStale) || (await branchHead(client, repository, branch)) !== before)
    return { kind: 'moved' };
  throw answer.error;
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
