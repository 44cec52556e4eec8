/** The key to sign with, from the inputs: one whose signatures the chosen formats and services take. */
import { evidenceErrors, type PublicKey } from '@waybill/evidence';
import { givenKey, type SigningKey } from '@waybill/evidence/sign';
import type { Inputs } from './inputs.ts';

/** Undefined where the run signs keyless. Throws what `givenKey` throws. */
export async function signingKey(
  inputs: Inputs,
  read: (path: string) => Promise<string>,
  env: NodeJS.ProcessEnv,
): Promise<SigningKey | undefined> {
  const signing = await givenKey(inputs, read, env);
  if (signing) expectKind(signing.publicKey, inputs);
  return signing;
}

/** An Ed25519 key signs bytes, and logs and the older format sign their hash. */
function expectKind(
  { kind }: PublicKey,
  { format, transparencyLog }: Pick<Inputs, 'format' | 'transparencyLog'>,
): void {
  if (kind === 'ed25519' && (format !== 'bundle' || transparencyLog !== 'none'))
    throw evidenceErrors.KEY_KIND({
      message: 'neither a transparency log nor the legacy format takes the signatures of an Ed25519 key',
      where: 'key',
      expected: 'ECDSA P-256 or RSA, or "format: bundle" with "transparency-log: none"',
      found: 'ed25519',
    });
}
