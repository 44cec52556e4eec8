/** The Sigstore trusted root (sigstore/protobuf-specs, sigstore_trustroot.proto, TrustedRoot): whom verification believes. */
import { messageOf, sha256Hex } from '@waybill/toolkit';
import { strictJson } from '@waybill/toolkit/strict-json';
import { errors } from '../errors.ts';
import { asArray, asObject, asText, at, textAt } from '../json-values.ts';

/** A trusted root as read: checked, not yet turned into keys. */
export interface TrustedRootFile {
  json: Record<string, unknown>;
  /** Which root a decision was taken with: SHA-256 of the file's bytes, as `sha256:...`. */
  digest: string;
}

const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.1+json',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];

/** Believes nobody: under it verify only signatures by named keys that need neither a log nor a signed time. */
export const noTrustedRoot: TrustedRootFile = (() => {
  const json = {
    mediaType: MEDIA_TYPES[0],
    tlogs: [],
    certificateAuthorities: [],
    ctlogs: [],
    timestampAuthorities: [],
  };
  return { json, digest: `sha256:${sha256Hex(JSON.stringify(json))}` };
})();

/**
 * Throws WAYBILL_TRUST_ROOT_INVALID. `where` is the path of the file, for messages.
 * @param options.certificateAuthority `optional` where signatures by key alone are verified
 */
export function parseTrustedRoot(
  text: string,
  where: string,
  options: { certificateAuthority?: 'required' | 'optional' } = {},
): TrustedRootFile {
  let value: unknown;
  try {
    value = strictJson(text);
  } catch (cause) {
    throw errors.TRUST_ROOT_INVALID({ message: `the trusted root ${messageOf(cause)}`, where, cause });
  }
  const json = asObject(value);
  const mediaType = asText(json?.mediaType);
  if (!json || mediaType === undefined || !MEDIA_TYPES.includes(mediaType))
    throw errors.TRUST_ROOT_INVALID({
      message: 'this is not a Sigstore trusted root',
      where,
      expected: `"mediaType": "${MEDIA_TYPES[0]}"`,
      found: JSON.stringify(mediaType ?? null),
    });
  if (
    options.certificateAuthority !== 'optional' &&
    (asArray(json.certificateAuthorities) ?? []).length === 0
  )
    throw errors.TRUST_ROOT_INVALID({
      message: 'the trusted root names no certificate authority',
      where,
    });
  // A log's key without a beginning would be believed for entries from before it existed.
  for (const list of ['tlogs', 'ctlogs']) {
    (asArray(json[list]) ?? []).forEach((log, position) => {
      if (textAt(log, 'publicKey', 'validFor', 'start') === undefined)
        throw errors.TRUST_ROOT_INVALID({
          message: `"${list}[${position}].publicKey.validFor.start" is missing`,
          where,
          expected: 'the time from which the key of the log is believed',
          found: JSON.stringify(at(log, 'publicKey', 'validFor') ?? null),
        });
    });
  }
  return { json, digest: `sha256:${sha256Hex(text)}` };
}

/**
 * Throws WAYBILL_TRUST_ROOT_STALE when no certificate authority of the root is valid at `now`: what such a root verifies is the past alone.
 * Nothing that is signed today would be believed, and a revoked authority might be.
 */
export function expectRootCurrent(root: TrustedRootFile, now: Date, where: string): void {
  const ends = (asArray(root.json.certificateAuthorities) ?? []).map((authority) =>
    textAt(authority, 'validFor', 'end'),
  );
  // Under a root without any, keys alone sign, and each has an end of its own.
  if (ends.length === 0 || ends.some((end) => end === undefined || Date.parse(end) >= now.getTime())) return;
  throw errors.TRUST_ROOT_STALE({
    message: 'no certificate authority of the trusted root is valid any more',
    where,
    expected: `an authority that is valid at ${now.toISOString()}`,
    found: `the last one ended ${ends.sort().at(-1) ?? ''}`,
    fix: 'replace the trusted root by that of the Sigstore instance that signs today',
  });
}
