/** The keys that may sign in place of a workflow, and which of them has signed a bundle. */
import type { SignedEntity } from '@sigstore/verify';
import type { TrustedKey } from '../requirements.ts';
import { type PublicKey, readPublicKey } from './public-key.ts';

/** What is asked of a signature by this key. */
export interface KeyRules {
  publicKey: PublicKey;
  /** For people: its name, if it has one, and its id. */
  shown: string;
  transparencyLog: 'required' | 'optional';
  signedTime: 'required' | 'optional';
  validity?: TrustedKey['validity'];
}

export type KeyFinding =
  | { ok: true; rules: KeyRules }
  | { ok: false; code: 'KEY_NOT_TRUSTED' | 'SIGNATURE_INVALID'; reason: string };

/** What stands in a message of a text that anybody wrote. */
const SHOWN_CHARACTERS = 100;

/** Of a key that is named more than once, the stricter word counts. Throws WAYBILL_KEY_INVALID and WAYBILL_KEY_KIND. */
export function keyRules(keys: readonly TrustedKey[]): KeyRules[] {
  const byId = new Map<string, KeyRules>();
  for (const {
    name,
    publicKey: pem,
    transparencyLog = 'required',
    signedTime = 'required',
    validity,
  } of keys) {
    const publicKey = readPublicKey(pem, 'keys');
    const other = byId.get(publicKey.id);
    const stricter = <T extends string>(mine: T, theirs: T | undefined) =>
      theirs === 'required' ? theirs : mine;
    byId.set(publicKey.id, {
      publicKey,
      shown: other?.shown ?? keyName({ name }, publicKey.id),
      transparencyLog: stricter(transparencyLog, other?.transparencyLog),
      signedTime: stricter(signedTime, other?.signedTime),
      validity: both(validity, other?.validity),
    });
  }
  return [...byId.values()];
}

/** `release-hsm (sha256:...)`, or the id alone. */
export function keyName({ name }: Pick<TrustedKey, 'name'>, id: string): string {
  return name === undefined ? id : `${name} (${id})`;
}

/** Why a signature of `time` is outside of the time in which its key signs; undefined where it is not. @param time undefined where nobody signed it */
export function untimely(
  { shown, validity }: KeyRules,
  time: Date | undefined,
  now: Date,
): string | undefined {
  if (validity === undefined) return undefined;
  const { from, until } = validity;
  const at = time ?? now;
  if (from <= at && at < until) return undefined;
  const said =
    time === undefined
      ? `nobody signed the time, and it is ${now.toISOString()}`
      : `it was signed at ${time.toISOString()}`;
  return `the key ${shown} signs from ${from.toISOString()} until ${until.toISOString()}; ${said}`;
}

/** The time that two have in common. */
function both(a: KeyRules['validity'], b: KeyRules['validity']): KeyRules['validity'] {
  if (!a || !b) return a ?? b;
  return {
    from: new Date(Math.max(a.from.getTime(), b.from.getTime())),
    until: new Date(Math.min(a.until.getTime(), b.until.getTime())),
  };
}

/**
 * The key is never taken from the bundle (GHSA-fx35-mq7g-6g98): its hint is anybody's text. A hint at a trusted key binds the bundle to
 * that one; any other hint says nothing, as tools write what they like there.
 */
export function signingKeyOf({ key, signature }: SignedEntity, trusted: readonly KeyRules[]): KeyFinding {
  if (trusted.length === 0)
    return {
      ok: false,
      code: 'KEY_NOT_TRUSTED',
      reason: 'the bundle is signed by a bare key, not by a workflow',
    };
  const hint = key.$case === 'public-key' ? key.hint : '';
  const named = trusted.filter(({ publicKey }) => publicKey.hint === hint);
  const rules = (named.length > 0 ? named : trusted).find(({ publicKey }) =>
    signature.verifySignature(publicKey.key),
  );
  if (rules) return { ok: true, rules };
  const [one] = named;
  if (one)
    return {
      ok: false,
      code: 'SIGNATURE_INVALID',
      reason: `the bundle hints at the key ${one.shown}, and its signature is not one by it over what is signed here`,
    };
  const said = hint === '' ? 'names none' : `hints at ${JSON.stringify(hint.slice(0, SHOWN_CHARACTERS))}`;
  return {
    ok: false,
    code: 'KEY_NOT_TRUSTED',
    reason: `the bundle is signed by another key than ${trusted.map(({ shown }) => shown).join(' or ')}, or over something else; it ${said}`,
  };
}
