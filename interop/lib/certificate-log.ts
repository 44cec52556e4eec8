/**
 * A certificate log as Fulcio uses one: it takes a precertificate and answers with a signed certificate timestamp (RFC 6962 sections 3.2 and
 * 4.2). It keeps no tree: verifiers check the timestamp's signature alone.
 */
import { createHash, createPublicKey, sign, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { KeyFiles } from './keys.ts';

/** DER of the identifier of the poison extension, 1.3.6.1.4.1.11129.2.4.3 (section 3.1). */
const POISON = Buffer.from('060a2b06010401d679020403', 'hex');
/** The explicit tag of a certificate's extensions (RFC 5280 section 4.1). */
const EXTENSIONS_TAG = 0xa3;
const SEQUENCE_TAG = 0x30;
const VERSION_1 = 0;
const CERTIFICATE_TIMESTAMP = 0;
const PRECERT_ENTRY = 1;
/** `sha256` and `ecdsa` of the TLS registry, as `digitally-signed` names them (RFC 5246 section 4.7). */
const SHA256_ECDSA = Buffer.from([4, 3]);

export interface CertificateLog {
  url: string;
  publicKey: string;
  stop(): Promise<void>;
}

/** Serves on a free port of loopback. */
export async function startCertificateLog(keys: KeyFiles): Promise<CertificateLog> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method !== 'POST' || request.url !== '/ct/v1/add-pre-chain') {
        response.writeHead(404).end();
        return;
      }
      try {
        const { chain } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { chain: string[] };
        const [precertificate, issuer] = chain.map((der) => Buffer.from(der, 'base64'));
        if (!precertificate || !issuer) throw new Error('the chain has no issuer');
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify(timestamp(keys, precertificate, issuer)));
      } catch (error) {
        response.writeHead(400).end(String(error));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the log listens on no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    publicKey: keys.publicKey,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The answer of `add-pre-chain`. */
function timestamp(keys: KeyFiles, precertificate: Buffer, issuer: Buffer): Record<string, unknown> {
  const at = Date.now();
  const tbs = withoutPoison(precertificate);
  const issuerKey = new X509Certificate(issuer).publicKey.export({ type: 'spki', format: 'der' });
  const signed = Buffer.concat([
    Buffer.from([VERSION_1, CERTIFICATE_TIMESTAMP]),
    uint(at, 8),
    uint(PRECERT_ENTRY, 2),
    createHash('sha256').update(issuerKey).digest(),
    uint(tbs.length, 3),
    tbs,
    uint(0, 2),
  ]);
  const signature = sign('sha256', signed, keys.key);
  const logKey = createPublicKey(keys.key).export({ type: 'spki', format: 'der' });
  return {
    sct_version: VERSION_1,
    id: createHash('sha256').update(logKey).digest('base64'),
    timestamp: at,
    extensions: '',
    signature: Buffer.concat([SHA256_ECDSA, uint(signature.length, 2), signature]).toString('base64'),
  };
}

/** The TBSCertificate that the certificate itself will have: that of the precertificate without the poison (section 3.2). */
function withoutPoison(certificate: Buffer): Buffer {
  const [tbs] = members(element(certificate));
  if (!tbs) throw new Error('not a certificate');
  const fields = members(tbs).map((field) => {
    if (field.tag !== EXTENSIONS_TAG) return field.bytes;
    const [list] = members(field);
    if (!list) throw new Error('the certificate has no extensions');
    const kept = members(list).filter(({ content }) => !content.subarray(0, POISON.length).equals(POISON));
    return encoded(EXTENSIONS_TAG, encoded(SEQUENCE_TAG, Buffer.concat(kept.map(({ bytes }) => bytes))));
  });
  return encoded(SEQUENCE_TAG, Buffer.concat(fields));
}

interface Element {
  tag: number;
  content: Buffer;
  /** Tag, length and content. */
  bytes: Buffer;
}

/** The first DER element of `data` (X.690 section 8.1). */
function element(data: Buffer): Element {
  const first = data.readUInt8(1);
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  const start = 2 + lengthBytes;
  const end = start + (lengthBytes === 0 ? first : data.readUIntBE(2, lengthBytes));
  return { tag: data.readUInt8(0), content: data.subarray(start, end), bytes: data.subarray(0, end) };
}

function members({ content }: Element): Element[] {
  const out: Element[] = [];
  for (let rest = content; rest.length > 0; ) {
    const next = element(rest);
    out.push(next);
    rest = rest.subarray(next.bytes.length);
  }
  return out;
}

function encoded(tag: number, content: Buffer): Buffer {
  let length = Buffer.from([content.length]);
  if (content.length >= 0x80) {
    const size = content.length < 0x100 ? 1 : 2;
    length = Buffer.concat([Buffer.from([0x80 | size]), uint(content.length, size)]);
  }
  return Buffer.concat([Buffer.from([tag]), length, content]);
}

function uint(value: number, bytes: number): Buffer {
  const out = Buffer.alloc(bytes);
  // readUIntBE and its like take six bytes at most; times in milliseconds fit.
  out.writeUIntBE(value, Math.max(0, bytes - 6), Math.min(bytes, 6));
  return out;
}
