/** Notices of promotions, rollbacks and deployments. */
export { errors as noticeErrors } from './errors.ts';
export { commitOf, type Notice, verdictText } from './notice.ts';
export { type Notifier, notifier } from './notifier.ts';
