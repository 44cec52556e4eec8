/**
 * What a statement claims, apart from what differs each time it is written. Two statements with the same key say the same;
 * two of one kind with different keys contradict each other.
 */
import { canonicalJson } from '@waybill/toolkit';
import { at } from './json-values.ts';
import { kindOf } from './media-types.ts';
import { verdictOf } from './predicates/gate-verdict.ts';
import { provenanceFacts, runOf } from './predicates/provenance.ts';
import { testFacts } from './predicates/test-result.ts';
import type { Statement } from './statement.ts';

/** For people: the part of a claim that would differ. */
export interface Claim {
  key: string;
  /** `run https://...`, `verdict pass for commit ...` */
  shown: string;
}

/** Throws the predicate's own fault when it cannot be read. */
export function claimOf(statement: Statement): Claim {
  const { predicate, predicateType } = statement;
  switch (kindOf(predicateType)) {
    case 'provenance': {
      const facts = provenanceFacts(predicate);
      // Attempts of one run are one build.
      const run = runOf(facts.invocationId ?? '');
      return {
        key: canonicalJson([facts.builderId, facts.repository, facts.ref, facts.commit, run]),
        shown: `run ${run} of commit ${facts.commit ?? 'unknown'}`,
      };
    }
    case 'gate': {
      const verdict = verdictOf(predicate);
      return {
        key: canonicalJson([verdict.repositoryId, verdict.commit, verdict.tree, verdict.verdict]),
        shown: `verdict ${verdict.verdict} for commit ${verdict.commit}`,
      };
    }
    case 'tests': {
      const { result, failed } = testFacts(predicate);
      return { key: canonicalJson([result, failed > 0]), shown: `tests ${result}` };
    }
    case 'summary': {
      const result = at(predicate, 'verificationResult');
      return { key: canonicalJson(result ?? null), shown: `summary ${String(result)}` };
    }
    case 'sbom':
      return sbomClaim(statement);
    default:
      // A signature claims nothing but that it was signed: two of them never contradict.
      return { key: predicateType, shown: predicateType };
  }
}

/** A bill of materials holds a serial number and the time it was made; the rest is what it claims. */
function sbomClaim({ predicate, predicateType, subjects }: Statement): Claim {
  const { serialNumber: _1, metadata, creationInfo, documentNamespace: _2, ...rest } = predicate;
  const without = (value: unknown, name: string) =>
    value === undefined ? undefined : { ...(value as Record<string, unknown>), [name]: undefined };
  return {
    key: canonicalJson([
      predicateType,
      subjects.map(({ digest }) => digest).sort(),
      { ...rest, metadata: without(metadata, 'timestamp'), creationInfo: without(creationInfo, 'created') },
    ]),
    shown: `${predicateType} of ${subjects.map(({ digest }) => digest).join(', ')}`,
  };
}
