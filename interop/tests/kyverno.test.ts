/**
 * Kyverno (verifyImages, type Cosign), as a cluster runs it, on what the shipped `sign-and-attest` writes: keyless, with the roots and keys
 * of a private instance. Skipped in sight where the program is not at hand; `layouts` holds what it reads to its form everywhere.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { filledIn, resourceIn } from '../lib/commands.ts';
import { embeddedSite } from '../lib/embedded-site.ts';
import { clusterPolicy, kyvernoApply } from '../lib/kyverno.ts';
import { isAtHand, type Ran } from '../lib/programs.ts';
import {
  ATTESTATIONS,
  BUILDER_REF,
  COMMIT,
  push,
  type Release,
  release,
  SIGNATURE_ALONE,
  type Site,
} from '../lib/release.ts';
import { services, trustTexts } from '../lib/trust-files.ts';

const CONTRACT = join(import.meta.dirname, '../../docs/verification-contract.md');
const OTHER_IDENTITY = 'https://github.com/acme/other/.github/workflows/release.yml@refs/heads/main';

/** Its summary counts the rules of a pod that passed and failed; a policy that it could not use is an error. */
const counts = ({ stdout }: Ran): string =>
  /pass: \d+, fail: \d+, warn: \d+, error: \d+/.exec(stdout)?.[0] ?? stdout;
const ACCEPTED = 'pass: 2, fail: 0, warn: 0, error: 0';
/** The rule that verifies fails, and so does the one that asks for a verified image. */
const REFUSED = /^pass: 0, fail: [12], warn: 0, error: 0$/;

const suite = isAtHand('kyverno') ? describe : describe.skip;

suite.each([true, false])('Kyverno, on a registry whose referrers API is there: %s', (referrersApi) => {
  let site: Site;
  let released: Release;
  beforeAll(async () => {
    site = await embeddedSite({ referrersApi });
    released = await release(site, { architectures: ['amd64', 'arm64'] });
  });
  afterAll(() => site?.stop());

  it('admits an index and each of its platforms', async () => {
    for (const digest of [released.digest, ...released.platforms])
      expect(counts(await kyvernoApply(site, clusterPolicy(site), `${site.repository}@${digest}`))).toBe(
        ACCEPTED,
      );
  });

  it('finds every attestation, and reads the predicate of the provenance and of the gate', async () => {
    const attestations = ATTESTATIONS.map((type) => ({ type }));
    expect(counts(await kyvernoApply(site, clusterPolicy(site, { attestations }), released.image))).toBe(
      ACCEPTED,
    );
    const asked = (commit: string) => [
      {
        type: 'https://slsa.dev/provenance/v1',
        conditions: [
          {
            key: '{{ buildDefinition.buildType }}',
            value: 'https://actions.github.io/buildtypes/workflow/v1',
          },
          { key: '{{ buildDefinition.resolvedDependencies[0].digest.gitCommit }}', value: commit },
        ],
      },
    ];
    const applied = (commit: string) =>
      kyvernoApply(site, clusterPolicy(site, { attestations: asked(commit) }), released.image);
    expect(counts(await applied(COMMIT))).toBe(ACCEPTED);
    expect(counts(await applied('f'.repeat(40)))).toMatch(REFUSED);
  });

  it('admits by the policy of the verification contract, with the trust of a private instance', async () => {
    const text = readFileSync(CONTRACT, 'utf8');
    const { authority, log, certificateLog } = trustTexts(site);
    const applied = (owner: string) => {
      const filled = filledIn(resourceIn(text, 'ClusterPolicy'), {
        OWNER: owner,
        'release.yml@REF': `release.yml@${BUILDER_REF}`,
        'https://token.actions.githubusercontent.com': site.issuer,
        'https://rekor.sigstore.dev': services(site).log,
        'REGISTRY/REPOSITORY': site.repository,
      });
      const policy = JSON.parse(JSON.stringify(parse(filled)), (key, value) =>
        key === 'keyless'
          ? {
              ...value,
              roots: authority,
              rekor: { ...value.rekor, pubkey: log },
              ctlog: { pubkey: certificateLog },
            }
          : value,
      ) as object;
      return kyvernoApply(site, policy, released.image);
    };
    expect(counts(await applied('acme'))).toBe(ACCEPTED);
    expect(counts(await applied('other'))).toMatch(REFUSED);
  });

  it('refuses another workflow, another issuer, an attestation that is not there', async () => {
    const attestations = [{ type: 'https://slsa.dev/verification_summary/v1' }];
    for (const demand of [
      { identity: OTHER_IDENTITY },
      { issuer: 'https://token.actions.githubusercontent.com' },
      { attestations },
    ])
      expect(counts(await kyvernoApply(site, clusterPolicy(site, demand), released.image))).toMatch(REFUSED);
  });

  it('refuses an image that nobody signed, and one that has bundles alone', async () => {
    const { image } = await push(site);
    expect(counts(await kyvernoApply(site, clusterPolicy(site), image))).toMatch(REFUSED);
    const bundles = await release(site, { inputs: { ...SIGNATURE_ALONE, format: 'bundle' } });
    const ran = await kyvernoApply(site, clusterPolicy(site), bundles.image);
    expect(counts(ran)).toMatch(REFUSED);
    expect(ran.stdout).toContain('no signatures found');
  });
});
