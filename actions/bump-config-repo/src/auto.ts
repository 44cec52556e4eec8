/** Finds the one place below a folder that names the image of a service. */
import { checkTargetFile, describeTarget, mayHoldTarget, type Target, targetsIn } from '@waybill/gitops';
import { declarationText } from '@waybill/policy';
import { WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';

/** One revision of a config repository. */
export interface FolderReader {
  /** Every regular file below a folder; undefined where there is no such folder. Links and submodules are none. */
  list(
    folder: string,
  ): Promise<{ files: readonly { path: string; bytes: number }[]; truncated: boolean } | undefined>;
  /** Texts by path. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A folder of one service in one environment holds far less: beyond these it is the wrong one. */
const MAX_ENTRIES = 2_000;
const MAX_FILES = 100;
const MAX_BYTES = 4 * 1024 * 1024;
/** Candidates that a message lists. */
const MAX_LISTED = 10;

/** Throws WAYBILL_TARGET_AUTO_NONE, _SEVERAL, _LIMIT, WAYBILL_TARGET_OUTSIDE, and what reading throws. */
export async function findTarget(folder: string, repository: string, reader: FolderReader): Promise<Target> {
  checkTargetFile(folder);
  const listed = await reader.list(folder);
  if (listed === undefined) throw none(folder, repository, 'there is no such folder');
  const files = listed.files.filter(({ path }) => mayHoldTarget(path));
  const over = limitOf(listed, files);
  if (over !== undefined)
    throw errors.TARGET_AUTO_LIMIT({ message: `${folder} holds ${over}`, where: folder, found: over });
  const texts = await reader.read(files.map(({ path }) => path));
  const found = [...texts].flatMap(([path, text]) => candidates(text, path, repository));
  const [target, ...more] = found;
  if (target === undefined)
    throw none(folder, repository, `${files.length} YAML and JSON files, none of which names the image`);
  if (more.length === 0) return target;
  const lines = found.slice(0, MAX_LISTED).map((each) => `  - ${declarationText(each)}`);
  if (found.length > MAX_LISTED) lines.push(`  and ${found.length - MAX_LISTED} more`);
  throw errors.TARGET_AUTO_SEVERAL({
    message: `${folder} names ${repository} in ${found.length} places; "targets" takes one of them, or a list:\n${lines.join('\n')}`,
    where: folder,
    expected: 'one place',
    found: found.slice(0, MAX_LISTED).map(describeTarget).join('; '),
  });
}

function limitOf(
  listed: { files: readonly unknown[]; truncated: boolean },
  files: readonly { bytes: number }[],
): string | undefined {
  if (listed.truncated || listed.files.length > MAX_ENTRIES) return `more than ${MAX_ENTRIES} files`;
  if (files.length > MAX_FILES) return `${files.length} YAML and JSON files, more than ${MAX_FILES}`;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return bytes > MAX_BYTES ? `${bytes} bytes of YAML and JSON, more than ${MAX_BYTES}` : undefined;
}

function candidates(text: string, path: string, repository: string): Target[] {
  try {
    return targetsIn(text, path, repository);
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    // A file that may name the image and can't be read may be the one that counts.
    throw errors.TARGET_AUTO_SEVERAL({
      message: `${path} may name ${repository}, and can't be read: ${error.message}`,
      where: path,
      fix: 'declare the target itself in "targets", or correct the file',
      cause: error,
    });
  }
}

function none(folder: string, repository: string, found: string) {
  return errors.TARGET_AUTO_NONE({
    message: `nothing in ${folder} names the image ${repository}`,
    where: folder,
    expected: `an image entry, Helm values or a container with ${repository}`,
    found,
  });
}
