/** The control interface's part about accounts, repositories' creation, apps and values. */
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { normalizePermissions } from './auth/permissions.ts';
import { tokenText } from './auth/tokens.ts';
import type { Core } from './core.ts';
import { GitRepository } from './git/repository.ts';
import type { Account, App, Installation, Repository, StoredValue } from './store.ts';
import type { AppOptions, RepositoryOptions, RepositoryRecord, ValueScope } from './types.ts';

/** Names that GitHub takes for repositories. */
const REPOSITORY_NAME = /^[A-Za-z0-9._-]{1,100}$/;
/** Names of secrets and variables. */
const VALUE_NAME = /^[A-Z_][A-Z0-9_]*$/;
const RSA_BITS = 2048;

export function requireAccount(core: Core, login: string): Account {
  const account = core.store.account(login);
  if (account) return account;
  const known = [...core.store.accounts.values()].map((each) => each.login).join(', ');
  throw new Error(`no account "${login}"; there are: ${known}`);
}

export function requireRepository(core: Core, fullName: string): Repository {
  const repository = core.store.repository(fullName);
  if (repository) return repository;
  const known =
    [...core.store.repositories.values()].map((each) => each.record.fullName).join(', ') || 'none';
  throw new Error(`no repository "${fullName}"; there are: ${known}`);
}

export function mintUserToken(core: Core, account: Account, lifetimeSeconds?: number): string {
  const expiresAt =
    lifetimeSeconds === undefined
      ? null
      : new Date(core.context.clock.now().getTime() + lifetimeSeconds * 1000);
  return core.tokens.add({ kind: 'user', account, token: tokenText('ghp_') }, expiresAt);
}

/** A copy of the branches under another owner, by the same name. https://docs.github.com/rest/repos/forks#create-a-fork */
export async function forkRepository(core: Core, parent: Repository, owner: string): Promise<Repository> {
  const { name, visibility, defaultBranch } = parent.record;
  const fork = createRepository(core, { owner, name, visibility, defaultBranch });
  fork.parent = parent;
  const branches = await parent.git.refs('refs/heads/');
  for (const { sha } of branches) await fork.git.takeFrom(parent.git, sha);
  await fork.git.updateRefs(branches.map(({ name: ref, sha }) => ({ ref, after: sha })));
  return fork;
}

export function createRepository(core: Core, options: RepositoryOptions): Repository {
  const owner = requireAccount(core, options.owner);
  if (owner.type === 'Bot') throw new Error(`"${options.owner}" is a bot: bots own no repositories`);
  if (!REPOSITORY_NAME.test(options.name))
    throw new Error(`"${options.name}" is no repository name; allowed are letters, digits, ".", "_" and "-"`);
  const fullName = `${owner.login}/${options.name}`;
  if (core.store.repository(fullName)) throw new Error(`the repository ${fullName} exists`);
  const id = options.id ?? core.store.nextId('repository');
  const gitDir = join(core.context.folder, 'repositories', String(id), `${options.name}.git`);
  const record: RepositoryRecord = {
    id,
    nodeId: '',
    fullName,
    owner: owner.login,
    name: options.name,
    ownerId: owner.id,
    ownerType: owner.type,
    visibility: options.visibility ?? 'private',
    defaultBranch: options.defaultBranch ?? 'main',
    gitDir,
    cloneUrl: `${core.url}/${fullName}.git`,
    webUrl: `${core.url}/${fullName}`,
  };
  const now = core.store.now();
  const repository: Repository = {
    record,
    owner,
    parent: null,
    git: new GitRepository(gitDir),
    description: options.description ?? null,
    allowAutoMerge: options.allowAutoMerge ?? false,
    deleteBranchOnMerge: options.deleteBranchOnMerge ?? false,
    mergeMethods: options.mergeMethods ?? ['merge', 'squash', 'rebase'],
    actionsCanApprovePullRequests: options.actionsCanApprovePullRequests ?? false,
    createdAt: now,
    updatedAt: now,
    pushedAt: now,
    roles: new Map(),
    rulesets: [],
    queues: new Map(),
    activity: [],
    labels: [],
    milestones: [],
    issues: new Map(),
    nextNumber: 1,
    checkSuites: [],
    checkRuns: [],
    statuses: [],
    environments: new Map(),
    secrets: new Map(),
    variables: new Map(),
    workflows: [],
    sarif: [],
    oidcSubject: { use_default: true },
  };
  record.nodeId = core.store.nodeId('Repository', id, repository);
  core.store.repositories.set(fullName.toLowerCase(), repository);
  repository.git.init(record.defaultBranch, core.hooksPath);
  return repository;
}

export function createApp(core: Core, options: AppOptions & { id?: number; botId?: number }): App {
  const accounts = [...core.store.accounts.values()];
  const owner = options.owner
    ? requireAccount(core, options.owner)
    : (accounts.find((account) => account.type === 'Organization') ??
      accounts.find((account) => account.type === 'User') ??
      core.ghost);
  if ([...core.store.apps.values()].some((app) => app.slug === options.slug))
    throw new Error(`the app "${options.slug}" exists`);
  const id = options.id ?? core.store.nextId('app');
  const bot = core.store.addAccount(`${options.slug}[bot]`, 'Bot', { appId: id, id: options.botId });
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: RSA_BITS,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const app: App = {
    id,
    nodeId: '',
    clientId: `Iv23li${Buffer.from(`${options.slug}${id}`).toString('hex').slice(0, 14).padEnd(14, '0')}`,
    slug: options.slug,
    name: options.name ?? options.slug,
    owner,
    bot,
    permissions: normalizePermissions(options.permissions),
    privateKeyPem: privateKey,
    publicKeyPem: publicKey,
    createdAt: core.store.now(),
  };
  app.nodeId = core.store.nodeId('App', id, app);
  core.store.apps.set(id, app);
  return app;
}

export function installApp(
  core: Core,
  appId: number,
  owner: string,
  repositories: string[] | 'all',
): Installation {
  const app = core.store.apps.get(appId);
  if (!app)
    throw new Error(`no app ${appId}; there are: ${[...core.store.apps.keys()].join(', ') || 'none'}`);
  const account = requireAccount(core, owner);
  const names =
    repositories === 'all'
      ? ('all' as const)
      : new Set(
          repositories.map((name) => {
            const fullName = name.includes('/') ? name : `${account.login}/${name}`;
            return requireRepository(core, fullName).record.fullName.toLowerCase();
          }),
        );
  const known = [...core.store.installations.values()].find(
    (each) => each.app === app && each.account === account,
  );
  if (known) {
    known.repositories =
      known.repositories === 'all' || names === 'all' ? 'all' : new Set([...known.repositories, ...names]);
    return known;
  }
  const installation: Installation = {
    id: core.store.nextId('installation'),
    app,
    account,
    repositories: names,
    permissions: app.permissions,
    createdAt: core.store.now(),
    suspendedAt: null,
  };
  core.store.installations.set(installation.id, installation);
  return installation;
}

/** The environment, made without protection where there is none. */
export function environmentOf(core: Core, repository: Repository, name: string) {
  const key = name.toLowerCase();
  const known = repository.environments.get(key);
  if (known) return known;
  const environment = {
    id: core.store.nextId('environment'),
    name,
    secrets: new Map<string, StoredValue>(),
    variables: new Map<string, StoredValue>(),
    createdAt: core.store.now(),
  };
  repository.environments.set(key, environment);
  return environment;
}

export function setValue(
  core: Core,
  kind: 'secrets' | 'variables',
  scope: ValueScope,
  name: string,
  value: string,
): void {
  const upper = name.toUpperCase();
  if (!VALUE_NAME.test(upper) || upper.startsWith('GITHUB_'))
    throw new Error(
      `"${name}" is no name for a ${kind === 'secrets' ? 'secret' : 'variable'}: letters, digits and "_", not starting with a digit or GITHUB_`,
    );
  const now = core.store.now();
  const holder =
    'organization' in scope
      ? requireAccount(core, scope.organization)
      : 'environment' in scope
        ? environmentOf(core, requireRepository(core, scope.repository), scope.environment)
        : requireRepository(core, scope.repository);
  holder[kind].set(upper, {
    value,
    createdAt: holder[kind].get(upper)?.createdAt ?? now,
    updatedAt: now,
    repositories: 'organization' in scope ? (scope.repositories ?? null) : null,
  });
}
