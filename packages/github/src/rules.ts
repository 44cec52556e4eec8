/**
 * What a branch requires, out of the rulesets that apply to it (repository and organization).
 * https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
 */
import { WaybillError } from '@waybill/toolkit';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';

export interface RequiredCheck {
  context: string;
  /** Numeric id of the App that must report it; undefined: any. */
  appId: number | undefined;
}

export interface BranchRules {
  /** Writes go through pull requests only. */
  pullRequest:
    | {
        approvals: number;
        codeOwners: boolean;
        dismissStale: boolean;
        lastPushApproval: boolean;
        methods: string[] | undefined;
      }
    | undefined;
  checks: RequiredCheck[];
  /** The branch of a pull request must be up to date with its base. */
  strictChecks: boolean;
  signatures: boolean;
  linearHistory: boolean;
  mergeQueue: boolean;
  /** How the queue merges: `merge`, `squash`, `rebase`; undefined without one. */
  queueMethod: string | undefined;
  /** Ids of the rulesets that the rules come from. */
  rulesets: number[];
  /** Types of every rule that applies, these and others. */
  types: string[];
}

/** The rules of a branch joined: the strictest of each. Rules that the token bypasses are listed like the others. */
export async function rulesOf(
  client: GitHubClient,
  repository: Repository,
  branch: string,
): Promise<BranchRules> {
  const list = await client.pages('/repos/{owner}/{repo}/rules/branches/{branch}', {
    path: { owner: repository.owner, repo: repository.name, branch },
  });
  const rules: BranchRules = {
    pullRequest: undefined,
    checks: [],
    strictChecks: false,
    signatures: false,
    linearHistory: false,
    mergeQueue: false,
    queueMethod: undefined,
    rulesets: [],
    types: [],
  };
  for (const rule of list) {
    if (!rules.types.includes(rule.type)) rules.types.push(rule.type);
    const { ruleset_id: id } = rule;
    if (id !== undefined && !rules.rulesets.includes(Number(id))) rules.rulesets.push(Number(id));
    switch (rule.type) {
      case 'pull_request': {
        const { parameters } = rule;
        const before = rules.pullRequest;
        const methods = parameters?.allowed_merge_methods;
        rules.pullRequest = {
          approvals: Math.max(before?.approvals ?? 0, parameters?.required_approving_review_count ?? 0),
          codeOwners: (before?.codeOwners ?? false) || parameters?.require_code_owner_review === true,
          dismissStale: (before?.dismissStale ?? false) || parameters?.dismiss_stale_reviews_on_push === true,
          lastPushApproval:
            (before?.lastPushApproval ?? false) || parameters?.require_last_push_approval === true,
          methods: methods
            ? methods.filter((method) => before?.methods?.includes(method) ?? true)
            : before?.methods,
        };
        break;
      }
      case 'required_status_checks':
        rules.strictChecks ||= rule.parameters?.strict_required_status_checks_policy === true;
        for (const check of rule.parameters?.required_status_checks ?? []) {
          rules.checks.push({ context: check.context, appId: check.integration_id });
        }
        break;
      case 'required_signatures':
        rules.signatures = true;
        break;
      case 'required_linear_history':
        rules.linearHistory = true;
        break;
      case 'merge_queue':
        rules.mergeQueue = true;
        rules.queueMethod = rule.parameters?.merge_method?.toLowerCase();
        break;
    }
  }
  return rules;
}

/** Rules that a pull request can satisfy and a direct commit can not. */
const BY_PULL_REQUEST = ['pull_request', 'required_status_checks', 'merge_queue'];

/** What the rules ask of a change, one phrase each. */
export function rulesInWords(rules: BranchRules): string[] {
  const words: string[] = [];
  const { pullRequest, checks } = rules;
  if (pullRequest) {
    const { approvals } = pullRequest;
    words.push(
      approvals === 0
        ? 'changes come by pull request'
        : `changes come by pull request with ${approvals} approving ${approvals === 1 ? 'review' : 'reviews'}`,
    );
  }
  if (checks.length > 0)
    words.push(`must pass first: ${checks.map(({ context }) => `the check "${context}"`).join(', ')}`);
  if (rules.mergeQueue) words.push('changes go through its merge queue');
  if (rules.signatures) words.push('commits are signed');
  const told = [...BY_PULL_REQUEST, 'required_signatures'];
  const others = rules.types.filter((type) => !told.includes(type) && type !== 'deletion');
  if (others.length > 0) words.push(`rules ${others.join(', ')}`);
  return words;
}

/**
 * The error of a commit that the rules of its branch refused, with those rules in words and what to do about them; other errors as
 * they are. Rules of older branch protections can't be read: then GitHub's own sentence stands alone.
 * @param remedy what lets the change in by a pull request, as an instruction.
 */
export async function explainRules(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  error: unknown,
  remedy: string,
): Promise<unknown> {
  if (!(error instanceof WaybillError) || error.code !== 'WAYBILL_GITHUB_RULES') return error;
  let rules: BranchRules;
  try {
    rules = await rulesOf(client, repository, branch);
  } catch {
    return error;
  }
  const helps = rules.types.length === 0 || BY_PULL_REQUEST.some((type) => rules.types.includes(type));
  const words = rulesInWords(rules);
  return errors.GITHUB_RULES({
    message: `${branch} of ${fullName(repository)} takes no direct commit${words.length === 0 ? '' : `: ${words.join('; ')}`}`,
    where: `${fullName(repository)}:${branch}`,
    ...(error.found === undefined ? {} : { found: error.found }),
    ...(helps ? { fix: `${remedy}; or add the App to the bypass list of that one rule` } : {}),
    details: { ...error.details, rules: rules.types },
    cause: error,
  });
}

/** Required checks that anybody with write access can report as passed, since no App is named that must report them. */
export function unboundChecks({ checks }: Pick<BranchRules, 'checks'>): string[] {
  return [...new Set(checks.flatMap(({ context, appId }) => (appId === undefined ? [context] : [])))];
}

export interface BypassActor {
  /** `Integration`, `Team`, `RepositoryRole`, `OrganizationAdmin` … */
  type: string;
  id: number | undefined;
  /** `always`, or `pull_request`: only by merging. */
  mode: string;
}

export interface RulesetBypass {
  id: number;
  name: string;
  /** Undefined where the token may not see them: that takes write access to the ruleset. */
  actors: BypassActor[] | undefined;
}

/** Who may pass a ruleset by. https://docs.github.com/rest/repos/rules#get-a-repository-ruleset */
export async function bypassOf(
  client: GitHubClient,
  repository: Repository,
  ruleset: number,
): Promise<RulesetBypass> {
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/rulesets/{ruleset_id}', {
    path: { owner: repository.owner, repo: repository.name, ruleset_id: ruleset },
    query: { includes_parents: true },
  });
  return {
    id: ruleset,
    name: data.name,
    actors: data.bypass_actors?.map(({ actor_type, actor_id, bypass_mode }) => ({
      type: actor_type,
      id: actor_id ?? undefined,
      mode: bypass_mode ?? 'always',
    })),
  };
}

/**
 * Patterns of paths that nobody may push without passing a ruleset by, to whatever branch.
 * https://docs.github.com/rest/repos/rules#get-all-repository-rulesets
 */
export async function restrictedPaths(client: GitHubClient, repository: Repository): Promise<string[]> {
  const path = { owner: repository.owner, repo: repository.name };
  const rulesets = await client.pages('/repos/{owner}/{repo}/rulesets', {
    path,
    query: { includes_parents: true, targets: 'push' },
  });
  const found: string[] = [];
  for (const { id, target, enforcement } of rulesets) {
    if (target !== 'push' || enforcement !== 'active') continue;
    const { data } = await client.rest('get', '/repos/{owner}/{repo}/rulesets/{ruleset_id}', {
      path: { ...path, ruleset_id: id },
      query: { includes_parents: true },
    });
    for (const rule of data.rules ?? [])
      if (rule.type === 'file_path_restriction')
        found.push(...(rule.parameters?.restricted_file_paths ?? []));
  }
  return found;
}
