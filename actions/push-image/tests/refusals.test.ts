import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { digestHex } from '@waybill/registry';
import {
  AMD64,
  dockerConfig,
  failure,
  Layout,
  multiPlatform,
  newFolder,
  REPOSITORY,
  type Shop,
  shop,
} from './support.ts';

describe('what is refused before anything is sent', () => {
  let at: Shop;
  beforeAll(async () => {
    at = await shop();
  });
  afterEach(() => {
    expect(at.writes()).toEqual([]);
    expect(at.registry.tags(REPOSITORY)).toEqual([]);
  });
  afterAll(() => at.platform.stop());

  async function refused(image: string, inputs: Record<string, string> = {}) {
    const run = await at.push({ image, inputs });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
    return failure(run);
  }

  const single = (extra: Record<string, unknown> = {}) => {
    const layout = new Layout();
    const top = layout.image('program', 'amd64', extra);
    return { layout: layout.root(top), top };
  };

  it('all wrong inputs, reported together', async () => {
    const { message, code } = await refused('/nowhere', {
      repository: 'https://registry.example/acme/app',
      commit: 'main',
      'max-size': 'lots',
      'dry-run': 'no',
    });
    expect(code).toBe('WAYBILL_INVALID_INPUT');
    for (const name of ['image', 'repository', 'commit', 'max-size', 'dry-run'])
      expect(message).toContain(`"${name}"`);
  });

  it('a path without a layout, and an archive of another kind', async () => {
    expect((await refused(newFolder())).code).toBe('WAYBILL_LAYOUT_MISSING');
    const docker = newFolder();
    writeFileSync(join(docker, 'manifest.json'), '[]');
    expect((await refused(docker)).message).toContain("Docker's own archive format");
    const file = join(newFolder(), 'file');
    writeFileSync(file, 'text'.repeat(1000));
    expect((await refused(file)).message).toContain('not a tar file');
    expect((await refused(single().layout.tar('-z'))).message).toContain('compressed');
  });

  it('a blob with other bytes, another size, or none', async () => {
    const changed = single();
    const { layers } = JSON.parse(
      readFileSync(join(changed.layout.folder, 'blobs', 'sha256', digestHex(changed.top.digest)), 'utf8'),
    ) as { layers: { digest: `sha256:${string}`; size: number }[] };
    const blob = join(changed.layout.folder, 'blobs', 'sha256', digestHex(layers[0]?.digest ?? 'sha256:'));
    writeFileSync(blob, Buffer.alloc(layers[0]?.size ?? 0, 1));
    expect((await refused(changed.layout.folder)).code).toBe('WAYBILL_LAYOUT_DIGEST');
    writeFileSync(blob, 'longer or shorter');
    expect((await refused(changed.layout.folder)).code).toBe('WAYBILL_LAYOUT_DIGEST');
    rmSync(blob);
    expect((await refused(changed.layout.folder)).message).toContain('is not in it');
  });

  it('a manifest that was changed in place', async () => {
    const { layout, top } = single();
    writeFileSync(join(layout.folder, 'blobs', 'sha256', digestHex(top.digest)), '{"schemaVersion":2}');
    expect((await refused(layout.folder)).code).toMatch(/WAYBILL_(LAYOUT_DIGEST|MANIFEST_INVALID)/);
  });

  it('digests that are paths', async () => {
    const { layout, top } = single();
    layout.root({ ...top, digest: 'sha256:../../../../etc/passwd' });
    expect((await refused(layout.folder)).code).toBe('WAYBILL_MANIFEST_INVALID');
    layout.root({ ...top, digest: `${top.digest}/..` });
    expect((await refused(layout.folder)).code).toBe('WAYBILL_MANIFEST_INVALID');
  });

  it('symbolic links, for a blob, for the folder of blobs, and for the layout', async () => {
    const one = single();
    const path = join(one.layout.folder, 'blobs', 'sha256', digestHex(one.top.digest));
    renameSync(path, `${path}-moved`);
    symlinkSync(`${path}-moved`, path);
    expect((await refused(one.layout.folder)).code).toBe('WAYBILL_LAYOUT_UNSAFE');

    const two = single();
    const elsewhere = newFolder();
    renameSync(join(two.layout.folder, 'blobs'), join(elsewhere, 'blobs'));
    symlinkSync(join(elsewhere, 'blobs'), join(two.layout.folder, 'blobs'));
    expect((await refused(two.layout.folder)).code).toBe('WAYBILL_LAYOUT_UNSAFE');
    expect((await refused(two.layout.tar())).code).toBe('WAYBILL_LAYOUT_UNSAFE');

    const link = join(newFolder(), 'link');
    symlinkSync(single().layout.folder, link);
    expect((await refused(link)).code).toBe('WAYBILL_LAYOUT_UNSAFE');
  });

  it('tar files whose names lead out, stand twice, or come from extended headers', async () => {
    const out = single().layout;
    expect((await refused(out.tar('--transform', 's,^./oci-layout$,../oci-layout,', '-P'))).code).toBe(
      'WAYBILL_LAYOUT_UNSAFE',
    );
    expect((await refused(out.tar('--transform', 's,^./oci-layout$,./index.json,'))).message).toContain(
      'twice',
    );
    const long = single().layout;
    mkdirSync(join(long.folder, 'x'.repeat(150)));
    writeFileSync(join(long.folder, 'x'.repeat(150), 'y'.repeat(150)), '');
    expect((await refused(long.tar('--format=pax'))).code).toBe('WAYBILL_LAYOUT_UNSAFE');
  });

  it('a tar file that is cut off', async () => {
    const file = single().layout.tar();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, 1000));
    expect((await refused(file)).code).toBe('WAYBILL_LAYOUT_INVALID');
  });

  it.each([
    ['a chart', { config: { mediaType: 'application/vnd.cncf.helm.config.v1+json' } }],
    ['an artifact', { artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }],
    ['a referrer', { subject: true }],
    ['an attestation manifest with the config type of an image', { layer: 'application/vnd.in-toto+json' }],
  ])(
    '%s',
    async (_, how: {
      config?: { mediaType: string };
      artifactType?: string;
      subject?: boolean;
      layer?: string;
    }) => {
      const layout = new Layout();
      const { config, artifactType, subject, layer } = how;
      const image = layout.image('subject');
      const extra = {
        ...(config && { config: layout.json({ os: 'linux' }, config.mediaType) }),
        ...(artifactType && { artifactType }),
        ...(subject && { subject: image }),
        ...(layer && { layers: [layout.blob('{}', layer)] }),
      };
      layout.root(layout.image('program', 'amd64', extra));
      expect((await refused(layout.folder)).code).toBe('WAYBILL_NOT_AN_IMAGE');
    },
  );

  it('an index of attestations alone, a nested index, and a platform without a name', async () => {
    const layout = new Layout();
    const unknown = { platform: { os: 'unknown', architecture: 'unknown' } };
    layout.root(layout.index([{ ...layout.attestation(), ...unknown }]));
    expect((await refused(layout.folder)).code).toBe('WAYBILL_NOT_AN_IMAGE');
    const { top } = multiPlatform();
    layout.root(layout.index([{ ...top, platform: AMD64 }]));
    expect((await refused(layout.folder)).code).toBe('WAYBILL_NOT_AN_IMAGE');
    layout.root(layout.index([layout.image('x')]));
    expect((await refused(layout.folder)).code).toBe('WAYBILL_NOT_AN_IMAGE');
    // What calls itself an attestation but would run on a platform.
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    layout.root(layout.index([{ ...layout.image('y'), platform: AMD64, annotations }]));
    expect((await refused(layout.folder)).code).toBe('WAYBILL_NOT_AN_IMAGE');
  });

  it('a manifest that can be read as an index too', async () => {
    const { layout } = single({ manifests: [] });
    expect((await refused(layout.folder)).code).toBe('WAYBILL_MANIFEST_AMBIGUOUS');
  });

  it('an index that lists an image for another platform than its config states', async () => {
    const layout = new Layout();
    layout.root(layout.index([{ ...layout.image('x', 'arm64'), platform: AMD64 }]));
    const { code, message } = await refused(layout.folder);
    expect(code).toBe('WAYBILL_LAYOUT_INVALID');
    expect(message).toContain('its config says linux/arm64');
  });

  it('a platform over the size limit, by name', async () => {
    const layout = new Layout();
    const noise = Array.from({ length: 60_000 }, (_, i) => ((i * 2654435761) >>> 0).toString(36)).join('');
    layout.root(layout.index([{ ...layout.image(noise), platform: AMD64 }]));
    const small = await refused(layout.folder, { 'max-size': '0.1 MiB' });
    expect(small.code).toBe('WAYBILL_IMAGE_TOO_LARGE');
    expect(small.message).toContain('linux/amd64');
    expect(small.message).toContain('at most 102.4 KiB');
  });

  it('without the right to push, by permission and identity', async () => {
    const { layout } = single();
    const asReader = await at.push({
      image: layout.folder,
      env: { DOCKER_CONFIG: dockerConfig(at.registry.host, 'reader') },
    });
    expect(asReader.exitCode).toBe(1);
    expect(failure(asReader).code).toMatch(/WAYBILL_REGISTRY_(DENIED|UNAUTHORIZED)/);
    expect(failure(asReader).message).toContain('user "reader"');
    expect(failure(asReader).message).toContain('push to');
    const asNobody = await at.push({ image: layout.folder, env: { DOCKER_CONFIG: newFolder() } });
    expect(failure(asNobody).code).toBe('WAYBILL_REGISTRY_UNAUTHORIZED');
    expect(failure(asNobody).message).toContain('an anonymous client (no entry for');
    at.registry.server.requests.length = 0;
  });
});
