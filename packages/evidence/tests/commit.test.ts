/** Signatures of commits in gitsign's form: as OpenSSL reads them, and as they are verified here. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CommitVerifier, commitVerifier, signCommit } from '../src/commit/index.ts';
import { entryFromWire, entryToWire } from '../src/commit/log-entry-wire.ts';
import { parseSigningConfig, parseTrustedRoot } from '../src/index.ts';
import { objectIdentifier, setOf, utcTime } from '../src/sign/der.ts';
import { startWorld, tokenFor, type World } from './release.ts';

const COMMIT = Buffer.from(
  'tree 0\nauthor A <a@b.example> 1 +0000\ncommitter A <a@b.example> 1 +0000\n\nBump\n',
);

let world: World;
let folder: string;
let signature: string;
let verify: CommitVerifier;
beforeAll(async () => {
  world = await startWorld();
  folder = mkdtempSync(join(tmpdir(), 'waybill-commit-'));
  signature = await signCommit(COMMIT, await options());
  verify = await commitVerifier(world.trustedRoot);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.stop();
});

async function options(rekor: 1 | 2 = 1) {
  const config = world.platform.service('sigstore').signingConfig({ rekor });
  return {
    http: world.http,
    token: await tokenFor(world),
    config: parseSigningConfig(JSON.stringify(config), 'signing-config.json', new Date()),
    retry: { attempts: 1 },
  };
}

function openssl(args: string[]): string {
  const file = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  file('signature.pem', signature.replaceAll('SIGNED MESSAGE', 'CMS'));
  file('commit', COMMIT);
  return execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('the signature of a commit', () => {
  it('is a detached CMS that OpenSSL verifies', () => {
    const detached = ['-inform', 'PEM', '-in', 'signature.pem', '-binary', '-content', 'commit'];
    // Chain and times are judged by the trusted root and the log, which OpenSSL does not know.
    expect(openssl(['cms', '-verify', '-noverify', ...detached])).toBe(COMMIT.toString());
    const shown = openssl(['cms', '-cmsout', '-print', '-inform', 'PEM', '-in', 'signature.pem']);
    expect(shown.match(/object: .*/g)?.filter((line) => !line.includes('X509'))).toEqual(
      expect.arrayContaining([
        'object: contentType (1.2.840.113549.1.9.3)',
        'object: signingTime (1.2.840.113549.1.9.5)',
        'object: messageDigest (1.2.840.113549.1.9.4)',
        'object: undefined (1.3.6.1.4.1.57264.3.1)',
      ]),
    );
  });

  it('says which workflow signed', async () => {
    expect(await verify(COMMIT, signature)).toMatchObject({
      ok: true,
      signer: { san: 'https://github.com/acme/waybill/.github/workflows/release.yml@refs/tags/v1.2.3' },
    });
  });

  it('holds for this commit alone', async () => {
    const other = Buffer.from(COMMIT.toString().replace('Bump', 'Dump'));
    expect(await verify(other, signature)).toEqual({
      ok: false,
      reason: 'the signature is of another commit',
    });
  });

  it('never names another signer, whatever is changed in it', async () => {
    const der = Buffer.from(signature.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64');
    const pem = (bytes: Buffer) =>
      `-----BEGIN SIGNED MESSAGE-----\n${bytes.toString('base64')}\n-----END SIGNED MESSAGE-----\n`;
    const whole = await verify(COMMIT, signature);
    for (let position = 0; position < der.length; position += 41) {
      const changed = Buffer.from(der);
      changed[position] = (changed[position] ?? 0) ^ 0x01;
      const verdict = await verify(COMMIT, pem(changed));
      // What is not signed and not looked at may differ: the issuer and number by which the one certificate is named a second time.
      if (verdict.ok) expect(verdict).toEqual(whole);
    }
    expect(await verify(COMMIT, pem(der.subarray(0, -1)))).toMatchObject({ ok: false });
    expect(await verify(COMMIT, 'nothing')).toMatchObject({ ok: false });
  });

  it('is refused under the root of another instance', async () => {
    const { certificateAuthorities, ...rest } = world.trustedRoot.json;
    const other = await startWorld();
    try {
      const mixed = { ...rest, certificateAuthorities: other.trustedRoot.json.certificateAuthorities };
      const strict = await commitVerifier(parseTrustedRoot(JSON.stringify(mixed), 'root.json'));
      expect(await strict(COMMIT, signature)).toMatchObject({ ok: false });
    } finally {
      await other.stop();
    }
  });

  it('needs a log of version 1', async () => {
    await expect(signCommit(COMMIT, await options(2))).rejects.toMatchObject({
      code: 'WAYBILL_SIGNING_CONFIG_INVALID',
      message: expect.stringContaining('version 1'),
    });
  });
});

describe('DER', () => {
  it('writes object identifiers, times and sets as X.690 has them', () => {
    expect(objectIdentifier('2.16.840.1.101.3.4.2.1').toString('hex')).toBe('0609608648016503040201');
    expect(objectIdentifier('1.3.6.1.4.1.57264.3.1').toString('hex')).toBe('060a2b0601040183bf300301');
    expect(utcTime(new Date('2026-01-02T03:04:05.678Z')).toString('latin1')).toBe('\x17\x0d260102030405Z');
    expect(setOf(Buffer.from('0402ffff', 'hex'), Buffer.from('040100', 'hex')).toString('hex')).toBe(
      '31070401000402ffff',
    );
  });
});

describe('the log entry', () => {
  it('comes back from its binary form', () => {
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const entry = {
      logIndex: '9007199254740993',
      logId: { keyId: base64('log') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
      integratedTime: '1763758800',
      inclusionPromise: { signedEntryTimestamp: base64('promise') },
      inclusionProof: {
        logIndex: '0',
        rootHash: base64('root'),
        treeSize: '300',
        hashes: [base64('one'), base64('two')],
        checkpoint: { envelope: 'origin\n300\n' },
      },
    };
    const wire = entryToWire(entry);
    expect(entryFromWire(wire)).toEqual(entry);
    expect(() => entryFromWire(wire.subarray(0, -1))).toThrow('cut short');
    expect(() => entryFromWire(Buffer.from('0d00000000', 'hex'))).toThrow('type 5');
  });
});
