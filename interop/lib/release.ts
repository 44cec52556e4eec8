/** The shipped bundles, run as a release does it: push an image, sign and attest it, verify its evidence. */
import { readFileSync } from 'node:fs';
import { type ActionRun, runAction } from '@waybill/test-harness';
import { newFile } from './folder.ts';
import { type Layout, ociLayout } from './oci-layout.ts';

export const COMMIT = 'a'.repeat(40);
/** The reusable workflow whose path is the signing identity. */
export const WORKFLOW = 'acme/waybill/.github/workflows/release.yml';
export const BUILDER_REF = 'refs/tags/v1.2.3';
export const IDENTITY = `https://github.com/${WORKFLOW}@${BUILDER_REF}`;
/** Predicate types of a full release. */
export const ATTESTATIONS = [
  'https://cyclonedx.org/bom',
  'https://in-toto.io/attestation/svr/v0.1',
  'https://in-toto.io/attestation/test-result/v0.1',
  'https://slsa.dev/provenance/v1',
] as const;

/** Claims of the release job; they agree with the variables that the harness sets. */
export const claims: Record<string, string> = {
  sub: 'repo:acme/claims-api:ref:refs/heads/main',
  repository: 'acme/claims-api',
  repository_id: '1001',
  repository_owner: 'acme',
  repository_owner_id: '42',
  repository_visibility: 'private',
  ref: 'refs/heads/main',
  ref_type: 'branch',
  sha: COMMIT,
  event_name: 'push',
  workflow: 'release',
  workflow_ref: 'acme/claims-api/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: COMMIT,
  job_workflow_ref: `${WORKFLOW}@${BUILDER_REF}`,
  job_workflow_sha: 'b'.repeat(40),
  runner_environment: 'github-hosted',
  run_id: '7',
  run_number: '3',
  run_attempt: '1',
  actor: 'dev',
  actor_id: '500',
};

/** Which transparency log a release is entered in. */
export type Log = 'rekor-v1' | 'rekor-v2';

/** An issuer, a Sigstore instance and a registry: where a release takes place. */
export interface Site {
  /** OIDC issuer of the signing jobs. */
  issuer: string;
  /** `HOST:PORT/acme/claims-api` */
  repository: string;
  /** DOCKER_CONFIG with a login; empty where the registry asks for none. */
  login: Record<string, string>;
  /** Path of the trusted root. */
  trustedRoot: string;
  /** Path of the signing config. */
  signingConfig(log: Log): string;
  /** Variables with which a job may ask for its ID token. */
  job(overrides?: Record<string, string>): Record<string, string>;
  stop(): Promise<void>;
}

export interface Pushed extends Layout {
  /** `registry/repository@sha256:...` */
  image: string;
  /** The run of push-image. */
  run: ActionRun;
}

export interface Release extends Pushed {
  /** The run of sign-and-attest. */
  signed: ActionRun;
}

/** Pushes a new image with the shipped bundle. Throws when that fails. */
export async function push(site: Site, ...architectures: string[]): Promise<Pushed> {
  const layout = ociLayout(...architectures);
  const run = await pushLayout(site, layout.folder);
  return { ...layout, run, image: `${site.repository}@${layout.digest}` };
}

/** Pushes the image of a folder or tar file in OCI layout with the shipped bundle. Throws when that fails. */
export async function pushLayout(site: Site, layout: string): Promise<ActionRun> {
  const run = await runAction('push-image', {
    inputs: { image: layout, repository: site.repository },
    env: { ...site.login, GITHUB_SHA: randomCommit() },
  });
  return held(run);
}

export interface SignOptions {
  log?: Log;
  /** Replace those of a full release; '' takes one away. */
  inputs?: Record<string, string>;
}

/** Inputs that leave nothing of a release but its signature. */
export const SIGNATURE_ALONE = { sbom: '', 'gate-verdict': '', 'test-results': '', provenance: 'false' };

/** Pushes a new image and gives it all the evidence of a release. Throws when that fails. */
export async function release(
  site: Site,
  options: SignOptions & { architectures?: string[] } = {},
): Promise<Release> {
  const pushed = await push(site, ...(options.architectures ?? []));
  return { ...pushed, signed: await sign(site, pushed, options) };
}

/** Gives an image that was pushed all the evidence of a release, with the shipped bundle. Throws when that fails. */
export async function sign(
  site: Site,
  { image, digest, run }: Pushed,
  options: SignOptions = {},
): Promise<ActionRun> {
  const inputs: Record<string, string> = {
    image,
    receipt: receiptOfThisCommit(run),
    sbom: sbom(digest),
    'gate-verdict': gateVerdict(),
    'test-results': newFile('tests.xml', JUNIT),
    annotations: `git-sha=${COMMIT}`,
    'signing-config': site.signingConfig(options.log ?? 'rekor-v1'),
    'trusted-root': site.trustedRoot,
    ...options.inputs,
  };
  const signed = await runAction('sign-and-attest', {
    inputs: Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== '')),
    env: { ...site.login, ...site.job() },
  });
  return held(signed);
}

/** Verifies an image with the shipped bundle, under a policy that requires these kinds of evidence. */
export function verifyEvidence(site: Site, image: string, required: readonly string[]): Promise<ActionRun> {
  return runAction('verify-evidence', {
    inputs: {
      image,
      policy: newFile('delivery-policy.yml', policy(site, required)),
      service: 'claims-api',
      environment: 'dev',
      'trusted-root': site.trustedRoot,
    },
    env: { ...site.login },
  });
}

/** `kind CODE` of each check in the report, in the order of the policy. */
export function checksOf(run: ActionRun): string[] {
  const path = run.outputs.report;
  if (!path) return [errorOf(run)];
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    checks: { kind: string; code: string; reason: string }[];
  };
  return report.checks.map(({ kind, code, reason }) =>
    code === 'OK' ? `${kind} OK` : `${kind} ${code}: ${reason}`,
  );
}

export function errorOf(run: ActionRun): string {
  return run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ properties, message }) => `${properties.title ?? ''}: ${message}`)
    .join('\n');
}

function held(run: ActionRun): ActionRun {
  if (run.exitCode !== 0) throw new Error(errorOf(run) || run.log);
  return run;
}

/** A commit is pushed once; each image here is of another one. */
function randomCommit(): string {
  return Array.from({ length: 40 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
}

/** The receipt of a push, as a run that builds `COMMIT` would have written it. */
function receiptOfThisCommit(run: ActionRun): string {
  const receipt = JSON.parse(readFileSync(run.outputs.receipt ?? '', 'utf8')) as { source: object };
  return newFile('receipt.json', { ...receipt, source: { ...receipt.source, commit: COMMIT } });
}

export function sbom(digest: string): string {
  return newFile('sbom.cdx.json', {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { type: 'container', name: 'claims-api', version: digest } },
    components: [{ type: 'library', name: 'left', version: '1.0.0' }],
  });
}

function gateVerdict(): string {
  return newFile('verdict.json', {
    schema: 'waybill/gate-verdict/v1',
    verdict: 'pass',
    repository: claims.repository,
    repositoryId: claims.repository_id,
    commit: COMMIT,
    tree: 'c'.repeat(40),
    ref: claims.ref,
    run: { id: claims.run_id, attempt: claims.run_attempt },
    evaluatedAt: '2026-01-01T00:00:00Z',
    policy: { path: '.waybill/gate.yml', revision: COMMIT, digest: `sha256:${'d'.repeat(64)}` },
    tools: [
      {
        name: 'checkov',
        version: '3.3.30',
        filesExpected: 4,
        filesRead: 4,
        rulesEvaluated: 120,
        parseErrors: 0,
      },
    ],
    counts: { critical: 0, high: 0, medium: 1, low: 2, unknown: 0, excepted: 0 },
    reasons: [],
    reports: [],
  });
}

const JUNIT = `<?xml version="1.0"?>
<testsuites><testsuite name="sum" tests="1"><testcase name="adds" classname="sum"/></testsuite></testsuites>`;

function policy(site: Site, required: readonly string[]): string {
  return `version: 1
trust:
  issuer: ${site.issuer}
  builders:
    - workflow: ${WORKFLOW}
      refs: ["refs/tags/v*"]
evidence:
  release: [${required.join(', ')}]
environments:
  - { name: dev, merge: direct, evidence: release }
services:
  claims-api:
    image: ${site.repository}
    source: { repository: acme/claims-api, repository-id: "1001", refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/kustomization.yaml, image: claims-api }
`;
}
