/**
 * The payload of a signature in the older format (containers/image, docs/containers-signature.5.md, "critical" and "optional"):
 * which manifest was signed, under which name, with which annotations.
 */
import type { Digest } from '@waybill/registry';
import { asObject, asText, at } from '../json-values.ts';
import { predicateTypes } from '../media-types.ts';
import { type Statement, StatementFault } from '../statement.ts';

const TYPE = 'cosign container image signature';
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** The bytes that are signed. @param name `registry/repository` */
export function simpleSigningPayload(
  name: string,
  digest: Digest,
  annotations: Record<string, string> = {},
): Buffer {
  const sorted = Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': name },
        image: { 'docker-manifest-digest': digest },
        type: TYPE,
      },
      optional: sorted.length > 0 ? Object.fromEntries(sorted) : null,
    }),
    'utf8',
  );
}

/** What such a payload claims, as a statement: that this digest was signed. Throws `StatementFault`. */
export function parseSimpleSigning(payload: Uint8Array): Statement {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    throw new StatementFault('the payload is not JSON in UTF-8');
  }
  const type = at(value, 'critical', 'type');
  // Other tools write other types into the same layout; cosign writes either of these.
  if (type !== TYPE && type !== 'atomic container signature')
    throw new StatementFault(
      `the type of the payload is ${(JSON.stringify(type) ?? 'missing').slice(0, 120)}`,
    );
  const digest = asText(at(value, 'critical', 'image', 'docker-manifest-digest'));
  if (digest === undefined || !DIGEST.test(digest))
    throw new StatementFault('the payload does not name an image by its SHA-256 digest');
  const optional = asObject(at(value, 'optional')) ?? {};
  const annotations = Object.entries(optional).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    subjects: [{ digest, ...(annotations.length > 0 && { annotations: Object.fromEntries(annotations) }) }],
    predicateType: predicateTypes.signature,
    predicate: {},
  };
}
