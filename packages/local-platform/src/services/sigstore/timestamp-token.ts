/** Makes timestamp responses: RFC 3161 section 2.4.2, a TSTInfo in a CMS SignedData (RFC 5652) with one signer. */
import { createHash, KeyObject, sign } from 'node:crypto';
import { authorityValidity, serialNumber } from './certificate-authority.ts';
import {
  type Asn1,
  decode,
  encode,
  generalizedTime,
  integer,
  isTagged,
  members,
  nothing,
  octets,
  oid,
  sequence,
  setOf,
  tagged,
  utcTime,
} from './der.ts';
import { HASH_OIDS, TIMESTAMP_POLICY_OID, type TimestampRequest } from './timestamp-request.ts';
import * as x509 from './x509.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
/** Binds the token to the certificate that signs it (RFC 5816, ESSCertIDv2 with its default hash SHA-256). */
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

const PKI_STATUS_GRANTED = 0;
const TST_INFO_VERSION = 1;
/** Version 3: the content is not of type id-data (RFC 5652 section 5.1). */
const SIGNED_DATA_VERSION = 3;
const SIGNER_INFO_VERSION = 1;
const ACCURACY_SECONDS = 1;
/** directoryName in GeneralName (RFC 5280 section 4.2.1.6). */
const DIRECTORY_NAME_TAG = 4;
const SERIAL_BITS = 64;

const KEY_ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

export interface TimestampSigner {
  /** The signer's certificate first, its root last. */
  certificates: x509.X509Certificate[];
  /** A TimeStampResp in DER. */
  respond(request: TimestampRequest, at: Date): Buffer;
}

export async function timestampSigner(now: Date): Promise<TimestampSigner> {
  const validity = authorityValidity(now);
  const rootKeys = await crypto.subtle.generateKey(KEY_ALGORITHM, true, ['sign', 'verify']);
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: 'O=waybill.local, CN=waybill local timestamp root',
    ...validity,
    keys: rootKeys,
    signingAlgorithm: KEY_ALGORITHM,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      new x509.BasicConstraintsExtension(true, 0, true),
      await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  const keys = await crypto.subtle.generateKey(KEY_ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: 'O=waybill.local, CN=waybill local timestamp authority',
    issuer: root.subjectName,
    ...validity,
    publicKey: keys.publicKey,
    signingKey: rootKeys.privateKey,
    signingAlgorithm: KEY_ALGORITHM,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      // Critical, and the only usage: RFC 3161 section 2.3.
      new x509.ExtendedKeyUsageExtension([TIME_STAMPING], true),
      new x509.BasicConstraintsExtension(false, undefined, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  const privateKey = KeyObject.from(keys.privateKey);
  const issued = Buffer.from(certificate.rawData);
  const { issuer, serial } = issuerAndSerial(issued);

  function respond(request: TimestampRequest, at: Date): Buffer {
    const info = encode(tstInfo(request, at));
    const attributes = [
      attribute(CONTENT_TYPE, oid(TST_INFO)),
      attribute(SIGNING_TIME, utcTime(at)),
      attribute(MESSAGE_DIGEST, octets(sha256(info))),
      attribute(
        SIGNING_CERTIFICATE_V2,
        sequence(
          sequence(
            sequence(octets(sha256(issued)), sequence(sequence(tagged(DIRECTORY_NAME_TAG, issuer)), serial)),
          ),
        ),
      ),
    ];
    // Signed as a SET OF, sent as [0] IMPLICIT (RFC 5652 section 5.4); both in the same order.
    const set = setOf(...attributes);
    const signature = sign('sha256', encode(set), privateKey);
    const signerInfo = sequence(
      integer(SIGNER_INFO_VERSION),
      sequence(issuer, serial),
      sequence(oid(HASH_OIDS.sha256)),
      tagged(0, ...members(set)),
      sequence(oid(ECDSA_WITH_SHA256)),
      octets(signature),
    );
    const signedData = sequence(
      integer(SIGNED_DATA_VERSION),
      setOf(sequence(oid(HASH_OIDS.sha256))),
      sequence(oid(TST_INFO), tagged(0, octets(info))),
      ...(request.certificates ? [tagged(0, decode(issued))] : []),
      setOf(signerInfo),
    );
    return encode(
      sequence(sequence(integer(PKI_STATUS_GRANTED)), sequence(oid(SIGNED_DATA), tagged(0, signedData))),
    );
  }

  return { certificates: [certificate, root], respond };
}

function tstInfo(request: TimestampRequest, at: Date): Asn1 {
  return sequence(
    integer(TST_INFO_VERSION),
    oid(TIMESTAMP_POLICY_OID),
    sequence(sequence(oid(HASH_OIDS[request.hash]), nothing()), octets(request.digest)),
    integer(tokenSerial()),
    generalizedTime(at),
    sequence(integer(ACCURACY_SECONDS)),
    ...(request.nonce === undefined ? [] : [integer(request.nonce)]),
  );
}

function attribute(type: string, value: Asn1): Asn1 {
  return sequence(oid(type), setOf(value));
}

/** The issuer's name and the serial number as the certificate encodes them: verifiers compare bytes. */
function issuerAndSerial(certificate: Buffer): { issuer: Asn1; serial: Asn1 } {
  const fields = members(members(decode(certificate))[0]).filter((field) => !isTagged(field, 0));
  const [serial, , issuer] = fields;
  if (!serial || !issuer) throw new Error('a certificate has a serial number and an issuer');
  return { issuer, serial };
}

/** Unique for each token of this authority (RFC 3161 section 2.4.2). */
function tokenSerial(): bigint {
  return BigInt.asUintN(SERIAL_BITS, BigInt(`0x${serialNumber()}`));
}

function sha256(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
