/** Two targets may name the same place in different words: what an edit must leave as it is. */
import { WaybillError } from '@waybill/toolkit';
import { type ParsedFile, parseFile } from './documents.ts';
import { errors } from './errors.ts';
import { locate } from './locate.ts';
import { readAll } from './read.ts';
import { describeTarget, type Target } from './target.ts';

/**
 * Refuses an edit that changes what other targets of the same file hold. Throws WAYBILL_TARGET_OUTSIDE, and what reading a file throws.
 * @param others targets of other services and environments, in the file that the two texts are of.
 */
export function refuseOverlap(before: string, after: string, others: readonly Target[]): void {
  const [first] = others;
  if (before === after || first === undefined) return;
  const [was, is] = [parseFile(before, first.file), parseFile(after, first.file)];
  for (const other of others) {
    if (held(was, other) === held(is, other)) continue;
    throw errors.TARGET_OUTSIDE({
      message: `the edit would change ${describeTarget(other)} too, which belongs to another service or environment`,
      where: other.file,
      fix: 'declare each place for one service in one environment only',
    });
  }
}

/** What a target holds, as one text; of one that can't be read, the code of the reason. */
function held(parsed: ParsedFile, target: Target): string {
  try {
    return JSON.stringify(readAll(locate(parsed, target), target));
  } catch (error) {
    // Without the place: lines move where one is added above.
    if (error instanceof WaybillError) return error.code;
    throw error;
  }
}
