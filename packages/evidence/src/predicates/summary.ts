/**
 * SLSA verification summary v1 (slsa.dev/spec, "Verification Summary Attestation"): a verifier's signed word that it has looked at
 * all evidence, so that the next environment and the cluster check one statement.
 */
import { asArray, asObject, textAt } from '../json-values.ts';
import { predicateTypes } from '../media-types.ts';
import type { EvidenceReport } from '../report.ts';
import type { Statement } from '../statement.ts';

export interface SummaryFacts {
  verifierId: string;
  /** RFC 3339 */
  timeVerified: string;
  resourceUri: string;
  policyUri: string;
  policyDigest?: string;
  result: 'PASSED' | 'FAILED';
  levels: string[];
}

/** What the verdict was reached under. */
export interface SummaryPolicy {
  uri: string;
  /** `sha256:...` of the policy's bytes. */
  digest: string;
  /** The environment whose requirements the image meets. */
  environment?: string;
}

/**
 * How a summary names an environment among the levels that were verified. The specification leaves names that do not begin with
 * `SLSA_` to whoever verifies ("SlsaResult").
 */
export function environmentLevel(environment: string): string {
  return `WAYBILL_ENVIRONMENT_${environment}`;
}

/** A predicate that is not a verification summary. */
export class SummaryFault extends Error {}

export interface SummaryInput {
  /** URI of the workflow that verified. */
  verifierId: string;
  timeVerified: Date;
  /** `registry/repository@sha256:...` of the image. */
  resourceUri: string;
  policy: { uri: string; digest: string };
  /** Digests of the statements that were looked at. */
  inputs: { uri: string; digest: string }[];
  passed: boolean;
  levels?: string[];
}

/**
 * The statement of a verifier about an image that it has looked at. Every statement that was judged is named by digest, so
 * that a reader can tell what the verdict rests on.
 * @param verifier URI of the workflow that verified, as its certificate will say it
 */
export function summaryStatement(report: EvidenceReport, verifier: string, policy: SummaryPolicy): Statement {
  const inputs = report.checks.flatMap(({ statementDigest, predicateType }) =>
    statementDigest === undefined || predicateType === undefined
      ? []
      : [{ uri: predicateType, digest: statementDigest }],
  );
  return {
    subjects: [{ digest: report.digest }, ...report.platforms.map(({ digest }) => ({ digest }))],
    predicateType: predicateTypes.summary,
    predicate: summaryPredicate({
      verifierId: verifier,
      timeVerified: new Date(report.verifiedAt),
      resourceUri: `${report.image}@${report.digest}`,
      policy: { uri: policy.uri, digest: policy.digest },
      inputs,
      passed: report.passed,
      levels: policy.environment === undefined ? [] : [environmentLevel(policy.environment)],
    }),
  };
}

export function summaryPredicate(input: SummaryInput): Record<string, unknown> {
  const sha256 = (digest: string) => ({ sha256: digest.slice('sha256:'.length) });
  return {
    verifier: { id: input.verifierId },
    timeVerified: input.timeVerified.toISOString(),
    resourceUri: input.resourceUri,
    policy: { uri: input.policy.uri, digest: sha256(input.policy.digest) },
    inputAttestations: input.inputs.map(({ uri, digest }) => ({ uri, digest: sha256(digest) })),
    verificationResult: input.passed ? 'PASSED' : 'FAILED',
    verifiedLevels: input.levels ?? [],
    slsaVersion: '1.1',
  };
}

/** Throws `SummaryFault`. */
export function summaryFacts(predicate: Record<string, unknown>): SummaryFacts {
  const text = (...path: string[]): string => {
    const value = textAt(predicate, ...path);
    if (value === undefined) throw new SummaryFault(`"${path.join('.')}" is missing`);
    return value;
  };
  const result = text('verificationResult');
  if (result !== 'PASSED' && result !== 'FAILED')
    throw new SummaryFault('"verificationResult" is neither PASSED nor FAILED');
  const timeVerified = text('timeVerified');
  if (Number.isNaN(Date.parse(timeVerified))) throw new SummaryFault('"timeVerified" is not a time');
  if (!asObject(predicate.policy)) throw new SummaryFault('"policy" is missing');
  const hex = textAt(predicate, 'policy', 'digest', 'sha256');
  return {
    verifierId: text('verifier', 'id'),
    timeVerified,
    resourceUri: text('resourceUri'),
    policyUri: text('policy', 'uri'),
    policyDigest: hex === undefined ? undefined : `sha256:${hex}`,
    result,
    levels: (asArray(predicate.verifiedLevels) ?? []).filter((level) => typeof level === 'string'),
  };
}
