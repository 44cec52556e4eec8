/** Repositories: settings, branches, rules, who may do what, names of values, environments. https://docs.github.com/rest/repos */
import { may, roleAtLeast, userRole } from '../auth/permissions.ts';
import type { Core } from '../core.ts';
import { commitView } from '../git/commit-views.ts';
import { notFound, Refusal } from '../problems.ts';
import { ENFORCED_RULES, rulesFor } from '../rules/rulesets.ts';
import type { Repository, Ruleset, StoredValue } from '../store.ts';
import type { EnvironmentRecord, Role, RulesetBody } from '../types.ts';
import {
  fullRepository,
  labelView,
  milestoneView,
  minimalRepository,
  repositoryUrl,
  rulesetView,
  teamView,
  userView,
  type View,
} from '../views.ts';
import type { Handlers, RestAnswer, RestCall } from './call.ts';

/** REST's older words for roles. */
const PERMISSION_WORDS: Record<Role, string> = {
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

export function addRuleset(core: Core, repository: Repository, body: RulesetBody): Ruleset {
  const unknown = (body.rules ?? [])
    .filter((rule) => !ENFORCED_RULES.has(rule.type))
    .map((rule) => rule.type);
  if (unknown.length > 0)
    throw new Refusal(
      501,
      `waybill local platform: rules of type ${unknown.join(', ')} are not enforced here; enforced are ${[...ENFORCED_RULES].join(', ')}`,
    );
  if (repository.rulesets.some((ruleset) => ruleset.body.name === body.name))
    throw new Refusal(422, 'Validation Failed', { details: { errors: ['Name must be unique'] } });
  const id = core.store.nextId('ruleset');
  const now = core.store.now();
  const ruleset: Ruleset = { id, nodeId: '', body: structuredClone(body), createdAt: now, updatedAt: now };
  ruleset.nodeId = core.store.nodeId('RepositoryRuleset', id, { repository, ruleset });
  repository.rulesets.push(ruleset);
  return ruleset;
}

function isAdmin(call: RestCall, repository: Repository): boolean {
  return may(call.core.store, call.identity, repository, 'administration', 'write');
}

function rolePermissions(role: Role | null): Record<string, boolean> {
  return {
    admin: roleAtLeast(role, 'admin'),
    maintain: roleAtLeast(role, 'maintain'),
    push: roleAtLeast(role, 'write'),
    triage: roleAtLeast(role, 'triage'),
    pull: roleAtLeast(role, 'read'),
  };
}

/** A branch counts as protected when any rule is in force for it. */
export function isProtected(repository: Repository, branch: string): boolean {
  return rulesFor(repository, `refs/heads/${branch}`).length > 0;
}

function names(values: ReadonlyMap<string, StoredValue>, withValues: boolean): View[] {
  return [...values]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => ({
      name,
      ...(withValues ? { value: value.value } : {}),
      created_at: value.createdAt,
      updated_at: value.updatedAt,
    }));
}

function listed(call: RestCall, key: string, items: View[]): RestAnswer {
  const page = call.page(items);
  return { ...page, body: { total_count: items.length, [key]: page.body } };
}

function environmentView(
  call: RestCall,
  repository: Repository,
  environment: EnvironmentRecord & { createdAt: string },
): View {
  const rules: View[] = [];
  if (environment.waitMinutes)
    rules.push({
      id: environment.id * 10 + 1,
      node_id: `GA_${environment.id}1`,
      type: 'wait_timer',
      wait_timer: environment.waitMinutes,
    });
  if (environment.reviewers?.length)
    rules.push({
      id: environment.id * 10 + 2,
      node_id: `GA_${environment.id}2`,
      prevent_self_review: environment.preventSelfReview ?? false,
      type: 'required_reviewers',
      reviewers: environment.reviewers.flatMap((reviewer) => {
        const [organization = '', slug] = reviewer.split('/');
        if (slug) {
          const team = call.core.store.team(organization, slug);
          return team ? [{ type: 'Team', reviewer: teamView(call.core, team) }] : [];
        }
        const account = call.core.store.account(reviewer);
        return account ? [{ type: 'User', reviewer: userView(call.core, account) }] : [];
      }),
    });
  if (environment.branches)
    rules.push({ id: environment.id * 10 + 3, node_id: `GA_${environment.id}3`, type: 'branch_policy' });
  return {
    id: environment.id,
    node_id: `EN_${environment.id}`,
    name: environment.name,
    url: `${repositoryUrl(call.core, repository)}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${repository.record.webUrl}/deployments/activity_log?environments_filter=${environment.name}`,
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
    protection_rules: rules,
    deployment_branch_policy: environment.branches
      ? { protected_branches: false, custom_branch_policies: true }
      : null,
  };
}

function environmentOf(repository: Repository, name: string) {
  const environment = repository.environments.get(name.toLowerCase());
  if (!environment) throw notFound();
  return environment;
}

export const repositoryHandlers: Handlers = {
  'GET /repos/{owner}/{repo}': (call) => {
    const repository = call.repository();
    const { identity } = call;
    const role =
      identity.kind === 'user'
        ? userRole(call.core.store, repository, identity.account.login)
        : may(call.core.store, identity, repository, 'contents', 'write')
          ? 'write'
          : 'read';
    return {
      status: 200,
      body: {
        ...fullRepository(call.core, repository),
        ...(identity.kind === 'anonymous' ? {} : { permissions: rolePermissions(role) }),
      },
    };
  },
  'GET /repos/{owner}/{repo}/branches': async (call) => {
    const repository = call.repository('contents');
    const refs = await repository.git.refs('refs/heads/');
    const branches = refs.map(({ name, sha }) => {
      const branch = name.slice('refs/heads/'.length);
      return {
        name: branch,
        commit: { sha, url: `${repositoryUrl(call.core, repository)}/commits/${sha}` },
        protected: isProtected(repository, branch),
      };
    });
    const wanted = call.query.protected;
    return call.page(branches.filter((branch) => wanted === undefined || branch.protected === wanted));
  },
  'GET /repos/{owner}/{repo}/tags': async (call) => {
    const repository = call.repository('contents');
    const repo = repositoryUrl(call.core, repository);
    const tags = [];
    for (const { name } of await repository.git.refs('refs/tags/')) {
      const sha = await repository.git.resolve(name);
      const tag = name.slice('refs/tags/'.length);
      if (!sha) continue;
      tags.push({
        name: tag,
        commit: { sha, url: `${repo}/commits/${sha}` },
        zipball_url: `${repo}/zipball/${name}`,
        tarball_url: `${repo}/tarball/${name}`,
        node_id: `REF_${tag}`,
      });
    }
    return call.page(tags.reverse());
  },
  'GET /repos/{owner}/{repo}/branches/{branch}': async (call) => {
    const repository = call.repository('contents');
    const branch = call.param('branch');
    const sha = await repository.git.resolve(`refs/heads/${branch}`);
    if (!sha) throw new Refusal(404, 'Branch not found');
    const url = `${repositoryUrl(call.core, repository)}/branches/${encodeURIComponent(branch)}`;
    return {
      status: 200,
      body: {
        name: branch,
        commit: commitView(call.core, repository, await repository.git.commit(sha)),
        _links: { self: url, html: `${repository.record.webUrl}/tree/${branch}` },
        protected: isProtected(repository, branch),
        protection: {
          enabled: false,
          required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
        },
        protection_url: `${url}/protection`,
      },
    };
  },
  'GET /repos/{owner}/{repo}/branches/{branch}/protection': (call) => {
    call.repository('administration');
    // Protection is by rulesets here; the older branch protection has none to show.
    throw new Refusal(404, 'Branch not protected');
  },
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': (call) => {
    const repository = call.repository();
    const rules = rulesFor(repository, `refs/heads/${call.param('branch')}`);
    return call.page(rules, (rule) => ({
      type: rule.type,
      ...(Object.keys(rule.parameters).length > 0 ? { parameters: rule.parameters } : {}),
      ruleset_source_type: 'Repository',
      ruleset_source: repository.record.fullName,
      ruleset_id: rule.ruleset.id,
    }));
  },
  'GET /repos/{owner}/{repo}/rulesets': (call) => {
    const repository = call.repository();
    return call.page(repository.rulesets, (ruleset) =>
      rulesetView(call.core, repository, ruleset, false, false),
    );
  },
  'POST /repos/{owner}/{repo}/rulesets': (call) => {
    const repository = call.repository('administration', 'write');
    const ruleset = addRuleset(call.core, repository, call.body<RulesetBody>());
    return { status: 201, body: rulesetView(call.core, repository, ruleset, true, true) };
  },
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': (call) => {
    const repository = call.repository();
    const ruleset = repository.rulesets.find((each) => each.id === call.number('ruleset_id'));
    if (!ruleset) throw notFound();
    return {
      status: 200,
      body: rulesetView(call.core, repository, ruleset, true, isAdmin(call, repository)),
    };
  },
  'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}': (call) => {
    const repository = call.repository('administration', 'write');
    const ruleset = repository.rulesets.find((each) => each.id === call.number('ruleset_id'));
    if (!ruleset) throw notFound();
    ruleset.body = { ...ruleset.body, ...structuredClone(call.body<Partial<RulesetBody>>()) };
    ruleset.updatedAt = call.core.store.now();
    return { status: 200, body: rulesetView(call.core, repository, ruleset, true, true) };
  },
  'DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}': (call) => {
    const repository = call.repository('administration', 'write');
    const at = repository.rulesets.findIndex((each) => each.id === call.number('ruleset_id'));
    if (at < 0) throw notFound();
    repository.rulesets.splice(at, 1);
    return { status: 204 };
  },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': (call) => {
    const repository = call.repository();
    const account = call.core.store.account(call.param('username'));
    if (!account || account.type === 'Organization') throw notFound();
    const role =
      account.type === 'User'
        ? (userRole(call.core.store, repository, account.login) ??
          (repository.record.visibility === 'public' ? 'read' : null))
        : null;
    return {
      status: 200,
      body: {
        permission: role ? PERMISSION_WORDS[role] : 'none',
        role_name: role ?? 'none',
        user: {
          ...userView(call.core, account),
          permissions: rolePermissions(role),
          role_name: role ?? 'none',
        },
      },
    };
  },
  'GET /repos/{owner}/{repo}/activity': (call) => {
    const repository = call.repository('contents');
    const ref = call.text('ref');
    const wanted = ref === undefined || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
    const found = repository.activity
      .filter((each) => wanted === undefined || each.ref === wanted)
      .filter((each) => (call.text('actor') ?? each.actor.login) === each.actor.login)
      .filter((each) => (call.text('activity_type') ?? each.type) === each.type);
    return call.page(call.text('direction') === 'asc' ? found : found.toReversed(), (each) => ({
      id: each.id,
      node_id: `PSH_${each.id}`,
      before: each.before,
      after: each.after,
      ref: each.ref,
      timestamp: each.timestamp,
      activity_type: each.type,
      actor: userView(call.core, each.actor),
    }));
  },
  'GET /repos/{owner}/{repo}/labels': (call) => {
    const repository = call.repository('issues');
    return call.page(repository.labels, (label) => labelView(call.core, repository, label));
  },
  'GET /repos/{owner}/{repo}/milestones': (call) => {
    const repository = call.repository();
    // Either of the two permissions will do.
    if (!may(call.core.store, call.identity, repository, 'pull_requests', 'read')) call.repository('issues');
    const state = call.text('state') ?? 'open';
    const found = repository.milestones.filter((each) => state === 'all' || each.state === state);
    return call.page(found, (milestone) => milestoneView(call.core, repository, milestone));
  },
  'GET /repos/{owner}/{repo}/actions/secrets': (call) =>
    listed(call, 'secrets', names(call.repository('secrets').secrets, false)),
  'GET /repos/{owner}/{repo}/actions/variables': (call) =>
    listed(call, 'variables', names(call.repository('variables').variables, true)),
  'GET /repos/{owner}/{repo}/actions/organization-secrets': (call) => {
    const repository = call.repository('secrets');
    return listed(call, 'secrets', names(visibleValues(repository, repository.owner.secrets), false));
  },
  'GET /repos/{owner}/{repo}/actions/organization-variables': (call) => {
    const repository = call.repository('variables');
    return listed(call, 'variables', names(visibleValues(repository, repository.owner.variables), true));
  },
  'GET /orgs/{org}/actions/secrets': (call) => {
    const { account } = call.user();
    const organization = call.core.store.account(call.param('org'));
    if (organization?.members.get(account.login.toLowerCase()) !== 'admin') throw notFound();
    return listed(
      call,
      'secrets',
      names(organization.secrets, false).map((secret) => ({ ...secret, visibility: 'all' })),
    );
  },
  'GET /repos/{owner}/{repo}/environments': (call) => {
    const repository = call.repository('actions');
    const all = [...repository.environments.values()].map((each) => environmentView(call, repository, each));
    return listed(call, 'environments', all);
  },
  'GET /repos/{owner}/{repo}/environments/{environment_name}': (call) => {
    const repository = call.repository('actions');
    return {
      status: 200,
      body: environmentView(call, repository, environmentOf(repository, call.param('environment_name'))),
    };
  },
  'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets': (call) =>
    listed(
      call,
      'secrets',
      names(environmentOf(call.repository('environments'), call.param('environment_name')).secrets, false),
    ),
  'GET /repos/{owner}/{repo}/environments/{environment_name}/variables': (call) =>
    listed(
      call,
      'variables',
      names(environmentOf(call.repository('environments'), call.param('environment_name')).variables, true),
    ),
  'GET /repos/{owner}/{repo}/actions/oidc/customization/sub': (call) => ({
    status: 200,
    body: call.repository('actions').oidcSubject,
  }),
  'PUT /repos/{owner}/{repo}/actions/oidc/customization/sub': (call) => {
    call.repository('actions', 'write').oidcSubject = call.body<Repository['oidcSubject']>();
    return { status: 201, body: {} };
  },
  'GET /orgs/{org}/repos': (call) => {
    const all = [...call.core.store.repositories.values()].filter(
      (repository) =>
        repository.owner.login.toLowerCase() === call.param('org').toLowerCase() &&
        may(call.core.store, call.identity, repository, 'metadata', 'read'),
    );
    return call.page(all, (repository) => minimalRepository(call.core, repository));
  },
};

export function visibleValues(
  repository: Repository,
  values: ReadonlyMap<string, StoredValue>,
): Map<string, StoredValue> {
  return new Map(
    [...values].filter(
      ([, value]) =>
        value.repositories === null ||
        value.repositories.some((name) => name.toLowerCase() === repository.record.fullName.toLowerCase()),
    ),
  );
}
