/** A commit object and the signature in its header. https://git-scm.com/docs/gitformat-signature */

export interface SplitCommit {
  /** What is signed. */
  payload: Buffer;
  /** Undefined where there is none, or more than one. */
  signature: string | undefined;
}

const SIGNATURES = /^gpgsig(?:-sha256)? ([^\n]*(?:\n [^\n]*)*)\n/gm;

export function splitCommit(object: Buffer): SplitCommit {
  // Every byte is one character, so that all come back as they are.
  const text = object.toString('latin1');
  const headers = text.slice(0, text.indexOf('\n\n') + 1);
  const [first, ...more] = [...headers.matchAll(SIGNATURES)].map(([, value = '']) => value);
  const payload = headers.replaceAll(SIGNATURES, '') + text.slice(headers.length);
  return {
    payload: Buffer.from(payload, 'latin1'),
    signature: more.length > 0 ? undefined : first?.replaceAll('\n ', '\n'),
  };
}

/** @param header `gpgsig`, or `gpgsig-sha256` where objects are named by SHA-256 */
export function signedCommit(payload: Buffer, signature: string, header: string): Buffer {
  const end = payload.indexOf('\n\n') + 1;
  const lines = `${header} ${signature.trimEnd().replaceAll('\n', '\n ')}\n`;
  return Buffer.concat([payload.subarray(0, end), Buffer.from(lines), payload.subarray(end)]);
}
