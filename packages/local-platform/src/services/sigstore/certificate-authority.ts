/** The certificate authority: a root, an intermediate, and short-lived code-signing certificates with an embedded SCT. */
import { type KeyObject, randomBytes, type webcrypto } from 'node:crypto';
import type { Principal } from './certificate-extensions.ts';
import { type CtLog, POISON_OID, sctListExtension } from './ct-log.ts';
import * as x509 from './x509.ts';

const CA_ALGORITHM = { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' } as const;
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const SERIAL_BYTES = 20;
const CERTIFICATE_MINUTES = 10;
const MINUTE_MS = 60_000;
const YEAR_MS = 365 * 24 * 60 * MINUTE_MS;
/** The authorities are valid this long before and after the platform's start, so that tests can move the clock. */
const AUTHORITY_YEARS = { before: 2, after: 10 } as const;
const DER_NULL = new Uint8Array([0x05, 0x00]);

export interface IssuedChain {
  certificate: x509.X509Certificate;
  /** Leaf, intermediate, root, each in PEM. */
  chain: string[];
}

export interface CertificateAuthority {
  /** Intermediate first, root last. */
  certificates: x509.X509Certificate[];
  issue(publicKey: KeyObject, principal: Principal, now: Date): Promise<IssuedChain>;
}

export async function certificateAuthority(log: CtLog, now: Date): Promise<CertificateAuthority> {
  const validity = authorityValidity(now);
  const rootKeys = await generateKeys();
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: 'O=waybill.local, CN=waybill local certificate authority',
    ...validity,
    keys: rootKeys,
    signingAlgorithm: CA_ALGORITHM,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      new x509.BasicConstraintsExtension(true, 1, true),
      await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  const keys = await generateKeys();
  const intermediate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: 'O=waybill.local, CN=waybill local certificate authority intermediate',
    issuer: root.subjectName,
    ...validity,
    publicKey: keys.publicKey,
    signingKey: rootKeys.privateKey,
    signingAlgorithm: CA_ALGORITHM,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      // Verifiers of chained key usage want the leaf's usage in the intermediate too.
      new x509.ExtendedKeyUsageExtension([CODE_SIGNING]),
      new x509.BasicConstraintsExtension(true, 0, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  const certificates = [intermediate, root];

  return {
    certificates,
    async issue(publicKey, principal, now) {
      const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
      const notBefore = new Date(Math.floor(now.getTime() / 1000) * 1000);
      const template = {
        serialNumber: serialNumber(),
        issuer: intermediate.subjectName,
        notBefore,
        notAfter: new Date(notBefore.getTime() + CERTIFICATE_MINUTES * MINUTE_MS),
        publicKey: spki,
        signingKey: keys.privateKey,
        signingAlgorithm: CA_ALGORITHM,
      };
      const extensions = [
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([CODE_SIGNING]),
        await x509.SubjectKeyIdentifierExtension.create(spki),
        await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
        // The subject is empty, so its alternative name is critical (RFC 5280 section 4.2.1.6).
        new x509.SubjectAlternativeNameExtension([{ type: 'url', value: principal.identity }], true),
        ...principal.extensions,
      ];
      const precertificate = await x509.X509CertificateGenerator.create({
        ...template,
        extensions: [...extensions, new x509.Extension(POISON_OID, true, DER_NULL)],
      });
      const sct = await log.addPreChain(precertificate, intermediate, now);
      const certificate = await x509.X509CertificateGenerator.create({
        ...template,
        extensions: [...extensions, sctListExtension([sct])],
      });
      return { certificate, chain: [certificate, ...certificates].map(pemOf) };
    },
  };
}

export function authorityValidity(now: Date): { notBefore: Date; notAfter: Date } {
  const start = Math.floor(now.getTime() / 1000) * 1000;
  return {
    notBefore: new Date(start - AUTHORITY_YEARS.before * YEAR_MS),
    notAfter: new Date(start + AUTHORITY_YEARS.after * YEAR_MS),
  };
}

/** Hex of a positive number of 20 octets (RFC 5280 section 4.1.2.2). */
export function serialNumber(): string {
  const bytes = randomBytes(SERIAL_BYTES);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

export function pemOf(certificate: x509.X509Certificate): string {
  return `${certificate.toString('pem').trimEnd()}\n`;
}

async function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(CA_ALGORITHM, true, ['sign', 'verify']);
}
