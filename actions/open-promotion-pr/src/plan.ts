/** What there is to promote, and whether the policy lets it: nothing is written here. */
import type { EvidenceReport } from '@waybill/evidence';
import { type Edit, editDigest } from '@waybill/gitops';
import { type Decision, decidePromotion, imageOf, type Target, targetOf } from '@waybill/policy';
import {
  type Collected,
  type ConfigRevision,
  collectFacts,
  type FactPorts,
  releasedDigest,
  shortDigest,
  textOf,
} from '@waybill/promotion';
import type { Changes } from './changes/changes.ts';
import { type ChangePorts, collectChanges } from './changes/collect.ts';
import type { ProposalStatement } from './statement.ts';

/** One line of one file, to be proposed. */
export interface Proposal {
  service: string;
  from: string;
  to: string;
  digest: string;
  target: Target;
  edit: Edit;
  decision: Decision;
  report: EvidenceReport;
  /** Signed and attached to the image; undefined before that, and where the policy names no promoters. */
  statement?: ProposalStatement;
  changes: Changes;
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

/** @param texts of the targets' files at the revision of `config`. Throws WAYBILL_TARGET_* for files that can't be edited. */
export async function planPromotion(
  config: ConfigRevision,
  step: Step,
  texts: ReadonlyMap<string, string | undefined>,
  ports: FactPorts & ChangePorts,
): Promise<Plan> {
  const { policy, repository, oid } = config;
  const { service, from, to } = step;
  const below = targetOf(policy, service, from);
  const target = targetOf(policy, service, to);
  const digest = releasedDigest(textOf(texts, below, repository, oid), below);
  if (digest === undefined) return { kind: 'nothing', reason: `nothing has been released to ${from} yet` };
  const text = textOf(texts, target, repository, oid);
  if (releasedDigest(text, target) === digest)
    return { kind: 'nothing', reason: `${to} runs ${shortDigest(digest)} already, as ${from} does` };

  const collected = await collectFacts(config, { ...step, digest }, ports, texts);
  const { facts, report, examined, notes } = collected;
  const decision = decidePromotion(policy, facts);
  if (decision.verdict === 'refuse' || report === undefined || examined === undefined)
    return { kind: 'refused', digest, decision, report, notes };
  const edit = editDigest(text, target, { digest, repository: imageOf(policy, service) });
  const changes = await collectChanges(
    config,
    { ...step, digest, previous: decision.previous },
    examined,
    ports,
  );
  const proposal = { ...step, digest, target, edit, decision, report, changes };
  return { kind: 'propose', proposal, collected, notes };
}
