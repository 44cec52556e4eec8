/**
 * The shipped bundles on the real services: Fulcio, certificate log, timestamp authority, Rekor v1 and v2, the distribution registry.
 * Ours signs, cosign and gitsign verify; cosign signs, ours verifies.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cosignAttest, cosignSign, cosignVerify, cosignVerifyAttestation } from '../lib/cosign.ts';
import { referrersOf } from '../lib/fallback-tag.ts';
import { gitsignVerify, gitVerifyCommit, type SignedCommits, signedCommits } from '../lib/gitsign.ts';
import { privateSite } from '../lib/private-site.ts';
import { isAtHand, said } from '../lib/programs.ts';
import {
  ATTESTATIONS,
  checksOf,
  push,
  type Release,
  release,
  SIGNATURE_ALONE,
  type Site,
  sbom,
  sign,
  verifyEvidence,
} from '../lib/release.ts';

const ALL = ['signature', 'provenance', 'sbom', 'gate', 'tests'];

let site: Site;
beforeAll(async () => {
  site = await privateSite();
});
afterAll(() => site?.stop());

describe.each(['rekor-v1', 'rekor-v2'] as const)('the real services, with %s', (log) => {
  let released: Release;
  beforeAll(async () => {
    released = await release(site, { log, architectures: ['amd64', 'arm64'] });
  });

  it.each(['cosign', 'cosign-2'] as const)('%s accepts the signature of the bundle', async (program) => {
    expect(said(await cosignVerify(site, released.image, { program }))).toBe('accepted');
  });

  it.each(ATTESTATIONS)('both accept the attestation %s', async (type) => {
    for (const program of ['cosign', 'cosign-2'] as const)
      expect(said(await cosignVerifyAttestation(site, released.image, type, { program }))).toBe('accepted');
  });

  it('cosign accepts each platform of the index', async () => {
    for (const platform of released.platforms)
      expect(said(await cosignVerify(site, `${site.repository}@${platform}`))).toBe('accepted');
  });

  it('cosign refuses another identity', async () => {
    const identity = 'https://github.com/acme/other/.github/workflows/release.yml@refs/heads/main';
    expect(said(await cosignVerify(site, released.image, { identity }))).toContain('expected SAN value');
  });

  it('verify-evidence accepts all of it', async () => {
    const verified = await verifyEvidence(site, released.image, ALL);
    expect(checksOf(verified)).toEqual(ALL.map((kind) => `${kind} OK`));
    expect(verified.exitCode).toBe(0);
  });

  it('a second run adds nothing', async () => {
    const { index, platforms } = await attached();
    const again = await sign(site, released, { log });
    expect(again.outputs.written).toBe('0');
    expect(await attached()).toEqual({ index, platforms });
    expect(index).toHaveLength(ALL.length);

    async function attached() {
      const list = async (digest: string) => (await referrersOf(site, digest)).sort();
      return {
        index: await list(released.digest),
        platforms: await Promise.all(released.platforms.map(list)),
      };
    }
  });

  it('keeps what eight jobs attach at the same time', async () => {
    const pushed = await push(site);
    const jobs = Array.from({ length: 8 }, (_, job) => ({ job, annotations: `job=${job}` }));
    const runs = await Promise.all(
      jobs.map(({ annotations }) => sign(site, pushed, { log, inputs: { ...SIGNATURE_ALONE, annotations } })),
    );
    expect(runs.map(({ outputs }) => outputs.written)).toEqual(jobs.map(() => '1'));
    expect(await referrersOf(site, pushed.digest)).toHaveLength(jobs.length);
    for (const { annotations } of jobs) {
      const ran = await cosignVerify(site, pushed.image, { options: ['--annotations', annotations] });
      expect(said(ran)).toBe('accepted');
    }
  });

  it('all of it holds after cosign has signed the same image', async () => {
    const { image } = await release(site, { log });
    expect(said(await cosignSign(site, log, image))).toBe('accepted');
    expect(checksOf(await verifyEvidence(site, image, ALL))).toEqual(ALL.map((kind) => `${kind} OK`));
  });

  it('verify-evidence accepts what cosign signs there', async () => {
    const { image } = await push(site);
    expect(said(await cosignSign(site, log, image))).toBe('accepted');
    expect(checksOf(await verifyEvidence(site, image, ['signature']))).toEqual(['signature OK']);
  });

  it('verify-evidence takes an SBOM that cosign attests for an SBOM, and not for a signature', async () => {
    const { image, digest } = await push(site);
    expect(said(await cosignAttest(site, log, image, { type: 'cyclonedx', file: sbom(digest) }))).toBe(
      'accepted',
    );
    expect(checksOf(await verifyEvidence(site, image, ['signature', 'sbom']))).toEqual([
      expect.stringContaining('signature SIGNATURE_TYPE'),
      'sbom OK',
    ]);
  });
});

(isAtHand('gitsign') ? describe : describe.skip)(
  'a commit that bump-config-repo signs, with rekor-v1',
  () => {
    let commits: SignedCommits;
    beforeAll(async () => {
      commits = await signedCommits(site);
    });

    it('gitsign accepts it as one of the workflow', async () => {
      expect(said(await gitsignVerify(site, commits.repository, commits.signed))).toBe('accepted');
    });

    it('git accepts it by gitsign', async () => {
      expect(said(await gitVerifyCommit(site, commits.repository, commits.signed))).toBe('accepted');
    });

    it('gitsign refuses another identity, and another issuer', async () => {
      const identity = 'https://github.com/acme/other/.github/workflows/release.yml@refs/heads/main';
      expect(said(await gitsignVerify(site, commits.repository, commits.signed, { identity }))).toContain(
        'no matching CertificateIdentity found',
      );
      const issuer = 'https://token.actions.githubusercontent.com';
      expect(said(await gitsignVerify(site, commits.repository, commits.signed, { issuer }))).toContain(
        'no matching CertificateIdentity found',
      );
    });

    it('gitsign refuses it with one byte changed', async () => {
      expect(said(await gitsignVerify(site, commits.repository, commits.changed))).toContain(
        'content digest does not match signed message digest',
      );
    });
  },
);
