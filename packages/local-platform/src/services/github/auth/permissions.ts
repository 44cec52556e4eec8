/** What an identity may see and do in a repository. */
import type { Repository, Store } from '../store.ts';
import type { Level, Permissions, Role } from '../types.ts';
import type { Identity } from './tokens.ts';

export const ROLES: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];
const LEVELS: readonly Level[] = ['none', 'read', 'write', 'admin'];

/** Permissions whose read side is open to everybody in a public repository. */
const PUBLIC_READ = new Set([
  'metadata',
  'contents',
  'pull_requests',
  'issues',
  'checks',
  'statuses',
  'actions',
  'deployments',
]);

/** The least role that has a permission for writing; roles with less may only read. */
const WRITE_ROLE: Record<string, Role> = {
  issues: 'triage',
  administration: 'admin',
  secrets: 'admin',
  variables: 'admin',
  environments: 'admin',
};
const READ_ROLE: Record<string, Role> = {
  administration: 'admin',
  secrets: 'write',
  variables: 'write',
  environments: 'read',
  security_events: 'write',
};

export function roleAtLeast(role: Role | null, least: Role): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(least);
}

export function levelAtLeast(level: Level | undefined, least: Level): boolean {
  return LEVELS.indexOf(level ?? 'none') >= LEVELS.indexOf(least);
}

/** API spelling (`pull_requests`) of permissions in either spelling. */
export function normalizePermissions(permissions: Permissions): Permissions {
  const out: Permissions = {};
  for (const [name, level] of Object.entries(permissions)) out[name.replaceAll('-', '_')] = level;
  out.metadata ??= 'read';
  return out;
}

/** The highest role that a user has by ownership, membership, grants and teams; null for none. */
export function userRole(store: Store, repository: Repository, login: string): Role | null {
  const key = login.toLowerCase();
  if (repository.owner.login.toLowerCase() === key) return 'admin';
  const membership = [...repository.owner.members].find(([member]) => member.toLowerCase() === key)?.[1];
  if (membership === 'admin') return 'admin';
  const roles: Role[] = [];
  const own = repository.roles.get(key);
  if (own) roles.push(own);
  for (const team of store.teams) {
    if (![...team.members].some((member) => member.toLowerCase() === key)) continue;
    const granted = repository.roles.get(`${team.organization}/${team.slug}`.toLowerCase());
    if (granted) roles.push(granted);
  }
  // Organizations give their members read by default; `internal` adds nothing for one organization.
  if (membership) roles.push('read');
  return roles.reduce<Role | null>((best, role) => (roleAtLeast(best, role) ? best : role), null);
}

/** Whether the repository exists for this identity at all: GitHub answers 404 for what one may not know of. */
export function canSee(store: Store, identity: Identity, repository: Repository): boolean {
  if (repository.record.visibility === 'public') return true;
  const name = repository.record.fullName.toLowerCase();
  switch (identity.kind) {
    case 'anonymous':
    case 'app':
      return false;
    case 'user':
      return userRole(store, repository, identity.account.login) !== null;
    case 'installation':
      return installationReaches(identity, repository) && levelAtLeast(identity.permissions.metadata, 'read');
    case 'workflow':
      return identity.repository.record.fullName.toLowerCase() === name;
  }
}

export function installationReaches(
  identity: Extract<Identity, { kind: 'installation' }>,
  repository: Repository,
): boolean {
  const { installation } = identity;
  const name = repository.record.fullName.toLowerCase();
  if (installation.account !== repository.owner) return false;
  if (installation.repositories !== 'all' && !installation.repositories.has(name)) return false;
  return identity.repositories === 'all' || identity.repositories.has(name);
}

/** Whether the identity holds a permission at a level in a repository that it sees. */
export function may(
  store: Store,
  identity: Identity,
  repository: Repository,
  permission: string,
  level: 'read' | 'write',
): boolean {
  if (level === 'read' && repository.record.visibility === 'public' && PUBLIC_READ.has(permission))
    return true;
  switch (identity.kind) {
    case 'anonymous':
    case 'app':
      return false;
    case 'user': {
      const least =
        level === 'write' ? (WRITE_ROLE[permission] ?? 'write') : (READ_ROLE[permission] ?? 'read');
      return roleAtLeast(userRole(store, repository, identity.account.login), least);
    }
    case 'installation':
      return (
        installationReaches(identity, repository) && levelAtLeast(identity.permissions[permission], level)
      );
    case 'workflow':
      return identity.repository === repository && levelAtLeast(identity.permissions[permission], level);
  }
}
