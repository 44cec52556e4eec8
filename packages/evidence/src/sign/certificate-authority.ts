/**
 * A short-lived certificate for an ephemeral key, from a certificate authority with Fulcio's API (sigstore/fulcio, fulcio.proto,
 * CreateSigningCertificate). The ID token is sent to it and to nobody else, and never stands in a message.
 */
import { createPublicKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { type HttpClient, type IdToken, type RetryPolicy, WaybillError } from '@waybill/toolkit';
import { errors } from '../errors.ts';
import { asText, at } from '../json-values.ts';

export interface SigningCertificate {
  /** DER of the leaf. */
  der: Buffer;
  pem: string;
  /** Who signs: the URI in the subject alternative name. */
  identity: string;
  notAfter: Date;
}

/** Throws WAYBILL_CERTIFICATE_REFUSED or _INVALID. */
export async function requestCertificate(
  http: HttpClient,
  url: string,
  token: IdToken,
  keys: { publicKey: KeyObject; privateKey: KeyObject },
  retry: Partial<RetryPolicy>,
): Promise<SigningCertificate> {
  const subject = asText(token.claims.sub);
  if (subject === undefined)
    throw errors.CERTIFICATE_REFUSED({
      message: 'the ID token has no subject, which the proof of possession signs',
      where: url,
    });
  const spki = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const answer = await http
    .request({
      method: 'POST',
      url: `${url.replace(/\/+$/, '')}/api/v2/signingCert`,
      json: {
        credentials: { oidcIdentityToken: token.value },
        publicKeyRequest: {
          publicKey: { algorithm: 'ECDSA', content: spki },
          proofOfPossession: sign('sha256', Buffer.from(subject), keys.privateKey).toString('base64'),
        },
      },
      // A second certificate for the same key changes nothing.
      idempotent: true,
      retry,
    })
    .catch((cause: unknown) => {
      throw errors.CERTIFICATE_REFUSED({
        message: 'the certificate authority did not issue a certificate',
        where: url,
        found: cause instanceof WaybillError ? withoutToken(cause.found ?? cause.message, token) : undefined,
        cause: cause instanceof WaybillError ? new Error(withoutToken(cause.message, token)) : undefined,
      });
    });
  const body = answer.json();
  const pem =
    asText(at(body, 'signedCertificateEmbeddedSct', 'chain', 'certificates', 0)) ??
    asText(at(body, 'signedCertificateDetachedSct', 'chain', 'certificates', 0));
  return readCertificate(pem, spki, url);
}

function readCertificate(pem: string | undefined, spki: string, url: string): SigningCertificate {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(pem ?? '');
  } catch (cause) {
    throw errors.CERTIFICATE_INVALID({
      message: 'the certificate authority answered without a certificate that can be read',
      where: url,
      cause,
    });
  }
  if (!certificate.publicKey.equals(createPublicKey(spki)))
    throw errors.CERTIFICATE_INVALID({
      message: 'the certificate is for another key than the one of this run',
      where: url,
    });
  return {
    der: certificate.raw,
    pem: certificate.toString(),
    identity: /^URI:(\S+)$/.exec(certificate.subjectAltName ?? '')?.[1] ?? certificate.subjectAltName ?? '',
    notAfter: new Date(certificate.validTo),
  };
}

/** An authority may quote what it was sent; the token must not come back in a message. */
function withoutToken(text: string, token: IdToken): string {
  const parts = token.value.split('.');
  return [token.value, ...parts]
    .filter((part) => part.length > 8)
    .reduce((out, part) => out.replaceAll(part, '***'), text);
}
