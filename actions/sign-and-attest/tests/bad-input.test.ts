/** Input that cannot lead to evidence: one clear error each, before a certificate, a log or a registry has been asked for anything. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorOf, startWorld, type World } from './world.ts';

let world: World;
let digest: string;
beforeAll(async () => {
  world = await startWorld();
  ({ digest } = await world.pushImage('image'));
});
afterAll(() => world.stop());

const sigstore = () => world.platform.service('sigstore');
const asked = () =>
  sigstore().servers.fulcio.requests.length +
  sigstore().servers.rekor.requests.length +
  sigstore().servers.tsa.requests.length;

/** The error of a run that has signed nothing. */
async function refused(
  inputs: Record<string, string>,
  options: Parameters<World['sign']>[2] = {},
  of = digest,
): Promise<string> {
  const before = asked();
  const run = await world.sign(of, inputs, options);
  expect(run.exitCode).toBe(1);
  expect(asked()).toBe(before);
  expect(world.referrers(of)).toEqual([]);
  expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  return errorOf(run);
}

type RootJson = {
  certificateAuthorities: { validFor: { start: string; end?: string } }[];
};

describe('before anything is signed', () => {
  it('says that the job may get no ID token', async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
    const error = await refused({}, { env });
    expect(error).toContain('WAYBILL_ID_TOKEN_NO_PERMISSION');
    expect(error).toContain('id-token: write');
  });

  it('says that an image is not there', async () => {
    const gone = `sha256:${'9'.repeat(64)}`;
    expect(await refused({ receipt: world.receipt(gone), sbom: '' }, {}, gone)).toContain(
      'WAYBILL_IMAGE_UNKNOWN',
    );
  });

  it('says that a platform of the index is not there', async () => {
    const { index, children } = await world.pushIndex(['amd64', 'arm64']);
    const gone = children[1]?.digest ?? '';
    const lift = world.platform
      .service('registry')
      .server.fault(({ path }) => (path.endsWith(gone) ? { status: 404, body: {} } : undefined));
    try {
      const error = await refused({ sbom: '' }, {}, index.digest);
      expect(error).toContain('WAYBILL_IMAGE_UNKNOWN');
      expect(error).toContain(gone);
    } finally {
      lift();
    }
  });

  it('says that a digest is that of an attestation', async () => {
    const signed = await world.pushImage('signed');
    await world.sign(signed.digest);
    const [referrer] = world.referrers(signed.digest);
    const of = referrer?.digest ?? '';
    expect(await refused({ receipt: world.receipt(of), sbom: '' }, {}, of)).toContain('WAYBILL_NOT_AN_IMAGE');
  });

  it.each([
    ['a bill of materials that is no JSON', 'sbom', '{', 'WAYBILL_SBOM_'],
    ['a bill of materials of no known form', 'sbom', '{"bom":"mine"}', 'WAYBILL_SBOM_'],
    [
      'a bill of materials of another image',
      'sbom',
      JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        metadata: { component: { type: 'container', name: 'image', version: `sha256:${'8'.repeat(64)}` } },
        components: [],
      }),
      'WAYBILL_SBOM_',
    ],
    ['a verdict that is none', 'gate-verdict', '{"verdict":"pass"}', 'WAYBILL_'],
    ['test results that are none', 'test-results', '<a>', 'WAYBILL_'],
    [
      'test results with two results',
      'test-results',
      '{"result":"FAILED",\n"result":"PASSED"}',
      '"result" twice',
    ],
    ['a scan with two scanners', 'vulnerability-scan', '{"scanner":1,"scanner":{}}', '"scanner" twice'],
  ])('names the file: %s', async (_, input, content, code) => {
    const path = join(world.folder, `bad-${input}`);
    writeFileSync(path, content);
    const error = await refused({ [input]: path });
    expect(error).toContain(code);
    expect(error).toContain(path);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['two things at once', '{"approved":false,\n"approved":true}'],
    ['a statement in place of its predicate', '{"_type":"https://in-toto.io/Statement/v1"}'],
  ])('names the file: a predicate that is %s', async (_, content) => {
    const path = join(world.folder, 'bad-predicate.json');
    writeFileSync(path, content);
    const error = await refused({ predicates: `https://example.com/review/v1 ${path}` });
    expect(error).toContain('WAYBILL_PREDICATE_INVALID');
    expect(error).toContain(path);
  });

  it('names every file that is not there, and a folder in place of one', async () => {
    const error = await refused({
      sbom: '/nowhere/sbom.json',
      predicates: `https://example.com/review/v1 ${world.folder}`,
      'trusted-root': world.folder,
    });
    expect(error).toContain('"sbom": must be the path of a file that exists; found "/nowhere/sbom.json"');
    expect(error).toContain('"predicates": must be the path of a file, and this is a folder');
    expect(error).toContain('"trusted-root": must be the path of a file, and this is a folder');
  });

  it('says that the trusted root has ended', async () => {
    const root = structuredClone(sigstore().trustedRoot()) as unknown as RootJson;
    for (const { validFor } of root.certificateAuthorities) {
      validFor.start = '2020-01-01T00:00:00Z';
      validFor.end = '2021-01-01T00:00:00Z';
    }
    const error = await refused({ 'trusted-root': world.file('ended.json', root) });
    expect(error).toContain('WAYBILL_TRUST_ROOT_STALE');
    expect(error).toContain('the last one ended 2021-01-01');
  });

  it.each([
    ['no JSON', '{"auths":'],
    ['another form', '{"auths":[]}'],
    ['an entry that says no user', '{"auths":{"HOST":{"auth":"bm8tY29sb24="}}}'],
    ['a helper that is not there', '{"credsStore":"not-there"}'],
  ])('says that the Docker config cannot be read: %s; no secret of it', async (_, content) => {
    const folder = join(world.folder, 'bad-docker');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'config.json'),
      content.replace('HOST', world.platform.service('registry').host),
    );
    const error = await refused({}, { env: { DOCKER_CONFIG: folder } });
    expect(error).toMatch(/WAYBILL_[A-Z_]*(CREDENTIAL|DOCKER)[A-Z_]*/);
    expect(error).not.toContain('bm8tY29sb24=');
  });
});

describe('what only the services can tell', () => {
  it('attaches nothing when the log is one that the trusted root does not name', async () => {
    const root = structuredClone(sigstore().trustedRoot()) as {
      tlogs: { logId: { keyId: string }; checkpointKeyId?: { keyId: string } }[];
    };
    for (const log of root.tlogs) {
      log.logId.keyId = Buffer.alloc(32, 7).toString('base64');
      delete log.checkpointKeyId;
    }
    const run = await world.sign(digest, { 'trusted-root': world.file('other-log.json', root) });
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toMatch(/WAYBILL_(SIGNED_NOT_VERIFIED|TLOG_)/);
    expect(world.referrers(digest)).toEqual([]);
  });
});
