/**
 * Commits through the API: one query reads a branch head with files and history, one mutation appends a commit that GitHub signs.
 * No clone. https://docs.github.com/graphql/reference/mutations#createcommitonbranch
 */
import { WaybillError } from '@waybill/toolkit';
import { entryFields, type FileAtRevision, resolveEntry, type TreeEntryAnswer } from './blobs.ts';
import { type GraphqlError, isStale } from './classify.ts';
import { fullName, type GitHubClient, mayHaveLanded, type Repository } from './client.ts';
import { errors } from './errors.ts';

/** A commit of a path's history, newest first. */
export interface PastCommit {
  oid: string;
  url: string;
  message: string;
  committedDate: string;
  /** GitHub verifies the signature. A message of an unverified commit could be anybody's. */
  verified: boolean;
  /** GitHub has signed it itself, and so made it: its time is GitHub's. */
  byGitHub: boolean;
}

export interface PastCommitNode extends Pick<PastCommit, 'oid' | 'url' | 'message' | 'committedDate'> {
  signature: { isValid: boolean; wasSignedByGitHub: boolean } | null;
}

/** What a query asks of a commit for `pastCommitOf`. */
export const pastCommitFields = 'oid url message committedDate signature { isValid wasSignedByGitHub }';

export function pastCommitOf({ oid, url, message, committedDate, signature }: PastCommitNode): PastCommit {
  const verified = signature?.isValid === true;
  return { oid, url, message, committedDate, verified, byGitHub: verified && signature.wasSignedByGitHub };
}

/** A branch as one query saw it. */
export interface Head {
  /** Head of the branch: `expectedHeadOid` of a commit that builds on what was read. */
  oid: string;
  branch: string;
  defaultBranch: string;
  /** GitHub's numeric id of the repository, in text: a name can be taken over, the id cannot. */
  repositoryId: string;
  /** Node id of the repository, for GraphQL mutations. */
  repositoryNodeId: string;
  /** By path, for each path that was asked for; undefined where the file does not exist. */
  files: Record<string, FileAtRevision | undefined>;
  /** By path, why a file could not be read; only where `leaveOut` was asked for. Such a file is undefined in `files`. */
  faults: Record<string, WaybillError>;
  /** By path, for each `historyOf`. */
  history: Record<string, PastCommit[]>;
  /** Whether the path has more commits than were read. */
  historyHasMore: Record<string, boolean>;
  /**
   * What the token's owner (the App's installation) has used of its hourly limit, this query included: between two looks it
   * grows by what others do. Undefined where the server limits nothing. https://docs.github.com/graphql/reference/objects#ratelimit
   */
  used: number | undefined;
  /** How many refs begin with `countRefs`; undefined where that was not asked for. */
  refCount: number | undefined;
}

export interface ReadHeadOptions {
  /** Default: the repository's default branch. */
  branch?: string;
  paths: readonly string[];
  /** Paths whose latest commits are wanted. */
  historyOf?: readonly string[];
  /** How many commits of each. Default 20, at most 100. */
  historyLength?: number;
  /** Leaves out what can't be read (links, submodules, folders), instead of failing as a whole. */
  leaveOut?: boolean;
  /** Prefix of refs to count along, such as `refs/heads/`. https://docs.github.com/graphql/reference/objects#repository */
  countRefs?: string;
}

const DEFAULT_HISTORY = 20;

interface HeadCommit {
  oid: string;
  [alias: string]: unknown;
}
interface HeadAnswer {
  rateLimit?: { used: number } | null;
  repository: {
    id: string;
    nameWithOwner: string;
    databaseId: number;
    isArchived: boolean;
    defaultBranchRef: { name: string; target?: HeadCommit } | null;
    ref?: { name: string; target: HeadCommit } | null;
    refs?: { totalCount: number } | null;
  } | null;
}
interface HistoryAnswer {
  pageInfo: { hasNextPage: boolean };
  nodes: PastCommitNode[];
}

/**
 * Reads a branch's head, files at that head and the history of paths in one query: all of one revision.
 * Throws WAYBILL_GITHUB_NOT_FOUND, _RENAMED, _BRANCH_MISSING, _FILE_KIND and what the client throws. An archived repository
 * is read; writing to it is what fails.
 */
export async function readHead(
  client: GitHubClient,
  repository: Repository,
  options: ReadHeadOptions,
): Promise<Head> {
  const historyOf = options.historyOf ?? [];
  const declarations = ['$owner: String!', '$name: String!'];
  const variables: Record<string, unknown> = { owner: repository.owner, name: repository.name };
  const fields = ['oid'];
  options.paths.forEach((path, i) => {
    declarations.push(`$p${i}: String!`);
    variables[`p${i}`] = path;
    fields.push(`f${i}: file(path: $p${i}) { ${entryFields} }`);
  });
  historyOf.forEach((path, i) => {
    declarations.push(`$h${i}: String!`);
    variables[`h${i}`] = path;
    fields.push(
      `h${i}: history(first: $length, path: $h${i}) { pageInfo { hasNextPage } nodes { ${pastCommitFields} } }`,
    );
  });
  if (historyOf.length > 0) {
    declarations.push('$length: Int!');
    variables.length = options.historyLength ?? DEFAULT_HISTORY;
  }
  const commit = `target { ... on Commit { ${fields.join(' ')} } }`;
  let branchSelection = `defaultBranchRef { name ${commit} }`;
  if (options.branch !== undefined) {
    declarations.push('$ref: String!');
    variables.ref = `refs/heads/${options.branch}`;
    branchSelection = `defaultBranchRef { name } ref(qualifiedName: $ref) { name ${commit} }`;
  }
  if (options.countRefs !== undefined) {
    declarations.push('$countRefs: String!');
    variables.countRefs = options.countRefs;
    branchSelection += ' refs(refPrefix: $countRefs, first: 1) { totalCount }';
  }
  const { repository: answer, rateLimit } = await client.graphql<HeadAnswer>(
    `query readHead(${declarations.join(', ')}) { repository(owner: $owner, name: $name) { id nameWithOwner databaseId isArchived ${branchSelection} } rateLimit { used } }`,
    variables,
    { repository: fullName(repository) },
  );
  const { defaultBranch, head, branch } = theBranch(repository, answer, options.branch);
  const files: Head['files'] = {};
  const faults: Head['faults'] = {};
  for (const [i, path] of options.paths.entries()) {
    const entry = (head[`f${i}`] ?? null) as TreeEntryAnswer | null;
    try {
      files[path] = await resolveEntry(client, repository, path, entry);
    } catch (error) {
      if (!options.leaveOut || !(error instanceof WaybillError)) throw error;
      faults[path] = error;
    }
  }
  const history: Head['history'] = {};
  const historyHasMore: Head['historyHasMore'] = {};
  for (const [i, path] of historyOf.entries()) {
    const past = head[`h${i}`] as HistoryAnswer;
    historyHasMore[path] = past.pageInfo.hasNextPage;
    history[path] = past.nodes.map(pastCommitOf);
  }
  return {
    oid: head.oid,
    branch,
    defaultBranch,
    repositoryId: String(answer?.databaseId ?? ''),
    repositoryNodeId: answer?.id ?? '',
    files,
    faults,
    history,
    historyHasMore,
    used: rateLimit?.used,
    refCount: answer?.refs?.totalCount,
  };
}

function theBranch(repository: Repository, answer: HeadAnswer['repository'], wanted: string | undefined) {
  const name = fullName(repository);
  if (answer === null) {
    throw errors.GITHUB_NOT_FOUND({
      message: `${name} was not found, or the token can't see it`,
      where: name,
      details: { repository: name },
    });
  }
  // GraphQL follows renames silently; what was declared must be what is written.
  if (answer.nameWithOwner.toLowerCase() !== name.toLowerCase()) {
    throw errors.GITHUB_RENAMED({
      message: `${name} is called ${answer.nameWithOwner} now`,
      where: name,
      found: answer.nameWithOwner,
    });
  }
  const found = wanted === undefined ? answer.defaultBranchRef : answer.ref;
  const head = found?.target;
  if (!found || !head || answer.defaultBranchRef === null) {
    throw errors.GITHUB_BRANCH_MISSING({
      message: wanted === undefined ? `${name} has no commit yet` : `${name} has no branch ${wanted}`,
      where: name,
      ...(answer.defaultBranchRef ? { found: `the default branch is ${answer.defaultBranchRef.name}` } : {}),
    });
  }
  return { head, branch: found.name, defaultBranch: answer.defaultBranchRef.name };
}

/** Where the next page of a path's history begins is a matter of the API; callers ask for the commits after `skip`. */
export async function readHistory(
  client: GitHubClient,
  repository: Repository,
  options: { revision: string; path: string; length: number; after?: string },
): Promise<{ commits: PastCommit[]; next: string | undefined }> {
  const answer = await client.graphql<{
    repository: {
      object: {
        history: HistoryAnswer & { pageInfo: { endCursor: string | null } };
      } | null;
    } | null;
  }>(
    `query readHistory($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!, $length: Int!, $after: String) {
      repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit {
        history(first: $length, path: $path, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { ${pastCommitFields} }
        } } } } }`,
    {
      owner: repository.owner,
      name: repository.name,
      oid: options.revision,
      path: options.path,
      length: options.length,
      after: options.after ?? null,
    },
    { repository: fullName(repository) },
  );
  const history = answer.repository?.object?.history;
  if (!history) {
    throw errors.GITHUB_NOT_FOUND({
      message: `${fullName(repository)} has no commit ${options.revision}, or the token can't see it`,
    });
  }
  return {
    commits: history.nodes.map(pastCommitOf),
    next: history.pageInfo.hasNextPage ? (history.pageInfo.endCursor ?? undefined) : undefined,
  };
}

/**
 * Messages of commits by their ids, in one query; what is no commit, or is not there, is left out.
 * Whoever may push decides how long a message is: throws WAYBILL_HTTP_TOO_LARGE where all together exceed the client's bound.
 */
export async function readMessages(
  client: GitHubClient,
  repository: Repository,
  oids: readonly string[],
): Promise<Record<string, string>> {
  const declarations = oids.map((_, i) => `, $o${i}: GitObjectID!`).join('');
  const fields = oids.map((_, i) => `o${i}: object(oid: $o${i}) { ... on Commit { message } }`).join(' ');
  const answer = await client.graphql<{ repository: Record<string, { message?: string } | null> | null }>(
    `query readMessages($owner: String!, $name: String!${declarations}) { repository(owner: $owner, name: $name) { ${fields} } }`,
    {
      owner: repository.owner,
      name: repository.name,
      ...Object.fromEntries(oids.map((oid, i) => [`o${i}`, oid])),
    },
    { repository: fullName(repository) },
  );
  return Object.fromEntries(
    oids.flatMap((oid, i) => {
      const message = answer.repository?.[`o${i}`]?.message;
      return message === undefined ? [] : [[oid, message]];
    }),
  );
}

export interface NewCommit {
  branch: string;
  /** The head that the content was made from: GitHub refuses the commit when the branch is elsewhere. */
  expectedHeadOid: string;
  /** First line of the message. */
  headline: string;
  /** The rest of the message, trailers included. */
  body: string;
  /** Path to whole new content. Files become mode 100644: the API knows no other. */
  additions?: Record<string, Uint8Array>;
  deletions?: readonly string[];
}

export type CommitOutcome =
  | { kind: 'committed'; oid: string; url: string }
  /** The branch has moved: read again, decide again. */
  | { kind: 'stale' }
  /** No answer came: the commit may have landed. Look for it before writing again. */
  | { kind: 'unknown'; error: WaybillError };

const COMMIT_FIELD = 'createCommitOnBranch(input: $input) { commit { oid url signature { isValid state } } }';

interface CommitAnswer {
  createCommitOnBranch: {
    commit: {
      oid: string;
      url: string;
      signature: { isValid: boolean; state: string } | null;
    };
  } | null;
}

/**
 * Appends one commit to a branch, signed by GitHub, and asserts that GitHub verifies it.
 * Throws WAYBILL_GITHUB_RULES, _FORBIDDEN, _ARCHIVED, _BRANCH_MISSING, _COMMIT_UNVERIFIED (the commit is there) and others.
 */
export function commitOnBranch(
  client: GitHubClient,
  repository: Repository,
  commit: NewCommit,
): Promise<CommitOutcome> {
  return appendCommit(client, repository, commit, undefined);
}

/**
 * The same on a branch that one request makes at `expectedHeadOid` and commits to: GitHub executes the mutations of a document one after
 * the other. Where the branch is there already and stands elsewhere, the commit is `stale`; where it stands there, it is taken.
 * @param repositoryNodeId node id of the repository
 */
export function commitOnNewBranch(
  client: GitHubClient,
  repository: Repository,
  commit: NewCommit,
  repositoryNodeId: string,
): Promise<CommitOutcome> {
  return appendCommit(client, repository, commit, repositoryNodeId);
}

async function appendCommit(
  client: GitHubClient,
  repository: Repository,
  commit: NewCommit,
  repositoryNodeId: string | undefined,
): Promise<CommitOutcome> {
  const additions = Object.entries(commit.additions ?? {}).map(([path, bytes]) => ({
    path,
    contents: Buffer.from(bytes).toString('base64'),
  }));
  const deletions = (commit.deletions ?? []).map((path) => ({ path }));
  const input = {
    branch: { repositoryNameWithOwner: fullName(repository), branchName: commit.branch },
    expectedHeadOid: commit.expectedHeadOid,
    message: { headline: commit.headline, body: commit.body },
    // A null or empty list passes GitHub's validation and then fails the query: it must not be there.
    fileChanges: {
      ...(additions.length > 0 ? { additions } : {}),
      ...(deletions.length > 0 ? { deletions } : {}),
    },
  };
  const ref = {
    repositoryId: repositoryNodeId,
    name: `refs/heads/${commit.branch}`,
    oid: commit.expectedHeadOid,
  };
  let answer: Awaited<ReturnType<typeof client.graphqlAnswer<CommitAnswer>>>;
  try {
    answer = await client.graphqlAnswer<CommitAnswer>(
      repositoryNodeId === undefined
        ? `mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) { ${COMMIT_FIELD} }`
        : `mutation createCommitOnNewBranch($ref: CreateRefInput!, $input: CreateCommitOnBranchInput!) {
            createRef(input: $ref) { clientMutationId } ${COMMIT_FIELD} }`,
      repositoryNodeId === undefined ? { input } : { ref, input },
      { repository: fullName(repository) },
    );
  } catch (error) {
    if (mayHaveLanded(error)) return { kind: 'unknown', error: error as WaybillError };
    throw error;
  }
  const { error } = answer;
  // Why the branch could not be made matters only where the commit did not land on it either.
  if (error && !answer.data?.createCommitOnBranch) {
    if (answer.errors.some(isStale)) return { kind: 'stale' };
    if (mayHaveLanded(error)) return { kind: 'unknown', error };
    if (answer.errors.some(isBranchMissing)) {
      throw errors.GITHUB_BRANCH_MISSING({
        message: `the branch ${commit.branch} of ${fullName(repository)} is gone`,
        where: fullName(repository),
        found: error.found,
        cause: error,
      });
    }
    throw error;
  }
  const made = answer.data?.createCommitOnBranch?.commit;
  if (!made) {
    throw errors.GITHUB_GRAPHQL({ message: 'GitHub answered createCommitOnBranch without a commit' });
  }
  if (made.signature?.isValid !== true) {
    throw errors.GITHUB_COMMIT_UNVERIFIED({
      message: `commit ${made.oid} in ${fullName(repository)} is not verified`,
      where: made.url,
      expected: 'a commit that GitHub has signed',
      found: made.signature ? `signature state ${made.signature.state}` : 'no signature',
      details: { oid: made.oid, url: made.url },
    });
  }
  return { kind: 'committed', oid: made.oid, url: made.url };
}

/** A branch that went away meanwhile: the ref does not resolve, or has no head to compare with. */
function isBranchMissing(error: GraphqlError): boolean {
  return (
    error.type === 'NOT_FOUND' ||
    /branch .*(?:not found|does not exist|could not be found)|No such branch|expectedHeadOid.*not to be null/i.test(
      error.message,
    )
  );
}
