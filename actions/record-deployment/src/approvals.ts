/** The reviews of a merged pull request as they stood when it was merged, and those of them that counted. */
import type { Person, PullRequest } from '@waybill/github';
import { type ApprovalFacts, countedReviews, environmentOf } from '@waybill/policy';
import { approvalFacts, type ConfigRevision, examineRunning, type ReviewPorts } from '@waybill/promotion';
import type { Move } from './moves.ts';

export type ApprovalPorts = Omit<ReviewPorts, 'now'>;

export interface ApprovalsAtMerge {
  approvals: ApprovalFacts;
  /** Logins of those whose approvals counted. */
  approvedBy: string[];
  notes: string[];
}

/** Throws what GitHub's client and reading the image throw. */
export async function approvalsAtMerge(
  config: ConfigRevision,
  {
    service,
    environment: to,
    before: previous,
    after,
  }: Pick<Move, 'service' | 'environment' | 'before' | 'after'>,
  pull: PullRequest,
  startedBy: Person | undefined,
  ports: ApprovalPorts,
): Promise<ApprovalsAtMerge> {
  const { approvals: needed, emergency } = environmentOf(config.policy, to);
  const at = new Date(pull.mergedAt ?? '');
  const moment = { ...ports, now: at };
  const commit = needed.independent
    ? (await examineRunning(config, service, to, after, moment)).report.source?.commit
    : undefined;
  const { approvals, notes } = await approvalFacts(
    config,
    // Who may approve an emergency is asked as well: its rule counts them.
    { ...needed, from: [...new Set([...needed.from, ...(emergency?.approvers ?? [])])] },
    { pull, service, to, previous, commit, startedBy },
    moment,
    at,
  );
  const approvedBy = countedReviews(needed, approvals, config.policy.people).map(({ login }) => login);
  return { approvals, approvedBy, notes };
}
