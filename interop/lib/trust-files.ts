/** What a trusted root and a signing config hold, in the forms that programs of the time before them take. */
import { readFileSync } from 'node:fs';
import { newFile } from './folder.ts';
import type { Site } from './release.ts';

interface Certificates {
  uri: string;
  subject: { organization: string; commonName: string };
  certChain: { certificates: { rawBytes: string }[] };
}

interface Log {
  baseUrl: string;
  publicKey: { rawBytes: string; keyDetails: string };
}

interface TrustedRoot {
  certificateAuthorities: Certificates[];
  ctlogs: Log[];
  tlogs: Log[];
  timestampAuthorities: Certificates[];
}

/** PEM texts. */
export interface TrustTexts {
  /** The certificates of the certificate authority, the root last. */
  authority: string;
  /** Public key of Rekor v1. */
  log: string;
  /** Public key of the certificate log. */
  certificateLog: string;
}

/** Rekor v1 signs with a P-256 key; the key of Rekor v2, which older programs do not know, is Ed25519. */
const REKOR_V1 = 'PKIX_ECDSA_P256_SHA_256';

export function trustTexts(site: Site): TrustTexts {
  const root = trustedRoot(site);
  return {
    authority: root.certificateAuthorities
      .flatMap(({ certChain }) => certChain.certificates)
      .map(({ rawBytes }) => pem('CERTIFICATE', rawBytes))
      .join(''),
    log: keyOf(root.tlogs.filter(({ publicKey }) => publicKey.keyDetails === REKOR_V1)),
    certificateLog: keyOf(root.ctlogs),
  };
}

/** The trusted root as a TrustRoot of policy-controller (policy.sigstore.dev/v1alpha1, `sigstoreKeys`), with Rekor v1 as its log. */
export function trustRootResource(site: Site, name: string): object {
  const root = trustedRoot(site);
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const authorities = (all: readonly Certificates[]) =>
    all.map(({ uri, subject, certChain }) => ({
      uri,
      subject,
      certChain: base64(certChain.certificates.map(({ rawBytes }) => pem('CERTIFICATE', rawBytes)).join('')),
    }));
  const logs = (all: readonly Log[]) =>
    all.map((log) => ({ baseURL: log.baseUrl, hashAlgorithm: 'sha-256', publicKey: base64(keyOf([log])) }));
  return {
    apiVersion: 'policy.sigstore.dev/v1alpha1',
    kind: 'TrustRoot',
    metadata: { name },
    spec: {
      sigstoreKeys: {
        certificateAuthorities: authorities(root.certificateAuthorities),
        ctLogs: logs(root.ctlogs),
        tLogs: logs(root.tlogs.filter(({ publicKey }) => publicKey.keyDetails === REKOR_V1)),
        timestampAuthorities: authorities(root.timestampAuthorities),
      },
    },
  };
}

function trustedRoot(site: Site): TrustedRoot {
  return JSON.parse(readFileSync(site.trustedRoot, 'utf8')) as TrustedRoot;
}

/** The variables by which cosign 2 and what is built on it are told of a private instance. */
export function trustVariables(site: Site): Record<string, string> {
  const { authority, log, certificateLog } = trustTexts(site);
  return {
    SIGSTORE_ROOT_FILE: newFile('authority.pem', authority),
    SIGSTORE_REKOR_PUBLIC_KEY: newFile('log.pub', log),
    SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: newFile('certificate-log.pub', certificateLog),
  };
}

/** Addresses of the certificate authority and of Rekor v1. */
export function services(site: Site): { authority: string; log: string } {
  const config = JSON.parse(readFileSync(site.signingConfig('rekor-v1'), 'utf8')) as {
    caUrls: { url: string }[];
    rekorTlogUrls: { url: string }[];
  };
  const [authority, log] = [config.caUrls[0]?.url, config.rekorTlogUrls[0]?.url];
  if (!authority || !log) throw new Error('the signing config names no certificate authority or no log');
  return { authority, log };
}

function keyOf(logs: readonly Log[]): string {
  const [log] = logs;
  if (!log) throw new Error('the trusted root has no such log');
  return pem('PUBLIC KEY', log.publicKey.rawBytes);
}

function pem(label: string, base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
