/**
 * The real cosign against the embedded Sigstore, both ways: it signs here and verifies itself, and it verifies what the npm
 * clients signed here. Runs where the program is (WAYBILL_COSIGN, or `cosign` on the PATH; cosign 3), and says so where it isn't.
 */

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toPem } from '../src/services/sigstore/signatures.ts';
import {
  IDENTITY,
  type RunningSigstore,
  STATEMENT_TYPE,
  signBlob,
  signStatement,
  startIssuer,
  startSigstore,
  type TestIssuer,
  verifyBundle,
} from './sigstore-support.ts';

const CERTIFICATES = /-----BEGIN[\s\S]+?-----END CERTIFICATE-----\n/g;

function findCosign(): string | undefined {
  const named = process.env.WAYBILL_COSIGN;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'cosign')).find((path) => existsSync(path));
}

const cosign = findCosign();
if (!cosign) {
  process.stderr.write(
    '\nSKIPPED: the checks of the embedded Sigstore with the real cosign: no cosign on the PATH and WAYBILL_COSIGN is not set\n\n',
  );
}
const withCosign = cosign ? describe : describe.skip;

withCosign('the real cosign', () => {
  let services: RunningSigstore;
  let issuer: TestIssuer;
  let folder: string;
  const path = (name: string) => join(folder, name);

  beforeAll(async () => {
    [services, issuer] = await Promise.all([startSigstore(), startIssuer()]);
    services.trustIssuer({ issuer: issuer.url, kind: 'github-workflow' });
    folder = mkdtempSync(join(tmpdir(), 'waybill-cosign-'));
    writeFileSync(path('trusted-root.json'), JSON.stringify(services.trustedRoot()));
    for (const rekor of [0, 1, 2] as const)
      writeFileSync(path(`signing-config-${rekor}.json`), JSON.stringify(services.signingConfig({ rekor })));
    writeFileSync(path('signing-config-1-only.json'), JSON.stringify(services.signingConfig({ tsa: false })));
    writeFileSync(path('artifact'), 'an artifact\n');
    writeFileSync(path('predicate.json'), '{"passed":true}');
  });

  afterAll(async () => {
    await Promise.all([services.stop(), issuer.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asynchronous: the services that it talks to run in this process. */
  function run(
    args: string[],
    environment: Record<string, string> = {},
  ): Promise<{ code: number; output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(cosign ?? '', args, {
        env: { PATH: process.env.PATH, HOME: folder, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? -1, output }));
    });
  }

  async function succeed(args: string[], environment: Record<string, string> = {}): Promise<string> {
    const { code, output } = await run(args, environment);
    if (code !== 0) throw new Error(`cosign ${args[0]} ended with ${code}:\n${output}`);
    return output;
  }

  const trust = () => ['--trusted-root', path('trusted-root.json')];
  const identity = (san = IDENTITY) => [
    '--certificate-identity',
    san,
    '--certificate-oidc-issuer',
    issuer.url,
  ];

  it('is the version that this test was written for', () => {
    expect(execFileSync(cosign ?? '', ['version']).toString()).toMatch(/GitVersion:\s+v3\./);
  });

  it.each([
    ['Rekor v1 and timestamp', '1', ['--use-signed-timestamps']],
    ['Rekor v1 alone', '1-only', []],
    ['Rekor v2 and timestamp', '2', ['--use-signed-timestamps']],
  ])('signs a blob and verifies it: %s', async (_, config, timestamps) => {
    const bundle = path(`blob-${config}.json`);
    const common = ['--bundle', bundle, ...trust()];
    await succeed(
      [
        'sign-blob',
        '--yes',
        '--signing-config',
        path(`signing-config-${config}.json`),
        ...common,
        path('artifact'),
      ],
      { SIGSTORE_ID_TOKEN: await issuer.token() },
    );
    await succeed(['verify-blob', ...common, ...timestamps, ...identity(), path('artifact')]);
    const other = await run([
      'verify-blob',
      ...common,
      ...timestamps,
      ...identity(`${IDENTITY}x`),
      path('artifact'),
    ]);
    expect(other.code).not.toBe(0);
    expect(other.output).toContain('no matching CertificateIdentity found');
    // The npm verifier agrees.
    verifyBundle(services, JSON.parse(readFileSync(bundle, 'utf8')), {
      artifact: readFileSync(path('artifact')),
    });
  });

  it.each([
    ['1', []],
    ['2', ['--use-signed-timestamps']],
  ])('attests a blob and verifies it: Rekor v%s', async (config, timestamps) => {
    const bundle = path(`attestation-${config}.json`);
    await succeed(
      [
        'attest-blob',
        '--yes',
        '--signing-config',
        path(`signing-config-${config}.json`),
        '--bundle',
        bundle,
        ...trust(),
        '--predicate',
        path('predicate.json'),
        '--type',
        'https://example.com/verdict/v1',
        path('artifact'),
      ],
      { SIGSTORE_ID_TOKEN: await issuer.token() },
    );
    await succeed([
      'verify-blob-attestation',
      '--bundle',
      bundle,
      ...trust(),
      ...timestamps,
      ...identity(),
      '--type',
      'https://example.com/verdict/v1',
      path('artifact'),
    ]);
  });

  it('signs a blob in its older form and verifies it: Fulcio v1, hashedrekord with a promise', async () => {
    const bundle = path('older.json');
    await succeed(
      [
        'sign-blob',
        '--yes',
        '--use-signing-config=false',
        '--fulcio-url',
        services.fulcioUrl,
        '--rekor-url',
        services.rekorUrl,
        '--new-bundle-format=false',
        '--bundle',
        bundle,
        ...trust(),
        path('artifact'),
      ],
      { SIGSTORE_ID_TOKEN: await issuer.token() },
    );
    // This form reads no trusted root: each key and certificate is given by itself.
    const read = async (url: string) => (await fetch(url)).text();
    const [intermediate, root] =
      (await read(`${services.fulcioUrl}/api/v1/rootCert`)).match(CERTIFICATES) ?? [];
    writeFileSync(path('root.pem'), root ?? '');
    writeFileSync(path('intermediate.pem'), intermediate ?? '');
    writeFileSync(path('rekor.pub'), await read(`${services.rekorUrl}/api/v1/log/publicKey`));
    const { ctlogs } = services.trustedRoot() as { ctlogs: { publicKey: { rawBytes: string } }[] };
    writeFileSync(
      path('ct.pub'),
      toPem('PUBLIC KEY', Buffer.from(ctlogs[0]?.publicKey.rawBytes ?? '', 'base64')),
    );
    const check = [
      'verify-blob',
      '--new-bundle-format=false',
      '--offline',
      '--bundle',
      bundle,
      '--ca-roots',
      path('root.pem'),
      '--ca-intermediates',
      path('intermediate.pem'),
      ...identity(),
      path('artifact'),
    ];
    const keys = {
      SIGSTORE_REKOR_PUBLIC_KEY: path('rekor.pub'),
      SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: path('ct.pub'),
    };
    await succeed(check, keys);
    const wrong = await run(check, { ...keys, SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: path('rekor.pub') });
    expect(wrong.code).not.toBe(0);
  });

  it('signs with a key of its own and logs it', async () => {
    await succeed(['generate-key-pair', '--output-key-prefix', path('key')], { COSIGN_PASSWORD: '' });
    const bundle = path('key-signed.json');
    for (const rekor of [1, 2]) {
      await succeed(
        [
          'sign-blob',
          '--yes',
          '--key',
          path('key.key'),
          '--signing-config',
          path(`signing-config-${rekor}.json`),
          '--bundle',
          bundle,
          ...trust(),
          path('artifact'),
        ],
        { COSIGN_PASSWORD: '' },
      );
      await succeed([
        'verify-blob',
        '--key',
        path('key.pub'),
        '--bundle',
        bundle,
        ...trust(),
        '--use-signed-timestamps',
        path('artifact'),
      ]);
      expect(services.entries().at(-1)).toMatchObject({ log: `rekor-v${rekor}`, identity: undefined });
    }
  });

  it.each([1, 2] as const)('verifies a blob that the npm client signed: Rekor v%s', async (rekor) => {
    const artifact = readFileSync(path('artifact'));
    const bundle = await signBlob(services, issuer.token, artifact, { rekor });
    writeFileSync(path('npm.json'), JSON.stringify(bundle));
    const args = [
      'verify-blob',
      '--bundle',
      path('npm.json'),
      ...trust(),
      '--use-signed-timestamps',
      ...identity(),
    ];
    await succeed([...args, path('artifact')]);
    writeFileSync(path('other'), 'another artifact\n');
    expect((await run([...args, path('other')])).code).not.toBe(0);
  });

  it('verifies a statement that the npm client signed', async () => {
    const digest = execFileSync('sha256sum', [path('artifact')])
      .toString()
      .split(' ')[0];
    const bundle = await signStatement(services, issuer.token, {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'artifact', digest: { sha256: digest } }],
      predicateType: 'https://example.com/verdict/v1',
      predicate: { passed: true },
    });
    expect(bundle.dsseEnvelope?.payloadType).toBe(STATEMENT_TYPE);
    writeFileSync(path('statement.json'), JSON.stringify(bundle));
    await succeed([
      'verify-blob-attestation',
      '--bundle',
      path('statement.json'),
      ...trust(),
      '--use-signed-timestamps',
      ...identity(),
      '--type',
      'https://example.com/verdict/v1',
      path('artifact'),
    ]);
  });
});
