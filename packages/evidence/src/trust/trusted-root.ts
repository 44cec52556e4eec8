/** The Sigstore trusted root (sigstore/protobuf-specs, sigstore_trustroot.proto, TrustedRoot): whom verification believes. */
import { sha256Hex } from '@waybill/toolkit';
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

/** Throws WAYBILL_TRUST_ROOT_INVALID. `where` is the path of the file, for messages. */
export function parseTrustedRoot(text: string, where: string): TrustedRootFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw errors.TRUST_ROOT_INVALID({ message: 'the trusted root is not JSON', where, cause });
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
  if ((asArray(json.certificateAuthorities) ?? []).length === 0)
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
