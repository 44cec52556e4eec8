/**
 * Signatures by key, both ways: what the shipped bundle signs with cosign's own key files, cosign 3 and 2 verify; what they sign, our
 * verifier accepts. As bundles and as tags, with each log and with none, on registries with the referrers API and without.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseTrustedRoot, type TrustedKey, verifyEvidence } from '@waybill/evidence';
import { parseReference, registryClient } from '@waybill/registry';
import { httpClient } from '@waybill/toolkit';
import { type CosignKey, cosignKey, type KeyLog, signWithKey, verifyWithKey } from '../lib/cosign-keys.ts';
import { embeddedSite } from '../lib/embedded-site.ts';
import { privateSite } from '../lib/private-site.ts';
import { said } from '../lib/programs.ts';
import {
  ATTESTATIONS,
  push,
  type Release,
  release,
  SIGNATURE_ALONE,
  type Site,
  sbom,
  sign,
} from '../lib/release.ts';

describe.each([
  ['the embedded Sigstore and a registry with the referrers API', () => embeddedSite()],
  [
    'the real Rekor of both versions, the real timestamp authority and the distribution registry',
    privateSite,
  ],
] as [string, () => Promise<Site>][])('by key, with %s', (_, start) => {
  let site: Site;
  let key: CosignKey;
  let stranger: CosignKey;
  beforeAll(async () => {
    site = await start();
    [key, stranger] = [await cosignKey(site), await cosignKey(site)];
  });
  afterAll(() => site?.stop());

  /** Inputs of a release that this key signs. */
  const byKey = (log: KeyLog) => ({
    key: readFileSync(key.privateKey, 'utf8'),
    'key-password': key.password,
    ...(log === 'none' ? { 'transparency-log': 'none', 'signing-config': '', 'trusted-root': '' } : {}),
  });
  const signed = (log: KeyLog, options: Parameters<typeof release>[1] = {}) =>
    release(site, {
      ...options,
      log: log === 'none' ? undefined : log,
      inputs: { ...byKey(log), ...options.inputs },
    });

  /** Rules under which our verifier takes what a log, or none, vouches for. */
  const rules = (log: KeyLog): Omit<TrustedKey, 'publicKey'> =>
    log === 'none' ? { transparencyLog: 'optional', signedTime: 'optional' } : {};

  /** `kind CODE` of each check of our verifier. */
  async function checked(
    image: string,
    log: KeyLog,
    kinds: readonly ('signature' | 'sbom')[],
    trusted = key,
  ) {
    const env = { ...process.env, ...site.login };
    const registry = await registryClient(parseReference(image, 'image'), { http: httpClient({ env }), env });
    const report = await verifyEvidence({
      registry,
      image,
      requirements: {
        issuer: site.issuer,
        serverUrl: 'https://github.com',
        builders: [],
        keys: [{ publicKey: readFileSync(trusted.publicKey, 'utf8'), ...rules(log) }],
        source: { repository: 'acme/claims-api', refs: ['refs/heads/main'] },
        required: kinds.map((kind) => ({ kind })),
      },
      trustedRoot: parseTrustedRoot(readFileSync(site.trustedRoot, 'utf8'), site.trustedRoot),
      now: new Date(),
    });
    return report.checks.map((check) => `${check.kind} ${check.code}`);
  }

  describe.each([
    ['bundle', 'rekor-v1'],
    ['bundle', 'rekor-v2'],
    ['bundle', 'none'],
    ['legacy', 'rekor-v1'],
    ['legacy', 'none'],
  ] as const)('what we sign by key as %s, log: %s', (format, log) => {
    let released: Release;
    beforeAll(async () => {
      released = await signed(log, { architectures: ['amd64', 'arm64'], inputs: { format } });
    });

    describe.each(['cosign', 'cosign-2'] as const)('%s', (program) => {
      const how = { program, format, log };

      it('verifies the signature, with its annotations, on every platform', async () => {
        const options = ['--annotations', `git-sha=${'a'.repeat(40)}`];
        for (const digest of [released.digest, ...released.platforms]) {
          const image = `${site.repository}@${digest}`;
          expect(said(await verifyWithKey(site, image, key.publicKey, { ...how, options }))).toBe('accepted');
        }
      });

      it('verifies every attestation', async () => {
        for (const type of ATTESTATIONS)
          expect(said(await verifyWithKey(site, released.image, key.publicKey, { ...how, type }))).toBe(
            'accepted',
          );
      });

      it('refuses another key, and another annotation', async () => {
        const { image } = released;
        expect((await verifyWithKey(site, image, stranger.publicKey, how)).status).not.toBe(0);
        // Version 2 does not look at the annotations of a bundle.
        if (program === 'cosign-2' && format === 'bundle') return;
        const options = ['--annotations', 'git-sha=other'];
        expect((await verifyWithKey(site, image, key.publicKey, { ...how, options })).status).not.toBe(0);
      });
    });
  });

  describe.each([
    ['cosign', 'bundle', 'rekor-v1'],
    ['cosign', 'bundle', 'rekor-v2'],
    ['cosign', 'bundle', 'none'],
    ['cosign', 'legacy', 'rekor-v1'],
    ['cosign', 'legacy', 'none'],
    ['cosign-2', 'legacy', 'rekor-v1'],
    ['cosign-2', 'legacy', 'none'],
  ] as const)('what %s signs by key as %s, log: %s', (program, format, log) => {
    const how = { program, format, log };

    it('is a signature to us under that key, and under no other', async () => {
      const { image } = await push(site);
      expect(said(await signWithKey(site, image, key, how))).toBe('accepted');
      expect(await checked(image, log, ['signature'])).toEqual(['signature OK']);
      expect(await checked(image, log, ['signature'], stranger)).toEqual(['signature KEY_NOT_TRUSTED']);
    });

    it('is an SBOM to us, and no signature', async () => {
      const { image, digest } = await push(site);
      const predicate = { type: 'cyclonedx', file: sbom(digest) };
      expect(said(await signWithKey(site, image, key, { ...how, predicate }))).toBe('accepted');
      expect(await checked(image, log, ['sbom', 'signature'])).toEqual([
        'sbom OK',
        'signature SIGNATURE_TYPE',
      ]);
    });
  });

  describe('side by side', () => {
    it('ours and theirs stand on one image, and both verify', async () => {
      const { image } = await signed('none', { inputs: SIGNATURE_ALONE });
      const how = { program: 'cosign', log: 'none' } as const;
      for (const format of ['bundle', 'legacy'] as const) {
        const ran = await signWithKey(site, image, stranger, { ...how, format });
        expect(said(ran)).toBe('accepted');
        for (const { publicKey } of [key, stranger])
          expect(said(await verifyWithKey(site, image, publicKey, { ...how, format }))).toBe('accepted');
      }
      for (const one of [key, stranger])
        expect(await checked(image, 'none', ['signature'], one)).toEqual(['signature OK']);
    });

    it('a keyless release of the same image is not taken for one by key', async () => {
      const pushed = await push(site);
      await sign(site, pushed);
      expect(await checked(pushed.image, 'rekor-v1', ['signature'])).toEqual(['signature IDENTITY_SAN']);
    });
  });
});
