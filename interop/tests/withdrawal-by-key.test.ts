/** A withdrawal that cosign signs by key, as docs/delivery-policy.md shows it: for the day on which no workflow can run. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bundleVerifier,
  parseTrustedRoot,
  predicateTypes,
  registrySource,
  withdrawalOf,
} from '@waybill/evidence';
import { type Digest, parseReference, registryClient } from '@waybill/registry';
import { httpClient } from '@waybill/toolkit';
import { cosignKey, signWithKey } from '../lib/cosign-keys.ts';
import { type EmbeddedSite, embeddedSite } from '../lib/embedded-site.ts';
import { newFile } from '../lib/folder.ts';
import { push } from '../lib/release.ts';

let site: EmbeddedSite;
beforeAll(async () => {
  site = await embeddedSite();
});
afterAll(() => site.stop());

describe('cosign attest --key', () => {
  it('makes a withdrawal that is one, logged and with its time', async () => {
    const key = await cosignKey(site);
    const { image } = await push(site, 'amd64');

    const withdrawal = {
      action: 'withdrawn',
      reason: 'CVE-2026-1234 is exploited',
      by: { login: 'alice', id: 500 },
      since: '2026-11-21T09:00:00Z',
      lifts: [],
    };
    const file = newFile('withdrawal.json', withdrawal);
    const ran = await signWithKey(site, image, key, {
      program: 'cosign',
      format: 'bundle',
      log: 'rekor-v1',
      predicate: { type: predicateTypes.withdrawal, file },
    });
    expect(`${ran.status} ${ran.status === 0 ? '' : ran.stderr}`).toBe('0 ');

    const env = { ...process.env, ...site.login };
    const reference = parseReference(image, 'image');
    const registry = await registryClient(reference, { http: httpClient({ env }), env });
    const digest = reference.digest as Digest;
    const [found] = (await registrySource(registry).evidence(digest)).bundles;
    const root = parseTrustedRoot(readFileSync(site.trustedRoot, 'utf8'), site.trustedRoot);
    const verify = await bundleVerifier(root, {
      keys: [{ publicKey: readFileSync(key.publicKey, 'utf8') }],
    });
    const verdict = await verify(found?.bytes ?? Buffer.alloc(0), 'the bundle');
    if (!verdict.ok) throw new Error(`${verdict.code}: ${verdict.reason}`);
    expect(verdict.signedAt).toBeInstanceOf(Date);
    expect(withdrawalOf(verdict.statement)).toMatchObject({ ...withdrawal, digest });
  });
});
