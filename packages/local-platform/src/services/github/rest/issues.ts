/** Issues, and what pull requests share with them: labels, comments, assignees. https://docs.github.com/rest/issues */

import { may } from '../auth/permissions.ts';
import { notFound, Refusal, validationFailed } from '../problems.ts';
import {
  addComment,
  assignable,
  changeLabels,
  createIssue,
  editPull,
  emitAbout,
  findOrCreateLabel,
  issueOf,
} from '../pulls/create.ts';
import type { Comment, Issue, Milestone, Repository } from '../store.ts';
import { commentView, issueView, labelEventView, labelView, milestoneView, userView } from '../views.ts';
import type { Handlers, RestCall } from './call.ts';

const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';

/** For a pull request either of the two permissions will do. */
function issue(call: RestCall, level: 'read' | 'write' = 'read'): Issue {
  const repository = call.repository();
  const found = repository.issues.get(call.number('issue_number'));
  const viaPull = found?.pull && may(call.core.store, call.identity, repository, 'pull_requests', level);
  return issueOf(viaPull ? repository : call.repository('issues', level), call.number('issue_number'));
}

function commentOf(call: RestCall, level: 'read' | 'write'): [Issue, Comment] {
  const repository = call.repository();
  for (const found of repository.issues.values()) {
    const comment = found.comments.find((each) => each.id === call.number('comment_id'));
    if (!comment) continue;
    const viaPull = found.pull && may(call.core.store, call.identity, repository, 'pull_requests', level);
    if (!viaPull) call.repository('issues', level);
    return [found, comment];
  }
  throw notFound();
}

/** `["a"]`, `{labels: ["a"]}` or `{labels: [{name: "a"}]}`. */
function labelNames(body: unknown): string[] {
  const list = Array.isArray(body) ? body : ((body as { labels?: unknown[] } | null)?.labels ?? []);
  return list.map((each) => (typeof each === 'string' ? each : String((each as { name: string }).name)));
}

function milestoneOf(repository: Repository, number: number): Milestone {
  const found = repository.milestones.find((milestone) => milestone.number === number);
  if (!found) throw validationFailed([{ resource: 'Issue', field: 'milestone', code: 'invalid' }]);
  return found;
}

export const issueHandlers: Handlers = {
  'GET /repos/{owner}/{repo}/issues': (call) => {
    const repository = call.repository('issues');
    const state = call.text('state') ?? 'open';
    const wanted = (call.text('labels') ?? '').split(',').filter(Boolean);
    const found = [...repository.issues.values()]
      .filter((each) => state === 'all' || each.state === state)
      .filter((each) => wanted.every((name) => each.labels.some((label) => label.name === name)))
      .reverse();
    return call.page(found, (each) => issueView(call.core, each));
  },
  'POST /repos/{owner}/{repo}/issues': async (call) => {
    const repository = call.repository('issues', 'write');
    const body = call.body<{
      title: string | number;
      body?: string;
      labels?: unknown[];
      assignees?: string[];
    }>();
    const created = await createIssue(call.core, repository, call.identity, {
      title: String(body.title),
      body: body.body,
      labels: labelNames(body.labels ?? []),
      assignees: body.assignees,
    });
    const view = issueView(call.core, created);
    return { status: 201, headers: { location: String(view.url) }, body: view };
  },
  [`GET ${ISSUE}`]: (call) => ({ status: 200, body: issueView(call.core, issue(call)) }),
  [`PATCH ${ISSUE}`]: async (call) => {
    const found = issue(call, 'write');
    const body = call.body<{
      title?: string;
      body?: string;
      state?: 'open' | 'closed';
      state_reason?: string;
      labels?: unknown[];
      assignees?: string[];
      milestone?: number | string | null;
    }>();
    if (body.labels) {
      const wanted = labelNames(body.labels).map((name) =>
        findOrCreateLabel(call.core, found.repository, name),
      );
      await changeLabels(call.core, found, call.identity, {
        add: wanted,
        remove: found.labels.filter((label) => !wanted.includes(label)),
      });
    }
    if (body.assignees) found.assignees = assignable(call.core, found.repository, body.assignees);
    if (body.milestone !== undefined)
      found.milestone =
        body.milestone === null ? null : milestoneOf(found.repository, Number(body.milestone));
    if (found.pull) {
      await editPull(call.core, found.pull, call.identity, {
        title: body.title,
        body: body.body,
        state: body.state,
      });
    } else {
      if (body.title !== undefined) found.title = body.title;
      if (body.body !== undefined) found.body = body.body;
      if (body.state && body.state !== found.state) {
        found.state = body.state;
        found.closedAt = body.state === 'closed' ? call.core.store.now() : null;
        found.stateReason = body.state === 'closed' ? (body.state_reason ?? 'completed') : 'reopened';
        await emitAbout(call.core, found, call.identity, body.state === 'closed' ? 'closed' : 'reopened', {});
      }
    }
    found.updatedAt = call.core.store.now();
    return { status: 200, body: issueView(call.core, found) };
  },
  [`GET ${ISSUE}/labels`]: (call) => {
    const found = issue(call);
    return call.page(found.labels, (label) => labelView(call.core, found.repository, label));
  },
  [`POST ${ISSUE}/labels`]: async (call) => {
    const found = issue(call, 'write');
    const add = labelNames(call.body<unknown>()).map((name) =>
      findOrCreateLabel(call.core, found.repository, name),
    );
    await changeLabels(call.core, found, call.identity, { add });
    return { status: 200, body: found.labels.map((label) => labelView(call.core, found.repository, label)) };
  },
  [`PUT ${ISSUE}/labels`]: async (call) => {
    const found = issue(call, 'write');
    const wanted = labelNames(call.body<unknown>()).map((name) =>
      findOrCreateLabel(call.core, found.repository, name),
    );
    await changeLabels(call.core, found, call.identity, {
      add: wanted,
      remove: found.labels.filter((label) => !wanted.includes(label)),
    });
    return { status: 200, body: found.labels.map((label) => labelView(call.core, found.repository, label)) };
  },
  [`DELETE ${ISSUE}/labels/{name}`]: async (call) => {
    const found = issue(call, 'write');
    const label = found.labels.find((each) => each.name.toLowerCase() === call.param('name').toLowerCase());
    if (!label) throw new Refusal(404, 'Label does not exist');
    await changeLabels(call.core, found, call.identity, { remove: [label] });
    return { status: 200, body: found.labels.map((each) => labelView(call.core, found.repository, each)) };
  },
  // Of the many kinds of events those of labels alone.
  [`GET ${ISSUE}/events`]: (call) => {
    const found = issue(call);
    return call.page(found.labelEvents, (event) => labelEventView(call.core, found, event));
  },
  [`GET ${ISSUE}/comments`]: (call) => {
    const found = issue(call);
    return call.page(found.comments, (comment) => commentView(call.core, found, comment));
  },
  [`POST ${ISSUE}/comments`]: async (call) => {
    const found = issue(call, 'write');
    const comment = await addComment(call.core, found, call.identity, call.body<{ body: string }>().body);
    const view = commentView(call.core, found, comment);
    return { status: 201, headers: { location: String(view.url) }, body: view };
  },
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': (call) => {
    const [found, comment] = commentOf(call, 'read');
    return { status: 200, body: commentView(call.core, found, comment) };
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': (call) => {
    const [found, comment] = commentOf(call, 'write');
    comment.body = call.body<{ body: string }>().body;
    comment.updatedAt = call.core.store.now();
    return { status: 200, body: commentView(call.core, found, comment) };
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': (call) => {
    const [found, comment] = commentOf(call, 'write');
    found.comments = found.comments.filter((each) => each !== comment);
    return { status: 204 };
  },
  [`POST ${ISSUE}/assignees`]: async (call) => {
    const found = issue(call, 'write');
    const { assignees = [] } = call.body<{ assignees?: string[] }>();
    for (const account of assignable(call.core, found.repository, assignees)) {
      if (found.assignees.includes(account)) continue;
      found.assignees.push(account);
      await emitAbout(call.core, found, call.identity, 'assigned', {
        assignee: userView(call.core, account),
      });
    }
    return { status: 201, body: issueView(call.core, found) };
  },
  'POST /repos/{owner}/{repo}/milestones': (call) => {
    const repository = call.repository('issues', 'write');
    const { title, state = 'open' } = call.body<{ title: string; state?: 'open' | 'closed' }>();
    if (repository.milestones.some((milestone) => milestone.title === title))
      throw validationFailed([{ resource: 'Milestone', field: 'title', code: 'already_exists' }]);
    const milestone: Milestone = {
      id: call.core.store.nextId('milestone'),
      number: repository.milestones.length + 1,
      title,
      state,
      createdAt: call.core.store.now(),
    };
    repository.milestones.push(milestone);
    const view = milestoneView(call.core, repository, milestone);
    return { status: 201, headers: { location: String(view.url) }, body: view };
  },
  'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}': (call) => {
    const repository = call.repository('issues', 'write');
    const number = call.number('milestone_number');
    const milestone = repository.milestones.find((each) => each.number === number);
    if (!milestone) throw notFound();
    const { title, state } = call.body<{ title?: string; state?: 'open' | 'closed' }>();
    milestone.title = title ?? milestone.title;
    milestone.state = state ?? milestone.state;
    return { status: 200, body: milestoneView(call.core, repository, milestone) };
  },
  'POST /repos/{owner}/{repo}/labels': (call) => {
    const repository = call.repository('issues', 'write');
    const body = call.body<{ name: string; color?: string; description?: string }>();
    const label = findOrCreateLabel(call.core, repository, body.name);
    label.color = body.color ?? label.color;
    label.description = body.description ?? label.description;
    return { status: 201, body: labelView(call.core, repository, label) };
  },
};
