/** Signing by key: in every format, with and without a log, through a program; and what is refused before anything is signed. */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorOf, type Pushed, startWorld, type World } from './world.ts';

const NAME = 'acme/claims-api';
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const registry = () => world.platform.service('registry');
const sigstore = () => world.platform.service('sigstore');
const pkcs8 = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const spki = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
const hintOf = (key: KeyObject) =>
  createHash('sha256')
    .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
    .digest('base64');

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEY = pkcs8(privateKey);
/** A job of an air-gapped site: no identity, no services, no trusted root. */
const ALONE = {
  'transparency-log': 'none',
  'signing-config': '',
  'trusted-root': '',
  provenance: 'false',
};
const NO_TOKEN = { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' } };

interface Layer {
  annotations: Record<string, string>;
}
const layersAt = ({ digest }: Pushed, kind: 'sig' | 'att') =>
  (registry().manifest(NAME, `${digest.replace(':', '-')}.${kind}`)?.content.layers ?? []) as Layer[];

interface BundleJson {
  verificationMaterial: {
    publicKey?: { hint: string };
    tlogEntries: { kindVersion: { kind: string }; canonicalizedBody: string }[];
    timestampVerificationData?: { rfc3161Timestamps?: unknown[] };
  };
  dsseEnvelope: { signatures: { keyid?: string }[] };
}
function bundlesOf({ digest }: Pushed): BundleJson[] {
  return world.referrers(digest).map((referrer) => {
    const { content } = registry().manifest(NAME, referrer.digest) ?? {};
    const [layer] = (content?.layers ?? []) as { digest: string }[];
    return JSON.parse(
      registry()
        .blob(NAME, layer?.digest ?? '')
        ?.toString('utf8') ?? '',
    ) as BundleJson;
  });
}

describe('a release signed by key', () => {
  it.each([1, 2] as const)('is logged under the key, Rekor v%i, on every platform', async (rekor) => {
    const { index, children } = await world.pushIndex(['amd64', 'arm64']);
    const run = await world.sign(index.digest, { key: KEY }, { rekor });
    expect(errorOf(run).trim()).toBe('');
    expect(run.outputs).toMatchObject({ written: '5', transparency: 'logged' });
    expect(run.outputs.formats).toBe(rekor === 1 ? 'bundle legacy' : 'bundle');
    for (const image of [index, ...children]) {
      const bundles = bundlesOf(image);
      expect(bundles).toHaveLength(5);
      for (const { verificationMaterial, dsseEnvelope } of bundles) {
        // As cosign writes it: base64 of the SHA-256 of SubjectPublicKeyInfo, and no key id in the envelope.
        expect(verificationMaterial.publicKey).toEqual({ hint: hintOf(privateKey) });
        expect(dsseEnvelope.signatures[0]?.keyid ?? '').toBe('');
        const [entry] = verificationMaterial.tlogEntries;
        expect(entry?.kindVersion.kind).toBe(rekor === 1 ? 'dsse' : 'hashedrekord');
      }
      expect(layersAt(image, 'sig')).toHaveLength(rekor === 1 ? 1 : 0);
      expect(layersAt(image, 'att')).toHaveLength(rekor === 1 ? 4 : 0);
      for (const { annotations } of [...layersAt(image, 'sig'), ...layersAt(image, 'att')]) {
        expect(annotations).not.toHaveProperty(['dev.sigstore.cosign/certificate']);
        expect(annotations).toHaveProperty(['dev.sigstore.cosign/bundle']);
      }
    }
    const again = await world.sign(index.digest, { key: KEY }, { rekor });
    expect(again.outputs.written).toBe('0');
    expect(bundlesOf(index)).toHaveLength(5);
  });

  it('asks nobody for anything on an air-gapped site, and says so', async () => {
    const image = await world.pushImage('alone');
    const before = sigstore().servers.rekor.requests.length + sigstore().servers.tsa.requests.length;
    const run = await world.sign(image.digest, { ...ALONE, key: KEY }, NO_TOKEN);
    expect(errorOf(run).trim()).toBe('');
    expect(run.outputs).toMatchObject({ written: '4', transparency: 'none', formats: 'bundle legacy' });
    expect(sigstore().servers.rekor.requests.length + sigstore().servers.tsa.requests.length).toBe(before);
    expect(run.summary).toContain('nobody can tell when it was signed');
    expect(run.summary).toContain('--insecure-ignore-tlog');
    expect(layersAt(image, 'sig')[0]?.annotations).toEqual({
      'dev.cosignproject.cosign/signature': expect.any(String),
    });
    const again = await world.sign(image.digest, { ...ALONE, key: KEY }, NO_TOKEN);
    expect(again.outputs.written).toBe('0');
    expect(layersAt(image, 'att')).toHaveLength(3);
  });

  it('has a timestamp without a log where the config names an authority alone', async () => {
    const image = await world.pushImage('timestamp alone');
    const config = world.file('config.json', sigstore().signingConfig({ rekor: 0 }));
    const inputs = { key: KEY, 'transparency-log': 'none', 'signing-config': config };
    const run = await world.sign(image.digest, inputs);
    expect(errorOf(run).trim()).toBe('');
    expect(run.outputs.transparency).toBe('timestamp');
    for (const { verificationMaterial } of bundlesOf(image)) {
      expect(verificationMaterial.tlogEntries ?? []).toEqual([]);
      expect(verificationMaterial.timestampVerificationData?.rfc3161Timestamps).toHaveLength(1);
    }
  });

  it('falls back where the log is preferred and down, and says so in summary, output and audit', async () => {
    const image = await world.pushImage('preferred');
    const lift = sigstore().servers.rekor.fault(() => ({
      status: 400,
      body: { code: 400, message: 'closed' },
    }));
    try {
      const audit = join(world.folder, 'audit-prefer.jsonl');
      const run = await world.sign(
        image.digest,
        { key: KEY, 'transparency-log': 'prefer' },
        { env: { WAYBILL_AUDIT_LOG: audit } },
      );
      expect(errorOf(run).trim()).toBe('');
      expect(run.outputs.transparency).toBe('timestamp');
      expect(run.summary).toContain('Not in a transparency log');
      expect(readFileSync(audit, 'utf8')).toContain('"outcome":"indeterminate"');
    } finally {
      lift();
    }
  });

  it('is signed again by another key: what one key has signed is not taken for the work of another', async () => {
    const image = await world.pushImage('two keys');
    await world.sign(image.digest, { ...ALONE, key: KEY });
    const other = pkcs8(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
    const run = await world.sign(image.digest, { ...ALONE, key: other });
    expect(run.outputs.written).toBe('4');
    expect(bundlesOf(image)).toHaveLength(8);
  });

  it('shows nothing of key or password', async () => {
    const image = await world.pushImage('secret');
    const key = privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pass-of-the-key' })
      .toString();
    const run = await world.sign(image.digest, { ...ALONE, key, 'key-password': 'pass-of-the-key' });
    expect(errorOf(run).trim()).toBe('');
    const shown = run.log.replaceAll(/^::add-mask::.*$/gm, '') + run.summary;
    expect(shown).not.toContain('pass-of-the-key');
    for (const line of key.split('\n').filter((one) => one.length > 20)) expect(shown).not.toContain(line);
  });
});

describe('a key behind a program', () => {
  const sign = (body: string) =>
    `const c = require('node:crypto'); const b = require('node:fs').readFileSync(0); const key = c.createPrivateKey(require('node:fs').readFileSync(process.argv[1])); ${body}`;
  const command = (body: string) =>
    [process.execPath, '-e', sign(body), world.file('key.pem', KEY)].join('\n');
  const inputs = (body: string, input = 'payload') => ({
    ...ALONE,
    'key-command': command(body),
    'key-command-input': input,
    'public-key': spki(privateKey),
  });

  it.each([
    ['bytes', "process.stdout.write(c.sign('sha256', b, key))"],
    ['base64', "console.log(c.sign('sha256', b, key).toString('base64'))"],
    ['the form of HashiCorp Vault', "console.log('vault:v1:' + c.sign('sha256', b, key).toString('base64'))"],
    ['two plain numbers', "process.stdout.write(c.sign('sha256', b, { key, dsaEncoding: 'ieee-p1363' }))"],
  ])('signs, with the answer as %s', async (form, body) => {
    const image = await world.pushImage(`program ${form}`);
    const run = await world.sign(image.digest, inputs(body), NO_TOKEN);
    expect(errorOf(run).trim()).toBe('');
    expect(run.outputs.written).toBe('4');
  });

  it('has neither inputs nor tokens of the job in its environment', async () => {
    const image = await world.pushImage('program environment');
    const body =
      "if (Object.keys(process.env).some((n) => /^(INPUT_|ACTIONS_ID_TOKEN)/.test(n))) process.exit(9); process.stdout.write(c.sign('sha256', b, key))";
    expect(errorOf(await world.sign(image.digest, inputs(body))).trim()).toBe('');
  });

  it.each([
    [
      'signs with another key',
      "process.stdout.write(c.sign('sha256', b, c.generateKeyPairSync('ec', {namedCurve:'P-256'}).privateKey))",
      'WAYBILL_KEY_COMMAND_SIGNATURE',
    ],
    [
      'signs the payload where it was to get a digest',
      "process.stdout.write(c.sign('sha256', b, key))",
      'WAYBILL_KEY_COMMAND_SIGNATURE',
    ],
    ['writes nothing', '', 'WAYBILL_KEY_COMMAND_SIGNATURE'],
    ['fails', "console.error('no permission on the key'); process.exit(3)", 'no permission on the key'],
  ])('is an error when it %s; nothing is attached', async (what, body, expected) => {
    const image = await world.pushImage(`program ${what}`);
    const run = await world.sign(image.digest, inputs(body, what.includes('digest') ? 'digest' : 'payload'));
    expect(errorOf(run)).toContain(expected);
    expect(world.referrers(image.digest)).toEqual([]);
  });
});

describe('before anything is signed', () => {
  const pair = (curve: string) => pkcs8(generateKeyPairSync('ec', { namedCurve: curve }).privateKey);
  const cases: [string, () => Record<string, string>, string][] = [
    ['a public key', () => ({ key: spki(privateKey) }), 'WAYBILL_KEY_INVALID'],
    ['no PEM', () => ({ key: 'c2VjcmV0LXRoaW5n' }), 'WAYBILL_KEY_INVALID'],
    [
      'RSA 1024',
      () => ({ key: pkcs8(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey) }),
      'WAYBILL_KEY_KIND',
    ],
    ['P-384', () => ({ key: pair('P-384') }), 'WAYBILL_KEY_KIND'],
    ['secp256k1', () => ({ key: pair('secp256k1') }), 'WAYBILL_KEY_KIND'],
    [
      'DSA',
      () => ({
        key: pkcs8(generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }).privateKey),
      }),
      'WAYBILL_KEY_KIND',
    ],
    [
      'Ed25519 in both formats',
      () => ({ key: pkcs8(generateKeyPairSync('ed25519').privateKey) }),
      'WAYBILL_KEY_KIND',
    ],
    [
      'Ed25519 with a log',
      () => ({
        key: pkcs8(generateKeyPairSync('ed25519').privateKey),
        format: 'bundle',
        'transparency-log': 'required',
      }),
      'WAYBILL_KEY_KIND',
    ],
    [
      'an encrypted key without its password',
      () => ({
        key: privateKey
          .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pass' })
          .toString(),
      }),
      'WAYBILL_KEY_PASSWORD',
    ],
    [
      'a wrong password',
      () => ({
        key: privateKey
          .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pass' })
          .toString(),
        'key-password': 'other',
      }),
      'WAYBILL_KEY_PASSWORD',
    ],
    [
      'the public key of another',
      () => ({ key: KEY, 'public-key': spki(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey) }),
      'WAYBILL_KEY_PAIR',
    ],
    ['a program without a public key', () => ({ 'key-command': 'sign' }), 'WAYBILL_INVALID_INPUT'],
    [
      'a key and a program',
      () => ({ key: KEY, 'key-command': 'sign', 'public-key': spki(privateKey) }),
      'WAYBILL_INVALID_INPUT',
    ],
    ['no log, and no key', () => ({}), 'WAYBILL_INVALID_INPUT'],
  ];
  it.each(cases)('refuses %s', async (_, inputs, code) => {
    const { digest } = await world.pushImage('refused');
    const run = await world.sign(digest, { ...ALONE, ...inputs() });
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain(code);
    for (const secret of [KEY, 'c2VjcmV0LXRoaW5n'])
      expect(errorOf(run)).not.toContain(secret.slice(30, 60) || secret);
    expect(world.referrers(digest)).toEqual([]);
  });

  it('takes an Ed25519 key for bundles without a log', async () => {
    const { digest } = await world.pushImage('ed25519');
    const key = pkcs8(generateKeyPairSync('ed25519').privateKey);
    const run = await world.sign(digest, { ...ALONE, key, format: 'bundle' }, NO_TOKEN);
    expect(errorOf(run).trim()).toBe('');
  });
});
