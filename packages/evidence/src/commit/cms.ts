/**
 * The signature of a commit as gitsign makes it in its offline mode (sigstore/gitsign, docs/bundle-cms.md): a detached CMS SignedData
 * (RFC 5652, section 5) with one signer, whose certificate is within and whose log entry stands in an attribute that is not signed.
 * What is signed, and what the log keeps the hash of, are the signed attributes; they name the digest of the commit.
 */
import { createHash } from 'node:crypto';
import { integer, objectIdentifier, octets, sequence, setOf, tagged, utcTime } from '../sign/der.ts';
import { entryToWire, type LoggedEntry } from './log-entry-wire.ts';

/** RFC 5652, RFC 5754, and sigstore/sigstore, docs of its object identifiers. */
export const OIDS = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  logEntry: '1.3.6.1.4.1.57264.3.1',
} as const;

export const PEM_LABEL = 'SIGNED MESSAGE';
/** The version of SignedData and of a SignerInfo that names its certificate by issuer and serial number. */
const VERSION_1 = integer(Buffer.of(1));
const LINE = 64;

export interface CommitSignatureParts {
  /** As `signedAttributes` gives them. */
  attributes: Buffer;
  /** ECDSA over the attributes, in DER. */
  signature: Uint8Array;
  certificate: {
    der: Uint8Array;
    /** Name of the issuer, DER, and bytes of the serial number. */
    issuer: Uint8Array;
    serialNumber: Uint8Array;
  };
  entry: LoggedEntry;
}

/** The bytes that are signed. @param commit the commit object without its signature */
export function signedAttributes(commit: Uint8Array, time: Date): Buffer {
  return setOf(
    attribute(OIDS.contentType, objectIdentifier(OIDS.data)),
    attribute(OIDS.signingTime, utcTime(time)),
    attribute(OIDS.messageDigest, octets(createHash('sha256').update(commit).digest())),
  );
}

/** In PEM, as it stands in a commit. */
export function commitSignature({ attributes, signature, certificate, entry }: CommitSignatureParts): string {
  const sha256 = sequence(objectIdentifier(OIDS.sha256));
  const signer = sequence(
    VERSION_1,
    sequence(certificate.issuer, integer(certificate.serialNumber)),
    sha256,
    // The same set, under the tag that its place implies (RFC 5652, section 5.3).
    Buffer.concat([Buffer.of(0xa0), attributes.subarray(1)]),
    sequence(objectIdentifier(OIDS.ecdsaWithSha256)),
    octets(signature),
    tagged(0xa1, attribute(OIDS.logEntry, octets(entryToWire(entry)))),
  );
  const signedData = sequence(
    VERSION_1,
    setOf(sha256),
    sequence(objectIdentifier(OIDS.data)),
    tagged(0xa0, certificate.der),
    setOf(signer),
  );
  const der = sequence(objectIdentifier(OIDS.signedData), tagged(0xa0, signedData));
  const lines = der.toString('base64').match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [`-----BEGIN ${PEM_LABEL}-----`, ...lines, `-----END ${PEM_LABEL}-----`, ''].join('\n');
}

function attribute(type: string, value: Buffer): Buffer {
  return sequence(objectIdentifier(type), setOf(value));
}
