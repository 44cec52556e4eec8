/** Service accounts: their project, their signing key, and the user-managed keys that an audit looks for. */
import { randomBytes, randomInt } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Clock } from '../../clock.ts';
import type { ServiceAccountKey, ServiceAccountOptions } from './types.ts';

const EMAIL = /^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/;
/** The end of a key that never expires, as the API states it. */
const NO_EXPIRY = '9999-12-31T23:59:59Z';

export interface ServiceAccount {
  email: string;
  project: string;
  uniqueId: string;
  disabled: boolean;
  allowLongLifetime: boolean;
  keys: ServiceAccountKey[];
}

export interface AccountStore {
  create(options: ServiceAccountOptions): ServiceAccount;
  get(email: string): ServiceAccount | undefined;
  list(project: string): ServiceAccount[];
  addKey(email: string, key?: Partial<Omit<ServiceAccountKey, 'name'>>): ServiceAccountKey;
}

/** A service account's resource name. */
export function accountResource(account: { project: string; email: string }): string {
  return `projects/${account.project}/serviceAccounts/${account.email}`;
}

export function accountStore(clock: Clock): AccountStore {
  const accounts = new Map<string, ServiceAccount>();
  return {
    create(options) {
      if (!EMAIL.test(options.email)) {
        throw new Error(
          `"${options.email}" is not the email of a service account; expected NAME@PROJECT.iam.gserviceaccount.com`,
        );
      }
      const account: ServiceAccount = {
        email: options.email,
        project: options.project,
        uniqueId: `1${Array.from({ length: 20 }, () => randomInt(10)).join('')}`,
        disabled: options.disabled ?? false,
        allowLongLifetime: options.allowLongLifetime ?? false,
        keys: [],
      };
      accounts.set(options.email, account);
      return account;
    },
    get: (email) => accounts.get(email),
    list: (project) => [...accounts.values()].filter((account) => account.project === project),
    addKey(email, key) {
      const account = accounts.get(email);
      if (!account) throw new Error(`there is no service account "${email}"`);
      const added: ServiceAccountKey = {
        keyAlgorithm: 'KEY_ALG_RSA_2048',
        validAfterTime: clock
          .now()
          .toISOString()
          .replace(/\.\d+Z$/, 'Z'),
        validBeforeTime: NO_EXPIRY,
        keyOrigin: 'GOOGLE_PROVIDED',
        keyType: 'USER_MANAGED',
        ...key,
        name: `${accountResource(account)}/keys/${randomBytes(20).toString('hex')}`,
      };
      account.keys.push(added);
      return added;
    },
  };
}

export interface Signer {
  kid: string;
  publicJwk: JWK;
  sign(claims: Record<string, unknown>): Promise<string>;
}

/** Keys of Google's own and of service accounts (system-managed), made when first needed. */
export function signers(): (owner: string) => Promise<Signer> {
  const made = new Map<string, Promise<Signer>>();
  return (owner) => {
    const known = made.get(owner);
    if (known) return known;
    const signer = newSigner();
    made.set(owner, signer);
    return signer;
  };
}

async function newSigner(): Promise<Signer> {
  const pair: { privateKey: CryptoKey; publicKey: CryptoKey } = await generateKeyPair('RS256', {
    extractable: true,
  });
  const kid = randomBytes(20).toString('hex');
  return {
    kid,
    publicJwk: { ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256', use: 'sig' },
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' }).sign(pair.privateKey),
  };
}
