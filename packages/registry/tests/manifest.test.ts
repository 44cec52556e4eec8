import { describe, expect, it } from '@jest/globals';
import {
  assertImage,
  DOCKER_MANIFEST,
  type IndexContent,
  type ManifestContent,
  OCI_EMPTY,
  OCI_IMAGE_CONFIG,
  OCI_INDEX,
  OCI_MANIFEST,
  parseManifest,
  platforms,
} from '../src/index.ts';
import { failure, LAYER, manifestOf } from './support.ts';

const descriptor = (mediaType: string, digit = 'a') => ({
  mediaType,
  digest: `sha256:${digit.repeat(64)}` as const,
  size: 1,
});
const IMAGE: ManifestContent = {
  schemaVersion: 2,
  mediaType: OCI_MANIFEST,
  config: descriptor(OCI_IMAGE_CONFIG),
  layers: [descriptor(LAYER, 'b')],
};
const parsed = (content: unknown, type: string | undefined = OCI_MANIFEST) =>
  parseManifest(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)), type, 'test');

describe('a manifest', () => {
  it('is read by what it says', () => {
    expect(parsed(IMAGE)).toMatchObject({ kind: 'manifest', mediaType: OCI_MANIFEST });
    expect(parsed({ ...IMAGE, mediaType: undefined })).toMatchObject({ kind: 'manifest' });
    expect(parsed({ ...IMAGE, mediaType: DOCKER_MANIFEST }, DOCKER_MANIFEST)).toMatchObject({
      kind: 'manifest',
    });
    expect(parsed({ schemaVersion: 2, manifests: [] }, OCI_INDEX)).toMatchObject({ kind: 'index' });
  });

  it.each([
    ['the members of both', { ...IMAGE, manifests: [] }],
    ['a config beside its manifests', { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [], config: {} }],
    ['the type of an index, and layers', { ...IMAGE, mediaType: OCI_INDEX }],
    ['another type than it came with', { ...IMAGE, mediaType: DOCKER_MANIFEST }],
  ])('is ambiguous with %s', async (_, content) => {
    const type = content.mediaType === OCI_INDEX ? OCI_INDEX : OCI_MANIFEST;
    expect((await failure(() => parsed(content, type))).code).toBe('WAYBILL_MANIFEST_AMBIGUOUS');
  });

  const child = JSON.stringify([
    { ...descriptor(OCI_MANIFEST), platform: { os: 'linux', architecture: 'amd64' } },
  ]);
  it.each([
    ['a member twice', `"manifests":[],"manifests":${child}`],
    ['a member twice, as programs in Go read it', `"manifests":${child},"Manifests":[]`],
    // U+017F, which is an s there.
    ['a member written otherwise', `"manifests":${child},"manife\u017Fts":[]`],
    ['an entry with two digests', `"manifests":${child.replace('"digest"', '"Digest":"sha256:0","digest"')}`],
    ['an entry of two platforms', `"manifests":${child.replace('"os"', '"OS":"unknown","os"')}`],
  ])('is ambiguous with %s', async (_, members) => {
    const text = `{"schemaVersion":2,"mediaType":"${OCI_INDEX}",${members}}`;
    expect((await failure(() => parsed(text, OCI_INDEX))).code).toBe('WAYBILL_MANIFEST_AMBIGUOUS');
  });

  it.each([
    ['no JSON', '{'],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]).toString('latin1')],
    ['a list', []],
    ['null', null],
    ['schema version 1', { ...IMAGE, schemaVersion: 1 }],
    ['no config', { ...IMAGE, config: undefined }],
    ['layers that are no list', { ...IMAGE, layers: {} }],
    ['a layer without a digest', { ...IMAGE, layers: [{ mediaType: LAYER, size: 1 }] }],
    ['a digest that is a path', { ...IMAGE, layers: [{ ...descriptor(LAYER), digest: 'sha256:../x' }] }],
    ['a negative size', { ...IMAGE, layers: [{ ...descriptor(LAYER), size: -1 }] }],
    ['a size that is no whole number', { ...IMAGE, layers: [{ ...descriptor(LAYER), size: 1.5 }] }],
    ['a media type that is a number', { ...IMAGE, mediaType: 7 }],
    [
      'annotations that are no texts',
      { ...IMAGE, layers: [{ ...descriptor(LAYER), annotations: { a: 1 } }] },
    ],
    ['a subject that is nothing', { ...IMAGE, subject: null }],
  ])('is not valid: %s', async (_, content) => {
    expect((await failure(() => parsed(content))).code).toBe('WAYBILL_MANIFEST_INVALID');
  });

  it('of another type is not read', async () => {
    const old = 'application/vnd.docker.distribution.manifest.v1+prettyjws';
    expect((await failure(() => parsed({ ...IMAGE, mediaType: old }, old))).code).toBe(
      'WAYBILL_MANIFEST_INVALID',
    );
    expect((await failure(() => parsed({ ...IMAGE, mediaType: undefined }, 'application/json'))).code).toBe(
      'WAYBILL_MANIFEST_INVALID',
    );
  });

  it('is no image when it is an attestation, a signature, a chart or a referrer', async () => {
    for (const type of [
      LAYER,
      'application/vnd.docker.image.rootfs.diff.tar.zstd',
      'application/vnd.oci.image.layer.v1.tar+zstd+encrypted',
    ])
      expect(() => assertImage({ ...IMAGE, layers: [descriptor(type)] }, 'test')).not.toThrow();
    const others: ManifestContent[] = [
      { ...IMAGE, artifactType: 'application/x' },
      { ...IMAGE, subject: descriptor(OCI_MANIFEST) },
      { ...IMAGE, config: descriptor('application/vnd.cncf.helm.config.v1+json') },
      { ...IMAGE, config: descriptor(OCI_EMPTY) },
      { ...IMAGE, layers: [descriptor('application/vnd.in-toto+json')] },
      {
        ...IMAGE,
        layers: [descriptor(LAYER), descriptor('application/vnd.dev.cosign.simplesigning.v1+json')],
      },
    ];
    for (const other of others)
      expect((await failure(() => assertImage(other, 'test'))).code).toBe('WAYBILL_NOT_AN_IMAGE');
  });
});

describe('an index', () => {
  const of = (...manifests: unknown[]) =>
    manifestOf({ schemaVersion: 2, mediaType: OCI_INDEX, manifests }, OCI_INDEX).content as IndexContent;
  const amd64 = { ...descriptor(OCI_MANIFEST), platform: { os: 'linux', architecture: 'amd64' } };
  const arm64 = {
    ...descriptor(OCI_MANIFEST, 'b'),
    platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
  };
  const attestation = {
    ...descriptor(OCI_MANIFEST, 'c'),
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
  };

  it('has images by platform, and attestations apart', () => {
    const { images, attestations } = platforms(of(amd64, arm64, attestation), 'test');
    expect(images.map((image) => image.platform)).toEqual(['linux/amd64', 'linux/arm64/v8']);
    expect(attestations.map((entry) => entry.digest)).toEqual([attestation.digest]);
  });

  it.each([
    ['attestations alone', [attestation]],
    ['nothing', []],
    ['a nested index', [{ ...amd64, mediaType: OCI_INDEX }]],
    ['no platform', [descriptor(OCI_MANIFEST)]],
    ['half a platform', [{ ...amd64, platform: { os: 'linux', architecture: '' } }]],
    ['an attestation that would run', [amd64, { ...arm64, annotations: attestation.annotations }]],
  ])('is refused with %s', async (_, manifests) => {
    expect((await failure(() => platforms(of(...manifests), 'test'))).code).toBe('WAYBILL_NOT_AN_IMAGE');
  });
});
