// Builds the image as an OCI layout in image/ and the SBOM that describes its digest, without Docker and without a network.
// The same commit gives the same bytes on every machine: times come from the commit, names are sorted, nothing is compressed
// (a compressor's output changes with its version).
//
// The layer holds the service alone. To run it, its folder goes onto the base image that the Dockerfile names; this layout is for
// pipelines without a container builder, and for everything that looks at digests and evidence.
//
//   node scripts/build-image.mjs [--out FOLDER]      writes FOLDER/image, FOLDER/sbom.cdx.json (default: the repository)
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { out: { type: 'string', default: root } } });

const { name, version, license, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const { revision, seconds, source } = commit();
const created = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

const layout = join(resolve(values.out), 'image');
rmSync(layout, { recursive: true, force: true });
mkdirSync(join(layout, 'blobs', 'sha256'), { recursive: true });

const layer = tar(appFiles());
const layerBlob = blob('application/vnd.oci.image.layer.v1.tar', layer);
const configBlob = blob('application/vnd.oci.image.config.v1+json', json(imageConfig(layerBlob.digest)));
const manifestBlob = blob(
  'application/vnd.oci.image.manifest.v1+json',
  json({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: configBlob,
    layers: [layerBlob],
    annotations: labels(),
  }),
);
writeFileSync(join(layout, 'oci-layout'), json({ imageLayoutVersion: '1.0.0' }));
writeFileSync(
  join(layout, 'index.json'),
  json({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [{ ...manifestBlob, platform: { architecture: 'amd64', os: 'linux' } }],
  }),
);
writeFileSync(
  join(resolve(values.out), 'sbom.cdx.json'),
  `${JSON.stringify(sbom(manifestBlob.digest), null, 2)}\n`,
);
console.log(manifestBlob.digest);

/** The commit, from the runner's variables or from git. Outside of a repository: no revision, and the beginning of time. */
function commit() {
  const git = (...args) => {
    try {
      return execFileSync('git', args, {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return '';
    }
  };
  const {
    GITHUB_SHA,
    GITHUB_SERVER_URL = 'https://github.com',
    GITHUB_REPOSITORY,
    SOURCE_DATE_EPOCH,
  } = process.env;
  const sha = GITHUB_SHA || git('rev-parse', 'HEAD');
  return {
    revision: sha,
    seconds: Number(SOURCE_DATE_EPOCH ?? (sha && git('show', '-s', '--format=%ct', sha))) || 0,
    source: GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : '',
  };
}

/** What goes into the image, by its path there. */
function appFiles() {
  const files = [join(root, 'package.json')];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(join(folder, entry.name));
      else if (entry.isFile()) files.push(join(folder, entry.name));
    }
  };
  walk(join(root, 'src'));
  return files
    .map((file) => ({
      path: `app/${relative(root, file).replaceAll('\\', '/')}`,
      content: readFileSync(file),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A tar archive (POSIX ustar): folders first, then files, all owned by root and dated like the commit. */
function tar(files) {
  const folders = new Set();
  for (const { path } of files) {
    const parts = path.split('/').slice(0, -1);
    parts.forEach((_, index) => {
      folders.add(`${parts.slice(0, index + 1).join('/')}/`);
    });
  }
  const parts = [...folders].sort().map((path) => header(path, 0, 0o755, '5'));
  for (const { path, content } of files) {
    parts.push(
      header(path, content.length, 0o644, '0'),
      content,
      Buffer.alloc((512 - (content.length % 512)) % 512),
    );
  }
  parts.push(Buffer.alloc(1024));
  return Buffer.concat(parts);
}

function header(path, size, mode, type) {
  if (Buffer.byteLength(path) > 100) throw new Error(`${path} is longer than the 100 bytes of a ustar name`);
  const block = Buffer.alloc(512);
  const octal = (value, length) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  block.write(path, 0);
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(seconds, 12), 136);
  block.write('        ', 148);
  block.write(type, 156);
  block.write('ustar\x0000', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function imageConfig(diffId) {
  return {
    created,
    architecture: 'amd64',
    os: 'linux',
    config: {
      User: '65532:65532',
      ExposedPorts: { '8080/tcp': {} },
      Env: ['NODE_ENV=production'],
      WorkingDir: '/app',
      Entrypoint: ['/nodejs/bin/node', '/app/src/main.mjs'],
      Labels: labels(),
    },
    rootfs: { type: 'layers', diff_ids: [diffId] },
    history: [{ created, created_by: 'scripts/build-image.mjs' }],
  };
}

function labels() {
  return {
    'org.opencontainers.image.created': created,
    'org.opencontainers.image.description': description,
    'org.opencontainers.image.licenses': license,
    ...(revision ? { 'org.opencontainers.image.revision': revision } : {}),
    ...(source ? { 'org.opencontainers.image.source': source } : {}),
    'org.opencontainers.image.title': name,
    'org.opencontainers.image.version': version,
  };
}

/** CycloneDX 1.6: the image by its digest, the service in it, and every package of the lock file that ships with it. */
function sbom(digest) {
  const hex = digest.slice('sha256:'.length);
  const image = `pkg:oci/${name}@${digest}`;
  const service = `pkg:npm/${name}@${version}`;
  const packages = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true)
    .map(([path, entry]) => npmPackage(path.slice(path.lastIndexOf('node_modules/') + 13), entry))
    .sort((a, b) => (a.purl < b.purl ? -1 : 1));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid(hex)}`,
    version: 1,
    metadata: {
      timestamp: created,
      component: {
        type: 'container',
        'bom-ref': image,
        name,
        version: digest,
        hashes: [{ alg: 'SHA-256', content: hex }],
        purl: image,
      },
    },
    components: [
      {
        type: 'application',
        'bom-ref': service,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: service,
      },
      ...packages,
    ],
    dependencies: [
      { ref: image, dependsOn: [service] },
      { ref: service, dependsOn: packages.map((item) => item['bom-ref']) },
      ...packages.map((item) => ({ ref: item['bom-ref'], dependsOn: [] })),
    ],
  };
}

function npmPackage(packageName, entry) {
  const purl = `pkg:npm/${packageName.replace('@', '%40')}@${entry.version}`;
  const integrity = /^sha512-(.+)$/.exec(entry.integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': purl,
    name: packageName,
    version: entry.version,
    ...(integrity
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity, 'base64').toString('hex') }] }
      : {}),
    ...(entry.license ? { licenses: [{ expression: entry.license }] } : {}),
    purl,
  };
}

/** A UUID (RFC 9562, version 8) made from the image's digest, so that the SBOM of an image is always the same. */
function uuid(hex) {
  const bytes = Buffer.from(hex.slice(0, 32), 'hex');
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Writes a blob and gives back its descriptor. */
function blob(mediaType, content) {
  const hex = createHash('sha256').update(content).digest('hex');
  writeFileSync(join(layout, 'blobs', 'sha256', hex), content);
  return { mediaType, digest: `sha256:${hex}`, size: content.length };
}

function json(value) {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
