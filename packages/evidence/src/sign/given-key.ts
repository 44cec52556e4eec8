/** The key to sign with, from the inputs: found fit before anything else is done. */
import { errors } from '../errors.ts';
import type { KeyInputs } from '../key-inputs.ts';
import { readPublicKey } from '../verify/public-key.ts';
import { commandKey } from './key-command.ts';
import { readPrivateKey } from './private-key.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * Undefined where no key is given. Throws WAYBILL_KEY_INVALID, _KEY_KIND, _KEY_PASSWORD and _KEY_PAIR, and what `read` throws.
 * @param read the text of a file
 * @param env of the action
 */
export async function givenKey(
  { key, keyPassword, keyCommand, keyCommandInput, publicKey }: KeyInputs,
  read: (path: string) => Promise<string>,
  env: NodeJS.ProcessEnv,
): Promise<SigningKey | undefined> {
  const stated =
    publicKey === undefined
      ? undefined
      : readPublicKey(publicKey.includes('-----') ? publicKey : await read(publicKey), 'public-key');
  if (key === undefined)
    return stated && keyCommand.length > 0
      ? commandKey({
          command: keyCommand,
          input: keyCommandInput,
          publicKey: stated,
          env: commandEnvironment(env),
        })
      : undefined;
  const signing = await readPrivateKey(key, { password: keyPassword, where: 'key' });
  if (stated && stated.id !== signing.publicKey.id)
    throw errors.KEY_PAIR({
      message: 'the signing key does not belong to the public key',
      where: 'public-key',
      expected: signing.publicKey.id,
      found: stated.id,
    });
  return signing;
}

/** The program has what the job has (its login, its path), but neither the inputs of this action nor the job's own tokens. */
function commandEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_(?:ID_TOKEN|RUNTIME)_)/.test(name)),
  );
}
