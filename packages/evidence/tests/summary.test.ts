/** A promotion signs what it has verified; the next environment asks for that one statement. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EvidenceReport, summaryStatement, verifyEvidence } from '../src/index.ts';
import {
  attachAll,
  type Descriptor,
  POLICY_DIGEST,
  pushImage,
  pushIndex,
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

const PROMOTE = 'acme/waybill/.github/workflows/promote.yml';
const policy = { uri: 'git+https://github.com/acme/config', digest: POLICY_DIGEST };
/** The run that promotes belongs to the config repository. */
const promotion = {
  repository: 'acme/config',
  repository_id: '3003',
  workflow_ref: 'acme/config/.github/workflows/promote.yml@refs/heads/main',
  job_workflow_ref: `${PROMOTE}@refs/tags/v1.2.3`,
  event_name: 'workflow_dispatch',
};
const required = (policyDigest = POLICY_DIGEST) => [
  {
    kind: 'summary' as const,
    policyDigests: [policyDigest],
    builders: [{ workflow: PROMOTE, refs: ['refs/tags/v*'] }],
    source: { repository: 'acme/config', repositoryId: '3003', refs: ['refs/heads/main'] },
  },
];

const verify = (image: Descriptor, overrides: Parameters<typeof requirements>[1] = {}) =>
  verifyEvidence({
    registry: world.registry,
    image: image.digest,
    requirements: requirements(world, overrides),
    trustedRoot: world.trustedRoot,
    now: new Date(),
  });

async function summarise(
  image: Descriptor,
  children: Descriptor[] = [],
  change: (report: EvidenceReport) => EvidenceReport = (report) => report,
  verifier = `${SERVER}/${PROMOTE}@refs/tags/v1.2.3`,
): Promise<void> {
  await release(world, image, { children });
  const report = change(await verify(image));
  const signer = await signerFor(world, { claims: promotion });
  await attachAll(
    world.registry,
    [image, ...children],
    [await signer.sign(summaryStatement(report, verifier, policy))],
  );
}

const codes = async (image: Descriptor, policyDigest?: string) =>
  (await verify(image, { required: required(policyDigest) })).checks.map(({ code }) => code);

describe('a verification summary', () => {
  it('stands for all evidence, on an index and on each of its platforms', async () => {
    const { index, children } = await pushIndex(world.registry, ['amd64', 'arm64']);
    await summarise(index, children);
    for (const image of [index, ...children]) expect(await codes(image)).toEqual(['OK']);
  });

  it.each([
    ['VSA_NOT_PASSED', 'that failed', (report: EvidenceReport) => ({ ...report, passed: false })],
    [
      'RESOURCE_URI',
      'of another image',
      (report: EvidenceReport) => ({ ...report, image: 'registry.example/evil' }),
    ],
  ])('%s: a summary %s', async (code, _what, change) => {
    const image = await pushImage(world.registry);
    await summarise(image, [], change);
    expect(await codes(image)).toEqual([code]);
  });

  it('VSA_POLICY: a summary under another policy', async () => {
    const image = await pushImage(world.registry);
    await summarise(image);
    expect(await codes(image, `sha256:${'8'.repeat(64)}`)).toEqual(['VSA_POLICY']);
  });

  it('EVIDENCE_TOO_OLD: a summary older than is allowed', async () => {
    const image = await pushImage(world.registry);
    await summarise(image);
    const [one] = required();
    const report = await verifyEvidence({
      registry: world.registry,
      image: image.digest,
      requirements: requirements(world, { required: [{ ...one, kind: 'summary', maxAgeSeconds: 3600 }] }),
      trustedRoot: world.trustedRoot,
      now: new Date(Date.now() + 2 * 3_600_000),
    });
    expect(report.checks.map(({ code }) => code)).toEqual(['EVIDENCE_TOO_OLD']);
  });

  it('VSA_ENVIRONMENT: a summary that names no environment, where one is required', async () => {
    const image = await pushImage(world.registry);
    await summarise(image);
    const [one] = required();
    const report = await verify(image, { required: [{ ...one, kind: 'summary', environment: 'staging' }] });
    expect(report.checks.map(({ code }) => code)).toEqual(['VSA_ENVIRONMENT']);
  });

  it('PROVENANCE_CERTIFICATE: a summary in the name of another verifier', async () => {
    const image = await pushImage(world.registry);
    await summarise(image, [], undefined, `${SERVER}/acme/other/.github/workflows/x.yml@refs/heads/main`);
    expect(await codes(image)).toEqual(['PROVENANCE_CERTIFICATE']);
  });

  it('IDENTITY_SAN: a summary by the release workflow, which does not promote', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    const signer = await signerFor(world);
    const statement = summaryStatement(await verify(image), signer.certificate.identity, policy);
    await attachAll(world.registry, [image], [await signer.sign(statement)]);
    const report = await verify(image, { required: required() });
    expect(report.checks.map(({ code }) => code)).not.toContain('OK');
  });
});
