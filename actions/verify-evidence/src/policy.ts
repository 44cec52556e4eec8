/** What is asked, from the delivery policy; and the trusted root that it names. */
import { dirname, join } from 'node:path';
import { evidenceErrors, parseTrustedRoot, type TrustedRootFile } from '@waybill/evidence';
import { type DeliveryPolicy, imageOf, parsePolicy, requirementsFor } from '@waybill/policy';
import { type Digest, parseRepository, type RegistryClient, type Repository } from '@waybill/registry';
import { errors } from './errors.ts';
import type { ImageInput, Inputs } from './inputs.ts';
import type { Question } from './main.ts';

export type ReadText = (path: string) => Promise<string>;

/** Throws WAYBILL_POLICY_UNREADABLE, _POLICY_INVALID. */
export async function readPolicy(path: string, read: ReadText): Promise<DeliveryPolicy> {
  return parsePolicy(await text(path, read), path);
}

/** Throws WAYBILL_TRUST_ROOT_MISSING, _TRUST_ROOT_INVALID, _POLICY_UNREADABLE. */
export async function readTrustedRoot(
  inputs: Pick<Inputs, 'policy' | 'trustedRoot'>,
  policy: DeliveryPolicy,
  read: ReadText,
  checkoutRoot: (folder: string) => string,
): Promise<TrustedRootFile> {
  if (inputs.trustedRoot !== undefined)
    return parseTrustedRoot(await text(inputs.trustedRoot, read), inputs.trustedRoot);
  const named = policy.trust.trustedRoot;
  if (named === undefined)
    throw evidenceErrors.TRUST_ROOT_MISSING({
      message: 'neither the input "trusted-root" nor the delivery policy names a trusted root',
      where: inputs.policy,
    });
  // The policy names it from the root of its repository, which may be checked out anywhere.
  const path = join(checkoutRoot(dirname(inputs.policy)), named);
  return parseTrustedRoot(await text(path, read), path);
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

export function questionOf(inputs: Inputs, policy: DeliveryPolicy, digest: Digest): Question {
  const { service, environment } = inputs;
  return {
    service,
    environment,
    image: imageOf(policy, service),
    digest,
    requirements: requirementsFor(policy, service, environment),
    policyDigest: policy.digest,
  };
}

async function text(path: string, read: ReadText): Promise<string> {
  try {
    return await read(path);
  } catch (cause) {
    throw errors.POLICY_UNREADABLE({ message: 'the file cannot be read', where: path, cause });
  }
}
