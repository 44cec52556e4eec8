/** The commit that a change builds on. */
import type { GitHubClient, Repository } from '@waybill/github';

/** Best common ancestor of two commits, as GitHub compares them. */
export async function mergeBase(
  client: GitHubClient,
  repository: Repository,
  base: string,
  head: string,
): Promise<string> {
  const { data } = await client.rest('get', '/repos/{owner}/{repo}/compare/{basehead}', {
    path: { owner: repository.owner, repo: repository.name, basehead: `${base}...${head}` },
    query: { per_page: 1 },
  });
  return data.merge_base_commit.sha;
}
