/**
 * Who signed, as the certificate says it: the subject alternative name and Fulcio's extensions (sigstore/fulcio,
 * docs/oid-info.md). Only of a certificate that has been verified are these facts.
 */
import { X509Certificate as NodeCertificate } from 'node:crypto';
import type { X509Certificate } from '@sigstore/core';

export interface SignerIdentity {
  /** URI of the workflow that signed: `https://github.com/owner/repo/.github/workflows/x.yml@refs/heads/main`. */
  san: string;
  issuer: string;
  /** As the SAN, from the extension; both must say the same. */
  builderUri: string;
  /** Commit of the builder's repository. */
  builderDigest: string;
  runnerEnvironment: string;
  sourceRepositoryUri: string;
  /** Commit of the source repository. */
  sourceDigest: string;
  sourceRef: string;
  sourceRepositoryId: string;
  sourceOwnerId: string;
  /** The workflow that the run belongs to (the caller of a reusable one). */
  configUri: string;
  trigger: string;
  /** Address of the run and its attempt. */
  runUrl: string;
  visibility: string;
}

/** A certificate that is not one of a workflow. */
export class IdentityFault extends Error {}

const ARC = '1.3.6.1.4.1.57264.1';
const UTF8_STRING = 0x0c;

/** Extensions that are left empty when absent: what a policy asks of them then fails. */
const OIDS = {
  issuer: 8,
  builderUri: 9,
  builderDigest: 10,
  runnerEnvironment: 11,
  sourceRepositoryUri: 12,
  sourceDigest: 13,
  sourceRef: 14,
  sourceRepositoryId: 15,
  sourceOwnerId: 17,
  configUri: 18,
  trigger: 20,
  runUrl: 21,
  visibility: 22,
} as const satisfies Partial<Record<keyof SignerIdentity, number>>;

/** Throws `IdentityFault`. */
export function signerIdentity(certificate: X509Certificate): SignerIdentity {
  // Node prints every name of the extension: more than one, or another kind than a URI, is not a workflow.
  const names = new NodeCertificate(certificate.root.toDER()).subjectAltName ?? '';
  const san = /^URI:([^\s,"]+)$/.exec(names)?.[1];
  if (san === undefined)
    throw new IdentityFault(
      `the certificate names ${names === '' ? 'nobody' : JSON.stringify(names.slice(0, 200))}, not one workflow`,
    );
  const values = Object.fromEntries(
    Object.entries(OIDS).map(([name, arc]) => [name, extension(certificate, `${ARC}.${arc}`)]),
  ) as Record<keyof typeof OIDS, string>;
  return {
    san,
    ...values,
    // Older certificates carry the issuer in the first extension alone, as plain text.
    issuer: values.issuer || (certificate.extension(`${ARC}.1`)?.value.toString('utf8') ?? ''),
  };
}

function extension(certificate: X509Certificate, oid: string): string {
  const found = certificate.extension(oid);
  if (!found) return '';
  const inner = found.valueObj.subs[0];
  if (!inner || inner.tag.number !== UTF8_STRING)
    throw new IdentityFault(`extension ${oid} of the certificate is not a UTF-8 text`);
  return inner.value.toString('utf8');
}
