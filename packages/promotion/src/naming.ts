/** Names by which people and later runs find a promotion. No decision is taken on any of them. */

/** Branches of promotions begin so; nothing else may. */
export const BRANCH_PREFIX = 'waybill/promote/';
export const PROMOTION_LABEL = 'waybill/promotion';
const SHORT_HEX_LENGTH = 12;

/** `waybill/promote/claims-api/production/1234567890ab` */
export function promotionBranch(service: string, to: string, digest: string): string {
  return `${branchFamily(service, to)}${digest.slice('sha256:'.length, 'sha256:'.length + SHORT_HEX_LENGTH)}`;
}

/** What the branches of all promotions of one service into one environment begin with. */
export function branchFamily(service: string, to: string): string {
  return `${BRANCH_PREFIX}${service}/${to}/`;
}

/** `promote(claims-api): production ← sha256:1234567890ab` */
export function promotionTitle(service: string, to: string, digest: string): string {
  return `promote(${service}): ${to} ← ${shortDigest(digest)}`;
}

export function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + SHORT_HEX_LENGTH);
}

export function promotionLabels(service: string, to: string): string[] {
  return [PROMOTION_LABEL, `service:${service}`, `environment:${to}`];
}
