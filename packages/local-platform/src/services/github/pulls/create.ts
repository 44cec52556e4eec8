/** Opens pull requests and issues, and edits them. */
import { userRole } from '../auth/permissions.ts';
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import { emit } from '../events.ts';
import { accountOf } from '../git/identity.ts';
import { notFound, Refusal, validationFailed } from '../problems.ts';
import type { Account, Issue, Label, PullRequest, Repository } from '../store.ts';
import { commentView, issueView, labelView, teamView, userView } from '../views.ts';
import { considerAutoMerge } from './auto-merge.ts';
import { emitPull } from './pull-events.ts';
import { requestedCodeOwners } from './requirements.ts';
import { closePull } from './synchronize.ts';

/** A body over this many characters is refused. */
const MAX_BODY = 65_536;
const MAX_TITLE = 256;

export interface PullInput {
  title: string;
  body?: string | null;
  /** `branch` or `owner:branch`. */
  head: string;
  base: string;
  draft?: boolean;
  maintainerCanModify?: boolean;
}

function checkTexts(resource: string, title: string | undefined, body: string | null | undefined): void {
  if (title !== undefined && title.trim() === '')
    throw validationFailed([
      { resource, field: 'title', code: 'missing_field', message: "Title can't be blank" },
    ]);
  if (title !== undefined && title.length > MAX_TITLE)
    throw validationFailed([
      {
        resource,
        field: 'title',
        code: 'custom',
        message: `title is too long (maximum is ${MAX_TITLE} characters)`,
      },
    ]);
  if (body && body.length > MAX_BODY)
    throw validationFailed([
      {
        resource,
        field: 'body',
        code: 'custom',
        message: `body is too long (maximum is ${MAX_BODY} characters)`,
      },
    ]);
}

function newIssue(
  core: Core,
  repository: Repository,
  identity: Identity,
  title: string,
  body: string | null,
): Issue {
  const number = repository.nextNumber++;
  const id = core.store.nextId('issue');
  const now = core.store.now();
  const issue: Issue = {
    id,
    nodeId: '',
    number,
    repository,
    title,
    body,
    author: accountOf(core, identity),
    authorIdentity:
      identity.kind === 'workflow' ? 'workflow' : identity.kind === 'installation' ? 'app' : 'user',
    state: 'open',
    stateReason: null,
    labels: [],
    labelEvents: [],
    assignees: [],
    milestone: null,
    comments: [],
    locked: false,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    pull: null,
  };
  issue.nodeId = core.store.nodeId('Issue', id, issue);
  repository.issues.set(number, issue);
  return issue;
}

export async function createPull(
  core: Core,
  repository: Repository,
  identity: Identity,
  input: PullInput,
): Promise<PullRequest> {
  const resource = 'PullRequest';
  if (identity.kind === 'workflow' && !repository.actionsCanApprovePullRequests)
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  checkTexts(resource, input.title, input.body);
  const [owner, branch] = input.head.includes(':')
    ? (input.head.split(':', 2) as [string, string])
    : [repository.owner.login, input.head];
  const headRepository =
    owner.toLowerCase() === repository.owner.login.toLowerCase()
      ? repository
      : core.store.repository(`${owner}/${repository.record.name}`);
  if (!headRepository || (headRepository !== repository && headRepository.parent !== repository))
    throw validationFailed([{ resource, field: 'head', code: 'invalid' }]);
  const head = branch.replace(/^refs\/heads\//, '');
  const base = input.base.replace(/^refs\/heads\//, '');
  const headSha = await headRepository.git.resolve(`refs/heads/${head}`);
  // A fork shares its objects with what it was forked from.
  if (headSha && headRepository !== repository) await repository.git.takeFrom(headRepository.git, headSha);
  const baseSha = await repository.git.resolve(`refs/heads/${base}`);
  const missing = [
    ...(headSha ? [] : [{ resource, field: 'head', code: 'invalid' }]),
    ...(baseSha ? [] : [{ resource, field: 'base', code: 'invalid' }]),
  ];
  if (!headSha || !baseSha) throw validationFailed(missing);
  const existing = core.store
    .pulls(repository)
    .find(
      (pull) =>
        pull.issue.state === 'open' &&
        pull.headRepository === headRepository &&
        pull.headRef === head &&
        pull.baseRef === base,
    );
  if (existing)
    throw validationFailed([
      {
        resource,
        code: 'custom',
        message: `A pull request already exists for ${headRepository.owner.login}:${head}.`,
      },
    ]);
  if (await repository.git.isAncestor(headSha, baseSha))
    throw validationFailed([{ resource, code: 'custom', message: `No commits between ${base} and ${head}` }]);
  if (!(await repository.git.mergeBase(headSha, baseSha)))
    throw validationFailed([
      { resource, code: 'custom', message: `The ${head} branch has no history in common with ${base}` },
    ]);

  const issue = newIssue(core, repository, identity, input.title, input.body ?? null);
  const id = core.store.nextId('pull');
  const pull: PullRequest = {
    id,
    nodeId: '',
    issue,
    repository,
    number: issue.number,
    draft: input.draft ?? false,
    baseRef: base,
    baseSha,
    headRepository,
    headRef: head,
    headSha,
    testMerge: null,
    reviews: [],
    requestedReviewers: [],
    requestedTeams: [],
    autoMerge: null,
    merged: false,
    mergedAt: null,
    mergedBy: null,
    mergeCommitSha: null,
    maintainerCanModify: input.maintainerCanModify ?? false,
    lastPusher: accountOf(core, identity).login,
    lastPushAt: issue.createdAt,
  };
  pull.nodeId = core.store.nodeId('PullRequest', id, pull);
  issue.pull = pull;
  await repository.git.updateRefs([{ ref: `refs/pull/${pull.number}/head`, after: headSha }]);
  if (!pull.draft) await requestCodeOwners(core, pull);
  await emitPull(core, pull, identity, 'opened');
  return pull;
}

/** CODEOWNERS are asked for their review when the pull request opens. */
async function requestCodeOwners(core: Core, pull: PullRequest): Promise<void> {
  for (const owner of await requestedCodeOwners(core, pull)) {
    const [name = '', slug] = owner.replace(/^@/, '').split('/');
    if (slug !== undefined) {
      const team = core.store.team(name, slug);
      if (team && !pull.requestedTeams.includes(team)) pull.requestedTeams.push(team);
      continue;
    }
    const account = core.store.account(name);
    if (account && account !== pull.issue.author && !pull.requestedReviewers.includes(account))
      pull.requestedReviewers.push(account);
  }
}

export interface PullEdit {
  title?: string;
  body?: string | null;
  state?: 'open' | 'closed';
  base?: string;
  maintainerCanModify?: boolean;
}

export async function editPull(
  core: Core,
  pull: PullRequest,
  identity: Identity,
  edit: PullEdit,
): Promise<void> {
  checkTexts('PullRequest', edit.title, edit.body);
  const { issue, repository } = pull;
  const changes: Record<string, { from: unknown } | { ref: { from: string }; sha: { from: string } }> = {};
  if (edit.title !== undefined && edit.title !== issue.title) {
    changes.title = { from: issue.title };
    issue.title = edit.title;
  }
  if (edit.body !== undefined && edit.body !== issue.body) {
    changes.body = { from: issue.body ?? '' };
    issue.body = edit.body;
  }
  const base = edit.base?.replace(/^refs\/heads\//, '');
  if (base !== undefined && base !== pull.baseRef) {
    const sha = await repository.git.resolve(`refs/heads/${base}`);
    if (!sha) throw validationFailed([{ resource: 'PullRequest', field: 'base', code: 'invalid' }]);
    changes.base = { ref: { from: pull.baseRef }, sha: { from: pull.baseSha } };
    pull.baseRef = base;
    pull.baseSha = sha;
  }
  if (edit.maintainerCanModify !== undefined) pull.maintainerCanModify = edit.maintainerCanModify;
  issue.updatedAt = core.store.now();
  if (Object.keys(changes).length > 0) await emitPull(core, pull, identity, 'edited', { changes });
  if (edit.state === 'closed') await closePull(core, pull, identity);
  else if (edit.state === 'open' && issue.state === 'closed') {
    if (pull.merged || !(await repository.git.resolve(`refs/heads/${pull.headRef}`)))
      throw validationFailed([
        { resource: 'PullRequest', field: 'state', code: 'invalid', message: 'state cannot be changed.' },
      ]);
    issue.state = 'open';
    issue.closedAt = null;
    issue.closedBy = null;
    await emitPull(core, pull, identity, 'reopened');
  }
  considerAutoMerge(core, repository);
}

export async function setDraft(
  core: Core,
  pull: PullRequest,
  identity: Identity,
  draft: boolean,
): Promise<void> {
  if (pull.draft === draft) return;
  pull.draft = draft;
  pull.issue.updatedAt = core.store.now();
  await emitPull(core, pull, identity, draft ? 'converted_to_draft' : 'ready_for_review');
  considerAutoMerge(core, pull.repository);
}

export async function createIssue(
  core: Core,
  repository: Repository,
  identity: Identity,
  input: { title: string; body?: string | null; labels?: string[]; assignees?: string[] },
): Promise<Issue> {
  checkTexts('Issue', input.title, input.body);
  const issue = newIssue(core, repository, identity, input.title, input.body ?? null);
  for (const name of input.labels ?? []) issue.labels.push(findOrCreateLabel(core, repository, name));
  issue.assignees.push(...assignable(core, repository, input.assignees ?? []));
  await emit(core, {
    name: 'issues',
    repository,
    identity,
    payload: { action: 'opened', issue: issueView(core, issue) },
  });
  return issue;
}

/**
 * Those of the logins that can be assigned: people who can read the repository. The others are passed over without a word.
 * https://docs.github.com/rest/issues/assignees
 */
export function assignable(core: Core, repository: Repository, logins: readonly string[]): Account[] {
  return logins
    .flatMap((login) => core.store.account(login) ?? [])
    .filter(({ login }) => userRole(core.store, repository, login) !== null);
}

/** https://github.com/github/docs/issues/32156 */
const MAX_LABEL = 50;

/** Labels that don't exist come into being when they are put on something. */
export function findOrCreateLabel(core: Core, repository: Repository, name: string): Label {
  const known = repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
  if (known) return known;
  if (name.length > MAX_LABEL)
    throw validationFailed([{ resource: 'Label', field: 'name', code: 'invalid' }]);
  const id = core.store.nextId('label');
  const label: Label = { id, nodeId: '', name, color: 'ededed', description: null };
  label.nodeId = core.store.nodeId('Label', id, { repository, label });
  repository.labels.push(label);
  return label;
}

/** Puts labels on, takes others off; an event for each that changes. */
export async function changeLabels(
  core: Core,
  issue: Issue,
  identity: Identity,
  change: { add?: readonly Label[]; remove?: readonly Label[] },
): Promise<void> {
  for (const [list, action] of [
    [change.remove ?? [], 'unlabeled'],
    [change.add ?? [], 'labeled'],
  ] as const) {
    for (const label of list) {
      const has = issue.labels.includes(label);
      if (has === (action === 'labeled')) continue;
      issue.labels = has ? issue.labels.filter((each) => each !== label) : [...issue.labels, label];
      issue.updatedAt = core.store.now();
      issue.labelEvents.push({
        id: core.store.nextId('issue-event'),
        actor: accountOf(core, identity),
        event: action,
        label,
        createdAt: issue.updatedAt,
      });
      await emitAbout(core, issue, identity, action, { label: labelView(core, issue.repository, label) });
    }
  }
}

/** `pull_request` for a pull request, `issues` for an issue. */
export async function emitAbout(
  core: Core,
  issue: Issue,
  identity: Identity,
  action: string,
  more: Record<string, unknown>,
): Promise<void> {
  if (issue.pull) return emitPull(core, issue.pull, identity, action, more);
  await emit(core, {
    name: 'issues',
    repository: issue.repository,
    identity,
    payload: { action, issue: issueView(core, issue), ...more },
  });
}

/** Asks for reviews. Logins and team slugs that name nobody are refused as GitHub does. */
export async function requestReviews(
  core: Core,
  pull: PullRequest,
  identity: Identity,
  logins: readonly string[],
  slugs: readonly string[],
): Promise<void> {
  const organization = pull.repository.owner.login;
  const accounts = logins.map((login) => core.store.account(login));
  const teams = slugs.map((slug) => core.store.team(organization, slug));
  if (accounts.includes(pull.issue.author))
    throw new Refusal(422, 'Review cannot be requested from pull request author.');
  const collaborates = (account: Account | undefined) =>
    account !== undefined &&
    (account.login === pull.repository.owner.login ||
      pull.repository.record.visibility === 'public' ||
      pull.repository.roles.has(account.login.toLowerCase()) ||
      pull.repository.owner.members.has(account.login.toLowerCase()));
  if (!accounts.every(collaborates) || teams.some((team) => team === undefined)) {
    throw new Refusal(
      422,
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ' +
        `${pull.repository.record.fullName} repository.`,
    );
  }
  for (const account of accounts) {
    if (!account || pull.requestedReviewers.includes(account)) continue;
    pull.requestedReviewers.push(account);
    await emitPull(core, pull, identity, 'review_requested', {
      requested_reviewer: userView(core, account),
    });
  }
  for (const team of teams) {
    if (!team || pull.requestedTeams.includes(team)) continue;
    pull.requestedTeams.push(team);
    await emitPull(core, pull, identity, 'review_requested', { requested_team: teamView(core, team) });
  }
  pull.issue.updatedAt = core.store.now();
}

export async function addComment(
  core: Core,
  issue: Issue,
  identity: Identity,
  body: string,
): Promise<Issue['comments'][number]> {
  checkTexts('IssueComment', undefined, body);
  if (body.trim() === '')
    throw validationFailed([{ resource: 'IssueComment', field: 'body', code: 'missing_field' }]);
  const id = core.store.nextId('comment');
  const now = core.store.now();
  const comment = { id, nodeId: '', author: accountOf(core, identity), body, createdAt: now, updatedAt: now };
  comment.nodeId = core.store.nodeId('IssueComment', id, { issue, comment });
  issue.comments.push(comment);
  issue.updatedAt = now;
  await emit(core, {
    name: 'issue_comment',
    repository: issue.repository,
    identity,
    payload: { action: 'created', issue: issueView(core, issue), comment: commentView(core, issue, comment) },
  });
  return comment;
}

export function pullOf(repository: Repository, number: number): PullRequest {
  const pull = repository.issues.get(number)?.pull;
  if (!pull) throw notFound();
  return pull;
}

export function issueOf(repository: Repository, number: number): Issue {
  const issue = repository.issues.get(number);
  if (!issue) throw notFound();
  return issue;
}
