/** Pull requests, their reviews and merges. https://docs.github.com/rest/pulls */

import { commitView, diffEntries } from '../git/commit-views.ts';
import { accountOf, personOf, webFlowPerson } from '../git/identity.ts';
import { notFound, Refusal } from '../problems.ts';
import { createPull, editPull, pullOf, requestReviews } from '../pulls/create.ts';
import { mergePull } from '../pulls/merge.ts';
import { emitPull } from '../pulls/pull-events.ts';
import { comparisonBase, fullPull, pullCommits } from '../pulls/pull-view.ts';
import { dismissReview, type ReviewEvent, submitPending, submitReview } from '../pulls/reviews.ts';
import { moveRefs } from '../pushes.ts';
import type { PullRequest, Review } from '../store.ts';
import type { MergeMethod } from '../types.ts';
import { listedPull, repositoryUrl, reviewView, teamView, userView } from '../views.ts';
import type { Handlers, RestCall } from './call.ts';
import { requirePermission } from './call.ts';

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';

function pull(call: RestCall, level: 'read' | 'write' = 'read'): PullRequest {
  return pullOf(call.repository('pull_requests', level), call.number('pull_number'));
}

function review(call: RestCall, of: PullRequest): Review {
  const found = of.reviews.find((each) => each.id === call.number('review_id'));
  if (!found) throw notFound();
  return found;
}

/** Reviews that the caller sees: pending ones only its own. */
function visibleReviews(call: RestCall, of: PullRequest): Review[] {
  const self = accountOf(call.core, call.identity);
  return of.reviews.filter((each) => each.state !== 'PENDING' || each.author === self);
}

export const pullHandlers: Handlers = {
  'GET /repos/{owner}/{repo}/pulls': (call) => {
    const repository = call.repository('pull_requests');
    const state = call.text('state') ?? 'open';
    const head = call.text('head');
    const base = call.text('base');
    const ascending = (call.text('direction') ?? (call.query.sort === 'created' ? 'desc' : 'desc')) === 'asc';
    const found = call.core.store
      .pulls(repository)
      .filter((each) => state === 'all' || each.issue.state === state)
      .filter(
        (each) =>
          head === undefined ||
          `${each.headRepository.owner.login}:${each.headRef}`.toLowerCase() === head.toLowerCase(),
      )
      .filter((each) => base === undefined || each.baseRef === base)
      .sort((a, b) => {
        const order =
          call.query.sort === 'updated'
            ? a.issue.updatedAt.localeCompare(b.issue.updatedAt) || a.number - b.number
            : a.number - b.number;
        return ascending ? order : -order;
      });
    return call.page(found, (each) => listedPull(call.core, each));
  },
  'POST /repos/{owner}/{repo}/pulls': async (call) => {
    const repository = call.repository('pull_requests', 'write');
    const body = call.body<{
      title?: string;
      head: string;
      base: string;
      body?: string;
      draft?: boolean;
      maintainer_can_modify?: boolean;
    }>();
    if (body.title === undefined) throw new Refusal(422, 'Invalid request.\n\n"title" wasn\'t supplied.');
    const created = await createPull(call.core, repository, call.identity, {
      title: body.title,
      body: body.body ?? null,
      head: body.head,
      base: body.base,
      draft: body.draft,
      maintainerCanModify: body.maintainer_can_modify,
    });
    const view = await fullPull(call.core, created);
    return { status: 201, headers: { location: String(view.url) }, body: view };
  },
  [`GET ${PULL}`]: async (call) => {
    const found = pull(call);
    if (call.accepts('diff'))
      return {
        status: 200,
        body: await found.repository.git.diff(await comparisonBase(found), found.headSha),
        mediaType: 'application/vnd.github.diff; charset=utf-8',
      };
    return { status: 200, body: await fullPull(call.core, found) };
  },
  [`PATCH ${PULL}`]: async (call) => {
    const found = pull(call, 'write');
    const body = call.body<{
      title?: string;
      body?: string;
      state?: 'open' | 'closed';
      base?: string;
      maintainer_can_modify?: boolean;
    }>();
    await editPull(call.core, found, call.identity, {
      title: body.title,
      body: body.body,
      state: body.state,
      base: body.base,
      maintainerCanModify: body.maintainer_can_modify,
    });
    return { status: 200, body: await fullPull(call.core, found) };
  },
  [`GET ${PULL}/files`]: async (call) => {
    const found = pull(call);
    const from = await comparisonBase(found);
    return call.page(await diffEntries(call.core, found.repository, from, found.headSha, found.headSha));
  },
  [`GET ${PULL}/commits`]: async (call) => {
    const found = pull(call);
    const { git } = found.repository;
    const commits = await Promise.all(
      (await pullCommits(found)).map(async (sha) =>
        commitView(call.core, found.repository, await git.commit(sha)),
      ),
    );
    return call.page(commits);
  },
  [`GET ${PULL}/merge`]: (call) => {
    if (!pull(call).merged) throw notFound();
    return { status: 204 };
  },
  [`PUT ${PULL}/merge`]: async (call) => {
    // Merging asks for the right to write contents, and for no other.
    const found = pullOf(call.repository('contents', 'write'), call.number('pull_number'));
    const body = call.body<{
      commit_title?: string;
      commit_message?: string;
      sha?: string;
      merge_method?: MergeMethod;
    } | null>();
    const sha = await mergePull(call.core, found, call.identity, {
      method: body?.merge_method ?? 'merge',
      title: body?.commit_title,
      message: body?.commit_message,
      expectedHead: body?.sha,
    });
    return { status: 200, body: { sha, merged: true, message: 'Pull Request successfully merged' } };
  },
  [`PUT ${PULL}/update-branch`]: async (call) => {
    const found = pull(call, 'write');
    const { repository } = found;
    const { git } = repository;
    const expected = call.body<{ expected_head_sha?: string } | null>()?.expected_head_sha;
    await git.exclusive(async () => {
      if (expected && expected !== found.headSha)
        throw new Refusal(422, 'expected head sha didn’t match current head ref.');
      const base = await git.resolve(`refs/heads/${found.baseRef}`);
      if (!base || (await git.isAncestor(base, found.headSha)))
        throw new Refusal(422, 'There are no new commits on the base branch.');
      const tree = await git.mergeTree(found.headSha, base);
      if (tree === null) throw new Refusal(422, 'merge conflict between base and head');
      const sha = await git.writeCommit(
        {
          tree,
          parents: [found.headSha, base],
          author: personOf(call.core, accountOf(call.core, call.identity)),
          committer: webFlowPerson(call.core),
          message: `Merge branch '${found.baseRef}' into ${found.headRef}`,
        },
        call.core.webFlow.sign,
      );
      await moveRefs(
        call.core,
        repository,
        [{ ref: `refs/heads/${found.headRef}`, before: found.headSha, after: sha }],
        {
          identity: call.identity,
          way: 'push',
        },
      );
    });
    return {
      status: 202,
      body: {
        message: 'Updating pull request branch.',
        url: `${repository.record.webUrl}/pull/${found.number}`,
      },
    };
  },
  [`GET ${PULL}/reviews`]: (call) => {
    const found = pull(call);
    return call.page(visibleReviews(call, found), (each) => reviewView(call.core, found, each));
  },
  [`POST ${PULL}/reviews`]: async (call) => {
    const found = pull(call, 'read');
    // Whoever reads a repository may review there; integrations need the permission.
    if (call.identity.kind !== 'user')
      requirePermission(call.core, call.identity, found.repository, 'pull_requests', 'write');
    const body = call.body<{ event?: ReviewEvent; body?: string; commit_id?: string }>();
    const made = await submitReview(call.core, found, call.identity, {
      event: body.event,
      body: body.body,
      commit: body.commit_id,
    });
    return { status: 200, body: reviewView(call.core, found, made) };
  },
  [`GET ${PULL}/reviews/{review_id}`]: (call) => {
    const found = pull(call);
    return { status: 200, body: reviewView(call.core, found, review(call, found)) };
  },
  [`POST ${PULL}/reviews/{review_id}/events`]: async (call) => {
    const found = pull(call, 'read');
    const made = review(call, found);
    const body = call.body<{ event: ReviewEvent; body?: string }>();
    if (made.author !== accountOf(call.core, call.identity)) throw notFound();
    await submitPending(call.core, found, made, call.identity, body.event, body.body);
    return { status: 200, body: reviewView(call.core, found, made) };
  },
  [`PUT ${PULL}/reviews/{review_id}/dismissals`]: async (call) => {
    const found = pull(call, 'write');
    const made = review(call, found);
    await dismissReview(call.core, found, made, call.identity);
    return { status: 200, body: reviewView(call.core, found, made) };
  },
  [`GET ${PULL}/requested_reviewers`]: (call) => {
    const found = pull(call);
    return {
      status: 200,
      body: {
        users: found.requestedReviewers.map((account) => userView(call.core, account)),
        teams: found.requestedTeams.map((team) => teamView(call.core, team)),
      },
    };
  },
  [`POST ${PULL}/requested_reviewers`]: async (call) => {
    const found = pull(call, 'write');
    const body = call.body<{ reviewers?: string[]; team_reviewers?: string[] }>();
    await requestReviews(
      call.core,
      found,
      call.identity,
      body.reviewers ?? [],
      teamReviewers(call, body.team_reviewers),
    );
    return { status: 201, body: listedPull(call.core, found) };
  },
  [`DELETE ${PULL}/requested_reviewers`]: async (call) => {
    const found = pull(call, 'write');
    const body = call.body<{ reviewers?: string[]; team_reviewers?: string[] }>();
    const logins = (body.reviewers ?? []).map((login) => login.toLowerCase());
    for (const account of found.requestedReviewers.filter((each) =>
      logins.includes(each.login.toLowerCase()),
    )) {
      found.requestedReviewers = found.requestedReviewers.filter((each) => each !== account);
      await emitPull(call.core, found, call.identity, 'review_request_removed', {
        requested_reviewer: userView(call.core, account),
      });
    }
    for (const team of found.requestedTeams.filter((each) =>
      (body.team_reviewers ?? []).includes(each.slug),
    )) {
      found.requestedTeams = found.requestedTeams.filter((each) => each !== team);
      await emitPull(call.core, found, call.identity, 'review_request_removed', {
        requested_team: teamView(call.core, team),
      });
    }
    return { status: 200, body: listedPull(call.core, found) };
  },
};

/** An integration without `members: read` does not see teams: to it none exists. */
function teamReviewers(call: RestCall, slugs: string[] | undefined): string[] {
  const { identity } = call;
  if (!slugs || slugs.length === 0) return [];
  if (identity.kind === 'workflow' || (identity.kind === 'installation' && !identity.permissions.members)) {
    const repository = repositoryUrl(call.core, call.repository());
    throw new Refusal(
      422,
      `Could not resolve to a node with the global id of '${slugs[0]}' (${repository}).`,
    );
  }
  return slugs;
}
