/** Names by which people and later runs find a promotion, or a bump's pull request. No decision is taken on any of them. */
import { sha256Hex } from '@waybill/toolkit';

/** Branches of promotions begin so; nothing else may. */
export const BRANCH_PREFIX = 'waybill/promote/';
export const ROLLBACK_BRANCH_PREFIX = 'waybill/rollback/';
export const PROMOTION_LABEL = 'waybill/promotion';
export const EMERGENCY_LABEL = 'waybill/emergency';
/** Branches of bumps by pull request begin so. */
export const BUMP_BRANCH_PREFIX = 'waybill/bump/';
export const BUMP_LABEL = 'waybill/bump';
const SHORT_HEX_LENGTH = 12;

/** `waybill/promote/claims-api/production/1234567890ab` */
export function promotionBranch(service: string, to: string, digest: string): string {
  return `${branchFamily(service, to)}${shortHex(digest)}`;
}

/** `waybill/bump/claims-api/dev/1234567890ab` */
export function bumpBranch(service: string, environment: string, digest: string): string {
  return `${bumpFamily(service, environment)}${shortHex(digest)}`;
}

/** What the branches of all bumps of one service in one environment begin with. */
export function bumpFamily(service: string, environment: string): string {
  return `${BUMP_BRANCH_PREFIX}${service}/${environment}/`;
}

function shortHex(digest: string): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + SHORT_HEX_LENGTH);
}

/** What the branches of all promotions of one service into one environment begin with. */
export function branchFamily(service: string, to: string): string {
  return `${BRANCH_PREFIX}${service}/${to}/`;
}

/** The branch of an emergency is one of its own: what a usual pull request was approved for is something else. */
export function emergencyBranch(service: string, to: string, digest: string): string {
  return `${promotionBranch(service, to, digest)}-emergency`;
}

/** `EMERGENCY promote(claims-api): production ← sha256:1234567890ab` */
export function emergencyTitle(service: string, to: string, digest: string): string {
  return `EMERGENCY ${promotionTitle(service, to, digest)}`;
}

/** `promote(claims-api): production ← sha256:1234567890ab` */
export function promotionTitle(service: string, to: string, digest: string): string {
  return `promote(${service}): ${to} ← ${shortDigest(digest)}`;
}

/** `waybill/rollback/claims-api/production/1234567890ab-0987654321ba`: away from the first, back to the second. */
export function rollbackBranch(service: string, environment: string, from: string, to: string): string {
  const [left, right] = [from, to].map((digest) => shortDigest(digest).slice('sha256:'.length));
  return `${ROLLBACK_BRANCH_PREFIX}${service}/${environment}/${left}-${right}`;
}

/** `rollback(claims-api): production ← sha256:1234567890ab` */
export function rollbackTitle(service: string, environment: string, to: string): string {
  return `rollback(${service}): ${environment} ← ${shortDigest(to)}`;
}

export function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + SHORT_HEX_LENGTH);
}

export function promotionLabels(service: string, to: string): string[] {
  return [PROMOTION_LABEL, ...subjectLabels(service, to)];
}

export function bumpLabels(service: string, environment: string): string[] {
  return [BUMP_LABEL, ...subjectLabels(service, environment)];
}

function subjectLabels(service: string, environment: string): string[] {
  return [subjectLabel('service', service), subjectLabel('environment', environment)];
}

/** GitHub refuses a longer name of a label: https://github.com/github/docs/issues/32156 */
const MAX_LABEL_LENGTH = 50;
const LABEL_MARK_LENGTH = 6;

/** `service:claims-api`; where that is too long for a label, its beginning and a mark that no other name has. */
export function subjectLabel(kind: 'service' | 'environment', name: string): string {
  const label = `${kind}:${name}`;
  if (label.length <= MAX_LABEL_LENGTH) return label;
  const mark = `~${sha256Hex(name).slice(0, LABEL_MARK_LENGTH)}`;
  return `${label.slice(0, MAX_LABEL_LENGTH - mark.length)}${mark}`;
}
