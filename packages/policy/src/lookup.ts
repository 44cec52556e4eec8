/** Questions to a policy that every action asks, each with a clear error for what is not declared. */
import type { DeliveryPolicy, Environment, RequiredEvidence, Service } from './delivery-policy.ts';
import { errors } from './errors.ts';
import type { NoticeEvent } from './notice-events.ts';
import type { Target, Targets } from './target.ts';
import type { DecisionByKey, PolicyKey } from './trusted-keys.ts';

/** Throws WAYBILL_SERVICE_UNKNOWN. */
export function serviceOf(policy: DeliveryPolicy, service: string): Service {
  const found = Object.hasOwn(policy.services, service) ? policy.services[service] : undefined;
  if (found) return found;
  throw errors.SERVICE_UNKNOWN({
    message: `the delivery policy declares no service "${service}"`,
    where: 'service',
    found: service,
    expected: `one of ${Object.keys(policy.services).join(', ')}`,
  });
}

/** Throws WAYBILL_ENVIRONMENT_UNKNOWN. */
export function environmentOf(policy: DeliveryPolicy, environment: string): Environment {
  const found = policy.environments.find((candidate) => candidate.name === environment);
  if (found) return found;
  throw errors.ENVIRONMENT_UNKNOWN({
    message: `the delivery policy declares no environment "${environment}"`,
    where: 'environment',
    found: environment,
    expected: `one of ${policy.environments.map((candidate) => candidate.name).join(', ')}`,
  });
}

/** `registry/repository` of a service. */
export function imageOf(policy: DeliveryPolicy, service: string): string {
  return serviceOf(policy, service).image;
}

/** Where the digest of a service stands in an environment. Throws WAYBILL_TARGET_UNDECLARED. */
export function targetsOf(policy: DeliveryPolicy, service: string, environment: string): Targets {
  environmentOf(policy, environment);
  const targets = serviceOf(policy, service).targets;
  const found = Object.hasOwn(targets, environment) ? targets[environment] : undefined;
  if (found) return found;
  throw errors.TARGET_UNDECLARED({
    message: `the delivery policy declares no target for "${service}" in "${environment}"`,
    where: `services.${service}.targets`,
    found: `targets for ${Object.keys(targets).join(', ')}`,
  });
}

/** What `file` holds besides the targets of a service in an environment. */
export function targetsBeside(
  policy: DeliveryPolicy,
  service: string,
  environment: string,
  file: string,
): Target[] {
  return Object.values(policy.services).flatMap(({ name, targets }) =>
    Object.entries(targets).flatMap(([other, places]) =>
      name === service && other === environment ? [] : places.filter((target) => target.file === file),
    ),
  );
}

/** What a verifier must ask of an image of `service` before it enters `environment`. */
export interface EvidenceRequirements {
  issuer: string;
  serverUrl: string;
  /** Empty for a service whose evidence is signed by key. */
  builders: { workflow: string; refs: string[]; digests?: string[] }[];
  keys?: TrustedKey[];
  source: { repository: string; repositoryId?: string; refs: string[] };
  triggers?: string[];
  runnerEnvironments?: string[];
  transparencyLog?: 'required' | 'optional';
  required: RequiredEvidence[];
}

/** A key whose holder may sign. */
export interface TrustedKey {
  name: string;
  /** PEM */
  publicKey: string;
  transparencyLog: 'required' | 'optional';
  signedTime: 'required' | 'optional';
  /** `until` is not a part of it. */
  validity: { from: Date; until: Date };
}

/** Keys that sign decisions of a kind, beside the workflows that do. */
export function decisionKeys({ trust }: DeliveryPolicy, kind: DecisionByKey): TrustedKey[] {
  return trust.keys.filter(({ decisions }) => decisions.includes(kind)).map(trustedKey);
}

/** Whether anybody may sign decisions of a kind. */
export function hasDeciders(
  { trust }: { trust: Pick<DeliveryPolicy['trust'], 'promoters' | 'withdrawers' | 'keys'> },
  kind: DecisionByKey,
): boolean {
  const workflows = kind === 'promotion' ? trust.promoters : trust.withdrawers;
  return workflows.length > 0 || trust.keys.some(({ decisions }) => decisions.includes(kind));
}

/** Whether a signature under a certificate needs a transparency log: GitHub's own instance signs with timestamps alone. */
export function transparencyLogOf({ trust }: DeliveryPolicy): 'required' | 'optional' {
  return trust.trustedRoot === undefined && trust.sigstore === 'github' ? 'optional' : 'required';
}

/** Whether anything that a workflow signs counts: only then a trusted root must name an authority of certificates. */
export function trustsWorkflows({ trust, environments }: DeliveryPolicy): boolean {
  return (
    trust.builders.length + trust.promoters.length + trust.withdrawers.length > 0 ||
    environments.some(({ evidence }) => evidence.some(({ builders }) => builders !== undefined))
  );
}

function trustedKey({ name, publicKey, file, from, until, ...asked }: PolicyKey): TrustedKey {
  if (publicKey === undefined) throw new TypeError(`the key "${name}" was not read from ${file}`);
  const word = (said: 'required' | 'none') => (said === 'none' ? 'optional' : said);
  return {
    name,
    publicKey,
    transparencyLog: word(asked.transparencyLog),
    signedTime: word(asked.timestamp),
    validity: { from, until },
  };
}

/** The requirements of one environment for one service. */
export function requirementsFor(
  policy: DeliveryPolicy,
  service: string,
  environment: string,
): EvidenceRequirements {
  const { source } = serviceOf(policy, service);
  const { evidence } = environmentOf(policy, environment);
  const keys = policy.trust.keys.filter(({ services }) => services.includes(service)).map(trustedKey);
  return {
    issuer: policy.trust.issuer,
    serverUrl: policy.trust.server,
    // One or the other: beside a key that is kept well, a workflow would be a second way in, and the reverse.
    ...(keys.length > 0 ? { builders: [], keys } : { builders: policy.trust.builders }),
    source,
    triggers: policy.trust.triggers,
    runnerEnvironments: policy.trust.runners,
    transparencyLog: transparencyLogOf(policy),
    // A summary under another policy says nothing of this one.
    required: evidence.map((entry) =>
      entry.kind === 'summary' ? { ...entry, policyDigests: [policy.digest] } : entry,
    ),
  };
}

/** The rung that a promotion into `to` starts from. Throws WAYBILL_LADDER_SKIPPED when `from` is another one. */
export function rungBelow(policy: DeliveryPolicy, to: string, from?: string): Environment {
  const target = environmentOf(policy, to);
  if (from !== undefined) environmentOf(policy, from);
  if (target.from === undefined) {
    throw errors.LADDER_SKIPPED({
      message: `"${to}" is the first environment of the ladder: a digest enters it by a release, not by a promotion`,
      fix: 'name a higher environment as the target of the promotion',
    });
  }
  if (from !== undefined && from !== target.from) {
    throw errors.LADDER_SKIPPED({
      message: `a promotion into "${to}" starts from "${target.from}", not from "${from}"`,
      expected: `the ladder ${policy.environments.map((environment) => environment.name).join(' → ')}`,
      found: `${from} → ${to}`,
    });
  }
  return environmentOf(policy, target.from);
}

/** Ids of the channels that are told of an event in an environment, each once. */
export function channelsFor(
  { notifications }: DeliveryPolicy,
  environment: string,
  event: NoticeEvent,
): string[] {
  const told = notifications.slack.filter(
    ({ environments, events }) => environments.includes(environment) && events.includes(event),
  );
  return [...new Set(told.map(({ channel }) => channel))];
}
