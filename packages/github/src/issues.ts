/** Issues, as far as a decision names one. */
import type { GitHubClient, Repository } from './client.ts';

/**
 * Whether an issue is open. A pull request is no issue here, though GitHub lists it as one; neither is what was moved away.
 * Throws WAYBILL_GITHUB_NOT_FOUND where there is none, and what the client throws.
 * https://docs.github.com/rest/issues/issues#get-an-issue
 */
export async function issueState(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<'open' | 'closed'> {
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/issues/{issue_number}', {
    path: { owner: repository.owner, repo: repository.name, issue_number: number },
  });
  return data.state === 'open' && data.pull_request === undefined ? 'open' : 'closed';
}
