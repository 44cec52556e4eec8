/** What in a valid policy is worth a second look. Pure. */
import { type DeliveryPolicy, durationText, windowAt } from '@waybill/policy';

export interface PolicyWarning {
  /** Stable. */
  code:
    | 'NO_SIGNATURE'
    | 'NO_GATE'
    | 'NEVER_OPENS'
    | 'SOAK_OUTLASTS_EVIDENCE'
    | 'NO_REVIEW'
    | 'RUNG_SKIPPED'
    | 'BUILDER_BRANCH'
    | 'KEY_ENDS'
    | 'KEY_NO_AGE'
    | 'NO_ROLLBACK_SIGNER';
  where: string;
  text: string;
}

const ROLLBACK_WORKFLOW = /\/rollback\.ya?ml$/;
/** Time enough to make a key known and to sign anew what is to be promoted. */
const KEY_ENDS_SOON_MS = 30 * 86_400_000;

export function policyWarnings(policy: DeliveryPolicy, now: Date): PolicyWarning[] {
  const warnings: PolicyWarning[] = [];
  const warn = (code: PolicyWarning['code'], where: string, text: string) =>
    warnings.push({ code, where, text });
  for (const environment of policy.environments) {
    const where = `environments.${environment.name}`;
    const kinds = environment.evidence.map(({ kind }) => kind);
    // A summary stands for what the rung below required.
    if (!kinds.includes('summary')) {
      if (!kinds.includes('signature'))
        warn(
          'NO_SIGNATURE',
          where,
          'no signature is required: whoever may push may enter, if the rest is attested',
        );
      if (!kinds.includes('gate'))
        warn(
          'NO_GATE',
          where,
          'no gate verdict is required: infrastructure code that failed its gate may enter',
        );
    }
    if (
      environment.merge !== 'direct' &&
      environment.approvals.count === 0 &&
      environment === policy.environments.at(-1)
    )
      warn('NO_REVIEW', where, 'the last environment asks for no approval');
    const { open, opensAt } = windowAt(environment, now);
    if (!open && opensAt === undefined)
      warn(
        'NEVER_OPENS',
        where,
        'no window opens in the next 60 days, so that nothing enters: shorten the freeze, or widen the window',
      );
    for (const { kind, maxAgeSeconds } of environment.evidence)
      if (maxAgeSeconds !== undefined && maxAgeSeconds <= environment.soakSeconds)
        warn(
          'SOAK_OUTLASTS_EVIDENCE',
          where,
          `the soak of ${durationText(environment.soakSeconds)} outlasts the ${kind}, which may be ${durationText(maxAgeSeconds)} old: what has soaked is refused, unless it is attested anew; shorten the soak, or raise "max-age"`,
        );
  }
  for (const service of Object.values(policy.services))
    for (const { name, from } of policy.environments)
      if (from !== undefined && Object.hasOwn(service.targets, name) && !Object.hasOwn(service.targets, from))
        warn(
          'RUNG_SKIPPED',
          `services.${service.name}.targets`,
          `there is a target for ${name} and none for ${from}, so that nothing can be promoted to ${name}`,
        );
  for (const { workflow, refs, digests } of policy.trust.builders)
    for (const ref of refs)
      if (ref.startsWith('refs/heads/') && digests === undefined)
        warn(
          'BUILDER_BRANCH',
          'trust.builders',
          `${workflow} is trusted at the branch ${ref}: whoever writes there may sign`,
        );
  const { promoters, keys } = policy.trust;
  const signsRollbacks =
    promoters.some(({ workflow }) => ROLLBACK_WORKFLOW.test(workflow)) ||
    keys.some(({ decisions }) => decisions.includes('promotion'));
  if (policy.rollbackStatement === 'required' && !signsRollbacks)
    warn(
      'NO_ROLLBACK_SIGNER',
      'trust.promoters',
      'neither a workflow named rollback.yml nor a key may sign, so that no rollback can be made: it needs a signed statement as a promotion does',
    );
  for (const { name, until, timestamp, services } of policy.trust.keys) {
    const where = `trust.keys.${name}`;
    if (until.getTime() - now.getTime() < KEY_ENDS_SOON_MS)
      warn(
        'KEY_ENDS',
        where,
        `nothing that it signs from ${until.toISOString()} on counts; name the key that comes after it in time`,
      );
    const aged = policy.environments.filter(({ evidence }) =>
      evidence.some(({ maxAgeSeconds, builders }) => maxAgeSeconds !== undefined && builders === undefined),
    );
    if (timestamp === 'none' && services.length > 0 && aged.length > 0)
      warn(
        'KEY_NO_AGE',
        where,
        `it needs no timestamp, and ${aged.map((environment) => environment.name).join(', ')} asks for evidence of an age: without a signed time that is refused`,
      );
  }
  return warnings;
}
