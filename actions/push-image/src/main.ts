/** The story: read and verify the image, see that the tag is free, push by digest, read back, set the tag. */
import type { Descriptor, Digest, Manifest, RegistryClient } from '@waybill/registry';
import type { AuditLog, Logger } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { blobPath, type LayoutImage, type PlatformPart, readLayout } from './layout.ts';
import type { LayoutFiles } from './layout-files.ts';
import { mebibytes } from './size.ts';

export interface Ports {
  layout: LayoutFiles;
  registry: RegistryClient;
  log: Logger;
  audit: AuditLog;
}

export interface Result {
  /** `registry/repository@digest`. */
  image: string;
  digest: Digest;
  mediaType: string;
  tag: string;
  /** Whether the tag was set now, was there on this digest, or would be set (dry run). */
  tagged: 'set' | 'already' | 'would-set';
  platforms: PlatformPart[];
  /** Bytes. */
  size: number;
  sentBlobs: number;
  keptBlobs: number;
  dryRun: boolean;
}

/** Blobs in flight at once; each is in memory while it is sent. */
const PARALLEL_BLOBS = 3;

export async function pushImage(inputs: Inputs, ports: Ports): Promise<Result> {
  const { log, audit, registry } = ports;
  const image = await readLayout(ports.layout, inputs.name);
  checkSizes(image, inputs.maxSize);
  const subject = `${registry.name}@${image.top.digest}`;
  audit.write({
    event: 'verify',
    subject,
    outcome: 'pass',
    reason: `layout verified: ${image.blobs.length} blobs, ${image.children.length + 1} manifests`,
  });
  log.info(
    `image ${image.top.digest}: ${image.platforms.map((part) => part.platform).join(', ')}, ${mebibytes(image.size)}`,
  );

  const tag = inputs.commit;
  const tagged = await lookAtTag(registry, tag, image.top);
  const result = {
    image: subject,
    digest: image.top.digest,
    mediaType: image.top.mediaType,
    tag,
    platforms: image.platforms,
    size: image.size,
  };
  if (inputs.dryRun) {
    audit.write({ event: 'write', subject, outcome: 'skipped', reason: 'dry run' });
    const dry = { sentBlobs: 0, keptBlobs: 0, dryRun: true };
    return { ...result, ...dry, tagged: tagged ? 'already' : 'would-set' };
  }

  const sent = await log.group('Push', () => pushBlobs(image.blobs, ports));
  // Children first: a registry refuses an index whose manifests it does not have.
  for (const manifest of [...image.children, image.top]) {
    await registry.putManifest(manifest.digest, manifest.bytes, { mediaType: manifest.mediaType });
    await readBack(registry, manifest);
  }
  for (const blob of image.blobs) await mustBeThere(registry, blob);
  const set = await registry.setTagOnce(tag, image.top);
  audit.write({
    event: 'write',
    subject,
    outcome: 'done',
    reason: `pushed and read back; tag ${tag} ${set === 'set' ? 'set' : 'was set already'}`,
    details: { digest: image.top.digest, tag, sentBlobs: sent, size: image.size },
  });
  return { ...result, tagged: set, sentBlobs: sent, keptBlobs: image.blobs.length - sent, dryRun: false };
}

function checkSizes(image: LayoutImage, maxSize: number): void {
  for (const part of image.platforms) {
    if (part.size > maxSize)
      throw errors.IMAGE_TOO_LARGE({
        message: `the image for ${part.platform} is larger than the limit`,
        where: `${part.digest} (${part.platform})`,
        expected: `at most ${mebibytes(maxSize)} compressed`,
        found: mebibytes(part.size),
        details: { platform: part.platform, size: part.size, maxSize },
      });
  }
}

/** Before anything is sent: whether the tag is on this digest already. Throws WAYBILL_TAG_IMMUTABLE when on another. */
async function lookAtTag(registry: RegistryClient, tag: string, top: Manifest): Promise<boolean> {
  const there = await registry.headManifest(tag);
  if (!there) return false;
  const digest = there.digest ?? (await registry.resolve(tag));
  if (digest === top.digest) return true;
  throw errors.COMMIT_TAGGED({
    message: `the commit ${tag} has another image already`,
    where: `${registry.name}:${tag}`,
    expected: top.digest,
    found: digest,
    details: { tag, expected: top.digest, found: digest },
  });
}

/** Returns how many were sent. */
async function pushBlobs(blobs: Descriptor[], { layout, registry, log }: Ports): Promise<number> {
  const queue = [...blobs];
  let sent = 0;
  const worker = async () => {
    for (let blob = queue.shift(); blob; blob = queue.shift()) {
      const { digest, size } = blob;
      const done = await registry.pushBlob({ digest, size, read: () => layout.read(blobPath(digest), size) });
      if (done.how === 'sent') sent++;
      log.info(`${digest} ${mebibytes(size)} ${done.how === 'sent' ? 'sent' : 'is there already'}`);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_BLOBS }, worker));
  return sent;
}

/** What was written is read again by digest: the client compares the bytes with it. */
async function readBack(registry: RegistryClient, manifest: Manifest): Promise<void> {
  await registry.getManifest(manifest.digest);
}

async function mustBeThere(registry: RegistryClient, blob: Descriptor): Promise<void> {
  if (!(await registry.hasBlob(blob.digest)))
    throw errors.PUSH_INCOMPLETE({
      message: `the registry does not have the blob ${blob.digest} that was just pushed`,
      where: registry.name,
    });
}
