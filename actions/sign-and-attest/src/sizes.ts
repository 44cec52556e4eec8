/** What verifiers of the field read of an image's evidence; held against what is to be signed, before it is. */
import { evidenceErrors, type Statement, serializeStatement } from '@waybill/evidence';
import { MAX_DOCUMENT_BYTES } from './documents.ts';

/** Kyverno: beyond these it does not look at the evidence of an image any more. */
const KYVERNO_MAX_BYTES = 10 * 1024 * 1024;
const KYVERNO_MAX_REFERRERS = 50;

/**
 * Sentences about what some verifier will not read, each with its remedy. Throws WAYBILL_STATEMENT_TOO_LARGE for what nobody reads.
 * @param added how many referrers each digest gets now
 * @param referrers how many it has already
 */
export function sizeWarnings(
  statements: readonly Statement[],
  added: number,
  referrers: ReadonlyMap<string, number>,
): string[] {
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
  for (const [digest, count] of referrers)
    if (count + added > KYVERNO_MAX_REFERRERS)
      warnings.push(
        `${digest} would have ${count + added} referrers, and Kyverno reads at most ${KYVERNO_MAX_REFERRERS}: delete those that no policy asks for, or build again`,
      );
  return warnings;
}
