/** Claims of the ID token beside what was expected of them: the table that explains a refusal. */
import { type IdTokenClaims, shownClaims, type WaybillError } from '@waybill/toolkit';

export interface ClaimRow {
  claim: string;
  /** Undefined where the token has no such claim. */
  got?: string;
  /** Undefined where nothing is known to be asked for. */
  expected?: string;
  /** `differs`: not what is expected; `suspect`: often the reason, but the trust policy is not known here. */
  verdict: 'fits' | 'differs' | 'suspect' | 'unknown';
}

export interface Expectations {
  /** claim=value as the owner of the trust policy states it; `*` at the end of a value stands for anything. */
  stated: Readonly<Record<string, string>>;
  /** `refs/heads/main`, where the event tells it. */
  defaultRef?: string;
}

/**
 * One row for each claim that may be shown and for each that is expected. What is stated is compared; where nothing is stated
 * for a claim, a ref that is not the default branch and an event that is a pull request are suspects, because most trust
 * policies ask for a branch.
 */
export function claimRows(claims: IdTokenClaims, expectations: Expectations): ClaimRow[] {
  const shown = new Map(shownClaims(claims));
  for (const claim of Object.keys(expectations.stated)) if (!shown.has(claim)) shown.set(claim, '');
  return [...shown].map(([claim]): ClaimRow => {
    const got = claims[claim] === undefined ? undefined : String(claims[claim]);
    const expected = expectations.stated[claim];
    if (expected !== undefined)
      return { claim, got, expected, verdict: matches(got, expected) ? 'fits' : 'differs' };
    if (claim === 'ref' && expectations.defaultRef !== undefined && got !== expectations.defaultRef)
      return { claim, got, expected: `${expectations.defaultRef} (the default branch)`, verdict: 'suspect' };
    if (claim === 'event_name' && got?.startsWith('pull_request'))
      return { claim, got, expected: 'push, or another event of a branch', verdict: 'suspect' };
    return { claim, got, verdict: 'unknown' };
  });
}

/** The rows at fault: those that differ; where none does, the suspects. */
export function faults(rows: readonly ClaimRow[]): ClaimRow[] {
  const differing = rows.filter((row) => row.verdict === 'differs');
  return differing.length > 0 ? differing : rows.filter((row) => row.verdict === 'suspect');
}

/** `ref is "refs/heads/x", expected "refs/heads/main"`. */
export function faultText(row: ClaimRow): string {
  const got = row.got === undefined ? 'is not in the token' : `is "${row.got}"`;
  return `${row.claim} ${got}, expected ${row.verdict === 'suspect' ? row.expected : `"${row.expected}"`}`;
}

/** The rows that an error carries in its details. */
export function rowsOf(error: unknown): ClaimRow[] {
  const rows = (error as WaybillError | undefined)?.details?.claims;
  return Array.isArray(rows) ? (rows as ClaimRow[]) : [];
}

function matches(got: string | undefined, expected: string): boolean {
  if (got === undefined) return false;
  return expected.endsWith('*') ? got.startsWith(expected.slice(0, -1)) : got === expected;
}
