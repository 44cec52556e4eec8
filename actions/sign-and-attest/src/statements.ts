/** What is claimed about the image: one statement of each kind, about the image and all its platforms. */
import {
  type GateVerdict,
  gatePredicate,
  predicateTypes,
  provenancePredicate,
  type Statement,
  signatureStatement,
} from '@waybill/evidence';
import type { IdTokenClaims } from '@waybill/toolkit';
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
  others: { type: string; predicate: Record<string, unknown> }[];
}

/** @param digests the image first, then its platforms */
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
  for (const sbom of documents.sboms)
    out.push({
      subjects: about(sbomSubjects(sbom, digests)),
      predicateType: sbom.facts.predicateType,
      predicate: sbom.document,
    });
  if (documents.verdict)
    out.push({
      subjects: about(digests),
      predicateType: predicateTypes.gate,
      predicate: gatePredicate(documents.verdict, run.builder),
    });
  if (documents.tests)
    out.push({ subjects: about(digests), predicateType: predicateTypes.tests, predicate: documents.tests });
  for (const { type, predicate } of documents.others)
    out.push({ subjects: about(digests), predicateType: type, predicate });
  return out;
}
