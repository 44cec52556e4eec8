import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { COMMIT, Layout, multiPlatform, REPOSITORY, type Shop, shop } from './support.ts';

describe('push', () => {
  let at: Shop;
  beforeEach(async () => {
    at = await shop();
  });
  afterEach(() => at.platform.stop());

  it('pushes one platform by digest, tags it with the commit and writes a receipt', async () => {
    const layout = new Layout();
    const top = layout.image('program');
    const run = await at.push({ image: layout.root(top).folder });
    expect(run.exitCode).toBe(0);
    const image = `${at.registry.host}/${REPOSITORY}@${top.digest}`;
    expect(run.outputs).toMatchObject({ image, digest: top.digest, tag: COMMIT });
    expect(at.registry.tags(REPOSITORY)).toEqual([{ tag: COMMIT, digest: top.digest }]);
    expect(at.registry.manifest(REPOSITORY, top.digest)?.bytes.length).toBe(top.size);
    const receipt = JSON.parse(readFileSync(run.outputs.receipt ?? '', 'utf8')) as Record<string, unknown>;
    expect(receipt).toEqual({
      schema: 'waybill/push-receipt/v1',
      registry: at.registry.host,
      repository: REPOSITORY,
      digest: top.digest,
      mediaType: top.mediaType,
      tag: COMMIT,
      platforms: [{ platform: 'linux/amd64', digest: top.digest, size: expect.any(Number) }],
      source: { repository: 'acme/claims-api', repositoryId: '1001', commit: COMMIT },
      run: { id: '7', attempt: '1' },
      pushedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(run.outputs.receipt?.startsWith(run.workspace)).toBe(false);
    expect(run.summary).toContain(image);
    expect(run.audit.map((line) => [line.event, line.outcome])).toEqual([
      ['verify', 'pass'],
      ['write', 'done'],
    ]);
  });

  it.each([
    ['folder', (layout: Layout) => layout.folder],
    ['tar', (layout: Layout) => layout.tar()],
  ])('pushes all platforms and the attestations beside them (%s)', async (_, path) => {
    const { layout, top } = multiPlatform();
    const run = await at.push({ image: path(layout) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.digest).toBe(top.digest);
    const { manifests } = JSON.parse(
      at.registry.manifest(REPOSITORY, top.digest)?.bytes.toString() ?? '{}',
    ) as {
      manifests: { digest: string }[];
    };
    expect(manifests).toHaveLength(3);
    for (const { digest } of manifests) expect(at.registry.manifest(REPOSITORY, digest)).toBeDefined();
    expect(run.summary).toContain('linux/arm64/v8');
    const receipt = JSON.parse(readFileSync(run.outputs.receipt ?? '', 'utf8')) as { platforms: unknown[] };
    expect(receipt.platforms).toHaveLength(2);
  });

  it('changes nothing when it is run again', async () => {
    const { layout } = multiPlatform();
    const first = await at.push({ image: layout.folder });
    at.registry.server.requests.length = 0;
    const again = await at.push({ image: layout.folder });
    expect(again.exitCode).toBe(0);
    expect(again.outputs.image).toBe(first.outputs.image);
    expect(at.writes().some((line) => line.includes('/blobs/') || line.endsWith(COMMIT))).toBe(false);
    expect(again.summary).toContain('was on this digest already');
  });

  it('refuses a commit that has another image, before it sends anything', async () => {
    const first = new Layout();
    await at.push({ image: first.root(first.image('one')).folder });
    at.registry.server.requests.length = 0;
    const second = new Layout();
    const run = await at.push({ image: second.root(second.image('two')).folder });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_COMMIT_TAGGED');
    expect(run.outputs).toEqual({});
    expect(at.writes()).toEqual([]);
    expect(at.registry.tags(REPOSITORY)).toHaveLength(1);
  });

  it('sends nothing and writes no receipt in a dry run', async () => {
    const { layout, top } = multiPlatform();
    const run = await at.push({ image: layout.folder, inputs: { 'dry-run': 'true' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ digest: top.digest, tag: COMMIT });
    expect(run.outputs.receipt).toBeUndefined();
    expect(at.writes()).toEqual([]);
    expect(run.summary).toContain('dry run: nothing was pushed');
  });

  it('chooses among several images of a layout by name, and asks for the name where it is missing', async () => {
    const layout = new Layout();
    const name = (text: string) => ({ annotations: { 'org.opencontainers.image.ref.name': text } });
    const wanted = layout.image('wanted');
    layout.root({ ...layout.image('other'), ...name('other') }, { ...wanted, ...name('wanted') });
    const without = await at.push({ image: layout.folder });
    expect(without.log).toContain('WAYBILL_LAYOUT_AMBIGUOUS');
    expect(without.log).toContain('other, wanted');
    const run = await at.push({ image: layout.folder, inputs: { name: 'wanted' } });
    expect(run.outputs.digest).toBe(wanted.digest);
  });

  it('gets over an upload that is cut, and sends the blob anew', async () => {
    const layout = new Layout();
    let cut = 1;
    at.registry.server.fault((request) =>
      request.method === 'PUT' && request.path.includes('/blobs/uploads/') && cut-- > 0 ? 'drop' : undefined,
    );
    const run = await at.push({ image: layout.root(layout.image('program')).folder });
    expect(run.exitCode).toBe(0);
    expect(cut).toBeLessThan(0);
  });
});
