/** The image itself: it is in the registry, it can run, and its tag names the same bytes. */
import {
  assertImage,
  parseRepository,
  platforms,
  type RegistryClient,
  type Repository,
} from '@waybill/registry';
import type { AuditLog, Logger } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';

export interface ImagePorts {
  /** Opens a repository of a registry with the credentials of the job. */
  registry(repository: Repository): Promise<RegistryClient>;
  log: Logger;
  audit: AuditLog;
}

/**
 * Looks once, before anything is written or left to others. Throws WAYBILL_IMAGE_UNKNOWN, _NOT_AN_IMAGE, _REGISTRY_DIGEST,
 * _TAG_DISAGREES, and what the registry's client throws: an image that could not be looked at is not written.
 */
export async function checkImage(
  { image, registryCheck }: Pick<Inputs, 'image' | 'registryCheck'>,
  { registry, log, audit }: ImagePorts,
): Promise<void> {
  const { repository, digest, tag } = image;
  const subject = `${repository}@${digest}`;
  if (registryCheck === 'off') {
    log.info(`${subject} is not looked up in its registry: registry-check is off`);
    audit.write({ event: 'verify', subject, outcome: 'skipped', reason: 'registry-check is off' });
    return;
  }
  const client = await registry(parseRepository(repository, 'image'));
  const manifest = await client.getManifest(digest);
  if (manifest.kind === 'manifest') assertImage(manifest.content, subject);
  else platforms(manifest.content, subject);
  if (tag !== undefined) {
    const tagged = await client.resolve(tag);
    if (tagged !== digest) {
      throw errors.TAG_DISAGREES({
        message: `the tag ${tag} of ${repository} names another image than the digest beside it`,
        where: 'image',
        expected: digest,
        found: tagged,
      });
    }
  }
  log.info(`${subject} is in its registry${tag === undefined ? '' : `, and the tag ${tag} names it`}`);
  audit.write({ event: 'verify', subject, outcome: 'pass', reason: 'the registry has the image' });
}
