/** crane and push-image: what one writes the other reads, byte for byte. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf } from '@waybill/registry';
import { startDistribution } from '../lib/distribution.ts';
import { embeddedSite } from '../lib/embedded-site.ts';
import { newFolder } from '../lib/folder.ts';
import { run, said } from '../lib/programs.ts';
import { push, pushLayout, type Site } from '../lib/release.ts';

async function distributionSite(): Promise<Site> {
  const registry = await startDistribution();
  return {
    issuer: '',
    repository: `${registry.host}/acme/claims-api`,
    login: {},
    trustedRoot: '',
    signingConfig: () => '',
    job: () => ({}),
    stop: registry.stop,
  };
}

describe.each([
  ['the embedded registry', embeddedSite],
  ['the distribution registry', distributionSite],
] as [string, () => Promise<Site>][])('on %s', (_, start) => {
  let site: Site;
  beforeAll(async () => {
    site = await start();
  });
  afterAll(() => site.stop());
  const crane = (...args: string[]) => run('crane', args, { env: { HOME: newFolder(), ...site.login } });

  it('crane finds an image by the digest and by the tag that push-image says', async () => {
    const { image, digest, run: pushed } = await push(site);
    const byDigest = await crane('manifest', image);
    expect(said(byDigest)).toBe('accepted');
    expect(digestOf(Buffer.from(byDigest.stdout))).toBe(digest);
    const byTag = await crane('digest', `${site.repository}:${pushed.outputs.tag}`);
    expect(byTag.stdout.trim()).toBe(digest);
    expect(said(await crane('validate', '--remote', image))).toBe('accepted');
  });

  it('crane pulls an index with its platforms, and the digests stay', async () => {
    const { image, digest, platforms } = await push(site, 'amd64', 'arm64');
    const folder = join(newFolder(), 'layout');
    expect(said(await crane('pull', '--format=oci', image, folder))).toBe('accepted');
    const { manifests } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
      manifests: { digest: string }[];
    };
    expect(manifests.map((entry) => entry.digest)).toEqual([digest]);
    for (const platform of platforms) {
      const blob = readFileSync(join(folder, 'blobs/sha256', platform.slice('sha256:'.length)));
      expect(digestOf(blob)).toBe(platform);
    }
    const arm = await crane('digest', '--platform', 'linux/arm64', image);
    expect(arm.stdout.trim()).toBe(platforms[1]);
  });

  it.each([
    ['one platform', [] as string[]],
    ['several platforms', ['amd64', 'arm64']],
  ])('push-image takes a layout of %s that crane made', async (__, architectures) => {
    const { image, digest } = await push(site, ...architectures);
    const folder = join(newFolder(), 'layout');
    expect(said(await crane('pull', '--format=oci', image, folder))).toBe('accepted');
    const again = await pushLayout({ ...site, repository: `${site.repository}-again` }, folder);
    expect(again.outputs.digest).toBe(digest);
    expect((await crane('digest', again.outputs.image ?? '')).stdout.trim()).toBe(digest);
  });

  it('push-image takes a layout of an image that crane put together', async () => {
    const layer = join(newFolder(), 'layer.tar');
    // Two blocks of zeros: a tar archive of nothing.
    writeFileSync(layer, Buffer.alloc(1024));
    const tag = `${site.repository}:put-together`;
    expect(said(await crane('append', '-f', layer, '-t', tag, '--oci-empty-base'))).toBe('accepted');
    expect(said(await crane('mutate', '--set-platform', 'linux/amd64', tag, '-t', tag))).toBe('accepted');
    const folder = join(newFolder(), 'layout');
    expect(said(await crane('pull', '--format=oci', tag, folder))).toBe('accepted');
    const pushed = await pushLayout({ ...site, repository: `${site.repository}-again` }, folder);
    expect(pushed.outputs.digest).toBe((await crane('digest', tag)).stdout.trim());
  });
});
