/**
 * The statement of a promotion (docs/promotion-statement.md): which change was decided on, by which policy, on what evidence, with
 * which result. Its first subject is the change itself, by the digest of its canonical JSON; the second is the image, so that the
 * statement is found where the image is.
 */
import { canonicalJson, sha256Hex } from '@waybill/toolkit';
import { asArray, asObject, at, type JsonObject, textAt } from '../json-values.ts';
import { predicateTypes } from '../media-types.ts';
import type { Statement } from '../statement.ts';

/** One value of one file, on its way from one commit to the next. */
export interface PromotedChange {
  /** Config repository, `owner/name`, with GitHub's numeric id: the name can be taken over, the id cannot. */
  repository: string;
  repositoryId: string;
  branch: string;
  service: string;
  from: string;
  to: string;
  /** `registry/repository` */
  image: string;
  file: string;
  /** Where in the file the value stands. */
  value: string;
  /** Commit of the branch that the change builds on. */
  base: string;
  /** Commit that makes the change. */
  head: string;
  /** Digest that `to` ran; null where nothing had been released there. */
  previous: string | null;
  candidate: string;
}

export interface PromotionPredicate {
  promotion: PromotedChange;
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
  /** Who started the promotion, by GitHub's numeric id, as the token of the signing run says; none in statements of before. */
  startedBy?: { id: number; login: string };
  /** The statement by which the environment came to run `previous`; null where there is none. */
  previousStatement: string | null;
}

/** What is wrong with a predicate; the message says which member. */
export class PromotionFault extends Error {}

const SHA256 = /^sha256:[0-9a-f]{64}$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** What names a change: two changes that differ in anything have different digests. */
export function changeDigest(change: PromotedChange): string {
  return `sha256:${sha256Hex(canonicalJson(change))}`;
}

export function promotionStatement(predicate: PromotionPredicate): Statement {
  const { promotion } = predicate;
  const { service, from, to, repository, head, image, candidate } = promotion;
  return {
    subjects: [
      { name: `${service}: ${from} to ${to}, ${repository}@${head}`, digest: changeDigest(promotion) },
      { name: image, digest: candidate },
    ],
    predicateType: predicateTypes.promotion,
    predicate: { ...predicate },
  };
}

/** Throws `PromotionFault`, also when the subjects are not those of the change. */
export function promotionOf(statement: Statement): PromotionPredicate {
  const { predicate } = statement;
  const text = (...path: string[]) => textIn(predicate, path);
  const like = (pattern: RegExp, ...path: string[]) => {
    const found = text(...path);
    if (!pattern.test(found)) throw new PromotionFault(`"${path.join('.')}" is not of its form`);
    return found;
  };
  const digestOrNull = (...path: string[]) =>
    at(predicate, ...path) === null ? null : like(SHA256, ...path);
  const change = (name: keyof PromotedChange) => text('promotion', name);
  const promotion: PromotedChange = {
    repository: change('repository'),
    repositoryId: change('repositoryId'),
    branch: change('branch'),
    service: change('service'),
    from: change('from'),
    to: change('to'),
    image: change('image'),
    file: change('file'),
    value: change('value'),
    base: like(COMMIT, 'promotion', 'base'),
    head: like(COMMIT, 'promotion', 'head'),
    previous: digestOrNull('promotion', 'previous'),
    candidate: like(SHA256, 'promotion', 'candidate'),
  };
  const file = (name: 'policy' | 'trustedRoot') => ({
    path: text('inputs', name, 'path'),
    digest: like(SHA256, 'inputs', name, 'digest'),
  });
  const facts = asObject(at(predicate, 'inputs', 'facts'));
  const decision = asObject(predicate.decision);
  if (!facts) throw new PromotionFault('"inputs.facts" is missing');
  if (!decision) throw new PromotionFault('"decision" is missing');
  const found: PromotionPredicate = {
    promotion,
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
    previousStatement: digestOrNull('previousStatement'),
  };
  if (predicate.startedBy !== undefined)
    found.startedBy = {
      id: idIn(predicate.startedBy, 'id', 'startedBy.id'),
      login: text('startedBy', 'login'),
    };
  const [subject, image] = statement.subjects;
  if (
    statement.subjects.length !== 2 ||
    subject?.digest !== changeDigest(promotion) ||
    image?.digest !== promotion.candidate
  )
    throw new PromotionFault('the subjects are not the change and the image that the statement speaks of');
  return found;
}

function textIn(value: unknown, path: string[]): string {
  const found = textAt(value, ...path);
  if (found === undefined) throw new PromotionFault(`"${path.join('.')}" is missing`);
  return found;
}

function listIn(value: unknown, path: string[]): unknown[] {
  const found = asArray(at(value, ...path));
  if (!found) throw new PromotionFault(`"${path.join('.')}" is not a list`);
  return found;
}

function idIn(value: unknown, member: string, name: string): number {
  const found = at(value, member);
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found <= 0)
    throw new PromotionFault(`"${name}" is not an id`);
  return found;
}
