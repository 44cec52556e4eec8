/**
 * A required check belongs to the head commit, not to the pull request. If it could be green for the same commit on its way onto a branch
 * that anybody may write, with a policy of their own, that green would count for the pull request onto the default branch too.
 */
import type { GitHubClient, Repository } from '@waybill/github';
import { errors } from './errors.ts';

/** @param what is meant to be merged, for the message. Throws WAYBILL_BASE_NOT_DEFAULT. */
export async function assertDefaultBase(
  github: GitHubClient,
  repository: Repository,
  base: string,
  what: string,
  where?: string,
): Promise<void> {
  const { data } = await github.rest('get', '/repos/{owner}/{repo}', {
    path: { owner: repository.owner, repo: repository.name },
  });
  if (base === data.default_branch) return;
  throw errors.BASE_NOT_DEFAULT({
    message: `${what} goes onto "${base}", which is not the default branch`,
    where,
    expected: data.default_branch,
    found: base,
  });
}
