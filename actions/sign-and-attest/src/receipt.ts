/** The push receipt: that this run, and no other, has pushed the digest that is to be signed. */
import type { ImageReference } from '@waybill/registry';
import { errors } from './errors.ts';

/** The run that signs. */
export interface Run {
  repositoryId: string;
  runId: string;
}

interface Receipt {
  schema?: unknown;
  registry?: unknown;
  repository?: unknown;
  digest?: unknown;
  source?: { repositoryId?: unknown };
  run?: { id?: unknown };
}

/** Throws WAYBILL_RECEIPT_INVALID and WAYBILL_SIGN_SUBJECT_NOT_BUILT_HERE. */
export function checkReceipt(text: string, path: string, image: ImageReference, run: Run): void {
  let receipt: Receipt | null;
  try {
    receipt = JSON.parse(text) as Receipt | null;
  } catch (cause) {
    throw errors.RECEIPT_INVALID({ message: 'the push receipt is not JSON', where: path, cause });
  }
  if (receipt?.schema !== 'waybill/push-receipt/v1')
    throw errors.RECEIPT_INVALID({
      message: 'this is not a push receipt',
      where: path,
      expected: '"schema": "waybill/push-receipt/v1"',
      found: JSON.stringify(receipt?.schema ?? null),
    });
  const compare: [string, unknown, string][] = [
    ['registry', receipt.registry, image.registry],
    ['repository', receipt.repository, image.repository],
    ['digest', receipt.digest, image.digest ?? ''],
    ['repository id of the source', receipt.source?.repositoryId, run.repositoryId],
    ['run', receipt.run?.id, run.runId],
  ];
  for (const [what, stated, wanted] of compare) {
    if (stated !== wanted)
      throw errors.SIGN_SUBJECT_NOT_BUILT_HERE({
        message: `the push receipt is for another image or run: its ${what} differs`,
        where: path,
        expected: wanted,
        found: String(stated),
      });
  }
}
