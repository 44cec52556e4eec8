/**
 * The withdrawal of a digest (docs/withdrawal.md): it must not be promoted any more, by whose word, why, since when. A withdrawal
 * is never taken back by age or by deleting it: only a statement that names it lifts it.
 */
import { asArray, asCount, textAt } from '../json-values.ts';
import { predicateTypes } from '../media-types.ts';
import type { Statement } from '../statement.ts';

export interface Withdrawal {
  action: 'withdrawn' | 'reinstated';
  /** `registry/repository` */
  image: string;
  digest: string;
  reason: string;
  /** Who started the run, as the issuer of its token says. */
  by: { login: string; id: number };
  /** RFC 3339 */
  since: string;
  /** `reinstated`: digests of the statements of withdrawal that it lifts. */
  lifts: string[];
}

/** A predicate that is not a withdrawal. */
export class WithdrawalFault extends Error {}

const SHA256 = /^sha256:[0-9a-f]{64}$/;

export function withdrawalStatement(withdrawal: Withdrawal): Statement {
  const { image, digest, ...predicate } = withdrawal;
  return {
    subjects: [{ name: image, digest }],
    predicateType: predicateTypes.withdrawal,
    predicate,
  };
}

/** Throws `WithdrawalFault`. */
export function withdrawalOf({ subjects, predicate }: Statement): Withdrawal {
  const text = (...path: string[]): string => {
    const value = textAt(predicate, ...path);
    if (value === undefined) throw new WithdrawalFault(`"${path.join('.')}" is missing`);
    return value;
  };
  const [subject] = subjects;
  if (!subject?.name || subjects.length !== 1)
    throw new WithdrawalFault('it is not about one image with its name');
  const action = text('action');
  if (action !== 'withdrawn' && action !== 'reinstated')
    throw new WithdrawalFault('"action" is neither withdrawn nor reinstated');
  const id = asCount((predicate.by as { id?: unknown } | undefined)?.id);
  if (id === undefined) throw new WithdrawalFault('"by.id" is not an id');
  const since = text('since');
  if (Number.isNaN(Date.parse(since))) throw new WithdrawalFault('"since" is not a time');
  const lifts = asArray(predicate.lifts);
  const named = lifts?.filter((item) => typeof item === 'string' && SHA256.test(item)) as
    | string[]
    | undefined;
  if (!named || named.length !== lifts?.length) throw new WithdrawalFault('"lifts" is not a list of digests');
  return {
    action,
    image: subject.name,
    digest: subject.digest,
    reason: text('reason'),
    by: { login: text('by', 'login'), id },
    since,
    lifts: named,
  };
}

/** The withdrawals that no reinstatement names. `statement` is the digest of the statement that each stands in. */
export function inForce<T extends Withdrawal & { statement: string }>(all: readonly T[]): T[] {
  const lifted = new Set(all.flatMap(({ action, lifts }) => (action === 'reinstated' ? lifts : [])));
  return all.filter(({ action, statement }) => action === 'withdrawn' && !lifted.has(statement));
}
