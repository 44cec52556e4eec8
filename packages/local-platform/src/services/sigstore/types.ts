/** What tests, other services and the web page may ask of the embedded Sigstore, and the parts that it is made of. */
import type { PlatformServer } from '../../http.ts';
import type { RunningService } from '../../service.ts';

/** How the claims of an issuer's tokens become a certificate. Fulcio calls these CI providers. */
export type IssuerKind = 'github-workflow';

/** An OIDC issuer whose tokens the certificate authority takes. */
export interface TrustedIssuer {
  /** The token's `iss`, with no slash at the end. `/.well-known/openid-configuration` is fetched from it. */
  issuer: string;
  kind: IssuerKind;
  /**
   * Prefix of the URIs in the certificate (the subject alternative name, source repository, run): the web address of the
   * GitHub server. `https://github.com` where not given.
   */
  serverUrl?: string;
  /** The `aud` that a token must carry. `sigstore` where not given. */
  audience?: string;
}

/** One entry of one of the two logs, as the web page shows it. */
export interface SigstoreLogEntry {
  log: 'rekor-v1' | 'rekor-v2';
  logIndex: number;
  /** Entry id as the log's API names it (Rekor v1: tree id + leaf hash); the leaf hash in hex for Rekor v2. */
  id: string;
  /** `dsse`, `hashedrekord` or `intoto`. */
  kind: string;
  /** Version of the kind's schema: `0.0.1`, `0.0.2`. */
  version: string;
  at: string;
  /** Hex SHA-256 of what was signed: the artifact (hashedrekord) or the DSSE payload. */
  digest: string;
  /** The canonical body, decoded. */
  body: unknown;
  /** Subject alternative name of the certificate that verifies the signature; undefined for a bare public key. */
  identity?: string;
}

/** One certificate that the authority issued. */
export interface IssuedCertificate {
  serialNumber: string;
  at: string;
  /** The subject alternative name: who signed. */
  identity: string;
  issuer: string;
  pem: string;
}

/** Which version of the transparency log a signing config sends signers to; 0 for none (timestamps only). */
export type RekorVersion = 0 | 1 | 2;

/** Faults are put in front of the routes of one role at a time. */
export interface SigstoreServers {
  fulcio: PlatformServer;
  tsa: PlatformServer;
  rekor: PlatformServer;
  rekorV2: PlatformServer;
}

/** Control interface of the service `sigstore`. */
export interface SigstoreControl extends RunningService {
  /** Same as `fulcioUrl`; it serves `/trusted-root.json` and `/signing-config.json?rekor=1|2` too. */
  url: string;
  fulcioUrl: string;
  /** Rekor v1. */
  rekorUrl: string;
  /** Rekor v2 (tiles). */
  rekorV2Url: string;
  /** Base URL of the timestamp authority; the endpoint is `${tsaUrl}/api/v1/timestamp`. */
  tsaUrl: string;
  servers: SigstoreServers;
  /** Takes tokens of this issuer from now on. A second call for the same issuer replaces the first. */
  trustIssuer(issuer: TrustedIssuer): void;
  issuers(): TrustedIssuer[];
  /** TrustedRoot v0.1 as JSON (protobuf-specs, sigstore_trustroot.proto). */
  trustedRoot(): Record<string, unknown>;
  /** SigningConfig v0.2 as JSON. `rekor` is 1 where not given. `tsa: false` leaves the timestamp authority out. */
  signingConfig(options?: { rekor?: RekorVersion; tsa?: boolean }): Record<string, unknown>;
  /** Entries of both logs in the order in which they were added. */
  entries(): SigstoreLogEntry[];
  certificates(): IssuedCertificate[];
}
