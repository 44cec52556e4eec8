/** Who may do what, who wrote a commit, and who pushed it. */
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';

/** A numeric id is GitHub's own; a login can be taken over. */
export interface Person {
  id: number;
  login: string;
}

/**
 * Whether a person may write to the repository now. A login that meanwhile belongs to somebody else may not.
 * https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export async function mayWrite(
  client: GitHubClient,
  repository: Repository,
  person: Person,
): Promise<boolean> {
  const tried = await client.tryRest('get', '/repos/{owner}/{repo}/collaborators/{username}/permission', {
    path: { owner: repository.owner, repo: repository.name, username: person.login },
  });
  if (!tried.ok) {
    if (tried.error.details.status === 404) return false;
    throw tried.error;
  }
  const { permission, user } = tried.value.data;
  // "maintain" is told as "write".
  return user !== null && Number(user.id) === person.id && (permission === 'admin' || permission === 'write');
}

/**
 * Whether a person is a member of a team. Needs `members: read`, which GITHUB_TOKEN never has: a team that the token can't see is
 * WAYBILL_GITHUB_NOT_FOUND or _FORBIDDEN, not an answer.
 */
export async function isTeamMember(
  client: GitHubClient,
  organization: string,
  team: string,
  login: string,
): Promise<boolean> {
  const place = { org: organization, team_slug: team };
  // Without the team itself, a 404 for the member would not tell one who is none from a team that can't be seen.
  await client.rest('get', '/orgs/{org}/teams/{team_slug}', { path: place });
  const tried = await client.tryRest('get', '/orgs/{org}/teams/{team_slug}/memberships/{username}', {
    path: { ...place, username: login },
  });
  if (tried.ok) return tried.value.data.state === 'active';
  if (tried.error.details.status === 404) return false;
  throw tried.error;
}

/** Commits of a pull request, oldest first. GitHub lists 250 at most; with more, that is WAYBILL_GITHUB_REFUSED. */
export async function listPullCommits(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<string[]> {
  const list = await client.pages('/repos/{owner}/{repo}/pulls/{pull_number}/commits', {
    path: { owner: repository.owner, repo: repository.name, pull_number: number },
  });
  if (list.length >= MAX_LISTED_COMMITS)
    throw errors.GITHUB_REFUSED({
      message: `pull request ${number} of ${fullName(repository)} has ${MAX_LISTED_COMMITS} commits or more; GitHub lists no more`,
      fix: 'split the pull request',
    });
  return list.map(({ sha }) => sha);
}

/** https://docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request */
const MAX_LISTED_COMMITS = 250;
/** A commit is looked up in one field of one query; GitHub ends a query that asks for too much. */
const COMMITS_PER_QUERY = 100;

export interface CommitAuthors {
  oid: string;
  /** Author, co-authors ("Co-authored-by") and committer that GitHub knows an account of. */
  people: Person[];
  /** Names of authors that it knows none of. */
  unknown: string[];
}

interface GitActor {
  name: string | null;
  user: { login: string; databaseId: number | null } | null;
}

/** Who wrote each commit. Commits that the repository does not have are left out. */
export async function authorsOf(
  client: GitHubClient,
  repository: Repository,
  commits: readonly string[],
): Promise<CommitAuthors[]> {
  const found: CommitAuthors[] = [];
  for (let from = 0; from < commits.length; from += COMMITS_PER_QUERY) {
    const part = commits.slice(from, from + COMMITS_PER_QUERY);
    const declarations = part.map((_, i) => `$c${i}: GitObjectID!`);
    const fields = part.map((_, i) => `c${i}: object(oid: $c${i}) { ...authors }`);
    const { repository: answer } = await client.graphql<{
      repository: Record<
        string,
        { authors: { nodes: GitActor[] }; committer: GitActor | null } | null
      > | null;
    }>(
      `query authorsOf($owner: String!, $name: String!, ${declarations.join(', ')}) {
        repository(owner: $owner, name: $name) { ${fields.join(' ')} } }
      fragment authors on Commit {
        authors(first: 20) { nodes { name user { login databaseId } } } committer { name user { login databaseId } } }`,
      {
        owner: repository.owner,
        name: repository.name,
        ...Object.fromEntries(part.map((oid, i) => [`c${i}`, oid])),
      },
      { repository: fullName(repository) },
    );
    for (const [i, oid] of part.entries()) {
      const commit = answer?.[`c${i}`];
      if (commit) found.push({ oid, ...peopleIn(commit.authors.nodes, commit.committer) });
    }
  }
  return found;
}

function peopleIn(
  authors: readonly GitActor[],
  committer: GitActor | null,
): Pick<CommitAuthors, 'people' | 'unknown'> {
  // Where GitHub made the commit itself, its committer is no account.
  const all = [...authors, ...(committer?.user ? [committer] : [])];
  return {
    people: all.flatMap(({ user }) => (user?.databaseId ? [{ id: user.databaseId, login: user.login }] : [])),
    unknown: all.flatMap(({ name, user }) => (user?.databaseId ? [] : [name ?? 'nobody'])),
  };
}

/**
 * Who made a branch point at a commit: the pusher, who need not be its author. Undefined where GitHub's list does not reach so far.
 * https://docs.github.com/rest/repos/repos#list-repository-activities
 */
export async function pusherOf(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  head: string,
): Promise<Person | undefined> {
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/activity', {
    path: { owner: repository.owner, repo: repository.name },
    query: { ref: `refs/heads/${branch}`, per_page: 100 },
  });
  const actor = data.find(({ after }) => after === head)?.actor;
  return actor ? { id: Number(actor.id), login: actor.login } : undefined;
}
