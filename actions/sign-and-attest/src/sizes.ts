/** What verifiers of the field read of an image's evidence; held against what is to be signed, before it is. */
import { evidenceErrors, type Statement, serializeStatement } from '@waybill/evidence';
import { MAX_DOCUMENT_BYTES } from './documents.ts';
import { errors } from './errors.ts';

/** Kyverno: beyond these it does not look at the evidence of an image any more. */
const KYVERNO_MAX_BYTES = 10 * 1024 * 1024;

/** Sentences about what some verifier will not read, each with its remedy. Throws WAYBILL_STATEMENT_TOO_LARGE for what nobody reads. */
export function sizeWarnings(statements: readonly Statement[]): string[] {
  const sizes = statements.map((statement) => ({
    type: statement.predicateType,
    bytes: serializeStatement(statement).length,
  }));
  for (const { type, bytes } of sizes)
    if (bytes > MAX_DOCUMENT_BYTES)
      throw evidenceErrors.STATEMENT_TOO_LARGE({
        message: `the statement ${type} is larger than the limit`,
        where: type,
        expected: `at most ${MAX_DOCUMENT_BYTES} bytes`,
        found: `${bytes} bytes`,
      });
  const warnings: string[] = [];
  // base64 makes a third more of it.
  const total = Math.ceil((sizes.reduce((sum, { bytes }) => sum + bytes, 0) * 4) / 3);
  if (total > KYVERNO_MAX_BYTES) {
    const [largest] = [...sizes].sort((a, b) => b.bytes - a.bytes);
    warnings.push(
      `the evidence has ${total} bytes, and Kyverno reads at most ${KYVERNO_MAX_BYTES} of an image: make ${largest?.type ?? 'the largest document'} smaller, as by leaving the files of packages out of a bill of materials`,
    );
  }
  return warnings;
}

/**
 * Throws WAYBILL_TOO_MANY_REFERRERS where a digest would have more than `limit`.
 * @param referrers how many each digest has already
 * @param added statements that become referrers of their subjects
 */
export function expectReferrersWithin(
  limit: number,
  referrers: ReadonlyMap<string, number>,
  added: readonly Statement[],
): void {
  for (const [digest, there] of referrers) {
    const more = added.filter(({ subjects }) => subjects.some((subject) => subject.digest === digest)).length;
    if (more > 0 && there + more > limit)
      throw errors.TOO_MANY_REFERRERS({
        message: `${digest} has ${there} referrers and would get ${more} more`,
        where: 'max-referrers',
        expected: `at most ${limit}`,
        found: String(there + more),
      });
  }
}
