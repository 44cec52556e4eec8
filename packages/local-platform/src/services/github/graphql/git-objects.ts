/** Refs, commits, trees and blobs as GraphQL objects. */

import type { Core } from '../core.ts';
import { commitNodeId } from '../git/commit-views.ts';
import { accountByEmail, verifyCommit, WEB_FLOW } from '../git/identity.ts';
import type { CommitObject, Person, TreeEntry } from '../git/objects.ts';
import { EMPTY_TREE } from '../git/repository.ts';
import { latestCheckRuns, latestStatuses, runState, statusState } from '../rules/required-checks.ts';
import type { CheckRun, CheckSuite, CommitStatus, Repository } from '../store.ts';
import { checkRunView, suiteState } from '../views.ts';
import { refNodeId } from './access.ts';
import { actor } from './accounts.ts';
import { connection, type PageArguments } from './connection.ts';
import type { Fields } from './endpoint.ts';
import { pullObject } from './pull-objects.ts';
import { repositoryObject } from './repository-objects.ts';

/** `Blob.text` ends here, with `isTruncated` set. */
const MAX_TEXT_BYTES = 512_000;

export function refObject(core: Core, repository: Repository, name: string, sha: string): Fields {
  const short = name.replace(/^refs\/(heads|tags)\//, '').replace(/^refs\//, '');
  return {
    __typename: 'Ref',
    id: refNodeId(repository, name),
    name: short,
    prefix: name.slice(0, name.length - short.length),
    target: async () => gitObject(core, repository, sha),
    repository: () => repositoryObject(core, repository),
    associatedPullRequests: connection(
      (args: PageArguments & { states?: string[] }) =>
        core.store
          .pulls(repository)
          .filter((pull) => `refs/heads/${pull.headRef}` === name)
          .filter((pull) => !args.states || args.states.includes(pullState(pull))),
      (pull) => pullObject(core, pull),
    ),
    compare: async ({ headRef }: { headRef: string }) => {
      const head = await repository.git.resolve(headRef);
      if (!head) return null;
      const { ahead, behind } = await repository.git.aheadBehind(sha, head);
      return {
        __typename: 'Comparison',
        aheadBy: ahead,
        behindBy: behind,
        status:
          ahead > 0 && behind > 0 ? 'DIVERGED' : ahead > 0 ? 'AHEAD' : behind > 0 ? 'BEHIND' : 'IDENTICAL',
      };
    },
  };
}

export function pullState(pull: { merged: boolean; issue: { state: string } }): string {
  return pull.merged ? 'MERGED' : pull.issue.state.toUpperCase();
}

/** The object that a sha names, of any of git's types. */
export async function gitObject(core: Core, repository: Repository, name: string): Promise<Fields | null> {
  const object = await repository.git.object(name);
  if (!object) return null;
  switch (object.type) {
    case 'commit':
      return commitObject(core, repository, await repository.git.commit(object.sha));
    case 'tree':
      return treeObject(core, repository, object.sha, '');
    case 'blob':
      return blobObject(core, repository, object.sha, object.content);
    case 'tag': {
      const tag = await repository.git.tag(object.sha);
      return {
        __typename: 'Tag',
        ...common(core, repository, object.sha, `TA_${object.sha}`),
        name: tag?.tag ?? '',
        message: tag?.message ?? '',
        tagger: tag?.tagger ? gitActor(core, tag.tagger) : null,
        target: () => (tag ? gitObject(core, repository, tag.object) : null),
      };
    }
  }
}

function common(core: Core, repository: Repository, sha: string, id: string): Fields {
  const path = `/${repository.record.fullName}/commit/${sha}`;
  return {
    id,
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitUrl: `${core.url}${path}`,
    commitResourcePath: path,
    repository: () => repositoryObject(core, repository),
  };
}

/** The author, then those whom "Co-authored-by" trailers name. */
function authorsOf({ author, message }: CommitObject): Person[] {
  const others = [...message.matchAll(/^co-authored-by:\s*(.+?)\s*<([^<>\s]+)>\s*$/gim)].map(
    ([, name = '', email = '']) => ({ name, email, date: author.date }),
  );
  return [author, ...others.filter(({ email }) => email !== author.email)];
}

function gitActor(core: Core, person: Person): Fields {
  return {
    __typename: 'GitActor',
    name: person.name,
    email: person.email,
    date: person.date,
    user: () => {
      const account = accountByEmail(core, person.email);
      return account?.type === 'User' ? actor(core, account) : null;
    },
  };
}

export function blobObject(core: Core, repository: Repository, sha: string, content: Buffer): Fields {
  const binary = content.subarray(0, 8000).includes(0);
  return {
    __typename: 'Blob',
    ...common(core, repository, sha, `B_${sha}`),
    byteSize: content.length,
    isBinary: binary,
    isTruncated: content.length > MAX_TEXT_BYTES,
    text: binary ? null : content.subarray(0, MAX_TEXT_BYTES).toString('utf8'),
  };
}

function treeObject(core: Core, repository: Repository, sha: string, path: string): Fields {
  return {
    __typename: 'Tree',
    ...common(core, repository, sha, `T_${sha}`),
    entries: async () =>
      ((await repository.git.tree(sha)) ?? []).map((entry) => entryObject(core, repository, entry, path)),
  };
}

function entryObject(core: Core, repository: Repository, entry: TreeEntry, folder: string): Fields {
  const path = folder ? `${folder}/${entry.path}` : entry.path;
  return {
    __typename: 'TreeEntry',
    name: entry.path,
    path,
    mode: Number.parseInt(entry.mode, 8),
    oid: entry.sha,
    type: entry.type,
    size: async () =>
      entry.type === 'blob' ? ((await repository.git.object(entry.sha))?.content.length ?? 0) : 0,
    extension: () => /\.[^.]+$/.exec(entry.path)?.[0] ?? '',
    isGenerated: false,
    object: () =>
      entry.type === 'tree'
        ? treeObject(core, repository, entry.sha, path)
        : entry.type === 'blob'
          ? gitObject(core, repository, entry.sha)
          : null,
    repository: () => repositoryObject(core, repository),
  };
}

export function commitObject(core: Core, repository: Repository, commit: CommitObject): Fields {
  const { git } = repository;
  const { sha } = commit;
  const message = commit.message.replace(/\n$/, '');
  const [headline = '', ...rest] = message.split('\n');
  const url = `${repository.record.webUrl}/commit/${sha}`;
  const files = async () => {
    const parent = commit.parents[0];
    return git.changedFiles(parent ? (await git.commit(parent)).tree : EMPTY_TREE, commit.tree);
  };
  return {
    __typename: 'Commit',
    ...common(core, repository, sha, commitNodeId(repository, sha)),
    url,
    resourcePath: `/${repository.record.fullName}/commit/${sha}`,
    message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    authoredDate: commit.author.date,
    committedDate: commit.committer.date,
    committedViaWeb: commit.committer.email === WEB_FLOW.email,
    author: gitActor(core, commit.author),
    committer: gitActor(core, commit.committer),
    authors: connection(
      () => authorsOf(commit),
      (person) => gitActor(core, person),
    ),
    parents: connection(
      () => commit.parents,
      async (parent) => commitObject(core, repository, await git.commit(parent)),
    ),
    tree: () => treeObject(core, repository, commit.tree, ''),
    file: async ({ path }: { path: string }) => {
      const entry = await git.entry(commit.tree, path);
      if (!entry || path === '') return null;
      const folder = path.split('/').slice(0, -1).join('/');
      return entryObject(core, repository, { ...entry, path: path.split('/').at(-1) ?? '' }, folder);
    },
    history: connection(
      (args: PageArguments & { path?: string | null; since?: string | null; until?: string | null }) =>
        git.log([sha], {
          path: args.path ?? undefined,
          since: args.since ?? undefined,
          until: args.until ?? undefined,
        }),
      async (each) => commitObject(core, repository, await git.commit(each)),
    ),
    additions: async () => (await files()).reduce((sum, file) => sum + file.additions, 0),
    deletions: async () => (await files()).reduce((sum, file) => sum + file.deletions, 0),
    changedFilesIfAvailable: async () => (await files()).length,
    signature: () => signatureObject(core, commit),
    statusCheckRollup: () => rollup(core, repository, sha),
    checkSuites: connection(
      () => repository.checkSuites.filter((suite) => suite.headSha === sha),
      (suite) => suiteObject(core, repository, suite),
    ),
    status: () => {
      const statuses = latestStatuses(repository, sha);
      if (statuses.length === 0) return null;
      return {
        __typename: 'Status',
        id: `SN_${sha}`,
        state: rollupState(statuses.map(statusState)),
        contexts: statuses.map((status) => statusObject(core, repository, status)),
        context: ({ name }: { name: string }) => {
          const found = statuses.find((status) => status.context === name);
          return found ? statusObject(core, repository, found) : null;
        },
      };
    },
    associatedPullRequests: connection(
      async () => {
        const found = [];
        for (const pull of core.store.pulls(repository))
          if (
            pull.mergeCommitSha === sha ||
            ((await git.isAncestor(sha, pull.headSha)) && !(await git.isAncestor(sha, pull.baseSha)))
          )
            found.push(pull);
        return found;
      },
      (pull) => pullObject(core, pull),
    ),
  };
}

function signatureObject(core: Core, commit: CommitObject): Fields | null {
  const verification = verifyCommit(core, commit);
  if (verification.signature === null) return null;
  const signer = accountByEmail(core, commit.committer.email);
  return {
    __typename: verification.signature.includes('SSH SIGNATURE') ? 'SshSignature' : 'GpgSignature',
    email: commit.committer.email,
    isValid: verification.verified,
    payload: verification.payload,
    signature: verification.signature,
    signer: () => (signer?.type === 'User' ? actor(core, signer) : null),
    state: verification.verified ? 'VALID' : verification.reason.toUpperCase(),
    verifiedAt: verification.verified_at,
    wasSignedByGitHub: verification.verified && commit.committer.email === WEB_FLOW.email,
    keyFingerprint: null,
  };
}

function rollupState(states: readonly string[]): string {
  if (states.includes('failing')) return 'FAILURE';
  if (states.some((state) => state !== 'passing')) return 'PENDING';
  return 'SUCCESS';
}

export function rollup(core: Core, repository: Repository, sha: string): Fields | null {
  const runs = latestCheckRuns(repository, sha);
  const statuses = latestStatuses(repository, sha);
  if (runs.length + statuses.length === 0) return null;
  return {
    __typename: 'StatusCheckRollup',
    id: `SCR_${sha}`,
    state: rollupState([...runs.map(runState), ...statuses.map(statusState)]),
    commit: async () => commitObject(core, repository, await repository.git.commit(sha)),
    contexts: connection(
      () => [...runs, ...statuses],
      (each) =>
        'suite' in each ? checkRunObject(core, repository, each) : statusObject(core, repository, each),
    ),
  };
}

function statusObject(core: Core, repository: Repository, status: CommitStatus): Fields {
  return {
    __typename: 'StatusContext',
    id: status.nodeId,
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: actor(core, status.creator),
    avatarUrl: `${core.url}/avatars/u/${status.creator.id}`,
    commit: async () => commitObject(core, repository, await repository.git.commit(status.sha)),
    isRequired: false,
  };
}

/** Ids beyond 32 bits have no `databaseId`; `fullDatabaseId` has them. */
export function databaseIds(id: number): Fields {
  return { databaseId: id <= 0x7fffffff ? id : null, fullDatabaseId: String(id) };
}

function checkRunObject(core: Core, repository: Repository, run: CheckRun): Fields {
  const view = checkRunView(core, repository, run);
  return {
    __typename: 'CheckRun',
    id: run.nodeId,
    ...databaseIds(run.id),
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    detailsUrl: view.details_url,
    externalId: run.externalId,
    title: run.title,
    summary: run.summary,
    text: run.text,
    url: view.html_url,
    permalink: view.html_url,
    checkSuite: () => suiteObject(core, repository, run.suite),
    repository: () => repositoryObject(core, repository),
    isRequired: false,
  };
}

function suiteObject(core: Core, repository: Repository, suite: CheckSuite): Fields {
  const runs = repository.checkRuns.filter((run) => run.suite === suite);
  const state = suiteState(runs);
  return {
    __typename: 'CheckSuite',
    id: suite.nodeId,
    ...databaseIds(suite.id),
    status: state.status.toUpperCase(),
    conclusion: state.conclusion?.toUpperCase() ?? null,
    createdAt: suite.createdAt,
    updatedAt: suite.updatedAt,
    app: {
      __typename: 'App',
      id: suite.app.nodeId,
      databaseId: suite.app.id,
      slug: suite.app.slug,
      name: suite.app.name,
    },
    commit: async () => commitObject(core, repository, await repository.git.commit(suite.headSha)),
    repository: () => repositoryObject(core, repository),
    checkRuns: connection(
      () => runs,
      (run) => checkRunObject(core, repository, run),
    ),
    workflowRun: () => {
      const run = [...core.store.runs.values()].find((each) => each.checkSuiteId === suite.id);
      if (!run) return null;
      return {
        __typename: 'WorkflowRun',
        id: run.nodeId,
        ...databaseIds(run.id),
        runNumber: run.runNumber,
        event: run.event,
        url: run.webUrl,
        createdAt: run.createdAt,
        updatedAt: run.updatedAt,
        workflow: { __typename: 'Workflow', id: `W_${run.workflowId}`, name: run.workflowName },
      };
    },
  };
}
