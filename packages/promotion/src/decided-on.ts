/**
 * What a decision on a promotion rests on and may turn while nothing in the config repository does: the evidence, withdrawals, rollbacks.
 * It is signed with the promotion, and found out again at the merge. (The policy, the trusted root and what the environments run are held
 * to the statement in statement-check.ts, whatever the decision; the clock, the approvals and the change may differ.)
 */
import type { PromotionPredicate } from '@waybill/evidence';
import type { PromotionFacts } from '@waybill/policy';

interface DecidedOn {
  /** Digests of the statements that count as evidence. */
  statements: string[];
  evidence: 'whole' | 'refused';
  withdrawal: string;
  rollback: string;
}

/**
 * In words, what was signed and is no longer so.
 * @param evidence every statement that counts now
 */
export function changedSinceSigned(
  { inputs }: PromotionPredicate,
  facts: PromotionFacts,
  evidence: PromotionPredicate['inputs']['evidence'],
): string[] {
  const signed = inputs.facts as unknown as Pick<PromotionFacts, 'evidence' | 'withdrawal' | 'rolledBack'>;
  const [then, now] = [decidedOn(signed, inputs.evidence), decidedOn(facts, evidence)];
  const states = (['evidence', 'withdrawal', 'rollback'] as const)
    .filter((name) => then[name] !== now[name])
    .map((name) => `${name} was ${then[name]}, is ${now[name]}`);
  const beside = (a: DecidedOn, b: DecidedOn) =>
    b.statements.filter((digest) => !a.statements.includes(digest));
  return [
    ...states,
    ...beside(now, then).map((digest) => `the statement ${digest} counts no longer`),
    ...beside(then, now).map((digest) => `the statement ${digest} did not count then`),
  ];
}

/** The facts of a statement are those of `recorded` (statement.ts): its bytes were compared before. */
function decidedOn(
  { evidence, withdrawal, rolledBack }: Pick<PromotionFacts, 'evidence' | 'withdrawal' | 'rolledBack'>,
  counted: PromotionPredicate['inputs']['evidence'],
): DecidedOn {
  return {
    statements: counted.map(({ statement }) => statement),
    evidence: evidence?.passed ? 'whole' : 'refused',
    withdrawal: withdrawal?.state ?? 'unknown',
    rollback: rolledBack?.state ?? 'unknown',
  };
}
