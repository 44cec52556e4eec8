/** What a bump does to the files of the config repository. Pure. */
import {
  type Edit,
  editDigest,
  gitopsErrors,
  type NewImage,
  refuseOverlap,
  type Target,
} from '@waybill/gitops';

export interface Change {
  target: Target;
  edit: Edit;
  /** Whole new texts by path, of the files that differ. */
  files: Record<string, string>;
}

/** Files as the API takes them. */
export function additionsOf(files: Record<string, string>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'utf8')]));
}

/** Paths that `changeOf` asks for. */
export function filesOf(target: Target): string[] {
  return [target.file];
}

/**
 * `textOf` gives the text of a path, undefined where there is no such file; `beside` are the other targets in the file, which must
 * not move. Throws WAYBILL_TARGET_FILE_MISSING, _TARGET_OUTSIDE and what `editDigest` throws.
 */
export function changeOf(
  target: Target,
  beside: readonly Target[],
  image: NewImage,
  textOf: (path: string) => string | undefined,
): Change {
  const { file } = target;
  const before = textOf(file);
  if (before === undefined) {
    throw gitopsErrors.TARGET_FILE_MISSING({
      message: `the config repository has no ${file} on this branch`,
      where: file,
    });
  }
  const edit = editDigest(before, target, image);
  refuseOverlap(before, edit.text, beside);
  return { target, edit, files: edit.changed ? { [file]: edit.text } : {} };
}
