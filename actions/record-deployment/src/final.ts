/** The final statement of a merged promotion: found on the image, or decided at the moment of the merge, signed, and attached. */
import { promotionOf, type Statement } from '@waybill/evidence';
import type { GitHubClient } from '@waybill/github';
import { environmentOf, imageOf, type RuleResult } from '@waybill/policy';
import {
  approvalFacts,
  type ConfigRevision,
  type DecisionSigners,
  type FactPorts,
  finalStatement,
  readTexts,
  type SignedPromotion,
  signAndAttach,
  trustedPromotions,
  withdrawalFact,
  withdrawalPath,
} from '@waybill/promotion';
import { type Digest, parseRepository } from '@waybill/registry';
import { canonicalJson } from '@waybill/toolkit';
import type { FoundDecision } from './decision.ts';
import type { Move } from './moves.ts';

export interface FinalPorts {
  github: GitHubClient;
  /** Sees the teams of the organization; undefined where no token for that is given. */
  members: GitHubClient | undefined;
  /** Reads the repositories of the services. */
  sources: GitHubClient;
  registry: FactPorts['registry'];
  signer: DecisionSigners;
}

export interface FinalOutcome {
  final?: { digest: string; reference: string; isNew: boolean };
  /** Why the policy refuses it at the moment of the merge, by the final statement; empty where it does not. */
  against: string[];
  notes: string[];
}

/** Throws what reading the reviews, signing and the registry throw. */
export async function stateFinal(
  config: ConfigRevision,
  move: Move,
  merged: NonNullable<FoundDecision['merged']>,
  isDryRun: boolean,
  ports: FinalPorts,
): Promise<FinalOutcome> {
  const { pull, record, statement: proposed } = merged;
  const { policy } = config;
  const image = imageOf(policy, move.service);
  const at = new Date(pull.mergedAt ?? '');
  const there = trustedPromotions(config, record).statements.find((other) => isFinalOf(other, proposed, at));
  if (there)
    return {
      final: {
        digest: there.word.statementDigest,
        reference: `${image}@${there.word.referrer}`,
        isNew: false,
      },
      against: refusals(there.predicate.decision),
      notes: [],
    };
  if (isDryRun) return { against: [], notes: ['the final statement would be signed'] };
  const signer = await ports.signer(config, 'promotion');
  const { workflow } = signer;
  // A policy of before there were final statements lets the promote workflow alone sign.
  if (
    workflow !== undefined &&
    !policy.trust.promoters.some((promoter) => workflow.startsWith(`${promoter.workflow}@`))
  )
    return {
      against: [],
      notes: [
        `no final statement is signed: "trust.promoters" of ${config.policyPath} does not name this workflow (${workflow || 'the token names none'})`,
      ],
    };
  const { statement, notes } = await made(config, move, merged, at, ports);
  const attached = await signAndAttach(config, statement, move.after as Digest, 'promotion', {
    signer,
    registry: await ports.registry(parseRepository(image, 'services.image')),
  });
  return {
    final: { digest: attached.digest, reference: `${image}@${attached.referrer}`, isNew: true },
    against: refusals(promotionOf(statement).decision),
    notes,
  };
}

/** A rule that waits may have turned in the moments between the check and the merge; one that refuses was passed by. */
function refusals({ rules }: SignedPromotion['predicate']['decision']): string[] {
  return (rules as unknown as RuleResult[])
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ code, reason }) => `at the moment of the merge the policy refuses it: ${code}: ${reason}`);
}

/** The final one is decided at the very time of the merge; what was proposed was decided before. */
function isFinalOf(other: SignedPromotion, proposed: SignedPromotion, at: Date): boolean {
  return (
    canonicalJson(other.predicate.promotion) === canonicalJson(proposed.predicate.promotion) &&
    other.predicate.decision.evaluatedAt === at.toISOString() &&
    other.predicate.inputs.facts.approvals !== undefined
  );
}

async function made(
  config: ConfigRevision,
  move: Move,
  { pull, record, statement: { predicate } }: NonNullable<FoundDecision['merged']>,
  at: Date,
  ports: FinalPorts,
): Promise<{ statement: Statement; notes: string[] }> {
  const { service, environment: to, before: previous, after: digest, commit } = move;
  const { approvals: needed, emergency } = environmentOf(config.policy, to);
  // Who may approve an emergency is asked as well: its rule counts them.
  const from = [...new Set([...needed.from, ...(emergency?.approvers ?? [])])];
  const { startedBy } = predicate;
  const { approvals, notes } = await approvalFacts(
    config,
    { ...needed, from },
    { pull, service, to, previous, commit: undefined, startedBy },
    { ...ports, now: at },
    at,
  );
  const path = withdrawalPath(digest);
  const list = (await readTexts(ports.github, config.repository, commit, [path])).get(path);
  const withdrawals = record.withdrawals.filter(({ signedAt }) => signedAt <= at);
  const withdrawal = await withdrawalFact(config, digest, list, { withdrawals }, at);
  return { statement: finalStatement(predicate, config.policy, { at, approvals, withdrawal }), notes };
}
