/** The documents that are attested: read from files, each checked before anything is signed. */
import {
  type GateVerdict,
  JunitFault,
  parseGateVerdict,
  parseJunit,
  parseStatement,
  predicateTypes,
  type SbomFacts,
  SbomFault,
  StatementFault,
  sbomFacts,
  TestResultFault,
  testFacts,
  testResultPredicate,
  VerdictFault,
} from '@waybill/evidence';
import { messageOf, sha256Hex } from '@waybill/toolkit';
import { JsonFault, JsonSyntaxFault, strictJson } from '@waybill/toolkit/strict-json';
import { errors } from './errors.ts';

/** A file as read; `path` is for messages, relative as the user wrote it. */
export interface FileContent {
  path: string;
  bytes: Buffer;
}

export interface SbomDocument {
  path: string;
  facts: SbomFacts;
  document: Record<string, unknown>;
}

/**
 * In base64 with its signature still less than the 32 MiB that is read of a bundle (evidence-source.ts). Verifiers in clusters read at most
 * 10 MB, of which is warned.
 */
export const MAX_DOCUMENT_BYTES = 23 * 1024 * 1024;

/** Throws WAYBILL_SBOM_INVALID. */
export function readSbom({ path, bytes }: FileContent): SbomDocument {
  const invalid = (reason: string, fix?: string) =>
    errors.SBOM_INVALID({ message: `this is no bill of materials: ${reason}`, where: path, fix });
  try {
    const document = json(bytes);
    const facts = sbomFacts(document);
    return { path, facts, document: document as Record<string, unknown> };
  } catch (error) {
    if (error instanceof DocumentFault) throw invalid(error.message, error.fix);
    if (error instanceof SbomFault) throw invalid(error.message);
    throw error;
  }
}

/** What a file is that is no JSON in UTF-8, as far as its first bytes tell. */
function formOf(bytes: Buffer): string {
  if (bytes.length === 0) return 'the file is empty';
  const start = bytes.subarray(0, 256).toString('latin1');
  if (start.startsWith('\x1f\x8b')) return 'it is compressed (gzip); give the JSON itself';
  if (/^(?:\xff\xfe|\xfe\xff)/.test(start)) return 'it is UTF-16; JSON is exchanged in UTF-8 (RFC 8259)';
  if (/^(?:\xef\xbb\xbf)?\s*</.test(start)) return 'it is XML; only JSON is read';
  if (/^SPDXVersion:/m.test(start)) return 'it is SPDX in tag-value form; only JSON is read';
  return 'it is not JSON in UTF-8, or cut off';
}

/**
 * Digests that an SBOM statement is about: all of the image where the document describes the image itself, else the
 * platforms that it describes. Throws WAYBILL_SBOM_OTHER_IMAGE.
 */
export function sbomSubjects(sbom: SbomDocument, digests: readonly string[]): string[] {
  const [image] = digests;
  const { describes } = sbom.facts;
  if (image !== undefined && describes.includes(image)) return [...digests];
  const platforms = digests.filter((digest) => describes.includes(digest));
  if (platforms.length > 0) return platforms;
  throw errors.SBOM_OTHER_IMAGE({
    message: 'the bill of materials does not describe this image',
    where: sbom.path,
    expected: digests.join(' or '),
    found: describes.length === 0 ? 'no image by digest' : describes.join(', '),
  });
}

/**
 * @param digest what iac-gate said of the file, handed over as an output of its job, which no other job can change
 * Throws WAYBILL_VERDICT_REPLACED or WAYBILL_VERDICT_INVALID.
 */
export function readVerdict({ path, bytes }: FileContent, digest?: string): GateVerdict {
  const found = `sha256:${sha256Hex(bytes)}`;
  if (digest !== undefined && digest !== found) {
    throw errors.VERDICT_REPLACED({
      message: 'the gate verdict is not the one that the gate gave out',
      where: path,
      expected: digest,
      found,
    });
  }
  try {
    return parseGateVerdict(json(bytes));
  } catch (error) {
    if (!(error instanceof VerdictFault || error instanceof DocumentFault)) throw error;
    throw errors.VERDICT_INVALID({ message: `this is no gate verdict: ${error.message}`, where: path });
  }
}

/** That a verdict is about what the run was started for. Throws WAYBILL_VERDICT_OTHER_COMMIT. */
export function checkVerdict(
  verdict: GateVerdict,
  path: string,
  run: { repositoryId: string; commit: string },
): void {
  for (const [what, stated, wanted] of [
    ['repository id', verdict.repositoryId, run.repositoryId],
    ['commit', verdict.commit, run.commit],
  ] as const) {
    if (stated !== wanted)
      throw errors.VERDICT_OTHER_COMMIT({
        message: `the gate verdict is about another ${what} than this run`,
        where: path,
        expected: wanted,
        found: stated,
      });
  }
}

/** The predicate of a test result, from JUnit XML or as it is. Throws WAYBILL_TEST_RESULTS_INVALID. */
export async function readTestResults(
  { path, bytes }: FileContent,
  runUrl: string,
): Promise<Record<string, unknown>> {
  const invalid = (reason: string) =>
    errors.TEST_RESULTS_INVALID({ message: `these are no test results: ${reason}`, where: path });
  try {
    if (/^(?:\xef\xbb\xbf)?\s*</.test(bytes.subarray(0, 256).toString('latin1'))) {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const name = path.split('/').at(-1) ?? path;
      return testResultPredicate(await parseJunit(text), { name, bytes }, runUrl);
    }
    const value = json(bytes);
    const statement = isStatement(value) ? parseStatement(bytes) : undefined;
    if (statement && statement.predicateType !== predicateTypes.tests)
      throw invalid(`the statement's predicate type is ${statement.predicateType}`);
    const predicate = statement?.predicate ?? (value as Record<string, unknown>);
    testFacts(predicate);
    return predicate;
  } catch (error) {
    if (
      error instanceof JunitFault ||
      error instanceof TestResultFault ||
      error instanceof StatementFault ||
      error instanceof DocumentFault ||
      error instanceof TypeError
    )
      throw invalid(messageOf(error));
    throw error;
  }
}

/** A predicate of a type that Waybill does not know, taken as it is. Throws WAYBILL_PREDICATE_INVALID. */
export function readPredicate({ path, bytes }: FileContent): Record<string, unknown> {
  try {
    return jsonObject(bytes);
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    throw errors.PREDICATE_INVALID({
      message: `this is no predicate: ${error.message}`,
      where: path,
      expected: 'a JSON object in UTF-8, without the statement around it',
      fix: error.fix,
    });
  }
}

function isStatement(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_type' in value;
}

/** A JSON object without a statement around it. Throws `DocumentFault`. */
export function jsonObject(bytes: Buffer): Record<string, unknown> {
  const value = json(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DocumentFault('it is not a JSON object');
  if (isStatement(value)) throw new DocumentFault('it is a statement with the predicate inside');
  return value as Record<string, unknown>;
}

/** A file that is no JSON which every reader reads alike; the message says what it is instead. */
export class DocumentFault extends Error {
  readonly fix?: string;
  constructor(message: string, fix?: string) {
    super(message);
    this.fix = fix;
  }
}

/** What is signed is written anew: numbers must be kept, and of two equal keys neither may win. Throws `DocumentFault`. */
function json(bytes: Buffer): unknown {
  try {
    return strictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { numbers: 'exact' });
  } catch (error) {
    if (!(error instanceof JsonFault) || error instanceof JsonSyntaxFault)
      throw new DocumentFault(formOf(bytes));
    throw new DocumentFault(
      `it ${error.message}`,
      'correct that line, and what wrote it: all who verify it must read the same',
    );
  }
}
