/** What a pull request still needs before it may be merged, and the state that follows. */

import { levelAtLeast, roleAtLeast, userRole } from '../auth/permissions.ts';
import type { Identity } from '../auth/tokens.ts';
import { type Core, WELL_KNOWN } from '../core.ts';
import { ownersOf, readCodeOwners } from '../rules/codeowners.ts';
import {
  latestCheckRuns,
  latestStatuses,
  requiredCheckFaults,
  requiredChecks,
  runState,
  statusState,
} from '../rules/required-checks.ts';
import { type ActiveRule, mayBypass, refPattern, rulesFor } from '../rules/rulesets.ts';
import type { Account, PullRequest, Repository, Review } from '../store.ts';
import type { MergeMethod, MergeState } from '../types.ts';
import { testMerge } from './test-merge.ts';

export interface Requirements {
  /** GitHub's sentences, one for each unmet requirement. */
  faults: string[];
  reviewFaults: string[];
  checkFaults: string[];
  decision: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null;
  mergeable: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
  behind: boolean;
  state: MergeState;
  methods: MergeMethod[];
  /** Whether any rule asks for something before a merge. */
  protected: boolean;
}

/** Whether a review of this account counts: only of those who may write. */
export function mayWrite(core: Core, repository: Repository, account: Account): boolean {
  if (account.type !== 'Bot') return roleAtLeast(userRole(core.store, repository, account.login), 'write');
  if (account.appId === WELL_KNOWN.actionsAppId) return repository.actionsCanApprovePullRequests;
  const name = repository.record.fullName.toLowerCase();
  return [...core.store.installations.values()].some(
    (installation) =>
      installation.app.id === account.appId &&
      installation.account === repository.owner &&
      (installation.repositories === 'all' || installation.repositories.has(name)) &&
      levelAtLeast(installation.permissions.contents, 'write'),
  );
}

/** The review that counts of each reviewer: the last that is more than a comment. */
export function decidingReviews(pull: PullRequest): Review[] {
  const latest = new Map<Account, Review>();
  for (const review of pull.reviews)
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING') latest.set(review.author, review);
  return [...latest.values()].filter((review) => review.state !== 'DISMISSED');
}

/** The strictest value of a number or switch among the pull request rules. */
function strictest(rules: readonly ActiveRule[], name: string): number {
  return Math.max(0, ...rules.map((rule) => Number(rule.parameters[name] ?? 0)));
}

async function codeOwnerFaults(
  core: Core,
  pull: PullRequest,
  approvers: readonly Account[],
): Promise<string[]> {
  const { git } = pull.repository;
  const base = await git.resolve(`refs/heads/${pull.baseRef}`);
  if (!base) return [];
  const rules = await readCodeOwners(git, base);
  const from = await git.mergeBase(base, pull.headSha);
  const files = await git.changedFiles(from ?? base, pull.headSha);
  const open = new Set<string>();
  for (const path of files.flatMap((file) =>
    file.previousPath ? [file.path, file.previousPath] : [file.path],
  )) {
    const owners = ownersOf(rules, path).filter((owner) => ownerExists(core, pull.repository, owner));
    if (
      owners.length > 0 &&
      !owners.some((owner) => approvers.some((account) => isOwner(core, owner, account)))
    )
      open.add(owners.join(' or '));
  }
  return [...open];
}

/** What a `pull_request` rule says under `required_reviewers` (REST, "repository-rule-params-required-reviewer-configuration"). */
interface RequiredReviewer {
  file_patterns: string[];
  minimum_approvals: number;
  reviewer: { id: number; type: 'Team' };
}

/** Teams that must approve changes of some files: one sentence for each that has not, as often as is asked for. */
async function requiredReviewerFaults(
  core: Core,
  pull: PullRequest,
  rules: readonly ActiveRule[],
  approvers: readonly Account[],
): Promise<string[]> {
  const wanted = rules.flatMap(
    (rule) => (rule.parameters.required_reviewers as RequiredReviewer[] | undefined) ?? [],
  );
  if (wanted.length === 0) return [];
  const { git } = pull.repository;
  const base = await git.resolve(`refs/heads/${pull.baseRef}`);
  const from = base ? await git.mergeBase(base, pull.headSha) : null;
  const changed = await git.changedFiles(from ?? base ?? pull.headSha, pull.headSha);
  const paths = changed.flatMap((file) => (file.previousPath ? [file.path, file.previousPath] : [file.path]));
  return wanted.flatMap((rule) => {
    const patterns = rule.file_patterns.map(refPattern);
    if (!paths.some((path) => patterns.some((pattern) => pattern.test(path)))) return [];
    const team = core.store.teams.find((candidate) => candidate.id === rule.reviewer.id);
    const approvals = approvers.filter(
      (account) => account.type === 'User' && team?.members.has(account.login.toLowerCase()),
    ).length;
    if (approvals >= rule.minimum_approvals) return [];
    const name = team ? `${team.organization}/${team.slug}` : `team ${rule.reviewer.id}`;
    return [
      `Waiting on ${rule.minimum_approvals - approvals} of ${rule.minimum_approvals} required approvals from ${name}.`,
    ];
  });
}

/** Owners without write access, and apps, own nothing. */
function ownerExists(core: Core, repository: Repository, owner: string): boolean {
  const [organization = '', slug] = owner.replace(/^@/, '').split('/');
  if (slug !== undefined) {
    const team = core.store.team(organization, slug);
    return (
      team !== undefined &&
      roleAtLeast(repository.roles.get(`${organization}/${slug}`.toLowerCase()) ?? null, 'write')
    );
  }
  const account = owner.startsWith('@')
    ? core.store.account(organization)
    : [...core.store.accounts.values()].find((each) => each.email === owner);
  return account?.type === 'User' && mayWrite(core, repository, account);
}

function isOwner(core: Core, owner: string, account: Account): boolean {
  if (account.type !== 'User') return false;
  const login = account.login.toLowerCase();
  const [organization = '', slug] = owner.replace(/^@/, '').split('/');
  if (slug !== undefined) return core.store.team(organization, slug)?.members.has(login) ?? false;
  return owner.startsWith('@') ? organization.toLowerCase() === login : account.email === owner;
}

/** The logins and teams that CODEOWNERS asks for a review of a pull request. */
export async function requestedCodeOwners(core: Core, pull: PullRequest): Promise<string[]> {
  const { git } = pull.repository;
  const base = await git.resolve(`refs/heads/${pull.baseRef}`);
  if (!base) return [];
  const rules = await readCodeOwners(git, base);
  if (rules.length === 0) return [];
  const from = await git.mergeBase(base, pull.headSha);
  const files = await git.changedFiles(from ?? base, pull.headSha);
  const owners = new Set(files.flatMap((file) => ownersOf(rules, file.path)));
  return [...owners].filter((owner) => ownerExists(core, pull.repository, owner));
}

/**
 * Requirements as they stand. With an identity, the rulesets that it may bypass don't count: who merges by REST or
 * GraphQL and may bypass does so; what the pull request shows takes no account of it.
 */
export async function requirementsOf(
  core: Core,
  pull: PullRequest,
  identity?: Identity,
): Promise<Requirements> {
  const { repository } = pull;
  const all = rulesFor(repository, `refs/heads/${pull.baseRef}`);
  const rules = identity
    ? all.filter((rule) => !mayBypass(core, repository, rule.ruleset, identity, 'merge'))
    : all;
  const reviewRules = rules.filter((rule) => rule.type === 'pull_request');
  const counting = decidingReviews(pull).filter((review) => mayWrite(core, repository, review.author));
  const approvals = counting.filter((review) => review.state === 'APPROVED');
  const objections = counting.filter((review) => review.state === 'CHANGES_REQUESTED');
  const needed = strictest(reviewRules, 'required_approving_review_count');
  const reviewFaults: string[] = [];

  if (reviewRules.length > 0 && objections.length > 0)
    reviewFaults.push('Changes have been requested by a reviewer with write access.');
  if (approvals.length < needed)
    reviewFaults.push(
      `At least ${needed} approving review${needed === 1 ? ' is' : 's are'} required by reviewers with write access.`,
    );
  if (strictest(reviewRules, 'require_code_owner_review') > 0) {
    const open = await codeOwnerFaults(
      core,
      pull,
      approvals.map((review) => review.author),
    );
    if (open.length > 0) reviewFaults.push(`Waiting on code owner review from ${open.join(', ')}.`);
  }
  reviewFaults.push(
    ...(await requiredReviewerFaults(
      core,
      pull,
      reviewRules,
      approvals.map((review) => review.author),
    )),
  );
  if (strictest(reviewRules, 'require_last_push_approval') > 0) {
    const others = approvals.filter(
      (review) => review.author.login !== pull.lastPusher && review.sha === pull.headSha,
    );
    if (others.length === 0)
      reviewFaults.push('New changes require approval from someone other than the last pusher.');
  }

  const checkRules = rules.filter((rule) => rule.type === 'required_status_checks');
  const required = requiredChecks(checkRules);
  const checkFaults = requiredCheckFaults(repository, pull.headSha, required);
  const merge = await testMerge(core, pull);
  const mergeable = merge === 'unknown' ? 'UNKNOWN' : merge.sha === null ? 'CONFLICTING' : 'MERGEABLE';
  const base = await repository.git.resolve(`refs/heads/${pull.baseRef}`);
  const behind = base !== null && !(await repository.git.isAncestor(base, pull.headSha));
  const strict = strictest(checkRules, 'strict_required_status_checks_policy') > 0;
  const faults = [...reviewFaults, ...checkFaults];
  if (rules.some((rule) => rule.type === 'update')) faults.push('Cannot update this protected ref.');
  if (strict && behind) faults.push('The head branch is not up to date with the base branch.');

  let state: MergeState = 'CLEAN';
  if (pull.issue.state === 'closed') state = 'UNKNOWN';
  else if (mergeable === 'CONFLICTING') state = 'DIRTY';
  else if (pull.draft) state = 'DRAFT';
  else if (reviewFaults.length > 0) state = 'BLOCKED';
  else if (strict && behind) state = 'BEHIND';
  else if (faults.length > 0) state = 'BLOCKED';
  else if (unsettled(repository, pull.headSha)) state = 'UNSTABLE';

  const decision =
    needed === 0 && strictest(reviewRules, 'require_code_owner_review') === 0 && reviewRules.length === 0
      ? null
      : objections.length > 0
        ? 'CHANGES_REQUESTED'
        : reviewFaults.length > 0
          ? 'REVIEW_REQUIRED'
          : needed === 0 && approvals.length === 0
            ? null
            : 'APPROVED';
  return {
    faults,
    reviewFaults,
    checkFaults,
    decision,
    mergeable,
    behind,
    state,
    methods: allowedMethods(repository, rules),
    protected: reviewRules.length > 0 || required.length > 0,
  };
}

function allowedMethods(repository: Repository, rules: readonly ActiveRule[]): MergeMethod[] {
  return repository.mergeMethods.filter((method) =>
    rules.every((rule) => {
      if (rule.type === 'required_linear_history') return method !== 'merge';
      if (rule.type !== 'pull_request') return true;
      const allowed = rule.parameters.allowed_merge_methods as MergeMethod[] | undefined;
      return !allowed || allowed.includes(method);
    }),
  );
}

/** Whether any check or status of the commit, required or not, has not passed. */
function unsettled(repository: Repository, sha: string): boolean {
  return (
    latestCheckRuns(repository, sha).some((run) => runState(run) !== 'passing') ||
    latestStatuses(repository, sha).some((status) => statusState(status) !== 'passing')
  );
}
