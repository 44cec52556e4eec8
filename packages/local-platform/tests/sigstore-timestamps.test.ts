/** Timestamps as OpenSSL reads and verifies them, and the requests that the authority refuses. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningSigstore, startSigstore } from './sigstore-support.ts';

let services: RunningSigstore;
let folder: string;
const path = (name: string) => join(folder, name);
const openssl = (...args: string[]) =>
  execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(async () => {
  services = await startSigstore();
  folder = mkdtempSync(join(tmpdir(), 'waybill-timestamps-'));
  writeFileSync(path('data'), 'to be stamped\n');
  const chain = await (await fetch(`${services.tsaUrl}/api/v1/timestamp/certchain`)).text();
  const [signer, root] = chain.match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----\n/g) ?? [];
  writeFileSync(path('signer.pem'), signer ?? '');
  writeFileSync(path('root.pem'), root ?? '');
});

afterAll(async () => {
  await services.stop();
  rmSync(folder, { recursive: true, force: true });
});

const post = (body: Buffer | string, type = 'application/timestamp-query') =>
  fetch(`${services.tsaUrl}/api/v1/timestamp`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });

async function stamp(query: string): Promise<void> {
  const response = await post(readFileSync(path(query)));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/timestamp-reply');
  writeFileSync(path('reply.tsr'), Buffer.from(await response.arrayBuffer()));
}

const verify = (...what: string[]) =>
  openssl('ts', '-verify', ...what, '-in', 'reply.tsr', '-CAfile', 'root.pem', '-untrusted', 'signer.pem');

describe('openssl ts', () => {
  it.each(['sha256', 'sha384', 'sha512'])(
    'verifies a reply over %s, with nonce and certificate',
    async (hash) => {
      openssl('ts', '-query', '-data', 'data', `-${hash}`, '-cert', '-out', 'query.tsq');
      await stamp('query.tsq');
      // Against the query: message imprint, nonce and policy are compared.
      verify('-queryfile', 'query.tsq');
      verify('-data', 'data');
      const text = openssl('ts', '-reply', '-in', 'reply.tsr', '-text');
      expect(text).toContain('Status: Granted.');
      expect(text).toContain('Policy OID: 1.3.6.1.4.1.57264.2');
      expect(text).toContain('Accuracy: 0x01 seconds');
      expect(text).toMatch(/Nonce: 0x[0-9A-F]+/);
      openssl('ts', '-query', '-data', 'data', `-${hash}`, '-cert', '-out', 'other.tsq');
      expect(() => verify('-queryfile', 'other.tsq')).toThrow(/nonce/);
      writeFileSync(path('changed'), 'changed\n');
      expect(() => verify('-data', 'changed')).toThrow(/mismatch/);
    },
  );

  it('verifies a reply without nonce and certificate', async () => {
    openssl('ts', '-query', '-data', 'data', '-sha256', '-no_nonce', '-out', 'query.tsq');
    await stamp('query.tsq');
    verify('-queryfile', 'query.tsq');
    expect(openssl('ts', '-reply', '-in', 'reply.tsr', '-text')).toContain('Nonce: unspecified');
    openssl('ts', '-reply', '-in', 'reply.tsr', '-token_out', '-out', 'token.der');
    expect(openssl('pkcs7', '-inform', 'DER', '-in', 'token.der', '-print_certs')).not.toContain('BEGIN');
  });

  it('takes the policy of the authority and the time of the platform', async () => {
    openssl(
      'ts',
      '-query',
      '-data',
      'data',
      '-sha256',
      '-tspolicy',
      '1.3.6.1.4.1.57264.2',
      '-out',
      'query.tsq',
    );
    services.clock.shift(3_600_000);
    try {
      await stamp('query.tsq');
    } finally {
      services.clock.shift(-3_600_000);
    }
    const text = openssl('ts', '-reply', '-in', 'reply.tsr', '-text');
    const at = Date.parse(/Time stamp: (.+)/.exec(text)?.[1] ?? '');
    expect(at).toBeGreaterThan(services.clock.now().getTime() + 3_000_000);
  });

  it('answers the JSON form with the same token, nonce of 64 bits included', async () => {
    const artifactHash = createHash('sha256')
      .update(readFileSync(path('data')))
      .digest('base64');
    const body = `{"artifactHash":"${artifactHash}","hashAlgorithm":"sha256","certificates":true,"nonce":18446744073709551557}`;
    const response = await post(body, 'application/json; charset=utf-8');
    expect(response.status).toBe(200);
    writeFileSync(path('reply.tsr'), Buffer.from(await response.arrayBuffer()));
    verify('-data', 'data');
    expect(openssl('ts', '-reply', '-in', 'reply.tsr', '-text')).toContain('Nonce: 0xFFFFFFFFFFFFFFC5');
  });

  it('says that the certificate is one for timestamps alone', () => {
    expect(openssl('x509', '-in', 'signer.pem', '-noout', '-ext', 'extendedKeyUsage')).toMatch(
      /critical\s+Time Stamping/,
    );
    openssl('verify', '-purpose', 'timestampsign', '-CAfile', 'root.pem', 'signer.pem');
  });
});

describe('the authority refuses', () => {
  const refusal = async (body: Buffer | string, type?: string) => {
    const response = await post(body, type);
    return { status: response.status, body: await response.json() };
  };
  const answer = (message: string, code = 400) => ({ status: code, body: { code, message } });
  const json = (fields: object) =>
    JSON.stringify({ artifactHash: 'AAAA', hashAlgorithm: 'sha256', ...fields });

  it('weak hashes, digests of the wrong length, other policies, extensions, other types and what it cannot read', async () => {
    openssl('ts', '-query', '-data', 'data', '-sha1', '-out', 'query.tsq');
    expect(await refusal(readFileSync(path('query.tsq')))).toEqual(
      answer('Weak hash algorithm in timestamp request'),
    );
    openssl('ts', '-query', '-data', 'data', '-sha256', '-tspolicy', '1.2.3', '-out', 'query.tsq');
    expect(await refusal(readFileSync(path('query.tsq')))).toMatchObject({
      status: 400,
      body: { message: /unaccepted policy/ },
    });
    const unreadable = answer('Error generating timestamp response');
    expect(await refusal(Buffer.from('no DER'))).toEqual(unreadable);
    expect(await refusal('{', 'application/json')).toEqual(unreadable);
    expect(await refusal('{}', 'application/json')).toEqual(unreadable);
    expect(await refusal(json({ hashAlgorithm: 'md5' }), 'application/json')).toEqual(unreadable);
    expect(await refusal(json({ hashAlgorithm: 'sha1' }), 'application/json')).toEqual(
      answer('Weak hash algorithm in timestamp request'),
    );
    expect(await refusal(json({}), 'application/json')).toEqual(
      answer('Message digest has incorrect length for specified algorithm'),
    );
    expect(await refusal(' '.repeat(2000), 'application/json')).toEqual(
      answer('timestamp request is too large'),
    );
    expect(await refusal('x', 'text/plain')).toMatchObject({ status: 415, body: { code: 415 } });
  });
});
