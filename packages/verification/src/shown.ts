/** Names and facts of a report for people, whatever they are shown in. */
import type { EvidenceCheck } from '@waybill/evidence';

export const kindNames: Record<EvidenceCheck['kind'], string> = {
  signature: 'Signature',
  provenance: 'SLSA provenance',
  sbom: 'SBOM',
  gate: 'Gate verdict',
  tests: 'Tests',
  summary: 'Verification summary',
  evidence: 'All evidence',
};

/** Facts that stand elsewhere in a report, or are too long for a cell. */
const ELSEWHERE = ['builder', 'repository', 'run', 'verifier'];

/** What a statement says, worth a cell of a table. */
export function factsOf({ details }: Pick<EvidenceCheck, 'details'>): [string, string][] {
  return Object.entries(details)
    .filter(([name]) => !ELSEWHERE.includes(name))
    .map(([name, value]) => [name, String(value)]);
}
