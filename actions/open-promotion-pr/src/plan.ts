/** What there is to promote, and whether the policy lets it: nothing is written here. */
import type { EvidenceReport } from '@waybill/evidence';
import { digestOf, editTargets, type TargetsEdit } from '@waybill/gitops';
import {
  type ChangeFact,
  type Decision,
  decidePromotion,
  environmentOf,
  imageOf,
  type Targets,
  targetsOf,
} from '@waybill/policy';
import {
  type Collected,
  type ConfigRevision,
  collectFacts,
  type FactPorts,
  type StatedDecision,
  shortDigest,
  textsAt,
} from '@waybill/promotion';
import type { Changes } from './changes/changes.ts';
import { type ChangePorts, collectChanges } from './changes/collect.ts';
import type { DeclaredEmergency } from './emergency.ts';

/** One digest in all its places, to be proposed. */
export interface Proposal {
  service: string;
  from: string;
  to: string;
  digest: string;
  targets: Targets;
  edit: TargetsEdit;
  decision: Decision;
  /** Approvals that the policy asks for, which come after the decision. */
  approvals: number;
  report: EvidenceReport;
  /** Signed and attached to the image; undefined before that, and where the policy lets nobody sign one. */
  statement?: StatedDecision;
  changes: Changes;
  /** Declared by this run; undefined for a usual promotion. */
  emergency?: DeclaredEmergency;
  /** What change management says of the pull request; undefined before that, and where no change is required. */
  change?: ChangeFact;
  /** What the policy asks for besides, such as an assignee, and GitHub did not do. */
  undone?: string[];
}

export type Plan =
  /** Harmless: there is nothing to move. */
  | { kind: 'nothing'; reason: string }
  | {
      kind: 'refused';
      digest: string;
      decision: Decision;
      report: EvidenceReport | undefined;
      notes: string[];
    }
  | { kind: 'propose'; proposal: Proposal; collected: Collected; notes: string[] };

export interface Step {
  service: string;
  from: string;
  to: string;
}

/**
 * @param emergencyOf the emergency that this run declares for a digest.
 * @param pullRequestOf the open pull request of this very promotion, if an earlier run has opened it.
 * @param texts of the targets' files at the revision of `config`. Throws WAYBILL_TARGET_* for files that can't be edited.
 */
export async function planPromotion(
  config: ConfigRevision,
  step: Step,
  texts: ReadonlyMap<string, string | undefined>,
  ports: FactPorts & ChangePorts,
  pullRequestOf: (digest: string) => number | undefined,
  emergencyOf: (digest: string) => Promise<DeclaredEmergency | undefined>,
): Promise<Plan> {
  const { policy, repository, oid } = config;
  const { service, from, to } = step;
  const textOf = textsAt(texts, repository, oid);
  const targets = targetsOf(policy, service, to);
  const digest = digestOf(targetsOf(policy, service, from), textOf);
  if (digest === undefined) return { kind: 'nothing', reason: `nothing has been released to ${from} yet` };
  if (digestOf(targets, textOf) === digest)
    return { kind: 'nothing', reason: `${to} runs ${shortDigest(digest)} already, as ${from} does` };

  const collected = await collectFacts(
    config,
    { ...step, digest, pullRequest: pullRequestOf(digest) },
    ports,
    texts,
  );
  const { facts, report, examined, notes } = collected;
  const emergency = await emergencyOf(digest);
  facts.emergency = emergency?.fact;
  const decision = decidePromotion(policy, facts);
  if (decision.verdict === 'refuse' || report === undefined || examined === undefined)
    return { kind: 'refused', digest, decision, report, notes };
  const edit = editTargets(targets, { digest, repository: imageOf(policy, service) }, textOf);
  const changes = await collectChanges(
    config,
    { ...step, digest, previous: decision.previous },
    examined,
    ports,
  );
  const { count: approvals } = environmentOf(policy, step.to).approvals;
  const proposal = { ...step, digest, targets, edit, decision, approvals, report, changes, emergency };
  return { kind: 'propose', proposal, collected, notes };
}
