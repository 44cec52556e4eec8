/** A verification summary that a step before has written (slsa.dev/spec, "Verification Summary Attestation"), before it is signed. */
import { SummaryFault, summaryFacts } from '@waybill/evidence';
import { DocumentFault, type FileContent, jsonObject } from './documents.ts';
import { errors } from './errors.ts';

/**
 * @param names `registry/repository@digest` of the image and its platforms
 * Throws WAYBILL_SUMMARY_INVALID and WAYBILL_SUMMARY_OTHER_IMAGE.
 */
export function readSummary(file: FileContent, names: readonly string[]): Record<string, unknown> {
  const invalid = (found: string) =>
    errors.SUMMARY_INVALID({ message: 'this is no verification summary', where: file.path, found });
  try {
    const predicate = jsonObject(file.bytes);
    const { resourceUri } = summaryFacts(predicate);
    if (names.includes(resourceUri)) return predicate;
    throw errors.SUMMARY_OTHER_IMAGE({
      message: 'the verification summary is about another image',
      where: file.path,
      expected: names.join(' or '),
      found: resourceUri,
    });
  } catch (error) {
    if (error instanceof SummaryFault || error instanceof DocumentFault) throw invalid(error.message);
    throw error;
  }
}
