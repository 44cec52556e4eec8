/** What changes between two commits, out of the texts of the declared targets and of records of rollbacks before and after. */
import {
  type ChangedFile,
  type FileAtRevision,
  type GitHubClient,
  listFiles,
  type PullRequest,
  readFiles,
} from '@waybill/github';
import { decodeFile } from '@waybill/gitops';
import { type ConfigRevision, mergeBase } from '@waybill/promotion';
import {
  assess,
  type Change,
  type FileChange,
  filesBeside,
  isRecord,
  placesByFile,
  touchesTarget,
} from './change.ts';

/** Of a pull request: from its merge base to its head. */
export async function pullChange(
  github: GitHubClient,
  config: ConfigRevision,
  pull: Pick<PullRequest, 'number' | 'head' | 'author'>,
): Promise<Change> {
  const { repository, oid } = config;
  const listed = await listFiles(github, repository, pull.number);
  return changeBetween(github, config, listed, {
    before: () => mergeBase(github, repository, oid, pull.head.sha),
    after: pull.head.sha,
    author: pull.author.login,
  });
}

/** @param files every file that differs between the two. */
export async function changeBetween(
  github: GitHubClient,
  { repository, policy }: ConfigRevision,
  files: readonly ChangedFile[],
  commits: { before: () => Promise<string>; after: string; author?: string },
): Promise<Change> {
  const places = placesByFile(policy);
  const listed = files.map(({ path, status, previousPath }) => ({ path, status, previousPath }));
  const paths = listed
    .filter((file) => touchesTarget(places, file) || isRecord(file))
    .map(({ path }) => path);
  const { author } = commits;
  if (paths.length === 0) return assess(policy, listed, { author });
  // Also those that should have moved along.
  const others = filesBeside(policy, paths);
  const before = (await readFiles(github, repository, await commits.before(), [...paths, ...others])).files;
  const after = (await readFiles(github, repository, commits.after, paths)).files;
  const changed = listed.map((file): FileChange => {
    if (!paths.includes(file.path)) return file;
    const [was, is] = [before[file.path], after[file.path]];
    return {
      ...file,
      before: text(was),
      after: text(is),
      modeChanged: was !== undefined && is !== undefined && was.executable !== is.executable,
    };
  });
  const unchanged = others.flatMap((path) => {
    const found = text(before[path]);
    return found === undefined ? [] : [[path, found] as const];
  });
  return assess(policy, changed, { unchanged: new Map(unchanged), author });
}

function text(file: FileAtRevision | undefined): string | undefined {
  return file && decodeFile(file.bytes, file.path);
}
