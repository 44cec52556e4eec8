/** The documents that clients are configured with: TrustedRoot v0.1 and SigningConfig v0.2 (sigstore_trustroot.proto). */

import { keyId, type LogKey, noteKeyId } from './log-keys.ts';
import type { RekorVersion, TrustedIssuer } from './types.ts';
import type { X509Certificate } from './x509.ts';

const TRUSTED_ROOT_TYPE = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
const SIGNING_CONFIG_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const OPERATOR = 'waybill.local';

export interface TrustParts {
  fulcioUrl: string;
  rekorUrl: string;
  rekorV2Url: string;
  tsaUrl: string;
  /** Host of the Rekor v2 origin. */
  host: string;
  validFrom: Date;
  authority: readonly X509Certificate[];
  timestamps: readonly X509Certificate[];
  ctKey: LogKey;
  rekorKey: LogKey;
  rekorV2Key: LogKey;
}

export function trustedRoot(parts: TrustParts): Record<string, unknown> {
  const validFor = { start: parts.validFrom.toISOString() };
  const log = (baseUrl: string, key: LogKey, id: Buffer) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: key.spki.toString('base64'),
      keyDetails: key.algorithm === 'ed25519' ? 'PKIX_ED25519' : 'PKIX_ECDSA_P256_SHA_256',
      validFor,
    },
    logId: { keyId: id.toString('base64') },
  });
  const chain = (uri: string, certificates: readonly X509Certificate[]) => ({
    subject: subjectOf(certificates.at(-1)),
    uri,
    certChain: {
      certificates: certificates.map(({ rawData }) => ({
        rawBytes: Buffer.from(rawData).toString('base64'),
      })),
    },
    validFor,
  });
  return {
    mediaType: TRUSTED_ROOT_TYPE,
    tlogs: [
      log(parts.rekorUrl, parts.rekorKey, keyId(parts.rekorKey)),
      log(parts.rekorV2Url, parts.rekorV2Key, noteKeyId(parts.host, parts.rekorV2Key)),
    ],
    certificateAuthorities: [chain(parts.fulcioUrl, parts.authority)],
    ctlogs: [log(`${parts.fulcioUrl}/ct`, parts.ctKey, keyId(parts.ctKey))],
    timestampAuthorities: [chain(`${parts.tsaUrl}/api/v1/timestamp`, parts.timestamps)],
  };
}

export function signingConfig(
  parts: TrustParts,
  issuers: readonly TrustedIssuer[],
  options: { rekor?: RekorVersion; tsa?: boolean } = {},
): Record<string, unknown> {
  const { rekor = 1, tsa = true } = options;
  const service = (url: string, majorApiVersion = 1) => ({
    url,
    majorApiVersion,
    validFor: { start: parts.validFrom.toISOString() },
    operator: OPERATOR,
  });
  return {
    mediaType: SIGNING_CONFIG_TYPE,
    caUrls: [service(parts.fulcioUrl)],
    oidcUrls: issuers.map(({ issuer }) => service(issuer)),
    // Clients read a selector without services as a mistake, so neither is there for what is left out.
    ...(rekor === 0
      ? {}
      : {
          rekorTlogUrls: [service(rekor === 1 ? parts.rekorUrl : parts.rekorV2Url, rekor)],
          rekorTlogConfig: { selector: 'ANY' },
        }),
    ...(tsa
      ? { tsaUrls: [service(`${parts.tsaUrl}/api/v1/timestamp`)], tsaConfig: { selector: 'ANY' } }
      : {}),
  };
}

function subjectOf(root: X509Certificate | undefined): { organization: string; commonName: string } {
  const field = (name: string) => root?.subjectName.getField(name)[0] ?? '';
  return { organization: field('O'), commonName: field('CN') };
}
