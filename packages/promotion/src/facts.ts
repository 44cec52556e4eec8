/** Everything that `decidePromotion` asks for, read from where it can be believed. */
import {
  type EvidenceReport,
  type EvidenceSource,
  type Examination,
  examineEvidence,
  registrySource,
} from '@waybill/evidence';
import type { GitHubClient } from '@waybill/github';
import { digestOf, filesOf } from '@waybill/gitops';
import {
  type EntryFacts,
  type EvidenceRequirements,
  environmentOf,
  imageOf,
  type PromotionFacts,
  requirementsFor,
  rollbackFact,
  rollbackPath,
  targetsOf,
} from '@waybill/policy';
import { parseRepository, type RegistryClient, type Repository } from '@waybill/registry';
import { WaybillError } from '@waybill/toolkit';
import { staleRoot } from '@waybill/verification';
import { enforcedApprovals } from './approvals.ts';
import { type ChangeOpener, changeFact } from './change-management.ts';
import type { ConfigRevision } from './config.ts';
import { type ImageRecord, imageRecord, remembered } from './image-record.ts';
import { readTexts, textsAt } from './overlays.ts';
import { type RunningSince, runningSince } from './soak.ts';
import { withdrawalFact, withdrawalPath } from './withdrawals.ts';

/** A digest that is proposed for an environment. */
export interface Candidate {
  service: string;
  from: string;
  to: string;
  digest: string;
  /** Number of the pull request that proposes it; undefined before it is opened. */
  pullRequest?: number;
}

export interface EvidencePorts {
  github: GitHubClient;
  /** Opens a repository of a registry with the credentials of the job. */
  registry(repository: Repository): Promise<RegistryClient>;
  now: Date;
}

export interface FactPorts extends EvidencePorts {
  /** Asked where the environment requires a change. */
  changes: ChangeOpener;
}

/** A digest that a release proposes for the first environment. */
export type Entry = Omit<Candidate, 'from' | 'pullRequest'>;

export interface CollectedEntry {
  facts: EntryFacts;
  /** What the image carries about its own promotions; undefined where it could not be looked at. */
  record: ImageRecord | undefined;
  /** Where the image is, with what was read there; undefined likewise. */
  source: EvidenceSource | undefined;
  /** Undefined where the image could not even be looked at. */
  report: EvidenceReport | undefined;
  /** What the evidence says, beside the report; undefined where that is. */
  examined: Examination | undefined;
  /** What a reader should know of how the facts were read. */
  notes: string[];
}

export interface Collected extends CollectedEntry {
  facts: PromotionFacts;
  since: RunningSince | undefined;
}

/**
 * Collects the facts on a candidate at one revision of the config repository. What can't be read becomes a fact against the
 * promotion, with its reason; only the config repository itself must be readable.
 * @param known texts of the targets' files at that revision, where the caller has read them already.
 */
export async function collectFacts(
  config: ConfigRevision,
  candidate: Candidate,
  ports: FactPorts,
  known?: ReadonlyMap<string, string | undefined>,
): Promise<Collected> {
  const { repository, oid, policy } = config;
  const { service, from, to, digest } = candidate;
  const below = targetsOf(policy, service, from);
  const texts =
    known ??
    (await readTexts(ports.github, repository, oid, filesOf([...below, ...targetsOf(policy, service, to)])));
  const fromDigest = digestOf(below, textsAt(texts, repository, oid));
  const entry = await collectEntryFacts(config, candidate, ports, texts);
  let since: RunningSince | undefined;
  if (environmentOf(policy, to).soakSeconds > 0 && fromDigest === digest) {
    since = await runningSince(ports.github, repository, oid, below, digest);
    if (since.commit && !since.since)
      entry.notes.unshift(
        `commit ${since.commit.oid} put the digest into ${from}, but is not verified: its time is not believed`,
      );
  }
  const inFromSince = since?.since && latest(since.since, signedAt(entry.report));
  const change =
    environmentOf(policy, to).change === 'required'
      ? await changeFact(config, candidate, ports.changes)
      : undefined;
  entry.notes.push(...(change?.notes ?? []));
  return {
    ...entry,
    facts: { ...entry.facts, from, fromDigest, inFromSince, change: change?.fact },
    since,
  };
}

/** The facts that no rung below is needed for. As `collectFacts`. */
export async function collectEntryFacts(
  config: ConfigRevision,
  { service, to, digest }: Entry,
  ports: FactPorts,
  known?: ReadonlyMap<string, string | undefined>,
): Promise<CollectedEntry> {
  const { repository, oid, policy } = config;
  const targets = targetsOf(policy, service, to);
  const texts = known ?? (await readTexts(ports.github, repository, oid, filesOf(targets)));
  const toDigest = digestOf(targets, textsAt(texts, repository, oid));
  const listed = withdrawalPath(digest);
  const recorded = rollbackPath(service, to, digest);
  const lists =
    known?.has(listed) && known.has(recorded)
      ? known
      : await readTexts(ports.github, repository, oid, [listed, recorded]);
  const notes: string[] = [];
  const { evidence, examined, record, source } = await evidenceOf(
    config,
    { service, digest },
    requirementsFor(policy, service, to),
    ports,
  );
  let approvalsEnforced: number | undefined = 0;
  if (environmentOf(policy, to).approvals.count > 0) {
    const approvals = await enforcedApprovals(ports.github, repository, config.branch, filesOf(targets));
    approvalsEnforced = approvals.count;
    if (approvals.problem)
      notes.push(`the rules of ${config.branch} could not be read: ${approvals.problem}`);
  }
  return {
    facts: {
      service,
      to,
      candidate: digest,
      toDigest,
      evidence,
      withdrawal: await withdrawalFact(config, digest, lists.get(listed), record, ports.now),
      rolledBack: rollbackFact(lists.get(recorded), { service, environment: to, digest }),
      approvalsEnforced,
      now: ports.now,
    },
    record,
    source,
    report: examined?.report,
    examined,
    notes,
  };
}

/** Reads and verifies what an image carries. What can't be read becomes a failure with its reason. */
export async function evidenceOf(
  config: ConfigRevision,
  candidate: Pick<Entry, 'service' | 'digest'>,
  requirements: EvidenceRequirements,
  ports: EvidencePorts,
): Promise<Pick<CollectedEntry, 'examined' | 'record' | 'source'> & Pick<PromotionFacts, 'evidence'>> {
  const { policy } = config;
  try {
    const registry = await ports.registry(
      parseRepository(imageOf(policy, candidate.service), 'services.image'),
    );
    const source = remembered(registrySource(registry));
    const examined = await examineEvidence({
      registry: source,
      image: candidate.digest,
      requirements,
      trustedRoot: config.trustedRoot,
      now: ports.now,
    });
    const { report } = examined;
    const failures: PromotionFacts['evidence']['failures'] = report.checks
      .filter((check) => check.verdict === 'fail')
      .map(({ code, reason }) => ({ code, reason }));
    const stale = staleRoot(report, { root: config.trustedRoot, where: config.trustedRootName });
    if (stale) failures.unshift(failureOf(stale));
    const record = await imageRecord(source, candidate.digest, config);
    return {
      evidence: { passed: report.passed && failures.length === 0, failures },
      examined,
      record,
      source,
    };
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    // What could not be looked at is not clean: it stands against the promotion like evidence that is missing.
    return {
      evidence: { passed: false, failures: [failureOf(error)] },
      examined: undefined,
      record: undefined,
      source: undefined,
    };
  }
}

function failureOf(error: WaybillError): { code: string; reason: string } {
  const found = error.found === undefined ? '' : ` (${error.found.slice(0, 200)})`;
  return { code: shortCode(error), reason: `${error.message}${found}` };
}

/** The code of an error as rules and checks write it: without the prefix. */
export function shortCode(error: WaybillError): string {
  return error.code.replace(/^WAYBILL_/, '');
}

/** When the image was signed: it can't have run anywhere before. */
function signedAt(report: EvidenceReport | undefined): Date | undefined {
  const signature = report?.checks.find((check) => check.kind === 'signature' && check.verdict === 'pass');
  return signature?.signedAt === undefined ? undefined : new Date(signature.signedAt);
}

function latest(a: Date, b: Date | undefined): Date {
  return b !== undefined && b > a ? b : a;
}
