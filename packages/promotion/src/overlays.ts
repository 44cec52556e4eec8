/** What the environments run, as their files say at one commit. */
import { fullName, type GitHubClient, type Repository, readFiles } from '@waybill/github';
import { currentDigest, decodeFile, gitopsErrors } from '@waybill/gitops';
import type { Target } from '@waybill/policy';

/** A digest of zeros stands where nothing has been released yet: no image can have it. */
const NOTHING_RELEASED = `sha256:${'0'.repeat(64)}`;
/** Files in one query. GitHub stops queries by their cost; this many blobs are far below. */
const FILES_PER_QUERY = 50;

/** Text of each file at a commit, by path; undefined where it does not exist. */
export async function readTexts(
  client: GitHubClient,
  repository: Repository,
  revision: string,
  paths: readonly string[],
): Promise<Map<string, string | undefined>> {
  const unique = [...new Set(paths)];
  const texts = new Map<string, string | undefined>();
  for (let at = 0; at < unique.length; at += FILES_PER_QUERY) {
    const batch = unique.slice(at, at + FILES_PER_QUERY);
    const { files } = await readFiles(client, repository, revision, batch);
    for (const path of batch) {
      const file = files[path];
      texts.set(path, file && decodeFile(file.bytes, path));
    }
  }
  return texts;
}

/** The text of a target's file. Throws WAYBILL_TARGET_FILE_MISSING. */
export function textOf(
  texts: ReadonlyMap<string, string | undefined>,
  target: Target,
  repository: Repository,
  revision: string,
): string {
  const text = texts.get(target.file);
  if (text !== undefined) return text;
  throw gitopsErrors.TARGET_FILE_MISSING({
    message: `${fullName(repository)} has no ${target.file}`,
    where: `${target.file}@${revision.slice(0, 12)}`,
  });
}

/** The digest that a target declares; undefined where nothing has been released. Throws WAYBILL_TARGET_*. */
export function releasedDigest(text: string, target: Target): string | undefined {
  const digest = currentDigest(text, target);
  return digest === NOTHING_RELEASED ? undefined : digest;
}
