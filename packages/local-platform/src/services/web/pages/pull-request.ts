/** A pull request as a reviewer reads it: body, reviews, checks, what blocks the merge, and what it changes. */
import type { CheckRunView, PullRequestView, ReviewView } from '../../github/types.ts';
import { branchCommits, branchDiff, diffView } from '../diff.ts';
import { type Fragment, type Html, html } from '../html.ts';
import { type Colour, icon } from '../icons.ts';
import { links } from '../links.ts';
import { markdown } from '../markdown.ts';
import type { Page } from '../page.ts';
import { avatar, commitLink, moment, outcome, outcomeIcon, person } from '../parts.ts';
import type { State } from '../state.ts';
import { pullState } from './pull-row.ts';
import { commitList } from './repository.ts';

export async function pullRequestPage(state: State, fullName: string, number: number): Promise<Page> {
  const { github } = state;
  const pull = await github.pullRequest(fullName, number);
  const { gitDir } = github.repository(fullName);
  const [shas, diff] = await Promise.all([
    branchCommits(gitDir, pull.base.sha, pull.head.sha),
    branchDiff(gitDir, pull.base.sha, pull.head.sha),
  ]);
  const commits = await Promise.all(shas.map((sha) => github.commit(fullName, sha)));
  const checks = latestChecks(github.checkRuns(fullName, pull.head.sha));
  const { text, colour, shape } = pullState(pull);
  const bodyOf = (source: string) => markdown(source, { githubUrl: github.url });
  return {
    title: `${pull.title} · Pull request #${number} · ${fullName}`,
    crumbs: [['Overview', '/'], [fullName, links.repository(fullName)], [`Pull request #${number}`]],
    body: html`<div class="title"><h1>${pull.title} <span class="dim">#${number}</span></h1>
<div class="meta"><span class="state ${colour}">${icon(shape)}${text}</span><span>${sentence(pull, commits.length)}</span></div></div>
<div class="sides"><div>
${comment(pull.author, pull.createdAt, 'opened this', pull.body.trim() === '' ? html`<p class="dim">No description provided.</p>` : bodyOf(pull.body))}
${timeline(pull).map((event) => eventView(event, bodyOf))}
${mergeBox(state, pull, checks)}
</div>
<aside aria-label="About this pull request">${sidebar(pull)}</aside></div>
<h2>Commits</h2>
${commits.length === 0 ? html`<p class="dim">None beside those of ${pull.base.ref}.</p>` : commitList(fullName, commits)}
<h2>Files changed</h2>
${diffView(diff)}`,
  };
}

function sentence(pull: PullRequestView, commits: number): Html {
  const what = html`${commits} ${commits === 1 ? 'commit' : 'commits'} into <span class="branch mono">${pull.base.ref}</span> from <span class="branch mono">${pull.head.ref}</span>`;
  return pull.merged
    ? html`<strong>${pull.mergedBy ?? 'somebody'}</strong> merged ${what}`
    : html`<strong>${pull.author}</strong> wants to merge ${what}`;
}

type Event =
  | { kind: 'review'; at: string; review: ReviewView }
  | { kind: 'comment'; at: string; author: string; body: string }
  | { kind: 'merged' | 'closed'; at: string };

function timeline(pull: PullRequestView): Event[] {
  const events: Event[] = [
    ...pull.reviews
      .filter(({ state }) => state !== 'PENDING')
      .map((review): Event => ({ kind: 'review', at: review.submittedAt, review })),
    ...pull.comments.map(
      ({ author, body, createdAt }): Event => ({ kind: 'comment', at: createdAt, author, body }),
    ),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  if (pull.mergedAt) events.push({ kind: 'merged', at: pull.mergedAt });
  else if (pull.closedAt) events.push({ kind: 'closed', at: pull.closedAt });
  return events;
}

const REVIEWS: Record<
  ReviewView['state'],
  readonly [colour: Colour, shape: 'check' | 'cross' | 'dot', words: string]
> = {
  APPROVED: ['green', 'check', 'approved these changes'],
  CHANGES_REQUESTED: ['red', 'cross', 'requested changes'],
  COMMENTED: ['grey', 'dot', 'reviewed'],
  DISMISSED: ['grey', 'cross', 'reviewed; the review was dismissed'],
  PENDING: ['grey', 'dot', 'began a review'],
};

function eventView(event: Event, bodyOf: (source: string) => Html): Html {
  switch (event.kind) {
    case 'comment':
      return comment(event.author, event.at, 'commented', bodyOf(event.body));
    case 'review': {
      const [colour, shape, words] = REVIEWS[event.review.state];
      const { author, body } = event.review;
      return body.trim() === ''
        ? html`<div class="event">${icon(shape, colour)}${person(author)}<span class="dim">${words} ${moment(event.at)}</span></div>`
        : comment(author, event.at, html`${icon(shape, colour)} ${words}`, bodyOf(body));
    }
    case 'merged':
      return html`<div class="event">${icon('merge', 'purple')}<strong>Merged</strong><span class="dim">${moment(event.at)}</span></div>`;
    case 'closed':
      return html`<div class="event">${icon('pull', 'red')}<strong>Closed</strong><span class="dim">${moment(event.at)}</span></div>`;
  }
}

function comment(author: string, at: string, words: Fragment, body: Html): Html {
  return html`<section class="box"><div class="head">${person(author)}<span>${words} ${moment(at)}</span></div><div class="in markdown">${body}</div></section>`;
}

/** The newest check run of each name of each app: what GitHub shows and what rules look at. */
export function latestChecks(checks: readonly CheckRunView[]): CheckRunView[] {
  const newest = new Map<string, CheckRunView>();
  for (const check of checks) {
    const key = `${check.app.id} ${check.name}`;
    const known = newest.get(key);
    if (!known || known.id < check.id) newest.set(key, check);
  }
  return [...newest.values()];
}

interface MergePart {
  colour: Colour;
  shape: 'check' | 'cross' | 'dot' | 'merge';
  title: string;
  text: Fragment;
}

function mergeBox(state: State, pull: PullRequestView, checks: readonly CheckRunView[]): Html {
  const parts =
    pull.state === 'open'
      ? [reviewPart(pull), checkPart(checks), mergePart(pull)]
      : [donePart(pull), checkPart(checks)];
  const colour = pull.merged ? 'purple' : pull.state === 'open' && pull.mergeState === 'CLEAN' ? 'green' : '';
  return html`<section class="box ${colour}" aria-label="Merging">${parts.map(
    (part) =>
      html`<div class="row top">${icon(part.shape, part.colour)}<div class="grow"><strong>${part.title}</strong><div class="dim">${part.text}</div></div></div>`,
  )}${checks.map((check) => checkRow(state, check))}</section>`;
}

function donePart(pull: PullRequestView): MergePart {
  return pull.merged
    ? {
        colour: 'purple',
        shape: 'merge',
        title: 'Merged',
        text: pull.mergeCommitSha
          ? html`as ${commitLink(pull.repository, pull.mergeCommitSha)} by ${pull.mergedBy ?? 'somebody'}`
          : '',
      }
    : { colour: 'red', shape: 'cross', title: 'Closed', text: 'It was closed and not merged.' };
}

function reviewPart(pull: PullRequestView): MergePart {
  const approvals = new Set(
    pull.reviews.filter(({ state }) => state === 'APPROVED').map(({ author }) => author),
  ).size;
  const count = `${approvals} approving ${approvals === 1 ? 'review' : 'reviews'}.`;
  switch (pull.reviewDecision) {
    case 'APPROVED':
      return { colour: 'green', shape: 'check', title: 'Changes approved', text: count };
    case 'CHANGES_REQUESTED':
      return { colour: 'red', shape: 'cross', title: 'Changes requested', text: count };
    case 'REVIEW_REQUIRED':
      return {
        colour: 'red',
        shape: 'cross',
        title: 'Review required',
        text: `${count} Rules ask for more.`,
      };
    case null:
      return { colour: 'grey', shape: 'dot', title: 'No review required', text: count };
  }
}

function checkPart(checks: readonly CheckRunView[]): MergePart {
  const count = (colour: Colour) =>
    checks.filter(({ status, conclusion }) => outcome(status, conclusion).colour === colour).length;
  const text = `${count('green')} successful, ${count('red')} failing, ${count('amber')} pending, ${count('grey')} skipped or neutral`;
  if (checks.length === 0)
    return { colour: 'grey', shape: 'dot', title: 'No checks', text: 'No check ran on the head commit.' };
  if (count('red') > 0)
    return { colour: 'red', shape: 'cross', title: 'Some checks were not successful', text };
  if (count('amber') > 0)
    return { colour: 'amber', shape: 'dot', title: "Some checks haven't completed yet", text };
  return { colour: 'green', shape: 'check', title: 'All checks have passed', text };
}

function mergePart(pull: PullRequestView): MergePart {
  const waits = pull.autoMerge
    ? html`<p>Auto-merge (${pull.autoMerge.method}) was enabled by ${pull.autoMerge.enabledBy}: it merges when nothing blocks it.</p>`
    : '';
  if (pull.mergeable === 'CONFLICTING')
    return {
      colour: 'red',
      shape: 'cross',
      title: 'This branch has conflicts',
      text: html`${waits}They must be resolved first.`,
    };
  if (pull.blockedBy.length > 0)
    return {
      colour: 'red',
      shape: 'cross',
      title: 'Merging is blocked',
      text: html`<ul>${pull.blockedBy.map((reason) => html`<li>${reason}</li>`)}</ul>${waits}`,
    };
  return {
    colour: 'green',
    shape: 'check',
    title: pull.draft ? 'This is a draft' : 'Nothing blocks the merge',
    text: html`${waits}State: ${pull.mergeState.toLowerCase()}.`,
  };
}

function checkRow(state: State, check: CheckRunView): Html {
  const run = runOf(state, check);
  const name =
    run === undefined
      ? html`<strong>${check.name}</strong>`
      : html`<a href="${links.run(run)}"><strong>${check.name}</strong></a>`;
  return html`<div class="row">${outcomeIcon(check.status, check.conclusion)}<span class="grow">${name} <span class="dim">${check.title !== check.name && check.title}</span></span><span class="small dim">${check.app.slug}</span></div>`;
}

/** A job and its check run have the same id; a check run of another app belongs to no run. */
function runOf(state: State, check: CheckRunView): number | undefined {
  try {
    return state.github.job(check.id).runId;
  } catch {
    return undefined;
  }
}

function sidebar(pull: PullRequestView): Html {
  const latest = new Map(
    pull.reviews.filter(({ state }) => state !== 'PENDING').map((review) => [review.author, review.state]),
  );
  const reviewed = [...latest].map(([login, review]) => {
    const [colour, shape, words] = REVIEWS[review];
    return html`<div class="who">${avatar(login)}${login} ${icon(shape, colour, words)}</div>`;
  });
  const asked = [
    ...pull.requestedReviewers.filter((login) => !latest.has(login)),
    ...pull.requestedTeams,
  ].map(
    (name) =>
      html`<div class="who">${avatar(name)}${name} ${icon('dot', 'amber', 'asked for a review')}</div>`,
  );
  const section = (title: string, items: readonly Fragment[], none: string) =>
    html`<section><h2>${title}</h2>${items.length === 0 ? html`<span class="dim">${none}</span>` : items}</section>`;
  return html`${section('Reviewers', [...reviewed, ...asked], 'Nobody asked')}
${section(
  'Assignees',
  pull.assignees.map((login) => html`<div class="who">${avatar(login)}${login}</div>`),
  'Nobody',
)}
${section(
  'Labels',
  [
    pull.labels.length > 0 &&
      html`<div class="pills">${pull.labels.map((label) => html`<span class="pill label">${label}</span>`)}</div>`,
  ].filter((item) => item !== false),
  'None',
)}
${section('Head commit', [commitLink(pull.repository, pull.head.sha)], '')}`;
}
