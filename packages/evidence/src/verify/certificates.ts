/**
 * Certificates that are encoded once and whose signatures are checked once. The library encodes a certificate anew for every comparison
 * and checks each link of a chain anew for every bundle and every signed time. Both follow from bytes that never change, and the
 * bundles of one release share their certificates: without this, most of a verification's time would go there.
 */
import type { Bundle } from '@sigstore/bundle';
import { ASN1Obj, X509Certificate } from '@sigstore/core';
import { type SignedEntity, type TrustMaterial, toSignedEntity } from '@sigstore/verify';
import { tagged } from '../sign/der.ts';

/** An object that is not changed after it was read: its encoding is that of the bytes that were read. */
class EncodedOnce extends ASN1Obj {
  #der: Buffer | undefined;

  override toDER(): Buffer {
    this.#der ??= tagged(this.tag.toDER(), this.value);
    return this.#der;
  }
}

/** An object identifier that is decoded once: to find one extension of a certificate, the library decodes those of all before it. */
class IdentifierOnce extends ASN1Obj {
  #identifier: string | undefined;

  override toOID(): string {
    this.#identifier ??= super.toOID();
    return this.#identifier;
  }
}

const once = (object: ASN1Obj, subs = object.subs) => new EncodedOnce(object.tag, object.value, subs);
const copy = (object: ASN1Obj, subs: ASN1Obj[]) => new ASN1Obj(object.tag, object.value, subs);
/** `[3] EXPLICIT Extensions` (RFC 5280, section 4.1). */
const EXTENSIONS = 3;

/** A certificate keeps whether an issuer's key verifies it. Dates, names and constraints are judged by the library each time. */
class KnownCertificate extends X509Certificate {
  readonly #signedBy = new Map<X509Certificate | undefined, boolean>();

  override verify(issuer?: X509Certificate): boolean {
    const known = this.#signedBy.get(issuer);
    if (known !== undefined) return known;
    const verified = super.verify(issuer);
    this.#signedBy.set(issuer, verified);
    return verified;
  }

  /** What a certificate log has signed lacks one extension: the library takes it out of a copy. The list is the copy's own. */
  override clone(): X509Certificate {
    const [signed, ...rest] = this.root.subs;
    const parts = signed?.subs.map((part) =>
      part.tag.isContextSpecific(EXTENSIONS)
        ? copy(
            part,
            part.subs.map((list) =>
              copy(
                list,
                list.subs.map((extension) => once(extension)),
              ),
            ),
          )
        : part,
    );
    return signed && parts
      ? new X509Certificate(copy(this.root, [copy(signed, parts), ...rest]))
      : super.clone();
  }
}

/** `SEQUENCE { extnID, ... }` (RFC 5280, section 4.1). */
function extension(object: ASN1Obj): ASN1Obj {
  const [identifier, ...rest] = object.subs;
  if (!identifier) return object;
  return once(object, [new IdentifierOnce(identifier.tag, identifier.value, identifier.subs), ...rest]);
}

/** A part of what is signed: the list of extensions, or any other. */
function signedPart(part: ASN1Obj): ASN1Obj {
  if (!part.tag.isContextSpecific(EXTENSIONS)) return once(part);
  return once(
    part,
    part.subs.map((list) => once(list, list.subs.map(extension))),
  );
}

/** The certificate, its signed part, its public key and its extensions: what the library encodes and decodes again and again. */
function known({ root }: X509Certificate): KnownCertificate {
  const [signed, ...rest] = root.subs;
  if (!signed) return new KnownCertificate(root);
  return new KnownCertificate(once(root, [once(signed, signed.subs.map(signedPart)), ...rest]));
}

/** The same trust, with certificates that are known. */
export function knownAuthorities(trust: TrustMaterial): TrustMaterial {
  const authorities = (list: TrustMaterial['certificateAuthorities']) =>
    list.map((authority) => ({ ...authority, certChain: authority.certChain.map(known) }));
  return {
    ...trust,
    certificateAuthorities: authorities(trust.certificateAuthorities),
    timestampAuthorities: authorities(trust.timestampAuthorities),
  };
}

/** What the library verifies of a bundle. Bundles that were signed with the same certificate share it. */
export function signedEntities(): (bundle: Bundle, artifact: Buffer | undefined) => SignedEntity {
  const byBytes = new Map<string, KnownCertificate>();
  function signer(der: Uint8Array): KnownCertificate {
    const bytes = Buffer.from(der);
    const key = bytes.toString('latin1');
    const certificate = byBytes.get(key) ?? known(X509Certificate.parse(bytes));
    byBytes.set(key, certificate);
    return certificate;
  }
  return (bundle, artifact) => {
    const { verificationMaterial } = bundle;
    const der = leafOf(verificationMaterial.content);
    if (!der) return toSignedEntity(bundle, artifact);
    // Without the certificate the library has none to read anew.
    const content = { $case: 'publicKey', publicKey: { hint: '' } } as const;
    const entity = toSignedEntity(
      { ...bundle, verificationMaterial: { ...verificationMaterial, content } } as Bundle,
      artifact,
    );
    return { ...entity, key: { $case: 'certificate', certificate: signer(der) } };
  };
}

function leafOf(content: Bundle['verificationMaterial']['content']): Uint8Array | undefined {
  if (content.$case === 'certificate') return content.certificate.rawBytes;
  if (content.$case === 'x509CertificateChain') return content.x509CertificateChain.certificates[0]?.rawBytes;
  return undefined;
}
