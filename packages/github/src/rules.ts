/**
 * What a branch requires, out of the rulesets that apply to it (repository and organization).
 * https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
 */
import type { GitHubClient, Repository } from './client.ts';

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
    types: [],
  };
  for (const rule of list) {
    if (!rules.types.includes(rule.type)) rules.types.push(rule.type);
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
        break;
    }
  }
  return rules;
}
