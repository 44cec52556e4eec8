/**
 * SSH signatures as git makes and checks them (`gpg.format=ssh`), without ssh-keygen.
 * Form: OpenSSH PROTOCOL.sshsig; key and signature blobs: RFC 4253 section 6.6, RFC 8709 (Ed25519), RFC 5656 (ECDSA), RFC 8332 (RSA).
 */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';

const MAGIC = Buffer.from('SSHSIG');
const NAMESPACE = 'git';
const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';
/** ssh-keygen wraps the armour here. */
const LINE_LENGTH = 70;

export interface SigningKey {
  /** `ssh-ed25519 AAAA…` */
  publicKey: string;
  sign(payload: Buffer): string;
}

function string(value: Buffer | string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  raw(length: number): Buffer {
    if (this.#at + length > this.#bytes.length) throw new Error('truncated SSH structure');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
  uint32(): number {
    return this.raw(4).readUInt32BE();
  }
  string(): Buffer {
    return this.raw(this.uint32());
  }
}

function signedData(hashName: string, payload: Buffer): Buffer {
  const digest = createHash(hashName).update(payload).digest();
  return Buffer.concat([MAGIC, string(NAMESPACE), string(''), string(hashName), string(digest)]);
}

/** A new Ed25519 key. */
export function createSigningKey(comment: string): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const jwk = publicKey.export({ format: 'jwk' });
  const blob = Buffer.concat([string('ssh-ed25519'), string(Buffer.from(jwk.x ?? '', 'base64url'))]);
  return {
    publicKey: `ssh-ed25519 ${blob.toString('base64')} ${comment}`,
    sign(payload) {
      const signature = sign(null, signedData('sha512', payload), privateKey);
      const version = Buffer.from([0, 0, 0, 1]);
      const body = Buffer.concat([
        MAGIC,
        version,
        string(blob),
        string(NAMESPACE),
        string(''),
        string('sha512'),
        string(Buffer.concat([string('ssh-ed25519'), string(signature)])),
      ]).toString('base64');
      const lines = body.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? [];
      return [BEGIN, ...lines, END].join('\n');
    },
  };
}

/** Blob of a public key line, for comparing. */
export function keyBlob(publicKey: string): string {
  return publicKey.trim().split(/\s+/)[1] ?? '';
}

function toKeyObject(blob: Buffer): { type: string; key: KeyObject } {
  const reader = new Reader(blob);
  const type = reader.string().toString('ascii');
  if (type === 'ssh-ed25519') {
    const x = reader.string().toString('base64url');
    return { type, key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }) };
  }
  if (type === 'ecdsa-sha2-nistp256') {
    reader.string();
    const point = reader.string();
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33, 65).toString('base64url'),
    };
    return { type, key: createPublicKey({ key: jwk, format: 'jwk' }) };
  }
  if (type === 'ssh-rsa') {
    const unsigned = (value: Buffer) => (value[0] === 0 ? value.subarray(1) : value).toString('base64url');
    const e = unsigned(reader.string());
    const n = unsigned(reader.string());
    return { type, key: createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' }) };
  }
  throw new Error(`unsupported SSH key type ${type}`);
}

export type SshVerdict =
  | { ok: true /** Base64 of the key blob that made it. */; key: string }
  | { ok: false; reason: 'malformed_signature' | 'invalid' };

/** Whether an armoured signature is over the payload, and by which key. Who owns the key is the caller's to say. */
export function verifySshSignature(armoured: string, payload: Buffer): SshVerdict {
  try {
    const body = armoured
      .replaceAll('\r', '')
      .split('\n')
      .filter((line) => !line.startsWith('-----'));
    const reader = new Reader(Buffer.from(body.join(''), 'base64'));
    if (!reader.raw(6).equals(MAGIC) || reader.uint32() !== 1)
      return { ok: false, reason: 'malformed_signature' };
    const blob = reader.string();
    const namespace = reader.string().toString('ascii');
    reader.string();
    const hashName = reader.string().toString('ascii');
    const signature = new Reader(reader.string());
    if (namespace !== NAMESPACE || !['sha256', 'sha512'].includes(hashName))
      return { ok: false, reason: 'malformed_signature' };
    const algorithm = signature.string().toString('ascii');
    const value = signature.string();
    const { type, key } = toKeyObject(blob);
    const data = signedData(hashName, payload);
    let ok = false;
    if (type === 'ssh-ed25519') ok = verify(null, data, key, value);
    else if (type === 'ssh-rsa' && /^rsa-sha2-(256|512)$/.test(algorithm))
      ok = verify(algorithm.endsWith('256') ? 'sha256' : 'sha512', data, key, value);
    else if (type === 'ecdsa-sha2-nistp256') {
      const numbers = new Reader(value);
      const fixed = (n: Buffer) => Buffer.concat([Buffer.alloc(32), n]).subarray(-32);
      const raw = Buffer.concat([fixed(numbers.string()), fixed(numbers.string())]);
      ok = verify('sha256', data, { key, dsaEncoding: 'ieee-p1363' }, raw);
    }
    return ok ? { ok: true, key: blob.toString('base64') } : { ok: false, reason: 'invalid' };
  } catch {
    return { ok: false, reason: 'malformed_signature' };
  }
}
