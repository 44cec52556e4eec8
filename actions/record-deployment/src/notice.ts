/** What people are told of a value that moved, and when. */
import { fullName, getPullRequest } from '@waybill/github';
import { commitOf, type Notice } from '@waybill/notifications';
import type { NoticeEvent } from '@waybill/policy';
import { approvalFacts, type ConfigRevision, type ReviewPorts } from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';
import type { Move } from './moves.ts';
import type { RecordedDeployment } from './result.ts';

export interface NoticePorts extends Omit<ReviewPorts, 'now'> {
  /** Web address of the GitHub server of the config repository. */
  serverUrl: string;
}

/** Undefined where there is nothing to tell, or an earlier run has told it. Pure. */
export function eventOf(record: RecordedDeployment, isRepeated: boolean): NoticeEvent | undefined {
  const { decision, pull } = record;
  if (decision?.kind === 'missing') return decision.issue?.isNew === false ? undefined : 'undecided';
  // A release enters the first environment without a pull request all day, and who rolls back by a commit tells of it at once.
  if (decision?.kind !== 'found' || !pull || !isNew(record, decision.final, isRepeated)) return undefined;
  return decision.goesBack ? 'rollback' : 'merged';
}

/** By what this run has left behind for the next one to find. */
function isNew(
  { outcome }: RecordedDeployment,
  final: { isNew: boolean } | undefined,
  isRepeated: boolean,
): boolean {
  if (final) return final.isNew;
  if (outcome === 'closed') return true;
  return outcome !== 'already-closed' && outcome !== 'failed' && !isRepeated;
}

/** `untold`: what the notice lacks, and why. */
export async function noticeOf(
  config: ConfigRevision,
  move: Move,
  { decision }: RecordedDeployment,
  event: NoticeEvent,
  ports: NoticePorts,
): Promise<{ notice: Notice; untold: string[] }> {
  const { service, environment, before, after, commit, pull } = move;
  const untold: string[] = [];
  const notice: Notice = {
    event,
    service,
    environment,
    digest: after,
    previous: before,
    commit: commitOf(`${ports.serverUrl}/${fullName(config.repository)}`, commit),
    pull: pull && { number: pull.number, url: pull.url },
    isOpen: false,
    approvedBy: pull && (await approvers(config, move, pull.number, untold, ports)),
    verdict: 'no decision was found',
  };
  if (decision?.kind === 'missing') {
    notice.reason = decision.missing.join('; ');
    if (decision.issue) notice.more = { label: `issue #${decision.issue.number}`, url: decision.issue.url };
  } else if (decision?.kind === 'found') {
    const signed = decision.final ? `; final statement ${decision.final.digest}` : '';
    notice.verdict = `allowed: the required check had passed when it was merged${signed}`;
  }
  return { notice, untold };
}

/** Logins of those with write access whose last review approved the very head before the merge; undefined where it could not be read. */
async function approvers(
  config: ConfigRevision,
  { service, environment: to, before: previous }: Move,
  number: number,
  untold: string[],
  ports: NoticePorts,
): Promise<string[] | undefined> {
  try {
    const pull = await getPullRequest(ports.github, config.repository, number);
    const at = new Date(pull.mergedAt ?? '');
    const anybody = { count: 0, from: [], independent: false };
    const change = { pull, service, to, previous, commit: undefined, startedBy: undefined };
    const { approvals } = await approvalFacts(config, anybody, change, { ...ports, now: at }, at);
    return approvals.reviews
      .filter(
        ({ state, commit, human, writes }) =>
          state === 'APPROVED' && commit === approvals.head && human && writes,
      )
      .map(({ login }) => login);
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    untold.push(`the notice does not say who approved it: ${error.message} [${error.code}]`);
    return undefined;
  }
}
