import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../scripts/build-image.mjs', import.meta.url));
const folders = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function build(env = {}) {
  const out = mkdtempSync(join(tmpdir(), 'claims-image-'));
  folders.push(out);
  const digest = execFileSync(process.execPath, [script, '--out', out], {
    encoding: 'utf8',
    env: {
      ...process.env,
      GITHUB_SHA: 'a'.repeat(40),
      SOURCE_DATE_EPOCH: '1772366400',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/claims-api',
      ...env,
    },
  }).trim();
  const json = (path) => JSON.parse(readFileSync(join(out, path), 'utf8'));
  const blob = ({ digest: name, size }) => {
    const content = readFileSync(join(out, 'image/blobs/sha256', name.slice(7)));
    assert.equal(`sha256:${createHash('sha256').update(content).digest('hex')}`, name);
    assert.equal(content.length, size);
    return content;
  };
  return { out, digest, json, blob };
}

describe('the image', () => {
  it('is the same bytes for the same commit', () => {
    const [one, two] = [build(), build()];
    assert.equal(one.digest, two.digest);
    for (const file of ['image/index.json', 'image/oci-layout', 'sbom.cdx.json']) {
      assert.deepEqual(readFileSync(join(one.out, file)), readFileSync(join(two.out, file)));
    }
    assert.notEqual(build({ GITHUB_SHA: 'b'.repeat(40) }).digest, one.digest);
  });

  it('is an OCI layout whose every digest and size is right', () => {
    const { out, digest, json, blob } = build();
    assert.equal(json('image/oci-layout').imageLayoutVersion, '1.0.0');
    const [descriptor] = json('image/index.json').manifests;
    assert.equal(descriptor.digest, digest);
    const manifest = JSON.parse(blob(descriptor));
    const config = JSON.parse(blob(manifest.config));
    const layer = blob(manifest.layers[0]);
    assert.deepEqual(config.rootfs.diff_ids, [manifest.layers[0].digest]);
    assert.equal(config.config.Labels['org.opencontainers.image.revision'], 'a'.repeat(40));
    assert.equal(
      config.config.Labels['org.opencontainers.image.source'],
      'https://github.com/acme/claims-api',
    );
    assert.equal(config.created, '2026-03-01T12:00:00Z');
    assert.equal(layer.length % 512, 0);
    assert.equal(layer.toString('latin1', 257, 262), 'ustar');
    assert.equal(readdirSync(join(out, 'image/blobs/sha256')).length, 3);
  });

  it('has an SBOM that describes its digest', () => {
    const { digest, json } = build();
    const { bomFormat, specVersion, serialNumber, metadata, components } = json('sbom.cdx.json');
    assert.deepEqual([bomFormat, specVersion], ['CycloneDX', '1.6']);
    assert.match(
      serialNumber,
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.equal(metadata.component.type, 'container');
    assert.equal(metadata.component.version, digest);
    assert.equal(metadata.component.purl, `pkg:oci/claims-api@${digest}`);
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    assert.equal(components[0].purl, `pkg:npm/claims-api@${version}`);
  });
});
