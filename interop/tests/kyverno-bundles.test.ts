/**
 * Kyverno (verifyImages, type SigstoreBundle) on the bundles that the shipped `sign-and-attest` writes, with the trusted root of a private instance from a
 * TUF repository of its own. Kyverno 1.13 reads entries of Rekor v1 alone, and none at position 0 of its log. Skipped in sight where the program is not at
 * hand; `layouts` holds what it reads to its form everywhere.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedSite } from '../lib/embedded-site.ts';
import { type Attestation, bundlePolicy, type Demand, kyvernoApply } from '../lib/kyverno.ts';
import { isAtHand, type Ran } from '../lib/programs.ts';
import {
  ATTESTATIONS,
  COMMIT,
  push,
  type Release,
  release,
  SIGNATURE_ALONE,
  type Site,
} from '../lib/release.ts';
import { type TufHome, tufHome } from '../lib/tuf-home.ts';

const OTHER_IDENTITY = 'https://github.com/acme/other/.github/workflows/release.yml@refs/heads/main';
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const ACCEPTED = 'pass: 2, fail: 0, warn: 0, error: 0';
const REFUSED = /^pass: 0, fail: [12], warn: 0, error: 0$/;
const counts = ({ stdout }: Ran): string =>
  /pass: \d+, fail: \d+, warn: \d+, error: \d+/.exec(stdout)?.[0] ?? stdout;

const suite = isAtHand('kyverno') ? describe : describe.skip;

suite.each([true, false])(
  'Kyverno and bundles, on a registry whose referrers API is there: %s',
  (referrersApi) => {
    let site: Site;
    let home: TufHome;
    let released: Release;
    beforeAll(async () => {
      site = await embeddedSite({ referrersApi });
      home = await tufHome(site);
      // Takes position 0 of the log.
      await release(site, { inputs: SIGNATURE_ALONE });
      released = await release(site, { architectures: ['amd64', 'arm64'], inputs: { format: 'bundle' } });
    });
    afterAll(async () => {
      await home?.stop();
      await site?.stop();
    });

    const applied = async (attestations: Attestation[], demand: Demand = {}, image = released.image) =>
      kyvernoApply(site, bundlePolicy(site, { ...demand, attestations }), image, home.env);

    it('admits an index and each of its platforms by the signature and every attestation', async () => {
      const all = [SIGNATURE, ...ATTESTATIONS].map((type) => ({ type }));
      for (const digest of [released.digest, ...released.platforms])
        expect(counts(await applied(all, {}, `${site.repository}@${digest}`))).toBe(ACCEPTED);
    });

    it('reads the predicate of the provenance', async () => {
      const key = '{{ buildDefinition.resolvedDependencies[0].digest.gitCommit }}';
      const from = (value: string) => [{ type: PROVENANCE, conditions: [{ key, value }] }];
      expect(counts(await applied(from(COMMIT)))).toBe(ACCEPTED);
      expect(counts(await applied(from('f'.repeat(40))))).toMatch(REFUSED);
    });

    it('refuses another workflow, another issuer, an attestation that is not there, an image that nobody signed', async () => {
      const provenance = [{ type: PROVENANCE }];
      expect(counts(await applied(provenance, { identity: OTHER_IDENTITY }))).toMatch(REFUSED);
      expect(
        counts(await applied(provenance, { issuer: 'https://token.actions.githubusercontent.com' })),
      ).toMatch(REFUSED);
      expect(counts(await applied([{ type: 'https://slsa.dev/verification_summary/v1' }]))).toMatch(REFUSED);
      const { image } = await push(site);
      expect(counts(await applied(provenance, {}, image))).toMatch(REFUSED);
    });
  },
);
