/** Splices: bytes out, bytes in, all others where they were. */

export interface Splice {
  /** Offsets into the text before, `start` included, `end` not. */
  start: number;
  end: number;
  insert: string;
}

/** Applies splices that do not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at || splice.end < splice.start || splice.end > text.length) {
      throw new RangeError(`splices overlap or lie outside of the text at ${splice.start}`);
    }
    out += text.slice(at, splice.start) + splice.insert;
    at = splice.end;
  }
  return out + text.slice(at);
}
