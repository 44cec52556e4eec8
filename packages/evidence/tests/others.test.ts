/** Evidence that other tools write in the trusted workflow: what of it counts, and what is said of the rest. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { attachBundles, type EvidenceReport, provenancePredicate, verifyEvidence } from '../src/index.ts';
import {
  type Descriptor,
  pushImage,
  release,
  requirements,
  SERVER,
  signerFor,
  startWorld,
  type World,
} from './release.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const PROVENANCE = 'https://slsa.dev/provenance/v1';

/** Signs predicates in the release workflow and attaches them, as other tools do. */
async function attest(image: Descriptor, predicates: Record<string, Record<string, unknown>>): Promise<void> {
  const signer = await signerFor(world);
  const signed = await Promise.all(
    Object.entries(predicates).map(([predicateType, predicate]) =>
      signer.sign({ subjects: [{ name: 'claims-api', digest: image.digest }], predicateType, predicate }),
    ),
  );
  await attachBundles(
    world.registry,
    signed.map(({ bundle, statement: { predicateType } }) => ({
      bundle,
      predicateType,
      createdAt: new Date(),
      subjects: [image],
    })),
  );
}

/** As actions/attest-build-provenance makes it: the source is all that it names as a dependency. */
async function provenanceOfGitHub(): Promise<Record<string, unknown>> {
  const { token } = await signerFor(world);
  const predicate = provenancePredicate(token.claims, { serverUrl: SERVER });
  const definition = predicate.buildDefinition as { resolvedDependencies: unknown[] };
  return {
    ...predicate,
    buildDefinition: { ...definition, resolvedDependencies: definition.resolvedDependencies.slice(0, 1) },
  };
}

/** As actions/attest-sbom attests it: SPDX that Syft wrote of an image in a registry. */
const spdxOf = ({ digest }: Descriptor) => ({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'claims-api',
  packages: [
    { SPDXID: 'SPDXRef-image', name: 'claims-api', versionInfo: digest, primaryPackagePurpose: 'CONTAINER' },
    { SPDXID: 'SPDXRef-left', name: 'left', versionInfo: '1.0.0' },
  ],
  relationships: [
    {
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: 'SPDXRef-image',
    },
  ],
});

function verify(image: Descriptor, kinds: readonly ('provenance' | 'sbom')[]): Promise<EvidenceReport> {
  return verifyEvidence({
    registry: world.registry,
    image: image.digest,
    requirements: requirements(world, { required: kinds.map((kind) => ({ kind })) }),
    trustedRoot: world.trustedRoot,
    now: new Date(),
  });
}

it("GitHub's attestations of provenance and SBOM count, alone and beside those of this run", async () => {
  const image = await pushImage(world.registry);
  const theirs = {
    [PROVENANCE]: await provenanceOfGitHub(),
    'https://spdx.dev/Document/v2.3': spdxOf(image),
  };
  await attest(image, theirs);
  expect((await verify(image, ['provenance', 'sbom'])).checks.map(({ code }) => code)).toEqual(['OK', 'OK']);
  await release(world, image);
  expect((await verify(image, ['provenance', 'sbom'])).checks.map(({ code }) => code)).toEqual(['OK', 'OK']);
});

it('provenance of an earlier SLSA version and an SBOM of a later SPDX do not count, and are named', async () => {
  const image = await pushImage(world.registry);
  await attest(image, {
    'https://slsa.dev/provenance/v0.2': {
      buildType: 'https://github.com/slsa-framework/slsa-github-generator/container@v1',
    },
    'https://spdx.dev/Document/v3.0': { '@graph': [] },
  });
  for (const { code, reason } of (await verify(image, ['provenance', 'sbom'])).checks) {
    expect(code).toBe('EVIDENCE_MISSING');
    expect(reason).toContain('not judged: https://slsa.dev/provenance/v0.2, https://spdx.dev/Document/v3.0');
  }
});

it('provenance of the right type that another builder wrote is held to the certificate, and refused', async () => {
  const image = await pushImage(world.registry);
  const predicate = { buildDefinition: { buildType: 'https://mobyproject.org/buildkit@v1' }, runDetails: {} };
  await attest(image, { [PROVENANCE]: predicate });
  const [check] = (await verify(image, ['provenance'])).checks;
  expect(check).toMatchObject({
    code: 'PROVENANCE_CERTIFICATE',
    reason: expect.stringContaining('https://mobyproject.org/buildkit@v1'),
  });
});
