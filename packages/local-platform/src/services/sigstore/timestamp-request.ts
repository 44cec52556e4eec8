/** Reads what a timestamp authority is asked: RFC 3161 section 2.4.1 in DER, and the JSON form of Sigstore's authority. */
import {
  type Asn1,
  decode,
  isBoolean,
  isInteger,
  isOid,
  isTagged,
  members,
  readBoolean,
  readInteger,
  readOctets,
  readOid,
} from './der.ts';
import { HASH_BYTES, type HashName } from './signatures.ts';

export interface TimestampRequest {
  hash: HashName;
  digest: Buffer;
  nonce?: bigint;
  /** certReq: the response carries the authority's certificate. */
  certificates: boolean;
}

/** A request that the authority refuses; the message is its answer's. */
export class TimestampRefusal extends Error {}

export const TIMESTAMP_POLICY_OID = '1.3.6.1.4.1.57264.2';
export const HASH_OIDS: Record<HashName, string> = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};
const SHA1_OID = '1.3.14.3.2.26';
const EXTENSIONS_TAG = 0;
/** A JSON request holds a digest, a nonce and two names: more is refused before it is parsed. */
const MAX_JSON_BYTES = 1024;

const MALFORMED = 'Error generating timestamp response';
const TOO_LARGE = 'timestamp request is too large';
const WEAK_HASH = 'Weak hash algorithm in timestamp request';
const WRONG_LENGTH = 'Message digest has incorrect length for specified algorithm';
const WRONG_POLICY = 'unaccepted policy: requested TSA policy is not supported by the TSA';
const HAS_EXTENSIONS = 'unaccepted extension: requested extensions are not supported by the TSA';

export function parseDerRequest(der: Uint8Array): TimestampRequest {
  let fields: Asn1[];
  let request: TimestampRequest & { policy?: string };
  try {
    fields = members(decode(der));
    const [version, imprint, ...optional] = fields;
    if (readInteger(version) !== 1n) throw new Error('a request has version 1');
    const [algorithm, digest] = members(imprint);
    const policy = optional.find((field) => isOid(field));
    const nonce = optional.find((field) => isInteger(field));
    const certReq = optional.find((field) => isBoolean(field));
    request = {
      hash: hashOfOid(readOid(members(algorithm)[0])),
      digest: readOctets(digest),
      nonce: nonce ? readInteger(nonce) : undefined,
      certificates: certReq ? readBoolean(certReq) : false,
      policy: policy ? readOid(policy) : undefined,
    };
  } catch (error) {
    throw error instanceof TimestampRefusal ? error : new TimestampRefusal(MALFORMED, { cause: error });
  }
  if (fields.some((field) => isTagged(field, EXTENSIONS_TAG))) throw new TimestampRefusal(HAS_EXTENSIONS);
  return checked(request, request.policy);
}

export function parseJsonRequest(body: Buffer): TimestampRequest {
  if (body.length > MAX_JSON_BYTES) throw new TimestampRefusal(TOO_LARGE);
  const text = body.toString('utf8');
  let json: {
    artifactHash?: unknown;
    hashAlgorithm?: unknown;
    certificates?: unknown;
    tsaPolicyOID?: unknown;
  };
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new TimestampRefusal(MALFORMED, { cause: error });
  }
  if (typeof json?.artifactHash !== 'string' || typeof json.hashAlgorithm !== 'string')
    throw new TimestampRefusal(MALFORMED);
  const name = json.hashAlgorithm.toLowerCase();
  if (name === 'sha1') throw new TimestampRefusal(WEAK_HASH);
  if (!(name in HASH_BYTES)) throw new TimestampRefusal(MALFORMED);
  // The nonce is up to 20 octets, more than a JSON number holds in JavaScript: its digits are read from the text.
  const nonce = /"nonce"\s*:\s*(\d+)/.exec(text)?.[1];
  return checked(
    {
      hash: name as HashName,
      digest: Buffer.from(json.artifactHash, 'base64'),
      nonce: nonce === undefined ? undefined : BigInt(nonce),
      certificates: json.certificates === true,
    },
    typeof json.tsaPolicyOID === 'string' && json.tsaPolicyOID !== '' ? json.tsaPolicyOID : undefined,
  );
}

function hashOfOid(value: string): HashName {
  if (value === SHA1_OID) throw new TimestampRefusal(WEAK_HASH);
  const name = (Object.keys(HASH_OIDS) as HashName[]).find((hash) => HASH_OIDS[hash] === value);
  if (!name) throw new TimestampRefusal(MALFORMED);
  return name;
}

function checked(request: TimestampRequest, policy: string | undefined): TimestampRequest {
  if (request.digest.length !== HASH_BYTES[request.hash]) throw new TimestampRefusal(WRONG_LENGTH);
  if (policy !== undefined && policy !== TIMESTAMP_POLICY_OID) throw new TimestampRefusal(WRONG_POLICY);
  return request;
}
