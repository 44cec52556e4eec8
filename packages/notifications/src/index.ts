/** Notices of promotions, rollbacks and deployments. */
export { errors as noticeErrors } from './errors.ts';
export { commitOn, type Notice, verdictText } from './notice.ts';
export { type Notifier, notifier } from './notifier.ts';
