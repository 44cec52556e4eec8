/** Who may do what: local users, holders of a Google Cloud access token, and everybody else. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Services } from '../../service.ts';
import type { RepositorySettings } from './repositories.ts';
import type { Grant, RegistryAction } from './types.ts';

/** The user name that stands for a Google Cloud access token as password (Artifact Registry's convention). */
export const ACCESS_TOKEN_USER = 'oauth2accesstoken';

const PERMISSIONS: Readonly<Record<RegistryAction, string>> = {
  pull: 'artifactregistry.repositories.downloadArtifacts',
  push: 'artifactregistry.repositories.uploadArtifacts',
  delete: 'artifactregistry.repositories.deleteArtifacts',
};

export interface Caller {
  /** For the journal and for error texts. */
  name: string;
  anonymous: boolean;
  /** Asked anew at each request, so that a right that was taken away is gone at once. */
  can(repository: string, action: RegistryAction): boolean;
  /** The words of the refusal. */
  refusal(repository: string, action: RegistryAction): string;
  /** False once the credential behind the caller has expired. */
  valid(): boolean;
  /** When the credential behind the caller expires. */
  expiresAt?: Date;
}

export interface Callers {
  anonymous: Caller;
  addUser(name: string, password: string, grants: readonly Grant[]): void;
  /** The caller of a user name and password; undefined when they are wrong. */
  byPassword(name: string, password: string): Caller | undefined;
  byAccessToken(token: string): Caller | undefined;
}

export function callers(settings: RepositorySettings, gcp: Services['gcp']): Callers {
  const users = new Map<string, { password: string; grants: readonly Grant[] }>();
  const isPublic = (repository: string, action: RegistryAction) =>
    action === 'pull' && settings.covering(repository)?.public === true;

  function byAccessToken(token: string): Caller | undefined {
    const identity = gcp.introspect(token);
    if (!identity) return undefined;
    return {
      name: identity.principal,
      anonymous: false,
      can: (repository, action) =>
        isPublic(repository, action) ||
        gcp.allowed(token, PERMISSIONS[action], settings.resourceOf(repository)),
      refusal: (repository, action) =>
        `Permission "${PERMISSIONS[action]}" denied on resource "${settings.resourceOf(repository)}" (or it may not exist)`,
      valid: () => gcp.introspect(token) !== undefined,
      expiresAt: identity.expiresAt,
    };
  }

  return {
    anonymous: {
      name: 'anonymous',
      anonymous: true,
      can: isPublic,
      refusal: () => 'authentication required',
      valid: () => true,
    },
    addUser(name, password, grants) {
      users.set(name, { password, grants: [...grants] });
    },
    byPassword(name, password) {
      if (name === ACCESS_TOKEN_USER) return byAccessToken(password);
      const user = users.get(name);
      if (!user || !samePassword(user.password, password)) return undefined;
      return {
        name,
        anonymous: false,
        can: (repository, action) =>
          isPublic(repository, action) ||
          user.grants.some((grant) => covers(grant.repository, repository) && grant.actions.includes(action)),
        refusal: (_repository, action) => `requested access to the resource is denied: ${action}`,
        // Replacing a user ends what was issued to the one before.
        valid: () => users.get(name) === user,
      };
    },
    byAccessToken,
  };
}

function covers(pattern: string, repository: string): boolean {
  if (pattern === '*' || pattern === repository) return true;
  return pattern.endsWith('/*') && repository.startsWith(pattern.slice(0, -1));
}

function samePassword(expected: string, given: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(expected), hash(given));
}
