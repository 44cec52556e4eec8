/** The time that decisions are taken at: the runner's, once GitHub's agrees with it. */
import { fullName, type GitHubClient, type Repository } from '@waybill/github';
import { header } from '@waybill/toolkit';
import { errors } from './errors.ts';

/** More is no drift but a wrong or shifted clock. Also covers the whole seconds of the Date header and a slow answer. */
const MAX_SKEW_MS = 60_000;

/**
 * Compares the runner's clock with the Date header of GitHub's answer (RFC 9110, section 6.6.1) and returns the time to decide
 * at. A window must not open because somebody set the clock of a runner. Throws WAYBILL_CLOCK_SKEW.
 */
export async function decisionTime(
  client: GitHubClient,
  repository: Repository,
  runnerTime: () => Date,
): Promise<Date> {
  const { headers } = await client.rest('get', '/repos/{owner}/{repo}', {
    path: { owner: repository.owner, repo: repository.name },
  });
  const now = runnerTime();
  const date = header(headers, 'date');
  const there = date === undefined ? Number.NaN : Date.parse(date);
  if (Number.isNaN(there) || Math.abs(now.getTime() - there) > MAX_SKEW_MS) {
    throw errors.CLOCK_SKEW({
      message: `the clock of the runner and the Date of GitHub's answer for ${fullName(repository)} are too far apart`,
      expected: `at most ${MAX_SKEW_MS / 1000} s`,
      found: `runner ${now.toISOString()}, GitHub ${Number.isNaN(there) ? 'no Date' : new Date(there).toISOString()}`,
    });
  }
  return now;
}
