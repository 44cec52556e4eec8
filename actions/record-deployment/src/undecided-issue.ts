/** The issue that tells of a move without a decision. While it is open it marks the environment; its title finds it again. */
import { createIssue, fullName, type GitHubClient, type Issue, listIssues } from '@waybill/github';
import type { ConfigRevision } from '@waybill/promotion';
import { markdownCode, markdownText } from '@waybill/toolkit';
import type { Move } from './moves.ts';

export const UNDECIDED_LABEL = 'waybill/merged-without-decision';

/** One for each commit, service and environment. */
function titleOf({ service, environment, commit }: Move): string {
  return `Moved without a decision: ${service} in ${environment} by ${commit}`;
}

/**
 * Finds or opens it. One that was closed stays closed: somebody has looked. What a person has opened under the same title does not count,
 * or it could keep the true one back. Throws what GitHub's client throws.
 */
export async function undecidedIssue(
  github: GitHubClient,
  { repository }: ConfigRevision,
  move: Move,
  missing: readonly string[],
  runUrl: string,
): Promise<Issue & { isNew: boolean }> {
  const title = titleOf(move);
  const known = await listIssues(github, repository, UNDECIDED_LABEL);
  const there = known.find((issue) => issue.byApp && issue.title === title);
  if (there) return { ...there, isNew: false };
  const { service, environment, before, after, commit, pull } = move;
  const body = [
    `A value of ${fullName(repository)} moved, and nothing shows that Waybill decided to let it.`,
    [
      `- what: ${service} in ${environment}`,
      `- from: ${before === undefined ? 'nothing' : markdownCode(before)}`,
      `- to: ${markdownCode(after)}`,
      `- commit: ${commit}`,
      `- pull request: ${pull ? `#${pull.number}` : 'none'}`,
      `- found by: ${runUrl}`,
    ].join('\n'),
    'What is missing:',
    missing.map((text) => `- ${markdownText(text, 400)}`).join('\n'),
    `Find out who did it and how. Roll ${environment} back, or promote the digest anew so that it is verified; then close this issue with what was found. While it is open, ${environment} runs what nobody decided on.`,
  ].join('\n\n');
  return {
    ...(await createIssue(github, repository, { title, body, labels: [UNDECIDED_LABEL] })),
    isNew: true,
  };
}
