/** The config repository as a bump reads and writes it, whatever carries that: GitHub's API, or git. */
import {
  apiCommits,
  type BranchCommits,
  type CommitOutcome,
  commitOnBranch,
  explainRules,
  type GitHubClient,
  type Head,
  linkOnPath,
  type Me,
  type NewCommit,
  type PastCommit,
  type ReadHeadOptions,
  type Repository,
  readHead,
  readHistory,
} from '@waybill/github';

export interface HistoryOptions {
  revision: string;
  path: string;
  length: number;
  /** Where the last page ended. */
  after?: string;
}

export interface ConfigRepo {
  /** As `readHead` of the GitHub package. */
  readHead(options: ReadHeadOptions): Promise<Head>;
  readHistory(options: HistoryOptions): Promise<{ commits: PastCommit[]; next: string | undefined }>;
  /** The first folder on a path that is a link or a submodule. */
  linkOnPath(revision: string, path: string): Promise<{ path: string; kind: string } | undefined>;
  /** Appends one signed commit, if the branch is still at the head that it builds on. */
  commit(commit: NewCommit): Promise<CommitOutcome>;
  /** What makes the commits of pull requests of the account that opens them. */
  branchCommits(me: Me): BranchCommits;
}

const REMEDY = 'set "delivery" to pull-request (the App then needs "pull-requests: write")';

export function apiRepo(client: GitHubClient, repository: Repository): ConfigRepo {
  return {
    readHead: (options) => readHead(client, repository, options),
    readHistory: (options) => readHistory(client, repository, options),
    linkOnPath: (revision, path) => linkOnPath(client, repository, revision, path),
    branchCommits: (me) => apiCommits(client, repository, me),
    async commit(commit) {
      try {
        return await commitOnBranch(client, repository, commit);
      } catch (error) {
        throw await explainRules(client, repository, commit.branch, error, REMEDY);
      }
    },
  };
}
