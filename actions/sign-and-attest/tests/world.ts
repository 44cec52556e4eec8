/** A release run on the local platform, as the shipped bundle of sign-and-attest sees it. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Platform, startPlatform } from '@waybill/local-platform';
import { type ActionRun, runAction } from '@waybill/test-harness';

export const COMMIT = 'a'.repeat(40);
const PASSWORD = 'password-of-ci';
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';

/** Claims of the release job; they agree with the variables that the harness sets. */
export const claims: Record<string, string> = {
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
  job_workflow_sha: 'b'.repeat(40),
  runner_environment: 'github-hosted',
  run_id: '7',
  run_number: '3',
  run_attempt: '1',
  actor: 'dev',
  actor_id: '500',
};

export interface Pushed {
  mediaType: string;
  digest: string;
  size: number;
}

export interface World {
  platform: Platform;
  folder: string;
  /** `127.0.0.1:PORT/acme/claims-api` */
  repository: string;
  /** Writes a file into the world's folder and returns its path. */
  file(name: string, content: unknown): string;
  /** Variables of a job that may sign. */
  jobEnv(overrides?: Record<string, string>): Record<string, string>;
  pushImage(label: string): Promise<Pushed>;
  pushIndex(architectures: readonly string[]): Promise<{ index: Pushed; children: Pushed[] }>;
  push(content: object, mediaType: string, tag?: string): Promise<Pushed>;
  /** Attaches so many manifests that are no evidence. */
  addReferrers(subject: Pushed, count: number): Promise<void>;
  /** Digests and predicate types of what is attached. */
  referrers(digest: string): { digest: string; predicateType: string }[];
  receipt(digest: string, overrides?: Record<string, unknown>): string;
  verdict(overrides?: Record<string, unknown>): string;
  sbom(digest: string): string;
  junit(content?: string): string;
  /** Runs the bundle with everything that a release has, and what `inputs` changes; '' takes an input away. */
  sign(digest: string, inputs?: Record<string, string>, options?: SignOptions): Promise<ActionRun>;
  stop(): Promise<void>;
}

export interface SignOptions {
  claims?: Record<string, string>;
  env?: Record<string, string>;
  event?: Record<string, unknown>;
  rekor?: 1 | 2;
}

const sha256 = (data: string | Buffer) => `sha256:${createHash('sha256').update(data).digest('hex')}`;

export async function startWorld(): Promise<World> {
  const platform = await startPlatform({ services: ['oidc', 'sigstore', 'registry'] });
  const registry = platform.service('registry');
  const sigstore = platform.service('sigstore');
  const oidc = platform.service('oidc');
  registry.createRepository('acme');
  registry.addUser('ci', PASSWORD, [{ repository: '*', actions: ['pull', 'push'] }]);
  sigstore.trustIssuer({ issuer: oidc.url, kind: 'github-workflow' });

  const folder = mkdtempSync(join(tmpdir(), 'waybill-sign-'));
  const auth = Buffer.from(`ci:${PASSWORD}`).toString('base64');
  mkdirSync(join(folder, 'docker'));
  writeFileSync(join(folder, 'docker/config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
  let files = 0;
  const file = (name: string, content: unknown): string => {
    const path = join(folder, `${files++}-${name}`);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const name = 'acme/claims-api';
  // A token lives for five minutes, the tests of a file may take longer.
  const authorize = async () => ({
    authorization: `Bearer ${await token(registry.url, { authorization: `Basic ${auth}` }, name)}`,
  });

  async function pushBlob(bytes: Buffer): Promise<void> {
    const start = await fetch(`${registry.url}/v2/${name}/blobs/uploads/`, {
      method: 'POST',
      headers: await authorize(),
    });
    if (start.status !== 202) throw new Error(`upload: ${start.status} ${await start.text()}`);
    const location = new URL(start.headers.get('location') ?? '', registry.url);
    location.searchParams.set('digest', sha256(bytes));
    const done = await fetch(location, {
      method: 'PUT',
      headers: { ...(await authorize()), 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    if (done.status !== 201) throw new Error(`blob: ${done.status} ${await done.text()}`);
  }

  const world: World = {
    platform,
    folder,
    repository: `${registry.host}/${name}`,
    file,
    jobEnv(overrides = {}) {
      const grant = oidc.grant({ ...claims, ...overrides });
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: grant.requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: grant.requestToken,
        DOCKER_CONFIG: join(folder, 'docker'),
      };
    },
    async push(content, mediaType, tag) {
      const bytes = Buffer.from(JSON.stringify(content));
      const digest = sha256(bytes);
      const put = await fetch(`${registry.url}/v2/${name}/manifests/${tag ?? digest}`, {
        method: 'PUT',
        headers: { ...(await authorize()), 'content-type': mediaType },
        body: new Uint8Array(bytes),
      });
      if (put.status !== 201) throw new Error(`manifest: ${put.status} ${await put.text()}`);
      return { mediaType, digest, size: bytes.length };
    },
    async pushImage(label) {
      const config = Buffer.from(
        JSON.stringify({
          architecture: 'amd64',
          os: 'linux',
          rootfs: { type: 'layers', diff_ids: [] },
          label,
        }),
      );
      const layer = Buffer.from(`layer of ${label}`);
      await pushBlob(config);
      await pushBlob(layer);
      return world.push(
        {
          schemaVersion: 2,
          mediaType: OCI_MANIFEST,
          config: {
            mediaType: 'application/vnd.oci.image.config.v1+json',
            digest: sha256(config),
            size: config.length,
          },
          layers: [
            {
              mediaType: 'application/vnd.oci.image.layer.v1.tar',
              digest: sha256(layer),
              size: layer.length,
            },
          ],
        },
        OCI_MANIFEST,
      );
    },
    async pushIndex(architectures) {
      const children: Pushed[] = [];
      for (const architecture of architectures)
        children.push(await world.pushImage(`${architecture} ${files++}`));
      const manifests = children.map((child, i) => ({
        ...child,
        platform: { os: 'linux', architecture: architectures[i] },
      }));
      return {
        index: await world.push({ schemaVersion: 2, mediaType: OCI_INDEX, manifests }, OCI_INDEX),
        children,
      };
    },
    async addReferrers(subject, count) {
      const empty = Buffer.from('{}');
      await pushBlob(empty);
      const blob = { digest: sha256(empty), size: empty.length };
      for (let i = 0; i < count; i++)
        await world.push(
          {
            schemaVersion: 2,
            mediaType: OCI_MANIFEST,
            artifactType: 'application/vnd.example.scan+json',
            config: { ...blob, mediaType: 'application/vnd.oci.empty.v1+json' },
            layers: [{ ...blob, mediaType: 'application/json' }],
            subject,
            annotations: { scan: String(i) },
          },
          OCI_MANIFEST,
        );
    },
    referrers: (digest) =>
      registry
        .referrersOf(name, digest)
        .map((item) => ({
          digest: item.digest,
          predicateType: String(
            item.annotations?.['dev.sigstore.bundle.predicateType'] ?? item.artifactType ?? '',
          ),
        }))
        .sort((a, b) => (a.predicateType < b.predicateType ? -1 : 1)),
    receipt: (digest, overrides = {}) =>
      file('receipt.json', {
        schema: 'waybill/push-receipt/v1',
        registry: registry.host,
        repository: name,
        digest,
        mediaType: OCI_MANIFEST,
        tag: COMMIT,
        platforms: [],
        source: { repository: 'acme/claims-api', repositoryId: '1001', commit: COMMIT },
        run: { id: '7', attempt: '1' },
        pushedAt: '2026-11-21T09:00:00.000Z',
        ...overrides,
      }),
    verdict: (overrides = {}) =>
      file('verdict.json', {
        schema: 'waybill/gate-verdict/v1',
        verdict: 'pass',
        repository: 'acme/claims-api',
        repositoryId: '1001',
        commit: COMMIT,
        tree: 'c'.repeat(40),
        ref: 'refs/heads/main',
        run: { id: '7', attempt: '1' },
        evaluatedAt: '2026-11-21T09:00:00Z',
        policy: { path: '.waybill/gate-policy.yml', revision: COMMIT, digest: `sha256:${'d'.repeat(64)}` },
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
      }),
    sbom: (digest) =>
      file('sbom.cdx.json', {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        metadata: { component: { type: 'container', name: 'image', version: digest } },
        components: [{ type: 'library', name: 'left', version: '1.0.0' }],
      }),
    junit: (content) =>
      file(
        'test-results.xml',
        content ??
          '<?xml version="1.0"?><testsuites><testsuite name="s" tests="2"><testcase name="adds" classname="sum"/><testcase name="subtracts" classname="sum"/></testsuite></testsuites>',
      ),
    async sign(digest, inputs = {}, options = {}) {
      const all: Record<string, string> = {
        image: `${world.repository}@${digest}`,
        receipt: world.receipt(digest),
        sbom: world.sbom(digest),
        'gate-verdict': world.verdict(),
        'test-results': world.junit(),
        annotations: `git-sha=${COMMIT}`,
        'signing-config': file('signing-config.json', sigstore.signingConfig({ rekor: options.rekor ?? 1 })),
        'trusted-root': file('trusted-root.json', sigstore.trustedRoot()),
        ...inputs,
      };
      return runAction('sign-and-attest', {
        inputs: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
        env: { ...world.jobEnv(options.claims), ...options.env },
        event: options.event,
      });
    },
    async stop() {
      await platform.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}

/** What a test compares: a code in the annotation of the failed step. */
export function errorOf(run: ActionRun): string {
  const error = run.annotations.find(({ level }) => level === 'error');
  return `${error?.properties.title ?? ''}\n${error?.message ?? ''}`;
}

async function token(url: string, headers: Record<string, string>, name: string): Promise<string> {
  const challenge = await fetch(`${url}/v2/`);
  const [, realm = ''] = /realm="([^"]+)"/.exec(challenge.headers.get('www-authenticate') ?? '') ?? [];
  const [, service = ''] = /service="([^"]+)"/.exec(challenge.headers.get('www-authenticate') ?? '') ?? [];
  const answer = await fetch(`${realm}?service=${service}&scope=repository:${name}:pull,push`, { headers });
  const body = (await answer.json()) as { token?: string; access_token?: string };
  return body.token ?? body.access_token ?? '';
}
