/** Where a bump is written, if the delivery policy lets this image into this environment in this way now. */
import { filesOf } from '@waybill/gitops';
import {
  type DeliveryPolicy,
  environmentOf,
  imageOf,
  rollbackFact,
  rollbackPath,
  targetsBeside,
  targetsOf,
  windowAt,
} from '@waybill/policy';
import type { Place } from './change.ts';
import type { WantedDelivery } from './deliveries.ts';
import { deliveryInto } from './delivery.ts';
import { errors } from './errors.ts';

export interface Bumped {
  service: string;
  environment: string;
  /** `registry/repository`. */
  image: string;
  /** Default: a commit on the branch. */
  delivery?: WantedDelivery;
}

/** Throws WAYBILL_BUMP_NOT_DIRECT, _IMAGE_UNDECLARED, _FROZEN and what the policy throws. */
export function declaredPlace(bumped: Bumped, policy: DeliveryPolicy, nowMs: number): Place {
  const environment = environmentOf(policy, bumped.environment);
  const targets = targetsOf(policy, bumped.service, bumped.environment);
  deliveryInto(environment, bumped.delivery ?? 'commit');
  const declared = imageOf(policy, bumped.service);
  if (declared !== bumped.image) {
    throw errors.BUMP_IMAGE_UNDECLARED({
      message: `${bumped.service} is declared with another image`,
      where: 'image',
      expected: declared,
      found: bumped.image,
    });
  }
  const time = windowAt(environment, new Date(nowMs));
  if (!time.open) {
    throw errors.BUMP_FROZEN({
      message: `${environment.name} takes no change now: ${time.reason}`,
      where: 'environment',
      found: new Date(nowMs).toISOString(),
    });
  }
  const beside = filesOf(targets).flatMap((file) =>
    targetsBeside(policy, bumped.service, bumped.environment, file),
  );
  return { targets, beside };
}

/**
 * Throws WAYBILL_BUMP_ROLLED_BACK where the environment was rolled back from the digest, or that can't be read: a run that is tried
 * again must not put back what was taken away.
 * @param text of the digest's record at the head of the branch; undefined where there is none.
 */
export function refuseRolledBack(
  named: { service: string; environment: string; digest: string },
  text: string | undefined,
): void {
  const fact = rollbackFact(text, named);
  if (fact.state === 'clear') return;
  throw errors.BUMP_ROLLED_BACK({
    message: fact.reason,
    where: rollbackPath(named.service, named.environment, named.digest),
    found: named.digest,
  });
}
