/** What people are told of a rollback that was made or proposed. Pure. */
import { commitOf, type Notice, verdictText } from '@waybill/notifications';
import type { Written } from './result.ts';

export function noticeOf({ plan, commit, pull }: Written): Notice {
  const { service, environment, restores, present, reason, run, decision, collected } = plan;
  const source = collected.report?.source;
  return {
    event: 'rollback',
    service,
    environment,
    digest: restores,
    previous: present,
    commit: commit
      ? { sha: commit.oid, url: commit.url }
      : source && commitOf(source.repository, source.commit),
    pull,
    isOpen: pull !== undefined,
    verdict: verdictText(decision),
    reason: `asked for by ${run.by.login}: ${reason}`,
    more: { label: 'the run', url: run.url },
  };
}
