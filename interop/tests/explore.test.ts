import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cosignSign, cosignVerify } from '../lib/cosign.ts';
import { privateSite } from '../lib/private-site.ts';
import { said, run } from '../lib/programs.ts';
import { checksOf, release, verifyEvidence, type Site, push, errorOf, sbom } from '../lib/release.ts';
import { runAction } from '@waybill/test-harness';
let site: Site;
beforeAll(async () => { site = await privateSite(); });
afterAll(() => site?.stop());
it('both', async () => {
  const r = await release(site, { log: 'rekor-v2' });
  expect(said(await cosignSign(site, 'rekor-v2', r.image))).toBe('accepted');
  console.log(checksOf(await verifyEvidence(site, r.image, ['signature', 'provenance', 'sbom', 'gate', 'tests'])));
});
it('parallel', async () => {
  for (const log of ['rekor-v1', 'rekor-v2'] as const) {
  const { image, run: pushed } = await push(site);
  const runs = await Promise.all([1,2,3,4,5,6,7,8].map((n) => runAction('sign-and-attest', { inputs: { image, 'allow-unbuilt': 'true', provenance: 'false', annotations: `n=${n}`, 'signing-config': site.signingConfig(log), 'trusted-root': site.trustedRoot }, env: site.job() })));
  console.log(runs.map((r) => r.exitCode + ' ' + errorOf(r)));
  const tag = image.replace('@sha256:', ':sha256-');
  const m = await run('crane', ['manifest', tag]);
  console.log("KEPT", JSON.parse(m.stdout).manifests.length);
  for (const n of [1,2,3,4,5,6,7,8]) console.log(n, said(await cosignVerify(site, image, { options: ['-a', `n=${n}`] })));
  }
});
