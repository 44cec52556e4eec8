/**
 * The key files of cosign (secure-systems-lab/go-securesystemslib, encrypted/encrypted.go): PKCS #8 in a NaCl secret box, under a key
 * that scrypt derives from the password.
 */
import { createPrivateKey, type KeyObject, scryptSync } from 'node:crypto';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { errors } from '../errors.ts';
import { at, textAt } from '../json-values.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 24;
/** cosign writes N = 65536, r = 8, p = 1; a file that asks for much more is made to exhaust the memory. */
const MAX_COST = 2 ** 20;
const MAX_BLOCK = 16;
const MAX_PARALLEL = 4;

/** Throws WAYBILL_KEY_INVALID and WAYBILL_KEY_PASSWORD. */
export function openCosignKey(pem: string, password: string | undefined, where: string): KeyObject {
  const invalid = (message: string) => errors.KEY_INVALID({ message, where });
  let box: unknown;
  try {
    const body = pem.replace(/-----[A-Z ]+-----|\s/g, '');
    box = JSON.parse(Buffer.from(body, 'base64').toString('utf8'));
  } catch {
    throw invalid('the cosign key is damaged: there is no JSON inside');
  }
  const [kdf, cipher] = [textAt(box, 'kdf', 'name'), textAt(box, 'cipher', 'name')];
  if (kdf !== 'scrypt' || cipher !== 'nacl/secretbox')
    throw invalid(
      `the cosign key is encrypted in a way that is not known: ${kdf ?? 'none'}, ${cipher ?? 'none'}`,
    );
  const cost = limited(at(box, 'kdf', 'params', 'N'), MAX_COST);
  const blockSize = limited(at(box, 'kdf', 'params', 'r'), MAX_BLOCK);
  const parallelization = limited(at(box, 'kdf', 'params', 'p'), MAX_PARALLEL);
  const bytes = (...path: string[]) => Buffer.from(textAt(box, ...path) ?? '', 'base64');
  const [salt, nonce, sealed] = [bytes('kdf', 'salt'), bytes('cipher', 'nonce'), bytes('ciphertext')];
  if (!cost || !blockSize || !parallelization || salt.length === 0 || nonce.length !== NONCE_BYTES)
    throw invalid('the cosign key is damaged: its parameters cannot be used');
  if (password === undefined)
    throw errors.KEY_PASSWORD({ message: 'the key is encrypted, and no password is given', where });
  // scrypt needs 128 * N * r bytes (RFC 7914, section 2) and a little more.
  const maxmem = 2 * 128 * cost * blockSize;
  const key = scryptSync(password, salt, KEY_BYTES, { cost, blockSize, parallelization, maxmem });
  let der: Uint8Array;
  try {
    der = xsalsa20poly1305(key, nonce).decrypt(sealed);
  } catch {
    throw errors.KEY_PASSWORD({ message: 'the password does not open the key', where });
  }
  try {
    return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
  } catch {
    throw invalid('what the cosign key holds is not a private key');
  }
}

/** A whole number from 1 to `max`; undefined for anything else. */
function limited(value: unknown, max: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max
    ? value
    : undefined;
}
