/** Several places that belong together: all of them change, in one commit, or none. */
import { agreed, refuseDisagreement, released } from './agreement.ts';
import { lineDiff } from './diff.ts';
import { type Edit, editFile, heldBy } from './edit.ts';
import { errors } from './errors.ts';
import type { NewImage } from './plan.ts';
import type { Target } from './target.ts';
import type { Proof } from './verify.ts';

/** The text of a file by its path; undefined where there is no such file. */
export type TextOf = (file: string) => string | undefined;

export interface TargetsEdit extends Omit<Edit, 'text'> {
  /** Whole new texts by path, of the files that differ. */
  files: Record<string, string>;
}

/** The files of targets, each once, in their order. */
export function filesOf(targets: readonly Target[]): string[] {
  return [...new Set(targets.map(({ file }) => file))];
}

/**
 * The digest that all of `targets` hold; undefined where nothing has been released. Throws WAYBILL_TARGET_FILE_MISSING, what
 * `currentImage` throws, and WAYBILL_TARGETS_DISAGREE, also where only some of them are pinned.
 */
export function digestOf(targets: readonly Target[], textOf: TextOf): string | undefined {
  const held = filesOf(targets).flatMap((file) => heldBy(present(file, textOf), file, within(targets, file)));
  refuseDisagreement(held);
  return released(held[0]?.image.digest);
}

/**
 * Replaces the digest in every target and proves the edit of each file. Throws before anything is handed out: as `editDigest`,
 * WAYBILL_TARGET_FILE_MISSING and WAYBILL_TARGETS_DISAGREE.
 */
export function editTargets(targets: readonly Target[], image: NewImage, textOf: TextOf): TargetsEdit {
  const edits = filesOf(targets).map((file) => {
    const before = present(file, textOf);
    return { file, before, ...editFile(before, file, within(targets, file), image) };
  });
  const previous = agreed(edits.flatMap(({ held }) => held));
  const changed = edits.filter((edit) => edit.changed);
  const several = changed.length > 1;
  return {
    files: Object.fromEntries(changed.map(({ file, text }) => [file, text])),
    changed: changed.length > 0,
    previous,
    diff: changed
      .map(({ file, before, text }) => `${several ? `--- ${file}\n` : ''}${lineDiff(before, text)}`)
      .join('\n'),
    proof: together(
      changed.flatMap(({ file, proof }) => (proof ? [{ file, proof }] : [])),
      several,
    ),
    notes: [...new Set(edits.flatMap(({ notes }) => notes))],
  };
}

function within(targets: readonly Target[], file: string): Target[] {
  return targets.filter((target) => target.file === file);
}

function present(file: string, textOf: TextOf): string {
  const text = textOf(file);
  if (text !== undefined) return text;
  throw errors.TARGET_FILE_MISSING({
    message: `the config repository has no ${file} on this branch`,
    where: file,
  });
}

/** One proof of several files: each has its own, and nothing else is written. */
function together(proofs: readonly { file: string; proof: Proof }[], several: boolean): Proof | undefined {
  if (proofs.length === 0) return undefined;
  const sum = (part: 'bytesBefore' | 'bytesAfter' | 'bytesEqual') =>
    proofs.reduce((total, { proof }) => total + proof[part], 0);
  return {
    bytesBefore: sum('bytesBefore'),
    bytesAfter: sum('bytesAfter'),
    bytesEqual: sum('bytesEqual'),
    paths: proofs.flatMap(({ file, proof }) =>
      proof.paths.map((path) => (several ? `${path} in ${file}` : path)),
    ),
  };
}
