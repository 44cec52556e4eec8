/** What the tests of the client share: a platform registry, clients of it, and small images. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Platform, type Services, startPlatform } from '@waybill/local-platform';
import { httpClient, type Pace, WaybillError } from '@waybill/toolkit';
import {
  type AttachResult,
  descriptorOf,
  digestOf,
  type Manifest,
  type ManifestContent,
  OCI_EMPTY,
  OCI_IMAGE_CONFIG,
  OCI_MANIFEST,
  parseManifest,
  type RegistryClient,
  type RegistryClientOptions,
  registryClient,
} from '../src/index.ts';

export const REPOSITORY = 'acme/claims-api';
export const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
export const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** Masks are orders to a runner; in the log of a test they are noise. */
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) =>
  typeof chunk === 'string' && chunk.startsWith('::add-mask::')
    ? true
    : write(chunk, ...rest)) as typeof write;

/** No waits: what the client would wait for has happened already. */
export const atOnce: Pace = { now: () => 0, random: () => 0.5, sleep: async () => {} };

export interface Shop {
  platform: Platform;
  registry: Services['registry'];
  client(options?: Partial<RegistryClientOptions> & { repository?: string }): Promise<RegistryClient>;
  /** `METHOD path` of every request so far, without the token service. */
  requests(): string[];
}

export async function shop(): Promise<Shop> {
  const platform = await startPlatform({ services: ['registry'] });
  const registry = platform.service('registry');
  registry.createRepository(REPOSITORY);
  registry.createRepository('acme/other');
  registry.addUser('builder', 'passw0rd', [{ repository: '*', actions: ['pull', 'push'] }]);
  return {
    platform,
    registry,
    client: ({ repository = REPOSITORY, ...options } = {}) =>
      registryClient(
        { registry: registry.host, repository },
        {
          http: httpClient({ env: {}, retry: { baseMs: 1, capMs: 1 } }),
          env: {},
          credentials: { kind: 'basic', username: 'builder', password: 'passw0rd', source: 'test' },
          pace: atOnce,
          ...options,
        },
      ),
    requests: () =>
      registry.server.requests
        .filter((request) => request.path.includes('/acme/'))
        .map((request) => `${request.method} ${request.path}${request.query}`),
  };
}

/** An image of one layer; its blobs are pushed too. */
export async function pushImage(client: RegistryClient, content = 'program'): Promise<Manifest> {
  const config = Buffer.from(JSON.stringify({ os: 'linux', architecture: 'amd64' }));
  const layer = Buffer.from(content);
  await client.pushBlob(config);
  await client.pushBlob(layer);
  const manifest = manifestOf({
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType: OCI_IMAGE_CONFIG, digest: digestOf(config), size: config.length },
    layers: [{ mediaType: LAYER, digest: digestOf(layer), size: layer.length }],
  });
  await client.putManifest(manifest.digest, manifest.bytes, { mediaType: OCI_MANIFEST });
  return manifest;
}

export function manifestOf(content: unknown, mediaType = OCI_MANIFEST): Manifest {
  return parseManifest(Buffer.from(JSON.stringify(content)), mediaType, 'test');
}

/** A referrer of `subject`; push `{}` first. */
export function evidence(subject: Manifest, name: string): ManifestContent {
  return {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: BUNDLE,
    config: { mediaType: OCI_EMPTY, digest: digestOf('{}'), size: 2 },
    layers: [],
    subject: descriptorOf(subject),
    annotations: { 'dev.sigstore.bundle.predicateType': name },
  };
}

/** Attaches one referrer. */
export async function attach(client: RegistryClient, content: ManifestContent): Promise<AttachResult> {
  const [attached] = await client.attachReferrers([content]);
  if (!attached) throw new Error('one was attached');
  return attached;
}

/** The error of a call that must fail. */
export async function failure(call: Promise<unknown> | (() => unknown)): Promise<WaybillError> {
  try {
    await (typeof call === 'function' ? call() : call);
  } catch (error) {
    if (error instanceof WaybillError) return error;
    throw error;
  }
  throw new Error('the call did not fail');
}

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-registry-'));
  folders.push(folder);
  return folder;
}
