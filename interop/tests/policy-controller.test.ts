/**
 * policy-controller, by its own tester, on the tags that the shipped `sign-and-attest` writes: keyless, with the trust root of a private
 * instance. Skipped in sight where the program is not at hand; `layouts` holds what it reads to its form everywhere.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { filledIn, resourceIn } from '../lib/commands.ts';
import { embeddedSite } from '../lib/embedded-site.ts';
import { imagePolicy, policyTest, TRUST_ROOT } from '../lib/policy-controller.ts';
import { isAtHand, said } from '../lib/programs.ts';
import {
  ATTESTATIONS,
  BUILDER_REF,
  push,
  type Release,
  release,
  SIGNATURE_ALONE,
  type Site,
} from '../lib/release.ts';
import { services } from '../lib/trust-files.ts';

const CONTRACT = join(import.meta.dirname, '../../docs/verification-contract.md');
const OTHER_IDENTITY = 'https://github.com/acme/other/.github/workflows/release.yml@refs/heads/main';

const suite = isAtHand('policy-tester') ? describe : describe.skip;

suite.each([true, false])('policy-controller, with the referrers API: %s', (referrersApi) => {
  let site: Site;
  let released: Release;
  beforeAll(async () => {
    site = await embeddedSite({ referrersApi });
    released = await release(site, { architectures: ['amd64', 'arm64'] });
  });
  afterAll(() => site?.stop());

  it('admits an index and each of its platforms, by signature and by every attestation', async () => {
    for (const digest of [released.digest, ...released.platforms])
      for (const demand of [{}, { attestations: ATTESTATIONS }]) {
        const ran = await policyTest(site, imagePolicy(site, demand), `${site.repository}@${digest}`);
        expect(said(ran)).toBe('accepted');
      }
  });

  it('admits by the policy of the verification contract, with the trust of a private instance', async () => {
    const text = readFileSync(CONTRACT, 'utf8');
    const tested = (owner: string) => {
      const filled = filledIn(resourceIn(text, 'ClusterImagePolicy'), {
        OWNER: owner,
        'release.yml@REF': `release.yml@${BUILDER_REF}`,
        'https://token.actions.githubusercontent.com': site.issuer,
        'https://fulcio.sigstore.dev': services(site).authority,
        'https://rekor.sigstore.dev': services(site).log,
        'REGISTRY/REPOSITORY': site.repository,
      });
      const policy = JSON.parse(JSON.stringify(parse(filled)), (key, value) =>
        key === 'keyless' || key === 'ctlog' ? { ...value, trustRootRef: TRUST_ROOT } : value,
      ) as object;
      return policyTest(site, policy, released.image);
    };
    expect(said(await tested('acme'))).toBe('accepted');
    expect(said(await tested('other'))).toContain('none of the expected identities matched');
  });

  it('refuses another workflow and another issuer', async () => {
    for (const demand of [
      { identity: OTHER_IDENTITY },
      { issuer: 'https://token.actions.githubusercontent.com' },
    ])
      expect(said(await policyTest(site, imagePolicy(site, demand), released.image))).toContain(
        'none of the expected identities matched',
      );
  });

  it('refuses when an attestation is not there', async () => {
    const policy = imagePolicy(site, { attestations: ['https://slsa.dev/verification_summary/v1'] });
    expect(said(await policyTest(site, policy, released.image))).toContain('no matching attestations');
  });

  it('refuses an image that nobody signed, and one that has bundles alone', async () => {
    const { image } = await push(site);
    const bundles = await release(site, { inputs: { ...SIGNATURE_ALONE, format: 'bundle' } });
    for (const one of [image, bundles.image])
      expect(said(await policyTest(site, imagePolicy(site), one))).toContain('no signatures found');
  });
});
