/** What the policy requires of a service's image in an environment, and the answer. */
import {
  type EvidenceReport,
  type EvidenceRequirements,
  type EvidenceSource,
  expectRootCurrent,
  type ReasonCode,
  reasons,
  verifyEvidence,
} from '@waybill/evidence';
import { type DeliveryPolicy, imageOf, requirementsFor } from '@waybill/policy';
import { type Digest, parseRepository, type RegistryClient, type Repository } from '@waybill/registry';
import { WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { ImageInput } from './image.ts';
import type { NamedRoot } from './public-root.ts';

export interface Question {
  service: string;
  environment: string;
  /** `registry/repository`, as the policy declares it. */
  image: string;
  digest: Digest;
  requirements: EvidenceRequirements;
  policyDigest: string;
}

/** The report, with what it was taken under. */
export interface Result extends EvidenceReport {
  service: string;
  environment: string;
  policyDigest: string;
}

/** The repository that is asked: that of the policy, which the image must be in. Throws WAYBILL_IMAGE_NOT_OF_SERVICE. */
export function repositoryOf(image: ImageInput, policy: DeliveryPolicy, service: string): Repository {
  const declared = parseRepository(imageOf(policy, service), `services.${service}.image`);
  if (
    image.kind === 'reference' &&
    (image.registry !== declared.registry || image.repository !== declared.repository)
  )
    throw errors.IMAGE_NOT_OF_SERVICE({
      message: `the image is not that of the service "${service}"`,
      where: 'image',
      expected: `${declared.registry}/${declared.repository}`,
      found: `${image.registry}/${image.repository}`,
    });
  return declared;
}

/** The digest that is verified: as given, or that of the tag at this moment. Throws WAYBILL_IMAGE_UNKNOWN. */
export async function digestOf(image: ImageInput, registry: RegistryClient | undefined): Promise<Digest> {
  if (image.digest !== undefined) return image.digest;
  if (image.kind === 'reference' && image.tag !== undefined && registry) return registry.resolve(image.tag);
  throw errors.IMAGE_NOT_OF_SERVICE({
    message: 'the image is named neither by digest nor by tag',
    where: 'image',
  });
}

/** What to warn of where a tag stands beside the digest and is on another one now, or on none: the digest alone is verified. */
export async function disagreeingTag(
  image: ImageInput,
  registry: RegistryClient | undefined,
): Promise<string | undefined> {
  if (image.kind === 'digest' || image.tag === undefined || image.digest === undefined || !registry)
    return undefined;
  const now = await registry.resolve(image.tag).catch((error: unknown) => {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    return `nothing that can be read (${error.code})`;
  });
  return now === image.digest
    ? undefined
    : `TAG_DISAGREES: the tag ${image.tag} is on ${now}; ${image.digest} is verified, the tag says nothing`;
}

/** Throws WAYBILL_SERVICE_UNKNOWN, _ENVIRONMENT_UNKNOWN. */
export function questionOf(
  policy: DeliveryPolicy,
  service: string,
  environment: string,
  digest: Digest,
): Question {
  return {
    service,
    environment,
    image: imageOf(policy, service),
    digest,
    requirements: requirementsFor(policy, service, environment),
    policyDigest: policy.digest,
  };
}

/** Reads and judges everything that is attached to the image. Throws what `verifyEvidence` throws. */
export async function answer(
  question: Question,
  ports: { source: EvidenceSource; trustedRoot: NamedRoot; now: Date },
): Promise<Result> {
  const { service, environment, policyDigest, image, digest } = question;
  const report = await verifyEvidence({
    registry: ports.source,
    image: digest,
    imageName: image,
    requirements: question.requirements,
    trustedRoot: ports.trustedRoot.root,
    now: ports.now,
  });
  return { ...report, service, environment, policyDigest };
}

/** Reasons that an old trusted root has, too. */
const BY_OLD_ROOT: readonly (ReasonCode | 'OK')[] = [
  'CERTIFICATE_UNTRUSTED',
  'TIMESTAMP_INVALID',
  'TLOG_ENTRY_MISMATCH',
];

/** WAYBILL_TRUST_ROOT_STALE where the root has ended and evidence failed for want of a newer one; else undefined. */
export function staleRoot(
  { checks, verifiedAt }: EvidenceReport,
  { root, where }: NamedRoot,
): WaybillError | undefined {
  if (!checks.some(({ verdict, code }) => verdict === 'fail' && BY_OLD_ROOT.includes(code))) return undefined;
  try {
    expectRootCurrent(root, new Date(verifiedAt), where);
    return undefined;
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return error;
  }
}

/**
 * The error of a report that does not pass: the reason itself where all checks have the same, else all of them; WAYBILL_TRUST_ROOT_STALE where the
 * trusted root has ended and evidence failed for want of a newer one. Undefined when the report passes.
 */
export function refusal(result: Result, trustedRoot: NamedRoot): WaybillError | undefined {
  const failed = result.checks.filter(({ verdict }) => verdict === 'fail');
  const [first] = failed;
  if (!first) return undefined;
  const stale = staleRoot(result, trustedRoot);
  if (stale) return stale;
  const where = `${result.image}@${result.digest}`;
  const details = { checks: failed.map(({ kind, code, reason }) => ({ kind, code, reason })) };
  const lines = failed.map(({ kind, code, reason }) => `  - ${kind}: ${code}: ${reason}`).join('\n');
  const message = `${result.service} may not enter ${result.environment}`;
  const one = failed.every(({ code }) => code === first.code);
  if (!one || first.code === 'OK')
    return errors.EVIDENCE_REFUSED({ message: `${message}:\n${lines}`, where, details });
  const said = failed.length === 1 ? ` ${first.kind}: ${first.reason}` : `\n${lines}`;
  return reasons[first.code]({ message: `${message}:${said}`, where, details });
}
