/**
 * What each verifier reads of an image, held to its form by crane: tags, media types, artifact types, annotations. Where a verifier runs
 * only in a cluster, only against the public instance, or takes minutes to build, this stands in for it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedSite } from '../lib/embedded-site.ts';
import { run } from '../lib/programs.ts';
import { ATTESTATIONS, COMMIT, type Release, release, type Site } from '../lib/release.ts';
import { layersAt } from '../lib/tags.ts';

/** sigstore/protobuf-specs, bundle v0.3; cosign, specs/BUNDLE_SPEC.md. */
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const TEXT = expect.stringMatching(/./);

interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
  artifactType?: string;
  annotations?: Record<string, string>;
}

interface Manifest {
  artifactType?: string;
  config: Descriptor;
  layers: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

let site: Site;
let released: Release;
beforeAll(async () => {
  // Without the referrers API: then the index of referrers is a tag, which crane can read.
  site = await embeddedSite({ referrersApi: false });
  released = await release(site);
});
afterAll(() => site?.stop());

async function crane(command: 'manifest' | 'blob', reference: string): Promise<unknown> {
  const ran = await run('crane', [command, `${site.repository}${reference}`], { env: site.login });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout);
}

const tagOf = (digest: string) => digest.replace(':', '-');
const referrers = async () =>
  ((await crane('manifest', `:${tagOf(released.digest)}`)) as { manifests: Descriptor[] }).manifests;

describe('bundles', () => {
  // gh: pkg/cmd/attestation/artifact/oci/client.go; Kyverno (type SigstoreBundle): pkg/cosign/sigstore.go, `fetchBundles`. Both take the
  // referrers whose descriptor has an artifact type with this prefix and read the first layer.
  it('are listed with the artifact type that gh and Kyverno filter by, and the annotations of the bundle specification', async () => {
    const listed = await referrers();
    expect(listed.map(({ artifactType }) => artifactType)).toEqual(listed.map(() => BUNDLE));
    expect(
      listed.map(({ annotations }) => annotations?.['dev.sigstore.bundle.predicateType']).sort(),
    ).toEqual([SIGNATURE, ...ATTESTATIONS].sort());
    // Kyverno stops at 50 referrers and at 10 MB a bundle (`attestationlimit`, `maxLayerSize`).
    expect(listed.length).toBeLessThan(50);
  });

  it('are manifests with an empty config, one layer and the image as subject', async () => {
    for (const { digest, annotations } of await referrers()) {
      const manifest = (await crane('manifest', `@${digest}`)) as Manifest;
      expect(manifest).toMatchObject({
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        artifactType: BUNDLE,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', size: 2 },
        layers: [{ mediaType: BUNDLE }],
        subject: { digest: released.digest },
        annotations: {
          'dev.sigstore.bundle.content': 'dsse-envelope',
          'dev.sigstore.bundle.predicateType': annotations?.['dev.sigstore.bundle.predicateType'],
        },
      });
      expect(manifest.layers[0]?.size).toBeLessThan(10_000_000);
      const bundle = (await crane('blob', `@${manifest.layers[0]?.digest}`)) as {
        dsseEnvelope: { payloadType: string; signatures: { keyid?: string }[] };
      };
      expect(bundle).toMatchObject({
        mediaType: BUNDLE,
        dsseEnvelope: { payloadType: 'application/vnd.in-toto+json' },
      });
      // cosign and Kyverno refuse an envelope whose key id is not empty.
      expect(bundle.dsseEnvelope.signatures.map(({ keyid }) => keyid ?? '')).toEqual(['']);
    }
  });
});

describe('tags', () => {
  const KEYLESS = {
    'dev.sigstore.cosign/certificate': expect.stringMatching(/^-----BEGIN CERTIFICATE-----/),
    'dev.sigstore.cosign/bundle': TEXT,
  };

  // cosign, specs/SIGNATURE_SPEC.md; read by cosign 2, Kyverno (type Cosign) and policy-controller through cosign's packages.
  it('.sig has the payload that names this digest, its signature, its certificate and its log entry', async () => {
    const [layer, ...others] = await layersAt(site, released.digest, 'sig');
    expect(others).toEqual([]);
    expect(layer).toMatchObject({
      mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
      annotations: { ...KEYLESS, 'dev.cosignproject.cosign/signature': TEXT },
    });
    expect(await crane('blob', `@${layer?.digest}`)).toMatchObject({
      critical: {
        identity: { 'docker-reference': site.repository },
        image: { 'docker-manifest-digest': released.digest },
        type: 'cosign container image signature',
      },
      optional: { 'git-sha': COMMIT },
    });
    expect(JSON.parse(layer?.annotations['dev.sigstore.cosign/bundle'] ?? '{}')).toEqual({
      SignedEntryTimestamp: TEXT,
      Payload: {
        body: TEXT,
        integratedTime: expect.any(Number),
        logIndex: expect.any(Number),
        logID: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  // slsa-verifier v2 (`verify-image`) finds provenance here with cosign's `VerifyImageAttestations`: verifiers/utils/container/cosign.go.
  // So do Kyverno (type Cosign) and policy-controller.
  it('.att has one envelope for each predicate type, named in its annotation', async () => {
    const layers = await layersAt(site, released.digest, 'att');
    expect(layers.map(({ annotations }) => annotations.predicateType).sort()).toEqual(
      [...ATTESTATIONS].sort(),
    );
    for (const layer of layers) {
      expect(layer).toMatchObject({
        mediaType: 'application/vnd.dsse.envelope.v1+json',
        annotations: { ...KEYLESS, 'dev.cosignproject.cosign/signature': '' },
      });
      const envelope = (await crane('blob', `@${layer.digest}`)) as { payload: string };
      expect(envelope).toMatchObject({
        payloadType: 'application/vnd.in-toto+json',
        signatures: [{ sig: TEXT }],
      });
      const statement: unknown = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
      expect(statement).toMatchObject({
        _type: expect.stringMatching(/^https:\/\/in-toto\.io\/Statement\/v/),
        predicateType: layer.annotations.predicateType,
        subject: expect.arrayContaining([
          expect.objectContaining({ digest: { sha256: released.digest.replace('sha256:', '') } }),
        ]),
      });
    }
  });

  it.each(['sig', 'att'])('.%s is an image whose config lists its layers', async (kind) => {
    const manifest = (await crane('manifest', `:${tagOf(released.digest)}.${kind}`)) as Manifest;
    expect(manifest).toMatchObject({
      schemaVersion: 2,
      config: { mediaType: 'application/vnd.oci.image.config.v1+json' },
    });
    expect(await crane('blob', `@${manifest.config.digest}`)).toMatchObject({
      rootfs: { type: 'layers', diff_ids: manifest.layers.map(({ digest }) => digest) },
    });
  });
});
