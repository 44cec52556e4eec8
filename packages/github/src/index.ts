/** GitHub's interfaces by noun. */
export {
  arrangeMerge,
  forgeableChecks,
  type MergeArrangement,
  type MergeWish,
  mergeWaits,
} from './arrange-merge.ts';
export { type Assignment, assignPullRequest, listMilestones, type Milestone } from './assign.ts';
export { blobOid, type FileAtRevision, readBlob } from './blobs.ts';
export {
  ACTIONS_APP,
  type CheckAnnotation,
  type CheckConclusion,
  type CheckOutput,
  type CheckRun,
  type CheckView,
  type CommitState,
  type CommitStatus,
  createCheckRun,
  lastRun,
  listCheckRuns,
  setCommitStatus,
  updateCheckRun,
} from './checks.ts';
export { type GraphqlError, isStale } from './classify.ts';
export {
  fullName,
  type GitHubClient,
  type GitHubClientOptions,
  type GraphqlOptions,
  githubClient,
  mayHaveLanded,
  type Repository,
  type RestAnswer,
  type Tried,
} from './client.ts';
export { type CommitChange, readCommit } from './commit-changes.ts';
export {
  type CommitOutcome,
  commitOnBranch,
  commitOnNewBranch,
  type Head,
  type NewCommit,
  type PastCommit,
  type ReadHeadOptions,
  readHead,
  readHistory,
  readMessages,
} from './commits.ts';
export {
  type ComparedCommit,
  type Comparison,
  compareCommits,
  type PullRequestOfCommit,
  pullRequestsOf,
} from './comparison.ts';
export { type FilesAtRevision, readFile, readFiles } from './contents.ts';
export { errors as githubErrors } from './errors.ts';
export { type Folder, type FolderFile, listFolder } from './folder.ts';
export { type CommitsApart, commitsApart, type Me, whoAmI } from './identity.ts';
export { createIssue, type Issue, issueState, labelledBy, listIssues } from './issues.ts';
export { linkKind, linkOnPath } from './links.ts';
export {
  type AutoMergeOutcome,
  type AutoMergeRefusal,
  disableAutoMerge,
  type EnqueueOutcome,
  enableAutoMerge,
  enqueuePullRequest,
  type MergeMethod,
  type MergeOutcome,
  type MergeState,
  mergePullRequest,
  mergeState,
} from './merging.ts';
export {
  apiCommits,
  type BaseRevision,
  type BranchCommits,
  type BranchWritten,
  foreignCommit,
  type OwnCommit,
  removeOwnBranch,
  requireOwnCommits,
  type StartingPoint,
  writeOwnBranch,
  writesExactly,
} from './own-branch.ts';
export { type PastFile, type PastFiles, readPastFiles } from './past-files.ts';
export {
  authorsOf,
  type CommitAuthors,
  isTeamMember,
  listPullCommits,
  mayWrite,
  type Person,
  pusherOf,
} from './people.ts';
export {
  addComment,
  addLabels,
  type ChangedFile,
  type Comment,
  type CreateOutcome,
  closePullRequest,
  createPullRequest,
  findPullRequests,
  getPullRequest,
  listComments,
  listFiles,
  listReviews,
  type NewPullRequest,
  type PullRequest,
  type PullRequestFilter,
  type Review,
  type ReviewRequestOutcome,
  type ReviewRequests,
  removeLabel,
  requestReviewers,
  updateComment,
  updatePullRequest,
} from './pulls.ts';
export {
  type GitRemote,
  type ListedRef,
  listRefs,
  messageCommit,
  objectOid,
  type PackedObject,
  pushRefs,
  type RefMove,
  type RefMoved,
} from './push.ts';
export { type BranchOutcome, branchHead, createBranch, deleteBranch, updateBranch } from './refs.ts';
export { askReviewers } from './reviewers.ts';
export {
  type BranchRules,
  bypassOf,
  explainRules,
  type RequiredCheck,
  type RulesetBypass,
  restrictedPaths,
  rulesInWords,
  rulesOf,
  unboundChecks,
} from './rules.ts';
export {
  pullRequestsOfFamily,
  requireOwnPullRequest,
  type Superseded,
  supersede,
} from './supersede.ts';
export { type TokenReach, tokenReach } from './token-reach.ts';
export {
  type RerunOutcome,
  rerun,
  runOfSuite,
  type WorkflowRun,
} from './workflow-runs.ts';
