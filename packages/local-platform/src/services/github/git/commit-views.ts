/** Commits, trees and changed files as the REST API shows them. */
import type { Core } from '../core.ts';
import type { Repository } from '../store.ts';
import type { CommitView } from '../types.ts';
import { repositoryUrl, userView, type View } from '../views.ts';
import { accountByEmail, verifyCommit } from './identity.ts';
import type { CommitObject, Person } from './objects.ts';
import { type ChangedFile, EMPTY_TREE } from './repository.ts';

export function commitNodeId(repository: Repository, sha: string): string {
  return `C_kwDO${Buffer.from(`${repository.record.id}:${sha}`).toString('base64url')}`;
}

/** The inverse of `commitNodeId`. */
export function parseCommitNodeId(nodeId: string): { repositoryId: number; sha: string } | null {
  if (!nodeId.startsWith('C_kwDO')) return null;
  const parsed = /^(\d+):([0-9a-f]{40})$/.exec(Buffer.from(nodeId.slice(6), 'base64url').toString());
  return parsed ? { repositoryId: Number(parsed[1]), sha: parsed[2] ?? '' } : null;
}

const person = ({ name, email, date }: Person) => ({ name, email, date });

/** `git-commit`: GET /git/commits/{sha}. */
export function gitCommitView(core: Core, repository: Repository, commit: CommitObject): View {
  const repo = repositoryUrl(core, repository);
  return {
    sha: commit.sha,
    node_id: commitNodeId(repository, commit.sha),
    url: `${repo}/git/commits/${commit.sha}`,
    html_url: `${repository.record.webUrl}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${repo}/git/trees/${commit.tree}` },
    message: commit.message.replace(/\n$/, ''),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${repo}/git/commits/${sha}`,
      html_url: `${repository.record.webUrl}/commit/${sha}`,
    })),
    verification: verifyCommit(core, commit),
  };
}

/** `commit`: GET /commits. */
export function commitView(core: Core, repository: Repository, commit: CommitObject): View {
  const repo = repositoryUrl(core, repository);
  const user = (email: string) => {
    const account = accountByEmail(core, email);
    return account ? userView(core, account) : null;
  };
  return {
    sha: commit.sha,
    node_id: commitNodeId(repository, commit.sha),
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message.replace(/\n$/, ''),
      tree: { sha: commit.tree, url: `${repo}/git/trees/${commit.tree}` },
      url: `${repo}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verifyCommit(core, commit),
    },
    url: `${repo}/commits/${commit.sha}`,
    html_url: `${repository.record.webUrl}/commit/${commit.sha}`,
    comments_url: `${repo}/commits/${commit.sha}/comments`,
    author: user(commit.author.email),
    committer: user(commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${repo}/commits/${sha}`,
      html_url: `${repository.record.webUrl}/commit/${sha}`,
    })),
  };
}

/** The short form of a commit in runs and check suites. */
export function headCommitView(commit: CommitObject): View {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message.replace(/\n$/, ''),
    timestamp: commit.committer.date,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

/** A commit in a push event's payload. */
export async function pushCommitView(
  core: Core,
  repository: Repository,
  commit: CommitObject,
): Promise<View> {
  const user = (of: Person) => {
    const username = accountByEmail(core, of.email)?.login;
    return { name: of.name, email: of.email, ...(username ? { username } : {}) };
  };
  const parent = commit.parents[0];
  const files = await repository.git.changedPaths(
    parent ? (await repository.git.commit(parent)).tree : EMPTY_TREE,
    commit.tree,
  );
  const paths = (status: string) => files.filter((file) => file.status === status).map((file) => file.path);
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message.replace(/\n$/, ''),
    timestamp: commit.committer.date,
    url: `${repository.record.webUrl}/commit/${commit.sha}`,
    author: user(commit.author),
    committer: user(commit.committer),
    added: paths('added'),
    removed: paths('removed'),
    modified: paths('modified'),
  };
}

/** `diff-entry`. `from` and `to` are trees or commits. */
export async function diffEntries(
  core: Core,
  repository: Repository,
  from: string,
  to: string,
  sha: string,
): Promise<View[]> {
  const files = await repository.git.changedFiles(from, to);
  return Promise.all(files.map((file) => diffEntry(core, repository, from, to, sha, file)));
}

async function diffEntry(
  core: Core,
  repository: Repository,
  from: string,
  to: string,
  sha: string,
  file: ChangedFile,
): Promise<View> {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const patch = await repository.git.patch(from, to, file);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${repository.record.webUrl}/blob/${sha}/${path}`,
    raw_url: `${repository.record.webUrl}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(core, repository)}/contents/${path}?ref=${sha}`,
    ...(patch === undefined ? {} : { patch }),
    ...(file.previousPath ? { previous_filename: file.previousPath } : {}),
  };
}

export function controlCommitView(core: Core, commit: CommitObject): CommitView {
  const verification = verifyCommit(core, commit);
  const who = (of: Person) => ({ ...person(of), login: accountByEmail(core, of.email)?.login ?? null });
  return {
    sha: commit.sha,
    parents: commit.parents,
    tree: commit.tree,
    message: commit.message.replace(/\n$/, ''),
    author: who(commit.author),
    committer: who(commit.committer),
    verification: { verified: verification.verified, reason: verification.reason },
  };
}
