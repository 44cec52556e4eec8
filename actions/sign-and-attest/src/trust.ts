/** Where to sign and whom to believe, from the files that the inputs name. */
import {
  evidenceErrors,
  expectRootCurrent,
  noServices,
  noTrustedRoot,
  parseSigningConfig,
  parseTrustedRoot,
  publicGood,
  type SigningConfig,
  type TrustedRootFile,
} from '@waybill/evidence';
import type { Inputs } from './inputs.ts';

export interface Trust {
  config: SigningConfig;
  root: TrustedRootFile;
}

/**
 * Throws WAYBILL_TRUST_ROOT_MISSING, _TRUST_ROOT_INVALID, _TRUST_ROOT_STALE and _SIGNING_CONFIG_INVALID.
 * @param byKey whether a key signs: then no certificate authority is needed, and without log and timestamp no trusted root
 */
export async function readTrust(
  inputs: Pick<Inputs, 'signingConfig' | 'trustedRoot' | 'transparencyLog'>,
  read: (path: string) => Promise<string>,
  now: Date,
  byKey = false,
): Promise<Trust> {
  const { signingConfig, trustedRoot } = inputs;
  const options = { certificateAuthority: byKey ? 'optional' : 'required' } as const;
  const standard = byKey && inputs.transparencyLog === 'none' ? noServices : publicGood;
  const config =
    signingConfig === undefined
      ? standard
      : parseSigningConfig(await read(signingConfig), signingConfig, now, options);
  const alone = byKey && inputs.transparencyLog === 'none' && config.timestampAuthorities.count === 0;
  if (trustedRoot === undefined && alone) return { config, root: noTrustedRoot };
  if (trustedRoot === undefined)
    throw evidenceErrors.TRUST_ROOT_MISSING({
      message: 'there is no trusted root to verify with what is written',
      where: 'trusted-root',
    });
  const root = parseTrustedRoot(await read(trustedRoot), trustedRoot, options);
  // Nothing that is signed now would verify: better said before a log has taken it for ever.
  if (!byKey) expectRootCurrent(root, now, trustedRoot);
  return { config, root };
}
