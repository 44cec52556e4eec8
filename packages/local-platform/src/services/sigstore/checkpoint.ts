/** Checkpoints of a log: a signed note (C2SP signed-note, tlog-checkpoint) over the tree's size and root. */
import { type LogKey, noteKeyId, signWith } from './log-keys.ts';

interface CheckpointOptions {
  /** First line: which log this is. Rekor v1 writes `HOST - TREE_ID`, Rekor v2 its host alone. */
  origin: string;
  /** Name on the signature's line: the log's host in both. */
  signer: string;
  size: number;
  root: Uint8Array;
  key: LogKey;
}

const KEY_HINT_BYTES = 4;

export function signedCheckpoint(options: CheckpointOptions): string {
  const { origin, signer, size, root, key } = options;
  const text = `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
  const hint = noteKeyId(signer, key).subarray(0, KEY_HINT_BYTES);
  const signature = Buffer.concat([hint, signWith(key, Buffer.from(text))]);
  return `${text}\n\u2014 ${signer} ${signature.toString('base64')}\n`;
}
