/** Commits, comparisons and server-side merges. https://docs.github.com/rest/commits */

import { statusEntry } from '../checks.ts';
import { commitView, diffEntries } from '../git/commit-views.ts';
import { accountByEmail, accountOf, personOf, webFlowPerson } from '../git/identity.ts';
import { EMPTY_TREE } from '../git/repository.ts';
import { notFound, Refusal } from '../problems.ts';
import { moveRefs } from '../pushes.ts';
import { latestStatuses } from '../rules/required-checks.ts';
import type { Repository } from '../store.ts';
import { listedPull, minimalRepository, repositoryUrl } from '../views.ts';
import type { Handlers, RestCall } from './call.ts';

/** A comparison lists this many commits and files at most. */
const MAX_COMPARED_COMMITS = 250;
const MAX_COMPARED_FILES = 300;

export async function requireCommit(repository: Repository, revision: string): Promise<string> {
  const sha = await repository.git.resolve(revision);
  if (!sha) throw new Refusal(422, `No commit found for SHA: ${revision}`);
  return sha;
}

async function parentTree(repository: Repository, sha: string): Promise<string> {
  const parent = (await repository.git.commit(sha)).parents[0];
  return parent ? (await repository.git.commit(parent)).tree : EMPTY_TREE;
}

async function compare(call: RestCall) {
  const repository = call.repository('contents');
  const { git } = repository;
  const [left = '', right = ''] = call.param('basehead').split('...');
  const name = (text: string) => text.replace(/^[^:]+:/, '');
  const base = await git.resolve(name(left));
  const head = await git.resolve(name(right));
  if (!base || !head) throw notFound();
  const mergeBase = await git.mergeBase(base, head);
  if (!mergeBase) throw new Refusal(404, `No common ancestor between ${left} and ${right}.`);
  if (call.accepts('diff'))
    return {
      status: 200,
      body: await git.diff(mergeBase, head),
      mediaType: 'application/vnd.github.diff; charset=utf-8',
    };
  const { ahead, behind } = await git.aheadBehind(base, head);
  const shas = (await git.log([head], { not: [base], reverse: true })).slice(-MAX_COMPARED_COMMITS);
  const commits = await Promise.all(
    shas.map(async (sha) => commitView(call.core, repository, await git.commit(sha))),
  );
  const html = `${repository.record.webUrl}/compare/${left}...${right}`;
  return {
    status: 200,
    body: {
      url: `${repositoryUrl(call.core, repository)}/compare/${left}...${right}`,
      html_url: html,
      permalink_url: `${repository.record.webUrl}/compare/${base.slice(0, 7)}...${head.slice(0, 7)}`,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitView(call.core, repository, await git.commit(base)),
      merge_base_commit: commitView(call.core, repository, await git.commit(mergeBase)),
      status:
        ahead > 0 && behind > 0 ? 'diverged' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits,
      files: (await diffEntries(call.core, repository, mergeBase, head, head)).slice(0, MAX_COMPARED_FILES),
    },
  };
}

export const commitHandlers: Handlers = {
  'GET /repos/{owner}/{repo}/commits': async (call) => {
    const repository = call.repository('contents');
    const { git } = repository;
    const revision = call.text('sha') ?? repository.record.defaultBranch;
    const start = await git.resolve(revision);
    if (!start) {
      if ((await git.refs('refs/heads/')).length === 0) throw new Refusal(409, 'Git Repository is empty.');
      throw notFound();
    }
    const all = await git.log([start], {
      path: call.text('path'),
      since: call.text('since'),
      until: call.text('until'),
    });
    const author = call.text('author');
    const wanted = [];
    for (const sha of all) {
      if (!author) {
        wanted.push(sha);
        continue;
      }
      const { email } = (await git.commit(sha)).author;
      if (email === author || accountByEmail(call.core, email)?.login === author) wanted.push(sha);
    }
    const { start: from, end, headers } = call.pageBounds(wanted.length);
    const page = await Promise.all(
      wanted.slice(from, end).map(async (sha) => commitView(call.core, repository, await git.commit(sha))),
    );
    return { status: 200, headers, body: page };
  },
  'GET /repos/{owner}/{repo}/commits/{ref}': async (call) => {
    const repository = call.repository('contents');
    const sha = await requireCommit(repository, call.param('ref'));
    const commit = await repository.git.commit(sha);
    if (call.accepts('sha'))
      return { status: 200, body: sha, mediaType: 'application/vnd.github.sha; charset=utf-8' };
    const from = await parentTree(repository, sha);
    if (call.accepts('diff'))
      return {
        status: 200,
        body: await repository.git.diff(from, commit.tree),
        mediaType: 'application/vnd.github.diff; charset=utf-8',
      };
    const files = await diffEntries(call.core, repository, from, commit.tree, sha);
    const sum = (name: string) => files.reduce((total, file) => total + Number(file[name]), 0);
    return {
      status: 200,
      body: {
        ...commitView(call.core, repository, commit),
        stats: { additions: sum('additions'), deletions: sum('deletions'), total: sum('changes') },
        files,
      },
    };
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': async (call) => {
    const repository = call.repository('pull_requests');
    const sha = await requireCommit(repository, call.param('commit_sha'));
    const { git } = repository;
    const found = [];
    for (const pull of call.core.store.pulls(repository)) {
      const own = pull.mergeCommitSha === sha || pull.headSha === sha;
      const inHead =
        own || ((await git.isAncestor(sha, pull.headSha)) && !(await git.isAncestor(sha, pull.baseSha)));
      if (inHead) found.push(pull);
    }
    return call.page(found, (pull) => listedPull(call.core, pull));
  },
  'GET /repos/{owner}/{repo}/compare/{basehead}': compare,
  'GET /repos/{owner}/{repo}/commits/{ref}/status': async (call) => {
    const repository = call.repository('statuses');
    const sha = await requireCommit(repository, call.param('ref'));
    const statuses = latestStatuses(repository, sha);
    const failed = statuses.some((status) => status.state === 'failure' || status.state === 'error');
    const pending = statuses.length === 0 || statuses.some((status) => status.state === 'pending');
    return {
      status: 200,
      body: {
        state: failed ? 'failure' : pending ? 'pending' : 'success',
        statuses: statuses.map((status) => statusEntry(call.core, repository, status)),
        sha,
        total_count: statuses.length,
        repository: minimalRepository(call.core, repository),
        commit_url: `${repositoryUrl(call.core, repository)}/commits/${sha}`,
        url: `${repositoryUrl(call.core, repository)}/commits/${sha}/status`,
      },
    };
  },
  'POST /repos/{owner}/{repo}/merges': async (call) => {
    const repository = call.repository('contents', 'write');
    const { git } = repository;
    const body = call.body<{ base: string; head: string; commit_message?: string }>();
    return git.exclusive(async () => {
      const ref = `refs/heads/${body.base}`;
      const base = await git.resolve(ref);
      if (!base) throw new Refusal(404, 'Base does not exist');
      const head = await git.resolve(body.head);
      if (!head) throw new Refusal(404, 'Head does not exist');
      if (await git.isAncestor(head, base)) return { status: 204 };
      const tree = await git.mergeTree(base, head);
      if (tree === null) throw new Refusal(409, 'Merge conflict');
      const sha = await git.writeCommit(
        {
          tree,
          parents: [base, head],
          author: personOf(call.core, accountOf(call.core, call.identity)),
          committer: webFlowPerson(call.core),
          message: body.commit_message ?? `Merge ${body.head} into ${body.base}`,
        },
        call.core.webFlow.sign,
      );
      await moveRefs(call.core, repository, [{ ref, before: base, after: sha }], {
        identity: call.identity,
        way: 'push',
        violationStatus: 409,
      });
      return { status: 201, body: commitView(call.core, repository, await git.commit(sha)) };
    });
  },
};
