/**
 * The verdict over an image: everything attached to it is read, verified and judged against what is required. Nothing counts
 * because it is there; whatever cannot be looked at is not taken as clean.
 */
import { type Digest, parseDigest, parseReference, type RegistryClient } from '@waybill/registry';
import { claimOf } from '../claim-key.ts';
import { isVulnerabilityScan } from '../difference/findings.ts';
import {
  type EvidenceSource,
  type FoundBundle,
  type FoundEvidence,
  registrySource,
} from '../evidence-source.ts';
import { digestsOf, type ImageParts, imageParts } from '../image-parts.ts';
import { type EvidenceKind, kindOf } from '../media-types.ts';
import type { ReasonCode } from '../reasons-errors.ts';
import type { EvidenceCheck, EvidenceReport, RejectedEvidence } from '../report.ts';
import type { EvidenceRequirement, EvidenceRequirements, TrustedKey } from '../requirements.ts';
import type { Statement } from '../statement.ts';
import type { TrustedRootFile } from '../trust/trusted-root.ts';
import { type AnyVerified, type BundleVerdict, bundleVerifier } from './bundle-verifier.ts';
import { identityFindings, type TrustedIdentity } from './identity-check.ts';
import { predicateCheck } from './predicate-check.ts';
import { runOfSigner, signerName } from './signer.ts';
import { sourceOf } from './source.ts';

export interface VerifyOptions {
  /** The repository of the image, or another place where evidence is. */
  registry: RegistryClient | EvidenceSource;
  /** Digest, or `registry/repository@digest` of the same repository. */
  image: string;
  requirements: EvidenceRequirements;
  trustedRoot: TrustedRootFile;
  /** The time that ages are measured against. */
  now: Date;
  /** `registry/repository` by which the image goes, where the source has another name (a folder). */
  imageName?: string;
}

/** A statement about the image that counts: signed by a trusted workflow, and in no contradiction to another one. */
export interface AcceptedStatement {
  kind: EvidenceKind | 'vulnerabilities';
  statement: Statement;
  /** `sha256:...` of its bytes as signed. */
  statementDigest: string;
  signedAt: Date;
}

export interface Examination {
  report: EvidenceReport;
  /** Of every kind that says what an image is made of, whether it is required or not, and however old it is. */
  accepted: AcceptedStatement[];
  /** Bytes of the image's manifests, the image's first. */
  manifests: Buffer[];
}

/** Timestamps may be ahead of this clock by so much. */
const CLOCK_SKEW_MS = 60_000;

/** A bundle with what speaks for or against it. `stage` counts how far it came; the furthest failure is the one to tell. */
interface Judged {
  found: FoundBundle;
  verified: AnyVerified;
  stage: number;
  code: ReasonCode | 'OK';
  reason: string;
  details: Record<string, string | number>;
}

const STAGE = { subject: 1, identity: 2, age: 3, predicate: 4, all: 5 } as const;

/**
 * Throws WAYBILL_DIGEST_FORMAT, _NOT_AN_IMAGE, _IMAGE_UNKNOWN, _TRUST_ROOT_INVALID and what reading the registry throws; all
 * that concerns evidence is in the report, which passes only when every check does.
 */
export async function verifyEvidence(options: VerifyOptions): Promise<EvidenceReport> {
  return (await examineEvidence(options)).report;
}

/** The same, with what the statements say: for those who compare two images. Throws what `verifyEvidence` throws. */
export async function examineEvidence(options: VerifyOptions): Promise<Examination> {
  const { requirements, trustedRoot, now } = options;
  const source = 'evidence' in options.registry ? options.registry : registrySource(options.registry);
  const digest = digestIn(options.image);
  const image = options.imageName ?? source.name;
  // All that is known to be needed is asked for at once, and the verifier is made while the answers are on their way.
  const [looking, attached] = [imageParts(source, digest), source.evidence(digest)];
  for (const answer of [looking, attached]) answer.catch(() => undefined);
  const verify = await bundleVerifier(trustedRoot, { ...requirements, keys: allKeys(requirements), now });
  const parts = await looking;
  const { bundles, unreadable, others } = await collect(source, parts, attached);
  const verdicts = await Promise.all(
    bundles.map(async (found) => ({
      found,
      verdict: await verify(found.bytes, found.referrer, found.signedPayload),
    })),
  );

  const verified = withoutCopies(
    verdicts.flatMap(({ found, verdict }) => (verdict.ok ? [{ found, verified: verdict }] : [])),
  );
  const family = await relatives(source, parts, verified, requirements);
  const rejected: RejectedEvidence[] = verdicts.flatMap(({ found, verdict }) =>
    verdict.ok ? [] : [rejection(found.referrer, verdict)],
  );

  const context = { requirements, digests: digestsOf(parts), family, image, now };
  const judge = (requirement: EvidenceRequirement, commit?: string): Judged[] =>
    verified
      .filter(({ verified: { statement } }) => kindOf(statement.predicateType) === requirement.kind)
      .map((candidate) => judgement(candidate, requirement, { ...context, commit }));

  // Provenance first: the other kinds are held to the commit that it names.
  const builtFrom = judge({ kind: 'provenance' }).find(({ stage }) => stage === STAGE.all);
  const builtSource = builtFrom && sourceOf(builtFrom.verified);
  const checks: EvidenceCheck[] = requirements.required.map((requirement) =>
    conclude(requirement, judge(requirement, builtSource?.commit), parts, { rejected, unreadable, verified }),
  );
  for (const item of unreadable)
    checks.push({
      kind: 'evidence',
      verdict: 'fail',
      code: 'EVIDENCE_UNREADABLE',
      reason: notRead(item),
      details: {},
    });
  if (requirements.required.length === 0)
    checks.push({
      kind: 'evidence',
      verdict: 'fail',
      code: 'EVIDENCE_MISSING',
      reason: 'nothing is required: an empty list of evidence would let every image pass',
      details: {},
    });
  const report: EvidenceReport = {
    schema: 'waybill/evidence-report/v1',
    image,
    digest,
    platforms: parts.platforms.map(({ platform = '', digest: child }) => ({ platform, digest: child })),
    passed: checks.every(({ verdict }) => verdict === 'pass'),
    source: builtSource,
    checks,
    rejected: [...rejected, ...notCounted(requirements, judge)],
    otherReferrers: others,
    trustedRootDigest: trustedRoot.digest,
    verifiedAt: now.toISOString(),
  };
  const accepted = COMPARED.flatMap((kind) => {
    // The requirement's own terms (who signs, which format) hold here too; its age is that of the promotion, not of the image.
    const requirement = requirements.required.find((item) => item.kind === kind);
    return acceptedOf(kind, judge({ ...requirement, kind, maxAgeSeconds: undefined }, report.source?.commit));
  });
  // Like a signature, a scan is held to its subject, its signer and its time alone: what it says is for those who compare.
  const scans = verified
    .filter(({ verified: { statement } }) => isVulnerabilityScan(statement.predicateType))
    .map((candidate) => judgement(candidate, { kind: 'signature' }, context))
    .flatMap((judged) => (judged.stage === STAGE.all ? acceptedAs('vulnerabilities', judged) : []));
  return {
    report,
    accepted: [...accepted, ...scans],
    manifests: parts.manifests.map(({ bytes }) => bytes),
  };
}

/** Kinds that say something of what an image is made of. */
const COMPARED: readonly EvidenceKind[] = ['provenance', 'sbom', 'gate'];

/** Nothing where the trusted statements differ: which of them is true is not known. */
function acceptedOf(kind: EvidenceKind, judged: Judged[]): AcceptedStatement[] {
  if (contradictionIn(judged.filter(({ stage }) => stage > STAGE.identity)) !== undefined) return [];
  return judged.filter(({ stage }) => stage === STAGE.all).flatMap((item) => acceptedAs(kind, item));
}

/** What has no signed time cannot be ordered, and is not compared. */
function acceptedAs(kind: AcceptedStatement['kind'], { verified }: Judged): AcceptedStatement[] {
  const { statement, statementDigest, signedAt } = verified;
  return signedAt ? [{ kind, statement, statementDigest, signedAt }] : [];
}

/** Every key that may sign anything here; which kind it may sign is judged with the statement. */
function allKeys({ keys = [], required }: EvidenceRequirements): TrustedKey[] {
  return [...keys, ...required.flatMap((requirement) => requirement.keys ?? [])];
}

/** Whom a requirement trusts. Where it has signers of its own, those of the rest are none. */
function trustedBy(
  { builders, keys, source }: Pick<EvidenceRequirement, 'builders' | 'keys' | 'source'>,
  all: EvidenceRequirements,
): TrustedIdentity {
  const own = builders || keys;
  return {
    ...all,
    builders: own ? (builders ?? []) : all.builders,
    keys: own ? (keys ?? []) : (all.keys ?? []),
    source: source ?? all.source,
  };
}

/** Milliseconds since 1970; what has no signed time comes before all that has one. */
function timeOf({ signedAt }: AnyVerified): number {
  return signedAt?.getTime() ?? 0;
}

function digestIn(image: string): Digest {
  if (!image.includes('/')) return parseDigest(image, 'image');
  return parseDigest(parseReference(image, 'image').digest ?? '', 'image');
}

/** @param attached what is attached to the image itself */
async function collect(source: EvidenceSource, parts: ImageParts, attached: Promise<FoundEvidence>) {
  const all = await Promise.all([attached, ...parts.platforms.map(({ digest }) => source.evidence(digest))]);
  // One bundle may be attached to the index and to each of its platforms.
  const seen = new Set<string>();
  const bundles = all
    .flatMap((found) => found.bundles)
    .filter(({ bytes }) => {
      const text = bytes.toString('latin1');
      return !seen.has(text) && seen.add(text);
    });
  const unreadable = new Map(
    all.flatMap((found) => found.unreadable.map((item) => [item.referrer, item.reason])),
  );
  return {
    bundles,
    unreadable: [...unreadable].map(([referrer, reason]) => ({ referrer, reason })),
    others: all.reduce((sum, found) => sum + found.others, 0),
  };
}

/** A statement that the same signer has left in both formats is one piece of evidence: its bundle stands for it. */
function withoutCopies<T extends { found: FoundBundle; verified: AnyVerified }>(all: T[]): T[] {
  const key = ({ verified }: T) =>
    `${verified.statementDigest} ${signerName(verified.signer)} ${runOfSigner(verified.signer)}`;
  const bundles = new Set(all.filter(({ found }) => found.format === 'bundle').map(key));
  return all.filter((item) => item.found.format === 'bundle' || !bundles.has(key(item)));
}

/**
 * Digests that a statement about this image may name, an index first. Of an index these are its platforms. The image of one
 * platform may be part of an index, and the statement about that: then the index and its other platforms belong to it. Only who is
 * trusted for something names an index: anybody who may push could name one of their own, or a thousand.
 */
async function relatives(
  source: EvidenceSource,
  parts: ImageParts,
  verified: { verified: AnyVerified }[],
  requirements: EvidenceRequirements,
): Promise<Digest[]> {
  const own = digestsOf(parts);
  if (parts.platforms.length > 0) return own;
  const trusted = [{}, ...requirements.required].map((requirement) => trustedBy(requirement, requirements));
  const isTrusted = ({ signer }: AnyVerified) =>
    trusted.some((identity) => identityFindings(signer, identity).length === 0);
  const named = new Set(
    verified.flatMap(({ verified: item }) =>
      kindOf(item.statement.predicateType) !== undefined && isTrusted(item)
        ? item.statement.subjects.map(({ digest }) => digest as Digest)
        : [],
    ),
  );
  if (!named.has(parts.image.digest)) return own;
  for (const digest of named) {
    if (digest === parts.image.digest) continue;
    const index = await imageParts(source, digest).catch(() => undefined);
    const family = index ? digestsOf(index) : [];
    if (family.includes(parts.image.digest)) return family;
  }
  return own;
}

interface JudgementContext {
  requirements: EvidenceRequirements;
  digests: Digest[];
  family: Digest[];
  image: string;
  commit?: string;
  now: Date;
}

function judgement(
  { found, verified }: { found: FoundBundle; verified: AnyVerified },
  requirement: EvidenceRequirement,
  context: JudgementContext,
): Judged {
  const judged = { found, verified, details: {} };
  const against = standing({ verified }, requirement, context);
  if (against) return { ...judged, ...against };
  const verdict = predicateCheck(verified, {
    requirement,
    source: context.requirements.source,
    serverUrl: context.requirements.serverUrl,
    commit: context.commit,
    family: context.family,
    image: context.image,
  });
  if (!verdict.ok) return { ...judged, stage: STAGE.predicate, code: verdict.code, reason: verdict.reason };
  return { ...judged, stage: STAGE.all, code: 'OK', reason: 'verified', details: verdict.details };
}

/** What stands against a statement whatever it says: its subject, its signer, its age. Undefined where nothing does. */
function standing(
  { verified }: { verified: AnyVerified },
  requirement: Omit<EvidenceRequirement, 'kind'>,
  { requirements, digests, family, now }: JudgementContext,
): Pick<Judged, 'stage' | 'code' | 'reason'> | undefined {
  const subjects = verified.statement.subjects.map(({ digest }) => digest);
  const strangers = subjects.filter((digest) => !family.includes(digest as Digest));
  if (strangers.length > 0 || !subjects.some((digest) => digests.includes(digest as Digest)))
    return {
      stage: STAGE.subject,
      code: 'SUBJECT_MISMATCH',
      reason: `the statement is about ${strangers.join(', ')}`,
    };

  const [finding] = identityFindings(verified.signer, trustedBy(requirement, requirements));
  if (finding) return { stage: STAGE.identity, code: finding.code, reason: finding.reason };

  const { signedAt } = verified;
  if (signedAt === undefined)
    return requirement.maxAgeSeconds === undefined
      ? undefined
      : {
          stage: STAGE.age,
          code: 'TIMESTAMP_MISSING',
          reason: `nobody signed the time, so that its age is unknown; allowed are ${requirement.maxAgeSeconds} s`,
        };
  const ageSeconds = Math.floor((now.getTime() - signedAt.getTime()) / 1000);
  if (signedAt.getTime() > now.getTime() + CLOCK_SKEW_MS)
    return {
      stage: STAGE.age,
      code: 'TIMESTAMP_FUTURE',
      reason: `signed at ${signedAt.toISOString()}, it is ${now.toISOString()}`,
    };
  if (requirement.maxAgeSeconds !== undefined && ageSeconds > requirement.maxAgeSeconds)
    return {
      stage: STAGE.age,
      code: 'EVIDENCE_TOO_OLD',
      reason: `signed ${ageSeconds} s ago, at ${signedAt.toISOString()}; allowed are ${requirement.maxAgeSeconds} s`,
    };
  return undefined;
}

type Unreadable = FoundEvidence['unreadable'][number];

/** What is attached beside the statements of a kind. */
interface NotJudged {
  rejected: RejectedEvidence[];
  unreadable: Unreadable[];
  /** Of all kinds. */
  verified: { verified: AnyVerified }[];
}

function notRead({ referrer, reason }: Unreadable): string {
  return `${referrer} is listed as evidence but could not be read: ${reason}`;
}

/** One requirement, over all statements of its kind. */
function conclude(
  requirement: EvidenceRequirement,
  judged: Judged[],
  parts: ImageParts,
  rest: NotJudged,
): EvidenceCheck {
  const { kind } = requirement;
  const refuse = (code: ReasonCode, reason: string, about?: Judged): EvidenceCheck => ({
    ...facts(kind, about),
    verdict: 'fail',
    code,
    reason,
    details: {},
  });
  const trusted = judged.filter(({ stage }) => stage > STAGE.identity);
  const contradiction = requirement.allowSeveral ? undefined : contradictionIn(trusted);
  if (contradiction) return refuse('EVIDENCE_CONTRADICTS', contradiction, trusted[0]);

  // The youngest of equal statements stands for them.
  const usable = judged
    .filter(({ stage }) => stage === STAGE.all)
    .sort((a, b) => timeOf(b.verified) - timeOf(a.verified));
  const [best] = usable;
  if (!best) {
    const furthest = [...judged].sort((a, b) => b.stage - a.stage)[0];
    if (furthest && furthest.code !== 'OK') return refuse(furthest.code, furthest.reason, furthest);
    const broken = rest.rejected.find((item) => item.kind === kind);
    if (broken) return refuse(broken.code, `${broken.referrer}: ${broken.reason}`);
    return missing(kind, rest, refuse);
  }
  const covered = new Set<string>(
    usable.flatMap(({ verified: { statement } }) => statement.subjects.map(({ digest }) => digest)),
  );
  // A bill of materials for each platform covers the index; any other statement must name the index too.
  const needed =
    kind === 'sbom' && parts.platforms.length > 0 ? parts.platforms : [parts.image, ...parts.platforms];
  const uncovered = needed.filter(({ digest }) => !covered.has(digest));
  if (uncovered.length > 0)
    return refuse(
      uncovered.some(({ platform }) => platform !== undefined) ? 'PLATFORM_UNCOVERED' : 'SUBJECT_MISMATCH',
      `not covered: ${uncovered.map(({ platform, digest }) => `${platform ?? 'the index'} (${digest})`).join(', ')}`,
      best,
    );
  return { ...facts(kind, best), verdict: 'pass', code: 'OK', reason: 'verified', details: best.details };
}

/** Undefined when all trusted statements say the same. */
function contradictionIn(trusted: Judged[]): string | undefined {
  // Bills of different formats, or of different platforms, do not speak about the same.
  const groups = new Map<string, Map<string, string>>();
  for (const { verified } of trusted) {
    const { predicateType, subjects } = verified.statement;
    const kind = kindOf(predicateType);
    const group =
      kind === 'sbom'
        ? `${predicateType} ${subjects
            .map(({ digest }) => digest)
            .sort()
            .join()}`
        : '';
    let claim: { key: string; shown: string };
    try {
      claim = claimOf(verified.statement);
    } catch {
      // It cannot be read; that is told as such, not as a contradiction.
      continue;
    }
    const claims = groups.get(group) ?? new Map<string, string>();
    claims.set(claim.key, claim.shown);
    groups.set(group, claims);
  }
  for (const claims of groups.values()) {
    if (claims.size > 1) return `${claims.size} statements differ: ${[...claims.values()].join(' and ')}`;
  }
  return undefined;
}

function missing(
  kind: EvidenceKind,
  { verified, unreadable, rejected }: NotJudged,
  refuse: (code: ReasonCode, reason: string) => EvidenceCheck,
): EvidenceCheck {
  const [unread] = unreadable;
  if (unread) return refuse('EVIDENCE_UNREADABLE', `none is among what could be read; ${notRead(unread)}`);
  const types = [...new Set(verified.map((item) => item.verified.statement.predicateType))].sort();
  // What is broken could have been of any kind.
  const broken = rejected.filter((item) => item.kind === undefined && item.code === 'EVIDENCE_UNREADABLE');
  const besides = broken.map(({ referrer, reason }) => `; ${referrer} is none: ${reason}`).join('');
  if (kind !== 'signature') {
    const unknown = types.filter((type) => kindOf(type) === undefined);
    const beside = unknown.length > 0 ? `; of types that are not judged: ${unknown.join(', ')}` : '';
    return refuse('EVIDENCE_MISSING', `no ${kind} statement is attached to the image${beside}${besides}`);
  }
  return types.length > 0
    ? refuse('SIGNATURE_TYPE', `attached are ${types.join(', ')}: an attestation is not a signature`)
    : refuse('SIGNATURE_MISSING', `no signature is attached to the image${besides}`);
}

function facts(kind: EvidenceCheck['kind'], judged: Judged | undefined) {
  const { signer, signedAt, statement, statementDigest, logIndex } = judged?.verified ?? {};
  return {
    kind,
    predicateType: statement?.predicateType,
    signer: signer && signerName(signer),
    signedAt: signedAt?.toISOString(),
    runUrl: signer && runOfSigner(signer),
    link: signer && runOfSigner(signer),
    statementDigest,
    referrerDigest: judged?.found.referrerDigest,
    logIndex,
  };
}

function rejection(referrer: string, verdict: BundleVerdict<AnyVerified> & { ok: false }): RejectedEvidence {
  return {
    referrer,
    kind: verdict.claimedType === undefined ? undefined : kindOf(verdict.claimedType),
    code: verdict.code,
    reason: verdict.reason,
  };
}

/** Verified statements that did not count for what was required of their kind. */
function notCounted(
  { required }: EvidenceRequirements,
  judge: (requirement: EvidenceRequirement) => Judged[],
): RejectedEvidence[] {
  return required.flatMap((requirement) =>
    judge(requirement).flatMap(({ found, code, reason }) =>
      code === 'OK' ? [] : [{ referrer: found.referrer, kind: requirement.kind, code, reason }],
    ),
  );
}
