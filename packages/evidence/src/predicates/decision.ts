/**
 * What the statements of decisions on a change have in common, whether a digest is promoted or put back: all that the decision was made
 * of, its result, who approved and started it, and the statement before it.
 */
import { canonicalJson, sha256Hex } from '@waybill/toolkit';
import { asArray, asObject, at, type JsonObject, textAt } from '../json-values.ts';
import type { Statement } from '../statement.ts';

export interface DecisionPredicate {
  /** All that the decision was made of. */
  inputs: {
    policy: { path: string; digest: string };
    trustedRoot: { path: string; digest: string };
    /** Every statement that counted, by the digest of its bytes. */
    evidence: { kind: string; statement: string }[];
    /** What was found in the world; times are RFC 3339. */
    facts: JsonObject;
  };
  decision: JsonObject;
  /** Reviews of this very head; empty when the pull request is opened. */
  approvals: { reviewerId: number; commit: string }[];
  /** Who started it, by GitHub's numeric id, as the token of the signing run says; none in statements of before. */
  startedBy?: { id: number; login: string };
  /** The statement by which the environment came to run the digest that goes; null where there is none. */
  previousStatement: string | null;
}

/** What is wrong with a predicate; the message says which member. */
export class DecisionFault extends Error {}

export const SHA256 = /^sha256:[0-9a-f]{64}$/;
export const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** What names a change: two changes that differ in anything have different digests. */
export function changeDigest(change: object): string {
  return `sha256:${sha256Hex(canonicalJson(change))}`;
}

/** Throws `DecisionFault` when the subjects are not the change and the image. */
export function requireSubjects({ subjects }: Statement, change: object, image: string): void {
  const [first, second] = subjects;
  if (subjects.length !== 2 || first?.digest !== changeDigest(change) || second?.digest !== image)
    throw new DecisionFault('the subjects are not the change and the image that the statement speaks of');
}

/** Reads the members of a predicate by their paths; each throws `DecisionFault`. */
export function membersOf(predicate: unknown) {
  const text = (...path: string[]): string => textIn(predicate, path);
  const like = (pattern: RegExp, ...path: string[]): string => {
    const found = text(...path);
    if (!pattern.test(found)) throw new DecisionFault(`"${path.join('.')}" is not of its form`);
    return found;
  };
  const orNull = (pattern: RegExp, ...path: string[]): string | null =>
    at(predicate, ...path) === null ? null : like(pattern, ...path);
  return { text, like, orNull };
}

/** Throws `DecisionFault`. */
export function decisionOf(predicate: JsonObject): DecisionPredicate {
  const { text, like, orNull } = membersOf(predicate);
  const file = (name: 'policy' | 'trustedRoot') => ({
    path: text('inputs', name, 'path'),
    digest: like(SHA256, 'inputs', name, 'digest'),
  });
  const facts = asObject(at(predicate, 'inputs', 'facts'));
  const decision = asObject(predicate.decision);
  if (!facts) throw new DecisionFault('"inputs.facts" is missing');
  if (!decision) throw new DecisionFault('"decision" is missing');
  const found: DecisionPredicate = {
    inputs: {
      policy: file('policy'),
      trustedRoot: file('trustedRoot'),
      evidence: listIn(predicate, ['inputs', 'evidence']).map((item) => ({
        kind: textIn(item, ['kind']),
        statement: textIn(item, ['statement']),
      })),
      facts,
    },
    decision,
    approvals: listIn(predicate, ['approvals']).map((item) => ({
      reviewerId: idIn(item, 'reviewerId', 'approvals.reviewerId'),
      commit: textIn(item, ['commit']),
    })),
    previousStatement: orNull(SHA256, 'previousStatement'),
  };
  if (predicate.startedBy !== undefined)
    found.startedBy = {
      id: idIn(predicate.startedBy, 'id', 'startedBy.id'),
      login: text('startedBy', 'login'),
    };
  return found;
}

function textIn(value: unknown, path: string[]): string {
  const found = textAt(value, ...path);
  if (found === undefined) throw new DecisionFault(`"${path.join('.')}" is missing`);
  return found;
}

function listIn(value: unknown, path: string[]): unknown[] {
  const found = asArray(at(value, ...path));
  if (!found) throw new DecisionFault(`"${path.join('.')}" is not a list`);
  return found;
}

function idIn(value: unknown, member: string, name: string): number {
  const found = at(value, member);
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found <= 0)
    throw new DecisionFault(`"${name}" is not an id`);
  return found;
}
