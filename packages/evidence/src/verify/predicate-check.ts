/** Whether a predicate says what is required: one function a kind of evidence, each over facts that are already verified. */

import type { EvidenceKind } from '../media-types.ts';
import { WORKFLOW_BUILD_TYPE } from '../media-types.ts';
import { type GateVerdict, VerdictFault, verdictOf } from '../predicates/gate-verdict.ts';
import { type ProvenanceFacts, provenanceFacts, runOf } from '../predicates/provenance.ts';
import { SbomFault, sbomFacts } from '../predicates/sbom.ts';
import { environmentLevel, SummaryFault, summaryFacts } from '../predicates/summary.ts';
import { TestResultFault, testFacts } from '../predicates/test-result.ts';
import type { ReasonCode } from '../reasons-errors.ts';
import type { EvidenceRequirement, SourceRequirement } from '../requirements.ts';
import type { AnyVerified } from './bundle-verifier.ts';
import { matchesAny } from './ref-pattern.ts';
import { isKey } from './signer.ts';
import { sourceOf } from './source.ts';

export type PredicateVerdict =
  | { ok: true; details: Record<string, string | number> }
  | { ok: false; code: ReasonCode; reason: string };

export interface PredicateContext {
  requirement: EvidenceRequirement;
  /** The service's repository, and what of it may be released. */
  source: SourceRequirement;
  /** `https://github.com` */
  serverUrl: string;
  /** Commit that the image was built from, where provenance says it. */
  commit?: string;
  /** The index, where there is one, and all its platforms. */
  family: readonly string[];
  /** `registry/repository` */
  image: string;
}

const fail = (code: ReasonCode, reason: string): PredicateVerdict => ({ ok: false, code, reason });

type Check = (bundle: AnyVerified, context: PredicateContext) => PredicateVerdict;

const checks: Record<EvidenceKind, Check> = {
  signature: (bundle) => {
    const annotations = bundle.statement.subjects[0]?.annotations ?? {};
    return { ok: true, details: annotations };
  },
  provenance,
  sbom,
  gate,
  tests,
  summary,
};

/** Judges the predicate of a verified bundle of the kind `context.requirement` names. */
export function predicateCheck(bundle: AnyVerified, context: PredicateContext): PredicateVerdict {
  try {
    return checks[context.requirement.kind](bundle, context);
  } catch (error) {
    if (
      error instanceof VerdictFault ||
      error instanceof SbomFault ||
      error instanceof SummaryFault ||
      error instanceof TestResultFault
    )
      return fail('PREDICATE_PARSE', error.message);
    throw error;
  }
}

function provenance(bundle: AnyVerified, { source, serverUrl }: PredicateContext): PredicateVerdict {
  const { statement, signer } = bundle;
  if (isKey(signer)) return provenanceByKey(bundle, source, serverUrl);
  const facts = provenanceFacts(statement.predicate);
  // The certificate holds what GitHub said about the run; a provenance that says otherwise was made up.
  const expected: Required<ProvenanceFacts> = {
    buildType: WORKFLOW_BUILD_TYPE,
    builderId: signer.builderUri,
    repository: signer.sourceRepositoryUri,
    ref: refOf(signer.configUri) ?? signer.sourceRef,
    commit: signer.sourceDigest,
    sourceUri: `git+${signer.sourceRepositoryUri}@${signer.sourceRef}`,
    invocationId: signer.runUrl,
  };
  for (const [name, value] of Object.entries(expected)) {
    const found = facts[name as keyof ProvenanceFacts];
    if (found !== value)
      return fail(
        'PROVENANCE_CERTIFICATE',
        `${name}: the provenance says ${found ?? 'nothing'}, the certificate says ${value === '' ? 'nothing' : value}`,
      );
  }
  return {
    ok: true,
    details: {
      builder: expected.builderId,
      repository: expected.repository,
      ref: signer.sourceRef,
      commit: expected.commit,
      run: runOf(expected.invocationId),
    },
  };
}

/** No certificate says where it was built: what the holder of the key says of it is held against what is required. */
function provenanceByKey(
  bundle: AnyVerified,
  required: SourceRequirement,
  serverUrl: string,
): PredicateVerdict {
  const facts = provenanceFacts(bundle.statement.predicate);
  const source = sourceOf(bundle);
  if (facts.buildType !== WORKFLOW_BUILD_TYPE)
    return fail(
      'PREDICATE_PARSE',
      `the build type is ${facts.buildType ?? 'missing'}, not ${WORKFLOW_BUILD_TYPE}`,
    );
  const differs = (what: string, expected: string, found: string) =>
    `${what}: expected ${expected}, the provenance says ${found === '' ? 'nothing' : found}`;
  const repository = `${serverUrl}/${required.repository}`;
  if (source.repository.toLowerCase() !== repository.toLowerCase())
    return fail('IDENTITY_REPO', differs('source repository', repository, source.repository));
  if (required.repositoryId !== undefined && source.repositoryId !== required.repositoryId)
    return fail(
      'IDENTITY_REPO_ID',
      differs('source repository id', required.repositoryId, source.repositoryId),
    );
  if (!matchesAny(source.ref, required.refs))
    return fail('IDENTITY_SOURCE_REF', differs('source ref', required.refs.join(' or '), source.ref));
  if (source.commit === '') return fail('PREDICATE_PARSE', 'the provenance names no commit');
  return {
    ok: true,
    details: {
      builder: facts.builderId ?? '',
      repository: source.repository,
      ref: source.ref,
      commit: source.commit,
      run: runOf(facts.invocationId ?? ''),
    },
  };
}

/** The ref of a workflow URI: what stands after the last `@`. */
function refOf(uri: string): string | undefined {
  return /@(refs\/\S+|[0-9a-f]{40})$/.exec(uri)?.[1];
}

function gate(bundle: AnyVerified, { requirement, source, commit }: PredicateContext): PredicateVerdict {
  const verdict = verdictOf(bundle.statement.predicate);
  if (verdict.verdict !== 'pass') return fail('GATE_NOT_PASSED', notPassed(verdict));
  if (verdict.repository.toLowerCase() !== source.repository.toLowerCase())
    return fail('VERDICT_SUBJECT', `the verdict is about ${verdict.repository}, not ${source.repository}`);
  if (source.repositoryId !== undefined && verdict.repositoryId !== source.repositoryId)
    return fail(
      'VERDICT_SUBJECT',
      `the verdict is about repository id ${verdict.repositoryId}, not ${source.repositoryId}`,
    );
  const built = commit ?? (isKey(bundle.signer) ? undefined : bundle.signer.sourceDigest);
  if (built === undefined)
    return fail(
      'VERDICT_SUBJECT',
      'no provenance says which commit the image was built from, and a key does not',
    );
  if (verdict.commit !== built)
    return fail(
      'VERDICT_SUBJECT',
      `the verdict is about commit ${verdict.commit}, the image was built from ${built}`,
    );
  const { policyDigests } = requirement;
  if (policyDigests && !policyDigests.includes(verdict.policy.digest))
    return fail(
      'GATE_POLICY',
      `the gate judged under policy ${verdict.policy.digest}, required is ${policyDigests.join(' or ')}`,
    );
  return {
    ok: true,
    details: {
      verdict: verdict.verdict,
      policy: verdict.policy.digest,
      critical: verdict.counts.critical,
      high: verdict.counts.high,
      medium: verdict.counts.medium,
      low: verdict.counts.low,
      excepted: verdict.counts.excepted,
      tools: verdict.tools.map(({ name, version }) => `${name} ${version}`).join(', '),
    },
  };
}

function notPassed(verdict: GateVerdict): string {
  const reasons = verdict.reasons.slice(0, 3).map(({ text }) => text);
  return `the verdict of the gate is ${verdict.verdict}${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}`;
}

function tests({ statement }: AnyVerified, { requirement }: PredicateContext): PredicateVerdict {
  const facts = testFacts(statement.predicate);
  if (facts.result !== 'PASSED' || facts.failed > 0)
    return fail('TESTS_NOT_PASSED', `the result is ${facts.result}, ${facts.failed} tests failed`);
  const minimum = requirement.minimumTests ?? 1;
  if (facts.passed < minimum)
    return fail('TESTS_NOT_PASSED', `${facts.passed} tests passed, required are at least ${minimum}`);
  return {
    ok: true,
    details: { result: facts.result, passed: facts.passed, failed: facts.failed, skipped: facts.skipped },
  };
}

function sbom({ statement }: AnyVerified, { requirement, family }: PredicateContext): PredicateVerdict {
  const facts = sbomFacts(statement.predicate);
  if (requirement.formats && !requirement.formats.includes(facts.format))
    return fail(
      'SBOM_FORMAT',
      `the format is ${facts.format}, required is ${requirement.formats.join(' or ')}`,
    );
  const minimum = requirement.minimumComponents ?? 1;
  if (facts.components < minimum)
    return fail(
      'SBOM_INCOMPLETE',
      `the document lists ${facts.components} components, required are at least ${minimum}`,
    );
  const subjects = statement.subjects.map(({ digest }) => digest);
  const described = facts.describes.filter((digest) => family.includes(digest));
  if (described.length === 0)
    return fail(
      'SBOM_SUBJECT',
      `the document describes ${facts.describes.length === 0 ? 'no image by digest' : facts.describes.join(', ')}`,
    );
  // The bill of one platform is not that of the others, nor of the index: it counts for itself alone.
  const [image] = family;
  if (!described.includes(image ?? '') && subjects.some((digest) => !described.includes(digest)))
    return fail(
      'SBOM_SUBJECT',
      `the document describes ${described.join(', ')}, the statement also names ${subjects.filter((digest) => !described.includes(digest)).join(', ')}`,
    );
  return {
    ok: true,
    details: { format: `${facts.format} ${facts.version}`, components: facts.components },
  };
}

function summary(bundle: AnyVerified, { requirement, family, image }: PredicateContext): PredicateVerdict {
  const facts = summaryFacts(bundle.statement.predicate);
  const { signer } = bundle;
  if (!isKey(signer) && facts.verifierId !== signer.builderUri)
    return fail(
      'PROVENANCE_CERTIFICATE',
      `the summary says that ${facts.verifierId} verified, the certificate says ${signer.builderUri}`,
    );
  if (!family.some((digest) => facts.resourceUri === `${image}@${digest}`))
    return fail('RESOURCE_URI', `the summary is about ${facts.resourceUri}, not ${image}@${family[0] ?? ''}`);
  if (facts.result !== 'PASSED') return fail('VSA_NOT_PASSED', 'the summary says that verification failed');
  const { policyDigests } = requirement;
  if (policyDigests && !policyDigests.includes(facts.policyDigest ?? ''))
    return fail(
      'VSA_POLICY',
      `the summary was written under policy ${facts.policyDigest ?? 'unknown'}, required is ${policyDigests.join(' or ')}`,
    );
  const level = requirement.environment === undefined ? undefined : environmentLevel(requirement.environment);
  if (level !== undefined && !facts.levels.includes(level))
    return fail(
      'VSA_ENVIRONMENT',
      `the summary is for ${facts.levels.join(', ') || 'no environment'}, required is ${level}`,
    );
  return { ok: true, details: { verifier: facts.verifierId, policy: facts.policyDigest ?? facts.policyUri } };
}
