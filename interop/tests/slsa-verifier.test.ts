/**
 * slsa-verifier on a verification summary that the shipped `sign-and-attest` has signed by key: the one command of it that takes the trust of a private
 * site. Its others trust the public instance alone; `layouts` holds what they read to its form. Skipped in sight where the program is not at hand.
 */
import { copyFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { summaryPredicate } from '@waybill/evidence';
import { commandsIn, filledIn } from '../lib/commands.ts';
import { type CosignKey, cosignKey } from '../lib/cosign-keys.ts';
import { embeddedSite } from '../lib/embedded-site.ts';
import { newFile, newFolder } from '../lib/folder.ts';
import { isAtHand, pathOf, type Ran, run, runShell, said } from '../lib/programs.ts';
import { IDENTITY, push, type Release, SIGNATURE_ALONE, type Site, sign } from '../lib/release.ts';

const CONTRACT = join(import.meta.dirname, '../../docs/verification-contract.md');
const LEVEL = 'WAYBILL_ENVIRONMENT_dev';
const suite = isAtHand('slsa-verifier') ? describe : describe.skip;

suite.each(['rekor-v1', 'none'] as const)('slsa-verifier verify-vsa, log: %s', (log) => {
  let site: Site;
  let key: CosignKey;
  let stranger: CosignKey;
  let released: Release;
  let envelope: string;
  beforeAll(async () => {
    site = await embeddedSite();
    [key, stranger] = [await cosignKey(site), await cosignKey(site)];
    const pushed = await push(site, 'amd64', 'arm64');
    const summary = summaryPredicate({
      verifierId: IDENTITY,
      timeVerified: new Date(),
      resourceUri: pushed.image,
      policy: { uri: 'https://example.com/delivery-policy.yml', digest: `sha256:${'d'.repeat(64)}` },
      inputs: [],
      passed: true,
      levels: [LEVEL],
    });
    const inputs = {
      ...SIGNATURE_ALONE,
      key: readFileSync(key.privateKey, 'utf8'),
      'key-password': key.password,
      'verification-summary': newFile('summary.json', summary),
      ...(log === 'none' ? { 'transparency-log': 'none', 'signing-config': '', 'trusted-root': '' } : {}),
    };
    released = { ...pushed, signed: await sign(site, pushed, { inputs }) };
    envelope = newFile('vsa.json', envelopeIn(released.signed.outputs.bundles ?? ''));
  });
  afterAll(() => site?.stop());

  /** The envelope in the bundle of the summary, from the folder of evidence. */
  function envelopeIn(folder: string): unknown {
    const bundles = join(folder, 'bundles');
    const [name = ''] = readdirSync(bundles).filter((file) => file.startsWith('summary-'));
    const bundle = JSON.parse(readFileSync(join(bundles, name), 'utf8')) as { dsseEnvelope: unknown };
    return bundle.dsseEnvelope;
  }

  const verified = (demand: Record<string, string> = {}): Promise<Ran> => {
    const asked = {
      'attestation-path': envelope,
      'public-key-path': key.publicKey,
      'subject-digest': released.digest,
      'resource-uri': released.image,
      'verifier-id': IDENTITY,
      'verified-level': LEVEL,
      ...demand,
    };
    return run('slsa-verifier', [
      'verify-vsa',
      ...Object.entries(asked).flatMap(([name, value]) => [`--${name}`, value]),
    ]);
  };

  it('accepts it by the commands of the verification contract, as they stand', async () => {
    const commands = commandsIn(readFileSync(CONTRACT, 'utf8')).filter((command) =>
      /^jq|^slsa-verifier/.test(command),
    );
    expect(commands).toHaveLength(2);
    const cwd = newFolder();
    copyFileSync(key.publicKey, join(cwd, 'key.pub'));
    cpSync(released.signed.outputs.bundles ?? '', cwd, { recursive: true });
    const filled = filledIn(commands.join(' && '), {
      'IMAGE@DIGEST': released.image,
      '--subject-digest DIGEST': `--subject-digest ${released.digest}`,
      'https://github.com/OWNER/waybill/.github/workflows/release.yml@REF': IDENTITY,
      WAYBILL_ENVIRONMENT_dev: LEVEL,
    });
    const PATH = `${dirname(pathOf('slsa-verifier'))}:${process.env.PATH}`;
    expect(said(await runShell(filled, { cwd, env: { PATH } }))).toBe('accepted');
  });

  it('accepts it for the index and for each platform', async () => {
    for (const digest of [released.digest, ...released.platforms])
      expect(said(await verified({ 'subject-digest': digest }))).toBe('accepted');
  });

  it.each([
    [
      'another key',
      () => ({ 'public-key-path': stranger.publicKey }),
      /no valid signature|accepted signatures/i,
    ],
    ['another digest', () => ({ 'subject-digest': `sha256:${'e'.repeat(64)}` }), /digest not found/],
    ['another image', () => ({ 'resource-uri': 'registry.example.com/other' }), /resource URI mismatch/],
    ['another verifier', () => ({ 'verifier-id': 'https://example.com/other' }), /verifier ID mismatch/],
    [
      'another environment',
      () => ({ 'verified-level': 'WAYBILL_ENVIRONMENT_production' }),
      /level not found/,
    ],
  ])('refuses it for %s', async (_, demand, message) => {
    const ran = await verified(demand());
    expect(ran.status).not.toBe(0);
    expect(ran.stderr + ran.stdout).toMatch(message);
  });
});
