/** The certificate transparency log: takes precertificates and promises to include them (RFC 6962). */
import { createHash } from 'node:crypto';
import { type Asn1, decode, encode, isTagged, members, octets, readOid, sequence, tagged } from './der.ts';
import { keyId, type LogKey, signWith } from './log-keys.ts';
import { MerkleTree } from './merkle-tree.ts';
import * as x509 from './x509.ts';

/** The critical extension that makes a precertificate unusable as a certificate (RFC 6962 section 3.1). */
export const POISON_OID = '1.3.6.1.4.1.11129.2.4.3';
/** The list of signed certificate timestamps in a certificate (section 3.3). */
const SCT_LIST_OID = '1.3.6.1.4.1.11129.2.4.2';

const VERSION_V1 = 0;
const CERTIFICATE_TIMESTAMP = 0;
const PRECERT_ENTRY = 1;
const HASH_SHA256 = 4;
const SIGNATURE_ECDSA = 3;
const EXTENSIONS_TAG = 3;

export interface CtLog {
  key: LogKey;
  tree: MerkleTree;
  /** Checks the precertificate against its issuer, logs it and returns a serialized SignedCertificateTimestamp. */
  addPreChain(precertificate: x509.X509Certificate, issuer: x509.X509Certificate, at: Date): Promise<Buffer>;
}

export function ctLog(key: LogKey): CtLog {
  const tree = new MerkleTree();
  return {
    key,
    tree,
    async addPreChain(precertificate, issuer, at) {
      if (!(await precertificate.verify({ publicKey: issuer.publicKey, signatureOnly: true })))
        throw new Error('the precertificate is not signed by the next certificate of its chain');
      const poison = precertificate.getExtension(POISON_OID);
      if (!poison?.critical) throw new Error('the precertificate has no critical poison extension');
      const tbs = withoutExtension(Buffer.from(precertificate.rawData), POISON_OID);
      const preCert = Buffer.concat([
        createHash('sha256').update(Buffer.from(issuer.publicKey.rawData)).digest(),
        uint(tbs.length, 3),
        tbs,
      ]);
      const timestamp = uint(at.getTime(), 8);
      const noExtensions = uint(0, 2);
      const entry = Buffer.concat([timestamp, uint(PRECERT_ENTRY, 2), preCert, noExtensions]);
      // MerkleTreeLeaf: version v1, leaf_type timestamped_entry (section 3.4); the signed structure starts alike (3.2).
      const signed = Buffer.concat([Buffer.from([VERSION_V1, CERTIFICATE_TIMESTAMP]), entry]);
      tree.append(signed);
      const signature = signWith(key, signed);
      return Buffer.concat([
        Buffer.from([VERSION_V1]),
        keyId(key),
        timestamp,
        noExtensions,
        Buffer.from([HASH_SHA256, SIGNATURE_ECDSA]),
        uint(signature.length, 2),
        signature,
      ]);
    },
  };
}

/** The extension's value: SignedCertificateTimestampList in an OCTET STRING. */
export function sctListExtension(scts: readonly Buffer[]): x509.Extension {
  const list = Buffer.concat(scts.flatMap((sct) => [uint(sct.length, 2), sct]));
  const value = Buffer.concat([uint(list.length, 2), list]);
  return new x509.Extension(SCT_LIST_OID, false, new Uint8Array(encode(octets(value))));
}

/** DER of the TBSCertificate of a certificate, without one of its extensions. */
function withoutExtension(certificate: Uint8Array, extensionOid: string): Buffer {
  const tbs = members(members(decode(certificate))[0]);
  const kept = tbs.map((field): Asn1 => {
    if (!isTagged(field, EXTENSIONS_TAG)) return field;
    const extensions = members(members(field)[0]);
    return tagged(
      EXTENSIONS_TAG,
      sequence(...extensions.filter((extension) => readOid(members(extension)[0]) !== extensionOid)),
    );
  });
  return encode(sequence(...kept));
}

/** Unsigned big-endian integer of so many bytes, as TLS writes them (RFC 8446 section 3.3). */
function uint(value: number, bytes: number): Buffer {
  const out = Buffer.alloc(8);
  out.writeBigUInt64BE(BigInt(value));
  return out.subarray(8 - bytes);
}
