/** Whose name stands on a commit, and whose signature it bears. */

import type { Identity } from '../auth/tokens.ts';
import { type Core, WELL_KNOWN } from '../core.ts';
import { type Account, noreplyEmail } from '../store.ts';
import type { CommitObject, Person } from './objects.ts';
import { keyBlob, verifySshSignature } from './ssh-signature.ts';

/** Committer of every commit that GitHub itself makes. */
export const WEB_FLOW = { name: 'GitHub', email: 'noreply@github.com' } as const;

export function personOf(core: Core, account: Account): Person {
  return { name: account.name ?? account.login, email: noreplyEmail(account), date: core.store.now() };
}

export function webFlowPerson(core: Core): Person {
  return { ...WEB_FLOW, date: core.store.now() };
}

export function accountOf(core: Core, identity: Identity): Account {
  switch (identity.kind) {
    case 'anonymous':
      return core.ghost;
    case 'app':
      return identity.app.bot;
    default:
      return identity.account;
  }
}

/** The account that an address of a commit belongs to. */
export function accountByEmail(core: Core, email: string): Account | null {
  if (email === WEB_FLOW.email) return core.store.account('web-flow') ?? null;
  for (const account of core.store.accounts.values()) {
    if (noreplyEmail(account) === email || account.email === email) return account;
  }
  const noreply = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email);
  return noreply?.[1] ? (core.store.account(noreply[1]) ?? null) : null;
}

export interface Verification {
  verified: boolean;
  reason: string;
  signature: string | null;
  payload: string | null;
  verified_at: string | null;
}

/** Verifies a commit's signature against the keys known to the platform. Reasons: "Signature verification object" of the REST docs. */
export function verifyCommit(core: Core, commit: CommitObject): Verification {
  if (commit.signature === null)
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  const signature = commit.signature;
  const payload = commit.payload.toString('utf8');
  const answer = (verified: boolean, reason: string): Verification => ({
    verified,
    reason,
    signature,
    payload,
    verified_at: verified ? commit.committer.date : null,
  });
  if (!signature.startsWith('-----BEGIN SSH SIGNATURE-----')) return answer(false, 'unknown_key');
  const verdict = verifySshSignature(signature, commit.payload);
  if (!verdict.ok) return answer(false, verdict.reason);
  if (verdict.key === keyBlob(core.webFlow.publicKey))
    return commit.committer.email === WEB_FLOW.email ? answer(true, 'valid') : answer(false, 'bad_email');
  const owner = [...core.store.accounts.values()].find((account) =>
    account.signingKeys.some((key) => keyBlob(key) === verdict.key),
  );
  if (!owner) return answer(false, 'unknown_key');
  const committer = accountByEmail(core, commit.committer.email);
  if (!committer) return answer(false, 'no_user');
  return committer === owner ? answer(true, 'valid') : answer(false, 'bad_email');
}

/** Whether GitHub signs what this identity makes without naming an author: bots always, users through GraphQL and contents. */
export function isBot(identity: Identity): boolean {
  return identity.kind === 'installation' || identity.kind === 'workflow';
}

const _WEB_FLOW_ID = WELL_KNOWN.webFlowUserId;
