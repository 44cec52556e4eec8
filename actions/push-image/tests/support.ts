/** Images in OCI layout, made here byte by byte, and a registry to push them to. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Platform, type Services, startPlatform } from '@waybill/local-platform';
import { type Descriptor, digestHex, digestOf } from '@waybill/registry';
import { type ActionRun, type RunOptions, runAction } from '@waybill/test-harness';

export const COMMIT = 'c0ffee'.padEnd(40, '0');
export const REPOSITORY = 'acme/claims-api';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-layout-'));
  folders.push(folder);
  return folder;
}

/** A layout under construction. */
export class Layout {
  readonly folder = newFolder();

  constructor() {
    mkdirSync(join(this.folder, 'blobs', 'sha256'), { recursive: true });
    writeFileSync(join(this.folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  }

  blob(data: string | Uint8Array, mediaType: string): Descriptor {
    const bytes = Buffer.from(data);
    const digest = digestOf(bytes);
    writeFileSync(join(this.folder, 'blobs', 'sha256', digestHex(digest)), bytes);
    return { mediaType, digest, size: bytes.length };
  }

  json(value: unknown, mediaType: string): Descriptor {
    return this.blob(JSON.stringify(value), mediaType);
  }

  /** An image manifest; `extra` replaces or adds members of it. */
  image(content: string, architecture = 'amd64', extra: Record<string, unknown> = {}): Descriptor {
    const config = this.json(
      { os: 'linux', architecture, rootfs: { type: 'layers', diff_ids: [digestOf(content)] } },
      CONFIG,
    );
    const layers = [this.blob(gzipSync(content), LAYER)];
    return this.json({ schemaVersion: 2, mediaType: MANIFEST, config, layers, ...extra }, MANIFEST);
  }

  attestation(): Descriptor {
    const layers = [this.blob('{"_type":"statement"}', 'application/vnd.in-toto+json')];
    const config = this.json({ os: 'unknown', architecture: 'unknown' }, CONFIG);
    return this.json({ schemaVersion: 2, mediaType: MANIFEST, config, layers }, MANIFEST);
  }

  index(manifests: unknown[], extra: Record<string, unknown> = {}): Descriptor {
    return this.json({ schemaVersion: 2, mediaType: INDEX, manifests, ...extra }, INDEX);
  }

  /** Writes index.json. */
  root(...manifests: unknown[]): this {
    writeFileSync(
      join(this.folder, 'index.json'),
      JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests }),
    );
    return this;
  }

  /** A tar file of the layout, made by the system's own tar. */
  tar(...options: string[]): string {
    const file = join(newFolder(), 'image.tar');
    execFileSync('tar', ['-C', this.folder, ...options, '-cf', file, '.']);
    return file;
  }
}

export const AMD64 = { os: 'linux', architecture: 'amd64' };
export const ARM64 = { os: 'linux', architecture: 'arm64', variant: 'v8' };

/** Two platforms and an attestation manifest beside them, as build tools write it. */
export function multiPlatform(): { layout: Layout; top: Descriptor } {
  const layout = new Layout();
  const amd64 = layout.image('program for amd64');
  const top = layout.index([
    { ...amd64, platform: AMD64 },
    { ...layout.image('program for arm64', 'arm64'), platform: ARM64 },
    {
      ...layout.attestation(),
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': amd64.digest,
      },
    },
  ]);
  layout.root(top);
  return { layout, top };
}

export interface Shop {
  platform: Platform;
  registry: Services['registry'];
  /** Requests that write. */
  writes(): string[];
  push(options: RunOptions & { image: string }): Promise<ActionRun>;
}

export async function shop(): Promise<Shop> {
  const platform = await startPlatform({ services: ['registry'] });
  const registry = platform.service('registry');
  registry.createRepository(REPOSITORY);
  registry.addUser('builder', 'passw0rd', [{ repository: REPOSITORY, actions: ['pull', 'push'] }]);
  registry.addUser('reader', 'passw0rd', [{ repository: REPOSITORY, actions: ['pull'] }]);
  return {
    platform,
    registry,
    writes: () =>
      registry.server.requests
        .filter((request) => ['PUT', 'POST', 'PATCH'].includes(request.method))
        .map((request) => `${request.method} ${request.path}`),
    push: ({ image, ...options }) =>
      runAction('push-image', {
        ...options,
        env: { GITHUB_SHA: COMMIT, DOCKER_CONFIG: dockerConfig(registry.host, 'builder'), ...options.env },
        inputs: { image, repository: `${registry.host}/${REPOSITORY}`, ...options.inputs },
      }),
  };
}

/** A folder with a Docker configuration that has a login. */
export function dockerConfig(host: string, user: string, password = 'passw0rd'): string {
  const folder = newFolder();
  const auth = Buffer.from(`${user}:${password}`).toString('base64');
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
  return folder;
}

/** Code and text of the failure. */
export function failure(run: ActionRun): { code: string; message: string } {
  const [annotation] = run.annotations.filter((one) => one.level === 'error');
  return {
    code: annotation?.properties.title?.replace('push-image: ', '') ?? '',
    message: annotation?.message ?? '',
  };
}
