/**
 * The format of tags (.sig, .att), both ways: cosign 2 and 3 read what the shipped `sign-and-attest` wrote, the shipped `verify-evidence`
 * reads what they wrote. On registries with the referrers API and without, on the embedded Sigstore and on the real services.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  cosignAttestLegacy,
  cosignSign,
  cosignSignLegacy,
  cosignVerify,
  cosignVerifyAttestation,
} from '../lib/cosign.ts';
import { embeddedSite } from '../lib/embedded-site.ts';
import { privateSite } from '../lib/private-site.ts';
import { said } from '../lib/programs.ts';
import {
  ATTESTATIONS,
  checksOf,
  type Pushed,
  push,
  type Release,
  release,
  SIGNATURE_ALONE,
  type Site,
  sbom,
  sign,
  verifyEvidence,
} from '../lib/release.ts';
import { countsAt, withTagsAlone } from '../lib/tags.ts';

const ALL = ['signature', 'provenance', 'sbom', 'gate', 'tests'];
const OTHER_IDENTITY = 'https://github.com/acme/other/.github/workflows/release.yml@refs/heads/main';
const PROGRAMS = ['cosign', 'cosign-2'] as const;

describe.each([
  ['the embedded Sigstore and a registry with the referrers API', () => embeddedSite()],
  ['the embedded Sigstore and a registry without it', () => embeddedSite({ referrersApi: false })],
  ['the real services and the distribution registry', privateSite],
] as [string, () => Promise<Site>][])('tags, with %s', (_, start) => {
  let site: Site;
  beforeAll(async () => {
    site = await start();
  });
  afterAll(() => site?.stop());

  describe.each(['both', 'legacy'] as const)('written as format %s', (format) => {
    let released: Release;
    /** Where the image has its tags alone. */
    let tags: Site;
    beforeAll(async () => {
      released = await release(site, { architectures: ['amd64', 'arm64'], inputs: { format } });
      tags = await withTagsAlone(site, released);
    });
    const covered = () =>
      [released.digest, ...released.platforms].map((digest) => `${tags.repository}@${digest}`);
    const image = () => `${tags.repository}@${released.digest}`;

    it.each(PROGRAMS)('have a signature for %s, on the index and on each platform', async (program) => {
      for (const one of covered())
        expect(said(await cosignVerify(site, one, { program, format: 'legacy' }))).toBe('accepted');
    });

    it.each(ATTESTATIONS)('have the attestation %s for both', async (type) => {
      for (const program of PROGRAMS)
        for (const one of covered())
          expect(said(await cosignVerifyAttestation(site, one, type, { program, format: 'legacy' }))).toBe(
            'accepted',
          );
    });

    it('carry the annotations that a verifier may ask for', async () => {
      for (const program of PROGRAMS) {
        const asked = (annotation: string) =>
          cosignVerify(site, image(), { program, format: 'legacy', options: ['--annotations', annotation] });
        expect(said(await asked(`git-sha=${'a'.repeat(40)}`))).toBe('accepted');
        expect((await asked('git-sha=other')).status).not.toBe(0);
      }
    });

    it('are refused under another identity and another issuer', async () => {
      const issuer = 'https://token.actions.githubusercontent.com';
      for (const program of PROGRAMS)
        for (const other of [{ identity: OTHER_IDENTITY }, { issuer }])
          expect(said(await cosignVerify(site, image(), { program, format: 'legacy', ...other }))).toContain(
            'none of the expected identities matched',
          );
    });

    it('are found by cosign 3 beside whatever else is there', async () => {
      expect(said(await cosignVerify(site, released.image, { format: 'legacy' }))).toBe('accepted');
    });

    it('satisfy verify-evidence', async () => {
      expect(checksOf(await verifyEvidence(site, released.image, ALL))).toEqual(
        ALL.map((kind) => `${kind} OK`),
      );
    });

    it('stay as they are in a second run', async () => {
      const before = await countsAt(site, released.digest);
      expect(before).toEqual({ sig: 1, att: ATTESTATIONS.length });
      const again = await sign(site, released, { inputs: { format } });
      expect(again.outputs.written).toBe('0');
      expect(await countsAt(site, released.digest)).toEqual(before);
    });
  });

  it('beside bundles: cosign 2 takes the bundles first', async () => {
    const { image } = await release(site);
    const verified = await cosignVerify(site, image, { program: 'cosign-2', format: 'legacy' });
    expect(said(verified)).toContain('trusted root is required when using new bundle format');
    expect(said(await cosignVerify(site, image, { program: 'cosign-2' }))).toBe('accepted');
  });

  describe.each(PROGRAMS)('written by %s', (program) => {
    it('a signature: accepted from the trusted workflow', async () => {
      const { image } = await push(site);
      expect(said(await cosignSignLegacy(site, program, image))).toBe('accepted');
      expect(checksOf(await verifyEvidence(site, image, ['signature']))).toEqual(['signature OK']);
    });

    it('a signature over an index and its platforms (--recursive)', async () => {
      const { image } = await push(site, 'amd64', 'arm64');
      expect(said(await cosignSignLegacy(site, program, image, { options: ['--recursive'] }))).toBe(
        'accepted',
      );
      expect(checksOf(await verifyEvidence(site, image, ['signature']))).toEqual(['signature OK']);
    });

    it('a signature of another workflow: refused', async () => {
      const { image } = await push(site);
      const job_workflow_ref = 'acme/other/.github/workflows/release.yml@refs/heads/main';
      const claims = { job_workflow_ref };
      expect(said(await cosignSignLegacy(site, program, image, { claims }))).toBe('accepted');
      expect(checksOf(await verifyEvidence(site, image, ['signature']))).toEqual([
        expect.stringContaining('signature IDENTITY_'),
      ]);
    });

    it('an SBOM: an SBOM, and no signature', async () => {
      const { image, digest } = await push(site);
      const predicate = { type: 'cyclonedx', file: sbom(digest) };
      expect(said(await cosignAttestLegacy(site, program, image, predicate))).toBe('accepted');
      expect(checksOf(await verifyEvidence(site, image, ['signature', 'sbom']))).toEqual([
        expect.stringMatching(/^signature (?!OK)/),
        'sbom OK',
      ]);
    });

    it('the SBOM of another image: refused', async () => {
      const { image } = await push(site);
      const predicate = { type: 'cyclonedx', file: sbom(`sha256:${'e'.repeat(64)}`) };
      expect(said(await cosignAttestLegacy(site, program, image, predicate))).toBe('accepted');
      expect(checksOf(await verifyEvidence(site, image, ['sbom']))).toEqual([
        expect.stringMatching(/^sbom SBOM_/),
      ]);
    });
  });

  it('a release beside what cosign signed at the same tags keeps all of it', async () => {
    const pushed: Pushed = await push(site);
    for (const program of PROGRAMS)
      expect(said(await cosignSignLegacy(site, program, pushed.image))).toBe('accepted');
    const theirs = (await countsAt(site, pushed.digest)).sig;
    await sign(site, pushed, { inputs: { ...SIGNATURE_ALONE } });
    expect(await countsAt(site, pushed.digest)).toEqual({ sig: theirs + 1, att: 0 });
    const tags = await withTagsAlone(site, pushed);
    for (const program of PROGRAMS) {
      const image = `${tags.repository}@${pushed.digest}`;
      expect(said(await cosignVerify(site, image, { program, format: 'legacy' }))).toBe('accepted');
    }
    expect(said(await cosignSign(site, 'rekor-v1', pushed.image))).toBe('accepted');
    expect(checksOf(await verifyEvidence(site, pushed.image, ['signature']))).toEqual(['signature OK']);
  });

  it('are not lent to an image that nobody signed', async () => {
    const { image } = await push(site);
    for (const program of PROGRAMS)
      expect((await cosignVerify(site, image, { program, format: 'legacy' })).status).not.toBe(0);
  });
});
