/** Which statements are compared with those of another image: only those that count. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { attachBundle, type Examination, examineEvidence } from '../src/index.ts';
import {
  cyclonedx,
  type Descriptor,
  pushImage,
  release,
  requirements,
  signerFor,
  startWorld,
  type World,
} from './release.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const DAY_MS = 86_400_000;
const VULNERABILITIES = 'https://in-toto.io/attestation/vulns/v0.1';

function examine(image: Descriptor, now = new Date()): Promise<Examination> {
  return examineEvidence({
    registry: world.registry,
    image: image.digest,
    requirements: requirements(world, { required: [{ kind: 'provenance', maxAgeSeconds: 3600 }] }),
    trustedRoot: world.trustedRoot,
    now,
  });
}

const kinds = ({ accepted }: Examination) => accepted.map(({ kind }) => kind).sort();

async function attachScan(image: Descriptor, claims: Record<string, string> = {}): Promise<void> {
  const signer = await signerFor(world, { claims });
  const { bundle, statement } = await signer.sign({
    subjects: [{ digest: image.digest }],
    predicateType: VULNERABILITIES,
    predicate: { scanner: { result: [] } },
  });
  await attachBundle(world.registry, [image], {
    bundle,
    predicateType: statement.predicateType,
    createdAt: new Date(),
  });
}

it('takes what verifies, required or not, with the manifests', async () => {
  const image = await pushImage(world.registry);
  await release(world, image);
  await attachScan(image);
  const examined = await examine(image);
  expect(kinds(examined)).toEqual(['gate', 'provenance', 'sbom', 'vulnerabilities']);
  expect(examined.manifests).toHaveLength(1);
  expect(examined.accepted.every(({ statementDigest }) => statementDigest.startsWith('sha256:'))).toBe(true);
});

it('asks no age of it: what runs was once young enough', async () => {
  const image = await pushImage(world.registry);
  await release(world, image);
  const examined = await examine(image, new Date(Date.now() + DAY_MS));
  expect(examined.report.checks[0]?.code).toBe('EVIDENCE_TOO_OLD');
  expect(kinds(examined)).toEqual(['gate', 'provenance', 'sbom']);
});

it('takes nothing that another workflow has signed', async () => {
  const image = await pushImage(world.registry);
  const claims = { job_workflow_ref: 'evil/waybill/.github/workflows/release.yml@refs/tags/v1.2.3' };
  await release(world, image, { claims });
  await attachScan(image, claims);
  expect((await examine(image)).accepted).toEqual([]);
});

it('takes neither of two bills that contradict each other, nor one of another image', async () => {
  const image = await pushImage(world.registry);
  await release(world, image);
  await release(world, image, {
    only: ['https://cyclonedx.org/bom'],
    sbom: { ...cyclonedx(image.digest), components: [] },
  });
  expect(kinds(await examine(image))).toEqual(['gate', 'provenance']);

  const other = await pushImage(world.registry);
  await release(world, other, { sbom: cyclonedx(image.digest) });
  expect(kinds(await examine(other))).toEqual(['gate', 'provenance']);
});
