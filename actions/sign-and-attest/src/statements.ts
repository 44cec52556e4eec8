/** What is claimed about the image: one statement of each kind, about the image and all its platforms. */
import {
  claimOf,
  type GateVerdict,
  gatePredicate,
  predicateTypes,
  provenancePredicate,
  reasons,
  type Statement,
  signatureStatement,
} from '@waybill/evidence';
import { canonicalJson, type IdTokenClaims } from '@waybill/toolkit';
import { type SbomDocument, sbomSubjects } from './documents.ts';

export interface Claims {
  /** Undefined where a key signs and no provenance is written: then the run has no need of a token. */
  claims?: IdTokenClaims;
  /** URI of the workflow that runs. */
  builder: string;
  serverUrl: string;
  /** Inputs of the event that started the run. */
  eventInputs?: Record<string, unknown>;
}

export interface Documents {
  sboms: SbomDocument[];
  verdict?: GateVerdict;
  tests?: Record<string, unknown>;
  /** About the image and all its platforms where no subjects are named. */
  others: { type: string; predicate: Record<string, unknown>; subjects?: readonly string[] }[];
}

/** Throws WAYBILL_SBOM_OTHER_IMAGE and _EVIDENCE_CONTRADICTS. @param digests the image first, then its platforms */
export function statementsFor(
  digests: readonly string[],
  documents: Documents,
  run: Claims,
  options: { provenance: boolean; annotations: Record<string, string> },
): Statement[] {
  const about = (wanted: readonly string[]) => wanted.map((digest) => ({ digest }));
  const out: Statement[] = [signatureStatement(digests, options.annotations)];
  if (options.provenance && run.claims)
    out.push({
      subjects: about(digests),
      predicateType: predicateTypes.provenance,
      predicate: provenancePredicate(run.claims, { serverUrl: run.serverUrl, inputs: run.eventInputs }),
    });
  out.push(...sbomStatements(documents.sboms, digests));
  if (documents.verdict)
    out.push({
      subjects: about(digests),
      predicateType: predicateTypes.gate,
      predicate: gatePredicate(documents.verdict, run.builder),
    });
  if (documents.tests)
    out.push({ subjects: about(digests), predicateType: predicateTypes.tests, predicate: documents.tests });
  const others = new Map(documents.others.map((item) => [canonicalJson([item.type, item.predicate]), item]));
  for (const { type, predicate, subjects = digests } of others.values())
    out.push({ subjects: about(subjects), predicateType: type, predicate });
  return out;
}

/**
 * One statement for each bill. The same bill twice is one; another one of the same format about the same digests would contradict it, and
 * every verifier would refuse both.
 */
function sbomStatements(sboms: readonly SbomDocument[], digests: readonly string[]): Statement[] {
  const byPlace = new Map<string, { path: string; statement: Statement }>();
  for (const sbom of sboms) {
    const { path, document, facts } = sbom;
    const subjects = sbomSubjects(sbom, digests).map((digest) => ({ digest }));
    const statement = { subjects, predicateType: facts.predicateType, predicate: document };
    const place = [facts.predicateType, ...subjects.map(({ digest }) => digest)].join(' ');
    const other = byPlace.get(place);
    if (other && claimOf(other.statement).key !== claimOf(statement).key)
      throw reasons.EVIDENCE_CONTRADICTS({
        message: 'two bills of materials of one format are about the same digests, and differ',
        where: 'sbom',
        expected: 'one bill of each format for a digest',
        found: `${other.path} and ${path}`,
        fix: 'give one of the two; what both have found belongs into one document',
      });
    if (!other) byPlace.set(place, { path, statement });
  }
  return [...byPlace.values()].map(({ statement }) => statement);
}
