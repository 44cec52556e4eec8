/**
 * Rulesets: which rules hold for a ref, who may pass them by, and what a change to a ref violates.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */

import { userRole } from '../auth/permissions.ts';
import type { Identity } from '../auth/tokens.ts';
import { type Core, WELL_KNOWN } from '../core.ts';
import { verifyCommit } from '../git/identity.ts';
import { type CommitObject, parseCommit } from '../git/objects.ts';
import { runGit } from '../git/process.ts';
import { ZERO_SHA } from '../git/repository.ts';
import type { Repository, Ruleset } from '../store.ts';
import type { Role, RulesetBody } from '../types.ts';
import { requiredCheckFaults, requiredChecks } from './required-checks.ts';

export interface ActiveRule {
  type: string;
  parameters: Record<string, unknown>;
  ruleset: Ruleset;
}

/** Rules that are enforced here. A ruleset with another one is refused: a rule that does nothing would be a trap. */
export const ENFORCED_RULES = new Set([
  'creation',
  'update',
  'deletion',
  'non_fast_forward',
  'required_linear_history',
  'required_signatures',
  'pull_request',
  'required_status_checks',
  'merge_queue',
  'commit_message_pattern',
  'commit_author_email_pattern',
  'committer_email_pattern',
  'branch_name_pattern',
  'tag_name_pattern',
  'file_path_restriction',
]);

/** Ids of the built-in roles as bypass actors. */
const ROLE_IDS: Record<number, Role> = { 1: 'read', 2: 'maintain', 3: 'triage', 4: 'write', 5: 'admin' };

/** fnmatch with FNM_PATHNAME: `*` stays within a segment, `**` and a slash cross segments. */
export function refPattern(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*\/|\*\*|\*|\?|\[[^\]]*\])/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      if (/^\[.*\]$/.test(part)) return part.replace(/^\[!/, '[^');
      return part.replace(/[.+^${}()|\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`);
}

function applies(repository: Repository, body: RulesetBody, ref: string): boolean {
  const target = body.target ?? 'branch';
  if (target === 'push') return false;
  if (target === 'branch' && !ref.startsWith('refs/heads/')) return false;
  if (target === 'tag' && !ref.startsWith('refs/tags/')) return false;
  const matches = (pattern: string) =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' && ref === `refs/heads/${repository.record.defaultBranch}`) ||
    refPattern(pattern).test(ref);
  const { include = [], exclude = [] } = body.conditions?.ref_name ?? {};
  return include.some(matches) && !exclude.some(matches);
}

/** The rules in force for a ref, of all active rulesets; the strictest of each counts, so all are listed. */
export function rulesFor(repository: Repository, ref: string): ActiveRule[] {
  return activeRules(repository, (body) => applies(repository, body, ref));
}

/** The rules of push rulesets, which have no refs: they hold for whatever is pushed. */
function pushRules(repository: Repository): ActiveRule[] {
  return activeRules(repository, ({ target }) => target === 'push');
}

function activeRules(repository: Repository, wanted: (body: RulesetBody) => boolean): ActiveRule[] {
  return repository.rulesets
    .filter(({ body }) => body.enforcement === 'active' && wanted(body))
    .flatMap((ruleset) =>
      (ruleset.body.rules ?? []).map((rule) => ({
        type: rule.type,
        parameters: rule.parameters ?? {},
        ruleset,
      })),
    );
}

/** Whether an identity may pass a ruleset by: on a direct change, or only when it merges a pull request. */
export function mayBypass(
  core: Core,
  repository: Repository,
  ruleset: Ruleset,
  identity: Identity,
  way: 'push' | 'merge',
): boolean {
  return (ruleset.body.bypass_actors ?? []).some((actor) => {
    if (way === 'push' && actor.bypass_mode === 'pull_request') return false;
    switch (actor.actor_type) {
      case 'Integration': {
        const appId =
          identity.kind === 'installation'
            ? identity.app.id
            : identity.kind === 'workflow'
              ? WELL_KNOWN.actionsAppId
              : null;
        return appId !== null && actor.actor_id === appId;
      }
      case 'OrganizationAdmin':
        return (
          identity.kind === 'user' &&
          repository.owner.members.get(identity.account.login.toLowerCase()) === 'admin'
        );
      case 'RepositoryRole': {
        if (identity.kind !== 'user') return false;
        const role = userRole(core.store, repository, identity.account.login);
        // A role as bypass actor stands for that role alone; an admin holds what maintainers hold.
        const named = ROLE_IDS[actor.actor_id ?? 0];
        return named !== undefined && (role === named || role === 'admin');
      }
      case 'Team': {
        const team = core.store.teams.find((each) => each.id === actor.actor_id);
        return identity.kind === 'user' && (team?.members.has(identity.account.login.toLowerCase()) ?? false);
      }
      case 'User':
        return identity.kind === 'user' && identity.account.id === actor.actor_id;
      default:
        return false;
    }
  });
}

export interface RefChange {
  ref: string;
  before: string;
  after: string;
}

export interface ChangeContext {
  identity: Identity;
  way: 'push' | 'merge';
  /** Environment of a push in quarantine: where git finds the objects that are not accepted yet. */
  gitEnvironment?: Record<string, string>;
}

/** What the change violates, one sentence each, in GitHub's words. Pull requests are judged by `merge-requirements.ts`. */
export async function violations(
  core: Core,
  repository: Repository,
  change: RefChange,
  context: ChangeContext,
): Promise<string[]> {
  const rules = [...rulesFor(repository, change.ref), ...pushRules(repository)].filter(
    (rule) => !mayBypass(core, repository, rule.ruleset, context.identity, context.way),
  );
  if (rules.length === 0) return [];
  const found = new Set<string>();
  const creates = change.before === ZERO_SHA;
  const deletes = change.after === ZERO_SHA;
  const env = context.gitEnvironment;
  const git = (args: string[], allow: number[] = []) =>
    runGit(repository.record.gitDir, args, { env, allow });
  let commits: Promise<CommitObject[]> | undefined;
  const newCommits = () => {
    commits ??= listCommits(repository, change, env);
    return commits;
  };
  for (const rule of rules) {
    switch (rule.type) {
      case 'creation':
        if (creates) found.add('Cannot create ref due to creations being restricted.');
        break;
      case 'update':
        if (!creates && !deletes) found.add('Cannot update this protected ref.');
        break;
      case 'deletion':
        if (deletes) found.add('Cannot delete this branch');
        break;
      case 'non_fast_forward': {
        if (creates || deletes) break;
        const forward = await git(['merge-base', '--is-ancestor', change.before, change.after], [1]);
        if (forward.code !== 0) found.add('Cannot force-push to this branch');
        break;
      }
      case 'required_linear_history':
        if (!deletes && (await newCommits()).some((commit) => commit.parents.length > 1))
          found.add('This branch must not contain merge commits.');
        break;
      case 'required_signatures': {
        if (deletes) break;
        const unsigned = (await newCommits()).filter((commit) => !verifyCommit(core, commit).verified);
        if (unsigned.length > 0) {
          const list = unsigned.map((commit) => `  ${commit.sha}`).join('\n');
          found.add(
            `Commits must have verified signatures.\n  Found ${unsigned.length} violation${unsigned.length > 1 ? 's' : ''}:\n\n${list}`,
          );
        }
        break;
      }
      case 'pull_request':
        if (context.way === 'push' && !creates && !deletes)
          found.add('Changes must be made through a pull request.');
        break;
      case 'required_status_checks': {
        if (context.way !== 'push' || deletes) break;
        if (creates && rule.parameters.do_not_enforce_on_create === true) break;
        for (const fault of requiredCheckFaults(repository, change.after, requiredChecks([rule])))
          found.add(fault);
        break;
      }
      case 'branch_name_pattern':
      case 'tag_name_pattern':
        if (creates && !patternHolds(rule.parameters, change.ref.replace(/^refs\/(heads|tags)\//, '')))
          found.add(`${rule.type === 'tag_name_pattern' ? 'Tag' : 'Branch'} name must match a given pattern`);
        break;
      case 'commit_message_pattern':
      case 'commit_author_email_pattern':
      case 'committer_email_pattern': {
        if (deletes) break;
        const value = (commit: CommitObject) =>
          rule.type === 'commit_message_pattern'
            ? commit.message
            : rule.type === 'committer_email_pattern'
              ? commit.committer.email
              : commit.author.email;
        if (!(await newCommits()).every((commit) => patternHolds(rule.parameters, value(commit))))
          found.add(`${PATTERN_NAMES[rule.type]} must match a given pattern`);
        break;
      }
      case 'file_path_restriction': {
        if (deletes) break;
        const patterns = (rule.parameters.restricted_file_paths ?? []) as string[];
        const names = await Promise.all(
          (await newCommits()).map(({ sha }) =>
            git(['diff-tree', '--root', '-r', '-z', '--no-commit-id', '--name-only', '-m', sha]),
          ),
        );
        const paths = names.flatMap(({ stdout }) => stdout.toString('utf8').split('\0').filter(Boolean));
        if (paths.some((path) => patterns.some((pattern) => refPattern(pattern).test(path))))
          found.add('File path is restricted');
        break;
      }
      default:
        break;
    }
  }
  return [...found];
}

const PATTERN_NAMES: Record<string, string> = {
  commit_message_pattern: 'Commit message',
  commit_author_email_pattern: 'Author email',
  committer_email_pattern: 'Committer email',
};

function patternHolds(parameters: Record<string, unknown>, text: string): boolean {
  const pattern = String(parameters.pattern ?? '');
  const operators: Record<string, () => boolean> = {
    starts_with: () => text.startsWith(pattern),
    ends_with: () => text.trimEnd().endsWith(pattern),
    contains: () => text.includes(pattern),
    regex: () => new RegExp(pattern, 'm').test(text),
  };
  const holds = operators[String(parameters.operator)]?.() ?? false;
  return parameters.negate === true ? !holds : holds;
}

/** Commits that the change brings to the ref and that no branch has yet. */
async function listCommits(
  repository: Repository,
  change: RefChange,
  env: Record<string, string> | undefined,
): Promise<CommitObject[]> {
  const not = change.before === ZERO_SHA ? ['--branches'] : [change.before];
  const { stdout } = await runGit(
    repository.record.gitDir,
    ['rev-list', `${change.after}^{commit}`, '--not', ...not],
    { env },
  );
  const shas = stdout.toString('utf8').split('\n').filter(Boolean);
  return Promise.all(
    shas.map(async (sha) =>
      parseCommit(sha, (await runGit(repository.record.gitDir, ['cat-file', 'commit', sha], { env })).stdout),
    ),
  );
}
