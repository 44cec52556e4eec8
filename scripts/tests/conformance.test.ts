/** What the conformance client takes and refuses, with bundles that the embedded Sigstore's services signed. */
import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SerializedBundle } from '@sigstore/bundle';
import {
  IDENTITY,
  type RunningSigstore,
  type SignOptions,
  signBlob,
  signStatement,
  startIssuer,
  startSigstore,
  type TestIssuer,
} from '../../packages/local-platform/tests/sigstore-support.ts';
import { artifactOf } from '../conformance/artifact.ts';
import { verifiesDigest } from '../conformance/digest-signature.ts';
import { verifyRequest } from '../conformance/request.ts';
import { verifyBundle } from '../conformance/verify-bundle.ts';
import { root } from '../lib/repository.ts';

let services: RunningSigstore;
let stranger: RunningSigstore;
let issuer: TestIssuer;
let folder: string;
beforeAll(async () => {
  [services, stranger, issuer] = await Promise.all([startSigstore(), startSigstore(), startIssuer()]);
  for (const one of [services, stranger]) one.trustIssuer({ issuer: issuer.url, kind: 'github-workflow' });
  folder = mkdtempSync(join(tmpdir(), 'waybill-conformance-'));
});
afterAll(async () => {
  await Promise.all([services.stop(), stranger.stop(), issuer.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const FILE = Buffer.from('a released file\n');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const byPath = { sha256: sha256(FILE), bytes: FILE };
const byDigest = { sha256: sha256(FILE) };

const blob = (options?: SignOptions, data = FILE) => signBlob(services, issuer.token, data, options);
const subjects = (...subject: unknown[]) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject,
  predicateType: 'https://example.com/checked/v1',
  predicate: {},
});
const attestation = (options?: SignOptions, statement: unknown = subjects({ name: 'f', digest: byDigest })) =>
  signStatement(services, issuer.token, statement, options);

interface Expectation {
  artifact?: { sha256: string; bytes?: Buffer };
  san?: string;
  from?: string;
  key?: string;
  trustedRoot?: unknown;
}

/** 'verified', or why not. */
async function verdict(bundle: SerializedBundle, expected: Expectation = {}): Promise<string> {
  try {
    await verifyBundle({
      bundle: Buffer.from(JSON.stringify(bundle)),
      artifact: expected.artifact ?? byPath,
      signer: expected.key
        ? { kind: 'key', pem: expected.key }
        : { kind: 'identity', san: expected.san ?? IDENTITY, issuer: expected.from ?? issuer.url },
      trustedRoot: JSON.stringify(expected.trustedRoot ?? services.trustedRoot()),
    });
    return 'verified';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message + (error.cause instanceof Error ? `: ${error.cause.message}` : '');
  }
}

/** A copy with something changed. Fields are reached by name: what is made here follows no type. */
// biome-ignore lint/suspicious/noExplicitAny: bundles that no signer would write
function changed(bundle: SerializedBundle, change: (bundle: any) => void): SerializedBundle {
  const copy = structuredClone(bundle);
  change(copy);
  return copy;
}

describe.each([
  ['by path', byPath],
  ['by digest', byDigest],
])('a file given %s', (_, artifact) => {
  it.each([1, 2] as const)('verifies: signed directly, Rekor v%i', async (rekor) => {
    expect(await verdict(await blob({ rekor }), { artifact })).toBe('verified');
  });

  it('verifies: attested', async () => {
    expect(await verdict(await attestation(), { artifact })).toBe('verified');
  });

  it('is refused with the signature over another file', async () => {
    const bundle = changed(await blob(), (copy) => {
      copy.messageSignature.messageDigest.digest = Buffer.from('0'.repeat(64), 'hex').toString('base64');
    });
    expect(await verdict(bundle, { artifact })).toMatch(/^the bundle is about sha256:0+, expected is/);
  });

  it('is refused with the signature, log entry and timestamp of another file under its own digest', async () => {
    const other = await blob({}, Buffer.from('another file'));
    const bundle = changed(other, (copy) => {
      copy.messageSignature.messageDigest.digest = Buffer.from(sha256(FILE), 'hex').toString('base64');
    });
    expect(await verdict(bundle, { artifact })).toBe('digest mismatch');
  });

  it('is refused under another identity or issuer, were it only longer', async () => {
    for (const bundle of [await blob(), await attestation()]) {
      expect(await verdict(bundle, { artifact, san: `${IDENTITY}x` })).toMatch(/^the certificate is for/);
      expect(await verdict(bundle, { artifact, from: `${issuer.url}/x` })).toMatch(
        /^the identity was issued/,
      );
    }
  });
});

describe('the envelope', () => {
  it('is refused with a payload type that only looks the same (CVE-2026-48758)', async () => {
    const bundle = changed(await attestation(), (copy) => {
      copy.dsseEnvelope.payloadType = copy.dsseEnvelope.payloadType.replace('a', '\u0161');
    });
    expect(await verdict(bundle)).toMatch(/^DSSE_TYPE/);
  });

  it('is refused with a second signature beside the first', async () => {
    const bundle = changed(await attestation(), (copy) => {
      copy.dsseEnvelope.signatures.push({ sig: Buffer.from('x').toString('base64') });
    });
    expect(await verdict(bundle)).not.toBe('verified');
  });

  it.each([
    ['a payload that is no statement', { released: true }, /^PREDICATE_PARSE/],
    ['no subject', subjects(), /^PREDICATE_PARSE/],
    ['a subject by name alone', subjects({ name: 'a released file' }), /^PREDICATE_PARSE/],
    ['a subject by SHA-1', subjects({ digest: { sha1: 'a'.repeat(40) } }), /^PREDICATE_PARSE/],
    ['another subject', subjects({ digest: { sha256: 'b'.repeat(64) } }), /^the statement is about/],
  ])('is refused with %s', async (_, statement, reason) => {
    expect(await verdict(await attestation({}, statement))).toMatch(reason);
  });
});

describe('the log entry', () => {
  it.each([1, 2] as const)('of another file is refused (CVE-2026-22703), Rekor v%i', async (rekor) => {
    const [mine, other] = await Promise.all([blob({ rekor }), blob({ rekor }, Buffer.from('other'))]);
    const bundle = changed(mine, (copy) => {
      copy.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
    });
    expect(await verdict(bundle)).toBe('signature mismatch');
  });

  it('of another signature over the same file is refused', async () => {
    const [mine, other] = await Promise.all([blob(), blob()]);
    const bundle = changed(mine, (copy) => {
      copy.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
    });
    expect(await verdict(bundle)).toBe('signature mismatch');
  });

  it('of another instance is refused', async () => {
    expect(await verdict(await signBlob(stranger, issuer.token, FILE))).not.toBe('verified');
  });

  it('counted twice is refused (CVE-2026-49834)', async () => {
    const bundle = changed(await blob(), (copy) => {
      copy.verificationMaterial.tlogEntries.push(copy.verificationMaterial.tlogEntries[0]);
    });
    expect(await verdict(bundle)).toMatch(/^duplicate/);
  });

  it('is asked for', async () => {
    for (const bundle of [await blob({ log: false }), await attestation({ log: false })])
      expect(await verdict(bundle)).toMatch(/TLOG_MISSING|expected 1 tlog entries, got 0/);
  });

  it.each(['blob', 'attestation'] as const)(
    'with a time that nobody signed gives none (CVE-2026-48816): %s',
    async (kind) => {
      const bundle = await (kind === 'blob' ? blob({ tsa: false }) : attestation({ tsa: false }));
      const unsigned = changed(bundle, (copy) => {
        delete copy.verificationMaterial.tlogEntries[0].inclusionPromise;
      });
      expect(await verdict(unsigned)).toMatch(/TIMESTAMP_MISSING|expected 1 timestamps, got 0/);
    },
  );
});

describe('the timestamp', () => {
  it('of an authority that is not trusted is refused', async () => {
    const trustedRoot = {
      ...services.trustedRoot(),
      timestampAuthorities: stranger.trustedRoot().timestampAuthorities,
    };
    expect(await verdict(await blob({ rekor: 2 }), { trustedRoot })).toBe('timestamp could not be verified');
  });

  it('of another signature is refused', async () => {
    const [mine, other] = await Promise.all([blob({ rekor: 2 }), blob({ rekor: 2 })]);
    const bundle = changed(mine, (copy) => {
      copy.verificationMaterial.timestampVerificationData =
        other.verificationMaterial.timestampVerificationData;
    });
    expect(await verdict(bundle)).toBe('timestamp could not be verified');
  });

  it('given twice is refused', async () => {
    const bundle = changed(await blob({ rekor: 2 }), (copy) => {
      const { rfc3161Timestamps } = copy.verificationMaterial.timestampVerificationData;
      rfc3161Timestamps.push(rfc3161Timestamps[0]);
    });
    expect(await verdict(bundle)).toBe('duplicate timestamp');
  });

  it('from after the authority was trusted is refused', async () => {
    const trustedRoot = JSON.parse(JSON.stringify(services.trustedRoot())) as {
      timestampAuthorities: { validFor: { start: string; end?: string } }[];
    };
    for (const { validFor } of trustedRoot.timestampAuthorities) validFor.end = '2020-01-02T00:00:00Z';
    expect(await verdict(await blob({ rekor: 2 }), { trustedRoot })).toBe('timestamp could not be verified');
  });
});

describe('the key', () => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const keyed = (bundle: SerializedBundle) =>
    changed(bundle, ({ verificationMaterial }) => {
      delete verificationMaterial.certificate;
      verificationMaterial.publicKey = { hint: 'mine', rawBytes: pem };
    });

  it('is never taken from the bundle (GHSA-fx35-mq7g-6g98)', async () => {
    for (const bundle of [await blob(), await attestation()]) {
      expect(await verdict(keyed(bundle))).toBe(
        'the bundle is signed by a bare key, expected is a certificate',
      );
      expect(await verdict(keyed(bundle), { key: pem })).toMatch(/signature verification failed|another key/);
      expect(await verdict(bundle, { key: pem })).toMatch(/^the bundle is signed under a certificate/);
    }
  });

  it('must be a public one', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await verdict(keyed(await blob()), { key })).toBe('--key is not a public key in PEM');
  });
});

describe('the trusted root', () => {
  it('is refused when a log has no beginning', async () => {
    const trustedRoot = JSON.parse(JSON.stringify(services.trustedRoot())) as {
      tlogs: { publicKey: { validFor: { start?: string } } }[];
    };
    delete trustedRoot.tlogs[0]?.publicKey.validFor.start;
    expect(await verdict(await blob(), { trustedRoot })).toMatch(/"tlogs\[0\].*start" is missing/);
  });

  it.each([1, 2] as const)('is asked whether the log was trusted then, Rekor v%i', async (rekor) => {
    const trustedRoot = JSON.parse(JSON.stringify(services.trustedRoot())) as {
      tlogs: { publicKey: { validFor: { end?: string } } }[];
    };
    for (const log of trustedRoot.tlogs) log.publicKey.validFor.end = '2020-01-02T00:00:00Z';
    const reason = rekor === 1 ? /inclusion promise could not be verified/ : /^log \S+ was not trusted/;
    expect(await verdict(await blob({ rekor }), { trustedRoot })).toMatch(reason);
  });

  it('decides: the root of another instance verifies nothing of this one', async () => {
    expect(await verdict(await blob(), { trustedRoot: stranger.trustedRoot() })).not.toBe('verified');
  });
});

describe('the certificate', () => {
  it('may not bring a root along', async () => {
    const { certificateAuthorities } = services.trustedRoot() as {
      certificateAuthorities: { certChain: { certificates: { rawBytes: string }[] } }[];
    };
    const anchor = certificateAuthorities[0]?.certChain.certificates.at(-1);
    for (const bundle of [await blob(), await attestation()]) {
      const chained = changed(bundle, (copy) => {
        const { verificationMaterial } = copy;
        copy.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
        verificationMaterial.x509CertificateChain = {
          certificates: [
            verificationMaterial.certificate ?? verificationMaterial.x509CertificateChain.certificates[0],
            anchor,
          ],
        };
        delete verificationMaterial.certificate;
      });
      expect(await verdict(chained)).toBe('the bundle brings a root certificate along');
    }
  });
});

describe('a signature over a digest', () => {
  it.each(['P-256', 'P-384'])('is that over the message: %s', (namedCurve) => {
    for (let round = 0; round < 20; round++) {
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
      const signature = sign('sha256', FILE, privateKey);
      const digest = Buffer.from(sha256(FILE), 'hex');
      expect(verifiesDigest(publicKey, digest, signature)).toBe(true);
      expect(verifiesDigest(publicKey, Buffer.from(sha256(Buffer.from('x')), 'hex'), signature)).toBe(false);
      expect(verifiesDigest(publicKey, digest, signature.subarray(1))).toBe(false);
      expect(verifiesDigest(publicKey, digest, Buffer.from('3006020100020100', 'hex'))).toBe(false);
    }
  });

  it('is not verified where the key signs messages alone', () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    expect(() => verifiesDigest(publicKey, Buffer.alloc(32), Buffer.alloc(64))).toThrow('give the file');
  });
});

describe('the request', () => {
  it.each([
    [[], '--bundle FILE is missing'],
    [['--bundle', 'b'], 'expected one FILE_OR_DIGEST at the end, found 0'],
    [['--bundle', 'b', 'f'], /^expected --certificate-identity/],
    [
      ['--bundle', 'b', '--certificate-identity', '', '--certificate-oidc-issuer', 'u', 'f'],
      /^expected --cert/,
    ],
    [['--bundle', 'b', '--key', 'k', '--certificate-identity', 'i', 'f'], /^--key excludes/],
  ])('%j is refused', (args, reason) => {
    expect(() => verifyRequest(args)).toThrow(reason);
  });

  it('takes a digest for one unless it is a path', () => {
    expect(artifactOf(`sha256:${'A'.repeat(64)}`)).toEqual({ sha256: 'a'.repeat(64) });
    expect(() => artifactOf('sha256:abc')).toThrow('ENOENT');
  });
});

describe('the program', () => {
  const run = (args: string[], env: Record<string, string> = {}) =>
    new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        [join(root, 'scripts/conformance.ts'), ...args],
        { env: { PATH: process.env.PATH, ...env } },
        (error, stdout, stderr) => resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
      );
    });

  it('refuses in one line when there is nothing to verify, or no root to verify it with', async () => {
    const identity = ['--certificate-identity', 'i', '--certificate-oidc-issuer', 'u'];
    for (const args of [
      ['--bundle', join(folder, 'none')],
      ['--bundle', join(root, 'package.json')],
    ]) {
      const { status, stderr } = await run([
        'verify-bundle',
        ...args,
        ...identity,
        `sha256:${'a'.repeat(64)}`,
      ]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^refused: [^\n]+\n$/);
    }
  });

  it('runs a suite: what must be refused and verifies fails it', async () => {
    const suite = join(folder, 'bundle-verify');
    const files = (name: string, bundle: unknown) => {
      mkdirSync(join(suite, name), { recursive: true });
      writeFileSync(join(suite, name, 'bundle.sigstore.json'), JSON.stringify(bundle));
      writeFileSync(join(suite, name, 'identity'), `${IDENTITY}\n`);
      writeFileSync(join(suite, name, 'issuer'), issuer.url);
    };
    const bundle = await blob();
    files('signed', bundle);
    files('broken_fail', { ...bundle, mediaType: 'other' });
    writeFileSync(join(suite, 'a.txt'), FILE);
    const trustedRoot = join(folder, 'trusted-root.json');
    writeFileSync(trustedRoot, JSON.stringify(services.trustedRoot()));
    const env = { WAYBILL_PUBLIC_ROOT: trustedRoot };
    expect(await run(['run', suite], env)).toMatchObject({ status: 0, stdout: '4 passed, 0 failed\n' });

    cpSync(join(suite, 'signed'), join(suite, 'fine_fail'), { recursive: true });
    const failed = await run(['run', suite], env);
    expect(failed.status).toBe(1);
    expect(failed.stdout).toMatch(/^FAILED {2}fine_fail by path: expected status 1, found 0/);
    expect(failed.stdout).toMatch(/\n4 passed, 2 failed\n$/);
  });
});
