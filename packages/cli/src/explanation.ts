/** A delivery policy in words: what must hold to enter each environment. Pure. */
import { describeTarget } from '@waybill/gitops';
import {
  type DecisionByKey,
  type DeliveryPolicy,
  durationText,
  type Environment,
  imageOf,
  type PolicyKey,
  type RequiredEvidence,
  serviceOf,
  windowAt,
} from '@waybill/policy';
import { kindNames } from '@waybill/verification';

export interface RungExplanation {
  environment: string;
  /** The rung below; undefined for the first. */
  from?: string;
  /** Sentences, each under the name of what it is about. */
  must: { about: string; text: string }[];
  window: {
    /** Whether a promotion may merge at the time that was asked about. */
    open: boolean;
    reason: string;
    /** RFC 3339; undefined while it is open, or when it opens later than is looked. */
    opensAt?: string;
    /** RFC 3339; undefined while it is closed, or when it closes later than is looked. */
    closesAt?: string;
  };
}

const MERGE_TEXTS: Record<Environment['merge'], string> = {
  direct: 'a commit, without a pull request',
  auto: 'a pull request that merges itself once every check and review is there',
  queue: 'a pull request that merges itself through the merge queue of the branch',
  reviewed: 'a pull request that a person merges',
};

/** @param service undefined for what holds for every service */
export function explain(policy: DeliveryPolicy, service: string | undefined, at: Date): RungExplanation[] {
  const targets = service === undefined ? undefined : serviceOf(policy, service).targets;
  return policy.environments
    .filter(({ name }) => targets === undefined || Object.hasOwn(targets, name))
    .map((environment) => {
      const { open, reason, opensAt, closesAt } = windowAt(environment, at);
      const places = targets?.[environment.name] ?? [];
      return {
        environment: environment.name,
        from: environment.from,
        must: [
          { about: 'comes from', text: origin(environment, policy, service) },
          ...evidence(environment, policy, service),
          ...(environment.soakSeconds > 0
            ? [
                {
                  about: 'soak',
                  text: `it has run in ${environment.from} for ${durationText(environment.soakSeconds)}`,
                },
              ]
            : []),
          ...approvals(environment),
          ...changeRequest(environment, policy),
          ...signedDecisions(environment, policy),
          { about: 'written by', text: MERGE_TEXTS[environment.merge] },
          ...filing(environment),
          ...places.map((target) => ({ about: 'written to', text: describeTarget(target) })),
          ...emergency(environment),
          { about: 'rollback', text: rollback(environment) },
          ...told(environment, policy),
        ],
        window: { open, reason, opensAt: opensAt?.toISOString(), closesAt: closesAt?.toISOString() },
      };
    });
}

function origin({ from }: Environment, policy: DeliveryPolicy, service: string | undefined): string {
  const image = service === undefined ? '' : ` of ${imageOf(policy, service)}`;
  return from === undefined
    ? `a release: a digest${image} enters the first environment directly`
    : `${from}: the digest${image} that it runs, and no other`;
}

/** Kinds that the same workflows sign stand together. */
function evidence(
  environment: Environment,
  policy: DeliveryPolicy,
  service: string | undefined,
): RungExplanation['must'] {
  const bySigner = Map.groupBy(environment.evidence, (item) => signerText(item, policy, service));
  return [...bySigner].map(([signer, items]) => ({
    about: 'evidence',
    text: `${items.map(evidenceText).join(', ')}; ${signer}`,
  }));
}

function evidenceText(entry: RequiredEvidence): string {
  const { kind, maxAgeSeconds, environment, policyDigests, formats, minimumComponents, minimumTests } = entry;
  const conditions = [
    ...(policyDigests === undefined ? [] : [`by the gate policy ${policyDigests.join(' or ')}`]),
    ...(formats === undefined ? [] : [`in the format ${formats.join(' or ')}`]),
    ...(minimumComponents === undefined ? [] : [`of at least ${minimumComponents} components`]),
    ...(minimumTests === undefined ? [] : [`at least ${minimumTests} passed`]),
    ...(environment === undefined ? [] : [`for ${environment}, under this very policy`]),
    ...(maxAgeSeconds === undefined ? [] : [`at most ${durationText(maxAgeSeconds)} old`]),
  ];
  return conditions.length === 0 ? kindNames[kind] : `${kindNames[kind]} (${conditions.join('; ')})`;
}

function signerText(item: RequiredEvidence, policy: DeliveryPolicy, service: string | undefined): string {
  const { builders, keys } = policy.trust;
  const signing = item.builders ? [] : keys.filter(({ services }) => service && services.includes(service));
  if (signing.length > 0) return `signed by the key ${signing.map(keyText).join(', or by the key ')}`;
  const workflows = (item.builders ?? builders)
    .map(({ workflow, refs }) => `${workflow} at ${refs.join(' or ')}`)
    .join(', or ');
  const source = item.source ?? (service === undefined ? undefined : serviceOf(policy, service).source);
  const run = source
    ? `run by ${source.repository} (id ${source.repositoryId}) on ${source.refs.join(' or ')}`
    : "run by the service's own repository";
  const byKey =
    item.builders || service !== undefined ? [] : keys.filter(({ services }) => services.length > 0);
  return [
    ...(workflows === '' ? [] : [`signed by ${workflows}, ${run}`]),
    ...byKey.map((key) => `${key.services.join(', ')}: signed by the key ${keyText(key)}`),
  ].join('; ');
}

function keyText({ name, id, from, until, transparencyLog, timestamp }: PolicyKey): string {
  const without = [
    ...(transparencyLog === 'none' ? ['a log'] : []),
    ...(timestamp === 'none' ? ['a timestamp'] : []),
  ];
  const asked = without.length === 0 ? '' : `, without ${without.join(' and ')}`;
  return `${name} (${id}), from ${from.toISOString()} until ${until.toISOString()}${asked}`;
}

/** What others must have signed of the promotion and of the digest. */
function signedDecisions({ from }: Environment, policy: DeliveryPolicy): RungExplanation['must'] {
  if (from === undefined) return [];
  const { promoters, withdrawers, keys } = policy.trust;
  const signers = (workflows: typeof promoters, kind: DecisionByKey) =>
    [
      ...workflows.map(({ workflow }) => workflow),
      ...keys.filter(({ decisions }) => decisions.includes(kind)).map(({ name }) => `the key ${name}`),
    ].join(' or ');
  const withdrawing = signers(withdrawers, 'withdrawal');
  return [
    ...(policy.promotionStatement === 'required'
      ? [{ about: 'promotion', text: `its statement is signed by ${signers(promoters, 'promotion')}` }]
      : []),
    ...(withdrawing !== '' ? [{ about: 'withdrawal', text: `none is signed by ${withdrawing}` }] : []),
  ];
}

function approvals({ approvals: needed, reviewers }: Environment): RungExplanation['must'] {
  const { count, from, independent } = needed;
  if (count === 0) return [];
  const whose = from.length > 0 ? ` by ${from.join(' or ')}` : ' by people with write access';
  const proven = independent === 'proven' ? ', which must be known' : '';
  const apart = independent ? ` who had no part in the change${proven}` : '';
  const asked = reviewers.length > 0 ? `; asked: ${reviewers.join(', ')}` : '';
  return [
    {
      about: 'approvals',
      text: `${count} approving ${count === 1 ? 'review' : 'reviews'} of the very head${whose}${apart}, and rules of the branch that ask for as many${asked}`,
    },
  ];
}

function changeRequest({ change }: Environment, policy: DeliveryPolicy): RungExplanation['must'] {
  if (change === undefined || !policy.changeManagement) return [];
  const { instance, type } = policy.changeManagement;
  return [
    { about: 'change', text: `a ${type} change at ${instance} is approved, open and planned for the time` },
  ];
}

function filing({ assignees, milestone }: Environment): RungExplanation['must'] {
  const parts = [
    ...(assignees.length > 0 ? [`assigned to ${assignees.join(', ')}`] : []),
    ...(milestone === undefined ? [] : [`for the milestone "${milestone}"`]),
  ];
  return parts.length === 0 ? [] : [{ about: 'filed', text: parts.join(', ') }];
}

/** Said where there is none, too: it is asked in a hurry. */
function emergency({ from, emergency: allowed }: Environment): RungExplanation['must'] {
  if (from === undefined) return [];
  const text = allowed
    ? `may skip ${allowed.skip.join(', ')} for at most ${durationText(allowed.longestSeconds)}, with the approval of ${allowed.approvers.join(' or ')}`
    : 'none: no rule can be skipped';
  return [{ about: 'emergency', text }];
}

function rollback({ rollback: { merge, soakSeconds, reach, evidenceAge, windows } }: Environment): string {
  const digest = reach === 'last-good' ? 'the last digest' : 'a digest that somebody names, or the last one,';
  const enforced = [
    ...(evidenceAge === 'enforced' ? ['the age of evidence'] : []),
    ...(windows === 'enforced' ? ['the window'] : []),
  ];
  const held = enforced.length === 0 ? '' : `; held up by ${enforced.join(' and ')}`;
  return `to ${digest} that ran here for ${durationText(soakSeconds)}, by ${MERGE_TEXTS[merge]}${held}`;
}

function told({ name }: Environment, { notifications }: DeliveryPolicy): RungExplanation['must'] {
  return notifications.slack
    .filter(({ environments }) => environments.includes(name))
    .map(({ channel, events }) => ({
      about: 'told',
      text: `channel ${channel} of Slack, of: ${events.join(', ')}`,
    }));
}
