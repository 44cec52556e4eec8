/** The delivery policy: read strictly, checked against itself, and given out in types. */
import { sha256Hex, type WaybillError } from '@waybill/toolkit';
import { parseYaml, yamlLines } from '@waybill/toolkit/yaml';
import { type Calendar, closedDays, spanOf } from './calendar.ts';
import { errors } from './errors.ts';
import { hasDeciders } from './lookup.ts';
import { type NoticeEvent, noticeEvents } from './notice-events.ts';
import { type AccountHolder, peopleFaults } from './people.ts';
import { type SchemaError, schemaFaults } from './schema-faults.ts';
import type { SkippableRule } from './skippable-rules.ts';
import { buildTargets, type RawTarget, type Targets } from './target.ts';
import { type PolicyKey, policyKeys, type RawKey, readKeyFiles } from './trusted-keys.ts';

export type EvidenceKind = 'signature' | 'provenance' | 'sbom' | 'gate' | 'tests' | 'summary';
/** Public instances of Sigstore; GitHub's signs for private repositories, and has no transparency log. */
export type PublicInstance = 'public-good' | 'github';
/** `optional`: one is made where that can be, and its lack is only said. */
export type StatementNeed = 'required' | 'optional';
export type MergeMode = 'direct' | 'auto' | 'queue' | 'reviewed';
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export interface Builder {
  /** `owner/repository/.github/workflows/file.yml` */
  workflow: string;
  refs: string[];
  digests?: string[];
}

/** A workflow that signs decisions about images. */
export interface Decider extends Builder {
  /** Repository whose runs may sign; undefined for the config repository on its base branch. */
  source?: SourceRepository;
}

export interface RequiredEvidence {
  kind: EvidenceKind;
  maxAgeSeconds?: number;
  /** `gate`: digests of the gate policies under which a verdict counts; `summary`: that of this policy. */
  policyDigests?: string[];
  /** `sbom` */
  formats?: ('cyclonedx' | 'spdx')[];
  /** `sbom` */
  minimumComponents?: number;
  /** `tests` */
  minimumTests?: number;
  /** `summary`: the environment that the image was verified for. */
  environment?: string;
  /** `summary`: who may sign it; undefined for the trusted builders. */
  builders?: Builder[];
  /** `summary`: the repository whose runs may sign it; undefined for that of the service. */
  source?: SourceRepository;
}

/** A repository whose runs may sign. */
export interface SourceRepository {
  /** `owner/name` */
  repository: string;
  repositoryId: string;
  refs: string[];
}

export interface ChangeWindow {
  days: Weekday[];
  /** Local time `HH:MM`, included; `to` is not. */
  from: string;
  to: string;
  /** IANA time zone. */
  zone: string;
}

export interface Freeze {
  from: Date;
  to: Date;
  reason: string;
}

/** Which approvals a change needs, and whose count. */
export interface RequiredApprovals {
  count: number;
  /** Logins and teams (`org/team`); empty: everybody with write access. */
  from: string[];
  /** Approvals of those who had a part in the change don't count; `proven`: and who had a part must be known. */
  independent: boolean | 'proven';
}

/** What may be skipped in an emergency, by whose word, and for how long. */
export interface Emergency {
  skip: SkippableRule[];
  /** Logins and teams (`org/team`). */
  approvers: string[];
  longestSeconds: number;
}

/** How an environment goes back to what it ran before. */
export interface RollbackPolicy {
  /** Through a queue too where the branch has one: a rollback does not wait for somebody to set one up. */
  merge: Exclude<MergeMode, 'queue'>;
  /** How long a digest must have run in the environment to be gone back to. */
  soakSeconds: number;
  /** Which digests may be gone back to. */
  reach: 'last-good' | 'any-good';
  /** Whether the age of evidence stops a rollback. */
  evidenceAge: 'enforced' | 'reported';
  /** Whether windows and freezes hold it up. */
  windows: 'enforced' | 'reported';
}

/** How changes are made in ServiceNow. */
export interface ChangeManagement {
  /** Base address of the instance, with no slash at the end. */
  instance: string;
  /** Audience of the ID token: the client ID of the OIDC provider that the instance has registered. */
  audience: string;
  type: 'normal' | 'standard';
  /** sys_id of the standard change template; with `standard` only. */
  template?: string;
  /** Length of the planned window of a change. */
  plannedSeconds: number;
  /** Further fields of every change. */
  fields: Record<string, string>;
}

/** A channel of Slack that is told of what happens. */
export interface SlackChannel {
  /** Its id: `C0123456789`. */
  channel: string;
  environments: string[];
  events: NoticeEvent[];
}

export interface Environment {
  name: string;
  /** The rung below; undefined for the first. */
  from?: string;
  merge: MergeMode;
  evidence: RequiredEvidence[];
  soakSeconds: number;
  approvals: RequiredApprovals;
  rollback: RollbackPolicy;
  reviewers: string[];
  /** Logins that a pull request into the environment is assigned to. */
  assignees: string[];
  /** Title of the milestone that it counts for. */
  milestone?: string;
  /** Undefined: no rule can be skipped. */
  emergency?: Emergency;
  windows: ChangeWindow[];
  freezes: Freeze[];
  /** `required`: an approved change is a condition. */
  change?: 'required';
}

export interface Service {
  name: string;
  /** `registry/repository` */
  image: string;
  source: SourceRepository;
  targets: Record<string, Targets>;
}

export interface DeliveryPolicy {
  /** SHA-256 of the file's bytes, as `sha256:…`: which policy a decision was taken under. */
  digest: string;
  trust: {
    issuer: string;
    server: string;
    /** Path in the config repository; undefined for the root of a public instance. */
    trustedRoot?: string;
    /** Where there is no `trustedRoot`: the public instance whose root counts; `none` where keys alone sign, and nobody else is believed. */
    sigstore: PublicInstance | 'none';
    builders: Builder[];
    /** They sign in place of the builders, each for the services that it names. */
    keys: PolicyKey[];
    /** Who may sign promotions. */
    promoters: Decider[];
    /** Who may sign withdrawals. */
    withdrawers: Decider[];
    triggers: string[];
    runners: string[];
  };
  /** Whether a promotion needs a statement that a promoter signed. */
  promotionStatement: StatementNeed;
  /** Whether a rollback does. */
  rollbackStatement: StatementNeed;
  /** Undefined where no environment requires a change. */
  changeManagement?: ChangeManagement;
  notifications: { slack: SlackChannel[] };
  /** Those with more than one account. */
  people: AccountHolder[];
  environments: Environment[];
  services: Record<string, Service>;
}

interface RawApprovals {
  count: number;
  from?: string[];
  independent?: RequiredApprovals['independent'];
}

interface RawSource {
  repository: string;
  'repository-id': string;
  refs: string[];
}
type RawDecider = Builder & { source?: RawSource };
interface RawEvidence {
  kind: EvidenceKind;
  'max-age'?: string;
  'policy-digests'?: string[];
  formats?: RequiredEvidence['formats'];
  'minimum-components'?: number;
  'minimum-tests'?: number;
  environment?: string;
  builders?: Builder[];
  source?: RawSource;
}

/** Conditions that are of one kind of evidence alone. */
const CONDITIONS_OF: Partial<Record<EvidenceKind, readonly (keyof RawEvidence)[]>> = {
  gate: ['policy-digests'],
  sbom: ['formats', 'minimum-components'],
  tests: ['minimum-tests'],
  summary: ['environment', 'builders', 'source'],
};

interface RawRollback {
  merge?: RollbackPolicy['merge'];
  soak?: string;
  reach?: RollbackPolicy['reach'];
  'evidence-age'?: RollbackPolicy['evidenceAge'];
  windows?: RollbackPolicy['windows'];
}

interface RawPolicy {
  'promotion-statement'?: StatementNeed;
  'rollback-statement'?: StatementNeed;
  trust: {
    issuer?: string;
    server?: string;
    'trusted-root'?: string;
    sigstore?: PublicInstance | 'none';
    builders?: Builder[];
    keys?: RawKey[];
    promoters?: RawDecider[];
    withdrawers?: RawDecider[];
    triggers?: string[];
    runners?: string[];
  };
  'change-management'?: {
    servicenow: {
      instance: string;
      audience: string;
      type: 'normal' | 'standard';
      template?: string;
      planned?: string;
      fields?: Record<string, string>;
    };
  };
  notifications?: { slack: { channel: string; environments?: string[]; events?: NoticeEvent[] }[] };
  people?: { accounts: (string | number)[] }[];
  calendars?: Record<string, Calendar>;
  evidence: Record<string, (EvidenceKind | RawEvidence)[]>;
  environments: {
    name: string;
    merge: MergeMode;
    evidence: string;
    soak?: string;
    approvals?: number | RawApprovals;
    rollback?: RawRollback;
    reviewers?: string[];
    assignees?: string[];
    milestone?: string;
    emergency?: { skip: SkippableRule[]; approvers: string[]; for: string };
    windows?: ChangeWindow[];
    calendars?: string[];
    freezes?: { from: string; to: string; reason: string }[];
    change?: 'required';
  }[];
  services: Record<
    string,
    {
      image: string;
      source: RawSource;
      targets: Record<string, RawTarget | RawTarget[]>;
    }
  >;
}

/** What Ajv compiles a schema to. */
interface Validator {
  (value: unknown): value is RawPolicy;
  errors?: SchemaError[] | null;
}

const DEFAULT_ISSUER = 'https://token.actions.githubusercontent.com';
const DEFAULT_SERVER = 'https://github.com';

/** A policy of hundreds of services takes a tenth of a second; who reads it at several commits finds the same text nearly always. */
let last: { text: string; policy: DeliveryPolicy } | undefined;

/**
 * Reads a delivery policy. `name` stands in messages: the path, with the revision.
 * Throws WAYBILL_POLICY_INVALID with every fault, or the YAML reader's errors.
 */
export async function parsePolicy(text: string, name: string): Promise<DeliveryPolicy> {
  if (last?.text === text) return last.policy;
  const raw = parseYaml(text, name);
  const compiled: { validate: unknown } = await import('./schema-validator.ts');
  const validate = compiled.validate as Validator;
  if (!validate(raw)) {
    throw invalid(name, schemaFaults(raw, validate.errors ?? []), text);
  }
  const faults: string[] = [];
  const policy = build(raw, faults);
  policy.digest = `sha256:${sha256Hex(text)}`;
  if (faults.length > 0) throw invalid(name, faults, text);
  last = { text, policy };
  return policy;
}

/**
 * The policy with the keys that it names by file. The policy says which keys they are, so that its digest covers them.
 * @param name as for `parsePolicy`
 * @param read text of a path in the config repository, at the revision of the policy; undefined where there is no such file
 * Throws WAYBILL_POLICY_INVALID with every fault.
 */
export async function withKeyFiles(
  policy: DeliveryPolicy,
  name: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<DeliveryPolicy> {
  const faults: string[] = [];
  const keys = await readKeyFiles(policy.trust.keys, read, faults);
  if (faults.length > 0) throw invalid(name, faults);
  return { ...policy, trust: { ...policy.trust, keys } };
}

function build(raw: RawPolicy, faults: string[]): DeliveryPolicy {
  const names = raw.environments.map((environment) => environment.name);
  for (const name of new Set(names.filter((candidate, i) => names.indexOf(candidate) !== i))) {
    faults.push(`environments: "${name}" stands twice`);
  }
  const calendars = Object.entries(raw.calendars ?? {}).map(([name, calendar]) => {
    const known = isTimeZone(calendar.zone);
    if (!known) faults.push(`calendars.${name}: "${calendar.zone}" is not an IANA time zone`);
    return [name, known ? closedDays(name, calendar, faults) : []] as const;
  });
  const closed = new Map(calendars);
  const environments = raw.environments.map((environment, i): Environment => {
    const where = `environments.${environment.name}`;
    const set = raw.evidence[environment.evidence];
    if (!set)
      faults.push(
        `${where}.evidence: there is no set "${environment.evidence}" under "evidence"; there are: ${Object.keys(raw.evidence).join(', ')}`,
      );
    if (i > 0 && environment.merge === 'direct')
      faults.push(`${where}.merge: only the first environment may be written directly`);
    const approvals = requiredApprovals(environment.approvals ?? 0);
    if (environment.merge === 'direct' && approvals.count > 0)
      faults.push(`${where}.approvals: a direct commit has no approvals`);
    if (approvals.from.length > 0 && !approvals.from.some((entry) => entry.includes('/'))) {
      const people = new Set(approvals.from.map((login) => login.toLowerCase())).size;
      if (people < approvals.count)
        faults.push(
          `${where}.approvals: ${approvals.count} are asked for, and "from" names ${people} ${people === 1 ? 'person' : 'people'}, so that nothing could ever enter; name more, a team, or ask for fewer`,
        );
    }
    if (i === 0 && environment.soak !== undefined)
      faults.push(`${where}.soak: the first environment has no rung below to soak in`);
    for (const window of environment.windows ?? []) {
      if (!isTimeZone(window.zone))
        faults.push(`${where}.windows: "${window.zone}" is not an IANA time zone`);
      if (window.from >= window.to)
        faults.push(
          `${where}.windows: "from" (${window.from}) must be before "to" (${window.to}); split a window that passes midnight`,
        );
    }
    const freezes = (environment.freezes ?? []).map((freeze): Freeze => {
      const [from, to] = spanOf([freeze.from, freeze.to], 'to', `${where}.freezes`, faults);
      return { from, to, reason: freeze.reason };
    });
    for (const calendar of environment.calendars ?? []) {
      const days = closed.get(calendar);
      if (!days)
        faults.push(
          `${where}.calendars: there is no calendar "${calendar}"; there are: ${[...closed.keys()].join(', ') || 'none'}`,
        );
      freezes.push(...(days ?? []));
    }
    if (environment.change === 'required' && !raw['change-management'])
      faults.push(`${where}.change: "required" needs "change-management"`);
    if (environment.change === 'required' && i === 0)
      faults.push(`${where}.change: a release enters the first environment; only a promotion has a change`);
    return {
      name: environment.name,
      from: names[i - 1],
      merge: environment.merge,
      evidence: (set ?? []).map((entry) =>
        requiredEvidence(typeof entry === 'string' ? { kind: entry } : entry, i, names, faults),
      ),
      soakSeconds: environment.soak === undefined ? 0 : seconds(environment.soak),
      approvals,
      rollback: rollbackOf(environment),
      reviewers: environment.reviewers ?? [],
      assignees: (environment.assignees ?? []).map(withoutAt),
      milestone: environment.milestone,
      emergency: environment.emergency && {
        skip: environment.emergency.skip,
        approvers: environment.emergency.approvers.map(withoutAt),
        longestSeconds: seconds(environment.emergency.for),
      },
      windows: environment.windows ?? [],
      freezes,
      change: environment.change,
    };
  });

  const services: Record<string, Service> = {};
  const places = new Map<string, string>();
  const files = new Map<string, { file: string; where: string }>();
  for (const [name, service] of Object.entries(raw.services)) {
    const targets: Record<string, Targets> = {};
    for (const [environment, target] of Object.entries(service.targets)) {
      const where = `services.${name}.targets.${environment}`;
      if (!names.includes(environment))
        faults.push(`${where}: there is no environment "${environment}"; there are: ${names.join(', ')}`);
      const values = buildTargets(target);
      for (const value of values) {
        const place = JSON.stringify(value);
        const other = places.get(place);
        if (other) faults.push(`${where}: the same place is declared at ${other}`);
        places.set(place, where);
        // Where the case of letters does not count, as on many laptops, the two are one file.
        const twin = files.get(value.file.toLowerCase());
        if (twin && twin.file !== value.file)
          faults.push(`${where}: "${value.file}" differs only in case from "${twin.file}" at ${twin.where}`);
        else files.set(value.file.toLowerCase(), { file: value.file, where });
      }
      targets[environment] = values;
    }
    services[name] = {
      name,
      image: service.image,
      source: sourceOf(service.source),
      targets,
    };
  }
  if (raw.trust['trusted-root'] !== undefined && raw.trust.sigstore !== undefined)
    faults.push('trust: "trusted-root" and "sigstore" both say whom to trust; keep one');
  const keys = policyKeys(raw.trust.keys ?? [], Object.keys(services), faults);
  const deciders = {
    keys,
    promoters: (raw.trust.promoters ?? []).map(decider),
    withdrawers: (raw.trust.withdrawers ?? []).map(decider),
  };
  if (raw.trust.builders === undefined)
    for (const service of Object.keys(services).filter(
      (name) => !keys.some((key) => key.services.includes(name)),
    ))
      faults.push(`services.${service}: nobody may sign: there are no "trust.builders", and no key names it`);
  if (raw.trust.sigstore === 'none') faults.push(...withoutSigstore(raw.trust, keys));
  const promoted = hasDeciders({ trust: deciders }, 'promotion');
  const promotionStatement = raw['promotion-statement'] ?? (promoted ? 'required' : 'optional');
  const rollbackStatement = raw['rollback-statement'] ?? promotionStatement;
  for (const kind of ['promotion', 'rollback'] as const)
    if (raw[`${kind}-statement`] === 'required' && !promoted)
      faults.push(
        `${kind}-statement: "required" needs "trust.promoters", or a key with "decisions: [promotion]": nobody else may sign a ${kind}`,
      );
  return {
    digest: '',
    promotionStatement,
    rollbackStatement,
    trust: {
      issuer: raw.trust.issuer ?? DEFAULT_ISSUER,
      server: raw.trust.server ?? DEFAULT_SERVER,
      trustedRoot: raw.trust['trusted-root'],
      sigstore: raw.trust.sigstore ?? 'public-good',
      builders: raw.trust.builders ?? [],
      ...deciders,
      triggers: raw.trust.triggers ?? ['push', 'workflow_dispatch', 'release'],
      runners: raw.trust.runners ?? ['github-hosted'],
    },
    changeManagement: changeManagementOf(raw, faults),
    notifications: { slack: slackChannels(raw, names, faults) },
    people: peopleOf(raw, faults),
    environments,
    services,
  };
}

function requiredApprovals(raw: number | RawApprovals): RequiredApprovals {
  const { count, from = [], independent = true } = typeof raw === 'number' ? { count: raw } : raw;
  return { count, from: from.map(withoutAt), independent };
}

function peopleOf({ people = [] }: RawPolicy, faults: string[]): AccountHolder[] {
  const holders = people.map(({ accounts }) => ({
    accounts: accounts.map((account) => (typeof account === 'string' ? withoutAt(account) : account)),
  }));
  faults.push(...peopleFaults(holders));
  return holders;
}

function withoutAt(personOrTeam: string): string {
  return personOrTeam.replace(/^@/, '');
}

/** Under no instance only a key that needs neither a log nor a timestamp can be believed. */
function withoutSigstore(trust: RawPolicy['trust'], keys: readonly PolicyKey[]): string[] {
  const others = (['builders', 'promoters', 'withdrawers'] as const).filter(
    (name) => trust[name] !== undefined,
  );
  return [
    ...others.map(
      (name) =>
        `trust.${name}: with "sigstore: none" no workflow can sign: nobody vouches for its certificate`,
    ),
    ...keys
      .filter(({ transparencyLog, timestamp }) => transparencyLog === 'required' || timestamp === 'required')
      .map(
        ({ name }) =>
          `trust.keys.${name}: with "sigstore: none" there is neither a log nor a timestamp: "transparency-log" and "timestamp" must be none`,
      ),
  ];
}

/** Where nothing else is said: long enough that a crash at the start, or in the first traffic, has shown. */
const ROLLBACK_SOAK_SECONDS = 3600;

function rollbackOf({ merge, soak, rollback = {} }: RawPolicy['environments'][number]): RollbackPolicy {
  const ran = rollback.soak ?? soak;
  return {
    merge: rollback.merge ?? (merge === 'queue' ? 'auto' : merge),
    soakSeconds: ran === undefined ? ROLLBACK_SOAK_SECONDS : seconds(ran),
    reach: rollback.reach ?? 'last-good',
    evidenceAge: rollback['evidence-age'] ?? 'reported',
    windows: rollback.windows ?? 'reported',
  };
}

/** Fields that Waybill writes itself, or that only people may write. */
const OWN_FIELDS = [
  'short_description',
  'description',
  'justification',
  'risk_impact_analysis',
  'implementation_plan',
  'backout_plan',
  'start_date',
  'end_date',
  'correlation_id',
  'correlation_display',
  'type',
  'state',
  'approval',
  'close_code',
  'close_notes',
];
const DEFAULT_PLANNED = '72h';

function changeManagementOf(raw: RawPolicy, faults: string[]): ChangeManagement | undefined {
  const servicenow = raw['change-management']?.servicenow;
  if (!servicenow) return undefined;
  const { planned = DEFAULT_PLANNED, fields = {}, instance, ...rest } = servicenow;
  const where = 'change-management.servicenow';
  if (rest.type === 'standard' && rest.template === undefined)
    faults.push(`${where}.template: "type: standard" needs the sys_id of a standard change template`);
  if (rest.type === 'normal' && rest.template !== undefined)
    faults.push(`${where}.template: only a change of "type: standard" is made from a template`);
  const own = Object.keys(fields).filter((field) => OWN_FIELDS.includes(field));
  if (own.length > 0) faults.push(`${where}.fields: Waybill or people write ${own.join(', ')}`);
  return { ...rest, instance: instance.replace(/\/$/, ''), plannedSeconds: seconds(planned), fields };
}

function slackChannels({ notifications }: RawPolicy, names: string[], faults: string[]): SlackChannel[] {
  return (notifications?.slack ?? []).map(({ channel, environments = names, events = [...noticeEvents] }) => {
    for (const environment of environments.filter((name) => !names.includes(name)))
      faults.push(
        `notifications.slack.${channel}.environments: there is no environment "${environment}"; there are: ${names.join(', ')}`,
      );
    return { channel, environments, events };
  });
}

function decider({ source, ...workflow }: RawDecider): Decider {
  return source ? { ...workflow, source: sourceOf(source) } : workflow;
}

function sourceOf({ 'repository-id': repositoryId, ...rest }: RawSource): SourceRepository {
  return { ...rest, repositoryId };
}

/** One entry of an evidence set, for the environment at `rung` of the ladder `names`. */
function requiredEvidence(
  entry: RawEvidence,
  rung: number,
  names: readonly string[],
  faults: string[],
): RequiredEvidence {
  const { kind, builders, source } = entry;
  const maxAgeSeconds = entry['max-age'] === undefined ? undefined : seconds(entry['max-age']);
  const where = `environments.${names[rung]}.evidence`;
  for (const [of, keys] of Object.entries(CONDITIONS_OF))
    for (const key of of === kind ? [] : keys)
      if (entry[key] !== undefined) faults.push(`${where}: "${key}" is for "kind: ${of}", not for ${kind}`);
  if (kind !== 'summary')
    return {
      kind,
      maxAgeSeconds,
      policyDigests: entry['policy-digests'],
      formats: entry.formats,
      minimumComponents: entry['minimum-components'],
      minimumTests: entry['minimum-tests'],
    };
  // A summary stands for what was verified further down: for its own rung it would vouch for itself.
  const environment = entry.environment ?? names[rung - 1];
  if (environment === undefined || !names.slice(0, rung).includes(environment))
    faults.push(
      `${where}: a summary is of a rung below; ${rung === 0 ? 'there is none below the first' : `there are: ${names.slice(0, rung).join(', ')}`}`,
    );
  return { kind, maxAgeSeconds, environment, builders, source: source && sourceOf(source) };
}

/** `90d` in seconds; the schema has checked the form. */
function seconds(duration: string): number {
  const unit = { s: 1, m: 60, h: 3600, d: 86_400 }[duration.at(-1) ?? 's'] ?? 1;
  return Number(duration.slice(0, -1)) * unit;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone.includes('/') || zone === 'UTC';
  } catch {
    return false;
  }
}

/** `environments.production.soak: …`, `environments.2: unknown key "aprovals"`, or `the file: unknown key "aproval"`. */
const FAULT = /^(?:the file|([^:\s]+)): (?:unknown key "([^"]+)")?/;

/** More faults than this help nobody. */
const MAX_FAULTS = 20;

/** @param text of the policy, for the line of each fault. */
/** What is wrong with a policy: `details.faults` of WAYBILL_POLICY_INVALID is a list of these. */
export interface PolicyFault {
  text: string;
  /** From 1; absent where the place is not in the file. */
  line?: number;
}

function invalid(name: string, texts: string[], file = ''): WaybillError {
  const lineOf = yamlLines(file);
  const faults = [...new Set(texts)].map((text): PolicyFault => {
    const [, place, key] = FAULT.exec(text) ?? [];
    const line = lineOf([...(place?.split('.') ?? []), ...(key === undefined ? [] : [key])]);
    return line === undefined ? { text } : { text, line };
  });
  const shown = faults
    .slice(0, MAX_FAULTS)
    .map(({ text, line }) => `  - ${text}${line === undefined ? '' : ` (line ${line})`}`);
  if (faults.length > MAX_FAULTS) shown.push(`  - and ${faults.length - MAX_FAULTS} more`);
  return errors.POLICY_INVALID({
    message: `${name} is not a valid delivery policy:\n${shown.join('\n')}`,
    where: name,
    details: { faults },
  });
}
