/** The REST API's objects, made of what the store holds. Which members an object needs: GitHub's OpenAPI description. */
import type { Core } from './core.ts';
import type {
  Account,
  App,
  CheckRun,
  CheckSuite,
  Comment,
  Installation,
  Issue,
  Label,
  LabelEvent,
  Milestone,
  PullRequest,
  Repository,
  Review,
  Ruleset,
  Run,
  Team,
} from './store.ts';
import type { Conclusion, Permissions } from './types.ts';

export type View = Record<string, unknown>;

export function htmlUrlOf(core: Core, account: Account): string {
  return account.type === 'Bot'
    ? `${core.url}/apps/${account.login.replace(/\[bot\]$/, '')}`
    : `${core.url}/${account.login}`;
}

export function userView(core: Core, account: Account): View {
  const url = `${core.apiUrl}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    avatar_url: `${core.url}/avatars/u/${account.id}`,
    gravatar_id: '',
    url,
    html_url: htmlUrlOf(core, account),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** Members of a repository's URL family: name of the member -> what follows the repository's API URL. */
const REPOSITORY_URLS: Record<string, string> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

export function repositoryUrl(core: Core, repository: Repository): string {
  return `${core.apiUrl}/repos/${repository.record.fullName}`;
}

export function minimalRepository(core: Core, repository: Repository): View {
  const { record } = repository;
  const url = repositoryUrl(core, repository);
  const urls = Object.fromEntries(
    Object.entries(REPOSITORY_URLS).map(([name, suffix]) => [name, url + suffix]),
  );
  return {
    id: record.id,
    node_id: record.nodeId,
    name: record.name,
    full_name: record.fullName,
    private: record.visibility !== 'public',
    owner: userView(core, repository.owner),
    html_url: record.webUrl,
    description: repository.description,
    fork: repository.parent !== null,
    url,
    ...urls,
  };
}

export function fullRepository(core: Core, repository: Repository): View {
  const { record } = repository;
  const open = [...repository.issues.values()].filter((issue) => issue.state === 'open').length;
  return {
    ...minimalRepository(core, repository),
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    pushed_at: repository.pushedAt,
    git_url: `git://${new URL(core.url).host}/${record.fullName}.git`,
    ssh_url: `git@${new URL(core.url).hostname}:${record.fullName}.git`,
    clone_url: record.cloneUrl,
    svn_url: record.webUrl,
    homepage: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: record.visibility,
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: record.defaultBranch,
    allow_squash_merge: repository.mergeMethods.includes('squash'),
    allow_merge_commit: repository.mergeMethods.includes('merge'),
    allow_rebase_merge: repository.mergeMethods.includes('rebase'),
    allow_auto_merge: repository.allowAutoMerge,
    delete_branch_on_merge: repository.deleteBranchOnMerge,
    allow_update_branch: true,
    use_squash_pr_title_as_default: false,
    squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
    squash_merge_commit_message: 'COMMIT_MESSAGES',
    merge_commit_title: 'MERGE_MESSAGE',
    merge_commit_message: 'PR_TITLE',
    custom_properties: {},
    network_count: 0,
    subscribers_count: 0,
    ...(repository.owner.type === 'Organization' ? { organization: userView(core, repository.owner) } : {}),
  };
}

export function teamView(core: Core, team: Team): View {
  const organization = core.store.account(team.organization);
  const url = `${core.apiUrl}/organizations/${organization?.id}/team/${team.id}`;
  return {
    name: team.name,
    id: team.id,
    node_id: team.nodeId,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    url,
    html_url: `${core.url}/orgs/${team.organization}/teams/${team.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    permission: 'pull',
    parent: null,
    type: 'organization',
    organization_id: organization?.id,
  };
}

export function organizationView(core: Core, account: Account): View {
  const url = `${core.apiUrl}/orgs/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${core.url}/avatars/u/${account.id}`,
    description: null,
  };
}

export function integration(core: Core, app: App): View {
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: app.nodeId,
    owner: userView(core, app.owner),
    name: app.name,
    description: null,
    external_url: core.url,
    html_url: `${core.url}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: served(app.permissions),
    events: [],
  };
}

export function served(permissions: Permissions): View {
  return Object.fromEntries(Object.entries(permissions).filter(([, level]) => level !== 'none'));
}

export function installationView(core: Core, installation: Installation): View {
  return {
    id: installation.id,
    client_id: installation.app.clientId,
    account: userView(core, installation.account),
    repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${core.apiUrl}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${core.apiUrl}/installation/repositories`,
    html_url: `${core.url}/organizations/${installation.account.login}/settings/installations/${installation.id}`,
    app_id: installation.app.id,
    app_slug: installation.app.slug,
    target_id: installation.account.id,
    target_type: installation.account.type,
    permissions: served(installation.permissions),
    events: [],
    created_at: installation.createdAt,
    updated_at: installation.createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: installation.suspendedAt,
  };
}

export function labelView(core: Core, repository: Repository, label: Label): View {
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${repositoryUrl(core, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    // Null on GitHub where there is none; its description of pull requests in lists allows only text.
    description: label.description ?? '',
  };
}

export function milestoneView(core: Core, repository: Repository, milestone: Milestone): View {
  const url = `${repositoryUrl(core, repository)}/milestones/${milestone.number}`;
  return {
    url,
    html_url: `${repository.record.webUrl}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: `MI_${milestone.id}`,
    number: milestone.number,
    title: milestone.title,
    description: null,
    creator: userView(core, repository.owner),
    open_issues: 0,
    closed_issues: 0,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.createdAt,
    due_on: null,
    closed_at: null,
  };
}

/** https://docs.github.com/graphql/reference/enums#commentauthorassociation */
export function association(repository: Repository, account: Account): string {
  if (repository.owner === account) return 'OWNER';
  if (
    [...repository.owner.members.keys()].some((login) => login.toLowerCase() === account.login.toLowerCase())
  )
    return 'MEMBER';
  return repository.roles.has(account.login.toLowerCase()) ? 'COLLABORATOR' : 'NONE';
}

export function issueView(core: Core, issue: Issue): View {
  const { repository } = issue;
  const url = `${repositoryUrl(core, repository)}/issues/${issue.number}`;
  const html = `${repository.record.webUrl}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  return {
    id: issue.id,
    node_id: issue.nodeId,
    url,
    repository_url: repositoryUrl(core, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: userView(core, issue.author),
    labels: issue.labels.map((label) => labelView(core, repository, label)),
    assignee: issue.assignees[0] ? userView(core, issue.assignees[0]) : null,
    assignees: issue.assignees.map((account) => userView(core, account)),
    milestone: issue.milestone ? milestoneView(core, repository, issue.milestone) : null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: issue.comments.length,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_by: issue.closedBy ? userView(core, issue.closedBy) : null,
    author_association: association(repository, issue.author),
    ...(issue.pull
      ? {
          draft: issue.pull.draft,
          pull_request: {
            url: `${repositoryUrl(core, repository)}/pulls/${issue.number}`,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: issue.pull.mergedAt,
          },
        }
      : {}),
  };
}

export function commentView(core: Core, issue: Issue, comment: Comment): View {
  const { repository } = issue;
  const page = `${repository.record.webUrl}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${repositoryUrl(core, repository)}/issues/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(core, repository)}/issues/${issue.number}`,
    body: comment.body,
    user: userView(core, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(repository, comment.author),
    performed_via_github_app: null,
  };
}

export function labelEventView(core: Core, issue: Issue, event: LabelEvent): View {
  const { id, actor, label } = event;
  return {
    id,
    node_id: core.store.nodeId('LabeledEvent', id, event),
    url: `${repositoryUrl(core, issue.repository)}/issues/events/${id}`,
    actor: userView(core, actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    performed_via_github_app: null,
    label: { name: label.name, color: label.color },
  };
}

export function autoMergeView(core: Core, pull: PullRequest): View | null {
  const auto = pull.autoMerge;
  if (!auto) return null;
  return {
    enabled_by: userView(core, auto.enabledBy),
    merge_method: auto.method,
    commit_title: auto.title ?? '',
    commit_message: auto.message ?? '',
  };
}

function branchView(core: Core, repository: Repository, ref: string, sha: string): View {
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: userView(core, repository.owner),
    repo: fullRepository(core, repository),
  };
}

export function pullUrl(core: Core, pull: PullRequest): string {
  return `${repositoryUrl(core, pull.repository)}/pulls/${pull.number}`;
}

/** The pull request as lists have it; `pulls/pull-view.ts` adds what one request alone shows. */
export function listedPull(core: Core, pull: PullRequest): View {
  const { issue, repository } = pull;
  const repo = repositoryUrl(core, repository);
  const url = pullUrl(core, pull);
  const html = `${repository.record.webUrl}/pull/${pull.number}`;
  const links = {
    self: { href: url },
    html: { href: html },
    issue: { href: `${repo}/issues/${pull.number}` },
    comments: { href: `${repo}/issues/${pull.number}/comments` },
    review_comments: { href: `${url}/comments` },
    review_comment: { href: `${repo}/pulls/comments{/number}` },
    commits: { href: `${url}/commits` },
    statuses: { href: `${repo}/statuses/${pull.headSha}` },
  };
  return {
    url,
    id: pull.id,
    node_id: pull.nodeId,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue.href,
    number: pull.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: userView(core, issue.author),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha ?? pull.testMerge?.sha ?? null,
    assignee: issue.assignees[0] ? userView(core, issue.assignees[0]) : null,
    assignees: issue.assignees.map((account) => userView(core, account)),
    requested_reviewers: pull.requestedReviewers.map((account) => userView(core, account)),
    requested_teams: pull.requestedTeams.map((team) => teamView(core, team)),
    labels: issue.labels.map((label) => labelView(core, repository, label)),
    milestone: issue.milestone ? milestoneView(core, repository, issue.milestone) : null,
    draft: pull.draft,
    commits_url: links.commits.href,
    review_comments_url: links.review_comments.href,
    review_comment_url: links.review_comment.href,
    comments_url: links.comments.href,
    statuses_url: links.statuses.href,
    head: branchView(core, pull.headRepository, pull.headRef, pull.headSha),
    base: branchView(core, repository, pull.baseRef, pull.baseSha),
    _links: links,
    author_association: association(repository, issue.author),
    auto_merge: autoMergeView(core, pull),
    active_lock_reason: null,
  };
}

export function minimalPull(core: Core, pull: PullRequest): View {
  const side = (repository: Repository, ref: string, sha: string) => ({
    ref,
    sha,
    repo: {
      id: repository.record.id,
      url: repositoryUrl(core, repository),
      name: repository.record.name,
    },
  });
  return {
    id: pull.id,
    number: pull.number,
    url: pullUrl(core, pull),
    head: side(pull.headRepository, pull.headRef, pull.headSha),
    base: side(pull.repository, pull.baseRef, pull.baseSha),
  };
}

export function reviewView(core: Core, pull: PullRequest, review: Review): View {
  const html = `${pull.repository.record.webUrl}/pull/${pull.number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: userView(core, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl(core, pull),
    author_association: association(pull.repository, review.author),
    _links: { html: { href: html }, pull_request: { href: pullUrl(core, pull) } },
    submitted_at: review.submittedAt,
    commit_id: review.sha,
  };
}

/** Check runs never show the two conclusions that only suites and runs have. */
function checkConclusion(conclusion: Conclusion | null): string | null {
  if (conclusion === 'startup_failure') return 'failure';
  return conclusion === 'stale' ? 'neutral' : conclusion;
}

export function checkRunView(core: Core, repository: Repository, run: CheckRun): View {
  const url = `${repositoryUrl(core, repository)}/check-runs/${run.id}`;
  const html = run.jobId
    ? (core.store.jobs.get(run.jobId)?.webUrl ?? null)
    : `${repository.record.webUrl}/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: run.nodeId,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: checkConclusion(run.conclusion),
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite.id },
    app: integration(core, run.app),
    pull_requests: core.store
      .pulls(repository)
      .filter((pull) => pull.issue.state === 'open' && pull.headSha === run.headSha)
      .map((pull) => minimalPull(core, pull)),
  };
}

/** Status and conclusion of a suite: the worst of its latest runs. */
export function suiteState(runs: readonly CheckRun[]): { status: string; conclusion: Conclusion | null } {
  if (runs.length === 0) return { status: 'queued', conclusion: null };
  if (runs.some((run) => run.status !== 'completed')) {
    const running = runs.some((run) => run.status === 'in_progress' || run.status === 'completed');
    return { status: running ? 'in_progress' : 'queued', conclusion: null };
  }
  const order: Conclusion[] = [
    'failure',
    'timed_out',
    'startup_failure',
    'cancelled',
    'action_required',
    'stale',
  ];
  const worst = order.find((conclusion) => runs.some((run) => run.conclusion === conclusion));
  if (worst) return { status: 'completed', conclusion: worst };
  const good = runs.some((run) => run.conclusion === 'success');
  const only = runs.every((run) => run.conclusion === 'skipped') ? 'skipped' : 'neutral';
  return { status: 'completed', conclusion: good ? 'success' : only };
}

export function suiteView(core: Core, repository: Repository, suite: CheckSuite, headCommit: View): View {
  const runs = repository.checkRuns.filter((run) => run.suite === suite);
  const url = `${repositoryUrl(core, repository)}/check-suites/${suite.id}`;
  return {
    id: suite.id,
    node_id: suite.nodeId,
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    ...suiteState(runs),
    url,
    before: null,
    after: suite.headSha,
    pull_requests: core.store
      .pulls(repository)
      .filter((pull) => pull.issue.state === 'open' && pull.headSha === suite.headSha)
      .map((pull) => minimalPull(core, pull)),
    app: integration(core, suite.app),
    repository: minimalRepository(core, repository),
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
    head_commit: headCommit,
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
  };
}

export function rulesetView(
  core: Core,
  repository: Repository,
  ruleset: Ruleset,
  full: boolean,
  admin: boolean,
): View {
  const { body } = ruleset;
  return {
    id: ruleset.id,
    name: body.name,
    target: body.target ?? 'branch',
    source_type: 'Repository',
    source: repository.record.fullName,
    enforcement: body.enforcement,
    node_id: ruleset.nodeId,
    _links: {
      self: { href: `${repositoryUrl(core, repository)}/rulesets/${ruleset.id}` },
      html: { href: `${repository.record.webUrl}/rules/${ruleset.id}` },
    },
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
    ...(full
      ? {
          conditions: {
            ref_name: {
              include: body.conditions?.ref_name?.include ?? [],
              exclude: body.conditions?.ref_name?.exclude ?? [],
            },
          },
          rules: body.rules ?? [],
          ...(admin
            ? {
                bypass_actors: (body.bypass_actors ?? []).map((actor) => ({
                  actor_id: actor.actor_id ?? null,
                  actor_type: actor.actor_type,
                  bypass_mode: actor.bypass_mode ?? 'always',
                })),
                current_user_can_bypass: 'never',
              }
            : {}),
        }
      : {}),
  };
}

export function runView(core: Core, run: Run, headCommit: View | null): View {
  const repository = run.repositoryRef;
  const repo = repositoryUrl(core, repository);
  const url = `${repo}/actions/runs/${run.id}`;
  return {
    id: run.id,
    name: run.workflowName,
    node_id: run.nodeId,
    check_suite_id: run.checkSuiteId,
    check_suite_node_id: repository.checkSuites.find((suite) => suite.id === run.checkSuiteId)?.nodeId ?? '',
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflowPath,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    referenced_workflows: run.referencedWorkflows,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    url,
    html_url: run.webUrl,
    pull_requests: core.store
      .pulls(repository)
      .filter((pull) => run.pullRequests.includes(pull.number))
      .map((pull) => minimalPull(core, pull)),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: userView(core, run.actorAccount),
    triggering_actor: userView(core, run.actorAccount),
    run_started_at: run.startedAt,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repo}/check-suites/${run.checkSuiteId}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${repo}/actions/workflows/${run.workflowId}`,
    head_commit: headCommit,
    repository: minimalRepository(core, repository),
    head_repository: minimalRepository(core, repository),
    display_title: run.displayTitle,
  };
}
