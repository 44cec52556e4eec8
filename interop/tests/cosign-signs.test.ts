/** Waybill's strict verifier over what real `cosign sign` and `cosign attest` wrote, keyless, on the embedded Sigstore. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  cosignAttest,
  cosignSign,
  cosignSignWithKey,
  cosignVerify,
  cosignVerifyWithKey,
} from '../lib/cosign.ts';
import { type EmbeddedSite, embeddedSite } from '../lib/embedded-site.ts';
import { said } from '../lib/programs.ts';
import { checksOf, push, sbom, verifyEvidence } from '../lib/release.ts';

describe.each([
  ['with the referrers API', true],
  ['without the referrers API', false],
])('cosign on a registry %s', (_, referrersApi) => {
  let site: EmbeddedSite;
  beforeAll(async () => {
    site = await embeddedSite({ referrersApi });
  });
  afterAll(() => site.stop());

  describe.each(['rekor-v1', 'rekor-v2'] as const)('with %s', (log) => {
    it('signs: a signature, when the identity is trusted', async () => {
      const { image } = await push(site);
      expect(said(await cosignSign(site, log, image))).toBe('accepted');
      const verified = await verifyEvidence(site, image, ['signature']);
      expect(checksOf(verified)).toEqual(['signature OK']);
      expect(verified.exitCode).toBe(0);
      expect(verified.outputs.verified).toBe('true');
    });

    it('signs as the workflow of another repository: refused', async () => {
      const { image } = await push(site);
      const job_workflow_ref = 'acme/other/.github/workflows/release.yml@refs/heads/main';
      expect(said(await cosignSign(site, log, image, { job_workflow_ref }))).toBe('accepted');
      const verified = await verifyEvidence(site, image, ['signature']);
      expect(checksOf(verified)).toEqual([expect.stringContaining('signature IDENTITY_')]);
      expect(verified.outputs.verified).toBe('false');
      expect(verified.exitCode).toBe(1);
    });

    it('signs for a caller with the right name and another id: refused', async () => {
      const { image } = await push(site);
      expect(said(await cosignSign(site, log, image, { repository_id: '6666' }))).toBe('accepted');
      expect(checksOf(await verifyEvidence(site, image, ['signature']))).toEqual([
        expect.stringContaining('signature IDENTITY_'),
      ]);
    });

    it('signs with a bare key, which cosign accepts: refused', async () => {
      const { image } = await push(site);
      const { ran, publicKey } = await cosignSignWithKey(site, log, image);
      expect(said(ran)).toBe('accepted');
      expect(said(await cosignVerifyWithKey(site, image, publicKey))).toBe('accepted');
      expect(checksOf(await verifyEvidence(site, image, ['signature']))).toEqual([
        expect.stringContaining('signature KEY_NOT_TRUSTED'),
      ]);
    });

    it('attests an SBOM: an SBOM, and no signature, though cosign takes it for one', async () => {
      const { image, digest } = await push(site);
      const predicate = { type: 'cyclonedx', file: sbom(digest) };
      expect(said(await cosignAttest(site, log, image, predicate))).toBe('accepted');
      expect(said(await cosignVerify(site, image))).toBe('accepted');
      const verified = await verifyEvidence(site, image, ['signature', 'sbom']);
      expect(checksOf(verified)).toEqual([expect.stringContaining('signature SIGNATURE_TYPE'), 'sbom OK']);
      expect(verified.exitCode).toBe(1);
    });

    it('attests the SBOM of another image: refused', async () => {
      const { image } = await push(site);
      const predicate = { type: 'cyclonedx', file: sbom(`sha256:${'e'.repeat(64)}`) };
      expect(said(await cosignAttest(site, log, image, predicate))).toBe('accepted');
      expect(checksOf(await verifyEvidence(site, image, ['sbom']))).toEqual([
        expect.stringMatching(/^sbom SBOM_/),
      ]);
    });
  });

  it('signs twice: equal signatures both stand', async () => {
    const { image } = await push(site);
    for (const log of ['rekor-v1', 'rekor-v2'] as const)
      expect(said(await cosignSign(site, log, image))).toBe('accepted');
    expect(checksOf(await verifyEvidence(site, image, ['signature']))).toEqual(['signature OK']);
  });
});
