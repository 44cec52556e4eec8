/** Since when an environment runs a digest: the time of the commit that put it into its last place, which GitHub made and signed. */
import {
  type GitHubClient,
  type PastCommit,
  pullRequestsOf,
  type Repository,
  readFile,
  readHistory,
} from '@waybill/github';
import { decodeFile, digestOf, filesOf } from '@waybill/gitops';
import type { Target } from '@waybill/policy';
import { WaybillError } from '@waybill/toolkit';

export interface RunningSince {
  /** Undefined when no commit that can be believed says it. */
  since: Date | undefined;
  /** The commit, for people. */
  commit: { oid: string; url: string } | undefined;
}

/** Commits of the file that are looked at. Beyond, the digest has been there since the oldest one at least. */
const HISTORY_LENGTH = 30;

/** Since when all of `targets` hold `digest`: since the last of their files does. */
export async function runningSince(
  client: GitHubClient,
  repository: Repository,
  revision: string,
  targets: readonly Target[],
  digest: string,
): Promise<RunningSince> {
  let last: RunningSince | undefined;
  for (const file of filesOf(targets)) {
    const own = targets.filter((target) => target.file === file);
    const found = await heldSince(client, repository, revision, { file, targets: own }, digest);
    if (found.since === undefined) return found;
    if (last?.since === undefined || found.since > last.since) last = found;
  }
  return last ?? { since: undefined, commit: undefined };
}

/** Targets of one file. */
interface Places {
  file: string;
  targets: readonly Target[];
}

/**
 * Walks the file's history from `revision` back to the commit that brought `digest`. The file's content is what counts, not what
 * a commit message says of it. A commit whose signature GitHub does not verify has a time that anybody could have written: it
 * gives none. So may a digest's evidence be younger than the commit: then the younger time counts (see `facts.ts`).
 */
async function heldSince(
  client: GitHubClient,
  repository: Repository,
  revision: string,
  places: Places,
  digest: string,
): Promise<RunningSince> {
  const { commits } = await readHistory(client, repository, {
    revision,
    path: places.file,
    length: HISTORY_LENGTH,
  });
  let brought: PastCommit | undefined;
  for (const commit of commits) {
    if ((await digestAt(client, repository, commit.oid, places)) !== digest) break;
    brought = commit;
  }
  if (!brought) return { since: undefined, commit: undefined };
  const commit = { oid: brought.oid, url: brought.url };
  const time = new Date(brought.committedDate);
  if (!brought.verified || Number.isNaN(time.getTime())) return { since: undefined, commit };
  if (brought.byGitHub) return { since: time, commit };
  // Of a commit that a person has signed GitHub verifies whose it is, and not when it was made: nothing ran by it before it was merged.
  const merged = (await pullRequestsOf(client, repository, [brought.oid])).get(brought.oid)?.mergedAt;
  return { since: merged !== undefined && merged > time ? merged : time, commit };
}

async function digestAt(
  client: GitHubClient,
  repository: Repository,
  revision: string,
  { file: path, targets }: Places,
): Promise<string | undefined> {
  try {
    const file = await readFile(client, repository, revision, path);
    return file && digestOf(targets, () => decodeFile(file.bytes, path));
  } catch (error) {
    // A former state of the file that does not hold the value in a form of today, or was a link, is another value.
    if (error instanceof WaybillError && /^WAYBILL_(?:TARGETS?_|GITHUB_FILE_KIND)/.test(error.code))
      return undefined;
    throw error;
  }
}
