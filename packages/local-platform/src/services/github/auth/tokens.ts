/** Tokens of every kind, and who they speak for. Prefixes: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
import { randomBytes } from 'node:crypto';
import type { Account, App, Installation, Repository } from '../store.ts';
import type { Permissions } from '../types.ts';

export type Identity =
  | { kind: 'anonymous' }
  | { kind: 'user'; account: Account; token: string }
  | { kind: 'app'; app: App }
  | {
      kind: 'installation';
      installation: Installation;
      account: Account;
      app: App;
      /** Full names in lower case, or `all` of the installation. */
      repositories: Set<string> | 'all';
      permissions: Permissions;
      token: string;
      expiresAt: Date;
    }
  | {
      kind: 'workflow';
      repository: Repository;
      account: Account;
      app: App;
      permissions: Permissions;
      runId: number;
      token: string;
      expiresAt: Date;
    };

export type Credential = Extract<Identity, { token: string }>;

interface Entry {
  identity: Credential;
  expiresAt: Date | null;
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const TOKEN_LENGTH = 36;

export function tokenText(prefix: 'ghp_' | 'ghs_'): string {
  const bytes = randomBytes(TOKEN_LENGTH);
  return prefix + [...bytes].map((byte) => BASE62[byte % BASE62.length]).join('');
}

export class TokenBook {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  add(identity: Credential, expiresAt: Date | null): string {
    this.#entries.set(identity.token, { identity, expiresAt });
    return identity.token;
  }

  revoke(token: string): void {
    this.#entries.delete(token);
  }

  /** Who a token speaks for; undefined for one that is unknown, revoked or expired. */
  find(token: string): Credential | undefined {
    const entry = this.#entries.get(token);
    if (!entry) return undefined;
    if (entry.expiresAt && entry.expiresAt <= this.#now()) return undefined;
    return entry.identity;
  }
}
