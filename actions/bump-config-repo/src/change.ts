/** What a bump does to the files of the config repository. Pure. */
import {
  editTargets,
  type NewImage,
  refuseOverlap,
  type Target,
  type TargetsEdit,
  type TextOf,
} from '@waybill/gitops';
import { errors } from './errors.ts';

/** Where a bump is written, and what stands in the same files. */
export interface Place {
  /** One at least; all of them change, or none. */
  targets: readonly Target[];
  /** Targets of other services and environments in these files, which must not move. */
  beside: readonly Target[];
}

/** Files as the API takes them. */
export function additionsOf(files: Record<string, string>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'utf8')]));
}

/** GitHub takes about 40 MB in one request, and texts grow by a third in it (base64). Observed; there is no published limit. */
const MAX_COMMIT_BYTES = 24 * 1024 * 1024;

/** Throws WAYBILL_BUMP_TOO_LARGE, WAYBILL_TARGET_OUTSIDE where a target beside would move, and what `editTargets` throws. */
export function changeOf({ targets, beside }: Place, image: NewImage, textOf: TextOf): TargetsEdit {
  const edit = editTargets(targets, image, textOf);
  const bytes = Object.values(edit.files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > MAX_COMMIT_BYTES) {
    throw errors.BUMP_TOO_LARGE({
      message: `the files of this bump hold ${bytes} bytes together`,
      where: Object.keys(edit.files).join(', '),
      expected: `at most ${MAX_COMMIT_BYTES}`,
    });
  }
  for (const [file, after] of Object.entries(edit.files)) {
    refuseOverlap(
      textOf(file) ?? '',
      after,
      beside.filter((target) => target.file === file),
    );
  }
  return edit;
}
