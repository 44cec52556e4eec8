/** What the tests of the embedded Sigstore share: the service on its own, an OIDC issuer, and signers made of npm clients. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFromJSON, bundleToJSON, type SerializedBundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import {
  DSSEBundleBuilder,
  FulcioSigner,
  MessageSignatureBundleBuilder,
  RekorWitness,
  TSAWitness,
} from '@sigstore/sign';
import { toSignedEntity, toTrustMaterial, Verifier, type VerifierOptions } from '@sigstore/verify';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { type Clock, systemClock } from '../src/clock.ts';
import { eventBus } from '../src/events.ts';
import { startServer } from '../src/http.ts';
import { listenFor } from '../src/listen.ts';
import type { JournalEntry, ServiceContext } from '../src/service.ts';
import sigstore from '../src/services/sigstore/index.ts';
import type { SigstoreControl } from '../src/services/sigstore/types.ts';

export interface RunningSigstore extends SigstoreControl {
  clock: Clock;
  journalled: JournalEntry[];
}

export async function startSigstore(): Promise<RunningSigstore> {
  const clock = systemClock();
  const journalled: JournalEntry[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'waybill-sigstore-'));
  const journal: ServiceContext['journal'] = (kind, text, details) =>
    journalled.push({ at: clock.now().toISOString(), service: 'sigstore', kind, text, details });
  const control = await sigstore.start({
    clock,
    events: eventBus(() => undefined),
    folder,
    use: (name) => {
      throw new Error(`sigstore uses no other service, least of all ${name}`);
    },
    peer: () => undefined,
    overview: { journal: () => journalled, services: () => [] },
    journal,
    listen: listenFor('sigstore', journal),
  });
  return {
    ...control,
    clock,
    journalled,
    async stop() {
      await control.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface TestIssuer {
  url: string;
  claims: Record<string, string>;
  /** A token with GitHub's claims; `claims` are laid over them (undefined takes one away). */
  token(options?: TokenOptions): Promise<string>;
  stop(): Promise<void>;
}

interface TokenOptions {
  audience?: string;
  claims?: Record<string, unknown>;
  /** Seconds after now at which the token ends. */
  expiresIn?: number;
  notBeforeIn?: number;
}

const REPOSITORY = 'acme/claims';
const REF = 'refs/heads/main';
const SHA = 'a'.repeat(40);
export const WORKFLOW = `${REPOSITORY}/.github/workflows/release.yml@${REF}`;
export const IDENTITY = `https://github.com/${WORKFLOW}`;

export async function startIssuer(): Promise<TestIssuer> {
  const keys = await generateKeyPair('RS256');
  const server = await startServer({ name: 'issuer' });
  const jwk: JWK = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const claims: Record<string, string> = {
    sub: `repo:${REPOSITORY}:ref:${REF}`,
    repository: REPOSITORY,
    repository_id: '1001',
    repository_owner: 'acme',
    repository_owner_id: '42',
    repository_visibility: 'private',
    ref: REF,
    sha: SHA,
    workflow: 'release',
    workflow_ref: WORKFLOW,
    workflow_sha: SHA,
    job_workflow_ref: WORKFLOW,
    job_workflow_sha: 'b'.repeat(40),
    event_name: 'push',
    run_id: '7',
    run_attempt: '1',
    runner_environment: 'github-hosted',
  };
  server.route('GET', '/.well-known/openid-configuration', () => ({
    status: 200,
    body: {
      issuer: server.url,
      jwks_uri: `${server.url}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    },
  }));
  server.route('GET', '/keys', () => ({ status: 200, body: { keys: [jwk] } }));
  return {
    url: server.url,
    claims,
    token({ audience = 'sigstore', claims: over = {}, expiresIn = 300, notBeforeIn = -5 } = {}) {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ ...claims, ...over, jti: randomUUID() })
        .setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'JWT' })
        .setIssuer(server.url)
        .setAudience(audience)
        .setIssuedAt(now)
        .setNotBefore(now + notBeforeIn)
        .setExpirationTime(now + expiresIn)
        .sign(keys.privateKey);
    },
    stop: () => server.stop(),
  };
}

export interface SignOptions {
  rekor?: 1 | 2;
  entryType?: 'dsse' | 'intoto';
  tsa?: boolean;
  log?: boolean;
}

/** Long enough for a machine that does other things at the same time. */
const NO_RETRY = { retry: 0, timeout: 60_000 };

function parts(services: SigstoreControl, token: () => Promise<string>, options: SignOptions) {
  const { rekor = 1, entryType = 'dsse', tsa = true, log = true } = options;
  const signer = new FulcioSigner({
    fulcioBaseURL: services.fulcioUrl,
    identityProvider: { getToken: token },
    ...NO_RETRY,
  });
  const witnesses = [
    ...(log
      ? [
          new RekorWitness({
            rekorBaseURL: rekor === 1 ? services.rekorUrl : services.rekorV2Url,
            majorApiVersion: rekor,
            entryType,
            ...NO_RETRY,
          }),
        ]
      : []),
    ...(tsa ? [new TSAWitness({ tsaBaseURL: services.tsaUrl, ...NO_RETRY })] : []),
  ];
  return { signer, witnesses };
}

export const STATEMENT_TYPE = 'application/vnd.in-toto+json';

export async function signStatement(
  services: SigstoreControl,
  token: () => Promise<string>,
  statement: unknown,
  options: SignOptions = {},
): Promise<SerializedBundle> {
  const builder = new DSSEBundleBuilder(parts(services, token, options));
  const data = Buffer.from(JSON.stringify(statement));
  return bundleToJSON(await builder.create({ type: STATEMENT_TYPE, data }));
}

export async function signBlob(
  services: SigstoreControl,
  token: () => Promise<string>,
  data: Buffer,
  options: SignOptions = {},
): Promise<SerializedBundle> {
  return bundleToJSON(
    await new MessageSignatureBundleBuilder(parts(services, token, options)).create({ data }),
  );
}

export interface VerifyOptions extends VerifierOptions {
  artifact?: Buffer;
  identity?: string;
  issuer?: string;
  trustedRoot?: unknown;
}

/** Verifies with the npm verifier; every threshold is one where not given. Returns the signer. */
export function verifyBundle(
  services: SigstoreControl,
  bundle: SerializedBundle,
  options: VerifyOptions = {},
) {
  const { artifact, identity = IDENTITY, issuer, trustedRoot, ...thresholds } = options;
  const material = toTrustMaterial(TrustedRoot.fromJSON(trustedRoot ?? services.trustedRoot()));
  const verifier = new Verifier(material, {
    ctlogThreshold: 1,
    tlogThreshold: 1,
    timestampThreshold: 1,
    ...thresholds,
  });
  return verifier.verify(toSignedEntity(bundleFromJSON(bundle), artifact), {
    subjectAlternativeName: identity,
    ...(issuer === undefined ? {} : { extensions: { issuer } }),
  });
}
