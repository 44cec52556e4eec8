/** The certificate authority's HTTP interface: Fulcio's v2 REST API, and v1's for older clients. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { PlatformRequest, PlatformServer } from '../../http.ts';
import { type CertificateAuthority, type IssuedChain, pemOf } from './certificate-authority.ts';
import { githubPrincipal, type Principal } from './certificate-extensions.ts';
import { type GrpcStatus, grpcBody, grpcProblem } from './grpc-problem.ts';
import { DEFAULT_AUDIENCE, verifyIdentityToken } from './identity-token.ts';
import { checkKeyStrength, defaultHash, verifyMessage } from './signatures.ts';
import type { TrustedIssuer } from './types.ts';
import * as x509 from './x509.ts';

interface FulcioOptions {
  server: PlatformServer;
  authority: CertificateAuthority;
  issuers: ReadonlyMap<string, TrustedIssuer>;
  now(): Date;
  onIssued(chain: IssuedChain, principal: Principal, issuer: TrustedIssuer): void;
  /** Told why a request was refused: the answer itself says as little as Fulcio's. */
  onRefused(reason: string): void;
}

interface SigningCertRequest {
  credentials?: { oidcIdentityToken?: string };
  publicKeyRequest?: { publicKey?: { algorithm?: string; content?: string }; proofOfPossession?: string };
  certificateSigningRequest?: string;
}

interface LegacySigningCertRequest {
  /** `content` is base64 here, of PEM: the field is of type bytes (fulcio_legacy.proto). */
  publicKey?: { algorithm?: string; content?: string };
  signedEmailAddress?: string;
  certificateSigningRequest?: string;
}

/** Messages of fulcio pkg/server/error.go. */
const MESSAGES = {
  token: 'There was an error processing the identity token',
  publicKey: 'The public key supplied in the request could not be parsed',
  weakKey: 'The public key supplied in the request is insecure',
  csr: 'The certificate signing request could not be parsed',
  signature: 'The signature supplied in the request could not be verified',
} as const;

export function serveFulcio(options: FulcioOptions): void {
  const { server, authority, issuers, now } = options;

  async function issue(request: SigningCertRequest, bearer: string): Promise<IssuedChain> {
    const token = request.credentials?.oidcIdentityToken || bearer;
    const verified = await refuseWith('INVALID_ARGUMENT', MESSAGES.token, () =>
      verifyIdentityToken(token, issuers, now()),
    );
    const principal = await refuseWith('INVALID_ARGUMENT', MESSAGES.token, () =>
      githubPrincipal(verified.issuer, verified.claims),
    );
    const publicKey = request.certificateSigningRequest
      ? await keyOfCsr(Buffer.from(request.certificateSigningRequest, 'base64'))
      : await keyOfRequest(request, principal);
    const chain = await authority.issue(publicKey, principal, now());
    options.onIssued(chain, principal, verified.issuer);
    return chain;
  }

  async function keyOfCsr(csr: Buffer): Promise<KeyObject> {
    const request = await refuseWith(
      'INVALID_ARGUMENT',
      MESSAGES.csr,
      () => new x509.Pkcs10CertificateRequest(pemOrDer(csr)),
    );
    const key = await refuseWith('INVALID_ARGUMENT', MESSAGES.csr, () =>
      createPublicKey({ key: Buffer.from(request.publicKey.rawData), format: 'der', type: 'spki' }),
    );
    await refuseWith('INVALID_ARGUMENT', MESSAGES.weakKey, () => checkKeyStrength(key));
    await refuseWith('INVALID_ARGUMENT', MESSAGES.signature, async () => {
      if (!(await request.verify()))
        throw new Error('the certificate signing request is not signed by its own key');
    });
    return key;
  }

  async function keyOfRequest(request: SigningCertRequest, principal: Principal): Promise<KeyObject> {
    const key = await refuseWith('INVALID_ARGUMENT', MESSAGES.publicKey, () => {
      const content = request.publicKeyRequest?.publicKey?.content ?? '';
      if (!/-----BEGIN (RSA )?PUBLIC KEY-----/.test(content))
        throw new Error('no PEM public key in the request');
      return createPublicKey(content);
    });
    await refuseWith('INVALID_ARGUMENT', MESSAGES.weakKey, () => checkKeyStrength(key));
    await refuseWith('INVALID_ARGUMENT', MESSAGES.signature, () => {
      const proof = Buffer.from(request.publicKeyRequest?.proofOfPossession ?? '', 'base64');
      if (!verifyMessage(key, Buffer.from(principal.subject), proof, defaultHash(key) ?? 'sha512'))
        throw new Error(`the proof of possession is not a signature of this key over "${principal.subject}"`);
    });
    return key;
  }

  /** Runs a check; what it throws is journalled, and the caller is told only what Fulcio would tell. */
  async function refuseWith<T>(status: GrpcStatus, message: string, check: () => T | Promise<T>): Promise<T> {
    try {
      return await check();
    } catch (error) {
      options.onRefused(error instanceof Error ? error.message : String(error));
      throw grpcProblem(status, message);
    }
  }

  server.route('POST', '/api/v2/signingCert', async (request) => {
    const { chain } = await issue(grpcBody<SigningCertRequest>(request), bearerToken(request));
    return { status: 200, body: { signedCertificateEmbeddedSct: { chain: { certificates: chain } } } };
  });

  server.route('GET', '/api/v2/trustBundle', () => ({
    status: 200,
    body: { chains: [{ certificates: authority.certificates.map(pemOf) }] },
  }));

  server.route('GET', '/api/v2/configuration', () => ({
    status: 200,
    body: {
      issuers: [...issuers.values()].map((issuer) => ({
        issuerUrl: issuer.issuer,
        audience: issuer.audience ?? DEFAULT_AUDIENCE,
        challengeClaim: 'sub',
        spiffeTrustDomain: '',
        issuerType: 'ci-provider',
        subjectDomain: '',
        skipEmailVerification: false,
      })),
    },
  }));

  server.route('POST', '/api/v1/signingCert', async (request) => {
    const legacy = grpcBody<LegacySigningCertRequest>(request);
    const content = Buffer.from(legacy.publicKey?.content ?? '', 'base64').toString('utf8');
    const { chain } = await issue(
      {
        publicKeyRequest: {
          publicKey: { ...legacy.publicKey, content },
          proofOfPossession: legacy.signedEmailAddress,
        },
        certificateSigningRequest: legacy.certificateSigningRequest,
      },
      bearerToken(request),
    );
    return {
      status: 201,
      headers: { 'content-type': 'application/pem-certificate-chain' },
      body: chain.join(''),
    };
  });

  server.route('GET', '/api/v1/rootCert', () => ({
    status: 200,
    headers: { 'content-type': 'application/pem-certificate-chain' },
    body: authority.certificates.map(pemOf).join(''),
  }));

  server.route('GET', '/healthz', () => ({ status: 200, body: { status: 'SERVING' } }));
}

function bearerToken(request: PlatformRequest): string {
  return /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

function pemOrDer(csr: Buffer): string | ArrayBuffer {
  return csr.includes('-----BEGIN') ? csr.toString('utf8') : new Uint8Array(csr).buffer;
}
