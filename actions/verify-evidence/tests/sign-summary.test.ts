/** One signed statement in place of all evidence: signed by the shipped verifier, checked by the shipped verifier. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActionRun, runAction } from '@waybill/test-harness';
import { errorOf, startWorld, type World } from '../../sign-and-attest/tests/world.ts';

const SUMMARY = 'https://slsa.dev/verification_summary/v1';
/** A run of the config repository that promotes. */
const PROMOTION = {
  repository: 'acme/config',
  repository_id: '3003',
  ref: 'refs/heads/main',
  event_name: 'workflow_dispatch',
  workflow_ref: 'acme/config/.github/workflows/promote.yml@refs/heads/main',
  job_workflow_ref: 'acme/waybill/.github/workflows/promote.yml@refs/tags/v1.2.3',
};

let world: World;
let signingConfig: string;
beforeAll(async () => {
  world = await startWorld();
  mkdirSync(join(world.folder, 'config/.git'), { recursive: true });
  writeFileSync(
    join(world.folder, 'config/root.json'),
    JSON.stringify(world.platform.service('sigstore').trustedRoot()),
  );
  signingConfig = world.file('signing.json', world.platform.service('sigstore').signingConfig({ rekor: 1 }));
});
afterAll(() => world.stop());

function policy(production = '[summary]', name = 'policy.yml', more = ''): string {
  const path = join(world.folder, 'config', name);
  writeFileSync(
    path,
    `version: 1
trust:
  issuer: ${world.platform.service('oidc').url}
  trusted-root: root.json
  builders:
    - { workflow: acme/waybill/.github/workflows/release.yml, refs: ["refs/tags/v*"] }
evidence:
  release: [signature, provenance, sbom, { kind: gate, max-age: 30d }, tests]
  staging: [signature, provenance]
  production: ${production}
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: staging, merge: auto, evidence: staging }
  - { name: production, merge: reviewed, approvals: 1, evidence: production }
services:
  claims-api:
    image: ${world.repository}
    source: { repository: acme/claims-api, repository-id: "1001", refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/kustomization.yaml, image: claims-api }
${more}`,
  );
  return path;
}

/** The verifier's run; with claims of a job it may sign. */
function run(
  digest: string,
  environment: string,
  policyPath: string,
  inputs: Record<string, string> = {},
  claims?: Record<string, string>,
): Promise<ActionRun> {
  return runAction('verify-evidence', {
    inputs: {
      image: `${world.repository}@${digest}`,
      policy: policyPath,
      service: 'claims-api',
      environment,
      ...inputs,
    },
    env: claims ? world.jobEnv(claims) : { DOCKER_CONFIG: join(world.folder, 'docker') },
  });
}
const sign = (digest: string, environment: string, policyPath: string, claims = {}) =>
  run(digest, environment, policyPath, { 'sign-summary': 'true', 'signing-config': signingConfig }, claims);
const summaries = (digest: string) =>
  world.referrers(digest).filter(({ predicateType }) => predicateType === SUMMARY);
const codesOf = (done: ActionRun) =>
  (JSON.parse(readFileSync(done.outputs.report ?? '', 'utf8')) as { checks: { code: string }[] }).checks.map(
    ({ code }) => code,
  );

async function released(label: string): Promise<string> {
  const { digest } = await world.pushImage(label);
  await world.sign(digest);
  return digest;
}

describe('a verification summary', () => {
  it('is signed for an index and its platforms, and is all that the next environment asks for', async () => {
    const { index, children } = await world.pushIndex(['amd64', 'arm64']);
    await world.sign(index.digest);
    const path = policy();
    const signed = await sign(index.digest, 'staging', path);
    expect(errorOf(signed)).toBe('\n');
    expect(signed.outputs.summary).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(signed.summary).toContain('Signed and attached: one verification summary for staging');
    for (const { digest } of [index, ...children]) {
      expect(summaries(digest)).toHaveLength(1);
      const checked = await run(digest, 'production', path);
      expect(errorOf(checked)).toBe('\n');
      expect(codesOf(checked)).toEqual(['OK']);
    }
    expect(signed.audit.filter(({ event }) => event === 'sign')).toHaveLength(1);
  });

  it('is found by a second run, and not written twice', async () => {
    const digest = await released('twice');
    const path = policy();
    const first = await sign(digest, 'staging', path);
    const second = await sign(digest, 'staging', path);
    expect(errorOf(second)).toBe('\n');
    expect(second.outputs.summary).toBe(first.outputs.summary);
    expect(second.summary).toContain('Signed before, and still standing');
    expect(summaries(digest)).toHaveLength(1);
  });

  it('counts by whom the policy names for it', async () => {
    const digest = await released('own builders');
    const path = policy(
      '[{ kind: summary, builders: [{ workflow: acme/waybill/.github/workflows/promote.yml, refs: ["refs/tags/v*"] }], source: { repository: acme/config, repository-id: "3003", refs: [refs/heads/main] } }]',
      'own.yml',
    );
    await sign(digest, 'staging', path);
    const byRelease = await run(digest, 'production', path);
    expect(codesOf(byRelease)).toEqual(['IDENTITY_SAN']);
    await sign(digest, 'staging', path, PROMOTION);
    expect(codesOf(await run(digest, 'production', path))).toEqual(['OK']);
  });

  it.each([
    ['VSA_POLICY', 'under an older policy', 'staging', '# another rule\n'],
    ['VSA_ENVIRONMENT', 'for another environment', 'dev', ''],
  ])('%s: one %s is refused', async (code, what, environment, more) => {
    const digest = await released(what);
    await sign(digest, environment, policy());
    const checked = await run(digest, 'production', policy('[summary]', 'changed.yml', more));
    expect(checked.exitCode).toBe(1);
    expect(codesOf(checked)).toEqual([code]);
    expect(errorOf(checked)).toContain(`WAYBILL_${code}`);
  });
});

describe('nothing is signed', () => {
  it('of an image that is refused', async () => {
    const { digest } = await world.pushImage('refused');
    const done = await sign(digest, 'staging', policy());
    expect(done.exitCode).toBe(1);
    expect(errorOf(done)).toContain('WAYBILL_EVIDENCE_REFUSED');
    expect(summaries(digest)).toEqual([]);
  });

  it('by a job that has no right to an identity', async () => {
    const digest = await released('no id-token');
    const done = await run(digest, 'staging', policy(), {
      'sign-summary': 'true',
      'signing-config': signingConfig,
    });
    expect(errorOf(done)).toContain('WAYBILL_ID_TOKEN_NO_PERMISSION');
    expect(summaries(digest)).toEqual([]);
  });

  it('when the certificate authority is not one of the trusted root', async () => {
    const digest = await released('other root');
    const other = await startWorld();
    try {
      const foreign = world.file('foreign.json', {
        ...world.platform.service('sigstore').signingConfig({ rekor: 1 }),
        caUrls: (other.platform.service('sigstore').signingConfig({ rekor: 1 }) as { caUrls: unknown })
          .caUrls,
      });
      other.platform.service('sigstore').trustIssuer({
        issuer: world.platform.service('oidc').url,
        kind: 'github-workflow',
      });
      const done = await run(
        digest,
        'staging',
        policy(),
        { 'sign-summary': 'true', 'signing-config': foreign },
        {},
      );
      expect(errorOf(done)).toContain('WAYBILL_SIGNED_NOT_VERIFIED');
      expect(summaries(digest)).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  it.each([
    [{ 'sign-summary': 'true', bundles: '.' }, '"sign-summary": goes not with "bundles"'],
    [{ 'signing-config': '/dev/null' }, '"signing-config": is for "sign-summary: true" alone'],
  ])('with inputs that contradict each other: %j', async (inputs, text) => {
    const done = await run(`sha256:${'1'.repeat(64)}`, 'staging', policy(), inputs);
    expect(errorOf(done)).toContain(text);
  });
});
