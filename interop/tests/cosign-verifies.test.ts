/** cosign 3 and 2 over what the shipped bundle wrote on the embedded Sigstore: both logs, with the referrers API and without. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cosignVerify, cosignVerifyAttestation } from '../lib/cosign.ts';
import { type EmbeddedSite, embeddedSite } from '../lib/embedded-site.ts';
import { said } from '../lib/programs.ts';
import { ATTESTATIONS, type Log, push, type Release, release, SIGNATURE_ALONE } from '../lib/release.ts';

describe.each([
  ['with the referrers API', true],
  ['without the referrers API', false],
])('a release on a registry %s', (_, referrersApi) => {
  let site: EmbeddedSite;
  const released = new Map<Log, Release>();
  const of = (log: Log): Release => {
    const found = released.get(log);
    if (!found) throw new Error(`nothing was released with ${log}`);
    return found;
  };
  beforeAll(async () => {
    site = await embeddedSite({ referrersApi });
    for (const log of ['rekor-v1', 'rekor-v2'] as const) released.set(log, await release(site, { log }));
  });
  afterAll(() => site.stop());

  describe.each(['rekor-v1', 'rekor-v2'] as const)('entered in %s', (log) => {
    it.each(['cosign', 'cosign-2'] as const)('has a signature for %s', async (program) => {
      expect(said(await cosignVerify(site, of(log).image, { program }))).toBe('accepted');
    });

    it('has a signature for both where nothing else is attached', async () => {
      const { image } = await release(site, { log, inputs: SIGNATURE_ALONE });
      for (const program of ['cosign', 'cosign-2'] as const)
        expect(said(await cosignVerify(site, image, { program }))).toBe('accepted');
    });

    it.each(ATTESTATIONS)('has the attestation %s for both', async (type) => {
      for (const program of ['cosign', 'cosign-2'] as const) {
        const ran = await cosignVerifyAttestation(site, of(log).image, type, { program });
        expect(said(ran)).toBe('accepted');
      }
    });

    it('is refused under another identity and another issuer', async () => {
      const identity = 'https://github.com/acme/other/.github/workflows/release.yml@refs/heads/main';
      expect(said(await cosignVerify(site, of(log).image, { identity }))).toContain('expected SAN value');
      const issuer = 'https://token.actions.githubusercontent.com';
      expect(said(await cosignVerify(site, of(log).image, { issuer }))).toContain('expected issuer value');
    });

    it('carries the annotations that a verifier may ask for', async () => {
      const asked = (annotation: string) =>
        cosignVerify(site, of(log).image, { options: ['--annotations', annotation] });
      expect(said(await asked(`git-sha=${'a'.repeat(40)}`))).toBe('accepted');
      expect((await asked('git-sha=other')).status).not.toBe(0);
    });

    it('has no attestation of a type that was not made', async () => {
      const ran = await cosignVerifyAttestation(site, of(log).image, 'https://example.com/other/v1');
      expect(ran.status).not.toBe(0);
    });
  });

  it('covers the index and each of its platforms', async () => {
    const { digest, platforms } = await release(site, { log: 'rekor-v2', architectures: ['amd64', 'arm64'] });
    expect(platforms).toHaveLength(2);
    for (const covered of [digest, ...platforms]) {
      const image = `${site.repository}@${covered}`;
      expect(said(await cosignVerify(site, image))).toBe('accepted');
      expect(said(await cosignVerifyAttestation(site, image, 'https://slsa.dev/provenance/v1'))).toBe(
        'accepted',
      );
    }
  });

  it('is not lent to an image that nobody signed', async () => {
    const { image } = await push(site);
    expect((await cosignVerify(site, image)).status).not.toBe(0);
  });
});
