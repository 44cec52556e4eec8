/** What the environments run, as their files say at one commit. */
import { fullName, type GitHubClient, type Repository, readFiles } from '@waybill/github';
import { decodeFile, gitopsErrors } from '@waybill/gitops';

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

/** Texts of targets' files at a commit, by path. What it gives throws WAYBILL_TARGET_FILE_MISSING. */
export function textsAt(
  texts: ReadonlyMap<string, string | undefined>,
  repository: Repository,
  revision: string,
): (file: string) => string {
  return (file) => {
    const text = texts.get(file);
    if (text !== undefined) return text;
    throw gitopsErrors.TARGET_FILE_MISSING({
      message: `${fullName(repository)} has no ${file}`,
      where: `${file}@${revision.slice(0, 12)}`,
    });
  };
}
