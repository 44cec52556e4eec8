/**
 * What an environment ran before, by the history of its file on the base branch. The file's content at each commit is what counts, not
 * what a message says of it; times are those of commits that GitHub itself has signed.
 */
import { type GitHubClient, type PastFile, type Repository, readPastFiles } from '@waybill/github';
import { decodeFile, digestOf } from '@waybill/gitops';
import type { EarlierRun, Target } from '@waybill/policy';
import { WaybillError } from '@waybill/toolkit';

/** A time that the environment ran one digest: the commits of the file from the one that brought it on. */
export interface Stint extends Pick<EarlierRun, 'digest' | 'since' | 'until'> {
  /** The commit that brought it, as far as the history was read; for people. */
  commit: { oid: string; url: string };
  /** The file as it stood last with this digest. */
  text: string;
}

/** Commits of the file that one query reads, and in all: a digest that left the file longer ago is not gone back to. */
const PAGE = 25;
const HISTORY_LIMIT = 200;

/**
 * Reads the history back from `revision`, until `enough` says so or it ends. Newest first; the first one is the present one, where the
 * environment runs anything.
 */
export async function pastOfEnvironment(
  client: GitHubClient,
  repository: Repository,
  revision: string,
  target: Target,
  enough: (stints: readonly Stint[]) => boolean,
): Promise<Stint[]> {
  const states: PastFile[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await readPastFiles(client, repository, {
      revision,
      path: target.file,
      length: PAGE,
      after,
    });
    states.push(...page.states);
    after = page.next;
    const stints = stintsOf(states, target);
    // The oldest one that was read may have begun earlier still: what comes behind it decides that.
    if (after === undefined || states.length >= HISTORY_LIMIT || enough(stints.slice(0, -1))) return stints;
  }
}

/** Commits of one digest after the other, put together. Pure. */
export function stintsOf(states: readonly PastFile[], target: Target): Stint[] {
  const stints: Stint[] = [];
  let open: Stint | undefined;
  /** Time of the next newer commit, where GitHub made it. */
  let taken: Date | undefined;
  for (const { commit, file } of states) {
    const { digest, text = '' } = (file && stateOf(file.bytes, target)) ?? {};
    // Of a commit that a person has signed GitHub verifies whose it is, and not when it was made.
    const time = commit.verified && commit.byGitHub ? new Date(commit.committedDate) : undefined;
    const brought = { oid: commit.oid, url: commit.url };
    if (digest === undefined) open = undefined;
    else if (open?.digest === digest) {
      open.since = time ?? open.since;
      open.until ??= time;
      open.commit = brought;
    } else {
      // Where GitHub did not make what took it away, it ran at least until its own last commit that GitHub made.
      open = { digest, since: time, until: taken ?? time, commit: brought, text };
      stints.push(open);
    }
    taken = time;
  }
  return stints;
}

function stateOf(bytes: Buffer, target: Target): { digest: string | undefined; text: string } | undefined {
  try {
    const text = decodeFile(bytes, target.file);
    return { digest: digestOf([target], () => text), text };
  } catch (error) {
    // A former state of the file that does not hold the value in a form of today is another value.
    if (error instanceof WaybillError) return undefined;
    throw error;
  }
}
