import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EvidenceRequirements, predicateTypes, verifyEvidence } from '../src/index.ts';
import {
  COMMIT,
  cyclonedx,
  type Descriptor,
  gateVerdict,
  pushImage,
  pushIndex,
  pushManifest,
  release,
  requirements,
  startWorld,
  type World,
} from './release.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

function verify(image: Descriptor, overrides: Partial<EvidenceRequirements> = {}, now = new Date()) {
  return verifyEvidence({
    registry: world.registry,
    image: image.digest,
    requirements: requirements(world, overrides),
    trustedRoot: world.trustedRoot,
    now,
  });
}

/** `kind: CODE` of each check that fails. */
async function failures(image: Descriptor, overrides: Partial<EvidenceRequirements> = {}, now = new Date()) {
  const report = await verify(image, overrides, now);
  expect(report.passed).toBe(report.checks.every(({ verdict }) => verdict === 'pass'));
  return report.checks
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ kind, code }) => `${kind}: ${code}`);
}

const all = (code: string) =>
  ['signature', 'provenance', 'sbom', 'gate', 'tests'].map((kind) => `${kind}: ${code}`);

describe('an image released as it should be', () => {
  it.each([1, 2] as const)('passes with a log of version %i', async (rekor) => {
    const image = await pushImage(world.registry);
    await release(world, image, { rekor });
    const report = await verify(image);
    expect(report.checks.map(({ kind, code }) => `${kind}: ${code}`)).toEqual(all('OK'));
    expect(report.passed).toBe(true);
    expect(report.source).toEqual({
      repository: 'https://github.com/acme/claims-api',
      repositoryId: '1001',
      ref: 'refs/heads/main',
      commit: COMMIT,
    });
    expect(report.checks[0]).toMatchObject({
      signer: 'https://github.com/acme/waybill/.github/workflows/release.yml@refs/tags/v1.2.3',
      runUrl: 'https://github.com/acme/claims-api/actions/runs/7/attempts/1',
      details: { 'git-sha': COMMIT },
    });
  });

  it('passes on a registry without the referrers API', async () => {
    const service = world.platform.service('registry');
    service.referrersApi = false;
    try {
      const image = await pushImage(world.registry);
      await release(world, image);
      expect(await failures(image)).toEqual([]);
    } finally {
      service.referrersApi = true;
    }
  });

  it('passes with a signed timestamp alone only where the log is optional', async () => {
    const image = await pushImage(world.registry);
    await release(world, image, { rekor: 0, transparencyLog: 'prefer' });
    expect(await failures(image, { transparencyLog: 'optional' })).toEqual([]);
    expect(await failures(image)).toEqual(all('TLOG_MISSING'));
  });

  it('passes on an index and on each of its platforms', async () => {
    const { index, children } = await pushIndex(world.registry, ['amd64', 'arm64']);
    await release(world, index, { children });
    for (const image of [index, ...children]) expect(await failures(image)).toEqual([]);
    expect((await verify(index)).platforms.map(({ platform }) => platform)).toEqual([
      'linux/amd64',
      'linux/arm64',
    ]);
  });
});

describe('a digest that is not an image', () => {
  it('is refused when it is evidence itself', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    const { referrers } = await world.registry.listReferrers(image.digest);
    await expect(verify(referrers[0] as Descriptor)).rejects.toMatchObject({ code: 'WAYBILL_NOT_AN_IMAGE' });
  });

  it('is told apart from one that is not there', async () => {
    const missing = { mediaType: '', digest: `sha256:${'9'.repeat(64)}` as const, size: 0 };
    await expect(verify(missing)).rejects.toMatchObject({ code: 'WAYBILL_IMAGE_UNKNOWN' });
  });
});

describe('missing evidence', () => {
  it('refuses an image that nobody signed', async () => {
    expect(await failures(await pushImage(world.registry))).toEqual([
      'signature: SIGNATURE_MISSING',
      'provenance: EVIDENCE_MISSING',
      'sbom: EVIDENCE_MISSING',
      'gate: EVIDENCE_MISSING',
      'tests: EVIDENCE_MISSING',
    ]);
  });

  it('does not take an attestation for a signature', async () => {
    const image = await pushImage(world.registry);
    await release(world, image, { only: [predicateTypes.cyclonedx] });
    expect(await failures(image, { required: [{ kind: 'signature' }] })).toEqual([
      'signature: SIGNATURE_TYPE',
    ]);
  });

  it('refuses everything when nothing is required', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    expect(await failures(image, { required: [] })).toEqual(['evidence: EVIDENCE_MISSING']);
  });

  it('does not count evidence of another image', async () => {
    const [image, other] = await Promise.all([pushImage(world.registry), pushImage(world.registry)]);
    const signed = await release(world, other);
    const { attachAll } = await import('./release.ts');
    await attachAll(world.registry, [image], signed);
    expect(await failures(image)).toEqual(all('SUBJECT_MISMATCH'));
  });
});

describe('who signed', () => {
  it.each([
    [
      'IDENTITY_SAN',
      'the workflow of another repository',
      {
        repository: 'acme/other',
        repository_id: '2002',
        workflow_ref: 'acme/other/.github/workflows/sign.yml@refs/heads/main',
        job_workflow_ref: 'acme/other/.github/workflows/sign.yml@refs/heads/main',
      },
    ],
    [
      'IDENTITY_SAN',
      'a repository whose name begins like that of the builder',
      { job_workflow_ref: 'acme/waybill-evil/.github/workflows/release.yml@refs/tags/v1.2.3' },
    ],
    [
      'IDENTITY_SAN',
      'another workflow of the builder',
      { job_workflow_ref: 'acme/waybill/.github/workflows/other.yml@refs/tags/v1.2.3' },
    ],
    [
      'IDENTITY_BUILDER_REF',
      'the builder at a branch',
      { job_workflow_ref: 'acme/waybill/.github/workflows/release.yml@refs/heads/evil' },
    ],
    [
      'IDENTITY_REPO_ID',
      'a run of another repository that calls the builder',
      {
        repository: 'acme/other',
        repository_id: '2002',
        workflow_ref: 'acme/other/.github/workflows/release.yml@refs/heads/main',
      },
    ],
    ['IDENTITY_REPO_ID', 'a repository that has taken over the name', { repository_id: '999' }],
    [
      'IDENTITY_SOURCE_REF',
      'a run of a branch that may not be released',
      {
        ref: 'refs/heads/evil',
        workflow_ref: 'acme/claims-api/.github/workflows/release.yml@refs/heads/evil',
      },
    ],
    ['IDENTITY_TRIGGER', 'a run of a pull request', { event_name: 'pull_request_target' }],
    ['IDENTITY_RUNNER', 'a runner of somebody', { runner_environment: 'self-hosted' }],
  ])('%s: %s', async (code, _what, claims) => {
    const image = await pushImage(world.registry);
    await release(world, image, { claims: claims as unknown as Record<string, string> });
    expect(await failures(image)).toEqual(all(code));
  });

  it('IDENTITY_ISSUER: another OIDC issuer', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    expect(await failures(image, { issuer: 'https://token.actions.githubusercontent.com' })).toEqual(
      all('IDENTITY_ISSUER'),
    );
  });

  it('IDENTITY_BUILDER_DIGEST: the builder at another commit', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    const builder = { workflow: 'acme/waybill/.github/workflows/release.yml', refs: ['refs/tags/v*'] };
    expect(await failures(image, { builders: [{ ...builder, digests: ['9'.repeat(40)] }] })).toEqual(
      all('IDENTITY_BUILDER_DIGEST'),
    );
  });

  it('has no case in owner and name, as GitHub has none', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    const report = await failures(image, {
      builders: [{ workflow: 'ACME/Waybill/.github/workflows/release.yml', refs: ['refs/tags/v*'] }],
    });
    expect(report).toEqual([]);
  });

  it('counts the evidence of a trusted builder beside that of a stranger', async () => {
    const image = await pushImage(world.registry);
    await release(world, image, { claims: { repository_id: '999', run_id: '8' } });
    await release(world, image);
    const report = await verify(image);
    expect(report.passed).toBe(true);
    expect(report.rejected.map(({ code }) => code)).toEqual(Array(5).fill('IDENTITY_REPO_ID'));
  });
});

describe('what is said', () => {
  it('EVIDENCE_CONTRADICTS: two provenances of two runs', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    await release(world, image, { claims: { run_id: '8' }, only: [predicateTypes.provenance] });
    const report = await verify(image);
    expect(report.checks.find(({ kind }) => kind === 'provenance')).toMatchObject({
      code: 'EVIDENCE_CONTRADICTS',
      reason: expect.stringMatching(
        /2 statements differ: run .*\/runs\/[78] of commit .* and run .*\/runs\/[78]/,
      ),
    });
  });

  it('takes two attempts of one run for one build', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    await release(world, image, { claims: { run_attempt: '2' }, only: [predicateTypes.provenance] });
    expect(await failures(image)).toEqual([]);
  });

  it('EVIDENCE_CONTRADICTS: a verdict that fails beside one that passes', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    await release(world, image, { gate: gateVerdict({ verdict: 'fail' }), only: [predicateTypes.gate] });
    expect(await failures(image)).toEqual(['gate: EVIDENCE_CONTRADICTS']);
  });

  it.each(['fail', 'indeterminate'] as const)('GATE_NOT_PASSED: a verdict that is %s', async (verdict) => {
    const image = await pushImage(world.registry);
    const reasons = [{ code: 'GATE_NO_PROOF_OF_SCAN', text: '0 of 41 files read' }];
    await release(world, image, { gate: gateVerdict({ verdict, reasons }) });
    const report = await verify(image);
    expect(report.checks.find(({ kind }) => kind === 'gate')).toMatchObject({
      code: 'GATE_NOT_PASSED',
      reason: `the verdict of the gate is ${verdict}: 0 of 41 files read`,
    });
  });

  it.each([
    ['commit', { commit: '7'.repeat(40) }],
    ['repository id', { repositoryId: '999' }],
    ['repository', { repository: 'acme/other' }],
  ])('VERDICT_SUBJECT: a verdict about another %s', async (_what, overrides) => {
    const image = await pushImage(world.registry);
    await release(world, image, { gate: gateVerdict(overrides) });
    expect(await failures(image)).toEqual(['gate: VERDICT_SUBJECT']);
  });

  it('GATE_POLICY: a verdict under another policy', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    const required = [{ kind: 'gate' as const, policyDigests: [`sha256:${'8'.repeat(64)}`] }];
    expect(await failures(image, { required })).toEqual(['gate: GATE_POLICY']);
  });

  it('SBOM_SUBJECT: a bill of materials of another image', async () => {
    const image = await pushImage(world.registry);
    await release(world, image, { sbom: cyclonedx(`sha256:${'8'.repeat(64)}`) });
    expect(await failures(image)).toEqual(['sbom: SBOM_SUBJECT']);
  });

  it('SBOM_SUBJECT: the bill of one platform attached to the index', async () => {
    const { index, children } = await pushIndex(world.registry, ['amd64', 'arm64']);
    await release(world, index, { children, sbom: cyclonedx(children[0]?.digest ?? '') });
    expect(await failures(index)).toEqual(['sbom: SBOM_SUBJECT']);
  });

  it('SBOM_INCOMPLETE: a bill of nothing, or of less than is asked for', async () => {
    const image = await pushImage(world.registry);
    await release(world, image, { sbom: { ...cyclonedx(image.digest), components: [] } });
    expect(await failures(image)).toEqual(['sbom: SBOM_INCOMPLETE']);
    const asking = (minimumComponents: number) => [{ kind: 'sbom' as const, minimumComponents }];
    expect(await failures(image, { required: asking(0) })).toEqual([]);
    expect(await failures(image, { required: asking(2) })).toEqual(['sbom: SBOM_INCOMPLETE']);
  });

  it('TESTS_NOT_PASSED: fewer tests than required', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    expect(await failures(image, { required: [{ kind: 'tests', minimumTests: 4 }] })).toEqual([
      'tests: TESTS_NOT_PASSED',
    ]);
  });
});

describe('which platforms', () => {
  it('PLATFORM_UNCOVERED: a platform that was added later', async () => {
    const { index, children } = await pushIndex(world.registry, ['amd64', 'arm64']);
    // Attested are the index and one platform alone.
    await release(world, index, { children: children.slice(0, 1) });
    const report = await verify(index);
    expect(report.checks.map(({ code }) => code)).toEqual(Array(5).fill('PLATFORM_UNCOVERED'));
    expect(report.checks[0]?.reason).toContain(`linux/arm64 (${children[1]?.digest})`);
  });

  it('an index that a stranger has put a platform into is none that it belongs to', async () => {
    const { index, children } = await pushIndex(world.registry, ['amd64', 'arm64']);
    const [amd64] = children;
    if (!amd64) throw new Error('no platform');
    const platform = { os: 'linux', architecture: 'amd64' };
    const manifests = [{ ...amd64, platform }];
    const content = { schemaVersion: 2, mediaType: index.mediaType, manifests };
    const theirs = await pushManifest(world.registry, content, index.mediaType);
    await release(world, theirs, { children: [amd64], claims: { repository: 'mallory/claims-api' } });
    await release(world, index, { children });
    expect(await failures(amd64)).toEqual([]);
  });
});

describe('when', () => {
  it('EVIDENCE_TOO_OLD: older than allowed, by the signed time', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    const required = [{ kind: 'gate' as const, maxAgeSeconds: 3600 }];
    expect(await failures(image, { required })).toEqual([]);
    const later = new Date(Date.now() + 3700_000);
    expect(await failures(image, { required }, later)).toEqual(['gate: EVIDENCE_TOO_OLD']);
  });

  it('TIMESTAMP_FUTURE: signed in the future', async () => {
    const image = await pushImage(world.registry);
    await release(world, image);
    const earlier = new Date(Date.now() - 3600_000);
    expect(await failures(image, {}, earlier)).toEqual(all('TIMESTAMP_FUTURE'));
  });
});
