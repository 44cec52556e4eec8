/** What the platform's GitHub holds besides git's objects: accounts, repositories' settings, pull requests, checks, runs. */
import type { Identity } from './auth/tokens.ts';
import type { GitRepository } from './git/repository.ts';
import type {
  AccountRecord,
  Annotation,
  Conclusion,
  EnvironmentRecord,
  JobRecord,
  MergeMethod,
  Permissions,
  RepositoryRecord,
  Role,
  RulesetBody,
  RunRecord,
  SarifUpload,
} from './types.ts';

export interface Account extends AccountRecord {
  createdAt: string;
  /** Organizations only: login -> role. */
  members: Map<string, 'member' | 'admin'>;
  /** SSH public key lines. */
  signingKeys: string[];
  /** Bots only. */
  appId: number | null;
  secrets: Map<string, StoredValue>;
  variables: Map<string, StoredValue>;
}

export interface StoredValue {
  value: string;
  createdAt: string;
  updatedAt: string;
  /** Organization values: repositories that see it; null for all. */
  repositories: string[] | null;
}

export interface Team {
  id: number;
  nodeId: string;
  organization: string;
  slug: string;
  name: string;
  members: Set<string>;
}

export interface App {
  id: number;
  nodeId: string;
  clientId: string;
  slug: string;
  name: string;
  owner: Account;
  bot: Account;
  permissions: Permissions;
  privateKeyPem: string;
  publicKeyPem: string;
  createdAt: string;
}

export interface Installation {
  id: number;
  app: App;
  account: Account;
  /** Full names in lower case, or `all`. */
  repositories: Set<string> | 'all';
  permissions: Permissions;
  createdAt: string;
  suspendedAt: string | null;
}

export interface Label {
  id: number;
  nodeId: string;
  name: string;
  color: string;
  description: string | null;
}

export interface Milestone {
  id: number;
  number: number;
  title: string;
  state: 'open' | 'closed';
  createdAt: string;
}

export interface Comment {
  id: number;
  nodeId: string;
  author: Account;
  body: string;
  createdAt: string;
  updatedAt: string;
}

/** What issues and pull requests share: on GitHub a pull request is an issue, with the same number. */
/** Who put a label on, or took it off. */
export interface LabelEvent {
  id: number;
  actor: Account;
  event: 'labeled' | 'unlabeled';
  label: Label;
  createdAt: string;
}

export interface Issue {
  id: number;
  nodeId: string;
  number: number;
  repository: Repository;
  title: string;
  body: string | null;
  author: Account;
  authorIdentity: 'user' | 'app' | 'workflow';
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: Label[];
  labelEvents: LabelEvent[];
  assignees: Account[];
  milestone: Milestone | null;
  comments: Comment[];
  locked: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: Account | null;
  pull: PullRequest | null;
}

export interface Review {
  id: number;
  nodeId: string;
  author: Account;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  body: string;
  sha: string;
  submittedAt: string;
  /** True when made with a workflow's GITHUB_TOKEN. */
  byWorkflow: boolean;
}

export interface AutoMerge {
  method: MergeMethod;
  enabledBy: Account;
  byWorkflow: boolean;
  enabledAt: string;
  title: string | null;
  message: string | null;
}

export interface PullRequest {
  id: number;
  nodeId: string;
  issue: Issue;
  repository: Repository;
  number: number;
  draft: boolean;
  baseRef: string;
  baseSha: string;
  headRepository: Repository;
  headRef: string;
  headSha: string;
  /** The test merge of base and head: what `refs/pull/N/merge` points at; null when they conflict. */
  testMerge: { base: string; head: string; sha: string | null } | null;
  reviews: Review[];
  requestedReviewers: Account[];
  requestedTeams: Team[];
  autoMerge: AutoMerge | null;
  merged: boolean;
  mergedAt: string | null;
  mergedBy: Account | null;
  mergeCommitSha: string | null;
  mergedByQueue?: boolean;
  maintainerCanModify: boolean;
  /** Login of who pushed the head last, for `require_last_push_approval`. */
  lastPusher: string;
  lastPushAt: string;
}

export interface CheckSuite {
  id: number;
  nodeId: string;
  app: App;
  headSha: string;
  headBranch: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface CheckRun {
  id: number;
  nodeId: string;
  suite: CheckSuite;
  app: App;
  headSha: string;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  conclusion: Conclusion | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
  /** Set for the check run of a workflow job. */
  jobId: number | null;
}

export interface CommitStatus {
  id: number;
  nodeId: string;
  sha: string;
  context: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  description: string | null;
  targetUrl: string | null;
  creator: Account;
  appId: number | null;
  createdAt: string;
  updatedAt: string;
}

export interface Ruleset {
  id: number;
  nodeId: string;
  body: RulesetBody;
  createdAt: string;
  updatedAt: string;
}

export interface Run extends RunRecord {
  repositoryRef: Repository;
  actorAccount: Account;
}

export interface Job extends JobRecord {
  checkRun: CheckRun;
}

export interface Artifact {
  id: number;
  nodeId: string;
  run: Run;
  name: string;
  zip: Buffer;
  digest: string;
  createdAt: string;
  expiresAt: string;
}

export interface WorkflowFile {
  id: number;
  path: string;
  runs: number;
  createdAt: string;
}

/** A pull request in the merge queue of its base. */
export interface QueueEntry {
  id: number;
  nodeId: string;
  pull: PullRequest;
  /** Who put it there: the merge is done in this name. */
  identity: Identity;
  enqueuedAt: string;
  /** What its checks run on; null until it is built on what it follows. */
  built: { base: string; head: string; ref: string; pullHead: string } | null;
}

/** https://docs.github.com/rest/repos/repos#list-repository-activities */
export interface Activity {
  id: number;
  ref: string;
  before: string;
  after: string;
  type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';
  actor: Account;
  timestamp: string;
}

export interface Repository {
  record: RepositoryRecord;
  owner: Account;
  /** What it is a fork of. */
  parent: Repository | null;
  git: GitRepository;
  description: string | null;
  allowAutoMerge: boolean;
  deleteBranchOnMerge: boolean;
  mergeMethods: MergeMethod[];
  actionsCanApprovePullRequests: boolean;
  createdAt: string;
  updatedAt: string;
  pushedAt: string;
  /** Login or `org/team`, lower case -> role. */
  roles: Map<string, Role>;
  rulesets: Ruleset[];
  /** Merge queues by branch, first to be merged first. */
  queues: Map<string, QueueEntry[]>;
  /** Every move of a branch, oldest first. */
  activity: Activity[];
  labels: Label[];
  milestones: Milestone[];
  issues: Map<number, Issue>;
  nextNumber: number;
  checkSuites: CheckSuite[];
  checkRuns: CheckRun[];
  statuses: CommitStatus[];
  environments: Map<
    string,
    EnvironmentRecord & {
      secrets: Map<string, StoredValue>;
      variables: Map<string, StoredValue>;
      createdAt: string;
    }
  >;
  secrets: Map<string, StoredValue>;
  variables: Map<string, StoredValue>;
  workflows: WorkflowFile[];
  sarif: SarifUpload[];
  oidcSubject: { use_default: boolean; include_claim_keys?: string[] };
}

export type NodeKind =
  | 'User'
  | 'Organization'
  | 'Bot'
  | 'Team'
  | 'App'
  | 'Repository'
  | 'PullRequest'
  | 'Issue'
  | 'Label'
  | 'LabeledEvent'
  | 'PullRequestReview'
  | 'IssueComment'
  | 'CheckRun'
  | 'CheckSuite'
  | 'StatusContext'
  | 'RepositoryRuleset'
  | 'WorkflowRun'
  | 'Artifact';

/** GitHub's prefixes of global node ids, by what they name. */
const PREFIXES: Record<NodeKind, string> = {
  User: 'U',
  Organization: 'O',
  Bot: 'BOT',
  Team: 'T',
  App: 'A',
  Repository: 'R',
  PullRequest: 'PR',
  Issue: 'I',
  Label: 'LA',
  LabeledEvent: 'LE',
  PullRequestReview: 'PRR',
  IssueComment: 'IC',
  CheckRun: 'CR',
  CheckSuite: 'CS',
  StatusContext: 'SC',
  RepositoryRuleset: 'RRS',
  WorkflowRun: 'WFR',
  Artifact: 'ART',
};

export interface NodeEntry {
  kind: NodeKind;
  value: unknown;
}

/** Ids start where they can't be taken for an index or for another kind's. */
const FIRST_IDS: Record<string, number> = {
  account: 9_100_001,
  repository: 710_000_001,
  app: 401_001,
  installation: 52_000_001,
  team: 8_200_001,
  run: 17_300_000_001,
  job: 47_800_000_001,
  artifact: 3_400_000_001,
};
const FIRST_OTHER_ID = 1_500_000_001;

export class Store {
  readonly accounts = new Map<string, Account>();
  readonly teams: Team[] = [];
  readonly apps = new Map<number, App>();
  readonly installations = new Map<number, Installation>();
  readonly repositories = new Map<string, Repository>();
  readonly runs = new Map<number, Run>();
  readonly jobs = new Map<number, Job>();
  readonly artifacts = new Map<number, Artifact>();
  readonly #nodes = new Map<string, NodeEntry>();
  readonly #next = new Map<string, number>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  nextId(kind: string): number {
    const id = this.#next.get(kind) ?? FIRST_IDS[kind] ?? FIRST_OTHER_ID;
    this.#next.set(kind, id + 1);
    return id;
  }

  /** Time as GitHub writes it: ISO 8601, whole seconds. */
  now(): string {
    return `${this.#now().toISOString().slice(0, 19)}Z`;
  }

  nodeId(kind: NodeKind, id: number, value: unknown): string {
    const nodeId = `${PREFIXES[kind]}_kgDO${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
    this.#nodes.set(nodeId, { kind, value });
    return nodeId;
  }

  /** Sets what a node id made before its object names. */
  bind(nodeId: string, value: unknown): void {
    const entry = this.#nodes.get(nodeId);
    if (entry) entry.value = value;
  }

  node(nodeId: string): NodeEntry | undefined {
    return this.#nodes.get(nodeId);
  }

  account(login: string): Account | undefined {
    return this.accounts.get(login.toLowerCase());
  }

  repository(fullName: string): Repository | undefined {
    return this.repositories.get(fullName.toLowerCase());
  }

  team(organization: string, slug: string): Team | undefined {
    return this.teams.find(
      (team) =>
        team.organization.toLowerCase() === organization.toLowerCase() &&
        team.slug.toLowerCase() === slug.toLowerCase(),
    );
  }

  addAccount(
    login: string,
    type: Account['type'],
    options: { id?: number; name?: string; email?: string; appId?: number } = {},
  ): Account {
    if (this.account(login)) throw new Error(`the login "${login}" is taken`);
    const id = options.id ?? this.nextId('account');
    const account: Account = {
      id,
      nodeId: '',
      login,
      type,
      name: options.name ?? null,
      email: options.email ?? null,
      createdAt: this.now(),
      members: new Map(),
      signingKeys: [],
      appId: options.appId ?? null,
      secrets: new Map(),
      variables: new Map(),
    };
    account.nodeId = this.nodeId(type, id, account);
    this.accounts.set(login.toLowerCase(), account);
    return account;
  }

  pulls(repository: Repository): PullRequest[] {
    return [...repository.issues.values()].flatMap((issue) => (issue.pull ? [issue.pull] : []));
  }
}

/** Address that GitHub gives to commits of an account that keeps its own private. */
export function noreplyEmail(account: Account): string {
  return account.email ?? `${account.id}+${account.login}@users.noreply.github.com`;
}
