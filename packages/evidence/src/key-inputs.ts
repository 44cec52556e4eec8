/**
 * Inputs by which an action signs with a key in place of a certificate: the same names and rules wherever something is signed. Light:
 * read with the inputs, before anything heavy is loaded.
 */
import { choice, type FaultLine, lines, secret, text } from '@waybill/toolkit';

export interface KeyInputs {
  /** PEM. */
  key?: string;
  keyPassword?: string;
  /** A program and its arguments; empty where there is none. */
  keyCommand: string[];
  keyCommandInput: 'digest' | 'payload';
  /** PEM, or the path of a file. */
  publicKey?: string;
}

/** Of the program that signs. */
const MAX_ARGUMENTS = 64;

export const keyInputs = {
  key: secret('key'),
  keyPassword: secret('key-password'),
  keyCommand: lines('key-command', {
    fallback: [],
    max: MAX_ARGUMENTS,
    form: 'a program, then its arguments',
  }),
  keyCommandInput: choice('key-command-input', ['digest', 'payload'] as const, { fallback: 'digest' }),
  publicKey: text('public-key', { form: 'a public key in PEM, or the path of a file with one' }),
};

/** Whether a key signs, and not a certificate. */
export function signsByKey({ key, keyCommand }: Pick<KeyInputs, 'key' | 'keyCommand'>): boolean {
  return key !== undefined || keyCommand.length > 0;
}

/** What does not go together. */
export function keyFaults({ key, keyPassword, keyCommand, publicKey }: KeyInputs): FaultLine[] {
  const faults: [wrong: boolean, name: string, allowed: string][] = [
    [
      key !== undefined && keyCommand.length > 0,
      'key-command',
      'must not be given beside "key": one of them signs',
    ],
    [
      keyCommand.length > 0 && publicKey === undefined,
      'public-key',
      'is required with "key-command": the public half of the key that the program signs with',
    ],
    [
      !signsByKey({ key, keyCommand }) && publicKey !== undefined,
      'public-key',
      'is for "key" and "key-command" alone',
    ],
    [key === undefined && keyPassword !== undefined, 'key-password', 'is for "key" alone'],
  ];
  return faults.flatMap(([wrong, name, allowed]) => (wrong ? [{ name, allowed }] : []));
}
