/** How many approvals the rules of the base branch ask for before a change of some files can merge. */
import type { GitHubClient, Repository } from '@waybill/github';
import { WaybillError } from '@waybill/toolkit';
import { covers } from './file-pattern.ts';

export interface EnforcedApprovals {
  /** Undefined where the rules could not be read. */
  count: number | undefined;
  /** Why they could not be read. */
  problem?: string;
}

/**
 * The highest number that one rule asks for: the general count, or that of a required reviewer whose patterns cover one of the files. They
 * are not added up: one person may satisfy several. Rulesets only; the older branch protections can't be read without
 * administration rights. https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
 */
export async function enforcedApprovals(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  files: readonly string[],
): Promise<EnforcedApprovals> {
  try {
    const rules = await client.pages('/repos/{owner}/{repo}/rules/branches/{branch}', {
      path: { owner: repository.owner, repo: repository.name, branch },
    });
    let count = 0;
    for (const rule of rules) {
      if (rule.type !== 'pull_request') continue;
      count = Math.max(count, rule.parameters?.required_approving_review_count ?? 0);
      for (const reviewer of rule.parameters?.required_reviewers ?? []) {
        if (files.some((file) => covers(reviewer.file_patterns, file)))
          count = Math.max(count, reviewer.minimum_approvals);
      }
    }
    return { count };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return { count: undefined, problem: `${error.message} [${error.code}]` };
  }
}
