/**
 * in-toto Statement v1 (in-toto/attestation, spec/v1/statement.md): a claim (predicate) about subjects, each named by digest.
 * Waybill takes SHA-256 alone: a subject that is named otherwise is none.
 */
import { canonicalJson, sha256Hex } from '@waybill/toolkit';
import { JsonFault, JsonSyntaxFault, strictJson } from '@waybill/toolkit/strict-json';
import { asArray, asObject, asText } from './json-values.ts';
import { STATEMENT_V1, STATEMENT_V01 } from './media-types.ts';

export interface Subject {
  /** `sha256:` and 64 lower-case hex digits. */
  digest: string;
  name?: string;
  annotations?: Record<string, string>;
}

export interface Statement {
  subjects: Subject[];
  predicateType: string;
  predicate: Record<string, unknown>;
}

/** A payload that is not a statement; the message says what is wrong with it. */
export class StatementFault extends Error {}

const HEX_SHA256 = /^[0-9a-f]{64}$/;
/** GitHub's own limit for the subjects of one attestation. */
const MAX_SUBJECTS = 1024;

/** The bytes that are signed: canonical, so that the same facts always give the same statement. */
export function serializeStatement(statement: Statement): Buffer {
  return Buffer.from(
    canonicalJson({
      _type: STATEMENT_V1,
      subject: statement.subjects.map(({ digest, name, annotations }) => ({
        name,
        digest: { sha256: digest.slice('sha256:'.length) },
        annotations: annotations && Object.keys(annotations).length > 0 ? annotations : undefined,
      })),
      predicateType: statement.predicateType,
      predicate: statement.predicate,
    }),
    'utf8',
  );
}

/** Throws `StatementFault`. */
export function parseStatement(payload: Uint8Array): Statement {
  const fields = asObject(parsed(payload));
  if (!fields) throw new StatementFault('the payload is not a JSON object');
  if (fields._type !== STATEMENT_V1 && fields._type !== STATEMENT_V01)
    throw new StatementFault(`_type is ${shown(fields._type)}, not an in-toto statement`);
  const predicateType = asText(fields.predicateType);
  if (predicateType === undefined) throw new StatementFault('predicateType is missing');
  // The signature's predicate may be empty or null: its claim is the subject alone.
  const predicate = fields.predicate == null ? {} : asObject(fields.predicate);
  if (!predicate) throw new StatementFault('the predicate is not a JSON object');
  const subjects = asArray(fields.subject);
  if (!subjects || subjects.length === 0) throw new StatementFault('the statement has no subject');
  if (subjects.length > MAX_SUBJECTS)
    throw new StatementFault(`the statement has ${subjects.length} subjects, more than ${MAX_SUBJECTS}`);
  return { subjects: subjects.map(parseSubject), predicateType, predicate };
}

/** What is signed with a key twice says one thing to one verifier and another to the next. */
function parsed(payload: Uint8Array): unknown {
  try {
    return strictJson(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch (error) {
    const read = error instanceof JsonFault && !(error instanceof JsonSyntaxFault);
    const what = read ? error.message : 'is not JSON in UTF-8';
    throw new StatementFault(`the payload ${what}`);
  }
}

function parseSubject(value: unknown, position: number): Subject {
  const subject = asObject(value);
  const hex = asText(asObject(subject?.digest)?.sha256);
  if (!subject || hex === undefined || !HEX_SHA256.test(hex))
    throw new StatementFault(`subject ${position + 1} is not named by a SHA-256 digest`);
  const annotations = asObject(subject.annotations);
  return {
    digest: `sha256:${hex}`,
    name: asText(subject.name),
    annotations:
      annotations &&
      Object.fromEntries(
        Object.entries(annotations).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      ),
  };
}

/** What identifies a statement whoever signed it: the digest of its bytes as signed. */
export function statementDigest(payload: Uint8Array): string {
  return `sha256:${sha256Hex(payload)}`;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 120);
}
