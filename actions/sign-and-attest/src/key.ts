/** The key to sign with, from the inputs: found fit before anything else is done. */
import { evidenceErrors, type PublicKey, readPublicKey } from '@waybill/evidence';
import { commandKey, readPrivateKey, type SigningKey } from '@waybill/evidence/sign';
import type { Inputs } from './inputs.ts';

type KeyInputs = Pick<
  Inputs,
  'key' | 'keyPassword' | 'keyCommand' | 'keyCommandInput' | 'publicKey' | 'transparencyLog' | 'format'
>;

/**
 * Undefined where the run signs keyless. Throws WAYBILL_KEY_INVALID, _KEY_KIND, _KEY_PASSWORD and _KEY_PAIR.
 * @param read the text of a file
 * @param env of the action
 */
export async function signingKey(
  inputs: KeyInputs,
  read: (path: string) => Promise<string>,
  env: NodeJS.ProcessEnv,
): Promise<SigningKey | undefined> {
  const { key, keyCommand, publicKey } = inputs;
  const stated =
    publicKey === undefined
      ? undefined
      : readPublicKey(publicKey.includes('-----') ? publicKey : await read(publicKey), 'public-key');
  const signing =
    key === undefined
      ? stated && keyCommand.length > 0
        ? commandKey({
            command: keyCommand,
            input: inputs.keyCommandInput,
            publicKey: stated,
            env: commandEnvironment(env),
          })
        : undefined
      : await readPrivateKey(key, { password: inputs.keyPassword, where: 'key' });
  if (!signing) return undefined;
  expectPair(signing.publicKey, stated);
  expectKind(signing.publicKey, inputs);
  return signing;
}

function expectPair({ id }: PublicKey, stated: PublicKey | undefined): void {
  if (stated && stated.id !== id)
    throw evidenceErrors.KEY_PAIR({
      message: 'the signing key does not belong to the public key',
      where: 'public-key',
      expected: id,
      found: stated.id,
    });
}

/** An Ed25519 key signs bytes, and logs and the older format sign their hash. */
function expectKind({ kind }: PublicKey, { format, transparencyLog }: KeyInputs): void {
  if (kind === 'ed25519' && (format !== 'bundle' || transparencyLog !== 'none'))
    throw evidenceErrors.KEY_KIND({
      message: 'neither a transparency log nor the legacy format takes the signatures of an Ed25519 key',
      where: 'key',
      expected: 'ECDSA P-256 or RSA, or "format: bundle" with "transparency-log: none"',
      found: 'ed25519',
    });
}

/** The program has what the job has (its login, its path), but neither the inputs of this action nor the job's own tokens. */
function commandEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_(?:ID_TOKEN|RUNTIME)_)/.test(name)),
  );
}
