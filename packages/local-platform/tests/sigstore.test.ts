/** The published npm clients, unchanged, sign against the embedded Sigstore and verify what it gave them. */

import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as x509 from '../src/services/sigstore/x509.ts';
import {
  IDENTITY,
  type RunningSigstore,
  signBlob,
  signStatement,
  startIssuer,
  startSigstore,
  type TestIssuer,
  verifyBundle,
  WORKFLOW,
} from './sigstore-support.ts';

let services: RunningSigstore;
let issuer: TestIssuer;

beforeAll(async () => {
  [services, issuer] = await Promise.all([startSigstore(), startIssuer()]);
  services.trustIssuer({ issuer: issuer.url, kind: 'github-workflow' });
});

afterAll(async () => {
  await Promise.all([services.stop(), issuer.stop()]);
});

const statement = (name: string) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name, digest: { sha256: 'c'.repeat(64) } }],
  predicateType: 'https://example.com/verdict/v1',
  predicate: { passed: true },
});

describe('signing with @sigstore/sign and verifying with @sigstore/verify', () => {
  it('statement, Rekor v1 dsse entry, timestamp', async () => {
    const bundle = await signStatement(services, issuer.token, statement('one'));
    const signer = verifyBundle(services, bundle, { issuer: issuer.url, timestampThreshold: 2 });
    expect(signer.identity?.subjectAlternativeName).toBe(IDENTITY);
    const entry = services.entries().find(({ kind }) => kind === 'dsse');
    expect(entry).toMatchObject({ log: 'rekor-v1', version: '0.0.1', identity: IDENTITY });
    // The canonical entry holds hashes and verifiers, never the envelope.
    expect(Object.keys((entry?.body as { spec: object } | undefined)?.spec ?? {}).sort()).toEqual([
      'envelopeHash',
      'payloadHash',
      'signatures',
    ]);
  });

  it('statement, Rekor v1 intoto entry', async () => {
    const bundle = await signStatement(services, issuer.token, statement('two'), { entryType: 'intoto' });
    verifyBundle(services, bundle, { timestampThreshold: 2 });
    const entry = services.entries().find(({ kind }) => kind === 'intoto');
    expect(JSON.stringify(entry?.body)).not.toContain('"payload"');
  });

  it('blob, Rekor v1 hashedrekord entry, many entries in one tree', async () => {
    for (let i = 0; i < 9; i++) {
      const artifact = Buffer.from(`blob ${i}`);
      const bundle = await signBlob(services, issuer.token, artifact);
      verifyBundle(services, bundle, { artifact, timestampThreshold: 2 });
    }
  });

  it('blob, Rekor v2 entry with timestamp and without promise', async () => {
    for (let i = 0; i < 5; i++) {
      const artifact = Buffer.from(`blob v2 ${i}`);
      const bundle = await signBlob(services, issuer.token, artifact, { rekor: 2 });
      expect(bundle.verificationMaterial.tlogEntries?.[0]?.inclusionPromise).toBeUndefined();
      verifyBundle(services, bundle, { artifact });
    }
    expect(services.entries().filter(({ log }) => log === 'rekor-v2')).toHaveLength(5);
  });

  it('Rekor v2 takes no dsse entry, as rekor-tiles from 2.3 on', async () => {
    await expect(
      signStatement(services, issuer.token, statement('three'), { rekor: 2 }),
    ).rejects.toMatchObject({
      cause: { message: expect.stringContaining('invalid type, must be hashedrekord') },
    });
  });

  it('timestamp alone, no log', async () => {
    const bundle = await signStatement(services, issuer.token, statement('four'), { log: false });
    verifyBundle(services, bundle, { tlogThreshold: 0 });
    expect(() => verifyBundle(services, bundle)).toThrow('expected 1 tlog entries');
  });

  it('log alone, no timestamp', async () => {
    const bundle = await signStatement(services, issuer.token, statement('five'), { tsa: false });
    verifyBundle(services, bundle);
    expect(() => verifyBundle(services, bundle, { timestampThreshold: 2 })).toThrow('expected 2 timestamps');
  });

  it('another identity does not verify', async () => {
    const bundle = await signStatement(services, issuer.token, statement('six'));
    expect(() => verifyBundle(services, bundle, { identity: `${IDENTITY}x` })).toThrow(
      /certificate identity/,
    );
    expect(() => verifyBundle(services, bundle, { issuer: 'https://elsewhere.example' })).toThrow(
      /certificate extension/,
    );
  });
});

describe('the certificate', () => {
  const value = (certificate: x509.X509Certificate, arc: number) => {
    const raw = Buffer.from(
      certificate.getExtension(`1.3.6.1.4.1.57264.1.${arc}`)?.value ?? new ArrayBuffer(0),
    );
    if (arc <= 6) return raw.toString();
    expect(raw[0]).toBe(0x0c);
    return raw.subarray(raw[1] === 0x81 ? 3 : 2).toString();
  };

  it('carries the token in GitHub’s extensions, lives ten minutes and chains to the root', async () => {
    await signBlob(
      services,
      () => issuer.token({ claims: { environment: 'production' } }),
      Buffer.from('certificate'),
    );
    const issued = services.certificates().at(-1);
    expect(issued).toMatchObject({ identity: IDENTITY, issuer: issuer.url });
    const certificate = new x509.X509Certificate(issued?.pem ?? '');
    const sha = 'a'.repeat(40);
    const expected: Record<number, string> = {
      1: issuer.url,
      2: 'push',
      3: sha,
      4: 'release',
      5: 'acme/claims',
      6: 'refs/heads/main',
      8: issuer.url,
      9: IDENTITY,
      10: 'b'.repeat(40),
      11: 'github-hosted',
      12: 'https://github.com/acme/claims',
      13: sha,
      14: 'refs/heads/main',
      15: '1001',
      16: 'https://github.com/acme',
      17: '42',
      18: IDENTITY,
      19: sha,
      20: 'push',
      21: 'https://github.com/acme/claims/actions/runs/7/attempts/1',
      22: 'private',
      23: 'production',
      24: issuer.claims.sub ?? '',
    };
    for (const [arc, text] of Object.entries(expected)) expect(value(certificate, Number(arc))).toBe(text);
    expect(certificate.notAfter.getTime() - certificate.notBefore.getTime()).toBe(600_000);
    expect(certificate.subject).toBe('');
    const san = certificate.getExtension(x509.SubjectAlternativeNameExtension);
    expect(san?.critical).toBe(true);
    expect(san?.names.toJSON()).toEqual([{ type: 'url', value: IDENTITY }]);
    expect(certificate.getExtension('1.3.6.1.4.1.11129.2.4.2')).not.toBeNull();
    expect(certificate.getExtension('1.3.6.1.4.1.11129.2.4.3')).toBeNull();

    const response = await fetch(`${services.fulcioUrl}/api/v2/trustBundle`);
    const bundle = (await response.json()) as { chains: { certificates: string[] }[] };
    const [intermediate, root] = (bundle.chains[0]?.certificates ?? []).map(
      (pem) => new X509Certificate(pem),
    );
    const leaf = new X509Certificate(issued?.pem ?? '');
    expect(intermediate && leaf.verify(intermediate.publicKey)).toBe(true);
    expect(root && intermediate?.verify(root.publicKey)).toBe(true);
    expect(root?.verify(root.publicKey)).toBe(true);
    expect(intermediate?.ca && root?.ca && !leaf.ca).toBe(true);
  });

  it('has no environment extension for a job without one, and the server’s own URL where one is set', async () => {
    services.trustIssuer({
      issuer: issuer.url,
      kind: 'github-workflow',
      serverUrl: 'http://127.0.0.1:8080/',
    });
    try {
      const bundle = await signBlob(services, issuer.token, Buffer.from('other server'));
      const identity = `http://127.0.0.1:8080/${WORKFLOW}`;
      verifyBundle(services, bundle, { artifact: Buffer.from('other server'), identity });
      const certificate = new x509.X509Certificate(services.certificates().at(-1)?.pem ?? '');
      expect(certificate.getExtension('1.3.6.1.4.1.57264.1.23')).toBeNull();
      expect(value(certificate, 12)).toBe('http://127.0.0.1:8080/acme/claims');
    } finally {
      services.trustIssuer({ issuer: issuer.url, kind: 'github-workflow' });
    }
  });
});

describe('the documents', () => {
  it('are served as the control interface gives them', async () => {
    const get = async (path: string) => (await fetch(services.url + path)).json();
    expect(await get('/trusted-root.json')).toEqual(services.trustedRoot());
    expect(await get('/signing-config.json')).toEqual(services.signingConfig());
    expect(await get('/signing-config.json?rekor=2')).toEqual(services.signingConfig({ rekor: 2 }));
    expect((await fetch(`${services.url}/signing-config.json?rekor=3`)).status).toBe(400);
    expect(services.signingConfig({ rekor: 0, tsa: false })).not.toHaveProperty('rekorTlogUrls');
    expect(await get('/api/v2/configuration')).toMatchObject({
      issuers: [{ issuerUrl: issuer.url, audience: 'sigstore', challengeClaim: 'sub' }],
    });
  });

  it('answers 501 to what it does not serve, and says so in the journal', async () => {
    expect((await fetch(`${services.rekorUrl}/api/v1/index/retrieve`, { method: 'POST' })).status).toBe(501);
    expect(services.journalled.some(({ kind }) => kind === 'unserved')).toBe(true);
  });
});
