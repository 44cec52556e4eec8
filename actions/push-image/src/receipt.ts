/** The push receipt: what was pushed, where, when and by which run. Later steps compare it with what they find. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestHex, digestOf, type Repository } from '@waybill/registry';
import { canonicalJson, type RunContext } from '@waybill/toolkit';
import type { PlatformPart } from './layout.ts';
import type { Result } from './main.ts';

export interface Receipt {
  schema: 'waybill/push-receipt/v1';
  registry: string;
  repository: string;
  digest: string;
  mediaType: string;
  tag: string;
  platforms: PlatformPart[];
  /** The source. */
  source: { repository: string; repositoryId: string; commit: string };
  run: { id: string; attempt: string };
  /** RFC 3339, UTC. */
  pushedAt: string;
}

export function receiptOf(repository: Repository, pushed: Result, context: RunContext, at: Date): Receipt {
  return {
    schema: 'waybill/push-receipt/v1',
    registry: repository.registry,
    repository: repository.repository,
    digest: pushed.digest,
    mediaType: pushed.mediaType,
    tag: pushed.tag,
    platforms: pushed.platforms,
    source: { repository: context.repository, repositoryId: context.repositoryId, commit: pushed.tag },
    run: { id: context.runId, attempt: context.runAttempt },
    pushedAt: at.toISOString(),
  };
}

/** Writes the receipt below `temp`, outside the workspace, and returns its path. */
export function writeReceipt(receipt: Receipt, temp: string): string {
  const folder = join(temp, 'waybill', 'receipts');
  mkdirSync(folder, { recursive: true });
  // The same digest in two repositories has two receipts.
  const place = canonicalJson([receipt.registry, receipt.repository, receipt.digest]);
  const path = join(folder, `push-${digestHex(digestOf(place)).slice(0, 16)}.json`);
  writeFileSync(path, `${canonicalJson(receipt)}\n`);
  return path;
}
