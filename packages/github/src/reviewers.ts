/** Asking for review: each asked on its own, so that one who can't be asked keeps nobody else from it. */

import { WaybillError } from '@waybill/toolkit';
import type { GitHubClient, Repository } from './client.ts';
import { requestReviewers } from './pulls.ts';

/** `login` or `org/team`, with or without `@`. Returns a warning for each who could not be asked. */
export async function askReviewers(
  client: GitHubClient,
  repository: Repository,
  number: number,
  reviewers: readonly string[],
): Promise<string[]> {
  const warnings: string[] = [];
  for (const reviewer of reviewers) {
    const problem = await ask(client, repository, number, reviewer.replace(/^@/, ''));
    if (problem !== undefined) warnings.push(`${reviewer} could not be asked for review: ${problem}`);
  }
  return warnings;
}

async function ask(
  client: GitHubClient,
  repository: Repository,
  number: number,
  reviewer: string,
): Promise<string | undefined> {
  const [first = '', team] = reviewer.split('/');
  if (team !== undefined && first.toLowerCase() !== repository.owner.toLowerCase())
    return `it is a team of another organization than ${repository.owner}`;
  const wanted = team === undefined ? { users: [first], teams: [] } : { users: [], teams: [team] };
  try {
    const outcome = await requestReviewers(client, repository, number, wanted);
    if (outcome.kind === 'requested') return undefined;
    return team === undefined
      ? outcome.reason
      : `${outcome.reason} (a team needs read access to the repository, and the App "members: read")`;
  } catch (error) {
    // The pull request stands without this; the branch's rules ask for the approval in any case.
    if (error instanceof WaybillError && error.kind === 'user') return `${error.message} [${error.code}]`;
    throw error;
  }
}
