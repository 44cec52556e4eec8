/** An open pull request whose base has moved: its value is spliced anew at the new base, in the place of the old commit. */
import {
  type BranchCommits,
  type CommitsApart,
  fullName,
  type PullRequest,
  rulesOf,
  type StartingPoint,
  updatePullRequest,
  writesExactly,
} from '@waybill/github';
import type { BumpRecord } from '@waybill/gitops';
import { WaybillError } from '@waybill/toolkit';
import { pullRequestText } from './body.ts';
import { additionsOf } from './change.ts';
import type { Inputs } from './inputs.ts';
import type { View } from './look.ts';
import type { Ports } from './main.ts';
import { commitText } from './message.ts';

/**
 * Acts where the base has moved under the value (git would put texts together, and nobody has looked at what comes out), and where the
 * rules merge only what is up to date. `apart` is what the branch of the pull request holds, all of it the App's.
 * Gives what somebody should mend; undefined where the branch was moved meanwhile.
 */
export async function renew(
  { github, log, audit, remote }: Pick<Ports, 'github' | 'log' | 'audit' | 'remote'>,
  inputs: Inputs,
  base: StartingPoint,
  view: View,
  record: BumpRecord,
  { number, head }: PullRequest,
  apart: CommitsApart,
  commits: BranchCommits,
): Promise<string[] | undefined> {
  const { repository } = base;
  const { edit } = view;
  const additions = additionsOf(edit.files);
  if (apart.onTop) return [];
  const { strictChecks } = await rulesOf(github, repository, base.branch);
  if (!strictChecks && writesExactly(apart, additions)) return [];
  const commit = { ...commitText(inputs.message, record, edit.previous.digest), additions };
  try {
    const outcome = await commits.remake(base, head.ref, head.sha, commit);
    if (outcome.kind === 'moved') return undefined;
  } catch (error) {
    if (!(error instanceof WaybillError) || error.code !== 'WAYBILL_GITHUB_RULES') throw error;
    const warning = `#${number} is behind ${base.branch}, and a rule of ${head.ref} keeps it so (GitHub: ${error.found ?? error.message}): update it on GitHub, or close it and run the job again`;
    log.warning(warning);
    return [warning];
  }
  const text = pullRequestText(inputs, view, record, remote.serverUrl);
  await updatePullRequest(github, repository, number, text);
  const reason = `made anew at ${base.oid}`;
  log.info(`#${number}: ${reason}`);
  audit.write({ event: 'write', subject: `${fullName(repository)}#${number}`, outcome: 'done', reason });
  return [];
}
