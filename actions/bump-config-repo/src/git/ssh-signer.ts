/**
 * Signs commits with an SSH key, and tells which commits such keys have signed. The private key is a file only while it is used.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-gpgformat
 */
import { rmSync, writeFileSync } from 'node:fs';
import { runProgram } from '@waybill/toolkit';
import { errors } from '../errors.ts';
import { fileBeside, type Git, type Setting } from './program.ts';
import type { CommitSigner } from './signer.ts';

/** Under this name the key stands among the allowed signers. */
const PRINCIPAL = 'waybill';

/**
 * @param allowed further lines of an allowed signers file: keys that were used before, or by others.
 * Throws WAYBILL_SIGNING_KEY_INVALID.
 */
export async function sshSigner(
  git: Git,
  privateKey: string,
  allowed: string,
  jobEnv: NodeJS.ProcessEnv,
): Promise<CommitSigner> {
  const keyFile = fileBeside(git, 'signing-key');
  async function withKey<T>(work: () => Promise<T>): Promise<T> {
    try {
      // OpenSSH refuses a key without its last line feed, which a secret of a forge often lacks.
      writeFileSync(keyFile, `${privateKey.replaceAll('\r\n', '\n').trimEnd()}\n`, { mode: 0o600 });
      return await work();
    } finally {
      rmSync(keyFile, { force: true });
    }
  }
  const shown = await withKey(() =>
    runProgram('ssh-keygen', ['-y', '-P', '', '-f', keyFile], {
      env: { PATH: jobEnv.PATH ?? '', SSH_ASKPASS_REQUIRE: 'never' },
    }),
  );
  const publicKey = shown.stdout.trim();
  if (shown.code !== 0 || !/^\S+ [A-Za-z0-9+/=]+/.test(publicKey)) {
    throw errors.SIGNING_KEY_INVALID({
      message: 'ssh-keygen can not read the signing key',
      where: 'signing-key',
      expected: 'a private SSH key without a passphrase',
      found: shown.stderr.replaceAll(keyFile, 'the key').trim().slice(0, 200),
    });
  }
  const verifies = sshVerifier(git, `${PRINCIPAL} namespaces="git" ${publicKey}\n${allowed}`);
  return {
    verifies,
    async commit(commitTree) {
      const oid = await withKey(() => commitTree(['-S'], [['user.signingKey', keyFile]]));
      if (await verifies(oid)) return oid;
      throw errors.SIGNING_KEY_INVALID({
        message: 'the signature of the new commit does not verify; it was not pushed',
        where: 'signing-key',
      });
    },
  };
}

/** Whether one of the allowed signers has signed a commit. @param allowed lines of an allowed signers file */
export function sshVerifier(git: Git, allowed: string): CommitSigner['verifies'] {
  const signersFile = fileBeside(git, 'allowed-signers');
  writeFileSync(signersFile, `${allowed.trim()}\n`);
  const settings: Setting[] = [['gpg.ssh.allowedSignersFile', signersFile]];
  return async (oid) => (await git.try(['verify-commit', oid], { settings })).code === 0;
}
