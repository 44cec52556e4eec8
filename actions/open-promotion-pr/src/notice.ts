/** What people are told of a promotion pull request that was opened. Pure. */
import { commitOf, type Notice, verdictText } from '@waybill/notifications';
import type { Opened } from './result.ts';

export function noticeOf({ proposal, number, url }: Opened): Notice {
  const { service, to, digest, decision, report, emergency } = proposal;
  const { source } = report;
  const shared = {
    service,
    environment: to,
    digest,
    previous: decision.previous,
    commit: source && commitOf(source.repository, source.commit),
    pull: { number, url },
    isOpen: true,
    verdict: verdictText(decision),
  };
  if (!emergency) return { event: 'proposed', ...shared };
  const { skip, reason, issue, approver, requestedBy, until } = emergency.record;
  return {
    event: 'emergency',
    ...shared,
    reason: `skips ${skip.join(' and ')} until ${until}; asked for by ${requestedBy.login}, to be approved by ${approver}: ${reason}`,
    more: { label: 'the issue', url: issue },
  };
}
