/**
 * A signing key that never leaves where it is kept: a program of the user's (the client of a key management service, of a hardware
 * token) gets what is to be signed on standard input and writes the signature to standard output.
 */
import { createHash, verify } from 'node:crypto';
import { runBinaryProgram } from '@waybill/toolkit';
import { errors } from '../errors.ts';
import type { PublicKey } from '../verify/public-key.ts';
import { integer, sequence } from './der.ts';
import type { SigningKey } from './signing-key.ts';

export interface KeyCommandOptions {
  /** The program and its arguments; no shell is between. */
  command: readonly string[];
  /** What it reads: the SHA-256 of the bytes that are signed (32 bytes), or those bytes themselves. */
  input: 'digest' | 'payload';
  /** Of the key that the program signs with. */
  publicKey: PublicKey;
  /** The whole environment of the program. */
  env: NodeJS.ProcessEnv;
  timeoutMs?: number;
}

/** A service answers within seconds; a person who must touch a token takes longer. */
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 64 * 1024;
/** Both numbers of an ECDSA P-256 signature, as JWS writes them (RFC 7518, section 3.4). */
const P256_NUMBER_BYTES = 32;

/** Throws WAYBILL_KEY_KIND. Its `sign` throws WAYBILL_KEY_COMMAND_FAILED and _KEY_COMMAND_SIGNATURE, and what starting a program throws. */
export function commandKey(options: KeyCommandOptions): SigningKey {
  const { publicKey, input } = options;
  if (publicKey.kind === 'ed25519' && input === 'digest')
    throw errors.KEY_KIND({
      message: 'an Ed25519 key signs the bytes themselves, not their digest',
      where: 'key-command-input',
      expected: 'payload',
      found: input,
    });
  let before: Promise<unknown> = Promise.resolve();
  return {
    publicKey,
    sign(data) {
      // One at a time: a hardware token has one session, and the client of a service its own files.
      const signature = before.then(() => signed(options, data));
      before = signature.catch(() => undefined);
      return signature;
    },
  };
}

async function signed(options: KeyCommandOptions, data: Uint8Array): Promise<Buffer> {
  const [program = '', ...args] = options.command;
  const { code, stdout, stderr } = await runBinaryProgram(program, args, {
    env: options.env,
    input: options.input === 'digest' ? createHash('sha256').update(data).digest() : data,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    maxOutputBytes: MAX_OUTPUT_BYTES,
  });
  if (code !== 0)
    throw errors.KEY_COMMAND_FAILED({
      message: `the program that signs ended with status ${code}`,
      where: program,
      found: stderr.trim().split('\n').slice(-3).join('; ').slice(0, 500) || 'nothing on standard error',
    });
  const { key, kind } = options.publicKey;
  const hash = kind === 'ed25519' ? null : 'sha256';
  for (const candidate of candidates(stdout, options.publicKey))
    if (verify(hash, data, key, candidate)) return candidate;
  throw errors.KEY_COMMAND_SIGNATURE({
    message: 'what the program wrote is not a signature by the public key over what it was given',
    where: program,
    expected: `a signature by ${options.publicKey.id}, in bytes or base64`,
    found: `${stdout.length} bytes`,
  });
}

/** The forms in which services hand out a signature, as verifiers read it; the public key decides which one it is. */
function candidates(output: Buffer, { kind }: PublicKey): Buffer[] {
  // HashiCorp Vault puts "vault:v1:" in front.
  const text = output
    .toString('latin1')
    .trim()
    .replace(/^vault:v\d+:/, '');
  const all = /^[A-Za-z0-9+/_=\s-]+$/.test(text) ? [output, Buffer.from(text, 'base64')] : [output];
  if (kind !== 'ecdsa-p256') return all;
  return all.flatMap((bytes) =>
    bytes.length === 2 * P256_NUMBER_BYTES
      ? [
          bytes,
          sequence(integer(bytes.subarray(0, P256_NUMBER_BYTES)), integer(bytes.subarray(P256_NUMBER_BYTES))),
        ]
      : [bytes],
  );
}
