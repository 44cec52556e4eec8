/** A delivery policy in words: what must hold to enter each environment. Pure. */
import {
  type DeliveryPolicy,
  durationText,
  type Environment,
  imageOf,
  type RequiredEvidence,
  serviceOf,
  type Target,
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
  };
}

/** @param service undefined for what holds for every service */
export function explain(policy: DeliveryPolicy, service: string | undefined, at: Date): RungExplanation[] {
  const targets = service === undefined ? undefined : serviceOf(policy, service).targets;
  return policy.environments
    .filter(({ name }) => targets === undefined || Object.hasOwn(targets, name))
    .map((environment) => {
      const { open, reason, opensAt } = windowAt(environment, at);
      const target = targets?.[environment.name];
      return {
        environment: environment.name,
        from: environment.from,
        must: [
          { about: 'comes from', text: origin(environment, policy, service) },
          ...environment.evidence.map((item) => ({
            about: 'evidence',
            text: evidenceText(item, policy, service),
          })),
          ...(environment.soakSeconds > 0
            ? [
                {
                  about: 'soak',
                  text: `it has run in ${environment.from} for ${durationText(environment.soakSeconds)}`,
                },
              ]
            : []),
          ...approvals(environment),
          { about: 'written by', text: mergeText(environment) },
          ...(target ? [{ about: 'written to', text: targetText(target) }] : []),
        ],
        window: { open, reason, opensAt: opensAt?.toISOString() },
      };
    });
}

function origin({ from }: Environment, policy: DeliveryPolicy, service: string | undefined): string {
  const image = service === undefined ? '' : ` of ${imageOf(policy, service)}`;
  return from === undefined
    ? `a release: a digest${image} enters the first environment directly`
    : `${from}: the digest${image} that it runs, and no other`;
}

function evidenceText(item: RequiredEvidence, policy: DeliveryPolicy, service: string | undefined): string {
  const builders = (item.builders ?? policy.trust.builders)
    .map(({ workflow, refs }) => `${workflow} at ${refs.join(' or ')}`)
    .join('; ');
  const source = item.source ?? (service === undefined ? undefined : serviceOf(policy, service).source);
  const run = source
    ? `run by ${source.repository} (id ${source.repositoryId}) on ${source.refs.join(' or ')}`
    : "run by the service's own repository";
  const age = item.maxAgeSeconds === undefined ? '' : `, at most ${durationText(item.maxAgeSeconds)} old`;
  const environment =
    item.environment === undefined
      ? ''
      : ` that it was verified for ${item.environment} under this very policy`;
  return `${kindNames[item.kind]}${environment}${age}; signed by ${builders}; ${run}`;
}

function approvals({ approvals: count, reviewers }: Environment): RungExplanation['must'] {
  if (count === 0) return [];
  const asked = reviewers.length > 0 ? `; asked: ${reviewers.join(', ')}` : '';
  return [
    {
      about: 'approvals',
      text: `${count} approving ${count === 1 ? 'review' : 'reviews'} of people other than the author, and rules of the branch that ask for as many${asked}`,
    },
  ];
}

function mergeText({ merge }: Environment): string {
  const texts: Record<Environment['merge'], string> = {
    direct: 'a commit, without a pull request',
    auto: 'a pull request that merges itself once every check and review is there',
    reviewed: 'a pull request that a person merges',
  };
  return texts[merge];
}

function targetText(target: Target): string {
  return target.kind === 'kustomize-image'
    ? `${target.file}, image ${target.name}`
    : `${target.file}, value ${target.path}`;
}
