/** A statement beside the one that its own inputs give again. */
import { type Statement, serializeStatement, statementDigest } from '@waybill/evidence';
import { canonicalJson } from '@waybill/toolkit';

export interface Replay {
  /** Whether the statement is what its inputs give, byte for byte. */
  equal: boolean;
  /** The bytes that they give, and the digest of those. */
  bytes: Buffer;
  digest: string;
  /** Where the two differ, as paths: `predicate.decision.verdict`. */
  differences: string[];
}

export function compared(statement: Statement, again: Statement): Replay {
  const [was, is] = [serializeStatement(statement), serializeStatement(again)];
  return {
    equal: was.equals(is),
    bytes: is,
    digest: statementDigest(is),
    differences: apart(JSON.parse(was.toString('utf8')), JSON.parse(is.toString('utf8')), ''),
  };
}

/** More paths than this help nobody. */
const MAX_DIFFERENCES = 20;

function apart(a: unknown, b: unknown, path: string): string[] {
  if (canonicalJson(a) === canonicalJson(b)) return [];
  const [left, right] = [membersOf(a), membersOf(b)];
  if (!left || !right) return [path];
  return [...new Set([...left.keys(), ...right.keys()])]
    .flatMap((key) =>
      apart(left.get(key) ?? null, right.get(key) ?? null, path === '' ? key : `${path}.${key}`),
    )
    .slice(0, MAX_DIFFERENCES);
}

function membersOf(value: unknown): Map<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}
