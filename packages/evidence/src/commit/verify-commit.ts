/** Who signed a commit, by a signature as gitsign makes it: read as a Sigstore bundle, and verified as any other. */
import { createHash, X509Certificate } from 'node:crypto';
import { ASN1Obj } from '@sigstore/core';
import { messageOf } from '@waybill/toolkit';
import { BUNDLE_V03, predicateTypes } from '../media-types.ts';
import { tagged } from '../sign/der.ts';
import { hashedrekordEntry } from '../sign/transparency-log.ts';
import { type Statement, StatementFault } from '../statement.ts';
import type { TrustedRootFile } from '../trust/trusted-root.ts';
import { bundleVerifier } from '../verify/bundle-verifier.ts';
import type { SignerIdentity } from '../verify/signer-identity.ts';
import { OIDS, PEM_LABEL } from './cms.ts';
import { entryFromWire } from './log-entry-wire.ts';

/** Tag of a SET OF. */
const SET = 0x31;

export type CommitVerdict = { ok: true; signer: SignerIdentity } | { ok: false; reason: string };

/** @param commit the commit object without its signature; `signature` in PEM */
export type CommitVerifier = (commit: Uint8Array, signature: string) => Promise<CommitVerdict>;

/** Throws WAYBILL_TRUST_ROOT_INVALID. */
export async function commitVerifier(root: TrustedRootFile): Promise<CommitVerifier> {
  const verify = await bundleVerifier(root, { parsePayload: statementOf });
  return async (commit, signature) => {
    let parts: ReturnType<typeof asBundle>;
    try {
      parts = asBundle(signature);
    } catch (error) {
      return { ok: false, reason: `the signature cannot be read: ${messageOf(error)}` };
    }
    const verdict = await verify(parts.bundle, 'the signature of the commit', parts.attributes);
    if (!verdict.ok) return { ok: false, reason: verdict.reason };
    const digest = `sha256:${sha256(commit).toString('hex')}`;
    if (verdict.statement.subjects.some((subject) => subject.digest === digest))
      return { ok: true, signer: verdict.signer };
    return { ok: false, reason: 'the signature is of another commit' };
  };
}

export function isCommitSignature(signature: string): boolean {
  return signature.startsWith(`-----BEGIN ${PEM_LABEL}-----`);
}

/** The bundle that the signature is worth, and the bytes that it signs. Throws what reading it throws. */
function asBundle(pem: string): { bundle: Buffer; attributes: Buffer } {
  const der = Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64');
  const signedData = at(ASN1Obj.parseBuffer(der), 1, 0);
  const certificates = only(signedData.subs.filter(({ tag }) => tag.isContextSpecific(0)));
  const signer = only(at(signedData, -1).subs);
  const attributes = tagged(SET, only(signer.subs.filter(({ tag }) => tag.isContextSpecific(0))).value);
  const signature = only(signer.subs.filter(({ tag }) => tag.isOctetString())).value;
  const certificate = new X509Certificate(only(certificates.subs).toDER());
  const logged = only(signer.subs.filter(({ tag }) => tag.isContextSpecific(1)));
  const entry = entryFromWire(attributeValue(logged, OIDS.logEntry).value);
  // The log's own words are left out of the signature: they follow from it (gitsign, internal/rekor/oid).
  const body = hashedrekordEntry({
    payload: attributes,
    signature,
    verifier: { pem: certificate.toString() },
  });
  const bundle = {
    mediaType: BUNDLE_V03,
    verificationMaterial: {
      certificate: { rawBytes: certificate.raw.toString('base64') },
      tlogEntries: [{ ...entry, canonicalizedBody: Buffer.from(JSON.stringify(body)).toString('base64') }],
    },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: sha256(attributes).toString('base64') },
      signature: signature.toString('base64'),
    },
  };
  return { bundle: Buffer.from(JSON.stringify(bundle)), attributes };
}

/** What the attributes claim: that data of this digest was signed. Throws `StatementFault`. */
function statementOf(attributes: Uint8Array): Statement {
  try {
    const set = ASN1Obj.parseBuffer(Buffer.from(attributes));
    const digest = attributeValue(set, OIDS.messageDigest).value.toString('hex');
    if (attributeValue(set, OIDS.contentType).toOID() !== OIDS.data)
      throw new Error('the content is not data');
    return {
      subjects: [{ digest: `sha256:${digest}` }],
      predicateType: predicateTypes.signature,
      predicate: {},
    };
  } catch (error) {
    throw new StatementFault(`the signed attributes cannot be read: ${messageOf(error)}`);
  }
}

function attributeValue(attributes: ASN1Obj, type: string): ASN1Obj {
  const attribute = only(attributes.subs.filter((each) => at(each, 0).toOID() === type));
  return only(at(attribute, 1).subs);
}

function at(object: ASN1Obj, ...path: number[]): ASN1Obj {
  return path.reduce((parent, position) => {
    const found = parent.subs.at(position);
    if (!found) throw new Error('a part is missing');
    return found;
  }, object);
}

function only(objects: readonly ASN1Obj[]): ASN1Obj {
  const [object] = objects;
  if (!object || objects.length > 1) throw new Error(`there are ${objects.length} where one must be`);
  return object;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
