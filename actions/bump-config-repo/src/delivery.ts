/** How a bump gets into an environment: by a commit on the branch, or by a pull request. Pure. */

import { type DeliveryPolicy, type Environment, environmentOf } from '@waybill/policy';
import type { WantedDelivery } from './deliveries.ts';
import { errors } from './errors.ts';

export type Delivery = Exclude<WantedDelivery, 'policy'>;

/** What is asked of an environment; without a delivery policy nothing but its name. Throws WAYBILL_ENVIRONMENT_UNKNOWN. */
export function environmentIn(
  policy: DeliveryPolicy | undefined,
  name: string,
): Pick<Environment, 'name' | 'from' | 'merge' | 'reviewers' | 'assignees' | 'milestone'> {
  return policy ? environmentOf(policy, name) : { name, merge: 'direct', reviewers: [], assignees: [] };
}

/**
 * The policy's word binds: who may ask for more review than it does, may not ask for less.
 * Throws WAYBILL_BUMP_NOT_DIRECT.
 */
export function deliveryInto(
  { name, from, merge }: Pick<Environment, 'name' | 'from' | 'merge'>,
  wanted: WantedDelivery,
): Delivery {
  if (from !== undefined) {
    throw errors.BUMP_NOT_DIRECT({
      message: `${name} takes what ${from} runs, by promotion only`,
      where: 'environment',
      expected: 'the first environment of the ladder',
      found: `${name}, which stands above ${from}`,
    });
  }
  const byPolicy = merge === 'direct' ? 'commit' : 'pull-request';
  if (wanted === 'policy') return byPolicy;
  if (wanted === 'commit' && byPolicy !== 'commit') {
    throw errors.BUMP_NOT_DIRECT({
      message: `${name} takes changes by pull request only`,
      where: 'delivery',
      expected: 'an environment with "merge: direct"',
      found: `merge: ${merge}`,
      fix: 'set "delivery" to pull-request, or leave it out; where "git-url" names another forge, only an environment with "merge: direct" can be written',
    });
  }
  return wanted;
}
