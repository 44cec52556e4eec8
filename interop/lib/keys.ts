/** Keys and certificates of a private Sigstore instance, in the PEM forms that its services read. */
import 'reflect-metadata';
import { generateKeyPairSync, type KeyObject, randomBytes, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

export interface KeyFiles {
  /** PKCS #8, PEM. */
  privateKey: string;
  /** SubjectPublicKeyInfo, PEM. */
  publicKey: string;
  key: KeyObject;
}

export interface AuthorityFiles {
  privateKey: string;
  /** PEM: the certificate of the key first, the root last. */
  chain: string;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** P-256, as Rekor v1 and the log of certificates sign. */
export function ecKey(): KeyFiles {
  return files(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
}

/** Ed25519, as Rekor v2 signs its checkpoints. */
export function ed25519Key(): KeyFiles {
  return files(generateKeyPairSync('ed25519'));
}

function files({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }): KeyFiles {
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    key: privateKey,
  };
}

/** A self-signed authority that may issue code-signing certificates: Fulcio's file authority. */
export async function certificateAuthority(): Promise<AuthorityFiles> {
  const keys = await pair();
  return {
    privateKey: await pem(keys.privateKey),
    chain: (await root('certificate authority', keys)).toString('pem'),
  };
}

/** A root and the one certificate under it that may stamp times (RFC 3161 section 2.3: that usage alone, critical). */
export async function timestampAuthority(): Promise<AuthorityFiles> {
  const [rootKeys, keys] = [await pair(), await pair()];
  const issuer = await root('timestamp root', rootKeys);
  const leaf = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: 'O=waybill.invalid, CN=timestamp authority',
    issuer: issuer.subjectName,
    ...validity(),
    publicKey: keys.publicKey,
    signingKey: rootKeys.privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.timeStamping], true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  return {
    privateKey: await pem(keys.privateKey),
    chain: `${leaf.toString('pem')}\n${issuer.toString('pem')}`,
  };
}

async function root(name: string, keys: webcrypto.CryptoKeyPair): Promise<x509.X509Certificate> {
  return x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: `O=waybill.invalid, CN=${name}`,
    ...validity(),
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(true, 1, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
}

/** From yesterday, so that clocks of services may differ. */
function validity(): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() - DAY_MS), notAfter: new Date(Date.now() + 365 * DAY_MS) };
}

/** Positive: the first bit is 0 (RFC 5280 section 4.1.2.2). */
function serial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x01;
  return bytes.toString('hex');
}

function pair(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, [
    'sign',
    'verify',
  ]) as Promise<webcrypto.CryptoKeyPair>;
}

async function pem(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der.replace(/(.{64})/g, '$1\n').trim()}\n-----END PRIVATE KEY-----\n`;
}
