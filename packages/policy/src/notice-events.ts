/**
 * What people are told of: a promotion pull request was opened, one that skips rules was opened, a value moved by a decision, an environment
 * goes back, a value moved without a decision.
 */
export const noticeEvents = ['proposed', 'emergency', 'merged', 'rollback', 'undecided'] as const;

export type NoticeEvent = (typeof noticeEvents)[number];
