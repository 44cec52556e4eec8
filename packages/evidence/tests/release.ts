/** A release on the local platform: a registry with an image, a run with its claims, a Sigstore that trusts the issuer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Platform, startPlatform } from '@waybill/local-platform';
import {
  type Descriptor,
  digestOf,
  type ManifestContent,
  OCI_IMAGE_CONFIG,
  OCI_INDEX,
  OCI_MANIFEST,
  type RegistryClient,
  registryClient,
} from '@waybill/registry';
import { type HttpClient, httpClient, type IdToken, requestIdToken } from '@waybill/toolkit';
import {
  attachBundle,
  type EvidenceRequirements,
  type GateVerdict,
  gatePredicate,
  noServices,
  parseSigningConfig,
  parseTrustedRoot,
  predicateTypes,
  provenancePredicate,
  type Statement,
  signatureStatement,
  type TrustedRootFile,
} from '../src/index.ts';
import {
  type KeylessSigner,
  keylessSigner,
  keySigner,
  type SignedStatement,
  type SigningKey,
  type StatementSigner,
} from '../src/sign/index.ts';

export const SERVER = 'https://github.com';
export const COMMIT = '1'.repeat(40);
export const BUILDER_COMMIT = '2'.repeat(40);
export const POLICY_DIGEST = `sha256:${'3'.repeat(64)}`;

export interface World {
  platform: Platform;
  http: HttpClient;
  registry: RegistryClient;
  trustedRoot: TrustedRootFile;
  env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Starts the platform with one public repository `acme/claims-api` that anybody may push to. */
export async function startWorld(): Promise<World> {
  const platform = await startPlatform({ services: ['oidc', 'sigstore', 'registry'] });
  const registryService = platform.service('registry');
  registryService.createRepository('acme', { public: true });
  registryService.addUser('ci', 'secret-of-ci', [{ repository: '*', actions: ['pull', 'push'] }]);
  platform.service('sigstore').trustIssuer({ issuer: platform.service('oidc').url, kind: 'github-workflow' });
  const http = httpClient({ env: {}, retry: { attempts: 3, baseMs: 1, capMs: 2 } });
  const home = mkdtempSync(join(tmpdir(), 'waybill-evidence-'));
  const env = { HOME: home };
  const registry = await registryClient(
    { registry: registryService.host, repository: 'acme/claims-api' },
    {
      http,
      env,
      credentials: { kind: 'basic', username: 'ci', password: 'secret-of-ci', source: 'the test' },
    },
  );
  return {
    platform,
    http,
    registry,
    trustedRoot: parseTrustedRoot(
      JSON.stringify(platform.service('sigstore').trustedRoot()),
      'trusted-root.json',
    ),
    env,
    async stop() {
      await platform.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Claims of the job that releases, as GitHub states them. */
export const releaseClaims: Record<string, string> = {
  sub: 'repo:acme/claims-api:ref:refs/heads/main',
  repository: 'acme/claims-api',
  repository_id: '1001',
  repository_owner: 'acme',
  repository_owner_id: '42',
  repository_visibility: 'private',
  ref: 'refs/heads/main',
  ref_type: 'branch',
  sha: COMMIT,
  event_name: 'push',
  workflow: 'release',
  workflow_ref: 'acme/claims-api/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: COMMIT,
  job_workflow_ref: 'acme/waybill/.github/workflows/release.yml@refs/tags/v1.2.3',
  job_workflow_sha: BUILDER_COMMIT,
  runner_environment: 'github-hosted',
  run_id: '7',
  run_number: '3',
  run_attempt: '1',
  actor: 'dev',
  actor_id: '500',
};

type Claims = Partial<typeof releaseClaims>;

export function tokenFor(world: World, claims: Claims = {}): Promise<IdToken> {
  const grant = world.platform
    .service('oidc')
    .grant({ ...releaseClaims, ...claims } as Record<string, string>);
  return requestIdToken(
    world.http,
    {
      ACTIONS_ID_TOKEN_REQUEST_URL: grant.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: grant.requestToken,
    },
    'sigstore',
  );
}

export interface SignOptions {
  claims?: Claims;
  rekor?: 0 | 1 | 2;
  tsa?: boolean;
  transparencyLog?: 'required' | 'prefer';
  /** Signs in place of the run. */
  key?: SigningKey;
}

/** A signer by key, with the services that are asked for: a log of that version, an authority of timestamps. */
export function signerByKey(
  { platform, http }: Pick<World, 'platform' | 'http'>,
  key: SigningKey,
  { rekor = 1, tsa = true }: Pick<SignOptions, 'rekor' | 'tsa'> = {},
): StatementSigner {
  const text = JSON.stringify(platform.service('sigstore').signingConfig({ rekor, tsa }));
  const alone = rekor === 0 && !tsa;
  return keySigner(
    {
      http,
      config: alone ? noServices : parseSigningConfig(text, 'config', new Date()),
      transparencyLog: rekor === 0 ? 'none' : 'required',
      retry: { attempts: 2, baseMs: 1, capMs: 2 },
    },
    key,
  );
}

export async function signerFor(
  world: World,
  options: SignOptions = {},
): Promise<KeylessSigner & { token: IdToken }> {
  const token = await tokenFor(world, options.claims);
  const config = world.platform
    .service('sigstore')
    .signingConfig({ rekor: options.rekor ?? 1, tsa: options.tsa ?? true });
  const signer = await keylessSigner({
    http: world.http,
    token,
    config: parseSigningConfig(JSON.stringify(config), 'signing-config.json', new Date()),
    transparencyLog: options.transparencyLog ?? 'required',
    retry: { attempts: 3, baseMs: 1, capMs: 2 },
  });
  return { ...signer, token };
}

let images = 0;

/** Pushes an image of one platform that differs from all others. */
export async function pushImage(registry: RegistryClient, label = `image ${images++}`): Promise<Descriptor> {
  const config = Buffer.from(
    JSON.stringify({ architecture: 'amd64', os: 'linux', config: { Labels: { label } } }),
  );
  const layer = Buffer.from(`layer of ${label}`);
  await Promise.all([registry.pushBlob(config), registry.pushBlob(layer)]);
  const content: ManifestContent = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType: OCI_IMAGE_CONFIG, digest: digestOf(config), size: config.length },
    layers: [
      { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: digestOf(layer), size: layer.length },
    ],
  };
  return pushManifest(registry, content, OCI_MANIFEST);
}

export async function pushManifest(
  registry: RegistryClient,
  content: object,
  mediaType: string,
): Promise<Descriptor> {
  const bytes = Buffer.from(JSON.stringify(content));
  const digest = digestOf(bytes);
  await registry.putManifest(digest, bytes, { mediaType });
  return { mediaType, digest, size: bytes.length };
}

/** Pushes an index with one image for each architecture. */
export async function pushIndex(
  registry: RegistryClient,
  architectures: readonly string[],
): Promise<{ index: Descriptor; children: Descriptor[] }> {
  const children = await Promise.all(architectures.map((name) => pushImage(registry, `${name} ${images++}`)));
  const index = await pushManifest(
    registry,
    {
      schemaVersion: 2,
      mediaType: OCI_INDEX,
      manifests: children.map((child, i) => ({
        ...child,
        platform: { os: 'linux', architecture: architectures[i] },
      })),
    },
    OCI_INDEX,
  );
  return { index, children };
}

export function gateVerdict(overrides: Partial<GateVerdict> = {}): GateVerdict {
  return {
    schema: 'waybill/gate-verdict/v1',
    verdict: 'pass',
    repository: 'acme/claims-api',
    repositoryId: '1001',
    commit: COMMIT,
    tree: '4'.repeat(40),
    ref: 'refs/heads/main',
    run: { id: '7', attempt: '1' },
    evaluatedAt: '2026-11-21T09:00:00Z',
    policy: { path: '.waybill/gate-policy.yaml', revision: COMMIT, digest: POLICY_DIGEST },
    tools: [
      {
        name: 'checkov',
        version: '3.2.500',
        filesExpected: 4,
        filesRead: 4,
        rulesEvaluated: 120,
        parseErrors: 0,
      },
    ],
    counts: { critical: 0, high: 0, medium: 1, low: 2, unknown: 0, excepted: 0 },
    reasons: [],
    reports: [],
    ...overrides,
  };
}

export function cyclonedx(digest: string): Record<string, unknown> {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    metadata: {
      timestamp: '2026-11-21T09:00:00Z',
      component: { type: 'container', name: 'acme/claims-api', version: digest },
    },
    components: [{ type: 'library', name: 'left', version: '1.0.0' }],
  };
}

/** All five statements about an image, as the release workflow makes them. */
export function statements(
  token: IdToken,
  digests: readonly string[],
  overrides: { gate?: GateVerdict; sbom?: Record<string, unknown> } = {},
): Statement[] {
  const subjects = digests.map((digest) => ({ digest }));
  return [
    signatureStatement(digests, { 'git-sha': COMMIT }),
    {
      subjects,
      predicateType: predicateTypes.provenance,
      predicate: provenancePredicate(token.claims, { serverUrl: SERVER }),
    },
    {
      subjects,
      predicateType: predicateTypes.cyclonedx,
      predicate: overrides.sbom ?? cyclonedx(digests[0] ?? ''),
    },
    {
      subjects,
      predicateType: predicateTypes.gate,
      predicate: gatePredicate(
        overrides.gate ?? gateVerdict(),
        `${SERVER}/${releaseClaims.job_workflow_ref}`,
      ),
    },
    {
      subjects,
      predicateType: predicateTypes.tests,
      predicate: {
        result: 'PASSED',
        configuration: [{ name: 'junit.xml', digest: { sha256: '5'.repeat(64) } }],
        passedTests: ['a', 'b', 'c'],
        warnedTests: [],
        failedTests: [],
      },
    },
  ];
}

export async function attachAll(
  registry: RegistryClient,
  subjects: readonly Descriptor[],
  signed: readonly SignedStatement[],
): Promise<void> {
  await Promise.all(
    signed.map(({ bundle, statement }) =>
      attachBundle(registry, subjects, {
        bundle,
        predicateType: statement.predicateType,
        createdAt: new Date(),
      }),
    ),
  );
}

/** Signs and attaches everything for an image. */
export async function release(
  world: World,
  image: Descriptor,
  options: SignOptions & {
    gate?: GateVerdict;
    sbom?: Record<string, unknown>;
    only?: string[];
    children?: Descriptor[];
  } = {},
): Promise<SignedStatement[]> {
  const signer = options.key
    ? { ...signerByKey(world, options.key, options), token: await tokenFor(world, options.claims) }
    : await signerFor(world, options);
  const all = [image, ...(options.children ?? [])];
  const wanted = statements(
    signer.token,
    all.map(({ digest }) => digest),
    options,
  ).filter(({ predicateType }) => options.only === undefined || options.only.includes(predicateType));
  const signed = await Promise.all(wanted.map((statement) => signer.sign(statement)));
  await attachAll(world.registry, all, signed);
  return signed;
}

export function requirements(
  world: World,
  overrides: Partial<EvidenceRequirements> = {},
): EvidenceRequirements {
  return {
    issuer: world.platform.service('oidc').url,
    serverUrl: SERVER,
    builders: [{ workflow: 'acme/waybill/.github/workflows/release.yml', refs: ['refs/tags/v*'] }],
    source: { repository: 'acme/claims-api', repositoryId: '1001', refs: ['refs/heads/main'] },
    triggers: ['push', 'workflow_dispatch'],
    runnerEnvironments: ['github-hosted'],
    required: [
      { kind: 'signature' },
      { kind: 'provenance' },
      { kind: 'sbom' },
      { kind: 'gate', policyDigests: [POLICY_DIGEST] },
      { kind: 'tests', minimumTests: 3 },
    ],
    ...overrides,
  };
}

export type { Descriptor };
