/**
 * Which audiences GitHub issues tokens for. Any text, except that from the first `github.com` in it (in any case) on it
 * must be GitHub's root, the job's own owner, or the job's own repository with or without a path below it: so no job
 * gets a token that is meant for another owner. Observed on GitHub-hosted runners; GitHub's documents don't state it.
 */
const GITHUB_HOST = 'github.com';

export function defaultAudience(owner: string): string {
  return `https://${GITHUB_HOST}/${owner}`;
}

/** `repository` is `owner/name` of the job. */
export function audienceAllowed(audience: string, repository: string): boolean {
  const lower = audience.toLowerCase();
  const start = lower.indexOf(GITHUB_HOST);
  if (start < 0) return true;
  const path = lower.slice(start + GITHUB_HOST.length);
  const own = repository.toLowerCase();
  const owner = own.split('/')[0] ?? '';
  const exact = ['', '/', `/${owner}`, `/${owner}/`, `/${own}`];
  return exact.includes(path) || path.startsWith(`/${own}/`);
}
