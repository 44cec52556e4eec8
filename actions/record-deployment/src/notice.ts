/** What people are told of a value that moved, and when. */
import { fullName } from '@waybill/github';
import { commitOf, type Notice } from '@waybill/notifications';
import type { NoticeEvent } from '@waybill/policy';
import type { ConfigRevision } from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';
import { type ApprovalPorts, approvalsAtMerge } from './approvals.ts';
import type { Move } from './moves.ts';
import type { RecordedDeployment } from './result.ts';

export interface NoticePorts extends ApprovalPorts {
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
    approvedBy: await approvers(config, move, decision, untold, ports),
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

/** Logins of those whose approvals counted; undefined where they could not be read. */
async function approvers(
  config: ConfigRevision,
  move: Move,
  decision: RecordedDeployment['decision'],
  untold: string[],
  ports: NoticePorts,
): Promise<string[] | undefined> {
  if (decision?.kind === 'failed' || !decision?.pull) return undefined;
  if (decision.approvedBy) return decision.approvedBy;
  try {
    return (await approvalsAtMerge(config, move, decision.pull, undefined, ports)).approvedBy;
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    untold.push(`the notice does not say who approved it: ${error.message} [${error.code}]`);
    return undefined;
  }
}
