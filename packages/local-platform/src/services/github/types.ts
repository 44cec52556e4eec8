/**
 * The control interface of the platform's GitHub: what tests, the runner, the web page and the demo use beside the
 * public REST, GraphQL and git interfaces. Nothing here is served over HTTP.
 *
 * Words: a *login* is an account's name; a *full name* is `owner/name`; a *sha* is a full commit id in hexadecimal;
 * times are ISO 8601 in UTC. Methods that name something that does not exist throw an `Error` that says what there is.
 */
import type { PlatformServer } from '../../http.ts';
import type { RunningService } from '../../service.ts';

export type Visibility = 'public' | 'private' | 'internal';

/** A role in a repository, weakest first. https://docs.github.com/organizations/managing-user-access-to-your-organizations-repositories */
export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export type Level = 'none' | 'read' | 'write' | 'admin';

/**
 * Permissions by their API names (`contents`, `pull_requests`, `checks`, `statuses`, `actions`, `id_token`, `packages`,
 * `administration`, `members`, `security_events`, `deployments`, `issues`, `workflows`, `metadata` ...). The spelling
 * of workflow files (`pull-requests`, `id-token`) is taken too.
 */
export type Permissions = Record<string, Level>;

export interface AccountRecord {
  /** GitHub's numeric id: `repository_owner_id` or `actor_id` in OIDC claims. */
  id: number;
  nodeId: string;
  login: string;
  type: 'User' | 'Organization' | 'Bot';
  name: string | null;
  email: string | null;
}

export interface CreatedUser extends AccountRecord {
  /** A personal access token with the scopes `repo`, `workflow` and `read:org`. */
  token: string;
}

export interface RepositoryRecord {
  id: number;
  nodeId: string;
  /** `owner/name`. */
  fullName: string;
  owner: string;
  name: string;
  ownerId: number;
  ownerType: 'User' | 'Organization';
  visibility: Visibility;
  defaultBranch: string;
  /** The bare repository on disk. Read it freely with git; write to it only through this interface. */
  gitDir: string;
  /** `${url}/owner/name.git`. */
  cloneUrl: string;
  /** `${url}/owner/name`. */
  webUrl: string;
}

export interface RepositoryOptions {
  /** Login of a user or an organization that exists. */
  owner: string;
  name: string;
  /** Default: `private`. */
  visibility?: Visibility;
  /** Default: `main`. The branch comes into being with its first commit. */
  defaultBranch?: string;
  /** Numeric id, for tests that compare OIDC claims; otherwise the next free one. */
  id?: number;
  description?: string;
  /** Default: false, as on GitHub. */
  allowAutoMerge?: boolean;
  /** Default: false, as on GitHub. */
  deleteBranchOnMerge?: boolean;
  /** Default: all three. */
  mergeMethods?: MergeMethod[];
  /** "Allow GitHub Actions to create and approve pull requests". Default: false, as on GitHub. */
  actionsCanApprovePullRequests?: boolean;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface AppOptions {
  /** `my-app`; the bot is `my-app[bot]`. */
  slug: string;
  name?: string;
  /** What an installation may do at most, e.g. `{ contents: 'write', pull_requests: 'write' }`; `metadata: read` is implied. */
  permissions: Permissions;
  /** Login of the owner. Default: the first organization, else the first user. */
  owner?: string;
}

export interface AppRecord {
  id: number;
  clientId: string;
  slug: string;
  name: string;
  /** Account id of `slug[bot]`: it stands in the bot's noreply address. */
  botUserId: number;
  /** RSA private key, PKCS #1 PEM, as downloaded from GitHub. */
  privateKeyPem: string;
  permissions: Permissions;
}

export interface InstallationTokenOptions {
  installationId: number;
  /** Names without the owner; default: all that the installation has. */
  repositories?: string[];
  permissions?: Permissions;
}

export interface WorkflowTokenOptions {
  /** Full name of the repository that the workflow runs in: the only one that the token reaches. */
  repository: string;
  /** The job's permissions. `metadata: read` is implied; whatever is not named is `none`. */
  permissions: Permissions;
  runId: number;
  /** Life in seconds. Default: 24 h, as on GitHub (the runner revokes it when the job ends). */
  lifetimeSeconds?: number;
}

/** Where a secret or a variable lives. An environment's beats the repository's, which beats the organization's. */
export type ValueScope =
  | {
      organization: string /** Full names; default: all repositories of the organization. */;
      repositories?: string[];
    }
  | { repository: string }
  | { repository: string; environment: string };

export interface EnvironmentOptions {
  /** Logins of users or `org/team`; a job that names the environment waits until one of them approves. */
  reviewers?: string[];
  preventSelfReview?: boolean;
  waitMinutes?: number;
  /** Branch name patterns that may deploy; default: all. */
  branches?: string[];
}

export interface EnvironmentRecord extends EnvironmentOptions {
  id: number;
  name: string;
}

export interface CommitOptions {
  /** Created from the default branch (or as a root commit) when it does not exist. */
  branch: string;
  message: string;
  /** Path -> new content, or null to delete. Paths that are not named stay as they are. */
  files: Record<string, string | Uint8Array | null>;
  /** Paths of `files` that are executable. */
  executable?: string[];
  /** Login of author and committer. Default: the owner where it is a user, else `ghost`. */
  author?: string;
  /** True to emit the push event (and `create` for a new branch) as if pushed. Default: false, seeding is silent. */
  emit?: boolean;
}

export interface ImportOptions {
  branch: string;
  message: string;
  author?: string;
  emit?: boolean;
  /** Decides by the path relative to the folder, with `/`. Default: everything but `.git` and `node_modules`. */
  filter?: (path: string) => boolean;
}

export interface CommitView {
  sha: string;
  parents: string[];
  tree: string;
  message: string;
  author: { name: string; email: string; date: string; login: string | null };
  committer: { name: string; email: string; date: string; login: string | null };
  verification: { verified: boolean; reason: string };
}

export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'startup_failure';

export interface RunOptions {
  repository: string;
  /** Path of the workflow file in the repository, e.g. `.github/workflows/release.yml`. */
  workflowPath: string;
  /** `name:` of the workflow; default: its path. */
  workflowName?: string;
  /** Name of the event, e.g. `push`. */
  event: string;
  headSha: string;
  /** Branch or tag name without `refs/heads/`; null for a detached head. */
  headBranch: string | null;
  /** `run-name:`, or the commit's or pull request's title. */
  displayTitle?: string;
  /** Login of who caused it. */
  actor: string;
  /** Numbers of the pull requests that it belongs to. */
  pullRequests?: number[];
  /** Takes this id, for a run that was promised one (a dispatch with `return_run_details`). */
  id?: number;
  status?: RunStatus;
}

export interface ReferencedWorkflow {
  /** `owner/name/.github/workflows/x.yml@ref`. */
  path: string;
  sha: string;
  ref?: string;
}

export interface RunRecord {
  id: number;
  nodeId: string;
  repository: string;
  workflowId: number;
  workflowPath: string;
  workflowName: string;
  /** Counts the runs of one workflow, from 1. */
  runNumber: number;
  /** Counts the attempts of one run, from 1. */
  attempt: number;
  event: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  headSha: string;
  headBranch: string | null;
  displayTitle: string;
  actor: string;
  pullRequests: number[];
  referencedWorkflows: ReferencedWorkflow[];
  checkSuiteId: number;
  createdAt: string;
  startedAt: string;
  updatedAt: string;
  webUrl: string;
}

export interface RunUpdate {
  status?: RunStatus;
  conclusion?: Conclusion | null;
  displayTitle?: string;
  workflowName?: string;
  referencedWorkflows?: ReferencedWorkflow[];
  /** Starts a further attempt: `attempt` goes up by one, status to `queued`, the conclusion is forgotten. */
  newAttempt?: boolean;
}

export interface StepRecord {
  name: string;
  number: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  message: string;
  title?: string;
  raw_details?: string;
}

export interface JobOptions {
  /** Name of the check run; with a reusable workflow `caller / called`, as on GitHub. */
  name: string;
  labels?: string[];
  status?: 'queued' | 'in_progress' | 'waiting';
}

export interface JobUpdate {
  status?: 'queued' | 'in_progress' | 'completed' | 'waiting';
  conclusion?: Conclusion | null;
  steps?: StepRecord[];
  /** The whole log, plain text. */
  log?: string;
  /** Adds to the log. */
  appendLog?: string;
  /** The job summary, Markdown. Shown as the check run's `output.summary`. */
  summary?: string;
  annotations?: Annotation[];
}

/** A job of a run, and the check run that shows it: both have the same id, as on GitHub. */
export interface JobRecord {
  id: number;
  /** Equal to `id`. OIDC's `check_run_id`. */
  checkRunId: number;
  runId: number;
  attempt: number;
  name: string;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting';
  conclusion: Conclusion | null;
  labels: string[];
  steps: StepRecord[];
  log: string;
  summary: string;
  annotations: Annotation[];
  createdAt: string;
  startedAt: string | null;
  completedAt: string | null;
  webUrl: string;
}

export interface ArtifactOptions {
  name: string;
  /** One of the three: a folder on disk, files by path, or the bytes of a zip. */
  folder?: string;
  files?: Record<string, string | Uint8Array>;
  zip?: Uint8Array;
  retentionDays?: number;
}

export interface ArtifactRecord {
  id: number;
  runId: number;
  repository: string;
  name: string;
  size: number;
  /** `sha256:…` of the zip. */
  digest: string;
  createdAt: string;
  expiresAt: string;
}

export interface CheckRunView {
  id: number;
  /** Slug and id of the app that made it; `github-actions` is 15368. */
  app: { id: number; slug: string };
  name: string;
  headSha: string;
  status: string;
  conclusion: Conclusion | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
  detailsUrl: string | null;
}

export interface ReviewView {
  id: number;
  author: string;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  body: string;
  sha: string;
  submittedAt: string;
}

export type MergeState =
  | 'BEHIND'
  | 'BLOCKED'
  | 'CLEAN'
  | 'DIRTY'
  | 'DRAFT'
  | 'HAS_HOOKS'
  | 'UNKNOWN'
  | 'UNSTABLE';

export interface PullRequestView {
  number: number;
  repository: string;
  title: string;
  body: string;
  author: string;
  state: 'open' | 'closed';
  draft: boolean;
  merged: boolean;
  mergedBy: string | null;
  mergeCommitSha: string | null;
  base: { ref: string; sha: string };
  head: { ref: string; sha: string };
  labels: string[];
  assignees: string[];
  /** Its title. */
  milestone: string | null;
  requestedReviewers: string[];
  requestedTeams: string[];
  reviews: ReviewView[];
  comments: { id: number; author: string; body: string; createdAt: string }[];
  reviewDecision: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null;
  mergeable: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
  mergeState: MergeState;
  /** One sentence for each unmet requirement; empty when it may be merged. */
  blockedBy: string[];
  autoMerge: { method: MergeMethod; enabledBy: string } | null;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  webUrl: string;
}

export interface SarifUpload {
  id: string;
  repository: string;
  commitSha: string;
  ref: string;
  toolName: string | null;
  /** `pending` never stays: processing is done before the answer. */
  status: 'complete' | 'failed';
  errors: string[];
  /** The parsed document. */
  sarif: unknown;
  results: number;
  uploadedBy: string;
  createdAt: string;
}

/** A commit status or a check run that a ruleset asks for. */
export interface RulesetBody {
  name: string;
  target?: 'branch' | 'tag' | 'push';
  enforcement: 'active' | 'disabled' | 'evaluate';
  conditions?: { ref_name?: { include?: string[]; exclude?: string[] } };
  rules?: { type: string; parameters?: Record<string, unknown> }[];
  bypass_actors?: {
    actor_id?: number | null;
    actor_type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User';
    bypass_mode?: 'always' | 'pull_request' | 'exempt';
  }[];
}

/** GitHub's rate limits. Off means that nothing is counted and nothing refused. */
export interface LimitSwitch {
  enabled: boolean;
  /** Content-creating requests of one identity. Default: 80 a minute and 500 an hour, as on GitHub. */
  creations: { perMinute: number; perHour: number };
}

export interface GitHubService extends RunningService {
  /** `GITHUB_SERVER_URL`. */
  url: string;
  /** `GITHUB_API_URL`: `${url}/api/v3`. */
  apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`: `${url}/api/graphql`. */
  graphqlUrl: string;
  /** The HTTP server itself: its recorded requests, and faults to put in front of it. */
  server: PlatformServer;
  limits: LimitSwitch;
  /** Public key (OpenSSH form) of web-flow, which signs what GitHub itself commits. */
  webFlowPublicKey: string;

  // Accounts
  createUser(login: string, options?: { name?: string; email?: string; id?: number }): CreatedUser;
  createOrganization(login: string, options?: { name?: string; id?: number }): AccountRecord;
  /** Adds a user to an organization; `admin` is an owner of it. */
  addMember(organization: string, login: string, role?: 'member' | 'admin'): void;
  /** Members become members of the organization as well. */
  createTeam(organization: string, slug: string, members: string[]): { id: number; slug: string };
  account(login: string): AccountRecord;
  accounts(): AccountRecord[];
  /** A further personal access token of a user. */
  mintUserToken(login: string, options?: { lifetimeSeconds?: number }): string;
  /** Adds an SSH signing key (OpenSSH public key line): commits signed by it verify as this user's. */
  addSigningKey(login: string, publicKey: string): void;

  // Repositories
  createRepository(options: RepositoryOptions): RepositoryRecord;
  /** Forks a repository with its branches as they are. A pull request from it names its head `login:branch`. */
  fork(fullName: string, login: string): Promise<RepositoryRecord>;
  repository(fullName: string): RepositoryRecord;
  repositories(): RepositoryRecord[];
  /** `grantee` is a login or `org/team-slug`. */
  grant(fullName: string, grantee: string, role: Role): void;
  /** Seeds a commit: no rules, no signature. Returns its sha. */
  commitFiles(fullName: string, options: CommitOptions): Promise<string>;
  /** Replaces the tree of the branch by what the folder holds (executable bits and symbolic links kept). */
  importFolder(fullName: string, folder: string, options: ImportOptions): Promise<string>;
  /** Points a ref (`refs/heads/x`, `refs/tags/v1`) at a commit: no rules, no event. */
  setRef(fullName: string, ref: string, sha: string): Promise<void>;
  /** Commit id that a ref, branch, tag or sha names, or null. */
  resolve(fullName: string, revision: string): Promise<string | null>;
  /** Bytes of a file, or null when there is none. */
  readFile(fullName: string, revision: string, path: string): Promise<Buffer | null>;
  /** Paths of all files under a folder (the root by default), sorted. */
  listFiles(fullName: string, revision: string, folder?: string): Promise<string[]>;
  /** Newest first, at most `limit` (100). */
  commits(fullName: string, revision: string, path?: string, limit?: number): Promise<CommitView[]>;
  commit(fullName: string, sha: string): Promise<CommitView>;
  branches(fullName: string): Promise<{ name: string; sha: string }[]>;
  tags(fullName: string): Promise<{ name: string; sha: string }[]>;
  createRuleset(fullName: string, body: RulesetBody): { id: number };
  createLabel(fullName: string, name: string): void;

  // Apps and tokens
  createApp(options: AppOptions): AppRecord;
  /** Returns the installation's id. `repositories` are full names or names without the owner. */
  installApp(appId: number, owner: string, repositories: string[] | 'all'): number;
  mintInstallationToken(options: InstallationTokenOptions): string;
  mintWorkflowToken(options: WorkflowTokenOptions): string;
  revoke(token: string): void;

  // Values and environments
  setSecret(scope: ValueScope, name: string, value: string): void;
  setVariable(scope: ValueScope, name: string, value: string): void;
  /** What a job sees, by name. For the runner only: no endpoint serves a secret's value. */
  secretsFor(fullName: string, environment?: string): Record<string, string>;
  variablesFor(fullName: string, environment?: string): Record<string, string>;
  createEnvironment(fullName: string, name: string, options?: EnvironmentOptions): EnvironmentRecord;
  /** The environment, created without protection when a job first names it, as on GitHub. */
  environment(fullName: string, name: string): EnvironmentRecord;
  /** OIDC subject customization, as `GET /repos/{owner}/{repo}/actions/oidc/customization/sub` answers it. */
  oidcSubject(fullName: string): { use_default: boolean; include_claim_keys?: string[] };
  setOidcSubject(fullName: string, value: { use_default: boolean; include_claim_keys?: string[] }): void;

  // Workflow runs: written by the runner
  createRun(options: RunOptions): RunRecord;
  updateRun(runId: number, update: RunUpdate): RunRecord;
  /** Creates the job and its check run (app `github-actions`). */
  createJob(runId: number, options: JobOptions): JobRecord;
  /** Updates the job and its check run; a completed required check may set off an auto-merge. */
  updateJob(jobId: number, update: JobUpdate): JobRecord;
  addArtifact(runId: number, options: ArtifactOptions): ArtifactRecord;
  /** The runner takes what the REST operation asks to be run again. Returns what ends that. */
  onRerun(listener: (runId: number) => Promise<void>): () => void;
  /** For a re-run, whose artifacts replace those of the attempt before. */
  deleteArtifact(artifactId: number): void;

  // Workflow runs: read by everybody
  runs(fullName?: string): RunRecord[];
  run(runId: number): RunRecord;
  jobs(runId: number): JobRecord[];
  job(jobId: number): JobRecord;
  artifacts(runId: number): ArtifactRecord[];
  /** Bytes of the zip. */
  artifactZip(artifactId: number): Buffer;
  /** Files of the zip by path. */
  artifactFiles(artifactId: number): Record<string, Buffer>;

  // State, for tests and the web page
  pullRequests(fullName: string): Promise<PullRequestView[]>;
  pullRequest(fullName: string, number: number): Promise<PullRequestView>;
  checkRuns(fullName: string, sha: string): CheckRunView[];
  sarifUploads(fullName: string): SarifUpload[];

  // What a person does in the browser; the same rules hold as over REST
  /** Starts a workflow as a user would, with the checks of the REST operation. `workflow` is a file name or a path. */
  dispatchWorkflow(
    fullName: string,
    workflow: string,
    options: { ref?: string; inputs?: Record<string, string | number | boolean>; actor: string },
  ): Promise<void>;
  /** `POST /repos/{owner}/{repo}/dispatches`. */
  dispatchRepository(
    fullName: string,
    eventType: string,
    options: { payload?: Record<string, unknown>; actor: string },
  ): Promise<void>;
  /** Submits an approving review on the head commit. Throws with GitHub's message when GitHub refuses it. */
  approve(fullName: string, number: number, login: string, body?: string): Promise<void>;
  /** Merges as a user. Throws with GitHub's message when GitHub refuses it. */
  merge(fullName: string, number: number, login: string, method?: MergeMethod): Promise<string>;

  /** Resolves when no event, push, synchronization or auto-merge of this service is under way. */
  settled(): Promise<void>;
}
