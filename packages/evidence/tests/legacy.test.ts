/** The format before bundles: written without losing what is there, read and judged as bundles are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Digest, OCI_INDEX, type RegistryClient, registryErrors } from '@waybill/registry';
import { preAuthEncoding } from '../src/dsse.ts';
import {
  addLayers,
  bundleVerifier,
  type EvidenceRequirement,
  type EvidenceRequirements,
  type LegacyLayer,
  legacyTag,
  registrySource,
  type Statement,
  serializeStatement,
  simpleSigningPayload,
  verifyEvidence,
} from '../src/index.ts';
import { DSSE_ENVELOPE, layerAnnotations, SIMPLE_SIGNING } from '../src/legacy/names.ts';
import { IN_TOTO_PAYLOAD } from '../src/media-types.ts';
import {
  attachAll,
  type Descriptor,
  pushImage,
  pushIndex,
  release,
  releaseClaims,
  requirements,
  type SignOptions,
  signerFor,
  startWorld,
  statements,
  type World,
} from './release.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Waits a tenth as long. */
const pace = {
  now: () => 0,
  random: () => Math.random(),
  sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 10)),
};

interface LegacyRelease {
  signatures: { digest: Digest; layer: LegacyLayer }[];
  attestations: LegacyLayer[];
  bundles: Awaited<ReturnType<Awaited<ReturnType<typeof signerFor>>['sign']>>[];
}

async function signLegacy(images: Descriptor[], options: SignOptions = {}): Promise<LegacyRelease> {
  const signer = await signerFor(world, options);
  const digests = images.map(({ digest }) => digest);
  const bundles = await Promise.all(
    statements(signer.token, digests).map((statement) => signer.sign(statement)),
  );
  const present = (layer: LegacyLayer | undefined): LegacyLayer => {
    if (!layer) throw new Error('no layer');
    return layer;
  };
  return {
    signatures: await Promise.all(
      digests.map(async (digest) => ({
        digest,
        layer: present(await signer.legacySignature(simpleSigningPayload(world.registry.name, digest))),
      })),
    ),
    attestations: await Promise.all(
      bundles.slice(1).map(async (bundle) => present(await signer.legacyAttestation(bundle))),
    ),
    bundles,
  };
}

async function attachLegacy(images: Descriptor[], signed: LegacyRelease): Promise<void> {
  for (const { digest } of images) {
    const own = signed.signatures.filter((item) => item.digest === digest).map(({ layer }) => layer);
    await addLayers(world.registry, legacyTag(digest, 'sig'), own, pace);
    await addLayers(world.registry, legacyTag(digest, 'att'), signed.attestations, pace);
  }
}

function judged(image: Descriptor, overrides: Partial<EvidenceRequirements> = {}) {
  return verifyEvidence({
    registry: world.registry,
    image: image.digest,
    requirements: requirements(world, overrides),
    trustedRoot: world.trustedRoot,
    now: new Date(),
  });
}

const only = (...required: EvidenceRequirement[]) => ({ required });
const codes = (report: Awaited<ReturnType<typeof judged>>) =>
  report.checks.map(({ kind, code }) => `${kind} ${code}`);

describe('evidence in the older format', () => {
  it('counts as that in bundles does', async () => {
    const image = await pushImage(world.registry);
    await attachLegacy([image], await signLegacy([image]));
    const report = await judged(image);
    expect(codes(report)).toEqual(['signature OK', 'provenance OK', 'sbom OK', 'gate OK', 'tests OK']);
    expect(report.rejected).toEqual([]);
    expect(report.checks[0]?.logIndex).toMatch(/^\d+$/);
    expect(report.source?.commit).toBe('1'.repeat(40));
  });

  it('covers an index by a signature of each digest', async () => {
    const { index, children } = await pushIndex(world.registry, ['amd64', 'arm64']);
    const all = [index, ...children];
    const signed = await signLegacy(all);
    await attachLegacy(all, signed);
    expect((await judged(index)).passed).toBe(true);
    const { index: other, children: parts } = await pushIndex(world.registry, ['amd64', 'arm64']);
    const less = await signLegacy([other, ...parts]);
    await attachLegacy([other, ...parts.slice(0, 1)], less);
    expect(codes(await judged(other, only({ kind: 'signature' })))).toEqual(['signature PLATFORM_UNCOVERED']);
  });

  it('is one piece of evidence with the bundles that say the same', async () => {
    const image = await pushImage(world.registry);
    const signed = await signLegacy([image]);
    await attachLegacy([image], signed);
    await attachAll(world.registry, [image], signed.bundles);
    const report = await judged(image);
    expect(report.passed).toBe(true);
    expect(report.rejected).toEqual([]);
    const { referrers } = await world.registry.listReferrers(image.digest);
    // Of the signature both stand: a payload of the older format is another statement than that of the bundle.
    const provenance = report.checks.find(({ kind }) => kind === 'provenance');
    expect(referrers.map(({ digest }) => digest)).toContain(provenance?.referrerDigest);
  });

  it('contradicts a bundle that says something else', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    await attachLegacy([image], await signLegacy([image], { claims: { ...releaseClaims, run_id: '8' } }));
    const report = await judged(image, only({ kind: 'provenance' }));
    expect(codes(report)).toEqual(['provenance EVIDENCE_CONTRADICTS']);
  });

  it('is no signature when it is an attestation', async () => {
    const image = await pushImage(world.registry);
    const signed = await signLegacy([image]);
    await attachLegacy([image], { ...signed, signatures: [] });
    expect(codes(await judged(image, only({ kind: 'signature' })))).toEqual(['signature SIGNATURE_TYPE']);
  });

  it('may be an in-toto statement of version 0.1', async () => {
    const image = await pushImage(world.registry);
    const signer = await signerFor(world);
    const [, statement] = statements(signer.token, [image.digest]) as [Statement, Statement];
    const payload = Buffer.from(
      serializeStatement(statement).toString('utf8').replace('/Statement/v1', '/Statement/v0.1'),
    );
    const proof = await signer.legacySignature(preAuthEncoding(IN_TOTO_PAYLOAD, payload));
    const sig = proof?.annotations[layerAnnotations.signature] ?? '';
    const envelope = {
      payloadType: IN_TOTO_PAYLOAD,
      payload: payload.toString('base64'),
      signatures: [{ keyid: '', sig }],
    };
    const layer: LegacyLayer = {
      mediaType: DSSE_ENVELOPE,
      bytes: Buffer.from(JSON.stringify(envelope)),
      annotations: { ...proof?.annotations, [layerAnnotations.signature]: '' },
    };
    await addLayers(world.registry, legacyTag(image.digest, 'att'), [layer], pace);
    expect(codes(await judged(image, only({ kind: 'provenance' })))).toEqual(['provenance OK']);
  });
});

describe('a layer at the tag', () => {
  /** Judges one changed signature; the reason stands in what does not count. */
  async function changed(
    change: (layer: LegacyLayer) => LegacyLayer | Promise<LegacyLayer>,
    of?: Descriptor,
  ) {
    const image = await pushImage(world.registry);
    const { signatures } = await signLegacy([of ?? image]);
    const [signature] = signatures;
    if (!signature) throw new Error('no signature');
    const layer = await change(signature.layer);
    await addLayers(world.registry, legacyTag(image.digest, 'sig'), [layer], pace);
    const report = await judged(image, only({ kind: 'signature' }));
    expect(report.passed).toBe(false);
    return [...report.checks, ...report.rejected].map(({ code }) => code);
  }
  const without = (layer: LegacyLayer, name: string): LegacyLayer => ({
    ...layer,
    annotations: Object.fromEntries(Object.entries(layer.annotations).filter(([key]) => key !== name)),
  });

  it('does not count for another image', async () => {
    const other = await pushImage(world.registry);
    expect(await changed((layer) => layer, other)).toContain('SUBJECT_MISMATCH');
  });

  it('does not count with a payload that was changed', async () => {
    const edit = (layer: LegacyLayer) => ({
      ...layer,
      bytes: Buffer.from(layer.bytes.toString('utf8').replace('null', '{"stage":"production"}')),
    });
    expect(await changed(edit)).toContain('SIGNATURE_INVALID');
  });

  it('does not count without a log entry', async () => {
    expect(await changed((layer) => without(layer, layerAnnotations.bundle))).toContain('TLOG_MISSING');
  });

  it('does not count with the time of the log entry changed', async () => {
    const edit = (layer: LegacyLayer) => {
      const bundle = JSON.parse(layer.annotations[layerAnnotations.bundle] ?? '');
      bundle.Payload.integratedTime += 1;
      const annotations = { ...layer.annotations, [layerAnnotations.bundle]: JSON.stringify(bundle) };
      return { ...layer, annotations };
    };
    expect(await changed(edit)).toContain('TLOG_ENTRY_MISMATCH');
  });

  it('does not count with the log entry of another signature', async () => {
    const edit = async (layer: LegacyLayer) => {
      // Signed after it: its time is within the life of the certificate.
      const { signatures } = await signLegacy([await pushImage(world.registry)]);
      const foreign = signatures[0]?.layer.annotations[layerAnnotations.bundle] ?? '';
      return { ...layer, annotations: { ...layer.annotations, [layerAnnotations.bundle]: foreign } };
    };
    expect(await changed(edit)).toContain('TLOG_ENTRY_MISMATCH');
  });

  it('does not count when a bare key signed it', async () => {
    expect(await changed((layer) => without(layer, layerAnnotations.certificate))).toContain(
      'KEY_NOT_TRUSTED',
    );
  });

  it('that is nothing is said, and does not hide what counts', async () => {
    const image = await pushImage(world.registry);
    const signed = await signLegacy([image]);
    await attachLegacy([image], signed);
    const nothing: LegacyLayer = {
      mediaType: SIMPLE_SIGNING,
      bytes: Buffer.from('nothing'),
      annotations: { [layerAnnotations.certificate]: 'no certificate' },
    };
    await addLayers(world.registry, legacyTag(image.digest, 'sig'), [nothing], pace);
    const report = await judged(image);
    expect(report.passed).toBe(true);
    expect(report.rejected.map(({ code }) => code)).toEqual(['EVIDENCE_UNREADABLE']);
  });

  it('that cannot be read is not passed over', async () => {
    const image = await pushImage(world.registry);
    await attachLegacy([image], await signLegacy([image]));
    // An index where a list of signatures should be: what it holds is not known.
    const entry = { ...image, platform: { os: 'linux', architecture: 'amd64' } };
    const index = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [entry] };
    const tag = legacyTag(image.digest, 'sig');
    await world.registry.putManifest(tag, Buffer.from(JSON.stringify(index)), { mediaType: OCI_INDEX });
    await expect(addLayers(world.registry, tag, [], pace)).rejects.toMatchObject({
      code: 'WAYBILL_BUNDLE_INVALID',
    });
    expect(codes(await judged(image))).toContain('evidence EVIDENCE_UNREADABLE');
  });
});

describe('parallel writers of one tag', () => {
  const WRITERS = 8;
  const ignoring = (registry: RegistryClient): RegistryClient => ({
    ...registry,
    putManifest: (reference, bytes, { mediaType }) => registry.putManifest(reference, bytes, { mediaType }),
  });

  const refusing = (registry: RegistryClient): RegistryClient => ({
    ...registry,
    putManifest: async (reference, bytes, { mediaType, ...condition }) => {
      if (Object.values(condition).some((value) => value !== undefined))
        throw registryErrors.REGISTRY_REFUSED({ message: 'the registry knows no conditions' });
      return registry.putManifest(reference, bytes, { mediaType });
    },
  });

  it.each([
    ['refuses conditions', refusing],
    ['keeps conditions', (registry: RegistryClient) => registry],
    ['ignores them', ignoring],
  ])('all keep their layer where the registry %s', async (_, wrap) => {
    const image = await pushImage(world.registry);
    const tag = legacyTag(image.digest, 'sig');
    const layer = (writer: number): LegacyLayer => ({
      mediaType: SIMPLE_SIGNING,
      bytes: Buffer.from(`payload of writer ${writer}`),
      annotations: { [layerAnnotations.signature]: `c2lnbmF0dXJl${writer}` },
    });
    await Promise.all(
      Array.from({ length: WRITERS }, (_, i) => addLayers(wrap(world.registry), tag, [layer(i)], pace)),
    );
    const manifest = await world.registry.getManifest(tag);
    if (manifest.kind !== 'manifest') throw new Error('no manifest');
    expect(new Set(manifest.content.layers.map(({ digest }) => digest)).size).toBe(WRITERS);
    expect(manifest.content.layers).toHaveLength(WRITERS);
    const again = await addLayers(world.registry, tag, [layer(0)], pace);
    expect(again).toBe(manifest.digest);
  });
});

describe('a signature in the older format', () => {
  it('is verified over its own payload alone', async () => {
    const image = await pushImage(world.registry);
    await attachLegacy([image], await signLegacy([image]));
    const verify = await bundleVerifier(world.trustedRoot);
    const { bundles } = await registrySource(world.registry).evidence(image.digest);
    const signature = bundles.find(({ signedPayload }) => signedPayload !== undefined);
    if (!signature) throw new Error('no signature');
    expect(await verify(signature.bytes, 'sig', signature.signedPayload)).toMatchObject({ ok: true });
    expect(await verify(signature.bytes, 'sig')).toMatchObject({ ok: false, code: 'SIGNATURE_TYPE' });
    expect(await verify(signature.bytes, 'sig', Buffer.from('{}'))).toMatchObject({
      ok: false,
      code: 'SIGNATURE_INVALID',
    });
  });
});
