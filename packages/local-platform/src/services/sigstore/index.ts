/**
 * Sigstore: a certificate authority with GitHub's certificate extensions and a CT log, a timestamp authority, and both
 * generations of the transparency log. Each verifies what the real one verifies, with keys that live as long as the platform.
 */
import type { PlatformServer } from '../../http.ts';
import { HttpProblem } from '../../http.ts';
import type { ServiceContext, ServiceDefinition } from '../../service.ts';
import { authorityValidity, certificateAuthority, pemOf } from './certificate-authority.ts';
import { ctLog } from './ct-log.ts';
import { serveFulcio } from './fulcio.ts';
import { generateLogKey } from './log-keys.ts';
import { serveRekor } from './rekor.ts';
import type { CanonicalEntry } from './rekor-entries.ts';
import { serveRekorV2 } from './rekor-v2.ts';
import { serveTimestampAuthority } from './timestamp-authority.ts';
import { timestampSigner } from './timestamp-token.ts';
import { signingConfig, type TrustParts, trustedRoot } from './trust-documents.ts';
import type {
  IssuedCertificate,
  RekorVersion,
  SigstoreControl,
  SigstoreLogEntry,
  SigstoreServers,
  TrustedIssuer,
} from './types.ts';

export type * from './types.ts';

declare module '../../service.ts' {
  interface Services {
    sigstore: SigstoreControl;
  }
}

/** Every server listens on this address; it is the origin in the logs' checkpoints. */
const HOST = '127.0.0.1';
const MEBIBYTE = 1024 * 1024;
/** Fulcio and the timestamp authority are sent small documents; Rekor takes envelopes (its default limit, 100 MiB). */
const MAX_SMALL_BODY = MEBIBYTE;
const MAX_ENTRY_BODY = 100 * MEBIBYTE;
/** rekor-tiles is sent digests only (its default limit, 4 MiB). */
const MAX_DIGEST_BODY = 4 * MEBIBYTE;

async function start(context: ServiceContext): Promise<SigstoreControl> {
  const now = () => context.clock.now();
  const began = now();
  const issuers = new Map<string, TrustedIssuer>();
  const entries: SigstoreLogEntry[] = [];
  const certificates: IssuedCertificate[] = [];

  const log = ctLog(generateLogKey('ecdsa-p256'));
  const rekorKey = generateLogKey('ecdsa-p256');
  const rekorV2Key = generateLogKey('ed25519');
  const [authority, timestamps] = await Promise.all([
    certificateAuthority(log, began),
    timestampSigner(began),
  ]);

  const listen = (name: string, maxBodyBytes: number) => context.listen({ name, maxBodyBytes });
  const servers: SigstoreServers = {
    fulcio: await listen('sigstore certificate authority', MAX_SMALL_BODY),
    tsa: await listen('sigstore timestamp authority', MAX_SMALL_BODY),
    rekor: await listen('sigstore transparency log', MAX_ENTRY_BODY),
    rekorV2: await listen('sigstore transparency log v2', MAX_DIGEST_BODY),
  };
  const { fulcio, tsa, rekor, rekorV2 } = servers;

  const refused = (role: string) => (reason: string) =>
    context.journal('refused', `${role} refused a request: ${reason}`);
  const logged = (log: SigstoreLogEntry['log']) => (entry: CanonicalEntry, logIndex: number, id: string) => {
    const certificate = entry.verifiers.find((verifier) => verifier.certificate)?.certificate;
    const identity = certificate?.subjectAltName?.replace(/^URI:/, '');
    entries.push({
      log,
      logIndex,
      id,
      kind: entry.kind,
      version: entry.version,
      at: now().toISOString(),
      digest: entry.digest,
      body: JSON.parse(entry.body.toString('utf8')),
      identity,
    });
    context.journal('entry', `${log} entry ${logIndex}: ${entry.kind} by ${identity ?? 'a bare key'}`, {
      id,
    });
  };

  serveFulcio({
    server: fulcio,
    authority,
    issuers,
    now,
    onRefused: refused('certificate authority'),
    onIssued({ certificate }, principal, issuer) {
      certificates.push({
        serialNumber: certificate.serialNumber,
        at: now().toISOString(),
        identity: principal.identity,
        issuer: issuer.issuer,
        pem: pemOf(certificate),
      });
      context.journal('certificate', `certificate for ${principal.identity}`, { issuer: issuer.issuer });
    },
  });
  serveTimestampAuthority({
    server: tsa,
    signer: timestamps,
    now,
    onStamped: (digest) => context.journal('timestamp', `timestamp over ${digest.toString('hex')}`),
  });
  serveRekor({
    server: rekor,
    key: rekorKey,
    host: HOST,
    now,
    onEntry: logged('rekor-v1'),
    onRefused: refused('transparency log'),
  });
  serveRekorV2({
    server: rekorV2,
    key: rekorV2Key,
    host: HOST,
    onEntry: logged('rekor-v2'),
    onRefused: refused('transparency log v2'),
  });

  const parts: TrustParts = {
    fulcioUrl: fulcio.url,
    rekorUrl: rekor.url,
    rekorV2Url: rekorV2.url,
    tsaUrl: tsa.url,
    host: HOST,
    validFrom: authorityValidity(began).notBefore,
    authority: authority.certificates,
    timestamps: timestamps.certificates,
    ctKey: log.key,
    rekorKey,
    rekorV2Key,
  };
  const control: SigstoreControl = {
    url: fulcio.url,
    fulcioUrl: fulcio.url,
    rekorUrl: rekor.url,
    rekorV2Url: rekorV2.url,
    tsaUrl: tsa.url,
    servers,
    trustIssuer(issuer) {
      const name = issuer.issuer.replace(/\/+$/, '');
      issuers.set(name, { ...issuer, issuer: name });
    },
    issuers: () => [...issuers.values()],
    trustedRoot: () => trustedRoot(parts),
    signingConfig: (options) => signingConfig(parts, [...issuers.values()], options),
    entries: () => [...entries],
    certificates: () => [...certificates],
    async stop() {
      await Promise.all(Object.values(servers).map((server: PlatformServer) => server.stop()));
    },
  };
  serveDocuments(fulcio, control);
  return control;
}

function serveDocuments(server: PlatformServer, control: SigstoreControl): void {
  server.route('GET', '/trusted-root.json', () => ({ status: 200, body: control.trustedRoot() }));
  server.route('GET', '/signing-config.json', ({ url }) => {
    const rekor = Number(url.searchParams.get('rekor') ?? 1);
    if (rekor !== 0 && rekor !== 1 && rekor !== 2)
      throw new HttpProblem(400, { message: `rekor is ${rekor}; allowed: 0, 1, 2` });
    return { status: 200, body: control.signingConfig({ rekor: rekor satisfies RekorVersion }) };
  });
}

const definition: ServiceDefinition<SigstoreControl> = {
  name: 'sigstore',
  title: 'Sigstore: certificate authority and CT log, timestamp authority, Rekor v1 and v2, trusted root',
  needs: [],
  start,
};

export default definition;
