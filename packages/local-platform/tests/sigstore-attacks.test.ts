/** What the certificate authority and the logs must refuse, and what a verifier must refuse of what they gave. */

import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SerializedBundle } from '@sigstore/bundle';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { startServer } from '../src/http.ts';
import { ctLog } from '../src/services/sigstore/ct-log.ts';
import { generateLogKey } from '../src/services/sigstore/log-keys.ts';
import { canonicalEntry } from '../src/services/sigstore/rekor-entries.ts';
import * as x509 from '../src/services/sigstore/x509.ts';
import {
  type RunningSigstore,
  STATEMENT_TYPE,
  signBlob,
  signStatement,
  startIssuer,
  startSigstore,
  type TestIssuer,
  verifyBundle,
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

async function post(
  url: string,
  body: unknown,
): Promise<{ status: number; body: { code?: number; message?: string } }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {} };
}

const ec = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve });
const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();

function certificateRequest(token: string, publicKey: KeyObject, proof: Buffer) {
  return {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: pemOf(publicKey) },
      proofOfPossession: proof.toString('base64'),
    },
  };
}

const signingCert = (body: unknown) => post(`${services.fulcioUrl}/api/v2/signingCert`, body);
const subject = () => Buffer.from(issuer.claims.sub ?? '');
const lastReason = () => services.journalled.findLast(({ kind }) => kind === 'refused')?.text ?? '';

describe('the certificate authority refuses', () => {
  const badSignature = {
    status: 400,
    body: { code: 3, message: 'The signature supplied in the request could not be verified', details: [] },
  };
  const badToken = {
    status: 400,
    body: { code: 3, message: 'There was an error processing the identity token', details: [] },
  };

  it('a proof of possession by another key, over another subject, or none', async () => {
    const { publicKey, privateKey } = ec();
    const token = await issuer.token();
    const proofs = [
      sign('sha256', subject(), ec().privateKey),
      sign('sha256', Buffer.from('repo:other/one:ref:refs/heads/main'), privateKey),
      Buffer.alloc(0),
    ];
    for (const proof of proofs)
      expect(await signingCert(certificateRequest(token, publicKey, proof))).toEqual(badSignature);
  });

  async function withToken(token: string, reason: RegExp): Promise<void> {
    const { publicKey, privateKey } = ec();
    const before = services.certificates().length;
    const answer = await signingCert(
      certificateRequest(token, publicKey, sign('sha256', subject(), privateKey)),
    );
    expect(answer).toEqual(badToken);
    expect(lastReason()).toMatch(reason);
    expect(services.certificates()).toHaveLength(before);
  }

  it('a token for another audience', async () =>
    withToken(await issuer.token({ audience: 'https://github.com/acme' }), /aud/));

  it('an expired token', async () => withToken(await issuer.token({ expiresIn: -1 }), /exp/));

  it('a token that is not valid yet', async () => withToken(await issuer.token({ notBeforeIn: 120 }), /nbf/));

  it('a token of an issuer that it does not trust', async () => {
    const other = await startIssuer();
    try {
      await withToken(await other.token(), /failed to match issuer URL/);
    } finally {
      await other.stop();
    }
  });

  it('a token that names a trusted issuer but is signed by another key', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT(issuer.claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer.url)
      .setAudience('sigstore')
      .setExpirationTime('5m')
      .sign(privateKey);
    await withToken(forged, /signature verification failed/);
  });

  it('a token with alg none, and one signed with the public key as an HMAC secret', async () => {
    const claims = {
      ...issuer.claims,
      iss: issuer.url,
      aud: 'sigstore',
      exp: Math.floor(Date.now() / 1000) + 300,
    };
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    await withToken(`${encode({ alg: 'none' })}.${encode(claims)}.`, /"?alg"?/i);
    const jwks = (await (await fetch(`${issuer.url}/keys`)).json()) as { keys: { n: string }[] };
    const secret = new TextEncoder().encode(jwks.keys[0]?.n);
    const hmac = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret);
    await withToken(hmac, /"?alg"?/i);
  });

  it('a token whose claims were changed after signing', async () => {
    const [head, , signature] = (await issuer.token()).split('.');
    const [, payload] = (await issuer.token({ claims: { repository: 'evil/one' } })).split('.');
    await withToken(`${head}.${payload}.${signature}`, /signature verification failed/);
  });

  it('a token without a claim that the certificate needs', async () =>
    withToken(await issuer.token({ claims: { job_workflow_ref: undefined } }), /missing job_workflow_ref/));

  it('a token of an issuer whose keys cannot be had', async () => {
    const gone = await startIssuer();
    const token = await gone.token();
    services.trustIssuer({ issuer: gone.url, kind: 'github-workflow' });
    await gone.stop();
    await withToken(token, /fetch failed/);
  });

  it('a discovery document that names another issuer', async () => {
    const keys = await generateKeyPair('RS256');
    const server = await startServer({ name: 'impostor' });
    server.route('GET', '/.well-known/openid-configuration', () => ({
      status: 200,
      body: { issuer: issuer.url, jwks_uri: `${server.url}/keys` },
    }));
    const jwk = await exportJWK(keys.publicKey);
    server.route('GET', '/keys', () => ({
      status: 200,
      body: { keys: [{ ...jwk, kid: 'one', alg: 'RS256' }] },
    }));
    services.trustIssuer({ issuer: server.url, kind: 'github-workflow' });
    try {
      const token = await new SignJWT(issuer.claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuer(server.url)
        .setAudience('sigstore')
        .setExpirationTime('5m')
        .sign(keys.privateKey);
      await withToken(token, /names the issuer/);
    } finally {
      await server.stop();
    }
  });

  it('weak and unreadable keys, and bodies that are not JSON', async () => {
    const token = await issuer.token();
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const weak = await signingCert(
      certificateRequest(token, publicKey, sign('sha256', subject(), privateKey)),
    );
    expect(weak).toMatchObject({ status: 400, body: { message: /insecure/ } });
    const none = await signingCert({ credentials: { oidcIdentityToken: token } });
    expect(none).toMatchObject({ status: 400, body: { message: /public key .* could not be parsed/ } });
    // A private key holds a public one, but nobody may send it.
    const leaked = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const secret = await signingCert({
      credentials: { oidcIdentityToken: token },
      publicKeyRequest: { publicKey: { content: leaked }, proofOfPossession: '' },
    });
    expect(secret).toMatchObject({ status: 400, body: { message: /public key .* could not be parsed/ } });
    expect(await signingCert('{')).toMatchObject({ status: 400, body: { code: 3, details: [] } });
    expect(await signingCert('[]')).toMatchObject({ status: 400, body: { code: 3 } });
  });

  it('a certificate signing request whose signature is not its key’s', async () => {
    const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ]);
    const csr = await x509.Pkcs10CertificateRequestGenerator.create({
      keys,
      signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    });
    const body = { credentials: { oidcIdentityToken: await issuer.token() } };
    const pem = Buffer.from(csr.toString('pem')).toString('base64');
    expect((await signingCert({ ...body, certificateSigningRequest: pem })).status).toBe(200);
    const bytes = Buffer.from(csr.rawData);
    // The last byte is the end of the signature's s.
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    const tampered = Buffer.from(new x509.Pkcs10CertificateRequest(new Uint8Array(bytes)).toString('pem'));
    expect(await signingCert({ ...body, certificateSigningRequest: tampered.toString('base64') })).toEqual(
      badSignature,
    );
    expect(
      await signingCert({ ...body, certificateSigningRequest: Buffer.from('no').toString('base64') }),
    ).toMatchObject({ status: 400, body: { message: /signing request could not be parsed/ } });
  });
});

describe('the certificate authority takes', () => {
  it.each([
    ['P-256', () => ec('P-256'), 'sha256'],
    ['P-384', () => ec('P-384'), 'sha384'],
    ['P-521', () => ec('P-521'), 'sha512'],
    ['RSA 2048', () => generateKeyPairSync('rsa', { modulusLength: 2048 }), 'sha256'],
    ['Ed25519', () => generateKeyPairSync('ed25519'), null],
  ] as const)('a key of type %s, whose certificate it certifies', async (_, generate, hash) => {
    const { publicKey, privateKey } = generate() as { publicKey: KeyObject; privateKey: KeyObject };
    const answer = await signingCert(
      certificateRequest(await issuer.token(), publicKey, sign(hash, subject(), privateKey)),
    );
    expect(answer.status).toBe(200);
    const certificate = new x509.X509Certificate(services.certificates().at(-1)?.pem ?? '');
    const certified = createPublicKey({
      key: Buffer.from(certificate.publicKey.rawData),
      format: 'der',
      type: 'spki',
    });
    expect(certified.equals(publicKey)).toBe(true);
  });
});

describe('a verifier refuses', () => {
  const artifact = Buffer.from('the artifact');
  const clone = (bundle: SerializedBundle) => structuredClone(bundle) as SerializedBundle;

  it('another artifact, another payload, another signature', async () => {
    const bundle = await signBlob(services, issuer.token, artifact);
    verifyBundle(services, bundle, { artifact });
    expect(() => verifyBundle(services, bundle, { artifact: Buffer.from('other') })).toThrow();
    const signed = await signStatement(services, issuer.token, { a: 1 });
    const tampered = clone(signed);
    if (tampered.dsseEnvelope)
      tampered.dsseEnvelope.payload = Buffer.from(JSON.stringify({ a: 2 })).toString('base64');
    expect(() => verifyBundle(services, tampered)).toThrow();
  });

  it.each([1, 2] as const)('the log entry of another artifact: Rekor v%s', async (rekor) => {
    const one = await signBlob(services, issuer.token, artifact, { rekor });
    const two = await signBlob(services, issuer.token, Buffer.from('other'), { rekor });
    const mixed = clone(one);
    mixed.verificationMaterial.tlogEntries = two.verificationMaterial.tlogEntries;
    expect(() => verifyBundle(services, mixed, { artifact, timestampThreshold: 0 })).toThrow(/mismatch/);
  });

  it.each([1, 2] as const)('a body, a proof or a checkpoint that was changed: Rekor v%s', async (rekor) => {
    await signBlob(services, issuer.token, Buffer.from('first'), { rekor });
    const bundle = await signBlob(services, issuer.token, artifact, { rekor });
    const changes: ((
      entry: NonNullable<SerializedBundle['verificationMaterial']['tlogEntries']>[number],
    ) => void)[] = [
      (entry) => {
        const body = Buffer.from(entry.canonicalizedBody, 'base64').toString();
        entry.canonicalizedBody = Buffer.from(`${body} `).toString('base64');
        delete entry.inclusionPromise;
      },
      (entry) => {
        if (entry.inclusionProof) entry.inclusionProof.hashes[0] = randomBytes(32).toString('base64');
      },
      (entry) => {
        const checkpoint = entry.inclusionProof?.checkpoint;
        if (checkpoint) checkpoint.envelope = checkpoint.envelope.replace(/\n\d+\n/, '\n1000\n');
      },
    ];
    for (const change of changes) {
      const tampered = clone(bundle);
      for (const entry of tampered.verificationMaterial.tlogEntries ?? []) change(entry);
      expect(() => verifyBundle(services, tampered, { artifact })).toThrow();
    }
  });

  it('what another platform signed: its keys are not in this trusted root', async () => {
    const other = await startSigstore();
    try {
      other.trustIssuer({ issuer: issuer.url, kind: 'github-workflow' });
      const bundle = await signBlob(other, issuer.token, artifact);
      verifyBundle(other, bundle, { artifact });
      expect(() => verifyBundle(services, bundle, { artifact })).toThrow();
    } finally {
      await other.stop();
    }
  });

  it('a certificate whose SCT is forged', async () => {
    // A trusted root with another CT key: the SCT in the certificate is then one by a log that nobody trusts.
    const bundle = await signBlob(services, issuer.token, artifact);
    const root = structuredClone(services.trustedRoot()) as {
      ctlogs: { publicKey: { rawBytes: string }; logId: { keyId: string } }[];
    };
    const log = root.ctlogs[0];
    if (!log) throw new Error('the trusted root has a CT log');
    log.publicKey.rawBytes = generateLogKey('ecdsa-p256').spki.toString('base64');
    expect(() => verifyBundle(services, bundle, { artifact, trustedRoot: root })).toThrow(
      'SCT verification failed',
    );
  });

  it('a timestamp over another signature', async () => {
    const one = await signBlob(services, issuer.token, artifact, { rekor: 2 });
    const two = await signBlob(services, issuer.token, artifact, { rekor: 2 });
    one.verificationMaterial.timestampVerificationData = two.verificationMaterial.timestampVerificationData;
    expect(() => verifyBundle(services, one, { artifact })).toThrow('timestamp could not be verified');
  });

  it('a signature made after the certificate ended', async () => {
    const services = await startSigstore();
    try {
      services.trustIssuer({ issuer: issuer.url, kind: 'github-workflow' });
      services.servers.rekor.fault((request) => {
        // The clock moves on between the certificate and the log entry.
        if (request.method === 'POST') services.clock.shift(11 * 60_000);
        return undefined;
      });
      const bundle = await signBlob(services, issuer.token, artifact, { tsa: false });
      expect(() => verifyBundle(services, bundle, { artifact })).toThrow(
        /not valid or expired|certificate chain/,
      );
    } finally {
      await services.stop();
    }
  });
});

describe('the CT log', () => {
  it('takes no certificate that the issuer did not sign, and none without the poison', async () => {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const make = async (extensions: x509.Extension[]) =>
      x509.X509CertificateGenerator.createSelfSigned({
        name: 'CN=one',
        keys: await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']),
        signingAlgorithm: algorithm,
        extensions,
      });
    const poison = new x509.Extension('1.3.6.1.4.1.11129.2.4.3', true, new Uint8Array([5, 0]));
    const log = ctLog(generateLogKey('ecdsa-p256'));
    const good = await make([poison]);
    await expect(log.addPreChain(good, good, new Date())).resolves.toBeInstanceOf(Buffer);
    await expect(log.addPreChain(good, await make([]), new Date())).rejects.toThrow('not signed');
    const plain = await make([]);
    await expect(log.addPreChain(plain, plain, new Date())).rejects.toThrow('poison');
    expect(log.tree.size).toBe(1);
  });
});

describe('Rekor v1 refuses', () => {
  const url = () => `${services.rekorUrl}/api/v1/log/entries`;
  const artifact = Buffer.from('entry');
  const digest = createHash('sha256').update(artifact).digest('hex');
  const { publicKey, privateKey } = ec();
  const b64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
  const hashedrekord = (over: { value?: string; content?: string; key?: string } = {}) => ({
    kind: 'hashedrekord',
    apiVersion: '0.0.1',
    spec: {
      data: { hash: { algorithm: 'sha256', value: over.value ?? digest } },
      signature: {
        content: over.content ?? b64(sign('sha256', artifact, privateKey)),
        publicKey: { content: over.key ?? b64(pemOf(publicKey)) },
      },
    },
  });
  const pae = (payload: Buffer) =>
    Buffer.concat([
      Buffer.from(`DSSEv1 ${STATEMENT_TYPE.length} ${STATEMENT_TYPE} ${payload.length} `),
      payload,
    ]);
  const dsse = (payload: Buffer, signature: Buffer, verifiers = [b64(pemOf(publicKey))]) => ({
    kind: 'dsse',
    apiVersion: '0.0.1',
    spec: {
      proposedContent: {
        envelope: JSON.stringify({
          payloadType: STATEMENT_TYPE,
          payload: b64(payload),
          signatures: [{ keyid: '', sig: b64(signature) }],
        }),
        verifiers,
      },
    },
  });

  it('signatures that do not verify and entries that it cannot read, with nothing logged', async () => {
    const payload = Buffer.from('{}');
    const good = sign('sha256', pae(payload), privateKey);
    const before = services.entries().length;
    const refused: [unknown, RegExp][] = [
      [hashedrekord({ value: 'f'.repeat(64) }), /verifying signature/],
      [hashedrekord({ value: 'f'.repeat(63) }), /invalid value for hash/],
      [hashedrekord({ key: b64(pemOf(ec().publicKey)) }), /verifying signature/],
      [hashedrekord({ key: b64('nothing') }), /could not parse public key/],
      [hashedrekord({ content: '***' }), /illegal base64/],
      [dsse(payload, sign('sha256', pae(Buffer.from('[]')), privateKey)), /could not verify envelope/],
      [dsse(payload, good, [b64(pemOf(ec().publicKey))]), /could not verify envelope/],
      [dsse(payload, good, []), /missing proposedContent.verifiers/],
      [{ kind: 'rpm', apiVersion: '0.0.1', spec: {} }, /unsupported entry rpm/],
      [{}, /missing spec/],
    ];
    for (const [entry, message] of refused) {
      const answer = await post(url(), entry);
      expect(answer).toMatchObject({ status: 400, body: { code: 400, message } });
    }
    expect((await post(url(), '{')).status).toBe(400);
    expect(services.entries()).toHaveLength(before);
    expect((await post(url(), dsse(payload, good))).status).toBe(201);
  });

  it('a duplicate, and says where the entry is', async () => {
    expect((await post(url(), hashedrekord())).status).toBe(201);
    const signature = b64(sign('sha256', artifact, privateKey));
    const proposed = hashedrekord({ content: signature });
    expect((await post(url(), proposed)).status).toBe(201);
    const response = await fetch(url(), { method: 'POST', body: JSON.stringify(proposed) });
    expect(response.status).toBe(409);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^\/api\/v1\/log\/entries\/[0-9a-f]{80}$/);
    const found = (await (await fetch(services.rekorUrl + location)).json()) as Record<
      string,
      { body: string }
    >;
    const body = Object.values(found)[0]?.body;
    expect(body).toBe(canonicalEntry(proposed).body.toString('base64'));
  });
});

describe('Rekor v2 refuses', () => {
  it('signatures, digests and keys that do not fit, unknown types and duplicates', async () => {
    const { publicKey, privateKey } = ec();
    const artifact = Buffer.from('entry');
    const request = (
      over: { digest?: Buffer; content?: Buffer; keyDetails?: string; key?: KeyObject } = {},
    ) => ({
      hashedRekordRequestV002: {
        digest: (over.digest ?? createHash('sha256').update(artifact).digest()).toString('base64'),
        signature: {
          content: (over.content ?? sign('sha256', artifact, privateKey)).toString('base64'),
          verifier: {
            keyDetails: over.keyDetails ?? 'PKIX_ECDSA_P256_SHA_256',
            publicKey: {
              rawBytes: (over.key ?? publicKey).export({ type: 'spki', format: 'der' }).toString('base64'),
            },
          },
        },
      },
    });
    const send = (body: unknown) => post(`${services.rekorV2Url}/api/v2/log/entries`, body);
    const invalid = { status: 400, body: { code: 3, message: 'invalid hashedrekord request', details: [] } };
    expect(await send(request({ digest: randomBytes(32) }))).toEqual(invalid);
    expect(await send(request({ digest: randomBytes(48) }))).toEqual(invalid);
    expect(await send(request({ key: ec().publicKey }))).toEqual(invalid);
    expect(await send(request({ key: ec('P-384').publicKey }))).toEqual(invalid);
    expect(await send(request({ keyDetails: 'PKIX_ECDSA_P384_SHA_384' }))).toEqual(invalid);
    expect(await send(request({ keyDetails: 'PKIX_ED25519' }))).toEqual(invalid);
    expect(await send({ hashedRekordRequestV002: {} })).toEqual(invalid);
    expect(await send({})).toMatchObject({ body: { message: 'invalid type, must be hashedrekord' } });
    expect(await send({ dsseRequestV002: {} })).toMatchObject({
      status: 400,
      body: { message: 'invalid type, must be hashedrekord' },
    });
    expect(await send({ rekordRequest: {} })).toMatchObject({ body: { message: /unknown field/ } });
    const good = request();
    expect((await send(good)).status).toBe(201);
    expect(await send(good)).toMatchObject({ status: 409, body: { code: 6, message: /already exists/ } });
  });
});
