/** Where to sign and whom to believe, from the files that the inputs name. */
import {
  evidenceErrors,
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

/** Throws WAYBILL_TRUST_ROOT_MISSING, _TRUST_ROOT_INVALID and _SIGNING_CONFIG_INVALID. */
export async function readTrust(
  inputs: Pick<Inputs, 'signingConfig' | 'trustedRoot'>,
  read: (path: string) => Promise<string>,
  now: Date,
): Promise<Trust> {
  const { signingConfig, trustedRoot } = inputs;
  if (trustedRoot === undefined)
    throw evidenceErrors.TRUST_ROOT_MISSING({
      message: 'there is no trusted root to verify with what is written',
      where: 'trusted-root',
    });
  const root = parseTrustedRoot(await read(trustedRoot), trustedRoot);
  return {
    config:
      signingConfig === undefined
        ? publicGood
        : parseSigningConfig(await read(signingConfig), signingConfig, now),
    root,
  };
}
