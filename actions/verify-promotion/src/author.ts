/** Whose a pull request is that looks like a promotion or a bump. Looks decide nothing: the answer is for people. */
import { fullName, type GitHubClient, type PullRequest, type Repository } from '@waybill/github';
import {
  BRANCH_PREFIX,
  BUMP_BRANCH_PREFIX,
  BUMP_LABEL,
  PROMOTION_LABEL,
  ROLLBACK_BRANCH_PREFIX,
} from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';

/** A note when it looks like one of the App's but is not. */
export async function authorNote(
  client: GitHubClient,
  repository: Repository,
  pull: PullRequest,
  appClientId: string | undefined,
): Promise<string | undefined> {
  const looksLike = (prefix: string, label: string) =>
    pull.head.ref.startsWith(prefix) || pull.labels.includes(label);
  const isPromotion = looksLike(BRANCH_PREFIX, PROMOTION_LABEL);
  const kind = isPromotion
    ? 'promotion'
    : looksLike(BUMP_BRANCH_PREFIX, BUMP_LABEL)
      ? 'bump'
      : pull.head.ref.startsWith(ROLLBACK_BRANCH_PREFIX)
        ? 'rollback'
        : undefined;
  if (kind === undefined) return undefined;
  const look = `it looks like a ${kind} by its branch or label`;
  const full = 'It is checked as any other change';
  if (pull.head.repository?.toLowerCase() !== fullName(repository).toLowerCase())
    return `${look}, but comes from another repository (${pull.head.repository ?? 'gone'}). ${full}`;
  if (pull.author.type !== 'Bot' || !pull.author.login.endsWith('[bot]'))
    return `${look}, but was opened by ${pull.author.login}. ${full}`;
  if (appClientId === undefined) return undefined;
  const slug = pull.author.login.slice(0, -'[bot]'.length);
  try {
    const { data } = await client.rest('get', '/apps/{app_slug}', { path: { app_slug: slug } });
    if (data?.client_id === appClientId) return undefined;
    return `${look}, but was opened by another App (${slug}). ${full}`;
  } catch (error) {
    // Private Apps can't be seen by every token.
    if (error instanceof WaybillError)
      return `whether ${slug} is the App of the promotions could not be seen. ${full}`;
    throw error;
  }
}
